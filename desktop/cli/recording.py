"""`saegim recording import|list|channels`, and what `capture` and `asides` add: audio into the vault, and whose it is.

A file that cannot be taken in does not keep the others from it.
"""

from __future__ import annotations

import argparse
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli import asides, capture
from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, exit_code_of, with_json, with_vault
from desktop.cli.recording_rows import row_of, say_recording
from desktop.cli.speakers import add_channels
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import Recording
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.interview import Interview

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
    capture.add_leaves(leaves)
    asides.add_leaves(leaves)
    leaf = leaves.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list recordings"))
    leaf.add_argument(
        "interview", metavar="INTERVIEW", nargs="?", help=QT_TRANSLATE_NOOP("Help", "of this interview only")
    )
    with_json(with_vault(leaf)).set_defaults(run=_list)
    add_channels(leaves)


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
        rows = [row_of(signed_in, recording) for recording in taken]
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


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        vault = signed_in.vault
        chosen = [vault.interviews.find(args.interview)] if args.interview else vault.interviews.all()
        recordings = [recording for interview in chosen for recording in vault.recordings.all_of(interview.id)]
        terminal.show([row_of(signed_in, recording) for recording in recordings])
        for recording in recordings:
            say_recording(terminal, recording, vault.recordings.seal_of(recording.id))
        if not recordings:
            terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no recording yet."))
    return DONE
