"""`saegim open FILE --identity KEY --signers FILE --to DIR`: verifies a bundle and opens it into a new folder."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.verify import read_text, roots_of, show_report, with_bundle
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "open", help=QT_TRANSLATE_NOOP("Help", "verify a bundle and open it into a new folder")
    )
    with_bundle(parser)
    parser.add_argument(
        "--to",
        required=True,
        type=Path,
        metavar="DIR",
        help=QT_TRANSLATE_NOOP("Help", "a folder that does not exist yet"),
    )
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.receive.opening import open_bundle

    report = open_bundle(args.file, read_text(args.identity), read_text(str(args.signers)), args.to, roots_of(args))
    code = show_report(report, terminal)
    if report.is_verified:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Opened in {folder}"), folder=str(args.to))
    return code
