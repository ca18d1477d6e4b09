"""The engine's own promises, on the shipped model: text, language, repeatability, and nothing dropped."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.transcription.parameters import DECODING, LANGUAGE_MARGIN, LANGUAGES, SPEECH_MAP
from desktop.transcription.resample import SpeechAudio
from desktop.whisper.engine import Engine, Samples
from tests.transcription.sound import CLIPS, SELFTEST, references, selftest_audio


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(str(SELFTEST / "model"), 1, DECODING, SPEECH_MAP)


def _samples(name: str) -> Samples:
    audio = SpeechAudio(selftest_audio(name))
    return audio.samples(0, 0, audio.length_samples)


@pytest.mark.parametrize("name", ["ko-1.wav", "en-1.wav"])
def test_language_and_text_are_right(engine: Engine, name: str) -> None:
    samples, expected = _samples(name), references()["clips"][name]
    choice = engine.choose(samples, LANGUAGES, None, LANGUAGE_MARGIN)
    assert (choice.language, choice.is_in_doubt) == (expected["language"], False)
    assert sum(choice.shares.values()) == pytest.approx(1.0)
    assert "".join(s["text"] for s in engine.read(samples, choice.language)).strip() == expected["text"]


def test_reading_twice_gives_the_same(engine: Engine) -> None:
    samples = _samples(CLIPS[0])
    assert list(engine.read(samples, "ko")) == list(engine.read(samples, "ko"))


def test_the_window_encoded_for_its_language_is_used_for_its_text(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []
    encode = engine._model.model.encode

    class Counting:
        def __getattr__(self, name: str) -> object:
            return getattr(model, name)

        def encode(self, *args: object, **kwargs: object) -> object:
            calls.append(1)
            return encode(*args, **kwargs)

    model = engine._model.model
    samples = _samples(CLIPS[0])
    expected = list(engine.read(samples, "ko"))
    monkeypatch.setattr(engine._model, "model", Counting())
    engine.choose(samples, LANGUAGES, None, LANGUAGE_MARGIN)
    assert list(engine.read(samples, "ko")) == expected
    assert len(calls) == 1


def test_a_close_choice_keeps_the_neighbors_language(engine: Engine) -> None:
    samples = _samples("ko-1.wav")
    doubted = engine.choose(samples, LANGUAGES, "en", margin=1.1)
    assert (doubted.language, doubted.is_in_doubt) == ("en", True)
    alone = engine.choose(samples, LANGUAGES, None, margin=1.1)
    assert (alone.language, alone.is_in_doubt) == ("ko", True)


def test_one_allowed_language_is_not_asked_for(engine: Engine) -> None:
    choice = engine.choose(_samples("ko-1.wav"), ("en",), "ko", LANGUAGE_MARGIN)
    assert (choice.language, choice.is_in_doubt) == ("en", False)


def test_a_segment_without_length_is_kept(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stock library would drop its text without a word."""
    import faster_whisper

    original = faster_whisper.WhisperModel.add_word_timestamps

    def flatten(self: object, segments: list[list[dict[str, float]]], *args: object, **kwargs: object) -> object:
        last = original(self, segments, *args, **kwargs)
        for group in segments:
            for segment in group:
                segment["end"] = segment["start"]
        return last

    monkeypatch.setattr(faster_whisper.WhisperModel, "add_word_timestamps", flatten)
    read = list(engine.read(_samples("ko-1.wav"), "ko"))
    assert "".join(s["text"] for s in read).strip().startswith("저는 화요일 오전")
    assert all(s["end"] > s["start"] for s in read)


def test_silence_has_no_speech(engine: Engine) -> None:
    assert engine.speech_in(np.zeros(16_000 * 3, dtype=np.float32)) == []
