"""The commands of resources/spec/review-bundle-v1.md section 8, word for word, on a bundle that really travelled."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, REVIEW_BUNDLE
from desktop.vault.slot_opening import secrets_of
from tests.fakes.two_laptops import OTHER_SUPERVISOR, TwoLaptops, sent
from tests.office import INTERVIEWER, PASSPHRASE, consented_interview, draft_transcript, record_tone

_SPEC = Path(__file__).resolve().parents[3] / "resources" / "spec" / "review-bundle-v1.md"
_TOOLS = ("bash", "age", "tar", "ssh-keygen", "sha256sum")
_MISSING = [tool for tool in _TOOLS if not shutil.which(tool)]
pytestmark = pytest.mark.skipif(bool(_MISSING), reason=f"not on this machine: {', '.join(_MISSING)}")


def test_every_command_of_the_specification_succeeds(tmp_path: Path) -> None:
    laptops = TwoLaptops(tmp_path)
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        recording = record_tone(interviewer, interview_id)
        draft_transcript(interviewer, recording)
        bundle = sent(interviewer, interview_id, laptops.drive)
        seal = interviewer.vault.recordings.seal_of(recording.id)
        line = interviewer.account.ssh_public_key
    root = laptops.second.root
    secrets = secrets_of(root, OTHER_SUPERVISOR, PASSPHRASE, clock=laptops.clock, chance=laptops.second.chance)
    (laptops.drive / "key.age").write_text(f"{secrets.age_secret}\n", "ascii")
    signers = f'{INTERVIEWER} namespaces="{REVIEW_BUNDLE},{CUSTODY_CHECKPOINT}" {line}\n'
    (laptops.drive / "allowed_signers").write_text(signers, "ascii")
    found = re.search(r"```sh\n(.*?)```", _SPEC.read_text("utf-8"), re.DOTALL)
    assert found
    commands = re.sub(r"\bID\b", bundle.stem.removeprefix("review-"), found[1])
    done = subprocess.run(
        ["bash", "-c", f"set -euo pipefail\n{commands}"],
        cwd=laptops.drive, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("Good ") == 2
    assert seal
    assert f"{seal.stored_sha256}  data/audio/0001.stored" in done.stdout
