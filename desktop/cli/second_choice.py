"""`--second PACK` and `--no-second`: which model reads doubts again. Without either, as this laptop is set."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.transcription.models import ModelPack
    from desktop.transcription.second_model import ChooseSecond


def with_second_model(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Adds the two flags."""
    second = parser.add_mutually_exclusive_group()
    second.add_argument(
        "--second",
        metavar="PACK",
        help=QT_TRANSLATE_NOOP(
            "Help",
            "another pack that reads doubts again; else the largest measured one, unless this laptop is set not to",
        ),
    )
    second.add_argument(
        "--no-second", action="store_true", help=QT_TRANSLATE_NOOP("Help", "the same model reads its own doubts again")
    )
    return parser


def given_second(args: argparse.Namespace, terminal: Terminal) -> ModelPack | None:
    """The pack of `--second`, every file compared with its digest. Raises as `chosen_pack`."""
    from desktop.cli.model_choice import chosen_pack

    return chosen_pack(terminal, args.second) if args.second else None


def second_chooser(
    args: argparse.Namespace, terminal: Terminal, signed_in: SignedIn, given: ModelPack | None
) -> ChooseSecond:
    """How the second model is chosen: what was `given`, none, or as this laptop is set.

    Raises `Fault(SETTINGS_INVALID)`.
    """
    if given is not None or args.no_second:
        return lambda *_: given
    is_wanted = terminal.wiring.settings.wants_second_model
    return terminal.wiring.speech.second(signed_in, lambda: is_wanted)


def say_lack(terminal: Terminal, fault: Fault) -> None:
    """Beside a draft that is complete: its second model could not read doubts again, and why."""
    terminal.say(
        QT_TRANSLATE_NOOP(
            "Cli", "The second model could not be used. The first one read places in doubt again in its place."
        )
    )
    terminal.say_sentences(fault)
