"""Trusted time travels in bundles, and the recipient verifies it with a root of their own, with us or with stock tools."""

from __future__ import annotations

import hashlib
import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.bundle import layout
from desktop.bundle.report import Report
from desktop.bundle.stamp_check import StampReport, StampState, check_stamp
from desktop.cli.parser import main
from desktop.crypto.namespaces import CUSTODY_CHECKPOINT
from desktop.crypto.signers import parse_allowed_signers
from desktop.custody.timestamps import add_authority, root_in, take_answers, write_request
from desktop.export.signers import signers_text
from desktop.receive.opening import open_bundle
from desktop.receive.report_text import report_lines, report_value
from desktop.receive.verification import verify_bundle
from tests.export.cases import Ready, export, make_ready
from tests.fakes.timestamp_authority import TimestampAuthority
from tests.office import CUSTODIAN, INTERVIEWER


class Handed:
    """A bundle with a stamp, and what its recipient holds."""

    def __init__(self, folder: Path) -> None:
        self.authority = TimestampAuthority(folder / "authority")
        self.other = TimestampAuthority(folder / "other")
        self.ready: Ready = make_ready(folder)
        office, stick = self.ready.office, folder / "stick"
        stick.mkdir()
        with office.as_(CUSTODIAN) as custodian:
            add_authority(custodian, "seoul-tsa", "", root_in(self.authority.root))
            self.request = write_request(custodian, stick, b"note")
            (stick / "a.tsr").write_bytes(self.authority.answer(self.request.query))
            assert take_answers(custodian, stick).taken
        with office.as_(INTERVIEWER) as interviewer:
            self.bundle = Path(export(interviewer, self.ready).bundle_path)
            self.signers = signers_text(interviewer)

    def report(self, *roots: TimestampAuthority) -> Report:
        return verify_bundle(self.bundle, self.ready.key.secret, self.signers, roots=[root.root_pem for root in roots])


@pytest.fixture(scope="module")
def handed(tmp_path_factory: pytest.TempPathFactory) -> Handed:
    return Handed(tmp_path_factory.mktemp("stamped"))


@pytest.fixture(scope="module")
def opened(handed: Handed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("recipient") / "opened"
    assert open_bundle(handed.bundle, handed.ready.key.secret, handed.signers, out).is_verified
    return out / "bundle"


@pytest.fixture
def kept(opened: Path) -> dict[str, bytes]:
    """The small parts as a reader keeps them."""
    folders = ("stamped", "custody")
    files = (path for name in folders for path in (opened / "data" / name).rglob("*") if path.is_file())
    return {path.relative_to(opened).as_posix(): path.read_bytes() for path in files}


def stamp_of(report: Report) -> StampReport:
    assert report.is_verified
    assert report.facts is not None
    return report.facts.stamp


def test_a_root_of_the_recipients_own_verifies_it(handed: Handed) -> None:
    stamp = stamp_of(handed.report(handed.other, handed.authority))
    assert (stamp.state, stamp.authority) == (StampState.VERIFIED, "seoul-tsa")
    assert stamp.size == handed.request.checkpoint.size
    lines = list(report_lines(handed.report(handed.authority), "en"))
    assert "seoul-tsa" in lines[-1]
    said = report_value(handed.report(handed.authority))["stamp"]
    assert isinstance(said, dict)
    assert (said["state"], said["entries"]) == ("verified", stamp.size)
    assert stamp.stamped_at is not None
    assert said["at"] == stamp.stamped_at.isoformat()


def test_without_a_root_it_is_said_to_be_not_verified_and_the_bundle_is(handed: Handed) -> None:
    stamp = stamp_of(handed.report())
    assert (stamp.state, stamp.stamped_at) == (StampState.NOT_VERIFIED, None)
    assert "not verified" in list(report_lines(handed.report(), "en"))[-1]


def test_another_root_refuses_it(handed: Handed) -> None:
    assert stamp_of(handed.report(handed.other)).state is StampState.REFUSED


def test_the_command_line_verifies_it_with_the_root_it_is_given(
    handed: Handed, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    key, signers = tmp_path / "our.key", tmp_path / "allowed_signers"
    key.write_text(handed.ready.key.secret)
    signers.write_text(handed.signers)
    words = ["verify", str(handed.bundle), "--identity", str(key), "--signers", str(signers), "--json"]
    for roots, code, state in (
        ((), 0, "not_verified"),
        ((handed.other, handed.authority), 0, "verified"),
        ((handed.other,), 1, "refused"),
    ):
        given = [word for authority in roots for word in ("--tsa-root", str(authority.root))]
        assert main(["--language", "en", *words, *given]) == code
        assert json.loads(capfd.readouterr().out)["stamp"]["state"] == state
    assert main(["--language", "en", *words, "--tsa-root", str(signers)]) == 1
    assert json.loads(capfd.readouterr().out)["fault"] == "timestamp.root_invalid"


def test_stock_tools_verify_it(handed: Handed, opened: Path, tmp_path: Path) -> None:
    """The commands of resources/spec/bundle-v1.md section 9."""
    stamped = opened / "data" / "stamped"
    root = tmp_path / "tsa-root.pem"
    root.write_text(handed.authority.root_pem)
    done = subprocess.run(
        ["openssl", "ts", "-verify", "-data", str(stamped / "checkpoint.txt.sig"), "-in", str(stamped / "seoul-tsa.tsr"),
         "-CAfile", str(root)],
        capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    allowed = tmp_path / "allowed_signers"
    allowed.write_text(handed.signers)
    signature = str(stamped / "checkpoint.txt.sig")
    found = subprocess.run(
        ["ssh-keygen", "-Y", "find-principals", "-s", signature, "-f", str(allowed)], capture_output=True, check=True
    )
    assert found.stdout.decode().strip() == CUSTODIAN
    verify = [
        "ssh-keygen",
        "-Y",
        "verify",
        "-f",
        str(allowed),
        "-I",
        CUSTODIAN,
        "-n",
        CUSTODY_CHECKPOINT,
        "-s",
        signature,
    ]
    subprocess.run(verify, input=(stamped / "checkpoint.txt").read_bytes(), capture_output=True, check=True)
    _, size, _, listed = (stamped / "checkpoint.txt").read_text().splitlines()
    beginning = (opened / "data" / "custody" / "leaves.txt").read_bytes()[: 65 * int(size)]
    assert listed == f"leaves-sha256 {hashlib.sha256(beginning).hexdigest()}"


def test_a_bundle_without_a_stamp_says_nothing_of_it(tmp_path: Path) -> None:
    ready = make_ready(tmp_path)
    with ready.office.as_(INTERVIEWER) as interviewer:
        result = export(interviewer, ready)
        assert result.report.facts is not None
        assert result.report.facts.stamp == StampReport(StampState.NONE)
        assert not any("Trusted" in line for line in report_lines(result.report, "en"))


@pytest.mark.parametrize(
    ("path", "change"),
    [
        (layout.STAMPED_CHECKPOINT, lambda data: data.replace(b"\n", b"\n1", 1)),
        (layout.STAMPED_CHECKPOINT, lambda _: b""),
        (layout.STAMPED_CHECKPOINT, lambda _: b"\xff\n1"),
        (layout.STAMPED_SIGNATURE, lambda data: data[:-40]),
        (layout.STAMPED_SIGNATURE, None),
        (layout.stamp_path("seoul-tsa"), lambda data: data[:-9]),
        (layout.stamp_path("seoul-tsa"), lambda _: b""),
        (layout.stamp_path("seoul-tsa"), None),
    ],
)
def test_a_stamp_that_was_tampered_with_is_refused(
    handed: Handed, kept: dict[str, bytes], path: str, change: object
) -> None:
    signers = parse_allowed_signers(handed.signers)
    roots = [handed.authority.root_pem]
    assert check_stamp(kept, signers, roots).state is StampState.VERIFIED
    kept[path] = change(kept[path]) if callable(change) else b""
    if change is None:
        del kept[path]
    assert check_stamp(kept, signers, roots).state is StampState.REFUSED


def test_a_stamp_over_another_log_is_refused(handed: Handed, kept: dict[str, bytes]) -> None:
    signers = parse_allowed_signers(handed.signers)
    lines = kept[layout.LEAVES].splitlines(keepends=True)
    kept[layout.LEAVES] = b"".join([b"0" * 64 + b"\n", *lines[1:]])
    assert check_stamp(kept, signers, []).state is StampState.REFUSED
    kept[layout.LEAVES] = lines[0]
    assert check_stamp(kept, signers, []).state is StampState.REFUSED


def test_a_checkpoint_by_a_stranger_is_refused(handed: Handed, kept: dict[str, bytes]) -> None:
    strangers = [
        replace(signer, namespaces=frozenset({"bundle@saegim.v1"})) for signer in parse_allowed_signers(handed.signers)
    ]
    assert check_stamp(kept, strangers, [handed.authority.root_pem]).state is StampState.REFUSED
