"""The shipped model, through the child, hears every held-out clip exactly: text, language and times."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from desktop.transcription.flags import flags_of
from desktop.transcription.heard import Heard
from desktop.transcription.speech_map import Extent
from desktop.transcription.transcriber import Listening
from tests.transcription.sound import CLIPS, conversation, read_all, references, selftest_audio, turns

NEAR_MS, FAR_MS = 300, 600
"""The model's own alignment, as measured when it was trained: 95 of 100 words begin within 0.3 s of their place."""


@pytest.fixture(scope="module")
def listening() -> Iterator[Listening]:
    with conversation() as begun:
        yield begun
        begun.finish()


def _text(heard: Heard) -> str:
    return " ".join(segment.text for segment in heard.segments)


def _require_same(read: list[tuple[Extent, Heard]], expected: list[dict[str, Any]]) -> None:
    assert [(heard.language, _text(heard)) for _, heard in read] == [(e["language"], e["text"]) for e in expected]
    errors_ms: list[float] = []
    for (extent, heard), turn in zip(read, expected, strict=True):
        assert heard.is_read
        assert not heard.is_in_doubt
        errors_ms += _word_errors_ms(extent, heard, turn["words"])
        assert [flags_of(heard, segment, []) for segment in heard.segments] == [()] * len(heard.segments)
    assert max(errors_ms) <= FAR_MS
    assert sum(error <= NEAR_MS for error in errors_ms) >= 0.95 * len(errors_ms)


def _word_errors_ms(extent: Extent, heard: Heard, expected: list[dict[str, Any]]) -> list[float]:
    words = [word for segment in heard.segments for word in segment.words]
    assert [word.text for word in words] == [e["word"] for e in expected]
    for word in words:
        assert extent.start_ms <= word.start_ms <= word.end_ms <= extent.end_ms
        assert 0.0 <= word.probability <= 1.0
    return [abs(word.start_ms - e["start"] * 1_000) for word, e in zip(words, expected, strict=True)]


@pytest.mark.parametrize("name", CLIPS)
def test_a_clip_is_heard_exactly(listening: Listening, name: str) -> None:
    _require_same(read_all(listening, selftest_audio(name)), [references()["clips"][name]])


@pytest.mark.parametrize("name", ["conversation.wav", "long-pauses.wav"])
def test_turns_in_two_languages_are_heard_exactly_and_silence_says_nothing(listening: Listening, name: str) -> None:
    _require_same(read_all(listening, selftest_audio(name)), turns(name))


@pytest.mark.parametrize("channel", [0, 1])
def test_each_channel_has_its_own_speaker(listening: Listening, channel: int) -> None:
    name = "conversation-two-channels.wav"
    expected = [turn for turn in turns("conversation.wav") if turn["channel"] == channel]
    _require_same(read_all(listening, selftest_audio(name), channel), expected)


def test_reading_again_says_the_same(listening: Listening) -> None:
    audio = selftest_audio("conversation.wav")
    assert read_all(listening, audio) == read_all(listening, audio)


def test_another_process_says_the_same(listening: Listening) -> None:
    audio = selftest_audio("ko-1.wav")
    with conversation() as other:
        assert read_all(other, audio) == read_all(listening, audio)
        other.finish()


def test_the_child_names_engine_and_processor(listening: Listening) -> None:
    assert listening.facts.engine.startswith("faster-whisper 1.2.1, ctranslate2 ")
    assert listening.facts.engine.endswith(", int8")
    assert listening.facts.cpu
