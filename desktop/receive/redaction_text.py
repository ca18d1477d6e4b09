"""What a report says of a redacted copy: that it is one, how much is masked, and that the original can be asked for."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.bundle.redaction_check import RedactionFacts
from desktop.i18n.catalogue import translate
from desktop.i18n.formats import clock_time
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Receive"
_REDACTED = QT_TRANSLATE_NOOP(
    "Receive", "Redacted copy: {masks} masks, {withheld} lines withheld, {sound} of sound replaced. Masked by {people}."
)
_ORIGINAL = QT_TRANSLATE_NOOP(
    "Receive", "The original lies unchanged at the office; the record names it by the digest of its samples."
)


def redaction_lines(facts: RedactionFacts, language: str) -> Iterator[str]:
    """Two sentences, before anything else is said of the recordings."""
    yield translate(
        CONTEXT,
        _REDACTED,
        language,
        masks=sum(facts.masks.values()),
        withheld=facts.withheld,
        sound=clock_time(facts.replaced_ms),
        people=", ".join(facts.masked_by),
    )
    yield translate(CONTEXT, _ORIGINAL, language)


def redaction_value(facts: RedactionFacts) -> dict[str, object]:
    """The same for a machine."""
    return {
        "id": facts.redaction_id,
        "masks": dict(facts.masks),
        "reasons": dict(facts.reasons),
        "withheld": facts.withheld,
        "replaced_ms": facts.replaced_ms,
        "masked_by": list(facts.masked_by),
    }
