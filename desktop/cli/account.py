"""`saegim account add|list`: who can open a vault."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.parser import with_json, with_vault
from desktop.domain.ids import account_id
from desktop.domain.people import Account, Role
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.vault.opening import NewAccount


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("account", help="add an account, or list the accounts")
    acts = parser.add_subparsers(metavar="ACT", required=True)
    add = acts.add_parser("add", help="add an account; with --passphrase-fd its passphrase is the second line")
    with_json(with_vault(add)).add_argument("new", metavar="NEW-ACCOUNT")
    add_roles(add, "interviewer")
    add.set_defaults(run=_add)
    shown = acts.add_parser("list", help="list the accounts and their public keys")
    with_json(with_vault(shown)).set_defaults(run=_list)


def add_roles(parser: argparse.ArgumentParser, default: str) -> None:
    """Adds the display name and the roles of a new account."""
    roles = [role.value for role in Role]
    parser.add_argument("--name", metavar="TEXT", help="shown inside the vault only")
    parser.add_argument("--role", action="append", choices=roles, help=f"may be given more than once ({default})")
    parser.set_defaults(default_role=default)


def new_account(handle: str, args: argparse.Namespace) -> NewAccount:
    """The account that `--name` and `--role` describe. Raises `Fault(ACCOUNT_HANDLE_INVALID)`."""
    from desktop.vault.opening import NewAccount

    roles = frozenset(Role(role) for role in args.role or [args.default_role])
    return NewAccount(account_id(handle), args.name or account_id(handle), roles)


def _add(args: argparse.Namespace, terminal: Terminal) -> int:
    new = new_account(args.new, args)
    with terminal.unlock(args) as signed_in:
        account = terminal.wiring.add_account(signed_in, new, terminal.new_passphrase(args))
    terminal.say(QT_TRANSLATE_NOOP("Cli", "{account} can open the vault from now on."), account=account.id)
    terminal.show(_value(account))
    return 0


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        accounts = signed_in.vault.accounts.all()
    for account in accounts:
        roles = ", ".join(sorted(account.roles))
        terminal.say_plain(f"{account.id}\t{account.display_name}\t{roles}\t{account.ssh_public_key}")
    terminal.show([_value(account) for account in accounts])
    return 0


def _value(account: Account) -> dict[str, object]:
    from desktop.crypto.signers import allowed_signers_line

    return {
        "account": account.id,
        "name": account.display_name,
        "roles": sorted(account.roles),
        "age_recipient": account.age_recipient,
        "ssh_public_key": account.ssh_public_key,
        "allowed_signers": allowed_signers_line(account.id, account.ssh_public_key).rstrip("\n"),
        "added_at": account.added_at.isoformat(),
    }
