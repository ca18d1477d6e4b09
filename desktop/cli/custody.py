"""`saegim custody show|check`: the custody log, as it is and whether it holds."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from desktop.cli.findings import say_findings
from desktop.cli.parser import with_json, with_vault

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.domain.custody import CustodyEntry


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("custody", help="show or check the custody log")
    acts = parser.add_subparsers(metavar="ACT", required=True)
    show = acts.add_parser("show", help="every entry, oldest first")
    with_json(with_vault(show)).add_argument("--object", metavar="ID", help="only entries about this")
    show.set_defaults(run=_show)
    check = acts.add_parser("check", help="check signatures, links, checkpoints and rows")
    with_json(with_vault(check)).set_defaults(run=_check)


def _show(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        entries = [_value(entry) for entry in signed_in.vault.entries.all()]
        checkpoints = signed_in.vault.entries.checkpoints()
    chosen = [entry for entry in entries if args.object in {None, entry["object"]}]
    for entry in chosen:
        terminal.say_plain(
            f"{entry['seq']:>6}  {entry['time']}  {entry['actor']}  {entry['action']}  {entry['object']}"
        )
    terminal.show({"entries": chosen, "checkpoint": checkpoints[-1].text if checkpoints else ""})
    return 0


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.audit import check_log
    from desktop.custody.rows import check_rows

    with terminal.unlock(args) as signed_in:
        findings = [*check_log(signed_in.vault), *check_rows(signed_in.vault)]
        checked = {"entries": signed_in.vault.entries.count()}
    return say_findings(terminal, findings, checked)


def _value(entry: CustodyEntry) -> dict[str, object]:
    value: dict[str, object] = json.loads(entry.body)
    return {**value, "leaf": entry.leaf, "signature": entry.signature}
