"""`saegim account …`: who can open a vault, and what they may do in it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.ids import account_id
from desktop.domain.people import Account, Role
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.vault.opening import NewAccount


_ENDINGS = {
    "disable": QT_TRANSLATE_NOOP(
        "Help", "keep an account out of the vault until it is enabled; the vault gets a new key"
    ),
    "enable": QT_TRANSLATE_NOOP("Help", "let a disabled account in again"),
    "remove": QT_TRANSLATE_NOOP("Help", "keep an account out of the vault for ever; the vault gets a new key"),
}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("account", help=QT_TRANSLATE_NOOP("Help", "add, list and change accounts"))
    acts = parser.add_subparsers(metavar="ACT", required=True)
    add = acts.add_parser(
        "add", help=QT_TRANSLATE_NOOP("Help", "add an account; with --passphrase-fd its passphrase is the second line")
    )
    with_json(with_vault(add)).add_argument(
        "new", metavar="NEW-ACCOUNT", help=QT_TRANSLATE_NOOP("Help", "its handle, such as interviewer-1; never a name")
    )
    add_roles(add, "interviewer")
    add.set_defaults(run=_add)
    shown = acts.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list the accounts and their public keys"))
    with_json(with_vault(shown)).set_defaults(run=_list)
    _add_changes_to(acts)
    _add_rotation_to(acts)


def _add_changes_to(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    target = QT_TRANSLATE_NOOP("Help", "the account that is changed")
    for kind, words in _ENDINGS.items():
        act = acts.add_parser(kind, help=words)
        with_json(with_vault(act)).add_argument("target", metavar="TARGET-ACCOUNT", help=target)
        act.set_defaults(run=_change, kind=kind)
    held = acts.add_parser("roles", help=QT_TRANSLATE_NOOP("Help", "give an account other roles than it has"))
    with_json(with_vault(held)).add_argument("target", metavar="TARGET-ACCOUNT", help=target)
    held.add_argument(
        "--role",
        action="append",
        choices=[role.value for role in Role],
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "may be given more than once: all of them together"),
    )
    held.set_defaults(run=_set_roles)


def _add_rotation_to(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    rotate = acts.add_parser(
        "rotate-keys",
        help=QT_TRANSLATE_NOOP("Help", "give your own account new keys; your passphrase is asked once more"),
    )
    with_json(with_vault(rotate)).add_argument(
        "--second", metavar="CUSTODIAN", help=QT_TRANSLATE_NOOP("Help", "beside you, if you are none")
    )
    rotate.add_argument(
        "--second-key-file",
        type=Path,
        metavar="PATH",
        help=QT_TRANSLATE_NOOP("Help", "if the custodian's account needs one"),
    )
    rotate.set_defaults(run=_rotate)


def add_roles(parser: argparse.ArgumentParser, default: str) -> None:
    """Adds the display name and the roles of a new account."""
    roles = [role.value for role in Role]
    parser.add_argument("--name", metavar="TEXT", help=QT_TRANSLATE_NOOP("Help", "shown inside the vault only"))
    parser.add_argument(
        "--role",
        action="append",
        choices=roles,
        help=QT_TRANSLATE_NOOP("Help", "may be given more than once; an interviewer, if none is"),
    )
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
    return DONE


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        accounts = signed_in.vault.accounts.all()
    for account in accounts:
        roles = ", ".join(sorted(account.roles))
        terminal.row(f"{account.id}\t{account.display_name}\t{roles}\t{account.ssh_public_key}\t{account.state.value}")
    terminal.show([_value(account) for account in accounts])
    return DONE


def _change(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.accounts import disable_account, enable_account, remove_account

    acts = {"disable": disable_account, "enable": enable_account, "remove": remove_account}
    said = {
        "disable": QT_TRANSLATE_NOOP("Cli", "{account} can't open the vault until it is enabled again."),
        "enable": QT_TRANSLATE_NOOP("Cli", "{account} can open the vault again."),
        "remove": QT_TRANSLATE_NOOP("Cli", "{account} can never open the vault again."),
    }
    with terminal.unlock(args) as signed_in:
        account = acts[args.kind](signed_in, args.target)
    terminal.say(said[args.kind], account=account.id)
    terminal.show(_value(account))
    return DONE


def _set_roles(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.accounts import set_roles

    with terminal.unlock(args) as signed_in:
        account = set_roles(signed_in, args.target, frozenset(Role(role) for role in args.role))
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{account} holds these roles now: {roles}."),
        account=account.id,
        roles=", ".join(sorted(account.roles)),
    )
    terminal.show(_value(account))
    return DONE


def _rotate(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.identity_access import Proof
    from desktop.custody.key_rotation import rotate_keys

    with terminal.unlock(args) as signed_in:
        proof = Proof(terminal.passphrase_again(args), terminal.key_file(args))
        custodian = terminal.second_person(args, signed_in) if args.second else None
        account = rotate_keys(signed_in, proof, custodian)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{account} has new keys. Give recipients the new list of signers."), account=account.id
    )
    terminal.show(_value(account))
    return DONE


def _value(account: Account) -> dict[str, object]:
    from desktop.crypto.signers import allowed_signers_line

    return {
        "account": account.id,
        "name": account.display_name,
        "roles": sorted(account.roles),
        "state": account.state.value,
        "age_recipient": account.age_recipient,
        "ssh_public_key": account.ssh_public_key,
        "allowed_signers": allowed_signers_line(account.id, account.ssh_public_key).rstrip("\n"),
        "added_at": account.added_at.isoformat(),
    }
