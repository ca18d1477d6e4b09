"""A transcript as it may be called: complete only if its spans account for every millisecond of its recording, once.

Asked on every opening, at approval and before a bundle leaves: what a draft said of itself when it was made is not
enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.coverage import CoverageFinding, check_coverage
from desktop.domain.faults import FaultCode
from desktop.domain.finding import Finding
from desktop.domain.ids import InterviewId, RecordingId
from desktop.domain.transcript import Transcript
from desktop.vault.vault import Vault


def covered_transcript(vault: Vault, recording_id: RecordingId) -> Transcript | None:
    """The transcript people read, with what it leaves open; None where there is none."""
    transcript = vault.transcripts.transcript_of(recording_id)
    if transcript is None:
        return None
    findings = coverage_of(vault, transcript)
    missing_ms = sum(abs(finding.end_ms - finding.start_ms) for finding in findings)
    return replace(transcript, missing_ms=missing_ms, is_complete=transcript.is_complete and not findings)


def coverage_of(vault: Vault, transcript: Transcript) -> list[CoverageFinding]:
    """Every stretch of the recording that the transcript's spans leave open, tell twice, or invent."""
    recording = vault.recordings.get(transcript.recording_id)
    seal = vault.recordings.seal_of(transcript.recording_id)
    length_ms = recording.format.frames_to_ms(seal.frames) if seal else 0
    spans = vault.transcripts.spans_of(transcript.draft_id)
    return check_coverage(spans, recording.format.channels, length_ms)


def check_interview_coverage(vault: Vault, interview_id: InterviewId) -> Iterator[Finding]:
    """`TRANSCRIPTION_INCOMPLETE(missing_ms=…)` for each recording whose transcript doesn't cover it."""
    for recording in vault.recordings.of(interview_id):
        transcript = covered_transcript(vault, recording.id)
        if transcript is not None and not transcript.is_complete:
            yield Finding(FaultCode.TRANSCRIPTION_INCOMPLETE, {"missing_ms": transcript.missing_ms})
