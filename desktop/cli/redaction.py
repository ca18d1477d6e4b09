"""`saegim redaction new|list|show|suggest|mask|voice|decline|lift|approve|copy|map`: what a copy shows, and what not.

Words to be masked and reasons are read from standard input: arguments could be seen by other programs.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.cli.redaction_copies import add_copies
from desktop.cli.redaction_masks import add_masking
from desktop.cli.redaction_names import add_names, names_asked_for
from desktop.cli.redaction_shown import asked_for, on_redaction, say_suggestions, show_redacted
from desktop.domain.ids import RedactionId
from desktop.domain.redaction import Filling
from desktop.domain.visible_text import visible
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "redaction", help=QT_TRANSLATE_NOOP("Help", "mask names, places, dates and voices, and make a redacted copy")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    new = acts.add_parser(
        "new", help=QT_TRANSLATE_NOOP("Help", "begin a redaction; what it is for is one line of standard input")
    )
    add_interview(new)
    new.add_argument(
        "--filling", choices=[one.value for one in Filling], default=Filling.TONE.value,
        help=QT_TRANSLATE_NOOP("Help", "what is heard in place of masked sound (tone)"),
    )  # fmt: skip
    with_json(with_vault(new)).set_defaults(run=_new)
    listed = acts.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list the redactions of an interview"))
    add_interview(listed)
    with_json(with_vault(listed)).set_defaults(run=_list)
    show = acts.add_parser("show", help=QT_TRANSLATE_NOOP("Help", "every line as a copy shows it, and every mask"))
    on_redaction(show).set_defaults(run=_show)
    suggest = acts.add_parser("suggest", help=QT_TRANSLATE_NOOP("Help", "what rules suggest to mask"))
    add_names(on_redaction(suggest)).set_defaults(run=_suggest)
    add_masking(acts)
    add_copies(acts)


def _new(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.redacting import make_redaction

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        title = asked_for(terminal, QT_TRANSLATE_NOOP("Cli", "What it is for, on one line, without any name:"))
        made = make_redaction(signed_in, interview.id, title, Filling(args.filling))
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Redaction {redaction} is begun."), redaction=made.id)
    terminal.show({"redaction": made.id, "interview": interview.id, "key_holders": list(made.key_holders)})
    return DONE


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        found = signed_in.vault.redactions.of(interview.id)
        copies = {one.id: [copy.id for copy in signed_in.vault.redactions.copies(one.id)] for one in found}
    for one in found:
        terminal.row(f"{one.id}  {one.made_at:%Y-%m-%d}  {one.made_by}  {visible(one.title)}")
        for copy in copies[one.id]:
            terminal.row(f"    {copy}")
    terminal.show([{"redaction": one.id, "made_by": one.made_by, "copies": copies[one.id]} for one in found])
    return DONE


def _show(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.redactions import redacted_interview
    from desktop.review.desk import open_transcript

    with terminal.unlock(args) as signed_in:
        redacted = redacted_interview(signed_in.vault, RedactionId(args.redaction))
        open_transcript(signed_in, redacted.redaction.interview_id)
    show_redacted(terminal, redacted)
    return DONE


def _suggest(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.redactions import redacted_interview
    from desktop.review.desk import open_transcript
    from desktop.review.redaction_suggestions import rules_for, suggestions_in

    with terminal.unlock(args) as signed_in:
        redacted = redacted_interview(signed_in.vault, RedactionId(args.redaction))
        open_transcript(signed_in, redacted.redaction.interview_id)
        found = suggestions_in(signed_in, redacted, rules_for(names_asked_for(args, terminal, signed_in, redacted)))
    say_suggestions(terminal, found)
    return DONE
