"""A chunk comes back sample for sample, and a changed one is refused by name."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import SAMPLE_RATES_HZ, AudioFormat
from desktop.recording.flac_chunk import decode_chunk, encode_chunk
from desktop.recording.pcm import frames_from

FORMAT = AudioFormat(8000, 2)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 3000), st.sampled_from([1, 2]), st.sampled_from(SAMPLE_RATES_HZ), st.integers(0, 2**32 - 1))
def test_every_chunk_is_lossless(frames: int, channels: int, rate_hz: int, seed: int) -> None:
    format = AudioFormat(rate_hz, channels)
    samples = np.random.default_rng(seed).integers(-32768, 32768, (frames, channels), dtype=np.int16)
    assert (decode_chunk(encode_chunk(samples, format), format, frames) == samples).all()


def test_a_chunk_that_is_not_what_it_was_is_refused() -> None:
    flac = encode_chunk(frames_from(bytes(4000), FORMAT), FORMAT)
    for damaged, expected in ((b"", 1000), (flac[:30], 1000), (b"RIFF" + flac, 1000), (flac, 999)):
        with pytest.raises(Fault) as caught:
            decode_chunk(damaged, FORMAT, expected)
        assert caught.value.code is FaultCode.RECORDING_CHANGED
    with pytest.raises(Fault):
        decode_chunk(flac, AudioFormat(16_000, 2), 1000)
