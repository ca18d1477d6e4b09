"""How speech is found and decoded: every parameter in one place, sent to the child and stored with each draft.

Nothing here deletes text: thresholds that drop a window silently are off, doubt becomes a flag (`flags.py`).
"""

from __future__ import annotations

from desktop.crypto.canonical import canonical_json

LANGUAGES = ("ko", "en")

LONGEST_SPAN_MS = 28_000
"""Whisper's window is 30 s; two seconds are left for the padding of the speech map."""

SPEECH_MAP: dict[str, float | int] = {
    "threshold": 0.35,  # the default 0.5 misses soft voices
    "min_silence_duration_ms": 500,
    "speech_pad_ms": 200,
    "max_speech_duration_s": LONGEST_SPAN_MS // 1000,
}

MERGE_GAP_MS = 300
"""Neighbors closer than this are read together: with the padding, a pause under 0.7 s, which is seldom a change of
speaker. Longer pauses stay apart, because a language is chosen once for each span."""

LANGUAGE_MARGIN = 0.5
"""Shares of the two languages closer than this (below three to one) are in doubt: the neighbor's language is kept."""

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


def parameters_text() -> str:
    """All parameters as canonical JSON: what a draft's provenance stores."""
    return canonical_json(
        {
            "decoding": DECODING,
            "language_margin": LANGUAGE_MARGIN,
            "languages": list(LANGUAGES),
            "longest_span_ms": LONGEST_SPAN_MS,
            "merge_gap_ms": MERGE_GAP_MS,
            "speech_map": SPEECH_MAP,
        }
    ).decode("utf-8")
