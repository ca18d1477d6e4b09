"""Reads what the queue screen shows. Runs on the vault's thread; changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import RecordingId
from desktop.domain.interview import Interview
from desktop.transcription.job_list import JobList
from desktop.transcription.model_decisions import standing_of
from desktop.ui.queue.state import Candidate, JobRow, PackChoice, Refusal
from desktop.ui.services import SpeechServices
from desktop.vault.jobs import Job
from desktop.vault.vault import Vault

if TYPE_CHECKING:
    from desktop.transcription.queue import Answer

GATE = "transcribe.run"


def job_rows(signed_in: SignedIn) -> tuple[JobRow, ...]:
    """What waits in its order, then what failed, then what else has ended, the latest first."""
    jobs = JobList(signed_in)
    ended = sorted((job for job in reversed(jobs.jobs()) if not job.is_waiting), key=lambda job: job.state != "failed")
    return tuple(_row(signed_in.vault, job) for job in [*jobs.waiting(), *ended])


def pack_choices(speech: SpeechServices, vault: Vault) -> list[PackChoice]:
    """The packs of this laptop with the office's word on each, those that may hear testimonies first."""
    choices: list[PackChoice] = []
    for pack in speech.model_packs():
        measured = speech.measurement(pack.content_sha256)
        choices.append(PackChoice(pack, standing_of(vault, pack), measured.expected if measured else None))
    return sorted(choices, key=lambda choice: not choice.standing.may_hear)


def candidates(signed_in: SignedIn) -> tuple[Candidate, ...]:
    """The interviews with recordings that have no complete draft, newest first, with what their consent lacks."""
    from desktop.transcription.undrafted import undrafted

    found: list[Candidate] = []
    for interview in reversed(signed_in.vault.interviews.all()):
        recordings = tuple(undrafted(signed_in.vault, [interview.id], None))
        if recordings:
            found.append(_candidate(signed_in, interview, recordings))
    return tuple(found)


def refusals(vault: Vault, answers: list[Answer]) -> tuple[Refusal, ...]:
    """What a rule kept out, by the witness's code."""
    return tuple(
        Refusal(
            vault.interviews.get(answer.interview_id).witness_code,
            answer.fault.code.value,
            tuple((name, str(fact)) for name, fact in answer.fault.facts.items()),
        )
        for answer in answers
        if answer.fault is not None
    )


def _candidate(signed_in: SignedIn, interview: Interview, recordings: tuple[RecordingId, ...]) -> Candidate:
    length_ms = 0
    for recording_id in recordings:
        recording = signed_in.vault.recordings.get(recording_id)
        seal = signed_in.vault.recordings.seal_of(recording_id)
        length_ms += recording.format.frames_to_ms(seal.frames) if seal is not None else 0
    missing = signed_in.gate(interview.id, GATE).missing
    return Candidate(interview.id, interview.witness_code, interview.opened_at, recordings, length_ms, missing)


def _row(vault: Vault, job: Job) -> JobRow:
    recording = vault.recordings.get(job.recording_id)
    return JobRow(
        job, vault.interviews.get(recording.interview_id).witness_code, recording.started_at, recording.format.channels
    )
