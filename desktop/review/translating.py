"""Human translations of single lines, laid over the machine's or standing alone. Nothing that was there is changed."""

from __future__ import annotations

from desktop.crypto.digests import sha256_hex
from desktop.custody import approvals
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact
from desktop.domain.ids import InterviewId, SegmentId
from desktop.domain.marking import Mark, marked
from desktop.domain.transcript import Line
from desktop.domain.translation import (
    TranslatedAs,
    TranslatedLine,
    TranslationLayer,
    TranslationRevision,
    require_other_translator,
    source_revision_of,
    target_of,
)
from desktop.review.correction import checked_text
from desktop.review.hands import require_hand


def translations_of(signed_in: SignedIn, interview_id: InterviewId) -> list[TranslationLayer]:
    """The translation beside every transcript of the interview, in the order of recording."""
    return approvals.translations_of(signed_in.vault, interview_id)


def translate_line(
    signed_in: SignedIn, segment_id: SegmentId, text: str, translated_as: TranslatedAs = TranslatedAs.TRANSLATOR
) -> TranslationRevision:
    """Lays a human translation of the line as it reads now. An approval that covered the translation is void then.

    The same text again says that it still holds. Raises `Fault(SEGMENT_UNKNOWN)`, `TEXT_INVALID`, `NUMBER_FORBIDDEN`,
    `TRANSLATION_OWN_WORK` or `ACCOUNT_ROLE_MISSING` (a custodian alone translates nothing).
    """
    require_hand(signed_in)
    wording = checked_text(text)
    vault = signed_in.vault
    with vault.transaction():
        recording_id, segment = vault.transcripts.segment(segment_id)
        vault.require_not_erased(vault.recordings.get(recording_id).interview_id)
        earlier = vault.translations.revisions_of(segment_id)
        language = marked(tuple(vault.transcripts.markings.of(segment_id)), Mark.LANGUAGE) or segment.language
        require_other_translator(translated_as, signed_in.account.id, (one.author for one in earlier))
        revision = TranslationRevision(
            segment_id=segment_id,
            number=len(earlier) + 1,
            source=language,
            target=target_of(language),
            text=wording,
            translated_as=translated_as,
            source_revision=source_revision_of(Line(segment, tuple(vault.transcripts.revisions_of(segment_id)))),
            author=signed_in.account.id,
            revised_at=signed_in.clock.now(),
        )
        vault.translations.add_revision(revision)
        _record(signed_in, revision, earlier[-1].text if earlier else "", recording_id)
    return revision


def line_of(signed_in: SignedIn, segment_id: SegmentId) -> TranslatedLine:
    """One line with its translation as it reads now. Raises `Fault(SEGMENT_UNKNOWN)`."""
    vault = signed_in.vault
    recording_id, segment = vault.transcripts.segment(segment_id)
    transcript = vault.transcripts.transcript_of(recording_id)
    layer = vault.translations.layer_over(transcript) if transcript is not None else None
    found = (one for one in layer.lines if one.line.segment.id == segment_id) if layer is not None else iter(())
    line = Line(segment, tuple(vault.transcripts.revisions_of(segment_id)))
    return next(found, TranslatedLine(line, None, tuple(vault.translations.revisions_of(segment_id))))


def _record(signed_in: SignedIn, revision: TranslationRevision, before: str, recording_id: str) -> None:
    facts: dict[str, Fact] = {
        "recording": recording_id,
        "revision": revision.number,
        "languages": f"{revision.source}-{revision.target}",
        "as": revision.translated_as.value,
        "of_revision": revision.source_revision,
        "row": row_digest(revision),
    }
    signed_in.log.record(
        Action.TRANSLATION_REVISED,
        revision.segment_id,
        before=_digest(before) if before else "",
        after=_digest(revision.text),
        facts=facts,
    )


def _digest(text: str) -> str:
    return sha256_hex(text.encode("utf-8"))
