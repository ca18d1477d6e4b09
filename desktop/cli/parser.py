"""`saegim …`: the commands put together, and how each of them ends.

Exit codes: 0 done, 1 refused or not verified, 2 could not be done, 64 usage. No command takes a secret as an argument.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from traceback import walk_tb

from desktop.cli.help import parser_in
from desktop.cli.terminal import standard_terminal
from desktop.domain.faults import Fault, FaultCode, FaultKind
from desktop.i18n.catalogue import LANGUAGES
from desktop.i18n.language import system_language
from desktop.i18n.marks import QT_TRANSLATE_NOOP

DONE, REFUSED, NOT_DONE = 0, 1, 2
STOPPED = QT_TRANSLATE_NOOP("Cli", "Stopped before the end.")
COMMANDS = (
    "vault", "account", "colleague", "passphrase", "key-file", "kit", "interview", "consent", "recording",
    "attachment", "glossary", "transcribe", "queue", "model", "transcript", "translation", "review", "approve",
    "accuracy", "redaction", "destination",
    "export", "identity", "policy", "erase", "backup", "restore", "verify", "open", "custody", "timestamp", "demo",
)  # fmt: skip


def with_vault(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Adds what every command on a vault takes: where it is, who signs in, and where the passphrase comes from."""
    parser.add_argument(
        "--vault", default=os.environ.get("SAEGIM_VAULT"), required="SAEGIM_VAULT" not in os.environ,
        help=QT_TRANSLATE_NOOP("Help", "the vault's folder; may be given as SAEGIM_VAULT"),
    )  # fmt: skip
    parser.add_argument("--account", required=True, help=QT_TRANSLATE_NOOP("Help", "who signs in"))
    parser.add_argument(
        "--key-file",
        type=Path,
        metavar="PATH",
        help=QT_TRANSLATE_NOOP("Help", "the key file, for an account that needs one"),
    )
    return with_passphrase(parser)


def with_passphrase(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Adds `--passphrase-fd N`; without it the passphrase is asked for."""
    parser.add_argument(
        "--passphrase-fd", type=int, metavar="N",
        help=QT_TRANSLATE_NOOP("Help", "descriptor with a passphrase on each line; without it they are asked for"),
    )  # fmt: skip
    return parser


def with_second(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Adds `--second ACCOUNT`: the second person, whose passphrase is the next line of the descriptor."""
    words = QT_TRANSLATE_NOOP("Help", "the second person, whose passphrase is asked for next")
    parser.add_argument("--second", metavar="ACCOUNT", required=True, help=words)
    parser.add_argument(
        "--second-key-file",
        type=Path,
        metavar="PATH",
        help=QT_TRANSLATE_NOOP("Help", "if the second person's account needs one"),
    )
    return parser


def with_json(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Adds `--json`."""
    words = QT_TRANSLATE_NOOP("Help", "one JSON value on standard output, and nothing else there")
    parser.add_argument("--json", action="store_true", dest="wants_json", help=words)
    return parser


def make_parser(
    names: Sequence[str] = COMMANDS, prog: str = "saegim", arguments: Sequence[str] = ()
) -> argparse.ArgumentParser:
    """The parser with the named commands; a module is imported only when its command is asked for.

    `arguments` are looked at for the language of its own words, and for `--json`.
    """
    words = QT_TRANSLATE_NOOP("Help", "Record, transcribe, review, seal and hand over testimony, offline.")
    parser = parser_in(_language_in(arguments), wants_json="--json" in arguments)(prog=prog, description=words)
    parser.add_argument(
        "--language", choices=LANGUAGES, help=QT_TRANSLATE_NOOP("Help", "of everything said; else the system's")
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name in names:
        import_module(f"desktop.cli.{name.replace('-', '_')}").add_to(commands)
    return parser


def main(arguments: Sequence[str]) -> int:
    """Runs one command and turns whatever came of it into an exit code."""
    asked = [a for a in arguments if a in COMMANDS][:1]
    args = make_parser(asked or COMMANDS, arguments=arguments).parse_args(list(arguments))
    return run(args)


def _language_in(arguments: Sequence[str]) -> str:
    """The language that was asked for, wherever it stands: help is shown before all is parsed."""
    pairs = [*pairwise(arguments), *(a.partition("=")[::2] for a in arguments)]
    asked = [value for name, value in pairs if name == "--language" and value in LANGUAGES]
    return asked[-1] if asked else system_language()


def run(args: argparse.Namespace) -> int:
    """Runs the parsed command in a terminal of its own."""
    from desktop.app.wiring import Wiring

    language = args.language or system_language()
    terminal = standard_terminal(Wiring(), language, wants_json=getattr(args, "wants_json", False))
    try:
        return int(args.run(args, terminal))
    except Fault as fault:
        terminal.say_fault(fault)
        return exit_code_of(fault)
    except KeyboardInterrupt:
        terminal.say(STOPPED)
        return NOT_DONE
    except Exception as error:  # noqa: BLE001 - the last stop: a traceback could show words of a testimony
        defect = Fault(FaultCode.DEFECT, name=type(error).__name__, place=_place_of(error))
        terminal.say_fault(defect)
        return exit_code_of(defect)


def _place_of(error: Exception) -> str:
    """Where in our own program it happened, without a path of this machine."""
    frames = [
        f"{frame.f_globals.get('__name__', '')}:{line}"
        for frame, line in walk_tb(error.__traceback__)
        if str(frame.f_globals.get("__name__", "")).startswith("desktop.")
    ]
    return frames[-1] if frames else ""


def exit_code_of(fault: Fault) -> int:
    """1 for a rule that said no or evidence that is not what it claims, 2 for a world that went wrong."""
    return REFUSED if fault.kind in (FaultKind.REFUSAL, FaultKind.TAMPERING) else NOT_DONE
