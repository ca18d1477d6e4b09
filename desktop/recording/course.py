"""The course of a recording: on the record, in a break, or off the record. Decides where each frame goes.

A time away ends the take's expectation of frames and becomes a gap when it is over. Times are handed in; moments are
monotonic and may lie a little back, but never go back.
"""

from __future__ import annotations

from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat, Gap, GapReason, Marker
from desktop.domain.world import Chance
from desktop.recording.away import Away
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.clock_watch import ClockWatch
from desktop.recording.off_record import OffRecordSpan
from desktop.recording.recorder_messages import OffRecord
from desktop.recording.recorder_requests import Request, Wish
from desktop.recording.ring import Block
from desktop.recording.take import Take
from desktop.recording.time_line import TimeLine

_ID_BYTES = 8
_RETURNS = {GapReason.PAUSE: Request.RESUME, GapReason.OFF_RECORD: Request.BACK_ON_RECORD}


class Course:
    """What one recording takes in, and what it does not."""

    def __init__(self, writer: ChunkWriter, line: TimeLine, format: AudioFormat, clocks: ClockWatch, chance: Chance):
        self._writer, self._line, self._format, self._clocks, self._chance = writer, line, format, clocks, chance
        self._take = Take(writer, format, clocks.why)
        self._away: Away | None = None
        self._asked: OffRecordSpan | None = None  # the last span off the record: over, and not answered for yet

    @property
    def is_away(self) -> bool:
        """Whether nothing goes into the recording: in a break, or off the record."""
        return self._away is not None

    @property
    def off_record(self) -> OffRecord:
        """How a span off the record stands."""
        return OffRecord.NO if self._span is None else self._span.state

    def away_ms(self, now_ms: int) -> int:
        """How long the time away lasts so far; 0 when on the record."""
        return 0 if self._away is None else self._away.length_ms(now_ms)

    def answer_left_ms(self, now_ms: int) -> int:
        """How long what was said off the record is held for an answer."""
        return 0 if self._span is None else self._span.answer_left_ms(now_ms)

    @property
    def _span(self) -> OffRecordSpan | None:
        return self._away if isinstance(self._away, OffRecordSpan) else self._asked

    def is_silent(self, now_ms: int) -> bool:
        """Whether frames are expected and do not come."""
        return self._take.is_silent(now_ms)

    def hear(self, block: Block) -> bool:
        """Stores frames, keeps them apart, or lets them go; False for the last."""
        frames_ms = self._format.frames_to_ms(len(block.data) // self._format.frame_bytes)
        if self._away is not None and self._away.is_over(block.at_ms):
            self._come_back(max(block.at_ms - frames_ms, self._away.since_ms))
        if self._away is not None:
            return self._away.hear(block)
        if not self._line.has_begun:
            self._begin(block.at_ms - frames_ms)
            self._take.begin(block.at_ms)
        self._line.heard(block.at_ms)
        self._take.hear(block)
        return True

    def look(self, now_ms: int) -> None:
        """Notes what is missing, and ends a time away that is over. To be called at every turn."""
        if self._away is None:
            self._take.watch(now_ms)
        else:
            self._away.look(now_ms)
            if self._away.is_over(now_ms):
                self._come_back(now_ms)
        if self._asked is not None:
            self._asked.look(now_ms)
            self._forget_answered()
        if self._clocks.is_due(now_ms):
            self._read_clocks()

    def follow(self, wish: Wish, at_ms: int) -> None:
        """Does what was wished at that moment; what makes no sense then does nothing."""
        if wish.request is Request.MARK:
            self._writer.mark(Marker(self._writer.frames, wish.kind, wish.text))
        elif wish.request is Request.PAUSE:
            self._pause(at_ms)
        elif wish.request is Request.GO_OFF_RECORD:
            self._go_off_record(at_ms)
        elif wish.request is Request.ANSWER_OFF_RECORD:
            self._answer(keep=wish.keep)
        elif self._away is not None and wish.request is _RETURNS[self._away.reason]:
            self._away.ask_to_return(at_ms)

    def close(self, now_ms: int, *, in_order: bool) -> None:
        """Nothing more comes: closes what is open and stores it; `in_order` says that somebody asked for the end."""
        if self._away is not None:
            self._come_back(now_ms, in_order=in_order)
        self._let_go_of_asked()
        self._rest(now_ms)
        if self._line.has_begun:
            self._read_clocks()
        if in_order:
            self._writer.end(self._line.drift_ms(self._writer))

    def _begin(self, at_ms: int) -> None:
        self._line.begin(at_ms)
        self._read_clocks()

    def _pause(self, at_ms: int) -> None:
        if self._away is not None and self._away.is_returning:
            self._come_back(at_ms)
        if self._away is None:
            self._leave(Away(GapReason.PAUSE, self._format, at_ms))

    def _go_off_record(self, at_ms: int) -> None:
        if isinstance(self._away, OffRecordSpan) and not self._away.is_returning:
            return
        if self._away is not None:
            self._come_back(at_ms)
        self._let_go_of_asked()
        self._leave(OffRecordSpan(self._format, at_ms, self._writer_apart, self._clocks.why))

    def _answer(self, *, keep: bool) -> None:
        if self._span is not None:
            self._span.answer(keep=keep)
            self._forget_answered()

    def _let_go_of_asked(self) -> None:
        if self._asked is not None:
            self._asked.answer(keep=False)
            self._asked = None

    def _forget_answered(self) -> None:
        if self._asked is not None and not self._asked.waits_for_answer:
            self._asked = None

    def _writer_apart(self) -> ChunkWriter:
        return self._writer.aside(RecordingId(f"rec-{self._chance.token_hex(_ID_BYTES)}"))

    def _leave(self, away: Away) -> None:
        if not self._line.has_begun:
            self._begin(away.since_ms)
        away.from_ms = self._rest(away.since_ms)
        self._line.leave(away.from_ms)
        self._away = away

    def _rest(self, now_ms: int) -> int:
        until_ms = self._take.rest(now_ms)
        self._line.heard(until_ms)
        return until_ms

    def _come_back(self, now_ms: int, *, in_order: bool = True) -> None:
        away, self._away = self._away, None
        assert away is not None  # noqa: S101 - asked before
        away.end(now_ms, in_order=in_order)
        if isinstance(away, OffRecordSpan) and away.waits_for_answer:
            self._asked = away
        length_ms = away.length_ms(now_ms)
        self._writer.note(Gap(self._writer.frames, length_ms, away.reason))
        self._line.come_back(length_ms)
        self._take.begin(away.from_ms + length_ms)

    def _read_clocks(self) -> None:
        self._writer.read_clocks(self._clocks.read(self._writer.frames))
