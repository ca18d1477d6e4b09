"""Replaces words in many lines at once: each line gets a revision of its own, with the reason, and all are one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId, SegmentId
from desktop.domain.transcript import Revision
from desktop.domain.translation import TranslatedAs, TranslationRevision
from desktop.review.desk import correct_line
from desktop.review.steps import line_alone
from desktop.review.translating import translate_line


@dataclass(frozen=True, slots=True)
class Proposal:
    """A line, or with `translated_as` its translation, as it reads and as it is to read."""

    segment_id: SegmentId
    before: str
    after: str
    translated_as: TranslatedAs | None = None


def replace_all(
    signed_in: SignedIn, interview_id: InterviewId, proposals: Sequence[Proposal], reason: str
) -> list[Revision | TranslationRevision]:
    """Lays all of them, or, if one can't be laid, none.

    Raises `Fault(LINE_CHANGED)` where a line reads otherwise by now, `LINES_IN_CONFLICT` where two people wrote it
    without knowing of each other (nobody decides that unseen), and as `correct_line` and `translate_line`.
    """
    vault = signed_in.vault
    with vault.transaction(), vault.desk_steps.as_one(interview_id, signed_in.account.id):
        return [_lay(signed_in, proposal, reason) for proposal in proposals]


def _lay(signed_in: SignedIn, proposal: Proposal, reason: str) -> Revision | TranslationRevision:
    vault, segment_id = signed_in.vault, proposal.segment_id
    if proposal.translated_as is None:
        line = line_alone(signed_in, vault.transcripts.segment(segment_id)[1])
        if line.is_in_conflict:
            raise Fault(FaultCode.LINES_IN_CONFLICT, count=1)
        now = line.text
    else:
        laid = vault.translations.revisions_of(segment_id)
        now = laid[-1].text if laid else ""
    if now != proposal.before:
        raise Fault(FaultCode.LINE_CHANGED)
    if proposal.translated_as is None:
        return correct_line(signed_in, segment_id, proposal.after, reason)
    return translate_line(signed_in, segment_id, proposal.after, proposal.translated_as)
