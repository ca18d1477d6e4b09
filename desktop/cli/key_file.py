"""`saegim key-file make PATH`: a new key file on a drive. It counts once a passphrase was changed with it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.parser import with_json
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("key-file", help=QT_TRANSLATE_NOOP("Help", "make a key file on a drive"))
    acts = parser.add_subparsers(metavar="ACT", required=True)
    make = with_json(
        acts.add_parser("make", help=QT_TRANSLATE_NOOP("Help", "make a new key file; nothing is written over"))
    )
    make.add_argument("path", type=Path, metavar="PATH", help=QT_TRANSLATE_NOOP("Help", "a new file on a drive"))
    make.set_defaults(run=_make)


def _make(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.vault.second_factor import write_key_file

    made = write_key_file(args.path, terminal.wiring.chance)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Key file {id} is at {path}"), id=made.id, path=str(args.path))
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Now change your passphrase with --new-key-file, and put a copy of the file away.")
    )
    terminal.show({"id": made.id, "path": str(args.path)})
    return 0
