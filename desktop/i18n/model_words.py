"""A speech model in words a tired person can choose by: how good it is, and how long an interview takes here.

The errors are those of South Korean conversation (Oh, Kim & Park 2023, table 4); North Korean speech: not measured.
"""

from __future__ import annotations

from collections.abc import Mapping

from desktop.i18n.catalogue import translate
from desktop.i18n.formats import duration
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Models"
_HOUR_MS = 3_600_000
_MINUTE_MS = 60_000
_STEPS = ((10, 1), (60, 5), (180, 10), (600, 30))
"""Up to so many minutes an estimate is rounded up to so many."""

_QUALITY: Mapping[str, str] = {
    "tiny": QT_TRANSLATE_NOOP("Models", "Very rough: about one syllable in three is wrong. For trying out only."),
    "base": QT_TRANSLATE_NOOP("Models", "Very rough: about one syllable in five is wrong. For trying out only."),
    "small": QT_TRANSLATE_NOOP("Models", "Rough: expect many wrong words. Korean conversation was not measured."),
    "medium": QT_TRANSLATE_NOOP("Models", "Good: about one syllable in eight is wrong."),
    "large": QT_TRANSLATE_NOOP("Models", "Best known: about one syllable in nine is wrong."),
    "large-v3": QT_TRANSLATE_NOOP(
        "Models",
        "Among the best in read speech, but said to invent sentences more often than the large model before it.",
    ),
    "turbo": QT_TRANSLATE_NOOP("Models", "Nearly as good as large and much faster. It can't translate."),
}
_UNKNOWN = QT_TRANSLATE_NOOP(
    "Models", "We don't know models of this kind: try it on a recording before you rely on it."
)
_TAKES = QT_TRANSLATE_NOOP("Models", "An hour of interview takes about {time} on this laptop.")
_NOT_MEASURED = QT_TRANSLATE_NOOP("Models", "Not measured on this laptop yet.")
_CAVEAT = QT_TRANSLATE_NOOP(
    "Models", "Errors are those of South Korean conversation. North Korean speech was never measured: expect more."
)


def quality_words(family: str, language: str) -> str:
    """How good a model of this family is."""
    return translate(CONTEXT, _QUALITY.get(family, _UNKNOWN), language)


def caveat_words(language: str) -> str:
    """What all of these figures leave out."""
    return translate(CONTEXT, _CAVEAT, language)


def time_words(factor: float | None, language: str) -> str:
    """How long an hour takes; `factor` is seconds of work for a second of audio, None where nobody has measured."""
    if factor is None:
        return translate(CONTEXT, _NOT_MEASURED, language)
    return translate(CONTEXT, _TAKES, language, time=about(round(_HOUR_MS * factor), language))


def about(length_ms: int, language: str) -> str:
    """A length rounded as far as an estimate deserves: `2 h 30 min`, `25 min`, `1 min`."""
    minutes = max(1, -(-length_ms // _MINUTE_MS))
    step = next((step for most, step in _STEPS if minutes <= most), 60)
    return duration(-(-minutes // step) * step * _MINUTE_MS, language)
