"""`saegim erase INTERVIEW`: destroys an interview's audio, or all of its testimony, by the hands of two people."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, with_json, with_second, with_vault
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.erasure_report import ErasureReport


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "erase",
        help=QT_TRANSLATE_NOOP("Help", "destroy an interview's audio, or all of its testimony; two people sign"),
    )
    add_interview(parser)
    parser.add_argument(
        "--scope",
        choices=[scope.value for scope in ErasureScope],
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "the audio alone, or every word as well"),
    )
    parser.add_argument(
        "--reason",
        choices=[reason.value for reason in ErasureReason],
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "kept in the log for ever"),
    )
    parser.add_argument(
        "--confirm",
        metavar="WITNESS-CODE",
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "the witness's code, once more"),
    )
    with_second(with_json(with_vault(parser))).set_defaults(run=_erase)


def _erase(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.erasure import erase
    from desktop.custody.erasure_text import erasure_text

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        if args.confirm.strip().upper() != interview.witness_code:
            raise Fault(FaultCode.ERASURE_NOT_CONFIRMED)
        scope, reason = ErasureScope(args.scope), ErasureReason(args.reason)
        report = erase(signed_in, interview.id, scope, reason, terminal.second_person(args, signed_in))
    for line in erasure_text(report, terminal.language):
        terminal.say_plain(line)
    terminal.show(_value(report))
    return DONE


def _value(report: ErasureReport) -> dict[str, object]:
    erasure = report.erasure
    return {
        "erasure": erasure.id,
        "interview": erasure.interview_id,
        "scope": erasure.scope.value,
        "reason": erasure.reason.value,
        "erased_by": erasure.erased_by,
        "second": erasure.second,
        "erased_at": erasure.erased_at.isoformat(timespec="seconds"),
        "rows": report.rows,
        "identity": report.identity.value,
        "is_complete": report.is_complete,
        "backups": [{"drive": held.drive, "made_at": held.made_at.isoformat()} for held in report.backups],
        "bundles": [
            {"bundle": one.bundle_id, "destination": one.destination_id, "file": one.file_name}
            for one in report.bundles
        ],
        "copies": [
            {"copy": one.copy_id, "destination": one.destination_id, "file": one.file_name, "is_sealed": one.is_sealed}
            for one in report.copies
        ],
        "import_names": list(report.import_names),
    }
