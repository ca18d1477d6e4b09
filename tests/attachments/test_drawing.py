"""A drawing is what the hand did, in order, for ever: as events, as InkML, and beside the recording."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.attachments.drawing import drawing_board
from desktop.attachments.drawing.drawing_board import begin_drawing, drawing_of, keep_broken_off, keep_drawing
from desktop.attachments.drawing.event_text import beginning_text, event_text, frames_text, read_drawing
from desktop.attachments.drawing.inkml import inkml
from desktop.attachments.drawing.places import UNKNOWN, frames_of
from desktop.custody.attachment_check import check_attachments
from desktop.custody.audit import check_rows
from desktop.domain.attachment import AttachmentKind
from desktop.domain.custody import Action
from desktop.domain.drawing import (
    PAGE_WIDTH,
    Background,
    Beginning,
    Drawing,
    Event,
    Ink,
    Label,
    Point,
    Stroke,
    Undoing,
    counting,
    last_counting,
)
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, ClockReading
from desktop.interview.consent import set_consent
from tests.attachments.ink_reader import read_ink
from tests.attachments.room import Room
from tests.fakes.crashes import Crash, crash_at, steps_of
from tests.office import record_tone

HEIGHT = 6_250
BEGAN = datetime(2026, 11, 26, 5, 30, tzinfo=UTC)
BEGINNING = Beginning(BEGAN, 1_000_000, "boot-1", HEIGHT, Background.GRID, "rec-1")
FORMAT = AudioFormat(16_000, 1)

places = st.tuples(st.integers(0, PAGE_WIDTH), st.integers(0, HEIGHT))


@st.composite
def drawings(draw: st.DrawFn) -> Drawing:
    """Any order of strokes, labels and undoings, as time goes on."""
    events: list[Event] = []
    at_ms = 0
    for kind in draw(st.lists(st.sampled_from(["stroke", "label", "undo"]), max_size=12)):
        at_ms += draw(st.integers(0, 5_000))
        if kind == "stroke":
            points = []
            for x, y in draw(st.lists(places, min_size=1, max_size=6)):
                points.append(Point(x, y, at_ms))
                at_ms += draw(st.integers(0, 200))
            events.append(Stroke(draw(st.sampled_from(Ink)), draw(st.sampled_from([30, 60, 150])), tuple(points)))
        elif kind == "label":
            x, y = draw(places)
            text = draw(st.text(st.sampled_from("가나다 abc<>&\"'1\U0001f3e0漢"), min_size=1, max_size=20))
            events.append(Label(x, y, at_ms, text))
        elif (last := last_counting(events)) is not None:
            events.append(Undoing(last, at_ms))
    frames = tuple(draw(st.integers(-1, 10**9)) for _ in events) if draw(st.booleans()) else ()
    return Drawing(BEGINNING, tuple(events), frames)


@settings(max_examples=80, deadline=None)
@given(drawings())
def test_a_drawing_comes_back_from_its_lines(drawing: Drawing) -> None:
    lines = [beginning_text(drawing.beginning), *map(event_text, drawing.events), frames_text(drawing.frames)]
    assert read_drawing("att-1", lines) == drawing
    assert read_drawing("att-1", lines[:-1]) == Drawing(drawing.beginning, drawing.events)


@settings(max_examples=80, deadline=None)
@given(drawings())
def test_another_reader_reads_the_same_in_its_inkml(drawing: Drawing) -> None:
    said = read_ink(inkml(drawing))
    expected: list[tuple[object, ...]] = []
    for event in drawing.events:
        if isinstance(event, Stroke):
            points = [(p.x, p.y, p.at_ms) for p in event.points]
            expected.append(("stroke", event.ink.value, event.width, points))
        elif isinstance(event, Label):
            expected.append(("label", event.x, event.y, event.at_ms, event.text))
        else:
            expected.append(("undo", event.of, event.at_ms))
    assert said["events"] == expected
    assert said["frames"] == {f"e{n}": frame for n, frame in enumerate(drawing.frames, 1) if frame >= 0}
    assert (said["background"], said["recording"], said["height"]) == ("grid", "rec-1", HEIGHT)
    assert said["began"] == "2026-11-26T05:30:00.000Z"
    assert inkml(drawing) == inkml(drawing)


@settings(max_examples=80, deadline=None)
@given(drawings(), st.integers(0, 60_000))
def test_what_counts_grows_and_shrinks_only_by_events(drawing: Drawing, at_ms: int) -> None:
    assert counting(drawing.events, drawing.length_ms) == counting(drawing.events)
    early = counting([event for event in drawing.events if event.at_ms <= at_ms])
    assert len(early) == len(counting(drawing.events, at_ms))
    undone = {event.of for event in drawing.events if isinstance(event, Undoing)}
    drawn = {n for n, event in enumerate(drawing.events, 1) if not isinstance(event, Undoing)}
    assert set(counting(drawing.events)) == drawn - undone


@pytest.mark.parametrize(
    "line",
    [
        "", "{}", "[]", '{"stroke":[],"ink":"black","width":60}', '{"stroke":[[0,0,-1]],"ink":"black","width":60}',
        '{"stroke":[[0,0,5],[0,0,4]],"ink":"black","width":60}', '{"stroke":[[0,0,0]],"ink":"gold","width":60}',
        '{"stroke":[[0.5,0,0]],"ink":"black","width":60}', '{"stroke":[[10001,0,0]],"ink":"black","width":60}',
        '{"label":"a\\u202eb","x":0,"y":0,"at_ms":0}', '{"label":"","x":0,"y":0,"at_ms":0}', '{"undo":0,"at_ms":0}',
        '{"undo":true,"at_ms":0}', "[" * 5_000,
    ],
)  # fmt: skip
def test_a_line_that_is_not_ours_is_damage(line: str) -> None:
    with pytest.raises(Fault) as raised:
        read_drawing("att-1", [beginning_text(BEGINNING), line, frames_text(())])
    assert raised.value.code is FaultCode.ATTACHMENT_CHANGED


def reading(at_frame: int, monotonic_ms: int, boot: str = "boot-1") -> ClockReading:
    return ClockReading(at_frame, BEGAN + timedelta(milliseconds=monotonic_ms), monotonic_ms, boot)


def test_the_hand_is_laid_beside_the_voice() -> None:
    events = [Label(0, 0, at_ms, "a") for at_ms in (0, 500, 10_000, 61_000, 120_000)]
    readings = [reading(0, 1_000_250), reading(80_000, 1_005_250), reading(80_000, 1_060_000), reading(0, 5, "other")]
    # from 5.25 s on the recording stood still in a break, until it went on at 60 s
    assert frames_of(events, BEGINNING, readings, FORMAT) == (UNKNOWN, 4_000, 80_000, 96_000, 1_040_000)
    assert frames_of(events, BEGINNING, [reading(0, 5, "other")], FORMAT) == ()


def strokes(count: int, first_ms: int = 0) -> list[Stroke]:
    return [
        Stroke(Ink.BLACK, 60, (Point(n, n, first_ms + n * 100), Point(n + 9, n, first_ms + n * 100 + 50)))
        for n in range(count)
    ]


def test_a_kept_drawing_is_an_attachment_like_any_other(room: Room) -> None:
    recording = record_tone(room.signed_in, room.interview_id)
    media = room.signed_in.vault.media(room.interview_id)
    clock = room.signed_in.clock
    media.add_clock_reading(recording.id, ClockReading(1_600, clock.now(), clock.monotonic_ms(), clock.boot_id()))
    board = begin_drawing(room.signed_in, room.interview_id, HEIGHT, Background.NONE, recording.id)
    for stroke in strokes(2):
        board.add(stroke)
    board.add(Label(5, 5, 400, "정문"))
    board.add(Undoing(2, 500))
    attachment = board.keep()
    assert attachment is not None
    assert (attachment.kind, attachment.recording_id, attachment.at_frame) == (
        AttachmentKind.DRAWING,
        recording.id,
        1_600,
    )
    data = room.stored(attachment)
    assert hashlib.sha256(data).hexdigest() == attachment.sha256
    assert read_ink(data)["frames"] == {"e1": 1_600, "e2": 3_200, "e3": 8_000, "e4": 9_600}
    drawing = drawing_of(room.signed_in, attachment)
    assert drawing is not None
    assert counting(drawing.events) == [1, 3]
    assert [*check_rows(room.signed_in.vault), *check_attachments(room.signed_in.vault)] == []
    assert len(room.signed_in.vault.entries.about(Action.DRAWING_BEGUN)) == 1


def test_an_empty_drawing_is_not_kept(room: Room) -> None:
    board = begin_drawing(room.signed_in, room.interview_id, HEIGHT, Background.NONE)
    assert board.keep() is None
    assert room.signed_in.vault.attachments.all() == []


def test_events_that_were_changed_are_not_shown(room: Room) -> None:
    board = begin_drawing(room.signed_in, room.interview_id, HEIGHT, Background.NONE)
    board.add(strokes(1)[0])
    attachment = board.keep()
    assert attachment is not None
    database = room.signed_in.vault.media(room.interview_id)._database
    with pytest.raises(Fault):
        database.execute("UPDATE drawing_event SET event = event")
    database.execute("DROP TRIGGER drawing_event_refuses_update")
    moved = event_text(Stroke(Ink.RED, 60, (Point(1, 1, 0),)))
    database.execute("UPDATE drawing_event SET event = ? WHERE seq = 1", (moved,))
    with pytest.raises(Fault) as raised:
        drawing_of(room.signed_in, attachment)
    assert raised.value.code is FaultCode.ATTACHMENT_CHANGED


def test_bounds_numbers_and_consent_are_kept(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    board = begin_drawing(room.signed_in, room.interview_id, HEIGHT, Background.NONE)
    for event, code in (
        (Label(0, 0, 0, "900101-1234567"), FaultCode.NUMBER_FORBIDDEN),
        (Stroke(Ink.BLACK, 60, ()), FaultCode.ATTACHMENT_TEXT_INVALID),
        (Stroke(Ink.BLACK, 60, (Point(0, HEIGHT + 1, 0),)), FaultCode.ATTACHMENT_TEXT_INVALID),
    ):
        with pytest.raises(Fault) as raised:
            board.add(event)
        assert raised.value.code is code
    monkeypatch.setattr(drawing_board, "MOST_EVENTS", 1)
    board.add(strokes(1)[0])
    with pytest.raises(Fault) as raised:
        board.add(strokes(1)[0])
    assert raised.value.code is FaultCode.DRAWING_FULL
    set_consent(room.signed_in, room.interview_id, "C01", "withdraw")
    with pytest.raises(Fault) as raised:
        begin_drawing(room.signed_in, room.interview_id, HEIGHT, Background.NONE)
    assert raised.value.code is FaultCode.CONSENT_MISSING


def test_a_crash_at_any_step_of_keeping_is_made_good(room: Room) -> None:
    def drawn() -> drawing_board.DrawingBoard:
        board = begin_drawing(room.signed_in, room.interview_id, HEIGHT, Background.NONE)
        board.add(strokes(1)[0])
        return board

    board = drawn()
    with pytest.MonkeyPatch.context() as patch:
        steps = steps_of(patch, board.keep)
    assert steps > 6
    for step in range(steps):
        board = drawn()
        with pytest.MonkeyPatch.context() as patch:
            crash_at(patch, step)
            with pytest.raises(Crash):
                board.keep()
        keep_broken_off(room.signed_in, room.interview_id)
        kept = [one.id for one in room.signed_in.vault.attachments.all()]
        assert kept.count(board.drawing_id) == 1
    vault = room.signed_in.vault
    assert [*check_rows(vault), *check_attachments(vault)] == []
    assert keep_broken_off(room.signed_in, room.interview_id) == ([], [])


def test_a_damaged_drawing_keeps_no_other_from_being_found(room: Room) -> None:
    for _ in range(2):
        begin_drawing(room.signed_in, room.interview_id, HEIGHT, Background.NONE).add(strokes(1)[0])
    database = room.signed_in.vault.media(room.interview_id)._database
    database.execute("DROP TRIGGER drawing_event_refuses_update")
    database.execute("UPDATE drawing_event SET event = '{}' WHERE rowid = 2")
    kept, damaged = keep_broken_off(room.signed_in, room.interview_id)
    assert (len(kept), [fault.code for fault in damaged]) == (1, [FaultCode.ATTACHMENT_CHANGED])


_HAND = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from desktop.vault.media import open_media
from desktop.attachments.drawing.event_text import event_text
from tests.attachments.test_drawing import strokes
media = open_media(Path({path!r}), bytes.fromhex({key!r}))
for number, stroke in enumerate(strokes(2_000), start=1):
    media.drawings.add({drawing!r}, number, event_text(stroke))
    print(number, flush=True)
"""


@pytest.mark.parametrize("at_least", [1, 7, 40])
def test_killing_loses_no_stroke_that_was_stored(room: Room, at_least: int) -> None:
    board = begin_drawing(room.signed_in, room.interview_id, HEIGHT, Background.NONE)
    path, key = room.signed_in.vault.media_access(room.interview_id)
    root = str(Path(__file__).resolve().parents[2])
    code = _HAND.format(root=root, path=str(path), key=bytes(key).hex(), drawing=board.drawing_id)
    hand = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert hand.stdout is not None
    told = 0
    while told < at_least:
        told = int(hand.stdout.readline())
    hand.kill()
    told = max([told, *(int(line) for line in hand.stdout.read().split())])
    hand.wait()
    kept = keep_drawing(room.signed_in, room.interview_id, board.drawing_id)
    assert kept is not None
    drawing = drawing_of(room.signed_in, kept)
    assert drawing is not None
    assert told <= len(drawing.events) <= told + 1
    assert list(drawing.events) == strokes(len(drawing.events))


def test_events_are_stored_as_one_json_line_each(room: Room) -> None:
    board = begin_drawing(room.signed_in, room.interview_id, HEIGHT, Background.GRID)
    board.add(Label(1, 2, 3, '"frames"'))
    lines = room.signed_in.vault.media(room.interview_id).drawings.read(board.drawing_id)
    assert json.loads(lines[1]) == {"label": '"frames"', "x": 1, "y": 2, "at_ms": 3}
    assert board.keep() is not None
