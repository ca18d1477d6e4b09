"""Every value comes out of the vault as it went in, and evidence can't be changed there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import DraftId, InterviewId, JobId, SegmentId, WitnessCode
from desktop.vault.jobs import Job, JobState
from tests.fakes.evidence import (
    APPROVAL,
    AT,
    DECISION,
    DESTINATION,
    DRAFT,
    HANDOVER,
    INTERVIEW,
    RECORDING,
    REVISION,
    SEGMENT,
    WHO,
    completed,
    seal_for,
    write_everything,
)  # fmt: skip
from tests.fakes.vaults import signed_in

NOT_EVIDENCE = (
    "media_file",
    "job",
    "early_answer",
    "backup_mark",
    "running_recorder",
    "import_item",
    "heard_stretch",
    "unsaved_typing",
    "desk_step",
    "line_again",
)
EVIDENCE = (
    "vault", "account", "interview", "consent", "recording", "seal", "draft", "draft_completion", "span", "segment",
    "revision", "translation", "translation_completion", "translated_piece", "translation_revision", "approval", "destination", "destination_verification", "handover", "custody_entry", "checkpoint",
    "account_change", "policy", "recovery_kit", "recovery_rehearsal", "identity_opening", "identity_sealing",
    "timestamp_authority", "timestamp_request", "timestamp_answer", "backup", "erasure", "erased_row", "key_sealing", "recovery_use",
    "identity_sealing", "identity_cover", "provenance", "attachment", "description",
    "speech_piece", "reading", "late_flag", "speaker_revision", "channel_setup",
    "glossary_pack", "glossary_choice", "model_decision",
    "reshaping", "marking", "confirmation", "comment", "comment_closing", "submission", "review_return",
    "redaction", "redaction_mask", "redaction_mask_lifting", "redaction_declining", "redaction_approval", "redaction_copy",
    "colleague", "colleague_word", "review_bundle", "received_entry",
)  # fmt: skip

FIRST: dict[str, list[Any]] = {
    "speech_piece": [1, "x", 1, 0, 1, "[]"],
    "redaction_mask": ["x", "x", "name", "x", 0, 0, 1, *[None] * 4, *["x"] * 5],
}
"""Where not every row may be the first."""


@pytest.fixture
def at_work(tmp_path: Path) -> Iterator[SignedIn]:
    someone = signed_in(tmp_path)
    write_everything(someone)
    someone.log.checkpoint()
    yield someone
    someone.vault.close()


def raw(at_work: SignedIn) -> dbapi2.Connection:
    """The connection itself, to try what no store would."""
    connection: dbapi2.Connection = at_work.vault._database._connection
    return connection


def test_everything_comes_out_as_it_went_in(at_work: SignedIn) -> None:
    vault = at_work.vault
    assert vault.interviews.get(INTERVIEW.id) == INTERVIEW
    assert vault.interviews.all() == [INTERVIEW]
    assert vault.consents.of(INTERVIEW.id) == [DECISION]
    assert vault.recordings.get(RECORDING.id) == RECORDING
    assert vault.recordings.of(INTERVIEW.id) == [RECORDING]
    assert vault.recordings.seal_of(RECORDING.id) == seal_for("e" * 64)
    assert vault.transcripts.draft(DRAFT.id) == completed()
    assert vault.transcripts.segment(SEGMENT.id) == (RECORDING.id, SEGMENT)
    assert vault.transcripts.revisions_of(SEGMENT.id) == [REVISION]
    assert vault.approvals.of(INTERVIEW.id) == [APPROVAL]
    assert vault.destinations.all() == [replace(DESTINATION, verified_by=WHO)]
    assert vault.handovers.of(INTERVIEW.id) == [HANDOVER]
    transcript = vault.transcripts.transcript_of(RECORDING.id)
    assert transcript is not None
    assert [line.text for line in transcript.lines] == [REVISION.text]
    assert transcript.is_complete


def test_what_is_not_there_is_named(at_work: SignedIn) -> None:
    vault = at_work.vault
    for call, code in (
        (lambda: vault.accounts.get("nobody"), FaultCode.ACCOUNT_UNKNOWN),
        (lambda: vault.interviews.get("int-9"), FaultCode.INTERVIEW_UNKNOWN),
        (lambda: vault.interviews.find("W-9"), FaultCode.INTERVIEW_UNKNOWN),
        (lambda: vault.recordings.get("rec-9"), FaultCode.RECORDING_UNKNOWN),
        (lambda: vault.transcripts.draft("draft-9"), FaultCode.TRANSCRIPT_MISSING),
        (lambda: vault.transcripts.segment("seg-9"), FaultCode.SEGMENT_UNKNOWN),
        (lambda: vault.destinations.get("nowhere"), FaultCode.DESTINATION_UNKNOWN),
        (lambda: vault.media_access("int-9"), FaultCode.INTERVIEW_UNKNOWN),
        (lambda: vault.destinations.add(DESTINATION), FaultCode.DESTINATION_EXISTS),
    ):
        with pytest.raises(Fault) as raised:
            call()
        assert raised.value.code is code
    assert vault.recordings.seal_of("rec-9") is None
    assert vault.transcripts.transcript_of("rec-9") is None
    assert vault.jobs.get("job-9") is None


def test_an_interview_is_found_by_code_and_the_newest_of_a_witness_first(at_work: SignedIn) -> None:
    interviews = at_work.vault.interviews
    later = replace(INTERVIEW, id=InterviewId("int-2"))
    interviews.add(later)
    assert interviews.find(" w-2026-014 ") == later
    assert interviews.find("int-1") == INTERVIEW
    odd = replace(INTERVIEW, id=InterviewId("int-3"), witness_code=WitnessCode("INT-1"))
    interviews.add(odd)
    assert interviews.find("int-1") == INTERVIEW


def test_a_source_is_found_within_its_interview_only(at_work: SignedIn) -> None:
    recordings = at_work.vault.recordings
    again = replace(RECORDING, id="rec-2")  # type: ignore[arg-type]
    recordings.add(again)
    recordings.seal(replace(seal_for("e" * 64, "9" * 64), recording_id=again.id))
    assert [recording.id for recording in recordings.from_source("9" * 64)] == ["rec-2"]
    assert recordings.from_source("8" * 64) == []
    assert recordings.from_source("") == []


def test_the_latest_complete_draft_is_read_before_a_later_broken_one(at_work: SignedIn) -> None:
    transcripts = at_work.vault.transcripts
    transcripts.start_draft(replace(DRAFT, id=DraftId("draft-2")))
    transcript = transcripts.transcript_of(RECORDING.id)
    assert transcript is not None
    assert transcript.draft_id == DRAFT.id
    assert transcripts.drafts_of(RECORDING.id) == [DRAFT.id, "draft-2"]
    transcripts.complete_draft("draft-2")
    transcript = transcripts.transcript_of(RECORDING.id)
    assert transcript is not None
    assert transcript.draft_id == "draft-2"


def test_a_complete_draft_takes_nothing_more_and_revisions_follow_one_another(at_work: SignedIn) -> None:
    transcripts = at_work.vault.transcripts
    with pytest.raises(Fault):
        transcripts.segments.add(DRAFT.id, replace(SEGMENT, id=SegmentId("seg-2")))
    with pytest.raises(Fault):
        transcripts.add_span(DRAFT.id, completed().spans[0])
    for number in (0, 1, 3):
        with pytest.raises(Fault):
            transcripts.add_revision(replace(REVISION, number=number))
    transcripts.add_revision(replace(REVISION, number=2))
    assert transcripts.draft(DRAFT.id) == completed()


def fill_if_empty(connection: dbapi2.Connection, table: str) -> None:
    """A row of the right types where none of our stories wrote one: the triggers are what is tried here."""
    if connection.execute(f"SELECT 1 FROM {table}").fetchone():
        return
    connection.execute("PRAGMA foreign_keys = OFF")
    kinds = [row[2] for row in connection.execute(f"PRAGMA table_info({table})")]
    values = FIRST.get(table) or [{"INTEGER": 1, "REAL": 1.0, "BLOB": b"x"}.get(kind, "x") for kind in kinds]
    connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)


@pytest.mark.parametrize("table", EVIDENCE)
def test_evidence_refuses_to_be_changed(at_work: SignedIn, table: str) -> None:
    connection = raw(at_work)
    fill_if_empty(connection, table)
    before = connection.execute(f"SELECT * FROM {table}").fetchall()
    assert before, "nothing to try it on"
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    for sql in (
        f"UPDATE {table} SET {columns[-1]} = {columns[-1]}",
        f"DELETE FROM {table}",
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
    ):
        with pytest.raises(dbapi2.IntegrityError, match=r"append only|not the next|is complete"):
            connection.execute(sql)
    assert connection.execute(f"SELECT * FROM {table}").fetchall() == before


def test_every_table_is_evidence_or_known_not_to_be(at_work: SignedIn) -> None:
    tables = {row[0] for row in raw(at_work).execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables - {"sqlite_sequence", *NOT_EVIDENCE} == set(EVIDENCE)


def test_a_job_may_change(at_work: SignedIn) -> None:
    job = Job(JobId("job-1"), RECORDING.id, "/models/x", JobState.QUEUED, 0, 4000, "", AT)
    at_work.vault.jobs.add(job)
    assert at_work.vault.jobs.get("job-1") == job
    failed = replace(job, state=JobState.FAILED, progress_ms=1500, fault_code="whisper.died")
    at_work.vault.jobs.update(failed)
    assert at_work.vault.jobs.all() == [failed]
