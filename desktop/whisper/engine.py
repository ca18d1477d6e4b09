"""The speech engine: the only importer of faster_whisper. Finds speech, chooses a language, reads one span.

Never deletes text, never fetches a model, never sees more of a testimony than the samples it was handed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ctranslate2
import faster_whisper
import numpy as np
import tokenizers
from faster_whisper.audio import pad_or_trim
from faster_whisper.vad import VadOptions, get_speech_timestamps
from numpy.typing import NDArray

from desktop.whisper.wire import SAMPLE_RATE_HZ

Samples = NDArray[np.float32]
"""float32 [samples] at 16 kHz, one channel, -1 to 1."""

LEAST_SEGMENT_S = 0.02
COMPUTE_TYPE = "int8"


@dataclass(frozen=True, slots=True)
class Choice:
    """The language a span is read in, what the model gave each allowed one, and whether they were too close."""

    language: str
    shares: Mapping[str, float]
    is_in_doubt: bool


@dataclass(frozen=True, slots=True)
class Measures:
    """What the decoder said of its last window: known even where it wrote nothing."""

    mean_log_probability: float
    no_speech_probability: float


class _Model(faster_whisper.WhisperModel):  # type: ignore[misc]  # the library is untyped
    """faster_whisper 1.2.1 with two habits taken away: encoding the same window twice, and dropping short segments."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.measures = Measures(0.0, 0.0)
        self._window: NDArray[Any] | None = None
        self._encoded: Any = None

    def encode(self, features: NDArray[Any]) -> Any:
        """The window just encoded for its language is not encoded again for its text."""
        if self._window is None or not np.array_equal(self._window, features):
            self._window, self._encoded = features, super().encode(features)
        return self._encoded

    def forget(self) -> None:
        """Drops the last window: a span's sound must not outlive its reading."""
        self._window = self._encoded = None

    def generate_with_fallback(self, *args: Any, **kwargs: Any) -> Any:
        """Notes the measures, which the library gives away only together with text."""
        decoded = super().generate_with_fallback(*args, **kwargs)
        self.measures = Measures(float(decoded[1]), float(decoded[0].no_speech_prob))
        return decoded

    def add_word_timestamps(self, segments: list[Any], *args: Any, **kwargs: Any) -> Any:
        """The library drops a segment without length, text and all: give it the least length instead."""
        last = super().add_word_timestamps(segments, *args, **kwargs)
        for group in segments:
            for segment in group:
                segment["end"] = max(segment["end"], segment["start"] + LEAST_SEGMENT_S)
        return last


class Engine:
    """One loaded model. `decoding` are keyword arguments of `transcribe`, `mapping` those of `VadOptions`."""

    def __init__(self, model: str, threads: int, decoding: Mapping[str, Any], mapping: Mapping[str, Any]) -> None:
        self._model = _Model(
            model,
            device="cpu",
            compute_type=COMPUTE_TYPE,
            cpu_threads=threads,
            num_workers=1,
            local_files_only=True,
        )
        self._decoding = dict(decoding)
        self._vad = VadOptions(**mapping)

    @property
    def name(self) -> str:
        """The libraries that decide what is heard, with their versions and arithmetic."""
        return f"faster-whisper {faster_whisper.__version__}, ctranslate2 {ctranslate2.__version__}, {COMPUTE_TYPE}"

    def speech_in(self, samples: Samples) -> list[tuple[int, int]]:
        """Stretches `[start, end)` of `samples` in which a voice is heard, in order, in samples."""
        return [(int(s["start"]), int(s["end"])) for s in get_speech_timestamps(samples, self._vad, SAMPLE_RATE_HZ)]

    def choose(
        self, samples: Samples, allowed: Sequence[str], hint: str | None, margin: float, assigned: str = ""
    ) -> Choice:
        """Compares only the `allowed` languages; closer than `margin` (0 to 1), the neighbor's language stays.

        An `assigned` language is taken whatever is heard, and in doubt if another is ahead by the margin.
        """
        if len(allowed) == 1 or not self._model.model.is_multilingual:
            return Choice(allowed[0], {allowed[0]: 1.0}, is_in_doubt=False)
        features = self._model.feature_extractor(samples)
        content = features[..., : features.shape[-1] - 1]  # as `transcribe` cuts it, so that the window is the same
        window = pad_or_trim(content[..., : self._model.feature_extractor.nb_max_frames])
        found = self._model.model.detect_language(self._model.encode(window))[0]
        shares = _shares({token[2:-2]: float(p) for token, p in found}, allowed)
        first, second = sorted(shares, key=lambda language: -shares[language])[:2]
        if assigned in allowed:
            return Choice(assigned, shares, is_in_doubt=shares[first] - shares[assigned] >= margin)
        is_in_doubt = shares[first] - shares[second] < margin
        return Choice(hint if is_in_doubt and hint else first, shares, is_in_doubt)

    def read(self, samples: Samples, language: str, **otherwise: Any) -> Iterator[dict[str, Any]]:
        """The segments of one span as the model gives them, times in seconds from the span's first sample.

        `otherwise` are `hotwords` and `beam_size` for this span alone.
        """
        yield from self._decode(samples, language, "transcribe", {**self._decoding, **otherwise})

    def translate(self, samples: Samples, language: str) -> Iterator[dict[str, Any]]:
        """The same in English, which is all that Whisper translates into; without words, which would have no times."""
        yield from self._decode(samples, language, "translate", {**self._decoding, "word_timestamps": False})

    def _decode(
        self, samples: Samples, language: str, task: str, decoding: Mapping[str, Any]
    ) -> Iterator[dict[str, Any]]:
        self._model.measures = Measures(0.0, 0.0)
        segments, _ = self._model.transcribe(samples, language=language, task=task, **decoding)
        try:
            for segment in segments:
                yield _as_message(segment)
        finally:
            self._model.forget()

    @property
    def measures(self) -> Measures:
        """Of the span read last."""
        return self._model.measures


def tokens_of(model: str, texts: Sequence[str]) -> list[int]:
    """How many tokens each text takes as hotwords, by the tokenizer in the folder `model` and nothing else of it."""
    written = (Path(model) / "tokenizer.json").read_text("utf-8")
    json.loads(written)  # what is no JSON at all is said by a narrower name than the library has
    tokenizer = tokenizers.Tokenizer.from_str(written)
    return [
        len(tokenizer.encode(" " + text.strip(), add_special_tokens=False).ids) if text.strip() else 0 for text in texts
    ]


def _shares(probabilities: Mapping[str, float], allowed: Sequence[str]) -> dict[str, float]:
    total = sum(probabilities.get(language, 0.0) for language in allowed)
    if total <= 0.0:
        return dict.fromkeys(allowed, 1.0 / len(allowed))
    return {language: probabilities.get(language, 0.0) / total for language in allowed}


def _as_message(segment: Any) -> dict[str, Any]:
    return {
        "start": float(segment.start),
        "end": float(segment.end),
        "text": segment.text,
        "words": [[w.word, float(w.start), float(w.end), float(w.probability)] for w in segment.words or ()],
        "mean_log_probability": float(segment.avg_logprob),
        "no_speech_probability": float(segment.no_speech_prob),
        "compression_ratio": float(segment.compression_ratio),
    }
