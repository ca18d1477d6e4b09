"""What a source was, in a line that is kept with its recording: for experts, in no language but that of formats."""

from __future__ import annotations

from desktop.recording.decode.untrusted import SourceFormat


def form_of(source: SourceFormat) -> str:
    """Container, codec, and rate and channels as kept: `wav, pcm_s16le, 48000 Hz, 2 ch`."""
    kept = source.format
    return f"{source.container}, {source.codec}, {kept.sample_rate_hz} Hz, {kept.channels} ch"


def source_line(name: str, source: SourceFormat) -> str:
    """What the source was, so that nobody takes 16 bits for all there ever were; the original is stored whole."""
    notes = [source.container, source.codec, source.sample_format]
    if not source.sample_format.startswith("s16"):
        notes.append("reduced to 16 bits without dither")
    if source.source_channels != source.format.channels:
        notes.append(f"{source.source_channels} channels mixed into one")
    if len(source.streams) > 1:
        notes.append(f"sound stream 1 of {len(source.streams)}: {' '.join(source.streams)}")
    if source.header_is_short:
        notes.append("header states less than there is")
    return f"{name} ({', '.join(notes)})"
