"""What a verified bundle tells of its recordings, in words and for a machine: nothing of a plain one."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.bundle.recording_facts import Missing, RecordingFacts
from desktop.domain.recording import SealState
from desktop.i18n.catalogue import translate
from desktop.i18n.formats import clock_time
from desktop.i18n.gap_reasons import GAP_REASONS
from desktop.i18n.marks import QT_TRANSLATE_NOOP

_CONTEXT = "Receive"
_STATES = {
    SealState.COMPLETE: QT_TRANSLATE_NOOP("Receive", "Recording {number}, {length}: stopped and sealed."),
    SealState.INTERRUPTED: QT_TRANSLATE_NOOP("Receive", "Recording {number}, {length}: broke off; sealed as it was."),
}
_MISSING = QT_TRANSLATE_NOOP("Receive", "  Not in it: {reason} ({times}\u00d7, {length} in all).")
_MISSING_UNKNOWN = QT_TRANSLATE_NOOP("Receive", "  Not in it: {reason} ({times}\u00d7, nobody knows for how long).")
_KEPT_APART = QT_TRANSLATE_NOOP(
    "Receive", "  Off the record, kept by the office and not in this bundle: {times}\u00d7, {length} in all."
)
_MARKED = QT_TRANSLATE_NOOP("Receive", "  Places that the interviewer marked: {times}.")


def recording_lines(recordings: tuple[RecordingFacts, ...], language: str) -> Iterator[str]:
    """Some lines for each recording of which there is something to say."""
    for facts in recordings:
        if not facts.is_plain:
            yield from _lines(facts, language)


def recording_value(facts: RecordingFacts) -> dict[str, object]:
    """The same for a machine."""
    return {
        "number": facts.number,
        "length_ms": facts.length_ms,
        "state": facts.state.value,
        "missing": [{"reason": m.reason.value, "times": m.times, "length_ms": m.length_ms} for m in facts.missing],
        "markers": facts.markers,
        "kept_apart": {"times": facts.kept_apart, "length_ms": facts.kept_apart_ms},
    }


def _lines(facts: RecordingFacts, language: str) -> Iterator[str]:
    length = clock_time(facts.length_ms)
    yield translate(_CONTEXT, _STATES[facts.state], language, number=facts.number, length=length)
    for missing in facts.missing:
        yield _missing_line(missing, language)
    if facts.kept_apart:
        kept = clock_time(facts.kept_apart_ms)
        yield translate(_CONTEXT, _KEPT_APART, language, times=facts.kept_apart, length=kept)
    if facts.markers:
        yield translate(_CONTEXT, _MARKED, language, times=facts.markers)


def _missing_line(missing: Missing, language: str) -> str:
    reason = translate("Document", GAP_REASONS[missing.reason], language)
    words = _MISSING if missing.length_ms else _MISSING_UNKNOWN
    length = clock_time(missing.length_ms)
    return translate(_CONTEXT, words, language, reason=reason, times=missing.times, length=length)
