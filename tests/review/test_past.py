"""A transcript at any moment of its life, and the history of lines that were split and merged: on a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import InterviewId, SegmentId
from desktop.domain.marking import YES, Mark
from desktop.domain.recording import Recording
from desktop.domain.speaking import ChannelVoice, Speaker
from desktop.review.blame import MACHINE
from desktop.review.confirming import confirm_lines
from desktop.review.desk import correct_line
from desktop.review.difference import rows_of
from desktop.review.history import EventKind, blame_of, history_of, versions_of
from desktop.review.marking import mark_lines
from desktop.review.past import Past, draft_of, line_in, past_of, read_at, read_now
from desktop.review.reshaping import merge_lines, split_line
from desktop.review.speakers import set_channels, set_speaker
from tests.office import (
    INTERVIEWER,
    SENTENCES,
    Office,
    consented_interview,
    draft_transcript,
    hear,
    record_tone,
)


@dataclass
class Case:
    """An interviewer at work on one drafted recording. `now()` moves the clock and says what it is."""

    office: Office
    signed_in: SignedIn
    interview: InterviewId
    recording: Recording
    segments: list[SegmentId]

    def now(self) -> datetime:
        self.office.clock.move(60_000)
        moment = self.office.clock.now()
        self.office.clock.move(60_000)
        return moment

    def past(self) -> Past:
        found = past_of(self.signed_in.vault, self.recording.id)
        assert found is not None
        return found


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in:
        interview = consented_interview(signed_in)
        recording = record_tone(signed_in, interview)
        yield Case(office, signed_in, interview, recording, draft_transcript(signed_in, recording))


def texts(case: Case, moment: datetime | None) -> list[str]:
    return [line.text for line in read_at(case.past(), moment)]


def test_what_was_read_at_each_moment(case: Case) -> None:
    untouched = case.now()
    correct_line(case.signed_in, case.segments[1], "그 사람들이 새벽에 왔습니다.", "Heard again")
    corrected = case.now()
    split_line(case.signed_in, case.segments[1], len("그 사람들이"))
    parted = case.now()
    assert texts(case, None) == texts(case, untouched) == list(SENTENCES)
    assert texts(case, corrected)[1] == "그 사람들이 새벽에 왔습니다."
    assert texts(case, parted) == [SENTENCES[0], "그 사람들이", "새벽에 왔습니다.", SENTENCES[2]]
    assert [line.text for line in read_now(case.past())] == texts(case, parted)
    before, after = read_at(case.past(), untouched), read_now(case.past())
    differing = [row for row in rows_of(before, after) if not row.is_same]
    assert [(len(row.first), len(row.second)) for row in differing] == [(1, 2)]


def test_who_speaks_and_marks_are_a_difference_at_their_moment(case: Case) -> None:
    untouched = case.now()
    set_channels(case.signed_in, case.recording.id, [ChannelVoice(0, Speaker.WITNESS, "")])
    set_speaker(case.signed_in, case.segments[0], Speaker.INTERVIEWER)
    mark_lines(case.signed_in, [case.segments[2]], Mark.WITHHELD, YES)
    assert "speaker:unknown" in read_at(case.past(), untouched)[0].facts
    first, second, third = read_now(case.past())
    assert ("speaker:interviewer" in first.facts, "speaker:witness" in second.facts) == (True, True)
    assert "withheld" in third.facts


def test_the_history_of_a_line_names_everything_and_everybody(case: Case) -> None:
    hear(case.signed_in, case.interview)
    correct_line(case.signed_in, case.segments[0], "네, 동의해요.", "Heard again")
    case.now()
    mark_lines(case.signed_in, [case.segments[0]], Mark.UNCERTAIN, YES)
    case.now()
    confirm_lines(case.signed_in, [case.segments[0]])
    line = line_in(case.past(), case.segments[0])
    assert line is not None
    history = history_of(line)
    assert [event.kind for event in history] == [
        EventKind.DRAFT, EventKind.REVISION, EventKind.CONFIRMATION, EventKind.MARK, EventKind.CONFIRMATION,
    ]  # fmt: skip
    assert history[1].reason == "Heard again"
    assert {event.author for event in history[1:]} == {INTERVIEWER}
    assert versions_of(line)[1].reason == "Heard again"


def test_a_piece_begins_with_what_happened_to_its_source_and_keeps_its_authors(case: Case) -> None:
    correct_line(case.signed_in, case.segments[1], "그 사람들이 새벽에 와서 아버지를 데려갔습니다.")
    case.now()
    first, second = split_line(case.signed_in, case.segments[1], len("그 사람들이 새벽에 ")).pieces
    case.now()
    whole = merge_lines(case.signed_in, [first.id, second.id]).pieces[0]
    case.now()
    correct_line(case.signed_in, whole.id, "그 사람들이 새벽에 와서 아버님을 데려갔습니다.")
    past = case.past()
    line, draft = line_in(past, whole.id), draft_of(past, whole.id)
    assert line is not None
    kinds = [event.kind for event in history_of(line, draft)]
    assert kinds == [
        EventKind.DRAFT, EventKind.REVISION, EventKind.RESHAPING, EventKind.RESHAPING, EventKind.RESHAPING,
        EventKind.REVISION,
    ]  # fmt: skip
    words = blame_of(line, draft)
    assert "".join(word.text for word in words) == line.text
    assert {word.text.strip(): word.author for word in words} == {
        "그": MACHINE, "사람들이": MACHINE, "새벽에": INTERVIEWER, "와서": MACHINE, "아버님을": INTERVIEWER,
        "데려갔습니다.": MACHINE,
    }  # fmt: skip


def test_a_recording_without_a_draft_has_no_past(case: Case) -> None:
    other = record_tone(case.signed_in, case.interview)
    assert past_of(case.signed_in.vault, other.id) is None
    assert line_in(case.past(), SegmentId("nowhere")) is None
