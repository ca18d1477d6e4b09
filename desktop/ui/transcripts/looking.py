"""Reads from the vault what the transcript screen shows. Runs on the vault's thread; changes nothing but the log."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault
from desktop.domain.ids import AccountId, InterviewId, RecordingId
from desktop.domain.people import Role
from desktop.domain.progress import HeardLines
from desktop.domain.recording import Recording
from desktop.domain.transcript import Span, SpanKind, Transcript
from desktop.domain.translation import TranslationLayer
from desktop.review import desk
from desktop.review.translating import translations_of
from desktop.ui.transcripts.gate import HeardHere
from desktop.ui.transcripts.state import ApprovalState, DraftState, RecordingRow
from desktop.vault.typings import Typing

GATE = "transcribe.run"


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything about one interview that the screen needs, but its sound."""

    recordings: tuple[RecordingRow, ...]
    transcripts: dict[RecordingId, Transcript]
    names: dict[AccountId, str]
    approval: ApprovalState
    may_transcribe: bool
    may_correct: bool
    translations: dict[RecordingId, TranslationLayer]
    heard: dict[RecordingId, HeardHere]
    typed: dict[str, Typing]


def see(signed_in: SignedIn, interview_id: InterviewId, *, is_opening: bool = False) -> Seen:
    """One look. One that opens the transcript for a person is logged, and raises as `desk.open_transcript`."""
    vault = signed_in.vault
    read = desk.open_transcript if is_opening else desk.transcripts_of
    transcripts = {t.recording_id: t for t in read(signed_in, interview_id)}
    rows = tuple(_row(signed_in, recording, transcripts) for recording in vault.recordings.of(interview_id))
    return Seen(
        recordings=rows,
        transcripts=transcripts,
        names={account.id: account.display_name for account in vault.accounts.all()},
        approval=approval_of(signed_in, interview_id),
        may_transcribe=signed_in.gate(interview_id, GATE).is_open,
        may_correct=bool({Role.INTERVIEWER, Role.SUPERVISOR} & signed_in.account.roles),
        translations={layer.recording_id: layer for layer in translations_of(signed_in, interview_id)},
        heard={row.recording.id: heard_here(signed_in, row.recording.id) for row in rows},
        typed={one.segment_id: one for one in vault.typings.of(interview_id, signed_in.account.id)},
    )


def heard_here(signed_in: SignedIn, recording_id: RecordingId) -> HeardHere:
    """What was heard of a recording, by the account at work and by anybody."""
    stretches = signed_in.vault.hearing.of_all(recording_id)
    mine = [one for one in stretches if one.account == signed_in.account.id]
    return HeardHere(HeardLines(mine), HeardLines(stretches))


def approval_of(signed_in: SignedIn, interview_id: InterviewId) -> ApprovalState:
    """Whether it is approved, and whether this account may approve it."""
    given = signed_in.vault.approvals.of(interview_id)
    try:
        desk.require_may_approve(signed_in, interview_id)
        obstacle = None
    except Fault as fault:
        obstacle = fault
    return ApprovalState(desk.approval_in_force(signed_in, interview_id), given[-1] if given else None, obstacle)


def _row(signed_in: SignedIn, recording: Recording, transcripts: dict[RecordingId, Transcript]) -> RecordingRow:
    transcript = transcripts.get(recording.id)
    draft = DraftState.NONE
    if transcript is not None:
        draft = DraftState.COMPLETE if transcript.is_complete else DraftState.PARTIAL
    jobs = [job for job in signed_in.vault.jobs.all() if job.recording_id == recording.id]
    vault = signed_in.vault
    drafts = vault.transcripts.drafts_of(recording.id)
    speech = speech_of(vault.transcripts.spans_of(drafts[-1])) if drafts else ()
    seal, setup = vault.recordings.seal_of(recording.id), vault.transcripts.speaking.setup_of(recording.id)
    return RecordingRow(recording, seal, draft, jobs[-1] if jobs else None, speech, setup)


def speech_of(spans: Iterable[Span]) -> tuple[tuple[int, int], ...]:
    """From when to when somebody speaks, whoever it is: spans of all channels, those that touch as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((s.start_ms, s.end_ms) for s in spans if s.kind is not SpanKind.NON_SPEECH):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple(merged)
