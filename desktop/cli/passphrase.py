"""`saegim passphrase change|suggest`: a new passphrase for one's own account, and one made of words by chance."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.parser import with_json, with_vault
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal

_LANGUAGES = ("ko", "en")
_WORDS = range(5, 17)


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "passphrase", help=QT_TRANSLATE_NOOP("Help", "change your own passphrase, or have one suggested")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    change = acts.add_parser(
        "change",
        help=QT_TRANSLATE_NOOP(
            "Help", "with --passphrase-fd: the old one to unlock, the old one again, and the new one"
        ),
    )
    with_json(with_vault(change))
    files = change.add_mutually_exclusive_group()
    files.add_argument(
        "--new-key-file", type=Path, metavar="PATH", help=QT_TRANSLATE_NOOP("Help", "needed as well from now on")
    )
    files.add_argument(
        "--no-key-file", action="store_true", help=QT_TRANSLATE_NOOP("Help", "no key file is needed any more")
    )
    change.set_defaults(run=_change)
    suggest = with_json(
        acts.add_parser("suggest", help=QT_TRANSLATE_NOOP("Help", "words by chance, to be written down"))
    )
    suggest.add_argument(
        "--language", choices=_LANGUAGES, default=argparse.SUPPRESS, help=QT_TRANSLATE_NOOP("Help", "of the words")
    )
    suggest.add_argument(
        "--words",
        type=int,
        choices=_WORDS,
        default=7,
        metavar="N",
        help=QT_TRANSLATE_NOOP("Help", "5 to 16; 11 bits each"),
    )
    suggest.set_defaults(run=_suggest)


def _change(args: argparse.Namespace, terminal: Terminal) -> int:
    """Without a word about it, a key file that is needed now stays needed."""
    from desktop.custody.passphrase import needs_key_file
    from desktop.vault.second_factor import read_key_file

    with terminal.unlock(args) as signed_in:
        key_file = terminal.key_file(args)
        new_key_file = key_file if needs_key_file(signed_in) and not args.no_key_file else None
        if args.new_key_file is not None:
            new_key_file = read_key_file(args.new_key_file)
        old, new = terminal.passphrase_again(args), terminal.new_passphrase(args)
        terminal.wiring.change_passphrase(signed_in, old, new, key_file, new_key_file)
        account = signed_in.account.id
    terminal.say(QT_TRANSLATE_NOOP("Cli", "The new passphrase opens {account} from now on."), account=account)
    with_file = QT_TRANSLATE_NOOP("Cli", "The key file is needed as well. Without it, only the recovery kit helps.")
    alone = QT_TRANSLATE_NOOP("Cli", "No key file is needed.")
    terminal.say(alone if new_key_file is None else with_file)
    terminal.show({"account": account, "needs_key_file": new_key_file is not None})
    return 0


def _suggest(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.crypto.diceware import BITS_PER_WORD, suggest_passphrase
    from desktop.crypto.strength import Strength

    passphrase = suggest_passphrase(terminal.wiring.chance, terminal.language, args.words)
    bits = BITS_PER_WORD * args.words
    terminal.row(passphrase)
    words = QT_TRANSLATE_NOOP(
        "Cli",
        "{count} words by chance, {bits} bits. Six words or more are strong. Write it down, and keep the paper apart "
        "from the laptop.",
    )
    terminal.note(words, count=args.words, bits=bits)
    terminal.show({"passphrase": passphrase, "bits": bits, "level": Strength(bits).level.value})
    return 0
