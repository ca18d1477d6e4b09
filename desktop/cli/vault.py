"""`saegim vault create|check|accept-old-copy`: makes a vault, checks one whole, or goes on with an older copy."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli import vault_check
from desktop.cli.account import add_roles, new_account
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "vault", help=QT_TRANSLATE_NOOP("Help", "create a vault, check one, or accept an older copy of it")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    create = acts.add_parser(
        "create", help=QT_TRANSLATE_NOOP("Help", "make a new vault; the account given is its founder and a custodian")
    )
    add_roles(with_json(with_vault(create)), "interviewer")
    create.set_defaults(run=_create)
    vault_check.add_to(acts)
    accept = acts.add_parser(
        "accept-old-copy",
        help=QT_TRANSLATE_NOOP("Help", "go on with a copy that was put back on purpose; a custodian's act"),
    )
    accept.add_argument(
        "--reason",
        metavar="TEXT",
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "without names: it stays in the log for ever"),
    )
    with_json(with_vault(accept)).set_defaults(run=_accept_old_copy)


def _create(args: argparse.Namespace, terminal: Terminal) -> int:
    founder = new_account(args.account, args)
    signed_in = terminal.wiring.create(Path(args.vault), founder, terminal.new_passphrase(args))
    try:
        value = {"vault": signed_in.vault.id, "path": str(signed_in.vault.root), "account": signed_in.account.id}
    finally:
        signed_in.lock()
    terminal.say(QT_TRANSLATE_NOOP("Cli", "The vault is ready: {path}"), path=value["path"])
    terminal.say(
        QT_TRANSLATE_NOOP(
            "Cli",
            "Without a passphrase or a recovery kit nobody can open it, nor help you. Make and rehearse the kit next: "
            "no interview can be opened before.",
        )
    )
    terminal.show(value)
    return 0


def _accept_old_copy(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.entry import entry_body
    from desktop.domain.custody import Action

    with terminal.unlock(args, old_copy=args.reason) as signed_in:
        accepted = entry_body(signed_in.vault.entries.about(Action.OLD_COPY_ACCEPTED)[-1].body)
        value = {"vault": signed_in.vault.id, "account": accepted.actor, **accepted.facts}
    known, found = int(accepted.facts["known_size"]), int(accepted.facts["found_size"])
    terminal.say(
        QT_TRANSLATE_NOOP(
            "Cli",
            "The older copy is accepted. Its log had {found} entries, {known} were known outside: what {missing} of "
            "them recorded is gone, unless the newer copy is found. The log says who accepted it, and why.",
        ),
        found=found,
        known=known,
        missing=known - found,
    )
    terminal.show(value)
    return DONE
