"""`saegim consent set|list`: what the witness answered, item by item. There is no "yes to all"."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.interview import LANGUAGES, add_interview
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.consent import ConsentState
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal

MODES = ("signature", "oral_recorded", "thumbprint", "witnessed_oral")


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "consent", help=QT_TRANSLATE_NOOP("Help", "note a witness's answer, or list the answers")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    answer = acts.add_parser("set", help=QT_TRANSLATE_NOOP("Help", "note the answer to one item"))
    add_interview(answer)
    answer.add_argument("item", metavar="ITEM", help=QT_TRANSLATE_NOOP("Help", "such as C01"))
    answer.add_argument(
        "answer", metavar="ANSWER", help=QT_TRANSLATE_NOOP("Help", "one of the item's answers, or withdraw")
    )
    answer.add_argument(
        "--mode",
        choices=MODES,
        default="oral_recorded",
        help=QT_TRANSLATE_NOOP("Help", "how it was given (oral_recorded)"),
    )
    answer.add_argument(
        "--asked-in", choices=LANGUAGES, default="ko", help=QT_TRANSLATE_NOOP("Help", "language of the question (ko)")
    )
    with_json(with_vault(answer)).set_defaults(run=_set)
    listed = acts.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "every item of the form and its answer"))
    add_interview(listed)
    with_json(with_vault(listed)).set_defaults(run=_list)


def _set(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.interview.consent import set_consent

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        decision = set_consent(
            signed_in, interview.id, args.item.upper(), args.answer, mode=args.mode, language=args.asked_in
        )
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Noted for {item}: {state}."), item=decision.item, state=decision.state.value)
    terminal.show({"interview": interview.id, "item": decision.item, "state": decision.state.value})
    return DONE


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.interview.consent import latest_states

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        states = latest_states(signed_in, interview.id)
        form = signed_in.consent_form
    rows = [
        {
            "item": item.id,
            "state": states.get(item.id, ConsentState.NOT_ASKED).value,
            "title": item.title[terminal.language],
            "answers": list(item.options),
        }
        for item in form.items.values()
    ]
    for row in rows:
        terminal.row(f"{row['item']}  {row['state']:<16}  {row['title']}")
    terminal.show({"interview": interview.id, "form": form.version, "items": rows})
    return DONE
