"""Whatever people do to lines, in whatever order: time order and coverage stay, no letter is lost, and a line is final if
and only if whoever confirmed it had heard it to its end and nobody changed it since.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.custody.audit import check_log, check_rows
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.hearing import SLACK_MS
from desktop.domain.ids import SegmentId
from desktop.domain.marking import YES, Mark
from desktop.domain.recording import AudioFormat
from desktop.domain.transcript import Line, Transcript
from desktop.review.confirming import confirm_lines
from desktop.review.desk import correct_line, transcripts_of
from desktop.review.hearing import note_heard
from desktop.review.marking import mark_lines
from desktop.review.reshaping import merge_lines, split_line
from tests.ui.scene import make_scene

LINES = 4


class Desk:
    """One at work, and what must be so: `heard` is every millisecond by channel, `final` what must be final."""

    def __init__(self, folder: Path) -> None:
        self.scene = make_scene(folder, lines=LINES, format=AudioFormat(8_000, 2))
        self.heard: set[tuple[int, int]] = set()
        self.final: set[SegmentId] = set()
        self.machine = [line.segment for line in self.lines]

    @property
    def transcript(self) -> Transcript:
        [transcript] = transcripts_of(self.scene.signed_in, self.scene.interview.id)
        return transcript

    @property
    def lines(self) -> tuple[Line, ...]:
        return self.transcript.lines

    def act(self, name: str, number: int, share: float) -> None:
        lines = self.lines
        line = lines[number % len(lines)]
        acts: dict[str, Callable[[Line, float], None]] = {
            "hear": self._hear,
            "hear all": lambda line, _: self._note(line.segment.channel, line.segment.start_ms, line.segment.end_ms),
            "confirm": self._confirm,
            "correct": self._correct,
            "split": self._split,
            "merge": self._merge,
            "mark": lambda line, _: self._mark(line),
        }
        acts[name](line, share)

    def _note(self, channel: int, start_ms: int, end_ms: int) -> None:
        note_heard(self.scene.signed_in, self.scene.recording.id, [(channel, start_ms, end_ms)])
        self.heard |= {(channel, ms) for ms in range(start_ms, end_ms)}

    def _hear(self, line: Line, share: float) -> None:
        segment = line.segment
        middle = segment.start_ms + int(share * (segment.end_ms - segment.start_ms))
        self._note(segment.channel, segment.start_ms, middle)

    def is_heard(self, line: Line) -> bool:
        segment = line.segment
        inner = range(segment.start_ms + SLACK_MS, segment.end_ms - SLACK_MS)
        wanted = inner or [(segment.start_ms + segment.end_ms) // 2]
        return all((segment.channel, ms) in self.heard for ms in wanted)

    def _confirm(self, line: Line, _: float) -> None:
        if not self.is_heard(line):
            refused(FaultCode.LINE_NOT_HEARD, lambda: confirm_lines(self.scene.signed_in, [line.segment.id]))
            return
        confirm_lines(self.scene.signed_in, [line.segment.id])
        self.final.add(line.segment.id)

    def _correct(self, line: Line, share: float) -> None:
        correct_line(self.scene.signed_in, line.segment.id, f"{line.text} {round(share * 9)}자")
        (self.final.add if self.is_heard(line) else self.final.discard)(line.segment.id)

    def _split(self, line: Line, share: float) -> None:
        at = round(share * len(line.text))
        with suppress(Fault):  # where a part would be blank, or have no time
            made = split_line(self.scene.signed_in, line.segment.id, at)
            assert letters(piece.text for piece in made.pieces) == letters([line.text])

    def _merge(self, line: Line, _: float) -> None:
        lines = [one for one in self.lines if one.segment.channel == line.segment.channel]
        pair = lines[lines.index(line) :][:2]
        if len(pair) == 1:
            refused(FaultCode.MERGE_INVALID, lambda: merge_lines(self.scene.signed_in, [line.segment.id]))
            return
        made = merge_lines(self.scene.signed_in, [one.segment.id for one in pair])
        assert letters([made.pieces[0].text]) == letters(one.text for one in pair)

    def _mark(self, line: Line) -> None:
        mark_lines(self.scene.signed_in, [line.segment.id], Mark.UNCERTAIN, YES)

    def check(self) -> None:
        transcript = self.transcript
        assert transcript.is_complete
        assert (transcript.missing_ms, transcript.lost) == (0, ())
        places = [(line.segment.start_ms, line.segment.channel) for line in transcript.lines]
        assert places == sorted(places)
        for channel in (0, 1):
            mine = [line.segment for line in transcript.lines if line.segment.channel == channel]
            covered = [ms for one in mine for ms in range(one.start_ms, one.end_ms)]
            assert len(covered) == len(set(covered))
            machine = {ms for s in self.machine if s.channel == channel for ms in range(s.start_ms, s.end_ms)}
            assert machine <= set(covered)
        assert {line.segment.id for line in transcript.lines if line.is_final} == self.final & {
            line.segment.id for line in transcript.lines
        }


def refused(code: FaultCode, act: Callable[[], object]) -> None:
    """By that name."""
    with pytest.raises(Fault) as caught:
        act()
    assert caught.value.code is code


def letters(texts: Iterable[str]) -> str:
    """All of them without spaces."""
    return "".join("".join(texts).split())


ACTS = st.tuples(
    st.sampled_from(["hear", "hear all", "hear all", "confirm", "confirm", "correct", "split", "merge", "mark"]),
    st.integers(0, 7),
    st.floats(0, 1),
)


@settings(max_examples=25)
@given(st.lists(ACTS, min_size=4, max_size=14))
def test_any_sequence_of_acts(acts: list[tuple[str, int, float]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        try:
            for name, number, share in acts:
                desk.act(name, number, share)
                desk.check()
            vault = desk.scene.signed_in.vault
            assert check_log(vault) == []
            assert check_rows(vault) == []
        finally:
            desk.scene.signed_in.lock()
