"""`saegim review send|receive|conflicts|bundles`: an interview on its way to a colleague's laptop and back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.domain.review_bundle import ReviewBundle
    from desktop.review.second_laptop.incoming import Incoming

STEPS = {
    "checking": QT_TRANSLATE_NOOP("Cli", "Checking"),
    "writing": QT_TRANSLATE_NOOP("Cli", "Sealing onto the drive"),
    "reading_back": QT_TRANSLATE_NOOP("Cli", "Reading back from the drive"),
    "opening": QT_TRANSLATE_NOOP("Cli", "Opening and verifying"),
    "storing": QT_TRANSLATE_NOOP("Cli", "Storing the audio"),
    "merging": QT_TRANSLATE_NOOP("Cli", "Merging"),
}


def add_acts(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the acts."""
    send = acts.add_parser("send", help=QT_TRANSLATE_NOOP("Help", "send an interview to a colleague's laptop"))
    add_interview(send)
    send.add_argument(
        "--for", dest="colleague", metavar="NAME", required=True, help=QT_TRANSLATE_NOOP("Help", "the colleague")
    )
    send.add_argument(
        "--to", type=Path, metavar="DIR", required=True, help=QT_TRANSLATE_NOOP("Help", "the drive's folder")
    )
    send.add_argument(
        "--without-audio",
        action="store_true",
        help=QT_TRANSLATE_NOOP("Help", "leave the audio out, where the other laptop has it already"),
    )
    with_json(with_vault(send)).set_defaults(run=_send)
    receive = acts.add_parser(
        "receive", help=QT_TRANSLATE_NOOP("Help", "verify a review bundle and take in what is new in it")
    )
    receive.add_argument("file", type=Path, metavar="FILE", help=QT_TRANSLATE_NOOP("Help", "the review bundle"))
    receive.add_argument(
        "--look", action="store_true", help=QT_TRANSLATE_NOOP("Help", "only verify it, and say what is new")
    )
    with_json(with_vault(receive)).set_defaults(run=_receive)
    conflicts = acts.add_parser(
        "conflicts", help=QT_TRANSLATE_NOOP("Help", "the lines that two laptops wrote differently, side by side")
    )
    add_interview(conflicts)
    with_json(with_vault(conflicts)).set_defaults(run=_conflicts)
    bundles = acts.add_parser("bundles", help=QT_TRANSLATE_NOOP("Help", "the review bundles that came and went"))
    with_json(with_vault(bundles)).set_defaults(run=_bundles)


def _send(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.second_laptop.sending import send_review
    from desktop.review.second_laptop.watch import Watch
    from desktop.system.folder_drive import FolderDrive

    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        interview = signed_in.vault.interviews.find(args.interview)
        watch = Watch(
            lambda step, done, total: terminal.progress(done, total, terminal.words(STEPS[step])), asked.is_set
        )
        sent = send_review(
            signed_in, interview.id, args.colleague, FolderDrive(args.to), watch, with_audio=not args.without_audio
        )
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Sent for {colleague}, and read back: {path}"),
        colleague=sent.colleague,
        path=str(args.to / sent.file_name),
    )
    terminal.show(_value(sent))
    return DONE


def _receive(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.identity_access import Proof
    from desktop.review.second_laptop.incoming import examine
    from desktop.review.second_laptop.merging import merge
    from desktop.review.second_laptop.watch import Watch

    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        watch = Watch(
            lambda step, done, total: terminal.progress(done, total, terminal.words(STEPS[step])), asked.is_set
        )
        proof = Proof(terminal.passphrase_again(args), terminal.key_file(args))
        incoming = examine(signed_in, args.file, proof, watch)
        _say_incoming(terminal, incoming)
        merged = None if args.look else merge(signed_in, incoming, watch)
    if merged is not None:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Taken in: {count} new entries."), count=merged.bundle.rows_new)
    terminal.show(_incoming_value(incoming) | {"is_merged": merged is not None})
    return DONE


def _say_incoming(terminal: Terminal, incoming: Incoming) -> None:
    header = incoming.read.header
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "Verified: {interview}, {witness}, from {colleague}, made {at}."),
        interview=header.interview_id,
        witness=incoming.witness_code,
        colleague=incoming.sender.account.id,
        at=header.made_at[:19],
    )
    if incoming.is_nothing_new:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Nothing in it is new: it is older than what is here."))
    for kind, count in incoming.new_by_kind.items():
        terminal.row(f"{count}\t{kind}")
    if incoming.consents_apart:
        terminal.say(
            QT_TRANSLATE_NOOP("Cli", "Look at these consents, which both laptops have noted: {items}"),
            items=", ".join(incoming.consents_apart),
        )


def _incoming_value(incoming: Incoming) -> dict[str, object]:
    header = incoming.read.header
    return {
        "bundle": header.bundle_id,
        "interview": header.interview_id,
        "witness_code": incoming.witness_code,
        "from": header.from_account,
        "made_at": header.made_at,
        "with_audio": header.with_audio,
        "is_new_interview": not incoming.is_known_interview,
        "rows": incoming.rows,
        "new": dict(incoming.new_by_kind),
        "consents_apart": list(incoming.consents_apart),
    }


def _conflicts(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.second_laptop.conflicts import conflicts_of, lost_reshapings

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        conflicts = conflicts_of(signed_in, interview.id)
        lost = lost_reshapings(signed_in, interview.id)
    for conflict in conflicts:
        terminal.row(conflict.segment_id)
        for version in conflict.versions:
            terminal.row(f"  {version.author}\t{version.written_at.isoformat(timespec='seconds')}\t{version.text}")
    if not conflicts and not lost:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Nothing is in conflict."))
    if lost:
        terminal.say(
            QT_TRANSLATE_NOOP("Cli", "{count} splits or merges met others of the same lines, and are not in force."),
            count=len(lost),
        )
    terminal.show(
        {
            "interview": interview.id,
            "conflicts": [
                {
                    "segment": one.segment_id,
                    "versions": [
                        {"text": v.text, "author": v.author, "written_at": v.written_at} for v in one.versions
                    ],
                }
                for one in conflicts
            ],
            "lost": [{"kind": one.kind.value, "author": one.author, "texts": list(one.texts)} for one in lost],
        }
    )
    return DONE


def _bundles(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        bundles = signed_in.vault.review_bundles.all()
    for one in bundles:
        terminal.row(
            f"{one.id}\t{one.direction.value}\t{one.interview_id}\t{one.colleague}\t{one.noted_at.isoformat()}"
        )
    if not bundles:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "No review bundle has come or gone yet."))
    terminal.show([_value(one) for one in bundles])
    return DONE


def _value(bundle: ReviewBundle) -> dict[str, object]:
    return {
        "bundle": bundle.id,
        "direction": bundle.direction.value,
        "interview": bundle.interview_id,
        "colleague": bundle.colleague,
        "file": bundle.file_name,
        "sha256": bundle.sha256,
        "size_bytes": bundle.size_bytes,
        "with_audio": bundle.with_audio,
        "rows": bundle.rows_sent,
        "new": bundle.rows_new,
        "made_at": bundle.made_at,
    }
