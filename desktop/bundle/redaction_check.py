"""What checks 10 and 13 ask of a redacted copy: that the record, the approved content and the sound tell one redaction.

Also tells a recipient how much is masked, and why. A bundle without a redaction shows everything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_STATED = ("id", "filling", "masks", "reasons", "withheld", "masked_by")
"""What the approved content says of the redaction; the record says the same, and more."""


@dataclass(frozen=True, slots=True)
class RedactionFacts:
    """How many masks of each kind and for each reason, whole lines withheld, and how much sound is replaced, in ms."""

    redaction_id: str
    masks: Mapping[str, int]
    reasons: Mapping[str, int]
    withheld: int
    replaced_ms: int
    masked_by: tuple[str, ...]


def wrongly_redacted(record: Mapping[str, Any]) -> str | None:
    """The name of what does not agree in a record that fits the schema; None when all does.

    Covered stretches lie inside their recording, in order; and nothing is there that nobody has masked.
    """
    redaction = record.get("redaction")
    return None if redaction is None else next(_differences(redaction, record), None)


def _differences(redaction: Mapping[str, Any], record: Mapping[str, Any]) -> Iterator[str]:
    if record.get("attachments"):
        yield "attachments"
    recordings = record["recordings"]
    if [one["number"] for one in redaction["recordings"]] != [one["number"] for one in recordings]:
        yield "redaction/recordings"
    for said, recording in zip(redaction["recordings"], recordings, strict=False):
        place = f"redaction/recordings/{said['number'] - 1}"
        if not _are_inside(said["replaced"], recording["audio"]):
            yield f"{place}/replaced"
        if not said["replaced"] and said["samples_sha256"] != recording["seal"]["samples_sha256"]:
            yield f"{place}/samples_sha256"
        if _tells_more(recording):
            yield f"recordings/{said['number'] - 1}"


def is_redaction_right(content: Mapping[str, Any], record: Mapping[str, Any]) -> bool:
    """Whether the approved content tells the redaction that the record tells, or both tell none."""
    redaction = record.get("redaction")
    if redaction is None:
        return "redaction" not in content and not any(
            isinstance(one, dict) and "replaced" in one for one in content["recordings"]
        )
    if content.get("redaction") != {name: redaction[name] for name in _STATED}:
        return False
    replaced = [one.get("replaced") if isinstance(one, dict) else None for one in content["recordings"]]
    return replaced == [one["replaced"] for one in redaction["recordings"]]


def maskers(record: Mapping[str, Any]) -> set[str]:
    """Everybody who masked something in what the bundle shows."""
    return set(record.get("redaction", {}).get("masked_by", ()))


def redaction_facts(record: Mapping[str, Any]) -> RedactionFacts | None:
    """Of a verified record; None for a bundle that shows everything."""
    redaction = record.get("redaction")
    if redaction is None:
        return None
    pairs = zip(redaction["recordings"], record["recordings"], strict=True)
    replaced_ms = sum(_replaced_ms(said["replaced"], recording["audio"]["sample_rate_hz"]) for said, recording in pairs)
    return RedactionFacts(
        redaction["id"], redaction["masks"], redaction["reasons"], redaction["withheld"], replaced_ms,
        tuple(redaction["masked_by"]),
    )  # fmt: skip


def _are_inside(replaced: Sequence[Mapping[str, Any]], audio: Mapping[str, Any]) -> bool:
    at = 0
    for one in replaced:
        first, end = one["first_frame"], one["end_frame"]
        if not at <= first < end <= audio["frames"] or any(c >= audio["channels"] for c in one["channels"]):
            return False
        at = first
    return True


def _tells_more(recording: Mapping[str, Any]) -> bool:
    """Whether something is there that may speak of what is masked."""
    transcript = recording["transcript"] or {}
    noted = recording.get("noted", {"markers": [], "microphone": ""})
    return bool("translation" in transcript or "provenance" in recording or noted["markers"] or noted["microphone"])


def _replaced_ms(replaced: Sequence[Mapping[str, Any]], rate_hz: int) -> int:
    """How long it is in all that some channel is replaced."""
    frames, at = 0, 0
    for one in sorted(replaced, key=lambda c: int(c["first_frame"])):
        frames += max(0, int(one["end_frame"]) - max(at, int(one["first_frame"])))
        at = max(at, int(one["end_frame"]))
    return frames * 1000 // rate_hz
