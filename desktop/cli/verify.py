"""`saegim verify FILE --identity KEY --signers FILE`: is it whole, by whom, and meant for us? Writes nothing."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault, FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.bundle.report import Report
    from desktop.cli.terminal import Terminal

_LIMIT_BYTES = 1 << 20


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "verify", help=QT_TRANSLATE_NOOP("Help", "verify a bundle without opening it onto the disk")
    )
    with_bundle(parser)
    parser.set_defaults(run=_run)


def with_bundle(parser: argparse.ArgumentParser) -> None:
    """Adds what every command on a bundle takes."""
    from desktop.cli.parser import with_json

    parser.add_argument(
        "file", type=Path, metavar="FILE", help=QT_TRANSLATE_NOOP("Help", "the bundle, a file ending in .age")
    )
    parser.add_argument(
        "--identity",
        required=True,
        metavar="KEY",
        help=QT_TRANSLATE_NOOP("Help", "age identity file, or - for standard input"),
    )
    parser.add_argument(
        "--signers",
        required=True,
        type=Path,
        metavar="FILE",
        help=QT_TRANSLATE_NOOP("Help", "allowed_signers, got in person"),
    )
    parser.add_argument(
        "--tsa-root",
        action="append",
        default=[],
        metavar="FILE",
        help=QT_TRANSLATE_NOOP("Help", "root of a timestamp authority (PEM); may be repeated"),
    )
    with_json(parser)


def roots_of(args: argparse.Namespace) -> list[str]:
    """The texts of the root certificates given. Raises `Fault(FILE_NOT_FOUND)` or `Fault(TIMESTAMP_ROOT_INVALID)`."""
    from desktop.crypto.timestamps import read_root

    try:
        return [read_root(read_text(name)).pem for name in args.tsa_root]
    except ValueError as error:
        raise Fault(FaultCode.TIMESTAMP_ROOT_INVALID) from error


def read_text(name: str) -> str:
    """A small text file, or standard input for `-`. Raises `Fault(FILE_NOT_FOUND)`."""
    try:
        if name == "-":
            data = sys.stdin.buffer.read(_LIMIT_BYTES)
        else:
            with Path(name).open("rb") as file:
                data = file.read(_LIMIT_BYTES)
    except OSError as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=Path(name).name) from error
    return data.decode("utf-8", "replace")  # what is not text is refused by whoever reads it


def show_report(report: Report, terminal: Terminal) -> int:
    """Says it in words and as JSON; the exit code is 0, or 1 for what was refused: a stamp only if a root was given."""
    from desktop.bundle.stamp_check import StampState
    from desktop.receive.report_text import report_lines, report_value

    for line in report_lines(report, terminal.language):
        terminal.say_plain(line)
    terminal.show(report_value(report))
    is_refused = report.facts is None or report.facts.stamp.state is StampState.REFUSED
    return 0 if report.is_verified and not is_refused else 1


def _run(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.receive.verification import verify_bundle

    report = verify_bundle(args.file, read_text(args.identity), read_text(str(args.signers)), roots=roots_of(args))
    return show_report(report, terminal)
