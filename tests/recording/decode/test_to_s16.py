"""Every form a decoder can give, at both ends of its scale."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from desktop.recording.decode.to_s16 import interleaved, to_s16


def test_integers_of_every_width_map_onto_sixteen_bits() -> None:
    assert to_s16(np.array([-32768, 32767], dtype=np.int16)).tolist() == [-32768, 32767]
    assert to_s16(np.array([-(2**31), 2**31 - 1, 0x12345678], dtype=np.int32)).tolist() == [-32768, 32767, 0x1234]
    assert to_s16(np.array([0, 128, 255], dtype=np.uint8)).tolist() == [-32768, 0, 32512]


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_floats_are_rounded_and_clipped_and_nonsense_is_silent(kind: type) -> None:
    samples: npt.NDArray[np.floating] = np.array([-1.0, 1.0, 0.5, 7.0, -7.0, np.nan, 1.4 / 32768], dtype=kind)
    assert to_s16(samples).tolist() == [-32768, 32767, 16384, 32767, -32768, 0, 1]


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(ValueError):
        to_s16(np.array([1j]))


def test_planar_and_packed_become_frames_of_channels() -> None:
    assert interleaved(np.array([[1, 2, 3], [4, 5, 6]]), 2).tolist() == [[1, 4], [2, 5], [3, 6]]
    assert interleaved(np.array([[1, 4, 2, 5]]), 2).tolist() == [[1, 4], [2, 5]]
    assert interleaved(np.array([[1, 2, 3]]), 1).tolist() == [[1], [2], [3]]
