"""The decoder child: a file on standard input, samples on standard output. The only importer of FFmpeg's libraries.

Holds no key, is told no path, opens nothing: nested files and network addresses inside a source are refused.
"""

from __future__ import annotations

import os
import sys
from fractions import Fraction
from typing import Any, BinaryIO

from desktop.recording.decode.declared import ogg_is_cut, wav_frames
from desktop.recording.decode.timeline import Loss, Timeline
from desktop.recording.decode.to_s16 import interleaved, to_s16
from desktop.recording.decode.wire import PCM_LIMIT_BYTES, Kind, write_frame, write_text

# Containers in which recordings come; playlists and everything else that names further files is left out.
FORMATS = (
    "wav,w64,aiff,au,caf,voc,flac,wv,ape,tta,mp3,aac,ac3,mov,ogg,matroska,asf,avi,mpeg,mpegts,"
    "amr,amrnb,amrwb,gsm,g722,dss"
)
_KNOWN_BEGINNINGS = (
    b"RIFF",
    b"RF64",
    b"riff",
    b"FORM",
    b"fLaC",
    b"OggS",
    b"ID3",
    b"caff",
    b".snd",
    b"#!AMR",
    b"\x1aE\xdf\xa3",
)
# Containers that state their length; the others' is FFmpeg's estimate from bit rate and size.
_STATING_LENGTH = ("wav", "w64", "aiff", "au", "caf", "flac", "mov,", "ogg", "matroska", "asf", "ape", "tta", "wv")
_LOSSLESS = ("pcm_", "flac")
_END_TOLERANCE_MS = 100
_END_TOLERANCE_FRAMES = 4096  # what lossy coders add and take away at both ends
_HEAD_BYTES = 65_536


def main() -> int:
    """Decodes standard input; returns 0 when the end mark or a fault was written."""
    _lower_itself()
    target = os.fdopen(os.dup(1), "wb", buffering=PCM_LIMIT_BYTES)
    os.dup2(2, 1)  # what libraries print is no frame
    with os.fdopen(os.dup(0), "rb", buffering=_HEAD_BYTES) as source, target:
        decode(source, target)
    return 0


def decode(source: BinaryIO, target: BinaryIO) -> None:
    """Writes the frames of `source`: its format, samples and gaps in order, then the end; or a fault."""
    import av

    head, tail = _ends(source)
    av.logging.set_level(None)
    try:
        with av.open(source, options={"format_whitelist": FORMATS, "protocol_whitelist": "none"}) as container:
            if not container.streams.audio:
                return _refuse(target, "audio.not_audio")
            _Decoding(container, target, (head, tail), av.FFmpegError).run()
    except (av.FFmpegError, ValueError, EOFError):
        _refuse(target, "audio.unreadable" if _looks_like_audio(head) else "audio.not_audio")


class _Decoding:
    """One stream on its way."""

    def __init__(self, container: Any, target: BinaryIO, ends: tuple[bytes, bytes], broken: type[Exception]) -> None:
        self._container = container
        self._stream = container.streams.audio[0]
        self._stream.codec_context.thread_count = 1
        self._target = target
        self._head, self._tail = ends
        self._broken = broken
        self._timeline: Timeline | None = None
        self._rate_hz = 0
        self._channels = 0
        self._packets = 0
        self._damaged_first = False

    def run(self) -> None:
        """All packets; a packet that cannot be decoded is noted and passed over."""
        for packet in self._packets_of_stream():
            self._packets += packet.size > 0
            try:
                frames = packet.decode()
            except self._broken:
                self._damage()
                continue
            for frame in frames:
                self._pass_on(frame)
            if packet.is_corrupt:
                self._damage()
        self._finish()

    def _packets_of_stream(self) -> Any:
        packets = self._container.demux(self._stream)
        while True:
            try:
                yield next(packets)
            except StopIteration:
                return
            except self._broken:  # the container itself is broken from here on
                self._damage()
                return

    def _damage(self) -> None:
        if self._timeline is None:
            self._damaged_first = True
        else:
            self._timeline.damage()

    def _pass_on(self, frame: Any) -> None:
        if not frame.samples:
            return
        timeline = self._timeline or self._begin(frame)
        if (frame.sample_rate, len(frame.layout.channels)) != (self._rate_hz, self._channels):
            timeline.damage()  # a recording has one format
            return
        self._note(timeline.place(self._says_frame(frame), frame.samples))
        samples = to_s16(interleaved(frame.to_ndarray(), self._channels)).tobytes()
        step = PCM_LIMIT_BYTES // (2 * self._channels) * (2 * self._channels)
        for start in range(0, len(samples), step):
            write_frame(self._target, Kind.PCM, samples[start : start + step])

    def _begin(self, frame: Any) -> Timeline:
        """The first frame tells the true format: some codecs double the rate their container declares."""
        self._rate_hz = int(frame.sample_rate)
        self._channels = len(frame.layout.channels)
        write_text(
            self._target,
            Kind.FORMAT,
            {
                "rate_hz": self._rate_hz,
                "channels": self._channels,
                "declared_ms": max(0, self._container.duration or 0) // 1000,
                "container": str(self._container.format.name)[:40],
                "codec": str(self._stream.codec_context.name)[:40],
                "sample_format": str(frame.format.name)[:40],
            },
        )
        self._timeline = Timeline(self._rate_hz)
        if self._damaged_first:
            self._timeline.damage()
        return self._timeline

    def _says_frame(self, frame: Any) -> int | None:
        if frame.pts is None or frame.time_base is None:
            return None
        pts, time_base = Fraction(frame.pts), Fraction(frame.time_base)
        return round(pts * time_base * self._rate_hz)

    def _declared_frames(self) -> int | None:
        """What the source states about its whole length; None when that would only be an estimate."""
        name, stream = str(self._container.format.name), self._stream
        in_header = wav_frames(self._head)
        if in_header is not None:
            return in_header
        has_tag = name == "mp3" and any(tag in self._head for tag in (b"Xing", b"Info", b"VBRI"))
        if not has_tag and not name.startswith(_STATING_LENGTH):
            return None
        if stream.duration is not None and stream.time_base is not None:
            duration, time_base = Fraction(stream.duration), Fraction(stream.time_base)
            return round(duration * time_base * self._rate_hz)
        return int(self._container.duration) * self._rate_hz // 1_000_000 if self._container.duration else None

    def _note(self, loss: Loss | None) -> None:
        if loss is not None:
            length_ms = loss.frames * 1000 // self._rate_hz
            write_text(self._target, Kind.GAP, {"at_frame": loss.at_frame, "length_ms": length_ms})

    def _finish(self) -> None:
        if self._timeline is None:
            return _refuse(self._target, "audio.unreadable" if self._packets or self._damaged_first else "audio.empty")
        is_lossless = str(self._stream.codec_context.name).startswith(_LOSSLESS)
        tolerance = _END_TOLERANCE_FRAMES + self._rate_hz * _END_TOLERANCE_MS // 1000
        if self._container.format.name == "ogg" and ogg_is_cut(self._tail):
            self._timeline.damage()
        self._note(self._timeline.end(self._declared_frames(), 0 if is_lossless else tolerance))
        write_text(self._target, Kind.END, {"frames": self._timeline.frames})
        return None


def _ends(source: BinaryIO) -> tuple[bytes, bytes]:
    """The first and the last bytes of a source."""
    head = source.read(_HEAD_BYTES)
    size_bytes = source.seek(0, os.SEEK_END)
    source.seek(max(0, size_bytes - _HEAD_BYTES))
    tail = source.read(_HEAD_BYTES)
    source.seek(0)
    return head, tail


def _looks_like_audio(head: bytes) -> bool:
    """Whether something that cannot be opened was an audio file once."""
    return head.startswith(_KNOWN_BEGINNINGS) or head[4:8] == b"ftyp"


def _refuse(target: BinaryIO, code: str) -> None:
    write_text(target, Kind.FAULT, {"code": code})


def _lower_itself() -> None:
    """Last in the queue for the processor, and unable to write any file."""
    if sys.platform != "win32":
        import resource

        os.nice(10)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
