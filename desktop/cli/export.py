"""`saegim export INTERVIEW --destination NAME --to DIR`: hands an interview over, or says what stands in the way.

Ctrl-C stops at the next piece; then nothing has been handed over.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.findings import say_findings
from desktop.cli.interrupt import asked_to_stop
from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.ids import destination_id
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.export.exporter import ExportResult

STEPS = {
    "checking": QT_TRANSLATE_NOOP("Cli", "Checking consent, approval and the recordings"),
    "preparing": QT_TRANSLATE_NOOP("Cli", "Preparing the parts"),
    "writing": QT_TRANSLATE_NOOP("Cli", "Sealing onto the drive"),
    "reading_back": QT_TRANSLATE_NOOP("Cli", "Reading back from the drive"),
    "finishing": QT_TRANSLATE_NOOP("Cli", "Finishing"),
}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "export", help=QT_TRANSLATE_NOOP("Help", "seal an interview for a destination and hand it over")
    )
    add_interview(parser)
    parser.add_argument(
        "--destination",
        metavar="NAME",
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "the handle of a verified destination"),
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--to", type=Path, metavar="DIR", help=QT_TRANSLATE_NOOP("Help", "the drive's folder"))
    where.add_argument(
        "--check", action="store_true", help=QT_TRANSLATE_NOOP("Help", "only say what stands in the way")
    )
    with_json(with_vault(parser)).set_defaults(run=_export)


def _export(args: argparse.Namespace, terminal: Terminal) -> int:
    return _check(args, terminal) if args.check else _hand_over(args, terminal)


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.export.gate import check_export

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        findings = check_export(signed_in, interview.id, destination_id(args.destination))
    return say_findings(terminal, findings, {"interview": interview.id, "destination": args.destination})


def _hand_over(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.app.handing_over import export_means
    from desktop.export.exporter import export_interview

    def told(step: str, done: int, total: int) -> None:
        terminal.progress(done, total, terminal.words(STEPS[step]))

    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        interview = signed_in.vault.interviews.find(args.interview)
        result = export_interview(
            signed_in,
            interview.id,
            destination_id(args.destination),
            export_means(terminal.wiring.sound, signed_in, args.to),
            progress=told,
            cancelled=asked.is_set,
        )
    say_handed_over(terminal, result)
    return DONE


def say_handed_over(terminal: Terminal, result: ExportResult) -> None:
    """What was handed over, and the digest for the paper slip."""
    checks = len(result.report.results)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Handed over, after reading back with {checks} checks: {path}"),
        checks=checks,
        path=result.bundle_path,
    )
    terminal.say(QT_TRANSLATE_NOOP("Cli", "SHA-256 for the paper slip: {sha256}"), sha256=result.sha256)
    terminal.show(
        {
            "bundle": result.handover.bundle_id,
            "path": result.bundle_path,
            "sha256": result.sha256,
            "size_bytes": result.size_bytes,
            "destination": result.handover.destination_id,
            "checks": checks,
        }
    )
