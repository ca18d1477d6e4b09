"""The decoder child: a file on standard input, samples on standard output. The only importer of FFmpeg's libraries.

Holds no key, is told no path, opens nothing: nested files and network addresses inside a source are refused.
"""

from __future__ import annotations

import os
import sys
from fractions import Fraction
from typing import Any, BinaryIO

from desktop.recording.decode.beginnings import looks_like_audio
from desktop.recording.decode.declared import WaveHeader, ogg_is_cut, wave_header
from desktop.recording.decode.one_form import OneForm
from desktop.recording.decode.protected import is_protected
from desktop.recording.decode.timeline import Loss, Timeline
from desktop.recording.decode.wire import PCM_LIMIT_BYTES, Kind, write_frame, write_text

# Containers in which recordings come; playlists and everything else that names further files is left out.
FORMATS = (
    "wav,w64,aiff,au,caf,voc,flac,wv,ape,tta,mp3,aac,ac3,mov,ogg,matroska,asf,avi,mpeg,mpegts,"
    "amr,amrnb,amrwb,gsm,g722,dss"
)
# Containers that state their length; the others' is FFmpeg's estimate from bit rate and size.
_STATING_LENGTH = ("wav", "w64", "aiff", "au", "caf", "flac", "mov,", "ogg", "matroska", "asf", "ape", "tta", "wv")
_LOSSLESS = ("pcm_", "flac")
_END_TOLERANCE_MS = 100
_END_TOLERANCE_FRAMES = 4096  # what lossy coders add and take away at both ends
_HEAD_BYTES = 65_536
_MOST_STREAMS = 8
_MOST_MEMORY_BYTES = 4 << 30


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

    if is_protected(source):
        return _refuse(target, "audio.protected")
    wave = wave_header(source)
    ends = _ends(source)
    options = {"format_whitelist": FORMATS, "protocol_whitelist": "none"}
    if wave is not None and wave.is_too_short:
        options["ignore_length"] = "1"  # sound goes on behind the end that the header states
    av.logging.set_level(None)
    try:
        with _container(av, source, options, is_wave=wave is not None) as container:
            if not container.streams.audio:
                return _refuse(target, "audio.no_stream" if container.streams.video else "audio.not_audio")
            _Decoding(container, target, (*ends, wave), av.FFmpegError).run()
    except (av.FFmpegError, ValueError, EOFError):
        _refuse(target, "audio.unreadable" if looks_like_audio(ends[0]) else "audio.not_audio")


def _container(av: Any, source: BinaryIO, options: dict[str, str], *, is_wave: bool) -> Any:
    """The opened source. A WAVE with rubbish behind its sound is opened without a look at what lies there."""
    try:
        return av.open(source, options=options)
    except av.FFmpegError:
        if not is_wave:
            raise
    source.seek(0)
    return av.open(_Forward(source), options=options)


class _Forward:
    """Can only be read on."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source

    def read(self, size: int) -> bytes:
        """The next bytes."""
        return self._source.read(size)


class _Decoding:
    """One stream on its way: the first of those with sound."""

    def __init__(
        self,
        container: Any,
        target: BinaryIO,
        known: tuple[bytes, bytes, WaveHeader | None],
        broken: type[Exception],
    ) -> None:
        self._container = container
        self._stream = container.streams.audio[0]
        self._stream.codec_context.thread_count = 1
        self._target = target
        self._head, self._tail, self._wave = known
        self._broken = broken
        self._timeline: Timeline | None = None
        self._form: OneForm | None = None
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
            if packet.is_corrupt and not (self._wave is not None and self._wave.is_open):
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
        timeline, form = (
            self._begin(frame) if self._timeline is None or self._form is None else (self._timeline, self._form)
        )
        if form.is_change(frame):
            write_text(self._target, Kind.GAP, {"at_frame": timeline.frames, "length_ms": 0, "is_change": 1})
        samples = form.take(frame)
        if len(samples):
            self._note(timeline.place(self._says_frame(frame), len(samples)))
        data = samples.tobytes()
        step = PCM_LIMIT_BYTES // (2 * form.channels) * (2 * form.channels)
        for start in range(0, len(data), step):
            write_frame(self._target, Kind.PCM, data[start : start + step])

    def _begin(self, frame: Any) -> tuple[Timeline, OneForm]:
        """The first frame tells the true format: some codecs double the rate their container declares."""
        form = self._form = OneForm(frame)
        timeline = self._timeline = Timeline(form.rate_hz)
        write_text(self._target, Kind.FORMAT, self._format_fields(frame, form))
        if self._damaged_first:
            timeline.damage()
        return timeline, form

    def _format_fields(self, frame: Any, form: OneForm) -> dict[str, str | int]:
        streams = self._container.streams
        return {
            "rate_hz": form.rate_hz,
            "channels": form.channels,
            "declared_ms": self._declared_ms(form.rate_hz),
            "container": str(self._container.format.name)[:40],
            "codec": str(self._stream.codec_context.name)[:40],
            "sample_format": str(frame.format.name)[:40],
            "source_channels": form.source_channels,
            "streams": ";".join(_stream_name(stream) for stream in streams.audio[:_MOST_STREAMS]),
            "header_is_short": int(self._wave is not None and self._wave.is_too_short),
        }

    def _declared_ms(self, rate_hz: int) -> int:
        if self._wave is not None and self._wave.frames is not None:
            return self._wave.frames * 1000 // rate_hz
        return max(0, self._container.duration or 0) // 1000

    def _says_frame(self, frame: Any) -> int | None:
        if frame.pts is None or frame.time_base is None:
            return None
        pts, time_base = Fraction(frame.pts), Fraction(frame.time_base)
        return round(pts * time_base * self._rate_hz)

    @property
    def _rate_hz(self) -> int:
        return self._form.rate_hz if self._form is not None else 0

    def _declared_frames(self) -> int | None:
        """What the source states about its whole length; None when that would only be an estimate."""
        name, stream = str(self._container.format.name), self._stream
        if self._wave is not None and (self._wave.frames is not None or self._wave.is_too_short):
            return self._wave.frames
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


def _stream_name(stream: Any) -> str:
    """A stream with sound as `codec/rate/channels`."""
    context = stream.codec_context
    return f"{str(context.name)[:40]}/{int(context.sample_rate or 0)}/{int(context.channels or 0)}"


def _refuse(target: BinaryIO, code: str) -> None:
    write_text(target, Kind.FAULT, {"code": code})


def _lower_itself() -> None:
    """Last in the queue for the processor, unable to write any file or to take all the memory."""
    if sys.platform != "win32":
        import resource

        os.nice(10)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY_BYTES, _MOST_MEMORY_BYTES))
