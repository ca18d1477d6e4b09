"""What was typed wrongly, in the reader's language: argparse's own messages, known by their form."""

from __future__ import annotations

import re

from desktop.i18n.catalogue import translate
from desktop.i18n.marks import QT_TRANSLATE_NOOP

_NAME = r"argument (?P<name>[^:]+): "
_SAID: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (?P<names>.+)", QT_TRANSLATE_NOOP("Help", "Missing: {names}.")),
    (r"one of the arguments (?P<names>.+) is required", QT_TRANSLATE_NOOP("Help", "One of these is missing: {names}.")),
    (r"unrecognized arguments: (?P<names>.+)", QT_TRANSLATE_NOOP("Help", "Not understood: {names}.")),
    (
        r"ambiguous option: (?P<name>.+) could match (?P<names>.+)",
        QT_TRANSLATE_NOOP("Help", "{name} could be any of these: {names}."),
    ),
    (
        _NAME + r"invalid choice: (?P<value>.+) \(choose from (?P<names>.+)\)",
        QT_TRANSLATE_NOOP("Help", "{name} can't be {value}. It is one of these: {names}."),
    ),
    (
        _NAME + r"invalid \w+ value: (?P<value>.+)",
        QT_TRANSLATE_NOOP("Help", "{name} takes a number, and {value} is none."),
    ),
    (
        _NAME + r"expected (?:one argument|at least one argument|\d+ arguments?)",
        QT_TRANSLATE_NOOP("Help", "{name} takes a value, and none was given."),
    ),
    (
        _NAME + r"not allowed with argument (?P<other>.+)",
        QT_TRANSLATE_NOOP("Help", "{name} and {other} exclude each other."),
    ),
    (
        _NAME + r"(?P<least>\d+) to (?P<most>\d+)",
        QT_TRANSLATE_NOOP("Help", "{name} takes a number from {least} to {most}."),
    ),
)


def what_is_wrong(message: str, language: str) -> str:
    """One sentence for a message of argparse; a message of another form as it is."""
    for form, said in _SAID:
        found = re.fullmatch(form, message, re.DOTALL)
        if found:
            return translate("Help", said, language, **found.groupdict())
    return message
