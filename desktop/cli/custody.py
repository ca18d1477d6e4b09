"""`saegim custody show|check|compare`: the custody log, whether it holds, and whether it is the one known outside."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.findings import say_findings
from desktop.cli.parser import DONE, REFUSED, with_json, with_vault
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.domain.custody import CustodyEntry


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("custody", help=QT_TRANSLATE_NOOP("Help", "show or check the custody log"))
    acts = parser.add_subparsers(metavar="ACT", required=True)
    show = acts.add_parser("show", help=QT_TRANSLATE_NOOP("Help", "every entry, oldest first"))
    with_json(with_vault(show)).add_argument(
        "--object", metavar="ID", help=QT_TRANSLATE_NOOP("Help", "only entries about this")
    )
    show.set_defaults(run=_show)
    check = acts.add_parser("check", help=QT_TRANSLATE_NOOP("Help", "check signatures, links, checkpoints and rows"))
    with_json(with_vault(check)).set_defaults(run=_check)
    compare = acts.add_parser(
        "compare", help=QT_TRANSLATE_NOOP("Help", "compare the log with a checkpoint that somebody kept elsewhere")
    )
    given = compare.add_mutually_exclusive_group(required=True)
    given.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help=QT_TRANSLATE_NOOP("Help", "checkpoint.txt, or the list of a backup"),
    )
    given.add_argument(
        "--printed",
        nargs=2,
        metavar=("ENTRIES", "ROOT"),
        help=QT_TRANSLATE_NOOP("Help", "number of entries and root, from paper"),
    )
    compare.add_argument(
        "--signature",
        type=Path,
        metavar="FILE",
        help=QT_TRANSLATE_NOOP("Help", "unless it lies beside it, as FILE.sig"),
    )
    with_json(with_vault(compare)).set_defaults(run=_compare)


def _show(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        entries = [_value(entry) for entry in signed_in.vault.entries.all()]
        checkpoints = signed_in.vault.entries.checkpoints()
    chosen = [entry for entry in entries if args.object in {None, entry["object"]}]
    for entry in chosen:
        terminal.row(f"{entry['seq']:>6}  {entry['time']}  {entry['actor']}  {entry['action']}  {entry['object']}")
    terminal.show({"entries": chosen, "checkpoint": checkpoints[-1].text if checkpoints else ""})
    return 0


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.audit import check_log
    from desktop.custody.rows import check_rows

    with terminal.unlock(args) as signed_in:
        findings = [*check_log(signed_in.vault), *check_rows(signed_in.vault)]
        checked = {"entries": signed_in.vault.entries.count()}
    return say_findings(terminal, findings, checked)


def _compare(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.carried import Carried, read_carried
    from desktop.custody.comparing import Outcome, compare_with
    from desktop.custody.outside_text import comparison_text

    carried = Carried(" ".join(args.printed)) if args.printed else read_carried(args.file, args.signature)
    with terminal.unlock(args) as signed_in:
        compared = compare_with(signed_in, carried.text, carried.signature)
    said = comparison_text(
        compared, terminal.language, is_typed=bool(args.printed), has_signature=bool(carried.signature)
    )
    terminal.say_plain(f"{said.title}.")
    for line in said.lines:
        terminal.say_plain(line)
    terminal.show({
        "outcome": compared.outcome.value, "size": compared.size, "found": compared.found,
        "signed_by": compared.signed_by,
    })  # fmt: skip
    return DONE if compared.outcome is Outcome.FITS else REFUSED


def _value(entry: CustodyEntry) -> dict[str, object]:
    value: dict[str, object] = json.loads(entry.body)
    return {**value, "leaf": entry.leaf, "signature": entry.signature}
