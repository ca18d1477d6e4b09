"""The parser's own words, help and usage, in the reader's language: argparse by itself speaks English only.

A command marks its texts `QT_TRANSLATE_NOOP("Help", …)`; here they are asked for when shown.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from typing import Any, ClassVar, NoReturn

from desktop.cli.usage_words import what_is_wrong
from desktop.i18n.catalogue import translate
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Help"
USAGE = 64
_USAGE = QT_TRANSLATE_NOOP("Help", "usage: ")
_HELP = QT_TRANSLATE_NOOP("Help", "show this help and end")
_POSITIONALS = QT_TRANSLATE_NOOP("Help", "what it takes")
_OPTIONS = QT_TRANSLATE_NOOP("Help", "options")
_NOTHING_DONE = QT_TRANSLATE_NOOP("Help", "Nothing was done.")
_SEE_HELP = QT_TRANSLATE_NOOP("Help", "{command} --help says how it is typed.")


class _Formatter(argparse.HelpFormatter):
    """Says every help text in the language it is made for."""

    language = "en"

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return translate(CONTEXT, action.help, self.language) if action.help else action.help

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """As argparse, with its one word translated."""
        super().add_usage(
            usage, actions, groups, translate(CONTEXT, _USAGE, self.language) if prefix is None else prefix
        )


class Parser(argparse.ArgumentParser):
    """A parser of `parser_in`: what was typed wrongly is said in three sentences, and ends with code 64."""

    language: ClassVar[str] = "en"
    wants_json: ClassVar[bool] = False
    formatter: ClassVar[type[_Formatter]] = _Formatter

    def __init__(self, **settings: Any) -> None:
        for name in ("description", "epilog"):
            if settings.get(name):
                settings[name] = self._said(settings[name])
        super().__init__(**{**settings, "formatter_class": self.formatter, "add_help": False})
        self._positionals.title, self._optionals.title = self._said(_POSITIONALS), self._said(_OPTIONS)
        self.add_argument("-h", "--help", action="help", default=argparse.SUPPRESS, help=_HELP)

    def error(self, message: str) -> NoReturn:
        """Says it and ends the program."""
        wrong = what_is_wrong(message, self.language)
        self.print_usage(sys.stderr)
        if self.wants_json:
            print(json.dumps({"fault": "usage", "kind": "refusal", "facts": {"what": wrong}}, ensure_ascii=False))
        sentences = (wrong, self._said(_NOTHING_DONE), self._said(_SEE_HELP, command=self.prog), "[usage]")
        self.exit(USAGE, "".join(f"{sentence}\n" for sentence in sentences))

    def _said(self, text: str, **facts: str) -> str:
        return translate(CONTEXT, text, self.language, **facts)


def parser_in(language: str, *, wants_json: bool) -> type[Parser]:
    """The parser class that speaks `language`, with all parsers of commands that hang from it."""
    speaking = type("_SpeakingFormatter", (_Formatter,), {"language": language})
    return type("_SpeakingParser", (Parser,), {"language": language, "wants_json": wants_json, "formatter": speaking})
