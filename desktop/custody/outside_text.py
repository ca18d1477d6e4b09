"""What is known outside in words, for the screen and the command line: how old, by whom, and what a comparison says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.custody.anchors import AnchorKind, OutsideState
from desktop.custody.comparing import Comparison, Outcome
from desktop.i18n.catalogue import translate
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Outside"
KINDS = {
    AnchorKind.STAMP: QT_TRANSLATE_NOOP("Outside", "Timestamp"),
    AnchorKind.HANDOVER: QT_TRANSLATE_NOOP("Outside", "Bundle handed over"),
    AnchorKind.BACKUP: QT_TRANSLATE_NOOP("Outside", "Backup"),
}
REASONS = {
    "not_an_answer": QT_TRANSLATE_NOOP("Outside", "This is not an answer of a timestamp authority."),
    "not_granted": QT_TRANSLATE_NOOP("Outside", "The authority did not grant the timestamp. Ask it again."),
    "not_verified": QT_TRANSLATE_NOOP("Outside", "It is by an authority not known here, or was changed on the way."),
    "other_request": QT_TRANSLATE_NOOP("Outside", "It answers a request that this vault did not write."),
}
_SAME = (
    QT_TRANSLATE_NOOP("Outside", "The log is exactly as the checkpoint says"),
    QT_TRANSLATE_NOOP("Outside", "All {size} entries are those the checkpoint was made of, and there is none besides."),
)
_BEGINS = (
    QT_TRANSLATE_NOOP("Outside", "The log begins exactly as the checkpoint says"),
    QT_TRANSLATE_NOOP(
        "Outside", "The first {size} entries are those the checkpoint was made of. Since then {more} were added."
    ),
)
_OLDER = (
    QT_TRANSLATE_NOOP("Outside", "This vault is older than the checkpoint"),
    QT_TRANSLATE_NOOP(
        "Outside",
        "The checkpoint was made of {size} entries, and this log has {found}: at least {missing} are missing. Either "
        "an older copy of the vault was put back, or the newest entries were cut off. Keep the vault's folder as it "
        "is, and look for the newer copy.",
    ),
)
_REWRITTEN = (
    QT_TRANSLATE_NOOP("Outside", "This is not the log that the checkpoint was made of"),
    QT_TRANSLATE_NOOP(
        "Outside",
        "Its first {size} entries are others. If the checkpoint is genuine, the log was written anew. Hand nothing "
        "over, keep the vault's folder as it is, and compare with further checkpoints: of other bundles, of backups.",
    ),
)
_LOOK_AGAIN = QT_TRANSLATE_NOOP(
    "Outside", "Look first whether number and root are typed as they stand on the paper, and that it is of this vault."
)
_SIGNED = QT_TRANSLATE_NOOP("Outside", "{account} of this vault signed the checkpoint.")
_STRANGE = QT_TRANSLATE_NOOP("Outside", "The signature that came with the checkpoint is of nobody in this vault.")
_UNSIGNED = QT_TRANSLATE_NOOP(
    "Outside", "No signature came with the checkpoint, so anybody could have made it up: ask where it comes from."
)
_NEVER = QT_TRANSLATE_NOOP("Outside", "Nothing is known outside yet")
_FUTURE = QT_TRANSLATE_NOOP("Outside", "The newest is dated in the future: check the clock")
_TODAY = QT_TRANSLATE_NOOP("Outside", "Known outside within the last day")
_YESTERDAY = QT_TRANSLATE_NOOP("Outside", "Known outside one day ago")
_DAYS = QT_TRANSLATE_NOOP("Outside", "Known outside {days} days ago")


@dataclass(frozen=True, slots=True)
class Said:
    """A comparison in words: one line, and what follows from it."""

    title: str
    lines: tuple[str, ...]


def age_words(state: OutsideState, language: str) -> str:
    """How long ago somebody else last got a state of the log."""
    days = state.age.days
    if state.newest is None:
        return translate(CONTEXT, _NEVER, language)
    if days < 0:
        return translate(CONTEXT, _FUTURE, language)
    if days <= 1:
        return translate(CONTEXT, _YESTERDAY if days else _TODAY, language)
    return translate(CONTEXT, _DAYS, language, days=days)


def comparison_text(comparison: Comparison, language: str, *, is_typed: bool, has_signature: bool) -> Said:
    """What a comparison says. `is_typed` for one from paper, `has_signature` if one came with the checkpoint."""
    title, words = _words(comparison)
    size, found = comparison.size, comparison.found
    first = translate(
        CONTEXT, words, language, size=size, found=found, more=found - size, missing=size - found
    )  # fmt: skip
    before = [translate(CONTEXT, _LOOK_AGAIN, language)] if is_typed and comparison.outcome is not Outcome.FITS else []
    after = [] if is_typed else _signed(comparison, language, has_signature=has_signature)
    return Said(translate(CONTEXT, title, language), (*before, first, *after))


def _words(comparison: Comparison) -> tuple[str, str]:
    if comparison.outcome is Outcome.FITS:
        return _SAME if comparison.size == comparison.found else _BEGINS
    return _OLDER if comparison.outcome is Outcome.OLDER_COPY else _REWRITTEN


def _signed(comparison: Comparison, language: str, *, has_signature: bool) -> Iterator[str]:
    if comparison.signed_by:
        yield translate(CONTEXT, _SIGNED, language, account=comparison.signed_by)
    elif has_signature:
        yield translate(CONTEXT, _STRANGE, language)
    elif comparison.outcome is not Outcome.FITS:
        yield translate(CONTEXT, _UNSIGNED, language)
