"""Every bad input that was named before the program was built, typed as a command: its own fault, and nothing lost."""

from __future__ import annotations

import json
import shutil
import wave
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from desktop.crypto.age import fingerprint, new_identity
from desktop.domain.faults import FaultCode as Code
from desktop.export.destinations import add_destination, verify_destination
from desktop.interview.consent import set_consent
from desktop.review.desk import approve
from desktop.vault.layout import DATABASE
from tests.fakes.small_disks import make_read_only, small_disk
from tests.faults.typed import assert_named, assert_nothing_lost, typed, typed_at
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    PASSPHRASE,
    RESOURCES,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    ready_to_approve,
    record_tone,
)

# | Bad input                                  | here                          | and in depth in                                    |
# | wrong passphrase, unknown account          | test_a_wrong_passphrase…      | vault/test_opening (same cost, same message)       |
# | a vault that is open already               | test_a_vault_that_is_open…    | vault/test_opening (another process)               |
# | … missing a file                           | test_a_vault_missing_a_file   | vault/test_opening, custody/checkup/test_evidence |
# | … from a newer version                     | test_a_newer_vault            | vault/test_migrations, vault/test_opening          |
# | … on a read-only or full disk              | test_a_read_only…, …_full…    | vault/test_database, vault/test_opening            |
# | audio: empty, not audio, truncated, 8 kHz, | test_bad_tapes…,              | recording/test_importing (also two hours),         |
# |   stereo, 24-bit, two hours                |   test_unusual_tapes…         |   recording/decode                                 |
# | a model that lacks a file, a changed byte  | test_a_bad_model              | transcription/test_models                          |
# | export: consent, approval, destination key | test_an_export_that_may_not…  | export/test_gate                                   |
# | export: a full or vanished drive           | test_a_bad_drive              | export/test_exporter_faults, contracts/test_drive  |
# | a bundle: changed byte, missing or extra   | test_bad_bundles              | bundle/test_assets, bundle/test_every_byte,        |
# |   part, traversal, link, zeros, somebody   |                               |   bundle/test_hostile (a sealed gigabyte of zeros) |
# |   else's signature, somebody else's key    |                               |                                                    |
REFUSED, NOT_DONE = 1, 2
WITNESS = "W-2026-014"
DESTINATION = "ohchr-seoul"
EXPORT = ("export", WITNESS, "--destination", DESTINATION, "--to")
MODEL = RESOURCES / "selftest" / "model"
TAPE = RESOURCES / "selftest" / "audio" / "ko-1.wav"


def make_office(root: Path) -> Office:
    """An office with one interview: recorded, transcribed, approved, ready to be handed over."""
    office = Office(root)
    with office.as_(INTERVIEWER) as signed_in:
        recording = record_tone(signed_in, consented_interview(signed_in))
        draft_transcript(signed_in, recording)
    ready_to_approve(office, recording.interview_id)
    with office.as_(SUPERVISOR) as signed_in:
        approve(signed_in, recording.interview_id)
        key = new_identity().recipient
        destination = add_destination(signed_in, DESTINATION, "OHCHR Seoul", "export.ohchr_seoul", key)
        verify_destination(signed_in, destination.id, fingerprint(key))
    return office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return make_office(tmp_path / "vault")


def test_a_wrong_passphrase_and_an_unknown_account_are_one_refusal(office: Office) -> None:
    wrong = typed_at(office.root, INTERVIEWER, "vault", "check", passphrase="eight small boats by the wide green river")
    unknown = typed_at(office.root, "nobody-7", "vault", "check")
    assert_named(wrong, Code.VAULT_UNLOCK_REFUSED, REFUSED)
    assert wrong == unknown
    assert_nothing_lost(office)


def test_a_vault_that_is_open_already(office: Office) -> None:
    with office.as_(INTERVIEWER):
        assert_named(typed_at(office.root, SUPERVISOR, "vault", "check"), Code.VAULT_ALREADY_OPEN, NOT_DONE)
    assert_nothing_lost(office)


@pytest.mark.parametrize("name", ["vault.json", DATABASE, "vault.key.age", "vault.key.age.sig"])
def test_a_vault_missing_a_file(office: Office, tmp_path: Path, name: str) -> None:
    (office.root / name).rename(tmp_path / "aside")
    outcome = typed_at(office.root, INTERVIEWER, "vault", "check")
    code = Code.VAULT_NOT_FOUND if name == "vault.json" else Code.VAULT_FILE_MISSING
    assert_named(outcome, code, NOT_DONE)
    assert not (office.root / name).exists(), "a lost file is not made anew"
    (tmp_path / "aside").rename(office.root / name)
    assert_nothing_lost(office)


def test_a_vault_missing_its_audio(office: Office, tmp_path: Path) -> None:
    (media,) = (office.root / "media").glob("*.db")
    media.rename(tmp_path / "aside")
    outcome = typed_at(office.root, CUSTODIAN, "vault", "check")
    assert outcome.code == REFUSED
    assert {finding["code"] for finding in outcome.value["findings"]} == {Code.VAULT_FILE_MISSING}
    (tmp_path / "aside").rename(media)
    assert_nothing_lost(office)


def test_a_newer_vault(office: Office) -> None:
    facts = office.root / "vault.json"
    before = facts.read_text("utf-8")
    value = json.loads(before)
    (version,) = (name for name in ("v", "version", "format") if name in value)
    facts.write_text(json.dumps({**value, version: value[version] + 1}), "utf-8")
    assert_named(typed_at(office.root, INTERVIEWER, "vault", "check"), Code.VAULT_NEWER_VERSION, NOT_DONE)
    facts.write_text(before, "utf-8")
    assert_nothing_lost(office)


def test_a_read_only_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 16_384) as disk:
        office = make_office(disk / "vault")
        make_read_only(disk)
        assert_named(typed_at(office.root, INTERVIEWER, "vault", "check"), Code.VAULT_READ_ONLY, NOT_DONE)
        assert_named(typed_at(disk / "another", "custodian-9", "vault", "create"), Code.VAULT_READ_ONLY, NOT_DONE)
        assert_nothing_lost(office, Path(shutil.copytree(office.root, tmp_path / "copy")))


def _fill(path: Path) -> None:
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass


def test_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 16_384) as disk:
        office = make_office(disk / "vault")
        noise = np.random.default_rng(1).integers(-30_000, 30_000, 8 << 20, dtype=np.int16)
        tape = _wav(tmp_path / "tape.wav", noise.astype("<i2").tobytes())
        (media,) = (office.root / "media").glob("*.db")
        before_bytes = media.stat().st_size
        outcome = typed_at(office.root, INTERVIEWER, "recording", "import", WITNESS, str(tape))
        assert_named(outcome, Code.DISK_FULL, NOT_DONE)
        assert media.stat().st_size == before_bytes, "a disk must not be filled by what is not taken in"
        _fill(disk / "filler")
        assert_named(typed_at(office.root, INTERVIEWER, "interview", "list"), Code.DISK_FULL, NOT_DONE)
        (disk / "filler").unlink()
        assert_nothing_lost(office)


def _wav(path: Path, pcm: bytes, *, rate_hz: int = 16_000, channels: int = 1, width: int = 2) -> Path:
    with wave.open(str(path), "wb") as wav:
        wav.setnchannels(channels)
        wav.setsampwidth(width)
        wav.setframerate(rate_hz)
        wav.writeframes(pcm)
    return path


def test_bad_tapes_are_named_one_by_one_and_keep_no_good_one_out(office: Office, tmp_path: Path) -> None:
    bad = {
        "empty.wav": (b"", Code.AUDIO_EMPTY),
        "silent-to-the-byte.wav": (TAPE.read_bytes()[:44], Code.AUDIO_EMPTY),
        "letter.wav": (b"Dear friend, " * 300, Code.AUDIO_NOT_AUDIO),
        "head.wav": (TAPE.read_bytes()[:20], Code.AUDIO_UNREADABLE),
        "none.wav": (None, Code.FILE_NOT_FOUND),
    }
    for name, (content, _) in bad.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
    files = [str(tmp_path / name) for name in bad]
    outcome = typed_at(office.root, INTERVIEWER, "recording", "import", WITNESS, *files, str(TAPE), str(TAPE))
    assert outcome.code == NOT_DONE
    assert [fault["fault"] for fault in outcome.value["faults"]] == [
        *(code for _, code in bad.values()),
        Code.AUDIO_DUPLICATE,
    ]
    assert [row["seal"]["state"] for row in outcome.value["recordings"]] == ["complete"]
    assert_nothing_lost(office)


def test_unusual_tapes_are_taken_in_as_they_are(office: Office, tmp_path: Path) -> None:
    pcm = np.random.default_rng(2).integers(-9_000, 9_000, 24_000, dtype=np.int16).astype("<i2").tobytes()
    tapes = {
        (8_000, 1): _wav(tmp_path / "telephone.wav", pcm, rate_hz=8_000),
        (16_000, 2): _wav(tmp_path / "stereo.wav", pcm, channels=2),
        (44_100, 1): _wav(tmp_path / "studio.wav", pcm, rate_hz=44_100, width=3),
    }
    cut = tmp_path / "cut.wav"
    cut.write_bytes(TAPE.read_bytes()[:100_001])
    files = [*map(str, tapes.values()), str(cut)]
    outcome = typed_at(office.root, INTERVIEWER, "recording", "import", WITNESS, *files)
    assert (outcome.code, outcome.value["faults"]) == (0, [])
    rows = outcome.value["recordings"]
    assert [(row["sample_rate_hz"], row["channels"]) for row in rows[:3]] == list(tapes)
    assert [row["seal"]["frames"] for row in rows] == [24_000, 12_000, 16_000, (100_001 - 44) // 2]
    assert_nothing_lost(office)


@pytest.mark.parametrize(
    ("spoil", "code", "exit_code"),
    [
        (lambda folder: (folder / "config.json").unlink(), Code.MODEL_FILE_MISSING, NOT_DONE),
        (lambda folder: (folder / "tokenizer.json").unlink(), Code.MODEL_WOULD_FETCH, NOT_DONE),
        (lambda folder: _flip(folder / "model.bin"), Code.MODEL_CHANGED, REFUSED),
        (lambda folder: (folder / "saegim-model.json").unlink(), Code.MODEL_NOT_A_MODEL, NOT_DONE),
        (shutil.rmtree, Code.MODEL_NOT_A_MODEL, NOT_DONE),
    ],
    ids=["lacks a file", "would be fetched for", "has a changed byte", "has no list", "is not there"],
)
def test_a_bad_model(
    office: Office, tmp_path: Path, spoil: Callable[[Path], object], code: Code, exit_code: int
) -> None:
    model = Path(shutil.copytree(MODEL, tmp_path / "model"))
    spoil(model)
    outcome = typed_at(office.root, INTERVIEWER, "transcribe", WITNESS, "--model", str(model))
    assert_named(outcome, code, exit_code)
    assert_nothing_lost(office)


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def _withdraw(office: Office) -> None:
    with office.as_(INTERVIEWER) as signed_in:
        set_consent(signed_in, signed_in.vault.interviews.find(WITNESS).id, "D01", "withdraw")


def _correct(office: Office) -> None:
    with office.as_(INTERVIEWER) as signed_in:
        interview = signed_in.vault.interviews.find(WITNESS)
        (recording,) = signed_in.vault.recordings.of(interview.id)
        transcript = signed_in.vault.transcripts.transcript_of(recording.id)
        assert transcript is not None
        segment = transcript.lines[0].segment.id
    assert (
        typed(
            *("transcript", "correct", segment, "--vault", str(office.root), "--account", INTERVIEWER),
            passphrase=PASSPHRASE,
            line="다시 들었습니다.",
        ).code
        == 0
    )


def _another_key(office: Office) -> None:
    with office.as_(SUPERVISOR) as signed_in:
        add_destination(signed_in, "another", "OHCHR Seoul", "export.ohchr_seoul", new_identity().recipient)


@pytest.mark.parametrize(
    ("act", "destination", "code"),
    [
        (_withdraw, DESTINATION, Code.CONSENT_MISSING),
        (_correct, DESTINATION, Code.EXPORT_NOT_APPROVED),
        (_another_key, "another", Code.DESTINATION_UNVERIFIED),
    ],
    ids=["without consent", "without approval", "to a key nobody compared"],
)
def test_an_export_that_may_not_be(
    office: Office, tmp_path: Path, act: Callable[[Office], None], destination: str, code: Code
) -> None:
    act(office)
    drive = tmp_path / "drive"
    drive.mkdir()
    words = ("export", WITNESS, "--destination", destination, "--to", str(drive))
    assert_named(typed_at(office.root, SUPERVISOR, *words), code, REFUSED)
    assert list(drive.iterdir()) == []
    assert_nothing_lost(office)


def test_a_bad_drive(office: Office, tmp_path: Path) -> None:
    outcome = typed_at(office.root, SUPERVISOR, *EXPORT, str(tmp_path / "pulled out"))
    assert_named(outcome, Code.DRIVE_LOST, NOT_DONE)
    with small_disk(tmp_path / "drive", 64) as drive:
        assert_named(typed_at(office.root, SUPERVISOR, *EXPORT, str(drive)), Code.DRIVE_FULL, NOT_DONE)
        assert list(drive.iterdir()) == []
    with small_disk(tmp_path / "drive", 16_384) as drive:
        make_read_only(drive)
        assert_named(typed_at(office.root, SUPERVISOR, *EXPORT, str(drive)), Code.DRIVE_READ_ONLY, NOT_DONE)
    good = tmp_path / "good"
    good.mkdir()
    assert typed_at(office.root, SUPERVISOR, "interview", "show", WITNESS).value["handovers"] == []
    assert typed_at(office.root, SUPERVISOR, *EXPORT, str(good)).code == 0
    assert_nothing_lost(office)
