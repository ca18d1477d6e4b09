"""The commands of section 9 of the specification, word for word: age, tar, ssh-keygen, sha256sum and bagit agree with us."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.receive.opening import open_bundle
from tests.fakes.bundles import BUNDLE_ID, SIGNERS_TEXT, SOMEBODY_ELSE, STRANGER, minimal_bundle

_SPEC = Path(__file__).resolve().parents[2] / "resources" / "spec" / "bundle-v1.md"
_TOOLS = ("bash", "age", "tar", "ssh-keygen", "sha256sum", "diff", "cmp")
_BAGIT = Path(sys.executable).parent / "bagit.py"
_MISSING = [tool for tool in _TOOLS if not shutil.which(tool)] + ([] if _BAGIT.exists() else ["bagit.py"])
pytestmark = pytest.mark.skipif(bool(_MISSING), reason=f"not on this machine: {', '.join(_MISSING)}")


def spec_commands() -> str:
    """The Linux commands of the specification, for the bundle that lies in the recipient's folder."""
    found = re.search(r"### Linux\n```sh\n(.*?)```", _SPEC.read_text("utf-8"), re.DOTALL)
    assert found
    commands = found[1].replace("entry-00000010", "entry-00000001").replace("sed -n 11p", "sed -n 2p")
    return re.sub(r"\bID\b", BUNDLE_ID, commands)


@pytest.fixture
def recipient(tmp_path: Path) -> Path:
    """What a recipient has: the bundle and its digest, a key, the signers, and the leaves of the last bundle."""
    bundle = minimal_bundle()
    name = f"{BUNDLE_ID}.age"
    (tmp_path / name).write_bytes(bundle.data)
    (tmp_path / f"{BUNDLE_ID}.sha256").write_text(f"{hashlib.sha256(bundle.data).hexdigest()}  {name}\n", "ascii")
    (tmp_path / "key.age").write_text(f"{bundle.identity_text}\n", "ascii")
    (tmp_path / "allowed_signers").write_text(SIGNERS_TEXT, "ascii")
    leaves = re.search(rb"(?:[0-9a-f]{64}\n)+", bundle.plaintext[bundle.plaintext.index(b"custody/leaves.txt") :])
    assert leaves
    (tmp_path / "last-leaves.txt").write_bytes(leaves[0][:65])
    return tmp_path


def run(folder: Path, commands: str) -> subprocess.CompletedProcess[str]:
    """All of `commands`, up to the first that fails."""
    return subprocess.run(
        ["bash", "-c", f"set -euo pipefail\nPATH=$PATH:{_BAGIT.parent}\n{commands}"],
        cwd=folder, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def test_every_command_of_the_specification_succeeds(recipient: Path) -> None:
    done = run(recipient, spec_commands())
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("Good ") == 3
    assert "bundle@saegim.v1" in spec_commands()
    entry, leaf = re.findall(r"^([0-9a-f]{64})(?:  -)?$", done.stdout, re.MULTILINE)
    assert entry == leaf
    found, stated = re.findall(
        r"^([0-9a-f]{64})  data/custody/leaves.txt$|^leaves-sha256 (.*)$", done.stdout, re.MULTILINE
    )
    assert found[0] == stated[1]


def test_what_tar_opens_is_what_we_open(recipient: Path) -> None:
    run(recipient, spec_commands())
    bundle = minimal_bundle()
    report = open_bundle(recipient / f"{BUNDLE_ID}.age", bundle.identity_text, SIGNERS_TEXT, recipient / "ours")
    assert report.is_verified
    ours, theirs = recipient / "ours" / "bundle", recipient / "bundle"
    names = sorted(path.relative_to(ours) for path in ours.rglob("*") if path.is_file())
    assert names == sorted(path.relative_to(theirs) for path in theirs.rglob("*") if path.is_file())
    assert all((ours / name).read_bytes() == (theirs / name).read_bytes() for name in names)


def _flip_sealed(folder: Path) -> None:
    path = folder / f"{BUNDLE_ID}.age"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)


def _other_key(folder: Path) -> None:
    (folder / "key.age").write_text(SOMEBODY_ELSE.secret, "ascii")


def _other_signers(folder: Path) -> None:
    text = (folder / "allowed_signers").read_text("ascii")
    (folder / "allowed_signers").write_text(text.replace("u07 ", f"{STRANGER} "), "ascii")


def _other_leaves(folder: Path) -> None:
    (folder / "last-leaves.txt").write_bytes(b"0" * 64 + b"\n")


@pytest.mark.parametrize("spoil", [_flip_sealed, _other_key, _other_signers, _other_leaves])
def test_the_commands_refuse_what_we_refuse(recipient: Path, spoil: Callable[[Path], None]) -> None:
    spoil(recipient)
    assert run(recipient, spec_commands()).returncode != 0


@pytest.mark.parametrize("name", ["data/record.json", "data/audio/0001.flac", "bag-info.txt", "manifest-sha512.txt"])
def test_bagit_refuses_a_changed_file(recipient: Path, name: str) -> None:
    run(recipient, spec_commands())
    path = recipient / "bundle" / name
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert run(recipient, "cd bundle && bagit.py --validate .").returncode != 0
    commands = "cd bundle && sha256sum --strict -c tagmanifest-sha256.txt && sha256sum --strict -c manifest-sha256.txt"
    assert run(recipient, commands).returncode != 0
