"""`saegim kit make|rehearse|status|recover`: the recovery kit. Words of sheets are never arguments and never shown."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.parser import with_json, with_vault
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import account_id
from desktop.domain.people import Role
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.recovery import KitState

_LIMIT = 64 * 1024
Sheets = list[tuple[str, ...]]


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("kit", help=QT_TRANSLATE_NOOP("Help", "make, rehearse or use the recovery kit"))
    acts = parser.add_subparsers(metavar="ACT", required=True)
    make = with_json(
        with_vault(
            acts.add_parser(
                "make", help=QT_TRANSLATE_NOOP("Help", "make a kit; sheets of an earlier one open nothing then")
            )
        )
    )
    make.add_argument(
        "--sheets",
        required=True,
        metavar="DIR",
        help=QT_TRANSLATE_NOOP("Help", "a drive or folder for the printable sheets"),
    )
    make.add_argument(
        "--threshold", type=int, default=2, metavar="K", help=QT_TRANSLATE_NOOP("Help", "how many sheets it takes (2)")
    )
    make.add_argument(
        "--shares", type=int, default=3, metavar="N", help=QT_TRANSLATE_NOOP("Help", "how many sheets there are (3)")
    )
    make.set_defaults(run=_make)
    rehearse = acts.add_parser(
        "rehearse", help=QT_TRANSLATE_NOOP("Help", "open the vault's key with the sheets, as in an emergency")
    )
    _with_words(with_json(with_vault(rehearse))).set_defaults(run=_rehearse)
    status = acts.add_parser("status", help=QT_TRANSLATE_NOOP("Help", "which kit there is, and when it was rehearsed"))
    with_json(with_vault(status)).set_defaults(run=_status)
    recover = acts.add_parser(
        "recover",
        help=QT_TRANSLATE_NOOP("Help", "open the vault with the sheets for a new account, given by --account"),
    )
    _with_words(with_json(with_vault(recover))).set_defaults(run=_recover)
    recover.add_argument("--name", metavar="TEXT", help=QT_TRANSLATE_NOOP("Help", "shown inside the vault only"))
    recover.add_argument(
        "--reason",
        metavar="TEXT",
        default="",
        help=QT_TRANSLATE_NOOP("Help", "why an older copy of the vault is gone on with, where it is one"),
    )


def _with_words(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument(
        "--words-fd",
        type=int,
        metavar="N",
        help=QT_TRANSLATE_NOOP("Help", "one sheet a line; without it they are asked for"),
    )
    return parser


def _make(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.recovery import make_kit
    from desktop.export.recovery_sheet_files import SheetTexts, require_safe_place, write_sheets

    folder = Path(args.sheets)
    require_safe_place(folder, Path(args.vault))
    if not folder.is_dir():
        raise Fault(FaultCode.DRIVE_LOST)
    texts = SheetTexts(terminal.wiring.recovery_words, terminal.wiring.resources)
    with terminal.unlock(args) as signed_in:
        kit = make_kit(signed_in, args.threshold, args.shares)
        paths = write_sheets(kit, folder, signed_in.vault.root, texts)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "The sheets are written. Anybody can read them: print, then delete them."))
    for path in paths:
        terminal.say_plain(str(path))
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Rehearse the kit next: no interview can be opened before."))
    value = {"kit": kit.kit.id, "threshold": kit.kit.threshold, "shares": kit.kit.shares}
    terminal.show({**value, "sheets": [str(path) for path in paths]})
    return 0


def _rehearse(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.recovery import rehearse

    with terminal.unlock(args) as signed_in:
        rehearsal = rehearse(signed_in, _sheets(args, terminal))
    terminal.say(QT_TRANSLATE_NOOP("Cli", "The sheets open the vault."))
    terminal.show({"kit": rehearsal.kit_id, "sheets": rehearsal.sheets, "at": rehearsal.rehearsed_at})
    return 0


def _status(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.recovery import kit_state

    with terminal.unlock(args) as signed_in:
        state = kit_state(signed_in.vault)
    _say_state(state, terminal)
    kit = state.kit
    terminal.show({
        "kit": kit.id if kit else None,
        "threshold": kit.threshold if kit else None,
        "shares": kit.shares if kit else None,
        "made_at": kit.made_at if kit else None,
        "rehearsed_at": state.rehearsed_at,
        "due_at": state.due_at,
        "used_at": state.used.used_at if state.used else None,
    })  # fmt: skip
    return 0 if state.is_ready and not state.used else 1


def _say_state(state: KitState, terminal: Terminal) -> None:
    if state.kit is None:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no recovery kit."))
        return
    words = QT_TRANSLATE_NOOP("Cli", "{kit}: any {threshold} of {shares} sheets.")
    terminal.say(words, kit=state.kit.id, threshold=state.kit.threshold, shares=state.kit.shares)
    if state.rehearsed_at is None or state.due_at is None:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "It was never rehearsed: no interview can be opened."))
    else:
        words = QT_TRANSLATE_NOOP("Cli", "Rehearsed on {day}; the next time by {due}.")
        terminal.say(words, day=state.rehearsed_at.date().isoformat(), due=state.due_at.date().isoformat())
    if state.used:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "It was used. Make a new kit, so that its sheets open nothing any more."))


def _recover(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.vault.new_account import NewAccount

    handle = account_id(args.account)
    new = NewAccount(handle, args.name or handle, frozenset({Role.CUSTODIAN}))
    passphrase = terminal.new_passphrase(args)
    signed_in = terminal.wiring.recover(Path(args.vault), _sheets(args, terminal), new, passphrase, args.reason)
    value = {"vault": signed_in.vault.id, "account": signed_in.account.id}
    signed_in.lock()
    words = QT_TRANSLATE_NOOP("Cli", "{account} can open the vault from now on. The log says that the kit was used.")
    terminal.say(words, account=handle)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Make a new kit now, so that its sheets open nothing any more."))
    terminal.show(value)
    return 0


def _sheets(args: argparse.Namespace, terminal: Terminal) -> Sheets:
    """The sheets, from the descriptor's lines or asked for one by one until they are enough."""
    words = terminal.wiring.recovery_words
    if args.words_fd is not None:
        return [words.read(line, at) for at, line in enumerate(_lines(args.words_fd), start=1)]
    from desktop.crypto.recovery_shares import check_sheet

    sheets: Sheets = []
    needed = 1
    while len(sheets) < needed:
        number = len(sheets) + 1
        question = QT_TRANSLATE_NOOP("Cli", "The words of sheet {number}, in Korean or English, in one line:")
        terminal.say(question, number=number)
        sheets.append(words.read(sys.stdin.readline(), number))
        needed = check_sheet(sheets[-1], number).threshold
    return sheets


def _lines(descriptor: int) -> list[str]:
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            text = file.read(_LIMIT).decode("utf-8", "replace")
    except OSError as error:
        raise Fault(FaultCode.FILE_NOT_FOUND, name=f"fd {descriptor}") from error
    return [line for line in text.splitlines() if line.strip()]
