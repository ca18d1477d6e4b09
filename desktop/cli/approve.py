"""`saegim approve INTERVIEW`: a supervisor's signature over the transcript as it reads now."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "approve", help=QT_TRANSLATE_NOOP("Help", "approve the transcript of an interview, as another person")
    )
    add_interview(parser)
    parser.add_argument(
        "--with-translation",
        action="store_true",
        help=QT_TRANSLATE_NOOP("Help", "cover the translation too, so that it is handed over beside the transcript"),
    )
    with_json(with_vault(parser)).set_defaults(run=_approve)


def _approve(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.desk import approve

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        approval = approve(signed_in, interview.id, with_translation=args.with_translation)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{supervisor} approved {interview} as it reads now."),
        supervisor=approval.supervisor,
        interview=interview.id,
    )
    terminal.show(
        {
            "interview": interview.id,
            "supervisor": approval.supervisor,
            "content_sha256": approval.content_sha256,
            "covers_translation": approval.covers_translation,
            "approved_at": approval.approved_at.isoformat(timespec="seconds"),
        }
    )
    return DONE
