"""Real voices go through the whole path. The self-test model can't know their words; everything else must hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.domain.coverage import check_coverage
from desktop.domain.transcript import Draft, Flag, ReadingKind, SpanKind
from desktop.transcription.resample import SpeechAudio
from tests.transcription.desk import Desk, never
from tests.transcription.sound import SPEECH, ArrayAudio, real_speech, selftest_audio, selftest_pack, turns

FAST = ("en_jfk_1961.flac", "ko_fleurs_test_16.wav", "en_stereo_two_channels.wav")


def _clips() -> list[str]:
    manifest = SPEECH / "manifest.json"
    if not manifest.is_file():
        return []
    return [clip["file"] for clip in json.loads(manifest.read_text("utf-8"))["clips"]]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def _sound_draft(desk: Desk, audio: ArrayAudio) -> Draft:
    recording = desk.record(audio)
    desk.queue().enqueue(recording, selftest_pack())
    told: list[tuple[int, int]] = []
    desk.queue().run_next(lambda done, total: told.append((done, total)), never)
    [draft] = desk.drafts(recording)
    length_ms = SpeechAudio(audio).length_ms
    assert draft.is_complete
    assert check_coverage(draft.spans, audio.channels, length_ms) == []
    assert told == sorted(told)
    again = [reading for reading in draft.readings if reading.kind is ReadingKind.AGAIN]
    read_ms = length_ms * audio.channels + sum(r.end_ms - r.start_ms for r in again)
    assert told[-1] == (read_ms // audio.channels,) * 2, "told in the time of the recording, whatever its channels"
    _require_sound_segments(draft)
    return draft


def _require_sound_segments(draft: Draft) -> None:
    assert draft.segments
    spoken = [span for span in draft.spans if span.kind is SpanKind.TRANSCRIBED]
    for segment in draft.segments:
        assert segment.language in ("ko", "en")
        assert any(
            span.channel == segment.channel and span.start_ms <= segment.start_ms < segment.end_ms <= span.end_ms
            for span in spoken
        )
        assert [word.start_ms for word in segment.words] == sorted(word.start_ms for word in segment.words)
        assert (Flag.EMPTY_OVER_SPEECH in segment.flags) == (not segment.text)
    for span in spoken:
        assert any(span.channel == s.channel and span.start_ms <= s.start_ms < span.end_ms for s in draft.segments)
    # A model that doesn't know these words invents, and the flags have to say so.
    assert any(segment.flags for segment in draft.segments)


@pytest.mark.parametrize("name", FAST)
def test_real_speech_goes_through(desk: Desk, name: str) -> None:
    _sound_draft(desk, real_speech(name))


@pytest.mark.slow
def test_all_real_speech_goes_through_and_most_inventions_are_flagged(desk: Desk) -> None:
    names = _clips()
    if not names:
        pytest.skip("real speech is not beside the repository (../shared/speech)")
    segments = [segment for name in names for segment in _sound_draft(desk, real_speech(name)).segments]
    assert sum(bool(segment.flags) for segment in segments) > 0.6 * len(segments)


@pytest.mark.slow
def test_a_recording_longer_than_a_piece_is_heard_to_its_end(desk: Desk) -> None:
    """The long-pauses recording ten times over: three pieces, cut in silence, every turn heard exactly."""
    one = selftest_audio("long-pauses.wav")
    audio = ArrayAudio(16_000, np.tile(one.samples, (10, 1)))
    recording = desk.record(audio)
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(lambda *_: None, never)
    [draft] = desk.drafts(recording)
    assert draft.is_complete
    assert [s.text for s in draft.segments] == [t["text"] for t in turns("long-pauses.wav")] * 10
