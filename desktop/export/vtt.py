"""A recording's transcript as WebVTT (W3C), so that any player shows it beside the sound. Never loses a line."""

from __future__ import annotations

import unicodedata

from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line
from desktop.export.document import RecordingSheet
from desktop.export.times import clock_time_ms

_LINE_ENDS = str.maketrans({"\r": " ", "\n": " ", "\u2028": " ", "\u2029": " ", "\u0085": " ", "\0": "\ufffd"})


def vtt(sheet: RecordingSheet) -> bytes:
    """One cue a line, named by its segment, voiced by speaker or channel (WebVTT sections 4.1 and 4.2.2), UTF-8, LF."""
    cues = [_cue(line, many=sheet.format.channels > 1) for line in sheet.lines if line.text.strip()]
    return "\n".join(["WEBVTT", "", *cues]).encode("utf-8")


def _cue(line: Line, *, many: bool) -> str:
    segment = line.segment
    end_ms = max(segment.end_ms, segment.start_ms + 1)  # a cue that ends when it starts is not one
    voice = f"<v {line.speaker.value.capitalize()}>" if line.speaker is not Speaker.UNKNOWN else ""
    if many and not voice:
        voice = f"<v Channel {segment.channel + 1}>"
    return f"{segment.id}\n{clock_time_ms(segment.start_ms)} --> {clock_time_ms(end_ms)}\n{voice}{escaped(line.text)}\n"


def escaped(text: str) -> str:
    """WebVTT section 4.2.2: `&`, `<` and `>` escaped; no line ends, which would end the cue or start another."""
    plain = unicodedata.normalize("NFC", text).translate(_LINE_ENDS)
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
