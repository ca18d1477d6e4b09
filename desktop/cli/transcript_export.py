"""`saegim transcript export INTERVIEW --format docx … --destination NAME --to DIR`: a copy for people to read.

Sealed to the destination unless a supervisor says `--plain` and why. Ctrl-C stops; then nothing was handed over.
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
from desktop.i18n.formats import size
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.export.reading_copy.gate import CopyWish
    from desktop.export.reading_copy.handing import CopyResult

FORMATS = ("pdf", "docx", "txt", "srt", "vtt", "eaf", "json")
LANGUAGES = ("ko", "en", "both")
STEPS = {
    "checking": QT_TRANSLATE_NOOP("Cli", "Checking consent, approval and rights"),
    "preparing": QT_TRANSLATE_NOOP("Cli", "Making the documents"),
    "writing": QT_TRANSLATE_NOOP("Cli", "Writing to the drive"),
    "reading_back": QT_TRANSLATE_NOOP("Cli", "Reading back from the drive"),
    "finishing": QT_TRANSLATE_NOOP("Cli", "Finishing"),
}


def add_export(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the act."""
    parser = acts.add_parser("export", help=QT_TRANSLATE_NOOP("Help", "hand over a copy that people can read"))
    add_interview(parser)
    parser.add_argument(
        "--format",
        action="append",
        choices=FORMATS,
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "a format of the copy; may be given several times"),
    )
    parser.add_argument(
        "--destination",
        metavar="NAME",
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "the handle of a verified destination"),
    )
    parser.add_argument(
        "--languages",
        choices=LANGUAGES,
        default="both",
        help=QT_TRANSLATE_NOOP("Help", "in which languages the documents speak and show translations"),
    )
    _add_exceptions(parser)
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--to", type=Path, metavar="DIR", help=QT_TRANSLATE_NOOP("Help", "the drive's folder"))
    where.add_argument(
        "--check", action="store_true", help=QT_TRANSLATE_NOOP("Help", "only say what stands in the way")
    )
    with_json(with_vault(parser)).set_defaults(run=_export)


def _add_exceptions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--plain",
        action="store_true",
        help=QT_TRANSLATE_NOOP(
            "Help", "not sealed: whoever holds the drive can read it; a supervisor's, with a reason"
        ),
    )
    parser.add_argument(
        "--draft",
        action="store_true",
        help=QT_TRANSLATE_NOOP("Help", "although it is not approved, and marked so; a supervisor's, with a reason"),
    )
    parser.add_argument(
        "--reason", default="", help=QT_TRANSLATE_NOOP("Help", "why it is plain or a draft; stays in the custody log")
    )


def _wish(args: argparse.Namespace) -> CopyWish:
    from desktop.export.reading_copy.formats import Format
    from desktop.export.reading_copy.gate import CopyWish
    from desktop.export.reading_copy.values import DocumentLanguages

    formats = tuple(dict.fromkeys(Format(name) for name in args.format))
    return CopyWish(formats, DocumentLanguages(args.languages), not args.plain, args.draft, args.reason)


def _export(args: argparse.Namespace, terminal: Terminal) -> int:
    return _check(args, terminal) if args.check else _hand_over(args, terminal)


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.export.reading_copy.gate import check_copy

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        findings = check_copy(signed_in, interview.id, destination_id(args.destination), _wish(args))
    return say_findings(terminal, findings, {"interview": interview.id, "destination": args.destination})


def _hand_over(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.app.handing_over import copy_means
    from desktop.export.reading_copy.handing import hand_over_copy

    def told(step: str, done: int, total: int) -> None:
        terminal.progress(done, total, terminal.words(STEPS[step]))

    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        interview = signed_in.vault.interviews.find(args.interview)
        means = copy_means(args.to, told, asked.is_set)
        result = hand_over_copy(signed_in, interview.id, destination_id(args.destination), _wish(args), means)
    _say(terminal, result)
    return DONE


def _say(terminal: Terminal, result: CopyResult) -> None:
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Handed over, after reading back every byte:"))
    for file in result.files:
        terminal.row(f"  {file.sha256}  {file.file_name}  ({size(file.size_bytes)})")
    if not all(file.is_sealed for file in result.files):
        terminal.say(QT_TRANSLATE_NOOP("Cli", "These files are not sealed: whoever holds the drive can read them."))
    terminal.say(QT_TRANSLATE_NOOP("Cli", "The digests lie beside them: {path}"), path=result.digest_path)
    terminal.show(
        {
            "copy": result.copy.id,
            "is_draft": result.copy.is_draft,
            "digests": result.digest_path,
            "files": [
                {
                    "name": file.file_name,
                    "sha256": file.sha256,
                    "size_bytes": file.size_bytes,
                    "is_sealed": file.is_sealed,
                }
                for file in result.files
            ],
        }
    )
