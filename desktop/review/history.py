"""All that happened to a line, as one list in the order of time, and each version of its text. Pure.

The machine draft is version 0 and never goes; every revision is one more version, whatever became of it later. A line
that somebody made by splitting or merging begins with what happened to the lines it came of.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId
from desktop.domain.reshaping import Reshaping
from desktop.domain.transcript import Line
from desktop.review.blame import MACHINE, BlamedWord, blame, machine_words
from desktop.review.past import PastDraft, line_at


class EventKind(StrEnum):
    """What can happen to a line."""

    DRAFT = "draft"
    RESHAPING = "reshaping"
    REVISION = "revision"
    SPEAKER = "speaker"
    MARK = "mark"
    CONFIRMATION = "confirmation"


_ORDER = list(EventKind)


@dataclass(frozen=True, slots=True)
class Version:
    """One text the line had. `number` counts from 0, what the line began with, in the order in force."""

    number: int
    text: str
    author: AccountId
    at: datetime | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LineEvent:
    """One thing that happened. `version` is the text's number where the text changed, `value` a code where a fact did.

    `at` is None for the machine draft: when it was made stands with the draft. A mark's `value` is `mark=value`, a
    confirmation's how many revisions it confirms. What happened to a line this one came of `is_before`.
    """

    kind: EventKind
    author: AccountId
    at: datetime | None
    reason: str = ""
    version: int | None = None
    text: str = ""
    value: str = ""
    is_before: bool = False


def versions_of(line: Line, draft: PastDraft | None = None) -> tuple[Version, ...]:
    """Every text the line had, the one in force last. The first is the machine's, or whose split or merge made it."""
    made = draft.made_by(line.segment.id) if draft is not None else None
    first = Version(0, line.segment.text, *((made.author, made.reshaped_at) if made else (MACHINE, None)))
    people = (
        Version(number, revision.text, revision.author, revision.revised_at, revision.reason)
        for number, revision in enumerate(line.revisions, start=1)
    )
    return (first, *people)


def history_of(line: Line, draft: PastDraft | None = None) -> tuple[LineEvent, ...]:
    """Everything that happened to the line, the earliest first; at one moment, in the order of `EventKind`."""
    made = draft.made_by(line.segment.id) if draft is not None else None
    first: tuple[LineEvent, ...] = (_draft_event(line),)
    if made is not None and draft is not None:
        first = (*_before(made, draft), _reshaping_event(made, line))
    return (*first, *sorted(_laid_over(line), key=_when))


def blame_of(line: Line, draft: PastDraft | None = None) -> tuple[BlamedWord, ...]:
    """Who is responsible for each word of the text in force; joined, they are exactly the text."""
    made = draft.made_by(line.segment.id) if draft is not None else None
    first, *people = versions_of(line, draft)
    later = [(one.text, one.author, one.number) for one in people]
    if made is None or draft is None:
        return blame(machine_words(first.text), later)
    return blame(_inherited(made, draft), [(first.text, first.author, 0), *later])


def _inherited(made: Reshaping, draft: PastDraft) -> list[BlamedWord]:
    """The words of the lines it came of, each still its author's; a version is none of this line's."""
    words: list[BlamedWord] = []
    for source in made.sources:
        theirs = blame_of(line_at(draft.lines[source], made.reshaped_at), draft)
        words += [replace(word, version=0) for word in theirs]
    return words


def _before(made: Reshaping, draft: PastDraft) -> list[LineEvent]:
    """What happened to the lines it came of until then; each beginning once, however the pieces met again."""
    lines = [line_at(draft.lines[source], made.reshaped_at) for source in made.sources]
    events = dict.fromkeys(event for line in lines for event in history_of(line, draft))
    return [replace(event, is_before=True) for event in events]


def _laid_over(line: Line) -> list[LineEvent]:
    people = versions_of(line)[1:]
    return [
        *(LineEvent(EventKind.REVISION, v.author, v.at, v.reason, v.number, v.text) for v in people),
        *(
            LineEvent(EventKind.SPEAKER, said.author, said.revised_at, value=said.speaker.value)
            for said in line.speaker_revisions
        ),
        *(
            LineEvent(EventKind.MARK, one.author, one.marked_at, value=f"{one.mark.value}={one.value}")
            for one in line.markings
        ),
        *(
            LineEvent(EventKind.CONFIRMATION, one.author, one.confirmed_at, value=str(one.revisions))
            for one in line.confirmations
        ),
    ]


def _draft_event(line: Line) -> LineEvent:
    return LineEvent(EventKind.DRAFT, MACHINE, None, version=0, text=line.segment.text)


def _reshaping_event(made: Reshaping, line: Line) -> LineEvent:
    return LineEvent(
        EventKind.RESHAPING, made.author, made.reshaped_at, version=0, text=line.segment.text, value=made.kind.value
    )


def _when(event: LineEvent) -> tuple[datetime, int, int]:
    if event.at is None:
        raise ValueError("only the draft has no moment")
    return event.at, _ORDER.index(event.kind), event.version or 0
