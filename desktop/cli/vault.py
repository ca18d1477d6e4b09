"""`saegim vault create|check`: makes a vault, or checks one whole."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.account import add_roles, new_account
from desktop.cli.findings import say_findings
from desktop.cli.parser import with_json, with_vault
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("vault", help="create a vault, or check one")
    acts = parser.add_subparsers(metavar="ACT", required=True)
    create = acts.add_parser("create", help="make a new vault; the account given is its founder and a custodian")
    add_roles(with_json(with_vault(create)), "interviewer")
    create.set_defaults(run=_create)
    check = acts.add_parser("check", help="check log, rows, pages and audio")
    with_json(with_vault(check)).set_defaults(run=_check)


def _create(args: argparse.Namespace, terminal: Terminal) -> int:
    founder = new_account(args.account, args)
    signed_in = terminal.wiring.create(Path(args.vault), founder, terminal.new_passphrase(args))
    try:
        value = {"vault": signed_in.vault.id, "path": str(signed_in.vault.root), "account": signed_in.account.id}
    finally:
        signed_in.lock()
    terminal.say(QT_TRANSLATE_NOOP("Cli", "The vault is ready: {path}"), path=value["path"])
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Without the passphrase nobody can open it, nor help you. Add a second account soon.")
    )
    terminal.show(value)
    return 0


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.vault_check import check_vault

    with terminal.unlock(args) as signed_in:
        entries = signed_in.vault.entries.count()
        findings = check_vault(signed_in, terminal.progress)
        checked = {"vault": signed_in.vault.id, "entries": entries}
    return say_findings(terminal, findings, checked)
