"""What check 13 asks of a translation: approved as it is counted, by nobody who made it, labelled wherever it stands.

Also tells a recipient how far it may be relied on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.translation import LABEL

MACHINE = "machine"
_BY = (MACHINE, "translator", "interpreter", "reviewer")


@dataclass(frozen=True, slots=True)
class TranslationFacts:
    """Translated lines in the bundle; those that are a machine's alone; those older than what they stand beside."""

    lines: int
    by_machine: int
    stale: int


def is_translation_right(content: Mapping[str, Any], transcript: Mapping[str, Any] | None) -> bool:
    """Whether a recording's approved content holds exactly the translation that its record counts, or neither one."""
    stated = (transcript or {}).get("translation")
    approved = content.get("translation")
    if stated is None or not isinstance(approved, dict):
        return stated is None and "translation" not in content
    lines = approved.get("lines")
    if not isinstance(lines, list) or not all(_is_line(line) for line in lines):
        return False
    counted = {
        "label": LABEL,
        "machine": approved.get("machine"),
        "lines": len(lines),
        "by_machine": sum(line["by"] == MACHINE for line in lines),
        "stale": sum(line["is_stale"] for line in lines),
    }
    return (
        {line["segment"] for line in lines} <= _segments(content["lines"])
        and approved.get("label") == LABEL
        and all(stated[name] == counted[name] for name in counted)
    )


def translators(record: Mapping[str, Any]) -> set[str]:
    """Everybody who translated a line of what the bundle holds."""
    found: set[str] = set()
    for stated in _stated(record):
        found.update(stated["translated_by"])
    return found


def translation_facts(record: Mapping[str, Any]) -> TranslationFacts | None:
    """Of a verified record; None where no translation was approved along."""
    stated = _stated(record)
    if not stated:
        return None
    lines, by_machine, stale = (sum(one[name] for one in stated) for name in ("lines", "by_machine", "stale"))
    return TranslationFacts(lines, by_machine, stale)


def _stated(record: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    transcripts = (recording["transcript"] for recording in record["recordings"])
    return [transcript["translation"] for transcript in transcripts if transcript and "translation" in transcript]


def _segments(lines: Sequence[object]) -> set[str]:
    found = (line.get("segment") for line in lines if isinstance(line, dict))
    return {segment for segment in found if isinstance(segment, str)}


def _is_line(line: object) -> bool:
    return (
        isinstance(line, dict)
        and isinstance(line.get("segment"), str)
        and isinstance(line.get("text"), str)
        and line.get("by") in _BY
        and isinstance(line.get("is_stale"), bool)
    )
