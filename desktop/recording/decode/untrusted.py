"""Checks everything a decoder child says before any of it is believed. A child that contradicts itself is a liar."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from desktop.domain.recording import AudioFormat
from desktop.recording.decode.wire import Kind

LEAST_RATE_HZ, MOST_RATE_HZ = 4_000, 192_000
MOST_CHANNELS = 2
MOST_HOURS = 24
MOST_GAPS = 10_000
MOST_SOURCE_CHANNELS = 256
_MOST_MS = MOST_HOURS * 3_600_000
_NAME = re.compile(r"[a-z0-9_,.-]{1,40}\Z")
_STREAM = re.compile(r"[a-z0-9_.-]{1,40}/[0-9]{1,7}/[0-9]{1,3}\Z")


class Untrue(Exception):  # noqa: N818 - reads as what it says
    """The child said what cannot be."""


class Refused(Exception):  # noqa: N818 - reads as what it says
    """The child could not decode; `code` is one of the codes it may name."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class SourceFormat:
    """The form of a source: what is kept (rate, channels) and what it was (container, codec, sample form, channels).

    `streams` are all that hold sound, as `codec/rate/channels`; the first was taken. `header_is_short` where sound goes
    on behind the end that the header states: then all of it was taken.
    """

    format: AudioFormat
    declared_ms: int
    container: str
    codec: str
    sample_format: str
    source_channels: int = 1
    streams: tuple[str, ...] = ()
    header_is_short: bool = False


@dataclass(frozen=True, slots=True)
class SourceGap:
    """A part of the source that could not be decoded; length 0 when nothing tells how long it was.

    `is_change`: nothing is missing, but rate or channels change here.
    """

    at_frame: int
    length_ms: int
    is_change: bool = False


@dataclass(frozen=True, slots=True)
class End:
    """The end mark: all of `frames` were told."""

    frames: int


class Conversation:
    """Follows what one child says and checks each frame against those before it."""

    def __init__(self, refusals: frozenset[str]) -> None:
        self._refusals = refusals
        self._format: AudioFormat | None = None
        self._frames = 0
        self._gaps = 0
        self.is_complete = False

    def check(self, kind: Kind, untrusted_body: bytes) -> SourceFormat | SourceGap | End | bytes:
        """What a frame says. Raises `Untrue`, or `Refused` when the child says that it cannot decode."""
        if self.is_complete:
            raise Untrue
        if kind is Kind.PCM:
            return self._samples(untrusted_body)
        fields = _fields(untrusted_body)
        if kind is Kind.FORMAT:
            return self._begin(fields)
        if kind is Kind.GAP:
            return self._gap(fields)
        if kind is Kind.END:
            return self._end(fields)
        code = fields.get("code")
        if not isinstance(code, str) or code not in self._refusals:
            raise Untrue
        raise Refused(code)

    def _begin(self, fields: dict[str, Any]) -> SourceFormat:
        if self._format is not None:
            raise Untrue
        rate_hz = _number(fields, "rate_hz", LEAST_RATE_HZ, MOST_RATE_HZ)
        self._format = AudioFormat(rate_hz, _number(fields, "channels", 1, MOST_CHANNELS))
        names = [fields.get(name) for name in ("container", "codec", "sample_format")]
        if not all(isinstance(name, str) and _NAME.match(name) for name in names):
            raise Untrue
        declared_ms = min(_number(fields, "declared_ms", 0, 1 << 62), _MOST_MS)
        source_channels = _number(fields, "source_channels", 1, MOST_SOURCE_CHANNELS)
        header_is_short = bool(_number(fields, "header_is_short", 0, 1))
        return SourceFormat(
            self._format, declared_ms, str(names[0]), str(names[1]), str(names[2]), source_channels,
            _streams(fields), header_is_short,
        )  # fmt: skip

    def _samples(self, data: bytes) -> bytes:
        if self._format is None or not data or len(data) % self._format.frame_bytes:
            raise Untrue
        self._frames += len(data) // self._format.frame_bytes
        if self._format.frames_to_ms(self._frames) > _MOST_MS:
            raise Untrue
        return data

    def _gap(self, fields: dict[str, Any]) -> SourceGap:
        self._gaps += 1
        if self._format is None or self._gaps > MOST_GAPS or fields.get("at_frame") != self._frames:
            raise Untrue
        length_ms = min(_number(fields, "length_ms", 0, 1 << 62), _MOST_MS)
        return SourceGap(self._frames, length_ms, fields.get("is_change") == 1)

    def _end(self, fields: dict[str, Any]) -> End:
        if self._format is None or not self._frames or fields.get("frames") != self._frames:
            raise Untrue
        self.is_complete = True
        return End(self._frames)


def _fields(untrusted_body: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(untrusted_body)
    except (ValueError, RecursionError) as error:
        raise Untrue from error
    if not isinstance(fields, dict):
        raise Untrue
    return fields


def _streams(fields: dict[str, Any]) -> tuple[str, ...]:
    told = fields.get("streams")
    names = tuple(told.split(";")) if isinstance(told, str) else ()
    if not names or not all(_STREAM.match(name) for name in names):
        raise Untrue
    return names


def _number(fields: dict[str, Any], name: str, least: int, most: int) -> int:
    value = fields.get(name)
    if type(value) is not int or not least <= value <= most:
        raise Untrue
    return value
