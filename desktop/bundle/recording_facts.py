"""What a verified record tells of each recording besides its sound: what is missing, marked, and kept apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.recording import GapReason, SealState


@dataclass(frozen=True, slots=True)
class Missing:
    """How often sound is missing for one reason, and how long in all; 0 where nothing tells."""

    reason: GapReason
    times: int
    length_ms: int


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """One recording. `kept_apart` passages, `kept_apart_ms` in all, stayed with the office."""

    number: int
    length_ms: int
    state: SealState
    missing: tuple[Missing, ...]
    markers: int
    kept_apart: int
    kept_apart_ms: int

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing to say of it."""
        said = self.missing or self.markers or self.kept_apart
        return self.state is SealState.COMPLETE and not said


def recording_facts(record: Mapping[str, Any]) -> tuple[RecordingFacts, ...]:
    """Of a record that has passed its check."""
    return tuple(_facts(recording) for recording in record["recordings"])


def _facts(recording: Mapping[str, Any]) -> RecordingFacts:
    noted = recording.get("noted", {"markers": [], "kept_apart": []})
    return RecordingFacts(
        number=recording["number"],
        length_ms=recording["audio"]["length_ms"],
        state=SealState(recording["seal"]["state"]),
        missing=tuple(_missing(recording["seal"]["gaps"])),
        markers=len(noted["markers"]),
        kept_apart=len(noted["kept_apart"]),
        kept_apart_ms=sum(span["length_ms"] for span in noted["kept_apart"]),
    )


def _missing(gaps: list[Mapping[str, Any]]) -> Iterator[Missing]:
    times = Counter(gap["reason"] for gap in gaps)
    for reason in times:
        yield Missing(GapReason(reason), times[reason], sum(g["length_ms"] for g in gaps if g["reason"] == reason))
