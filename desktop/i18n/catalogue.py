"""Reads the `.ts` catalogues without Qt: the second reader of the same files (Qt reads the compiled ones).

Never raises for a missing translation: then the English source is said.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

LANGUAGES = ("ko", "en")
PSEUDO_LANGUAGE = "en_XA"
_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Message:
    """One translated text; more than one form where a number decides (Korean has one, English two)."""

    forms: tuple[str, ...]
    is_finished: bool


Catalogue = Mapping[tuple[str, str], Message]


def catalogue_folder() -> Path:
    """Where the catalogues lie: beside the program, frozen or not."""
    frozen = getattr(sys, "_MEIPASS", None)
    return (Path(frozen) if frozen else Path(__file__).resolve().parents[2]) / "i18n"


@cache
def read_catalogue(language: str) -> Catalogue:
    """All messages of `language`, by context and English source; empty when there is no such catalogue."""
    path = catalogue_folder() / f"desktop_{language}.ts"
    if not path.is_file():
        return {}
    # our own file, shipped with the program: no hostile XML here
    root = ElementTree.fromstring(path.read_text("utf-8"))  # noqa: S314
    return {
        (context.findtext("name", ""), message.findtext("source", "")): _message(message)
        for context in root.iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is None or translation.get("type") not in _GONE
    }


_GONE = ("vanished", "obsolete")


def _message(message: ElementTree.Element) -> Message:
    translation = message.find("translation")
    if translation is None:
        return Message((), is_finished=False)
    numerus = [form.text or "" for form in translation.findall("numerusform")]
    forms = tuple(numerus) if numerus else (translation.text or "",)
    return Message(forms if all(forms) else (), is_finished=translation.get("type") is None and all(forms))


def translate(context: str, source: str, language: str, /, **facts: object) -> str:
    """`source` in `language`, its `{name}` placeholders filled from `facts`; `count` also chooses a plural for `%n`.

    A placeholder without a fact is shown as an ellipsis, never as a crash in front of a witness.
    """
    message = read_catalogue(language).get((context, source))
    text = _form(message, language, facts.get("count")) or source
    if "count" in facts:
        text = text.replace("%n", str(facts["count"]))
    return _PLACEHOLDER.sub(lambda found: str(facts.get(found[1], "…")), text)


def _form(message: Message | None, language: str, count: object) -> str:
    if message is None or not message.forms:
        return ""
    is_singular = language.startswith("en") and count == 1
    return message.forms[0] if is_singular or len(message.forms) == 1 else message.forms[1]


def placeholders(text: str) -> frozenset[str]:
    """The names in braces, and `%n`, that a translation must have too."""
    return frozenset(_PLACEHOLDER.findall(text)) | ({"%n"} if "%n" in text else frozenset())
