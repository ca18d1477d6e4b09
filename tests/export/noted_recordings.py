"""An approved interview whose one recording has gaps, markers, clock readings, and a passage kept apart; and its bundle."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np

from desktop.crypto.age import AgeIdentity, fingerprint, new_identity
from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import RecordingId
from desktop.domain.recording import Aside, ClockReading, Gap, GapReason, Marker, MarkerKind, Recording
from desktop.export.destinations import add_destination, verify_destination
from desktop.export.exporter import export_interview
from desktop.export.signers import signers_text
from desktop.recording.flac_chunk import encode_chunk
from desktop.recording.sealing import seal_as_found
from desktop.review.desk import approve
from desktop.system.folder_drive import FolderDrive
from tests.export.cases import SEOUL, means, no_progress
from tests.office import (
    CUSTODIAN,
    FORMAT,
    INTERVIEWER,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    ready_to_approve,
    record_tone,
)

PRIVATE_WORDS = "she looked at the door when he said the name"
APART_FRAMES = 12_000
MARKED = ((4_000, "important"), (8_000, "distress"), (16_000, "note"))


@dataclass
class HandedOver:
    """A bundle on a drive, the key that opens it, and who may have signed it."""

    path: Path
    key: AgeIdentity
    signers: str


def hand_over(root: Path) -> HandedOver:
    """Records, approves and exports."""
    office, key = Office(root / "vault"), new_identity()
    with office.as_(CUSTODIAN) as custodian:
        add_destination(custodian, SEOUL, "OHCHR Seoul", "export.ohchr_seoul", key.recipient)
        verify_destination(custodian, SEOUL, fingerprint(key.recipient))
    with office.as_(INTERVIEWER) as interviewer:
        interview = consented_interview(interviewer)
        recording = record_tone(interviewer, interview, 2.0, seal=False)
        _note(interviewer, recording)
        seal_as_found(interviewer, recording)
        draft_transcript(interviewer, recording)
    ready_to_approve(office, interview)
    with office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, interview)
    drive = root / "drive"
    drive.mkdir()
    with office.as_(INTERVIEWER) as interviewer:
        how = means(interviewer, FolderDrive(drive))
        result = export_interview(interviewer, interview, SEOUL, how, progress=no_progress, cancelled=lambda: False)
        return HandedOver(Path(result.bundle_path), key, signers_text(interviewer))


def _note(signed_in: SignedIn, recording: Recording) -> None:
    """All that a sitting may leave beside its sound; the tone's own pause lies at frame 8 000."""
    media = signed_in.vault.media(recording.interview_id)
    for at_frame, kind in MARKED:
        text = PRIVATE_WORDS if kind == "note" else ""
        media.add_marker(recording.id, Marker(at_frame, MarkerKind(kind), text))
    for reason in (
        GapReason.DROPOUT,
        GapReason.DEVICE_LOST,
        GapReason.SLEEP,
        GapReason.STALLED,
        GapReason.FORMAT_CHANGE,
    ):
        media.add_gap(recording.id, Gap(12_000, 90, reason))
    _keep_apart(signed_in, recording, at_frame=16_000)
    at = signed_in.clock.now()
    for number, (at_frame, wall_ms) in enumerate([(0, 0), (16_000, 1_000), (32_000, 2_040)]):
        reading = ClockReading(at_frame, at + timedelta(milliseconds=wall_ms), 5_000 + number * 1_000, "a-boot")
        media.add_clock_reading(recording.id, reading)
    media.add_ending(recording.id, 3)


def _keep_apart(signed_in: SignedIn, recording: Recording, at_frame: int) -> None:
    media, aside = signed_in.vault.media(recording.interview_id), RecordingId("rec-apart")
    media.add_aside(Aside(aside, recording.id, at_frame))
    sound = np.full((APART_FRAMES, 1), 77, np.int16)
    media.add_chunk(aside, 0, 0, APART_FRAMES, encode_chunk(sound, FORMAT))
    media.add_gap(recording.id, Gap(at_frame, 800, GapReason.OFF_RECORD))


def record_in(opened: Path) -> dict[str, Any]:
    """The record of an opened bundle."""
    value: dict[str, Any] = json.loads((opened / "bundle/data/record.json").read_text("utf-8"))
    return value
