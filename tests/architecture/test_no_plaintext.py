"""No plaintext on disk, ever: a whole story with a marked sentence and a marked sound, then every byte is searched.

Searched are home, temporary folder, runtime folder, vault and drive, in the middle of each step and at the end; and
the system's own list of every file that any process of the story opened for writing, so that there is no other place.
"""

from __future__ import annotations

import base64
import tempfile
from pathlib import Path

import numpy as np
import pytest

from desktop.crypto.slots import open_slot
from desktop.vault.key_file import read_key
from tests.scenarios.laptop import CAN_TRACE
from tests.scenarios.marks import HEADS, Marks
from tests.scenarios.story import (
    CORRECTION,
    INTERVIEWER,
    INTERVIEWER_PASSPHRASE,
    SUPERVISOR,
    SUPERVISOR_PASSPHRASE,
    Story,
    told_story,
)
from tests.scenarios.traces import OF_THE_SYSTEM, records, written_paths

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def story() -> Story:
    return told_story()


def _with_keys(story: Story) -> Marks:
    """The marks of the story, and every secret that the vault made by itself."""
    marks = story.marks
    for account, passphrase in ((INTERVIEWER, INTERVIEWER_PASSPHRASE), (SUPERVISOR, SUPERVISOR_PASSPHRASE)):
        secrets = open_slot((story.laptop.vault / "slots" / f"{account}.json").read_bytes(), passphrase)
        marks.add_text(f"the age key of {account}", secrets.age_secret)
        marks.add_secret(f"the signing key of {account}", bytes.fromhex(secrets.signing_seed_hex))
        marks.add_secret("the vault key", bytes(read_key(story.laptop.vault, secrets.age_secret, _trusted(story))))
    return marks


def _trusted(story: Story) -> list[str]:
    lines = story["give the list of signers"].value["allowed_signers"].splitlines()
    return [" ".join(line.split()[-2:]) for line in lines]


def test_nothing_marked_lies_anywhere_at_the_end(story: Story) -> None:
    places = (story.laptop.disk, story.laptop.drive)
    assert sum(path.is_file() for place in places for path in place.rglob("*")) >= 8
    assert list(_with_keys(story).search(*places)) == []


def test_nothing_marked_lay_anywhere_on_the_way(story: Story) -> None:
    assert story.looks > 30
    assert story.found_on_the_way == set()


def test_the_temporary_folder_was_never_needed(story: Story) -> None:
    assert list((story.laptop.disk / "tmp").iterdir()) == []


@pytest.mark.skipif(not CAN_TRACE, reason="strace is not installed")
def test_every_file_that_was_written_lies_where_it_may(story: Story) -> None:
    written = written_paths(records(story.laptop.trace))
    laptop, drive, opened = story.laptop.disk, story.laptop.drive, story.recipient
    assert any(path.startswith(f"{drive}/") for path in written), "the notes of the system lack the bundle"
    remembered, sheets = f"{laptop}/home/.local/state/saegim/checkpoints/", f"{story.base}/sheets/"
    allowed = (
        f"{laptop}/vault", f"{laptop}/run/", f"{laptop}/home/.config/pulse/", f"{drive}/", f"{opened}/opened",
        remembered, sheets,
    )  # fmt: skip
    elsewhere = {path for path in written if not path.startswith(allowed) and not OF_THE_SYSTEM.fullmatch(path)}
    assert elsewhere == set()


def test_the_recipient_has_it_all_in_plain_words(story: Story) -> None:
    """The same search finds every kind of mark where it belongs: it can fail."""
    found = " ".join(story.marks.search(story.recipient))
    for what in ("the correction in utf-8", "what is said on ko-1.wav in utf-8", "a FLAC stream", "a PDF"):
        assert what in found
    assert "the recipient's key in utf-8" in found


@pytest.mark.parametrize(
    ("name", "planted"),
    [
        ("utf-8", CORRECTION.encode()),
        ("utf-16-le", CORRECTION.encode("utf-16-le")),
        ("JSON", CORRECTION.encode("ascii", "backslashreplace")),
        ("base64", base64.b64encode(b"xy" + CORRECTION.encode() + b"z")),
        ("hexadecimal", CORRECTION.encode().hex().encode()),
    ],
)
def test_a_planted_sentence_is_found(name: str, planted: bytes) -> None:
    marks = Marks()
    marks.add_text("the sentence", CORRECTION)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "page").write_bytes(bytes(4000) + planted + bytes(100))
        assert any(name in found for found in marks.search(Path(folder)))
        (Path(folder) / "page").write_bytes(bytes(4000))
        assert list(marks.search(Path(folder))) == []


@pytest.mark.parametrize("kind", ["<i2", ">i2", "<f4"])
def test_a_planted_sound_is_found(kind: str, tmp_path: Path) -> None:
    samples = np.random.default_rng(7).integers(-20_000, 20_000, 8_000).astype("<i2")
    marks = Marks()
    marks.add_sound("the sound", samples, 16_000)
    planted = samples.astype(np.float32) / 32768 if kind == "<f4" else samples
    (tmp_path / "cache").write_bytes(planted.astype(kind).tobytes())
    assert len(list(marks.search(tmp_path))) == 3


def test_a_planted_name_and_a_planted_kind_of_file_are_found(tmp_path: Path) -> None:
    marks = Marks()
    marks.add_text("the word", "새김 표식")
    (tmp_path / "새김 표식.txt").touch()
    (tmp_path / "rows.db").write_bytes(HEADS["an unencrypted SQLite file"])
    assert list(marks.search(tmp_path)) == [
        "rows.db: an unencrypted SQLite file",
        "새김 표식.txt: the word in utf-8",
    ]
