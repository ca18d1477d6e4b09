"""`saegim recording capture|check|take-up|microphones`: records until enough is stored or somebody stops.

With `--keys`, lines on standard input do what keys do in the window. Ctrl-C stops and seals.
"""

from __future__ import annotations

import argparse
import threading
from typing import TYPE_CHECKING

from desktop.cli.capture_keys import Keys
from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.cli.recording_check import add_leaf, checked_for_log, with_format
from desktop.cli.recording_rows import row_of, say_gap, say_recording
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.recording.recorder_messages import RecorderStatus
    from desktop.recording.sitting import RunningRecording

LOOK_SECONDS = 0.2
SILENT_LIMIT_LOOKS = 50  # ten seconds without a single sample
_MEGABYTE = 1_000_000
_KEYS_HELP = QT_TRANSLATE_NOOP(
    "Help",
    "do what lines on standard input say: i important, d distress, t interpreter, n WORDS a note, b break or on again, "
    "o off the record, k keep it apart, x never keep it, r back on record, m ID another microphone, q stop",
)


def add_leaves(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the commands below `saegim recording`."""
    leaf = leaves.add_parser("capture", help=QT_TRANSLATE_NOOP("Help", "record from the microphone"))
    leaf.add_argument(
        "interview", metavar="INTERVIEW", help=QT_TRANSLATE_NOOP("Help", "id of the interview, or code of the witness")
    )
    with_json(with_vault(_with_end(with_format(leaf)))).set_defaults(run=_capture)
    add_leaf(leaves)
    leaf = leaves.add_parser("take-up", help=QT_TRANSLATE_NOOP("Help", "go on with a recording whose window is gone"))
    with_json(with_vault(_with_end(leaf))).set_defaults(run=_take_up)
    leaf = leaves.add_parser(
        "microphones", help=QT_TRANSLATE_NOOP("Help", "list the microphones that can be recorded from")
    )
    with_json(leaf).set_defaults(run=_microphones)


def _with_end(leaf: argparse.ArgumentParser) -> argparse.ArgumentParser:
    leaf.add_argument(
        "--seconds",
        type=_seconds,
        metavar="N",
        help=QT_TRANSLATE_NOOP("Help", "stop once so much is stored; else at Ctrl-C"),
    )
    leaf.add_argument("--keys", action="store_true", help=_KEYS_HELP)
    return leaf


def _seconds(text: str) -> int:
    seconds = int(text)
    if not 1 <= seconds <= 24 * 3600:
        raise argparse.ArgumentTypeError("1 to 86400")
    return seconds


def _capture(args: argparse.Namespace, terminal: Terminal) -> int:
    format = AudioFormat(args.rate, args.channels)
    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        interview = signed_in.vault.interviews.find(args.interview)
        checked = checked_for_log(terminal, signed_in, args.device, format)
        running = terminal.wiring.sound.start_recording(signed_in, interview.id, args.device, format, checked)
        return _see_through(args, terminal, signed_in, running, asked)


def _take_up(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.recording.finding import find_running

    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        running = find_running(signed_in)
        if running is None:
            raise Fault(FaultCode.RECORDING_UNKNOWN)
        return _see_through(args, terminal, signed_in, running, asked)


def _see_through(
    args: argparse.Namespace, terminal: Terminal, signed_in: SignedIn, running: RunningRecording, asked: threading.Event
) -> int:
    """Until the end, whoever asks for it; then the seal."""
    recording = running.recording
    terminal.say(
        QT_TRANSLATE_NOOP(
            "Cli", "Recording {recording} runs: {rate} Hz, {channels}-channel, at most {size} MB an hour."
        ),
        recording=recording.id,
        rate=recording.format.sample_rate_hz,
        channels=recording.format.channels,
        size=recording.format.pcm_bytes_per_hour // _MEGABYTE,
    )
    keys = Keys(running, terminal, asked) if args.keys else None
    try:
        fault = _Watch(running, terminal, keys).until(args.seconds, asked)
    finally:
        seal = running.stop()
    if fault is not None:
        raise fault
    terminal.show(row_of(signed_in, recording))
    say_recording(terminal, recording, seal)
    return DONE


class _Watch:
    """Tells what a person at a terminal should know while it runs."""

    def __init__(self, running: RunningRecording, terminal: Terminal, keys: Keys | None) -> None:
        self._running, self._terminal, self._keys = running, terminal, keys
        self._gaps_told = 0
        self._waits = False

    def until(self, seconds: int | None, asked: threading.Event) -> Fault | None:
        """Until enough is stored or somebody asks to stop; what went wrong, if something did."""
        silent_looks = 0
        wanted_ms = (seconds or 0) * 1000
        while not asked.wait(LOOK_SECONDS):
            status = self._running.status()
            self._tell(status)
            self._terminal.progress(status.stored_ms, wanted_ms)
            if status.state.is_final:
                return status.fault()
            if wanted_ms and status.stored_ms >= wanted_ms:
                return None
            silent_looks = silent_looks + 1 if status.elapsed_ms == 0 else 0
            if silent_looks > SILENT_LIMIT_LOOKS:
                return Fault(FaultCode.MICROPHONE_SILENT)
            if self._keys is not None:
                self._keys.follow()
        return None

    def _tell(self, status: RecorderStatus) -> None:
        new = min(status.gap_count - self._gaps_told, len(status.gaps))
        self._gaps_told = status.gap_count
        for gap in status.gaps[len(status.gaps) - new :]:
            say_gap(self._terminal, self._running.recording.format, gap)
        if status.waits_for_device and not self._waits:
            self._terminal.say(QT_TRANSLATE_NOOP("Cli", "Nothing comes from the microphone. What was heard is safe."))
        self._waits = status.waits_for_device


def _microphones(_: argparse.Namespace, terminal: Terminal) -> int:
    devices = terminal.wiring.sound.microphones()
    terminal.show([{"id": d.id, "name": d.name, "channels": d.channels, "default": d.default} for d in devices])
    for device in devices:
        terminal.say_plain(f"{'*' if device.default else ' '} {device.id}")
    if not devices:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no microphone."))
    return DONE
