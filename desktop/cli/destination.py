"""`saegim destination add|list|verify|signers`: recipients, their keys, and the list of signers they need from us."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.destination import Destination
from desktop.domain.ids import destination_id
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal

GATES = {"ohchr-seoul": "export.ohchr_seoul", "nkhr-records-center": "export.nkhr_records_center"}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("destination", help=QT_TRANSLATE_NOOP("Help", "add, list and verify recipients"))
    acts = parser.add_subparsers(metavar="ACT", required=True)
    add = acts.add_parser("add", help=QT_TRANSLATE_NOOP("Help", "add a recipient with its age key"))
    add.add_argument("name", metavar="NAME", help=QT_TRANSLATE_NOOP("Help", "a handle such as ohchr-seoul"))
    add.add_argument("key", metavar="KEY", help=QT_TRANSLATE_NOOP("Help", "the recipient's public key, age1…"))
    add.add_argument(
        "--for",
        dest="profile",
        choices=sorted(GATES),
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "whose consent it needs"),
    )
    add.add_argument("--title", metavar="TEXT", help=QT_TRANSLATE_NOOP("Help", "shown in lists and on documents"))
    with_json(with_vault(add)).set_defaults(run=_add)
    listed = acts.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list the recipients and their fingerprints"))
    with_json(with_vault(listed)).set_defaults(run=_list)
    verify = acts.add_parser(
        "verify", help=QT_TRANSLATE_NOOP("Help", "note that the fingerprint was compared by voice or in person")
    )
    verify.add_argument("name", metavar="NAME", help=QT_TRANSLATE_NOOP("Help", "the handle it was added under"))
    verify.add_argument(
        "fingerprint", metavar="GROUP", nargs="+", help=QT_TRANSLATE_NOOP("Help", "as the recipient read it aloud")
    )
    with_json(with_vault(verify)).set_defaults(run=_verify)
    signers = acts.add_parser(
        "signers", help=QT_TRANSLATE_NOOP("Help", "the allowed_signers file a recipient needs, to be given in person")
    )
    with_json(with_vault(signers)).set_defaults(run=_signers)


def _add(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.export.destinations import add_destination, fingerprint_of

    with terminal.unlock(args) as signed_in:
        title = args.title or _title_of(args.profile, terminal)
        added = add_destination(signed_in, args.name, title, GATES[args.profile], args.key)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{name} is added, not yet verified. Fingerprint to compare by voice: {fingerprint}"),
        name=added.id,
        fingerprint=fingerprint_of(added),
    )
    terminal.show(_value(added))
    return DONE


def _title_of(profile: str, terminal: Terminal) -> str:
    from desktop.export.profiles import load_profiles

    path = terminal.wiring.resources / "domain" / "destinations.json"
    titles = {known.id: known.titles for known in load_profiles(path, GATES.values())}
    return titles[profile][terminal.language]


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        rows = [_value(destination) for destination in signed_in.vault.destinations.all()]
    for row in rows:
        verified = row["verified_by"] or "-"
        terminal.row(f"{row['destination']}  {row['title']}  {row['gate']}  {verified}  {row['fingerprint']}")
    if not rows:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no destination yet."))
    terminal.show(rows)
    return DONE


def _verify(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.export.destinations import verify_destination

    with terminal.unlock(args) as signed_in:
        verified = verify_destination(signed_in, destination_id(args.name), " ".join(args.fingerprint))
    terminal.say(QT_TRANSLATE_NOOP("Cli", "{name} is verified."), name=verified.id)
    terminal.show(_value(verified))
    return DONE


def _signers(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.export.signers import signers_text

    with terminal.unlock(args) as signed_in:
        text = signers_text(signed_in)
    if not terminal.wants_json:
        terminal.row(text.rstrip("\n"))
    terminal.show({"allowed_signers": text})
    return DONE


def _value(destination: Destination) -> dict[str, object]:
    from desktop.export.destinations import fingerprint_of

    return {
        "destination": destination.id,
        "title": destination.title,
        "gate": destination.gate,
        "recipients": list(destination.age_recipients),
        "fingerprint": fingerprint_of(destination),
        "verified_by": destination.verified_by,
    }
