"""What was kept off the record is heard by a supervisor, for a reason, and by nobody else; the log says so first."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import Aside, AudioFormat, Origin
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.heard_apart import open_apart
from desktop.recording.pcm import bytes_of
from desktop.recording.sealing import seal_as_found, write_beginning
from tests.office import INTERVIEWER, SUPERVISOR, Office, consented_interview, record_tone

FORMAT = AudioFormat(16_000, 1)
ASIDE = RecordingId("rec-aside")
SAID = np.arange(16_000, dtype=np.int16).reshape(-1, 1)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A recording of which one passage was kept apart, as the recorder leaves it, and another that was played in."""
    made = Office(tmp_path / "vault")
    with made.as_(INTERVIEWER) as at_work:
        interview_id = consented_interview(at_work, ("C01", "C02"))
        record_tone(at_work, interview_id)
        [recording] = at_work.vault.recordings.of(interview_id)
        media = at_work.vault.media(interview_id)
        another = replace(recording, id=RecordingId("rec-another"), format=FORMAT, origin=Origin.MICROPHONE)
        with at_work.vault.transaction():
            write_beginning(at_work, another)
        ChunkWriter(media, another.id, FORMAT).end(0)
        media.add_aside(Aside(ASIDE, another.id, 0))
        writer = ChunkWriter(media, ASIDE, FORMAT)
        writer.add(bytes_of(SAID))
        writer.end(0)
        seal_as_found(at_work, another)
    return made


def _log(at_work: SignedIn) -> list[dict[str, object]]:
    bodies = [json.loads(entry.body) for entry in at_work.vault.entries.all()]
    return [body for body in bodies if body["action"] == "recording.aside_heard"]


def test_a_supervisor_hears_it_and_the_log_says_why(office: Office) -> None:
    with office.as_(SUPERVISOR) as at_work:
        sound, aside = open_apart(at_work, ASIDE, " a question of   safety ")
        assert (sound.read(0, len(SAID)) == SAID).all()
        sound.close()
        assert aside.origin is Origin.ASIDE
        [entry] = _log(at_work)
        assert (entry["object"], entry["facts"]) == (ASIDE, {"reason": "a question of safety"})


@pytest.mark.parametrize(
    ("account", "which", "reason", "code"),
    [
        (INTERVIEWER, ASIDE, "curious", FaultCode.ACCOUNT_ROLE_MISSING),
        (SUPERVISOR, ASIDE, "  ", FaultCode.REASON_INVALID),
        (SUPERVISOR, ASIDE, "900101-1234567", FaultCode.NUMBER_FORBIDDEN),
        (SUPERVISOR, "rec-another", "by mistake", FaultCode.RECORDING_UNKNOWN),
        (SUPERVISOR, "rec-none", "by mistake", FaultCode.RECORDING_UNKNOWN),
    ],
)
def test_nobody_else_nothing_else_and_never_without_a_reason(
    office: Office, account: str, which: str, reason: str, code: FaultCode
) -> None:
    with office.as_(account) as at_work:
        with pytest.raises(Fault) as caught:
            open_apart(at_work, RecordingId(which), reason)
        assert caught.value.code is code
        assert _log(at_work) == []
