"""How speech is found and decoded: every parameter in one place, sent to the child and stored with each draft.

Nothing here deletes text: thresholds that drop a window silently are off, doubt becomes a flag (`flags.py`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.crypto.canonical import canonical_json

LANGUAGES = ("ko", "en")

LONGEST_SPAN_MS = 28_000
"""Whisper's window is 30 s; two seconds are left for the padding of the speech map."""

SPEECH_MAP: dict[str, float | int] = {
    "threshold": 0.35,  # the default 0.5 misses soft voices
    "min_silence_duration_ms": 500,
    "speech_pad_ms": 200,  # 400 would swallow pauses of a second, and two languages would share a span
}
"""No longest stretch: the detector would cut one in the midst of a word. Long ones are cut by `cutting.py`."""

MERGE_GAP_MS = 300
"""Neighbors closer than this are read together: with the padding, a pause under 0.7 s, which is seldom a change of
speaker. Longer pauses stay apart, because a language is chosen once for each span."""

LANGUAGE_MARGIN = 0.5
"""Shares of the two languages closer than this (below three to one) are in doubt: the neighbor's language is kept."""

HOTWORDS_LEAST_MS = 3_000
"""Shorter spans are heard without the glossary: near silence, an engine writes what it was primed with."""

SECOND_BEAM_SIZE = 1
"""Of a second reading: another way through the same sound."""

DECODING: dict[str, object] = {
    "beam_size": 5,
    "temperature": [0.0],  # sampling isn't reproducible, not even with a seed
    "condition_on_previous_text": False,  # loops, vanishing punctuation, the wrong language
    "no_speech_threshold": None,  # the default drops a window silently
    "log_prob_threshold": -1.0,
    "compression_ratio_threshold": 2.4,
    "hallucination_silence_threshold": None,  # deletes text by a heuristic
    "word_timestamps": True,
    "vad_filter": False,  # glues speech across cuts; our own map keeps the time line
    "multilingual": False,  # compares 99 languages and doesn't tell which it took
}


@dataclass(frozen=True, slots=True)
class Parameters:
    """One set of parameters. `assigned` maps a channel to the one language spoken into it.

    `second_model`: `name` and `sha256` of another model that reads doubts; empty: the same one does.
    """

    decoding: Mapping[str, object] = field(default_factory=lambda: dict(DECODING))
    speech_map: Mapping[str, object] = field(default_factory=lambda: dict(SPEECH_MAP))
    language_margin: float = LANGUAGE_MARGIN
    longest_span_ms: int = LONGEST_SPAN_MS
    merge_gap_ms: int = MERGE_GAP_MS
    hotwords_least_ms: int = HOTWORDS_LEAST_MS
    second_beam_size: int = SECOND_BEAM_SIZE
    assigned: Mapping[int, str] = field(default_factory=dict)
    second_model: Mapping[str, str] = field(default_factory=dict)

    @property
    def speech_pad_ms(self) -> int:
        """How much silence the map of speech leaves around each stretch."""
        pad_ms = self.speech_map.get("speech_pad_ms", 0)
        return pad_ms if isinstance(pad_ms, int) else 0

    def text(self) -> str:
        """All of them as canonical JSON: what a draft's provenance stores."""
        return canonical_json(
            {
                "assigned": {str(channel): language for channel, language in self.assigned.items()},
                "decoding": dict(self.decoding),
                "hotwords_least_ms": self.hotwords_least_ms,
                "language_margin": self.language_margin,
                "languages": list(LANGUAGES),
                "longest_span_ms": self.longest_span_ms,
                "merge_gap_ms": self.merge_gap_ms,
                "second_beam_size": self.second_beam_size,
                "speech_map": dict(self.speech_map),
                **({"second_model": dict(self.second_model)} if self.second_model else {}),
            }
        ).decode("utf-8")


def parameters_of(text: str) -> Parameters:
    """The parameters a draft was made with; what an older draft doesn't name is as it is now.

    Raises `ValueError` or `TypeError` for a text that isn't one of ours.
    """
    said = dict(json.loads(text))
    now = Parameters()
    assigned = said.get("assigned", {})
    return Parameters(
        decoding=said.get("decoding", now.decoding),
        speech_map=said.get("speech_map", now.speech_map),
        language_margin=said.get("language_margin", now.language_margin),
        longest_span_ms=said.get("longest_span_ms", now.longest_span_ms),
        merge_gap_ms=said.get("merge_gap_ms", now.merge_gap_ms),
        hotwords_least_ms=said.get("hotwords_least_ms", now.hotwords_least_ms),
        second_beam_size=said.get("second_beam_size", now.second_beam_size),
        assigned={int(channel): language for channel, language in assigned.items()},
        second_model=dict(said.get("second_model", {})),
    )
