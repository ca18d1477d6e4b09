"""One standard FLAC of a whole recording: its size known before, its samples equal, stock tools agreeing."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, Origin, Recording
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.whole_flac import WholeFlac
from desktop.system.clock import SystemClock
from desktop.vault.media import MediaFile
from tests.recording.conftest import RECORDING, Studio

FORMAT = AudioFormat(16_000, 2)


def _recording() -> Recording:
    return Recording(RECORDING, "i", FORMAT, Origin.MICROPHONE, "", "a", SystemClock().now())  # type: ignore[arg-type]


def _fill(media: MediaFile, frames: int) -> bytes:
    rng = np.random.default_rng(frames)
    samples = (np.cumsum(rng.integers(-50, 51, (frames, 2)), axis=0) % 20_000 - 10_000).astype("<i2").tobytes()
    writer = ChunkWriter(media, RECORDING, FORMAT)
    writer.add(samples)
    writer.flush()
    return samples


@pytest.mark.parametrize("frames", [1, 5_000, 700_001])
def test_the_size_is_known_before_and_the_samples_are_equal(studio: Studio, frames: int) -> None:
    media = studio.media()
    samples = _fill(media, frames)
    flac = WholeFlac(media, _recording())
    size_bytes = flac.size_bytes
    data = b"".join(flac.read())
    assert len(data) == size_bytes
    assert b"".join(flac.read()) == data, "it can be read again"
    heard, rate = soundfile.read(io.BytesIO(data), dtype="int16", always_2d=True)
    assert (rate, heard.tobytes()) == (16_000, samples)
    with soundfile.SoundFile(io.BytesIO(data)) as whole:
        assert (whole.format, whole.subtype, len(whole)) == ("FLAC", "PCM_16", frames)
    media.close()


def test_an_empty_recording_has_no_bytes(studio: Studio) -> None:
    with closing(studio.media()) as media:
        flac = WholeFlac(media, _recording())
        assert (flac.size_bytes, b"".join(flac.read())) == (0, b"")


def test_its_header_states_length_and_digest_as_the_standard_asks(studio: Studio) -> None:
    """RFC 9639 section 8.2: STREAMINFO ends with the number of samples and the MD5 of the unencoded audio."""
    media = studio.media()
    samples = _fill(media, 50_000)
    data = b"".join(WholeFlac(media, _recording()).read())
    assert data[:4] == b"fLaC"
    info = data[8:42]
    assert int.from_bytes(info[13:18], "big") & 0xFFFFFFFFF == 50_000
    assert info[18:34] == hashlib.md5(samples).digest()
    media.close()


@pytest.mark.parametrize("tool", ["flac", "ffmpeg"])
def test_stock_tools_read_it(studio: Studio, tmp_path: Path, tool: str) -> None:
    program = shutil.which(tool)
    if program is None:
        pytest.skip(f"needs stock {tool}")
    media = studio.media()
    samples = _fill(media, 300_000)
    path = tmp_path / "whole.flac"
    path.write_bytes(b"".join(WholeFlac(media, _recording()).read()))
    media.close()
    words = {
        "flac": [program, "-s", "-d", "-c", "--force-raw-format", "--endian=little", "--sign=signed", str(path)],
        "ffmpeg": [program, "-v", "error", "-xerror", "-i", str(path), "-f", "s16le", "-"],
    }[tool]
    done = subprocess.run(words, capture_output=True, check=True, timeout=60)
    assert done.stdout == samples


def test_it_comes_in_pieces_that_are_small(studio: Studio) -> None:
    media = studio.media()
    _fill(media, 700_000)
    assert max(len(piece) for piece in WholeFlac(media, _recording()).read()) < 200_000
    media.close()


def test_a_recording_that_grows_between_the_passes_is_refused(studio: Studio) -> None:
    media = studio.media()
    _fill(media, 40_000)
    flac = WholeFlac(media, _recording())
    assert flac.size_bytes
    last = list(media.chunks(RECORDING))[-1]
    media.add_chunk(RECORDING, last.seq + 1, 40_000, last.frames, last.flac)
    with pytest.raises(Fault) as caught:
        b"".join(flac.read())
    assert caught.value.code is FaultCode.RECORDING_CHANGED
    media.close()
