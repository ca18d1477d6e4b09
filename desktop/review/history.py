"""All that happened to a line, as one list in the order of time, and each version of its text. Pure.

The machine draft is version 0 and never goes; every revision is one more version, whatever became of it later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId
from desktop.domain.transcript import Line
from desktop.review.blame import MACHINE, BlamedWord, blame, machine_words


class EventKind(StrEnum):
    """What can happen to a line."""

    DRAFT = "draft"
    REVISION = "revision"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Version:
    """One text the line had. `number` counts from 0, the machine draft, in the order in force."""

    number: int
    text: str
    author: AccountId
    at: datetime | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LineEvent:
    """One thing that happened. `version` is the text's number where the text changed, `value` a code where a fact did.

    `at` is None for the machine draft: when it was made stands with the draft.
    """

    kind: EventKind
    author: AccountId
    at: datetime | None
    reason: str = ""
    version: int | None = None
    text: str = ""
    value: str = ""


def versions_of(line: Line) -> tuple[Version, ...]:
    """Every text the line had, the machine's first, the one in force last."""
    people = (
        Version(number, revision.text, revision.author, revision.revised_at)
        for number, revision in enumerate(line.revisions, start=1)
    )
    return (Version(0, line.segment.text, MACHINE, None), *people)


def history_of(line: Line) -> tuple[LineEvent, ...]:
    """Everything that happened to the line, the earliest first; at one moment, in the order of `EventKind`."""
    draft, *people = versions_of(line)
    events = [LineEvent(EventKind.REVISION, one.author, one.at, one.reason, one.number, one.text) for one in people]
    events += [
        LineEvent(EventKind.SPEAKER, said.author, said.revised_at, value=said.speaker.value)
        for said in line.speaker_revisions
    ]
    first = LineEvent(EventKind.DRAFT, MACHINE, None, version=0, text=draft.text)
    return (first, *sorted(events, key=_when))


def blame_of(line: Line) -> tuple[BlamedWord, ...]:
    """Who is responsible for each word of the text in force; joined, they are exactly the text."""
    draft, *people = versions_of(line)
    return blame(machine_words(draft.text), ((one.text, one.author, one.number) for one in people))


def _when(event: LineEvent) -> tuple[datetime, int]:
    if event.at is None:
        raise ValueError("only the draft has no moment")
    return event.at, list(EventKind).index(event.kind)
