"""A transcript is compared with its recording whenever it is opened: one with a hole is never called complete."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.custody.covered import coverage_of
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.coverage import CoverageFinding, CoverageProblem
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import DraftId
from desktop.domain.recording import Recording
from desktop.domain.transcript import Draft, Provenance, Span, SpanKind
from desktop.review.desk import open_transcript, require_may_approve
from tests.office import INTERVIEWER, SUPERVISOR, Office, consented_interview, draft_transcript, record_tone

LENGTH_MS = 2_000


def _claim(signed_in: SignedIn, recording: Recording, spans: list[Span]) -> None:
    """A draft that calls itself complete, and is signed for as such: only its spans tell."""
    vault = signed_in.vault
    made = Provenance("m", "ab" * 32, "e", "{}", 1, "c")
    draft = Draft(DraftId("dra-claim"), recording.id, made, signed_in.clock.now(), (), (), is_complete=False)
    with vault.transaction():
        vault.transcripts.start_draft(draft)
        signed_in.log.record(Action.DRAFT_STARTED, draft.id, after=row_digest(draft))
        for span in spans:
            vault.transcripts.add_span(draft.id, span)
        vault.transcripts.complete_draft(draft.id)
        done = vault.transcripts.draft(draft.id)
        signed_in.log.record(Action.DRAFT_COMPLETED, draft.id, after=row_digest(done))


def test_a_whole_transcript_is_complete(tmp_path: Path) -> None:
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in:
        interview = consented_interview(signed_in)
        draft_transcript(signed_in, record_tone(signed_in, interview))
        [transcript] = open_transcript(signed_in, interview)
    assert (transcript.is_complete, transcript.missing_ms) == (True, 0)


@pytest.mark.parametrize(
    ("spans", "found"),
    [
        ([(0, 1_200), (1_500, LENGTH_MS)], (CoverageProblem.UNCOVERED, 0, 1_200, 1_500)),
        ([(0, 1_300), (1_000, LENGTH_MS)], (CoverageProblem.DOUBLED, 0, 1_000, 1_300)),
        ([(0, LENGTH_MS), (LENGTH_MS, LENGTH_MS + 300)], (CoverageProblem.OUTSIDE, 0, LENGTH_MS, LENGTH_MS + 300)),
    ],
)
def test_one_that_only_says_so_is_told_approved_by_nobody_and_does_not_leave(
    tmp_path: Path, spans: list[tuple[int, int]], found: tuple[CoverageProblem, int, int, int]
) -> None:
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in:
        interview = consented_interview(signed_in)
        recording = record_tone(signed_in, interview, LENGTH_MS / 1_000)
        _claim(signed_in, recording, [Span(0, a, b, SpanKind.NON_SPEECH) for a, b in spans])
        [transcript] = open_transcript(signed_in, interview)
        assert (transcript.is_complete, transcript.missing_ms) == (False, 300)
        assert coverage_of(signed_in.vault, transcript) == [CoverageFinding(*found)]
    with office.as_(SUPERVISOR) as supervisor:
        with pytest.raises(Fault) as caught:
            require_may_approve(supervisor, interview)
        assert (caught.value.code, caught.value.facts) == (FaultCode.TRANSCRIPTION_INCOMPLETE, {"missing_ms": 300})
