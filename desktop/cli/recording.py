"""`saegim recording import|capture|list`: audio into the vault, from files or from the microphone.

A file that cannot be taken in does not keep the others from it. Ctrl-C while capturing stops and seals.
"""

from __future__ import annotations

import argparse
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, exit_code_of, with_json, with_vault
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, Recording, Seal
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.interview import Interview
    from desktop.recording.sitting import RunningRecording

RATE_HZ = 48_000
LOOK_SECONDS = 0.2
SILENT_LIMIT_LOOKS = 50  # ten seconds without a single sample
_OF_THE_FILE = frozenset(
    {
        FaultCode.FILE_NOT_FOUND,
        FaultCode.AUDIO_EMPTY,
        FaultCode.AUDIO_NOT_AUDIO,
        FaultCode.AUDIO_UNREADABLE,
        FaultCode.AUDIO_DUPLICATE,
        FaultCode.NUMBER_FORBIDDEN,  # in the file's name
    }
)


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    parser = commands.add_parser("recording", help=QT_TRANSLATE_NOOP("Help", "import, capture and list recordings"))
    leaves = parser.add_subparsers(metavar="ACTION", required=True)
    leaf = leaves.add_parser(
        "import", help=QT_TRANSLATE_NOOP("Help", "take in existing audio: WAV, FLAC, MP3, M4A, Ogg and older kinds")
    )
    leaf.add_argument(
        "interview", metavar="INTERVIEW", help=QT_TRANSLATE_NOOP("Help", "id of the interview, or code of the witness")
    )
    leaf.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help=QT_TRANSLATE_NOOP("Help", "one file or more; they stay where they are"),
    )
    with_json(with_vault(leaf)).set_defaults(run=_import)
    leaf = leaves.add_parser("capture", help=QT_TRANSLATE_NOOP("Help", "record from the microphone"))
    leaf.add_argument(
        "interview", metavar="INTERVIEW", help=QT_TRANSLATE_NOOP("Help", "id of the interview, or code of the witness")
    )
    leaf.add_argument(
        "--seconds",
        type=_seconds,
        required=True,
        metavar="N",
        help=QT_TRANSLATE_NOOP("Help", "how long; Ctrl-C ends it earlier"),
    )
    leaf.add_argument(
        "--device", metavar="ID", help=QT_TRANSLATE_NOOP("Help", "a microphone other than the system's own choice")
    )
    leaf.add_argument("--channels", type=int, choices=(1, 2), default=1, help=QT_TRANSLATE_NOOP("Help", "1 or 2 (1)"))
    with_json(with_vault(leaf)).set_defaults(run=_capture)
    leaf = leaves.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list recordings"))
    leaf.add_argument(
        "interview", metavar="INTERVIEW", nargs="?", help=QT_TRANSLATE_NOOP("Help", "of this interview only")
    )
    with_json(with_vault(leaf)).set_defaults(run=_list)


def _seconds(text: str) -> int:
    seconds = int(text)
    if not 1 <= seconds <= 24 * 3600:
        raise argparse.ArgumentTypeError("1 to 86400")
    return seconds


def _import(args: argparse.Namespace, terminal: Terminal) -> int:
    faults: list[tuple[int, Fault]] = []
    taken: list[Recording] = []
    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        interview = signed_in.vault.interviews.find(args.interview)
        for number, path in enumerate(args.files, start=1):
            try:
                taken.append(_take_in(terminal, signed_in, interview, path, asked))
            except Fault as fault:
                if fault.code not in _OF_THE_FILE:
                    raise
                faults.append((number, fault))
                _say_refused(terminal, number, fault)
        rows = [_row(signed_in, recording) for recording in taken]
    refused = [{"file": number, "fault": fault.code.value, "facts": fault.facts} for number, fault in faults]
    terminal.show({"interview": interview.id, "recordings": rows, "faults": refused})
    return exit_code_of(faults[0][1]) if faults else DONE


def _say_refused(terminal: Terminal, number: int, fault: Fault) -> None:
    """By its place among the files: the name itself may be what was refused."""
    if not terminal.wants_json:
        terminal.note(QT_TRANSLATE_NOOP("Cli", "File {number} was not taken in:"), number=number)
        terminal.say_fault(fault)


def _take_in(
    terminal: Terminal, signed_in: SignedIn, interview: Interview, path: Path, asked: threading.Event
) -> Recording:
    def told(done_ms: int, total_ms: int) -> None:
        terminal.progress(done_ms, total_ms, path.name)

    recording = terminal.wiring.sound.import_audio(signed_in, interview.id, path, told, asked.is_set)
    seal = signed_in.vault.recordings.seal_of(recording.id)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{name} is taken in as recording {recording}: {seconds} seconds, {gaps} gaps."),
        name=path.name,
        recording=recording.id,
        seconds=recording.format.frames_to_ms(seal.frames if seal else 0) // 1000,
        gaps=len(seal.gaps) if seal else 0,
    )
    return recording


def _capture(args: argparse.Namespace, terminal: Terminal) -> int:
    format = AudioFormat(RATE_HZ, args.channels)
    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        interview = signed_in.vault.interviews.find(args.interview)
        running = terminal.wiring.sound.start_recording(signed_in, interview.id, args.device, format)
        try:
            fault = _wait(running, args.seconds * 1000, terminal, asked)
        finally:
            seal = running.stop()
        row = _row(signed_in, running.recording)
    if fault is not None:
        raise fault
    terminal.show(row)
    _say(terminal, running.recording, seal)
    return DONE


def _wait(running: RunningRecording, wanted_ms: int, terminal: Terminal, asked: threading.Event) -> Fault | None:
    """Until enough is stored or somebody asks to stop; what went wrong, if something did."""
    silent_looks = 0
    while not asked.wait(LOOK_SECONDS):
        status = running.status()
        terminal.progress(status.stored_ms, wanted_ms)
        if status.state.is_final:
            return status.fault()
        if status.stored_ms >= wanted_ms:
            return None
        silent_looks = silent_looks + 1 if status.elapsed_ms == 0 else 0
        if silent_looks > SILENT_LIMIT_LOOKS:
            return Fault(FaultCode.MICROPHONE_SILENT)
    return None


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        vault = signed_in.vault
        chosen = [vault.interviews.find(args.interview)] if args.interview else vault.interviews.all()
        recordings = [recording for interview in chosen for recording in vault.recordings.of(interview.id)]
        terminal.show([_row(signed_in, recording) for recording in recordings])
        for recording in recordings:
            _say(terminal, recording, vault.recordings.seal_of(recording.id))
        if not recordings:
            terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no recording yet."))
    return DONE


def _row(signed_in: SignedIn, recording: Recording) -> dict[str, object]:
    """One recording as a machine reads it: codes, counts and digests."""
    row: dict[str, object] = {
        "recording": recording.id,
        "interview": recording.interview_id,
        "origin": recording.origin.value,
        "source": recording.source,
        "sample_rate_hz": recording.format.sample_rate_hz,
        "channels": recording.format.channels,
        "started_at": recording.started_at.isoformat(),
        "seal": None,
    }
    seal = signed_in.vault.recordings.seal_of(recording.id)
    if seal is not None:
        row["seal"] = {
            "state": seal.state.value,
            "frames": seal.frames,
            "length_ms": recording.format.frames_to_ms(seal.frames),
            "stored_bytes": seal.stored_bytes,
            "samples_sha256": seal.samples_sha256,
            "source_sha256": seal.source_sha256,
            "gaps": [
                {"at_frame": gap.at_frame, "length_ms": gap.length_ms, "reason": gap.reason.value} for gap in seal.gaps
            ],
        }
    return row


def _say(terminal: Terminal, recording: Recording, seal: Seal | None) -> None:
    if seal is None:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Recording {recording}: not sealed yet."), recording=recording.id)
        return
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Recording {recording}: {seconds} seconds, {gaps} gaps, sealed."),
        recording=recording.id,
        seconds=recording.format.frames_to_ms(seal.frames) // 1000,
        gaps=len(seal.gaps),
    )
