"""Finds and replaces in all of a transcript, its translation too, as its screen lets people do it. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from desktop.domain.searching import Place, Wanted, places, replaced
from desktop.domain.spelling import Spelling
from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedLine
from desktop.review.replacing import Proposal, replace_all
from desktop.ui.transcripts.part import Screen
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Match:
    """A place in a line, or in its translation."""

    row: int
    segment_id: str
    place: Place
    is_translation: bool = False


@dataclass(frozen=True, slots=True)
class FindState:
    """What is looked for, and what was found. `at` is the number of the match one stands at.

    `proposals` are what replacing would do, None while nobody asked; `left_out` those of them that are not wanted.
    """

    is_open: bool = False
    is_replacing: bool = False
    wanted: Wanted = field(default_factory=lambda: Wanted(""))
    by: str = ""
    matches: tuple[Match, ...] = ()
    at: int | None = None
    proposals: tuple[Proposal, ...] | None = None
    left_out: frozenset[int] = frozenset()

    @property
    def found(self) -> Mapping[str, tuple[Place, ...]]:
        """The places in each line's text."""
        gathered: dict[str, tuple[Place, ...]] = {}
        for match in self.matches:
            if not match.is_translation:
                gathered[match.segment_id] = (*gathered.get(match.segment_id, ()), match.place)
        return gathered

    @property
    def match(self) -> Match | None:
        """The match one stands at."""
        return self.matches[self.at] if self.at is not None and self.at < len(self.matches) else None

    @property
    def chosen(self) -> tuple[Proposal, ...]:
        """The proposals that are wanted."""
        return tuple(one for number, one in enumerate(self.proposals or ()) if number not in self.left_out)


class Finding:
    """Holds `state`; calls `changed` after every change, and `went_to(row)` when one goes to a match."""

    def __init__(self, screen: Screen, workplace: Workplace, spelling: Spelling) -> None:
        self._screen, self._workplace, self._spelling = screen, workplace, spelling
        self._looked_at: tuple[object, ...] = ()
        self.state = FindState()
        self.changed: Callable[[], None] = lambda: None
        self.went_to: Callable[[int], None] = lambda _: None

    def open(self, *, is_replacing: bool) -> None:
        """Somebody wants to find, or to replace."""
        may = is_replacing and self._screen.state.may_correct
        self._show(is_open=True, is_replacing=may or (self.state.is_open and self.state.is_replacing))
        self.look()

    def close(self) -> None:
        """Nothing is marked any more; what was looked for is remembered."""
        self._show(is_open=False, is_replacing=False, matches=(), at=None, proposals=None, left_out=frozenset())
        self._looked_at = ()

    def want(self, wanted: Wanted, row: int) -> None:
        """Looks for something else, from a row on."""
        if wanted != self.state.wanted:
            self._show(wanted=wanted, proposals=None, left_out=frozenset())
            self.look()
            self._go(next((at for at, one in enumerate(self.state.matches) if one.row >= row), 0))

    def look(self) -> None:
        """Looks again, where the lines or what is wanted have changed."""
        state = self._screen.state
        looked_at = (state.lines, state.translations if state.shows_translation else None, self.state.wanted)
        if not self.state.is_open or all(a is b for a, b in zip(looked_at, self._looked_at or (0, 0, 0), strict=True)):
            return
        self._looked_at = looked_at
        matches = tuple(self._matches())
        at = min(self.state.at, len(matches) - 1) if self.state.at is not None and matches else None
        self._show(matches=matches, at=at)

    def go(self, *, is_back: bool) -> None:
        """To the next match, or the one before; after the last comes the first."""
        count = len(self.state.matches)
        if count:
            step = -1 if is_back else 1
            self._go(((self.state.at if self.state.at is not None else -1 if step > 0 else 0) + step) % count)

    def replace_by(self, text: str) -> None:
        """What is to stand there instead."""
        self._show(by=text, proposals=None, left_out=frozenset())

    def propose(self) -> None:
        """Works out every change, and changes nothing."""
        if self.state.matches:
            self._show(proposals=tuple(self._proposals()), left_out=frozenset())

    def leave_out(self, number: int, *, is_left_out: bool) -> None:
        """A proposal is not wanted, or after all is."""
        others = self.state.left_out - {number}
        self._show(left_out=others | {number} if is_left_out else others)

    def forget_proposals(self) -> None:
        """Back from the preview; nothing was changed."""
        self._show(proposals=None, left_out=frozenset())

    def replace(self, reason: str) -> None:
        """Does what is wanted of the proposals, as one step."""
        interview, signed_in, chosen = self._screen.state.interview, self._workplace.signed_in, self.state.chosen
        if interview is not None and chosen:
            self._workplace.runner.run(
                lambda _: replace_all(signed_in, interview.id, chosen, reason), self._replaced, self._workplace.report
            )

    def _replaced(self, _: object) -> None:
        self.forget_proposals()
        self._workplace.changed()

    def _matches(self) -> Iterator[Match]:
        wanted = self.state.wanted
        for row, line in enumerate(self._screen.state.lines):
            for place in places(line.text, wanted, self._spelling):
                yield Match(row, line.segment.id, place)
            translated = self._translated(line)
            if translated is not None:
                for place in places(translated.text, wanted, self._spelling):
                    yield Match(row, line.segment.id, place, is_translation=True)

    def _translated(self, line: Line) -> TranslatedLine | None:
        state = self._screen.state
        return state.translations.get(line.segment.id) if state.shows_translation else None

    def _proposals(self) -> Iterator[Proposal]:
        """A machine's translation is left alone: changed by a machine's hand it would pass for a person's."""
        state = self._screen.state
        for row in dict.fromkeys(match.row for match in self.state.matches):
            line = state.lines[row]
            found = places(line.text, self.state.wanted, self._spelling)
            if found:
                yield Proposal(line.segment.id, line.text, replaced(line.text, found, self.state.by))
            translated = self._translated(line)
            if translated is not None and translated.revisions:
                theirs = places(translated.text, self.state.wanted, self._spelling)
                if theirs:
                    after = replaced(translated.text, theirs, self.state.by)
                    made_as = translated.revisions[-1].translated_as
                    yield Proposal(line.segment.id, translated.text, after, made_as)

    def _go(self, at: int) -> None:
        if self.state.matches:
            self._show(at=at)
            self.went_to(self.state.matches[at].row)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()
