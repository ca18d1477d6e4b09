"""`saegim identity write|show|entitle|end`: who stands behind a code. What is written comes from a descriptor.

No name is ever an argument: other programs can read those. Each act asks for one's own passphrase once more; with
`--passphrase-fd` it is the next line, and a second person's the line after it.
"""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.identity import OpeningReason, Person
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.identity_access import Proof
    from desktop.domain.identity import IdentityRecord, IdentitySealing

_LIMIT_BYTES = 64 * 1024
_FORM = QT_TRANSLATE_NOOP(
    "Help",
    "The JSON object holds texts: kind (witness or family), relation, name_hangul, name_hanja, name_latin, "
    "other_names, birth_date (such as 1968, 1968-05 or 1968-05-17), birthplace, sex, contacts, whereabouts, threat and "
    "notes. Any of them may be left out, except that there is a name.",
)


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "identity", help=QT_TRANSLATE_NOOP("Help", "who stands behind a code, for those entitled to know")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    words = QT_TRANSLATE_NOOP("Help", "write somebody down, or their next version; one JSON object is read")
    _add_write(acts.add_parser("write", help=words, epilog=_FORM))
    _add_show(acts.add_parser("show", help=QT_TRANSLATE_NOOP("Help", "open an identity for a reason")))
    for name, run, words in (
        ("entitle", _entitle, QT_TRANSLATE_NOOP("Help", "let an account open identities")),
        ("end", _end, QT_TRANSLATE_NOOP("Help", "take identities away from an account, and give them a new key")),
    ):
        act = acts.add_parser(name, help=words)
        act.add_argument("target", metavar="ACCOUNT", help=QT_TRANSLATE_NOOP("Help", "whose right it is"))
        with_json(with_vault(act)).set_defaults(run=run)


def _add_write(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", help=QT_TRANSLATE_NOOP("Help", "the witness's code"))
    parser.add_argument(
        "--person", metavar="ID", default="", help=QT_TRANSLATE_NOOP("Help", "whom this is the next version of")
    )
    parser.add_argument(
        "--values-fd",
        type=int,
        metavar="N",
        default=0,
        help=QT_TRANSLATE_NOOP("Help", "where the JSON object is read (0)"),
    )
    with_json(with_vault(parser)).set_defaults(run=_write)


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", help=QT_TRANSLATE_NOOP("Help", "the witness's code"))
    parser.add_argument(
        "--reason",
        choices=[reason.value for reason in OpeningReason],
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "kept in the log for ever"),
    )
    parser.add_argument(
        "--words", metavar="TEXT", default="", help=QT_TRANSLATE_NOOP("Help", "the reason in words; no names")
    )
    parser.add_argument("--second", metavar="ACCOUNT", help=QT_TRANSLATE_NOOP("Help", "the second person beside you"))
    parser.add_argument(
        "--second-key-file",
        type=Path,
        metavar="PATH",
        help=QT_TRANSLATE_NOOP("Help", "if the second person's account needs one"),
    )
    parser.add_argument(
        "--every-version", action="store_true", help=QT_TRANSLATE_NOOP("Help", "not only the newest of each person")
    )
    with_json(with_vault(parser)).set_defaults(run=_show)


def _write(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.identities import write_identity

    person = _person_from(args.values_fd)
    with terminal.unlock(args) as signed_in:
        record = write_identity(signed_in, args.code, person, _proof(args, terminal), args.person)
    words = QT_TRANSLATE_NOOP("Cli", "Written: {person}, version {version}.")
    terminal.say(words, person=record.person_id, version=record.version)
    terminal.show({"person": record.person_id, "version": record.version, "witness": record.witness_code})
    return DONE


def _show(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.identities import newest_versions, open_identity

    with terminal.unlock(args) as signed_in:
        proof = _proof(args, terminal)
        second = terminal.second_person(args, signed_in) if args.second else None
        records = open_identity(signed_in, args.code, (args.reason, args.words), proof, second)
    shown = records if args.every_version else newest_versions(records)
    for record in shown:
        terminal.row(f"{record.person_id}\t{record.version}")
        for name, text in _value(record)["values"].items():  # type: ignore[attr-defined]
            terminal.row(f"  {name}: {text}")
    terminal.show([_value(record) for record in shown])
    return DONE


def _entitle(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.entitlements import entitle

    with terminal.unlock(args) as signed_in:
        is_first = signed_in.vault.identities.sealing() is None
        sealing = entitle(signed_in, args.target, None if is_first else _proof(args, terminal))
    return _say_sealing(sealing, terminal)


def _end(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.entitlements import end_entitlement

    with terminal.unlock(args) as signed_in:
        sealing = end_entitlement(signed_in, args.target, _proof(args, terminal))
    return _say_sealing(sealing, terminal)


def _say_sealing(sealing: IdentitySealing, terminal: Terminal) -> int:
    accounts = ", ".join(sealing.accounts)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Identities open for {accounts}."), accounts=accounts)
    terminal.show({"entitled": list(sealing.accounts), "with_kit": bool(sealing.kit_recipient)})
    return DONE


def _proof(args: argparse.Namespace, terminal: Terminal) -> Proof:
    from desktop.custody.identity_access import Proof

    return Proof(terminal.passphrase_again(args), terminal.key_file(args))


def _person_from(descriptor: int) -> Person:
    """The person in the JSON object that is read from a descriptor. Raises `Fault(IDENTITY_FIELD_INVALID)`."""
    from desktop.custody.identity_form import person_from

    try:
        return person_from(json.loads(_read(descriptor)))
    except (ValueError, TypeError, RecursionError) as error:
        raise Fault(FaultCode.IDENTITY_FIELD_INVALID, field="json") from error


def _read(descriptor: int) -> bytes:
    data = bytearray()
    while len(data) <= _LIMIT_BYTES:
        try:
            piece = os.read(descriptor, _LIMIT_BYTES)
        except OSError as error:
            raise Fault(FaultCode.FILE_NOT_FOUND, name=f"fd {descriptor}") from error
        if not piece:
            return bytes(data)
        data += piece
    raise ValueError("too long")


def _value(record: IdentityRecord) -> dict[str, object]:
    from desktop.custody.identity_form import person_json

    return {
        "person": record.person_id,
        "version": record.version,
        "written_by": record.written_by,
        "written_at": record.written_at.isoformat(timespec="seconds"),
        "values": {name: text for name, text in person_json(record.person).items() if text},
    }
