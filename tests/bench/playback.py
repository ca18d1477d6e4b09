"""Listening, measured: going to a place of three hours, drawing two hours, playing faster; each beside stock tools.

The references have the same sound as one FLAC in memory or on the disk, unsealed: what the vault costs is in the ratio.
"""

from __future__ import annotations

import random
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import soundfile

from desktop.domain.recording import AudioFormat
from desktop.recording.flac_chunk import encode_chunk
from desktop.recording.manner import PLAIN
from desktop.recording.pcm import Frames
from desktop.recording.peak_pyramid import PeakPyramid
from desktop.recording.programme import StoredProgramme
from desktop.recording.stretch import Stretch
from desktop.recording.waveform import WaveformMaker
from desktop.vault.media import make_media, open_media
from tests.bench.timing import Row, paired
from tests.office import RESOURCES
from tests.recording.stored_recordings import KEY, Shelf, a_recording

CONVERSATION = RESOURCES / "selftest" / "audio" / "conversation.wav"
FORMAT = AudioFormat(16_000, 1)
PLACES = 100
SPEED = 1.5


def listening(folder: Path) -> list[Row]:
    """All rows; makes the recordings first."""
    folder.mkdir()
    speech, _ = soundfile.read(CONVERSATION, dtype="int16", always_2d=True)
    return [
        seeking(*_recorded(folder / "three", speech, hours=3)),
        *drawing(*_recorded(folder / "two", speech, hours=2)),
        stretching(speech),
    ]


def seeking(shelf: Shelf, flac: Path) -> Row:
    """Opening, finding and decoding the first block at a place, as when somebody clicks there."""
    frames = len(shelf.samples)

    def product() -> None:
        for first in _places(frames):
            with closing(shelf.sound()) as sound:
                StoredProgramme(sound, FORMAT, (first, frames), PLAIN).next_block()

    def reference() -> None:
        for first in _places(frames):
            with soundfile.SoundFile(flac) as file:
                file.seek(first)
                file.read(FORMAT.ms_to_frames(40), dtype="int16")

    return paired(f"going to {PLACES} places in 3 h", product, "seeking in one plain FLAC", reference)


def drawing(shelf: Shelf, flac: Path) -> list[Row]:
    """The waveform the first time, and every time after."""

    def first_time() -> None:
        media = open_media(shelf.path, KEY)
        media.keep_waveform(shelf.recording.id, 1, b"")  # does not fit: all is worked out anew
        media.close()
        again()

    def again() -> None:
        maker = WaveformMaker(shelf.path, KEY, shelf.recording, len(shelf.samples))
        maker.work(lambda: False)
        PeakPyramid(maker.so_far(), maker.peak_ms).bars(0, len(shelf.samples) / 16, 176)

    def reference() -> None:
        with soundfile.SoundFile(flac) as file:
            for block in file.blocks(1_600_000, dtype="int16", always_2d=True):
                cut = block[: len(block) // 160 * 160].reshape(-1, 160)
                np.maximum(cut.max(axis=1), -cut.min(axis=1).astype(np.int32))

    name = "soundfile and numpy on one FLAC"
    return [
        paired("waveform of 2 h, the first time", first_time, name, reference, runs=2),
        paired("waveform of 2 h, every other time", again, name, reference, runs=2),
    ]


def stretching(speech: Frames) -> Row:
    """A conversation at one and a half times its speed."""

    def product() -> None:
        stretch = Stretch(lambda first, end: speech[first:end], FORMAT.sample_rate_hz, 0, len(speech))
        while stretch.step(SPEED) is not None:
            pass

    return paired(f"{len(speech) // 16_000} s at {SPEED}\u00d7", product, "FFmpeg's atempo", lambda: _atempo(speech))


def _atempo(speech: Frames) -> None:
    graph = av.filter.Graph()
    source = graph.add_abuffer(format="s16", sample_rate=16_000, layout="mono", time_base=Fraction(1, 16_000))
    tempo, sink = graph.add("atempo", str(SPEED)), graph.add("abuffersink")
    source.link_to(tempo)
    tempo.link_to(sink)
    graph.configure()
    for first in range(0, len(speech), 640):
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(speech[first : first + 640].T), "s16", "mono")
        frame.sample_rate, frame.pts = 16_000, first
        graph.push(frame)
        _drain(graph)
    graph.push(None)
    _drain(graph)


def _drain(graph: av.filter.Graph) -> None:
    while True:
        try:
            graph.pull().to_ndarray()
        except (av.error.BlockingIOError, av.error.EOFError):
            return


def _places(frames: int) -> list[int]:
    return [random.Random(number).randrange(frames - FORMAT.sample_rate_hz) for number in range(PLACES)]


def _recorded(folder: Path, speech: Frames, hours: int) -> tuple[Shelf, Path]:
    """The conversation over and over: sealed in chunks of half a second, and as one FLAC."""
    folder.mkdir()
    recording, step = a_recording(FORMAT), FORMAT.ms_to_frames(500)
    speech = speech[: len(speech) // step * step]
    flacs = [encode_chunk(speech[first : first + step], FORMAT) for first in range(0, len(speech), step)]
    count = hours * 7_200
    media = make_media(folder / "media.db", KEY)
    with media.transaction():
        for seq in range(count):
            media.add_chunk(recording.id, seq, seq * step, step, flacs[seq % len(flacs)])
    media.close()
    plain = folder / "whole.flac"
    with soundfile.SoundFile(plain, "w", FORMAT.sample_rate_hz, 1, "PCM_16", format="FLAC") as file:
        for seq in range(0, count, len(flacs)):
            file.write(speech[: (count - seq) * step])
    length = np.broadcast_to(np.int16(0), (count * step, 1))
    return Shelf(folder / "media.db", recording, length), plain
