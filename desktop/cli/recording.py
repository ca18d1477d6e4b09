"""`saegim recording import|list|provenance`, and what `capture`, `asides` and `speakers` add: audio and its origin."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli import asides, capture
from desktop.cli.bringing_in import add_import, source_in
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.cli.recording_rows import row_of, say_recording
from desktop.cli.speakers import add_channels
from desktop.i18n.formats import moment
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    parser = commands.add_parser("recording", help=QT_TRANSLATE_NOOP("Help", "import, capture and list recordings"))
    leaves = parser.add_subparsers(metavar="ACTION", required=True)
    add_import(leaves)
    capture.add_leaves(leaves)
    asides.add_leaves(leaves)
    leaf = leaves.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list recordings"))
    leaf.add_argument(
        "interview", metavar="INTERVIEW", nargs="?", help=QT_TRANSLATE_NOOP("Help", "of this interview only")
    )
    with_json(with_vault(leaf)).set_defaults(run=_list)
    add_channels(leaves)
    leaf = leaves.add_parser(
        "provenance", help=QT_TRANSLATE_NOOP("Help", "what is said of where an imported recording comes from")
    )
    leaf.add_argument("recording", metavar="RECORDING", help=QT_TRANSLATE_NOOP("Help", "id of the recording"))
    leaf.add_argument(
        "--say", type=Path, metavar="JSON", help=QT_TRANSLATE_NOOP("Help", "a file that says it anew; nothing is lost")
    )
    with_json(with_vault(leaf)).set_defaults(run=_provenance)


def _provenance(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.i18n.provenance_words import said_of
    from desktop.recording.provenance import state_provenance

    said = source_in(args.say) if args.say else None
    with terminal.unlock(args) as signed_in:
        recording = signed_in.vault.recordings.get(args.recording)
        if said is not None:
            state_provenance(signed_in, recording.id, said)
        statements = signed_in.vault.provenances.of(recording.id)
    terminal.show([asdict(statement) for statement in statements])
    for statement in statements:
        words = QT_TRANSLATE_NOOP("Cli", "{number}. said by {account} at {moment}:")
        terminal.say(words, number=statement.number, account=statement.stated_by, moment=moment(statement.stated_at))
        for label, value in said_of(statement.source, terminal.language):
            terminal.row(f"   {label}: {value}")
    if not statements:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Nothing was said of where this recording comes from."))
    return DONE


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
