"""One recording as a machine and as a person read it: codes, counts, digests and gaps; nothing that was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.recording import AudioFormat, Gap, Origin, Recording, Seal
from desktop.i18n.gap_reasons import GAP_REASONS
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn


def row_of(signed_in: SignedIn, recording: Recording) -> dict[str, object]:
    """One recording for a machine."""
    seal = signed_in.vault.recordings.seal_of(recording.id)
    return {
        "recording": recording.id,
        "interview": recording.interview_id,
        "origin": recording.origin.value,
        "source": recording.source,
        "sample_rate_hz": recording.format.sample_rate_hz,
        "channels": recording.format.channels,
        "started_at": recording.started_at.isoformat(),
        "seal": None if seal is None else _seal_row(recording.format, seal),
    }


def _seal_row(format: AudioFormat, seal: Seal) -> dict[str, object]:
    return {
        "state": seal.state.value,
        "frames": seal.frames,
        "length_ms": format.frames_to_ms(seal.frames),
        "stored_bytes": seal.stored_bytes,
        "samples_sha256": seal.samples_sha256,
        "source_sha256": seal.source_sha256,
        "markers_sha256": seal.markers_sha256,
        "clock_drift_ms": seal.clock_drift_ms,
        "wall_drift_ms": seal.wall_drift_ms,
        "gaps": [
            {"at_frame": gap.at_frame, "length_ms": gap.length_ms, "reason": gap.reason.value} for gap in seal.gaps
        ],
    }


def say_recording(terminal: Terminal, recording: Recording, seal: Seal | None) -> None:
    """One recording for a person, with every gap on a line of its own."""
    if seal is None:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Recording {recording}: not sealed yet."), recording=recording.id)
        return
    words = QT_TRANSLATE_NOOP("Cli", "Recording {recording}: {seconds} seconds, {gaps} gaps, sealed.")
    if recording.origin is Origin.ASIDE:
        words = QT_TRANSLATE_NOOP(
            "Cli", "Off the record, kept apart, {recording}: {seconds} seconds, {gaps} gaps, sealed."
        )
    seconds = recording.format.frames_to_ms(seal.frames) // 1000
    terminal.say(words, recording=recording.id, seconds=seconds, gaps=len(seal.gaps))
    for gap in seal.gaps:
        say_gap(terminal, recording.format, gap)


def say_gap(terminal: Terminal, format: AudioFormat, gap: Gap) -> None:
    """Where something is missing, how much, and why."""
    place, reason = place_of(format, gap.at_frame), terminal.words_of("Document", GAP_REASONS[gap.reason])
    if not gap.length_ms:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "  Gap at {place}: {reason}."), place=place, reason=reason)
        return
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "  Gap at {place}, {seconds} seconds: {reason}."),
        place=place,
        seconds=f"{gap.length_ms / 1000:.1f}",
        reason=reason,
    )


def place_of(format: AudioFormat, frame: int) -> str:
    """A place in a recording, `h:mm:ss`."""
    seconds = format.frames_to_ms(frame) // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
