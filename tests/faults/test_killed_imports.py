"""`saegim recording import --folder` killed at random moments and begun again: every file is kept once, none is half there."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.media_check import check_media
from desktop.recording import bringing_in as lists
from desktop.recording.sealing import verify_recording
from desktop.vault.import_items import ItemState
from tests.fakes.wav_files import write_wav
from tests.office import INTERVIEWER, PASSPHRASE, Office, consented_interview

ROOT = Path(__file__).resolve().parents[2]
WITNESS = "W-2026-014"
SPEECH = ROOT.parent / "shared" / "speech"
ROUNDS_END = 200


def a_card(folder: Path, files: int) -> dict[Path, str]:
    """Files of noise, one twin, one that was cut, and the digest of each."""
    rng, card = np.random.default_rng(7), folder / "card"
    card.mkdir()
    for number in range(files):
        write_wav(card / f"{number}.wav", rng.integers(-3000, 3000, 16_000 * 40).astype("<i2"), 16_000)
    shutil.copy(card / "0.wav", card / "0 copy.wav")
    (card / "1.wav").write_bytes((card / "1.wav").read_bytes()[:600_000])
    for found in sorted(SPEECH.rglob("*.wav"))[:2]:
        shutil.copy(found, card / found.name)
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in card.iterdir()}


def run(root: Path, card: Path, seconds: float) -> int | None:
    """The command on the whole card; None when it had to be killed."""
    reading, writing = os.pipe()
    os.write(writing, f"{PASSPHRASE}\n".encode())
    os.close(writing)
    where = ["--vault", str(root), "--account", INTERVIEWER, "--passphrase-fd", str(reading)]
    words = [sys.executable, "-B", "-m", "desktop", "recording", "import", WITNESS, "--folder", str(card), *where]
    environment = os.environ | {"XDG_STATE_HOME": str(root.parent / "state")}
    process = subprocess.Popen(
        words, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=[reading]
    )
    os.close(reading)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None


@pytest.mark.skipif(sys.platform == "win32", reason="hands a passphrase over by descriptor")
@pytest.mark.parametrize(
    ("kills", "files"), [(3, 3), pytest.param(25, 6, marks=pytest.mark.slow)], ids=["a few", "many"]
)
def test_a_killed_import_goes_on_where_it_was(tmp_path: Path, kills: int, files: int) -> None:
    office, chance = Office(tmp_path / "vault"), random.Random(11)
    with office.as_(INTERVIEWER) as at_work:
        interview_id = consented_interview(at_work)
    digests = a_card(tmp_path, files)
    killed = sum(run(office.root, tmp_path / "card", chance.uniform(0.8, 5.0)) is None for _ in range(kills))
    assert killed
    assert run(office.root, tmp_path / "card", ROUNDS_END) is not None
    with office.as_(INTERVIEWER) as at_work:
        vault, items = at_work.vault, lists.items_of(at_work)
        kept = [item for item in items if item.state is ItemState.KEPT]
        assert {item.path for item in items} == {str(path) for path in digests}
        assert len(vault.recordings.all()) == len(kept) == len(set(digests.values())) == len(digests) - 1
        for item in kept:
            original = b"".join(vault.media(interview_id).original(item.recording_id))
            assert hashlib.sha256(original).hexdigest() == digests[Path(item.path)] == item.sha256
            verify_recording(at_work, item.recording_id)
        assert [item.gaps for item in items if item.path.endswith("/1.wav")] == [1]
        assert [check_log(vault), check_rows(vault), check_media(vault)] == [[], [], []]
    assert {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in digests} == digests
