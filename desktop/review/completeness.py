"""Whether a transcript is whole: every recording drafted to its last millisecond, every line heard and confirmed."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.custody.covered import covered_transcript
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId
from desktop.domain.review import KeysOf, is_one_of
from desktop.domain.transcript import Line, Transcript
from desktop.vault.vault import Vault


def require_complete(vault: Vault, interview_id: InterviewId) -> list[Transcript]:
    """The transcripts of all recordings of the interview, each covering its recording.

    Raises `Fault(TRANSCRIPT_MISSING)`, `RECORDING_RUNNING` or `TRANSCRIPTION_INCOMPLETE`.
    """
    recordings = vault.recordings.of(interview_id)
    if not recordings:
        raise Fault(FaultCode.TRANSCRIPT_MISSING)
    transcripts = []
    for recording in recordings:
        if vault.recordings.seal_of(recording.id) is None:
            raise Fault(FaultCode.RECORDING_RUNNING)
        transcript = covered_transcript(vault, recording.id)
        if transcript is None:
            raise Fault(FaultCode.TRANSCRIPT_MISSING)
        if not transcript.is_complete:
            raise Fault(FaultCode.TRANSCRIPTION_INCOMPLETE, missing_ms=transcript.missing_ms)
        transcripts.append(transcript)
    return transcripts


def require_final(transcripts: Iterable[Transcript]) -> None:
    """Raises `Fault(LINES_IN_CONFLICT)` or `LINES_NOT_FINAL` with how many."""
    lines = [line for transcript in transcripts for line in transcript.lines]
    _require_none(FaultCode.LINES_IN_CONFLICT, [line for line in lines if line.is_in_conflict])
    _require_none(FaultCode.LINES_NOT_FINAL, [line for line in lines if not line.is_final])


def require_confirmed_by_others(transcripts: Iterable[Transcript], supervisor: AccountId, keys_of: KeysOf) -> None:
    """Two people have heard every line: whoever approves is not the only one who confirmed it.

    Raises `Fault(LINES_CONFIRMED_ALONE)` with how many.
    """
    lines = (line for transcript in transcripts for line in transcript.lines)
    alone = [line for line in lines if not is_confirmed_by_others(line, supervisor, keys_of)]
    _require_none(FaultCode.LINES_CONFIRMED_ALONE, alone)


def is_confirmed_by_others(line: Line, supervisor: AccountId, keys_of: KeysOf) -> bool:
    """Whether somebody other than whoever approves has confirmed the line as it reads now."""
    in_force = {one.author for one in line.confirmations if one.revisions == len(line.revisions)}
    return any(not is_one_of(author, {supervisor}, keys_of) for author in in_force)


def _require_none(code: FaultCode, lines: list[Line]) -> None:
    if lines:
        raise Fault(code, count=len(lines))
