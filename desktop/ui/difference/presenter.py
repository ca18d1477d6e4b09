"""Decides what the difference screen compares: two versions of a line, or a transcript at two moments. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from desktop.domain.ids import AccountId, RecordingId, SegmentId
from desktop.review.difference import ReadLine, Row, rows_of
from desktop.review.history import versions_of
from desktop.review.past import last_hand, line_in, read_at, read_now
from desktop.ui.difference.looking import Seen, see
from desktop.ui.difference.state import DifferenceState, Point, PointKind, ShownRow
from desktop.ui.workplace import Workplace

SINCE_APPROVAL, SINCE_SUBMISSION = "since-approval", "since-submission"
"""Sections of the screen: from the last one of its kind to now."""
_SINCE = {SINCE_APPROVAL: PointKind.APPROVED, SINCE_SUBMISSION: PointKind.SUBMITTED}


class DifferencePresenter:
    """Holds `state`; calls `changed` after every change of it. A transcript that is read here is logged as read."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._seen: Seen | None = None
        self._wanted = ""
        self._is_open, self._is_new = False, True
        self.state = DifferenceState()
        self.changed: Callable[[], None] = lambda: None
        workplace.listen(self.look)

    def open(self, section: str = "") -> None:
        """Comes to the front. `section` is a line's id, one of the sections above, or empty: draft against now."""
        self._wanted, self._is_open, self._is_new = section, True, True
        self._read(is_opening=True)

    def close(self) -> None:
        """Another screen comes: nothing of a testimony stays here."""
        self._is_open, self._seen = False, None
        self.state = DifferenceState()
        self.changed()

    def look(self) -> None:
        """Reads again, if somebody looks."""
        if self._is_open:
            self._read(is_opening=False)

    def choose(self, first: int, second: int) -> None:
        """Compares these two of `points`."""
        self.state = replace(self.state, first=first, second=second)
        self._compare()

    def choose_recording(self, recording_id: RecordingId) -> None:
        """Compares another recording's transcript."""
        self.state = replace(self.state, recording=recording_id)
        self._compare()

    def show_same(self, *, is_shown: bool) -> None:
        """Shows the rows that do not differ too, or only the others."""
        self.state = replace(self.state, shows_same=is_shown)
        self.changed()

    def compare_whole(self) -> None:
        """From a line to its whole transcript."""
        self.open()

    def go_back(self) -> None:
        """To the transcript."""
        self._workplace.go("transcripts")

    def _read(self, *, is_opening: bool) -> None:
        interview, signed_in = self._workplace.interview, self._workplace.signed_in
        if interview is None:
            self.state = DifferenceState(is_loaded=True)
            self.changed()
            return
        self._workplace.runner.run(
            lambda _: see(signed_in, interview, is_opening=is_opening), self._looked, self._workplace.report
        )

    def _looked(self, seen: Seen) -> None:
        if not self._is_open or seen.interview != self._workplace.interview:
            return
        before, self._seen = self.state, seen
        line = self._wanted_line(seen)
        points = _versions(seen, line) if line is not None else seen.points
        is_same_choice = not self._is_new and before.line == line and len(before.points) <= len(points)
        self._is_new = False
        recordings = tuple(seen.pasts)
        kept = before.recording if before.recording in recordings else next(iter(recordings), None)
        first, second = (before.first, before.second) if is_same_choice else self._first_choice(points)
        self.state = DifferenceState(
            interview=seen.interview,
            line=line,
            recordings=recordings,
            recording=kept,
            points=points,
            first=first,
            second=second,
            shows_same=before.shows_same,
            is_loaded=True,
            names=seen.names,
        )
        self._compare()

    def _wanted_line(self, seen: Seen) -> SegmentId | None:
        wanted = SegmentId(self._wanted)
        return wanted if any(line_in(past, wanted) is not None for past in seen.pasts.values()) else None

    def _first_choice(self, points: tuple[Point, ...]) -> tuple[int, int]:
        kind = _SINCE.get(self._wanted)
        found = [at for at, point in enumerate(points) if point.kind is kind]
        return (found[-1] if found else 0), max(len(points) - 1, 0)

    def _compare(self) -> None:
        state, seen = self.state, self._seen
        if seen is None or not state.points:
            self.changed()
            return
        self._workplace.runner.run(lambda _: _rows(seen, state), self._compared, self._workplace.report)

    def _compared(self, rows: tuple[ShownRow, ...]) -> None:
        if self._is_open:
            self.state = replace(self.state, rows=rows)
            self.changed()


def _rows(seen: Seen, state: DifferenceState) -> tuple[ShownRow, ...]:
    first, second = (_read(seen, state, state.points[at]) for at in (state.first, state.second))
    return tuple(ShownRow(row, row.runs, _hands(seen, state, row)) for row in rows_of(first, second))


def _hands(seen: Seen, state: DifferenceState, row: Row) -> tuple[tuple[AccountId, datetime], ...]:
    """Who changed the lines of a row last, by the later of the two moments."""
    past = seen.pasts.get(state.recording) if state.recording is not None else None
    if past is None or row.is_same or state.line is not None:
        return ()
    moment = state.points[state.second].at
    found = (last_hand(past, SegmentId(line.id), moment) for line in row.second)
    return tuple(dict.fromkeys(hand for hand in found if hand is not None))


def _read(seen: Seen, state: DifferenceState, point: Point) -> tuple[ReadLine, ...]:
    if state.line is not None:
        return _version(seen, state.line, point.number)
    past = seen.pasts.get(state.recording) if state.recording is not None else None
    if past is None:
        return ()
    return read_now(past) if point.kind is PointKind.NOW else read_at(past, point.at)


def _version(seen: Seen, line_id: SegmentId, number: int) -> tuple[ReadLine, ...]:
    found = (line_in(past, line_id) for past in seen.pasts.values())
    line = next(one for one in found if one is not None)
    segment, text = line.segment, versions_of(line)[number].text
    return (ReadLine(segment.id, segment.channel, segment.start_ms, segment.end_ms, text),)


def _versions(seen: Seen, line_id: SegmentId) -> tuple[Point, ...]:
    found = (line_in(past, line_id) for past in seen.pasts.values())
    line = next(one for one in found if one is not None)
    draft, *people = versions_of(line)
    first = Point(PointKind.DRAFT if not line.segment.reshaping else PointKind.VERSION, draft.at, draft.author, 0)
    return (first, *(Point(PointKind.VERSION, one.at, one.author, one.number) for one in people))
