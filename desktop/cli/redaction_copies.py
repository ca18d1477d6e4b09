"""`saegim redaction approve|copy|map`: another person's approval, the redacted copy, and its map."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.export import STEPS, say_handed_over
from desktop.cli.findings import say_findings
from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.cli.redaction_shown import on_redaction
from desktop.domain.ids import RedactionCopyId, RedactionId, destination_id
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal


def add_copies(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the acts that make a copy leave."""
    words = QT_TRANSLATE_NOOP("Help", "approve exactly what a copy shows, as somebody who masked nothing")
    on_redaction(acts.add_parser("approve", help=words)).set_defaults(run=_approve)
    copy = acts.add_parser("copy", help=QT_TRANSLATE_NOOP("Help", "seal a redacted copy for a destination"))
    copy.add_argument(
        "--destination",
        metavar="NAME",
        required=True,
        help=QT_TRANSLATE_NOOP("Help", "the handle of a verified destination"),
    )
    where = copy.add_mutually_exclusive_group(required=True)
    where.add_argument("--to", type=Path, metavar="DIR", help=QT_TRANSLATE_NOOP("Help", "the drive's folder"))
    where.add_argument(
        "--check", action="store_true", help=QT_TRANSLATE_NOOP("Help", "only say what stands in the way")
    )
    on_redaction(copy).set_defaults(run=_copy)
    opened = acts.add_parser(
        "map", help=QT_TRANSLATE_NOOP("Help", "print what the stand-ins of a copy stand for; it is logged")
    )
    opened.add_argument("copy", metavar="COPY", help=QT_TRANSLATE_NOOP("Help", "id of the copy, as `list` prints it"))
    with_json(with_vault(opened)).set_defaults(run=_map)


def _approve(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.redacting import approve_redaction

    with terminal.unlock(args) as signed_in:
        approval = approve_redaction(signed_in, RedactionId(args.redaction))
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{supervisor} approved {redaction} as a copy shows it now."),
        supervisor=approval.supervisor,
        redaction=approval.redaction_id,
    )
    terminal.show({"redaction": approval.redaction_id, "content_sha256": approval.content_sha256})
    return DONE


def _copy(args: argparse.Namespace, terminal: Terminal) -> int:
    return _check(args, terminal) if args.check else _hand_over(args, terminal)


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.export.redacted.gate import check_redacted_export

    with terminal.unlock(args) as signed_in:
        findings = check_redacted_export(signed_in, RedactionId(args.redaction), destination_id(args.destination))
    return say_findings(terminal, findings, {"redaction": args.redaction, "destination": args.destination})


def _hand_over(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.app.handing_over import redacted_means
    from desktop.export.redacted.exporting import export_redacted

    def told(step: str, done: int, total: int) -> None:
        terminal.progress(done, total, terminal.words(STEPS[step]))

    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        result = export_redacted(
            signed_in,
            RedactionId(args.redaction),
            destination_id(args.destination),
            redacted_means(terminal.wiring.sound, signed_in, args.to),
            progress=told,
            cancelled=asked.is_set,
        )
    say_handed_over(terminal, result)
    return DONE


def _map(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.identity_access import Proof
    from desktop.custody.redaction_map import open_map

    with terminal.unlock(args) as signed_in:
        proof = Proof(terminal.passphrase_again(args), terminal.key_file(args))
        opened = open_map(signed_in, RedactionCopyId(args.copy), proof)
    terminal.row(opened.decode("utf-8"))
    terminal.show(json.loads(opened))
    return DONE
