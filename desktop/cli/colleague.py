"""`saegim colleague card|add|compare|end|list`: who of the office signs in at another laptop."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.parser import DONE, with_json, with_vault
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.domain.colleague import Colleague


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("colleague", help=QT_TRANSLATE_NOOP("Help", "know colleagues on other laptops"))
    acts = parser.add_subparsers(metavar="ACT", required=True)
    card = acts.add_parser("card", help=QT_TRANSLATE_NOOP("Help", "save your own card for another laptop"))
    card.add_argument(
        "--to", type=Path, metavar="DIR", required=True, help=QT_TRANSLATE_NOOP("Help", "the drive's folder")
    )
    with_json(with_vault(card)).set_defaults(run=_card)
    add = acts.add_parser("add", help=QT_TRANSLATE_NOOP("Help", "add a colleague from their card"))
    add.add_argument("file", type=Path, metavar="FILE", help=QT_TRANSLATE_NOOP("Help", "the card"))
    add.add_argument("--title", metavar="TEXT", default="", help=QT_TRANSLATE_NOOP("Help", "shown in this vault only"))
    with_json(with_vault(add)).set_defaults(run=_add)
    compare = acts.add_parser(
        "compare", help=QT_TRANSLATE_NOOP("Help", "note that a colleague's fingerprint was compared")
    )
    _add_name(compare)
    compare.add_argument(
        "fingerprint", metavar="GROUP", nargs="+", help=QT_TRANSLATE_NOOP("Help", "as the colleague read it aloud")
    )
    with_json(with_vault(compare)).set_defaults(run=_compare)
    end = acts.add_parser("end", help=QT_TRANSLATE_NOOP("Help", "exchange nothing with a colleague any more"))
    _add_name(end)
    with_json(with_vault(end)).set_defaults(run=_end)
    listed = acts.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list the colleagues and their fingerprints"))
    with_json(with_vault(listed)).set_defaults(run=_list)


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help=QT_TRANSLATE_NOOP("Help", "the colleague"))


def _card(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.colleague_card import own_card, save_card

    with terminal.unlock(args) as signed_in:
        path = save_card(signed_in, args.to)
        fingerprint = own_card(signed_in).fingerprint
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Your card is saved: {path}"), path=str(path))
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Read this aloud when you are called: {fingerprint}"), fingerprint=fingerprint
    )
    terminal.show({"path": str(path), "fingerprint": fingerprint})
    return DONE


def _add(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.colleague_card import read_card_file
    from desktop.custody.colleagues import add_colleague

    card = read_card_file(args.file)
    with terminal.unlock(args) as signed_in:
        added = add_colleague(signed_in, card, args.title)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{name} is added, not yet verified. Have the fingerprint read aloud, and compare."),
        name=added.account.id,
    )
    terminal.show(_value(added))
    return DONE


def _compare(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.colleagues import compare_colleague

    with terminal.unlock(args) as signed_in:
        compared = compare_colleague(signed_in, args.name, " ".join(args.fingerprint))
    terminal.say(QT_TRANSLATE_NOOP("Cli", "{name} is verified."), name=compared.account.id)
    terminal.show(_value(compared))
    return DONE


def _end(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.colleagues import end_colleague

    with terminal.unlock(args) as signed_in:
        ended = end_colleague(signed_in, args.name)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Nothing is exchanged with {name} any more."), name=ended.account.id)
    terminal.show(_value(ended))
    return DONE


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.colleagues import colleagues

    with terminal.unlock(args) as signed_in:
        found = colleagues(signed_in.vault)
    for one in found:
        mark = "+" if one.is_verified else "-"
        terminal.row(f"{mark}  {one.account.id}  {', '.join(sorted(one.account.roles))}  {one.fingerprint}")
    if not found:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no colleague on another laptop yet."))
    terminal.show([_value(one) for one in found])
    return DONE


def _value(found: Colleague) -> dict[str, object]:
    return {
        "account": found.account.id,
        "name": found.account.display_name,
        "roles": sorted(found.account.roles),
        "vault": found.vault_id,
        "fingerprint": found.fingerprint,
        "is_verified": found.is_verified,
        "is_ended": found.is_ended,
    }
