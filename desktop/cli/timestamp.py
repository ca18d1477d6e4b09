"""`saegim timestamp authority|request|take|list`: trusted time (RFC 3161), carried out and back on a drive."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.parser import DONE, REFUSED, with_json, with_vault
from desktop.i18n.formats import day, moment
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.timestamps import TakenAnswers
    from desktop.domain.timestamp import TimestampAnswer, TimestampAuthority, TimestampRequest

NOTE = Path("destinations") / "TIMESTAMPS-READ-ME.txt"


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "timestamp", help=QT_TRANSLATE_NOOP("Help", "have the custody log stamped by an authority, over a drive")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    _add_authority_to(acts)
    request = acts.add_parser("request", help=QT_TRANSLATE_NOOP("Help", "write a request about the log as it is now"))
    request.add_argument(
        "--to", type=Path, metavar="DIR", required=True, help=QT_TRANSLATE_NOOP("Help", "the drive's folder")
    )
    with_json(with_vault(request)).set_defaults(run=_request)
    take = acts.add_parser("take", help=QT_TRANSLATE_NOOP("Help", "take back the answers in a folder"))
    take.add_argument(
        "--from",
        dest="folder",
        type=Path,
        metavar="DIR",
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "the drive's folder"),
    )
    with_json(with_vault(take)).set_defaults(run=_take)
    listed = acts.add_parser(
        "list", help=QT_TRANSLATE_NOOP("Help", "every request with its answers, and how old the newest is")
    )
    with_json(with_vault(listed)).set_defaults(run=_list)


def _add_authority_to(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    authority = acts.add_parser(
        "authority", help=QT_TRANSLATE_NOOP("Help", "the authorities whose stamps this office takes")
    )
    kinds = authority.add_subparsers(metavar="ACT", required=True)
    add = kinds.add_parser("add", help=QT_TRANSLATE_NOOP("Help", "pin an authority's root certificate"))
    add.add_argument(
        "name", metavar="NAME", help=QT_TRANSLATE_NOOP("Help", "a handle such as seoul-tsa; it travels in bundles")
    )
    add.add_argument("root", type=Path, metavar="FILE", help=QT_TRANSLATE_NOOP("Help", "the root certificate, PEM"))
    add.add_argument(
        "--fingerprint",
        metavar="SHA256",
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "as the authority itself says it, on paper or by phone"),
    )
    add.add_argument("--title", metavar="TEXT", default="", help=QT_TRANSLATE_NOOP("Help", "shown in lists"))
    with_json(with_vault(add)).set_defaults(run=_add)
    listed = kinds.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list the authorities and their fingerprints"))
    with_json(with_vault(listed)).set_defaults(run=_list_authorities)


def _add(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.timestamps import add_authority, require_fingerprint, root_in

    root = root_in(args.root)
    require_fingerprint(root, args.fingerprint)
    with terminal.unlock(args) as signed_in:
        added = add_authority(signed_in, args.name, args.title, root)
    words = QT_TRANSLATE_NOOP("Cli", "{name} is added. Its root certificate is good until {day}: {subject}")
    terminal.say(words, name=added.id, day=day(root.expires_at), subject=root.subject)
    terminal.show({**_authority_value(added), "subject": root.subject, "expires_at": root.expires_at.isoformat()})
    return DONE


def _list_authorities(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        authorities = signed_in.vault.timestamps.authorities()
    for one in authorities:
        terminal.say_plain(f"{one.id}  {one.title}  {day(one.added_at)}  {one.fingerprint}")
    if not authorities:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no timestamp authority yet."))
    terminal.show([_authority_value(one) for one in authorities])
    return DONE


def _request(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.timestamps import READ_ME, write_request

    note = (terminal.wiring.resources / NOTE).read_bytes()
    with terminal.unlock(args) as signed_in:
        request = write_request(signed_in, args.to, note)
    words = QT_TRANSLATE_NOOP("Cli", "The request is on the drive, for the first {size} entries: {file}")
    terminal.say(words, size=request.checkpoint.size, file=request.file_name)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{note} says how to get the answer. Then: saegim timestamp take"), note=READ_ME
    )
    terminal.show(_request_value(request, []))
    return DONE


def _take(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.timestamps import take_answers

    with terminal.unlock(args) as signed_in:
        taken = take_answers(signed_in, args.folder)
    _say_taken(taken, terminal)
    terminal.show({
        "taken": [_answer_value(answer) for answer in taken.taken],
        "known": list(taken.known),
        "refused": [{"file": one.name, "reason": one.reason} for one in taken.refused],
    })  # fmt: skip
    return REFUSED if taken.refused else DONE


def _say_taken(taken: TakenAnswers, terminal: Terminal) -> None:
    from desktop.custody.outside_text import CONTEXT, REASONS

    for answer in taken.taken:
        words = QT_TRANSLATE_NOOP("Cli", "Taken: {authority} says that it existed on {at}.")
        terminal.say(words, authority=answer.authority_id, at=moment(answer.stamped_at))
    for name in taken.known:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Here already: {file}"), file=name)
    for refused in taken.refused:
        reason = terminal.words_of(CONTEXT, REASONS[refused.reason])
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Refused: {file}. {reason}"), file=refused.name, reason=reason)
    if not (taken.taken or taken.known or taken.refused):
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no answer (.tsr) in this folder."))


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.anchors import outside_state
    from desktop.custody.outside_text import age_words

    with terminal.unlock(args) as signed_in:
        timestamps = signed_in.vault.timestamps
        requests, answers = timestamps.requests(), timestamps.answers()
        state = outside_state(signed_in.vault, signed_in.clock.now())
    rows = [(one, [answer for answer in answers if answer.request_id == one.id]) for one in requests]
    for request, answered in rows:
        stamps = "  ".join(f"{answer.authority_id} {moment(answer.stamped_at)}" for answer in answered)
        terminal.say_plain(
            f"{request.id}  {request.checkpoint.size:>6}  {moment(request.requested_at)}  {stamps or '-'}"
        )
    terminal.say_plain(f"{age_words(state, terminal.language)}.")
    newest = state.newest
    terminal.show({
        "requests": [_request_value(request, answered) for request, answered in rows],
        "newest": {"kind": newest.kind.value, "at": newest.at.isoformat(), "entries": newest.size} if newest else None,
        "is_due": state.is_due,
    })  # fmt: skip
    return DONE


def _authority_value(authority: TimestampAuthority) -> dict[str, object]:
    return {
        "authority": authority.id,
        "title": authority.title,
        "sha256": authority.sha256,
        "added_by": authority.added_by,
        "added_at": authority.added_at.isoformat(timespec="seconds"),
    }


def _request_value(request: TimestampRequest, answers: list[TimestampAnswer]) -> dict[str, object]:
    return {
        "request": request.id,
        "file": request.file_name,
        "entries": request.checkpoint.size,
        "requested_by": request.requested_by,
        "requested_at": request.requested_at.isoformat(timespec="seconds"),
        "answers": [_answer_value(answer) for answer in answers],
    }


def _answer_value(answer: TimestampAnswer) -> dict[str, object]:
    return {
        "request": answer.request_id,
        "authority": answer.authority_id,
        "stamped_at": answer.stamped_at.isoformat(),
        "taken_by": answer.taken_by,
    }
