"""Which frames are replaced: words found in the draft whatever people changed, widened, and never too few."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.recording import AudioFormat
from desktop.domain.redaction import MaskKind, VoiceSpan
from desktop.domain.redaction_sound import AFTER_MS, BEFORE_MS, INTO_NEXT_MS, ReplacedFrames, replaced_frames, words_of
from desktop.domain.redaction_text import Stretch
from desktop.domain.transcript import Line, Revision, Segment, Word
from tests.domain.test_redaction_text import AT, WHO, mask

FORMAT = AudioFormat(16_000, 2)
SAID = "yesterday Kim Cholsu came home"


def heard(text: str = SAID, now: str = "", *, words: bool = True) -> Line:
    timed = tuple(Word(f" {one}", n * 1000, n * 1000 + 400, 0.9) for n, one in enumerate(text.split()))
    segment = Segment(
        SegmentId("seg-1"), 0, 0, len(timed) * 1000, "en", text, timed if words else (), 0.0, 0.0, 1.0, ()
    )
    return Line(segment, (Revision(segment.id, 1, now, WHO, AT),) if now else ())


def said(line: Line, passage: str) -> str:
    first = line.text.index(passage)
    return "".join(word.text for word in words_of(line, Stretch(first, first + len(passage), MaskKind.NAME))).strip()


def test_a_passage_is_heard_in_its_words() -> None:
    assert said(heard(), "Kim Cholsu") == "Kim Cholsu"
    assert said(heard(), "holsu") == "Cholsu", "a part of a word is the whole word"


def test_what_a_person_wrote_anew_is_sought_a_word_around() -> None:
    assert said(heard(now="yesterday Kim Chol-su came home"), "Kim Chol-su") == "yesterday Kim Cholsu came"
    assert said(heard("yesterday came home", now="yesterday Ri came home"), "Ri") == "yesterday came home"
    assert said(heard(now="well yesterday Kim Cholsu came home"), "came") == "came", "unchanged: exactly"


def test_a_mask_reaches_back_and_to_the_next_word() -> None:
    line = heard()
    first = line.text.index("Kim")
    (one,) = replaced_frames([line], [mask(first, first + 10)], [], FORMAT, 16_000 * 60)
    next_word, last_word_ends = 3000, 2400
    assert one.first_frame == FORMAT.ms_to_frames(1000 - BEFORE_MS)
    assert one.end_frame == FORMAT.ms_to_frames(min(last_word_ends + AFTER_MS, next_word + INTO_NEXT_MS))
    assert one.channels == (), "on every channel: the other microphone hears it too"


def test_the_last_word_before_a_silence_is_replaced_as_far_as_it_may_ring() -> None:
    line = heard()
    first = line.text.index("home")
    (one,) = replaced_frames([line], [mask(first, first + 4)], [], FORMAT, 16_000 * 60)
    assert one.end_frame == FORMAT.ms_to_frames(4400 + AFTER_MS)


def test_a_line_without_words_is_replaced_whole() -> None:
    (one,) = replaced_frames([heard(words=False)], [mask(10, 13)], [], FORMAT, 16_000 * 60)
    assert (one.first_frame, one.end_frame) == (0, FORMAT.ms_to_frames(5000 + AFTER_MS))


def test_a_span_by_hand_touches_every_frame_it_begins_in_and_ends_with_the_sound() -> None:
    span = VoiceSpan(RecordingId("rec"), 1, 3, (1,))
    odd = AudioFormat(44_100, 2)
    assert replaced_frames([], [], [span], odd, 10_000) == (ReplacedFrames(44, 133, (1,)),)
    assert replaced_frames([], [], [span], odd, 100) == (ReplacedFrames(44, 100, (1,)),)
    assert replaced_frames([], [], [span], odd, 20) == ()


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(1, 300), st.sampled_from([(), (0,), (1,)])), max_size=9))
def test_joined_spans_cover_exactly_what_the_single_ones_do(spans: list[tuple[int, int, tuple[int, ...]]]) -> None:
    places = [VoiceSpan(RecordingId("rec"), first, first + size, channels) for first, size, channels in spans]
    found = replaced_frames([], [], places, AudioFormat(1000, 2), 1000)
    for channel in (0, 1):
        wanted = {
            f
            for one in places
            if channel in (one.channels or (0, 1))
            for f in range(one.start_ms, min(one.end_ms, 1000))
        }
        assert {
            f for one in found if channel in (one.channels or (0, 1)) for f in range(one.first_frame, one.end_frame)
        } == wanted
    assert list(found) == sorted(found, key=lambda one: (one.first_frame, one.end_frame, one.channels))
