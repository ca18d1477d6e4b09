"""`saegim recording import`: files by name, or a whole folder by a list that outlives a stop, a crash and a power cut.

A file that cannot be taken in does not keep the others from it.
"""

from __future__ import annotations

import argparse
import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, NOT_DONE, exit_code_of, with_json, with_vault
from desktop.cli.recording_rows import row_of
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import Recording
from desktop.domain.shown_name import shown_name
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.ids import InterviewId
    from desktop.domain.source_provenance import Source
    from desktop.vault.import_items import ImportItem

_LARGEST_STATEMENT = 65_536


def add_import(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    leaf = leaves.add_parser(
        "import", help=QT_TRANSLATE_NOOP("Help", "take in existing audio: WAV, FLAC, MP3, M4A, Ogg and older kinds")
    )
    leaf.add_argument(
        "files",
        metavar="INTERVIEW FILE",
        nargs="*",
        help=QT_TRANSLATE_NOOP(
            "Help", "id of the interview or code of the witness, and the files; they stay where they are"
        ),
    )
    leaf.add_argument(
        "--interview", metavar="ID", help=QT_TRANSLATE_NOOP("Help", "the interview, in place of the first word")
    )
    leaf.add_argument(
        "--folder",
        type=Path,
        metavar="DIR",
        help=QT_TRANSLATE_NOOP("Help", "everything with sound in this folder and below it; begun again, it goes on"),
    )
    leaf.add_argument(
        "--resume", action="store_true", help=QT_TRANSLATE_NOOP("Help", "go on with whatever is still on your list")
    )
    leaf.add_argument(
        "--provenance",
        type=Path,
        metavar="JSON",
        help=QT_TRANSLATE_NOOP("Help", "a file that says where the recordings come from"),
    )
    leaf.add_argument(
        "--although-elsewhere",
        action="store_true",
        help=QT_TRANSLATE_NOOP("Help", "take in also what another interview has"),
    )
    with_json(with_vault(leaf)).set_defaults(run=_import)


def source_in(path: Path) -> Source:
    """What a JSON file says of a source. Raises `Fault(FILE_NOT_FOUND)`, `Fault(PROVENANCE_INVALID)`."""
    from desktop.domain.source_provenance import Copy, Maker, Source, Way, checked_source

    try:
        with path.open("rb") as file:
            said = json.loads(file.read(_LARGEST_STATEMENT).decode("utf-8"))
        source = Source(**said)
        made = Source(
            Maker(source.maker), source.device, source.made_on, Way(source.way), source.handed_by, Copy(source.copy),
            source.remarks,
        )  # fmt: skip
        return checked_source(made)
    except OSError as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=shown_name(path.name)) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise Fault(FaultCode.PROVENANCE_INVALID, field="json") from error


def _import(args: argparse.Namespace, terminal: Terminal) -> int:
    if args.folder is not None or args.resume:
        return _import_list(args, terminal)
    return _import_files(args, terminal)


def _named(args: argparse.Namespace) -> tuple[str, list[Path]]:
    """The interview and the files, as they were typed."""
    words = list(args.files)
    interview = args.interview or (words.pop(0) if words else "")
    return interview, [Path(word) for word in words]


def _import_files(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.recording.bringing_in import OF_THE_FILE

    said = source_in(args.provenance) if args.provenance else None
    typed, files = _named(args)
    faults: list[tuple[int, Fault]] = []
    taken: list[Recording] = []
    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        interview = signed_in.vault.interviews.find(typed)
        take = _taker(terminal, signed_in, interview.id, asked, (said, bool(args.although_elsewhere)))
        for number, path in enumerate(files, start=1):
            try:
                taken.append(take(path))
            except Fault as fault:
                if fault.code not in OF_THE_FILE or fault.code is FaultCode.CONSENT_MISSING:
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


def _taker(
    terminal: Terminal,
    signed_in: SignedIn,
    interview_id: InterviewId,
    asked: threading.Event,
    how: tuple[Source | None, bool],
) -> Callable[[Path], Recording]:
    from desktop.recording.importing import Taking

    taking = Taking(*how)

    def take(path: Path) -> Recording:
        name = shown_name(path.name)
        recording = terminal.wiring.sound.import_audio(
            signed_in,
            interview_id,
            path,
            lambda done, total: terminal.progress(done, total, name),
            asked.is_set,
            taking,
        )
        seal = signed_in.vault.recordings.seal_of(recording.id)
        terminal.say(
            QT_TRANSLATE_NOOP("Cli", "{name} is taken in as recording {recording}: {seconds} seconds, {gaps} gaps."),
            name=name,
            recording=recording.id,
            seconds=recording.format.frames_to_ms(seal.frames if seal else 0) // 1000,
            gaps=len(seal.gaps) if seal else 0,
        )
        return recording

    return take


def _import_list(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.recording.bringing_in import items_of, take_up

    said = source_in(args.provenance) if args.provenance else None
    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        take_up(signed_in)
        numbers = _listed(args, terminal, signed_in, said, asked)
        terminal.wiring.sound.bring_in_all(signed_in, _told(terminal), asked.is_set, numbers)
        items = [item for item in items_of(signed_in) if item.number in numbers]
    for item in items:
        _say_item(terminal, item)
    terminal.show({"files": [_item_row(item) for item in items]})
    faults = [item.fault for item in items if item.fault is not None]
    if faults:
        return exit_code_of(faults[0])
    return DONE if all(item.recording_id for item in items) else NOT_DONE


def _listed(
    args: argparse.Namespace, terminal: Terminal, signed_in: SignedIn, said: Source | None, asked: threading.Event
) -> frozenset[int]:
    """The numbers of what this command is about, with everything said of them that was typed."""
    from desktop.recording import bringing_in as lists
    from desktop.recording.folder_scan import scan
    from desktop.recording.importing import Stop

    if args.folder is None:
        chosen = [item.number for item in lists.items_of(signed_in)]
    else:
        interview = signed_in.vault.interviews.find(_named(args)[0])
        found = scan(args.folder.absolute(), Stop(lambda *_: None, asked.is_set).check)
        added = lists.add_files(signed_in, found.paths, interview.id)
        _say_found(
            terminal, (len(found.paths), found.hidden + found.links + found.others + found.closed), added.numbered
        )
        paths = {str(path) for path in found.paths}
        chosen = [item.number for item in lists.items_of(signed_in) if item.path in paths]
        lists.assign(signed_in, chosen, interview.id)
    if said is not None:
        lists.say_of(signed_in, chosen, said, is_own=False)
    if args.although_elsewhere:
        lists.insist(signed_in, chosen)
    return frozenset(chosen)


def _say_found(terminal: Terminal, counts: tuple[int, int], numbered: int) -> None:
    words = QT_TRANSLATE_NOOP(
        "Cli", "{count} files with sound. Left out, as they are hidden, links or something else: {left}."
    )
    terminal.note(words, count=counts[0], left=counts[1])
    if numbered:
        words = QT_TRANSLATE_NOOP(
            "Cli", "Left out, as an identity number stands in their name: {count}. Rename copies of them."
        )
        terminal.note(words, count=numbered)


def _told(terminal: Terminal) -> Callable[[ImportItem, int, int], None]:
    return lambda item, done, total: terminal.progress(done, total, shown_name(Path(item.path).name))


def _say_item(terminal: Terminal, item: ImportItem) -> None:
    name = shown_name(Path(item.path).name)
    if item.fault is not None:
        if not terminal.wants_json:
            terminal.say_fault(item.fault)
    elif item.recording_id:
        terminal.say(
            QT_TRANSLATE_NOOP("Cli", "{name} is taken in as recording {recording}: {seconds} seconds, {gaps} gaps."),
            name=name, recording=item.recording_id, seconds=item.length_ms // 1000, gaps=item.gaps,
        )  # fmt: skip
    else:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "{name} still waits."), name=name)


def _item_row(item: ImportItem) -> dict[str, object]:
    return {
        "file": shown_name(Path(item.path).name),
        "state": item.state.value,
        "sha256": item.sha256,
        "interview": item.interview_id,
        "recording": item.recording_id,
        "length_ms": item.length_ms,
        "gaps": item.gaps,
        "lost_ms": item.lost_ms,
        "fault": item.fault.code.value if item.fault else "",
    }
