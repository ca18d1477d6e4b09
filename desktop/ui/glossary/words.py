"""How a glossary pack, its versions and the room it takes are said. Asked for when shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.glossary import MOST_TOKENS, GlossaryPack
from desktop.i18n.formats import moment
from desktop.ui.glossary.state import GlossaryState, PackRow
from desktop.ui.language import language_now

translate = QCoreApplication.translate
_FIRST_HANGUL, _LAST_HANGUL = "\uac00", "\ud7a3"


def title_words(row: PackRow) -> str:
    """What a pack is called; one that comes with Saegim has a name in each language."""
    korean, _, english = row.pack.title.partition(" / ")
    if not row.pack.is_shipped or not english:
        return row.pack.title
    return korean if language_now() == "ko" else english


def source_words(row: PackRow) -> str:
    """Where a pack comes from."""
    version = row.pack.version
    if not row.is_usable:
        return translate("Glossary", "Out of use since version {version}").replace("{version}", version)
    if row.pack.is_shipped:
        return translate("Glossary", "Comes with Saegim, list {version}").replace("{version}", version)
    return translate("Glossary", "Written by the office, version {version}").replace("{version}", version)


def languages_words(terms: Sequence[str]) -> str:
    """How many words a pack has, and in which language."""
    korean = sum(any(_FIRST_HANGUL <= letter <= _LAST_HANGUL for letter in term) for term in terms)
    said = []
    if korean:
        said.append(translate("Glossary", "{n} in Korean").replace("{n}", str(korean)))
    if korean < len(terms):
        said.append(translate("Glossary", "{n} in English").replace("{n}", str(len(terms) - korean)))
    return ", ".join(said)


def version_words(version: GlossaryPack, state: GlossaryState) -> str:
    """Which version, by whom, when, and how much is in it."""
    name = state.names.get(version.written_by, version.written_by)
    what = (
        translate("Glossary", "{n} words").replace("{n}", str(len(version.terms)))
        if version.terms
        else translate("Glossary", "taken out of use")
    )
    words = translate("Glossary", "Version {version}, {time}, {name}: {what}")
    return (
        words.replace("{version}", str(version.version))
        .replace("{time}", moment(version.written_at))
        .replace("{what}", what)
        .replace("{name}", name)
    )


def budget_words(state: GlossaryState) -> tuple[str, str]:
    """How much of the room is used, and its tone."""
    if not state.ticked:
        return translate("Glossary", "Heard without a glossary: no word is expected."), "info"
    if state.is_counting:
        return translate("Glossary", "Counting\u2026"), "info"
    if state.tokens is None:
        return (
            translate("Glossary", "The room is counted as soon as there is a model; a draft refuses what is too much."),
            "info",
        )
    words = (
        translate("Glossary", "{n} of {most} tokens: too many, they would cost text. Choose fewer packs.")
        if state.is_over
        else translate("Glossary", "{n} of {most} tokens are used.")
    )
    said = words.replace("{n}", str(state.tokens)).replace("{most}", str(MOST_TOKENS))
    return said, "warn" if state.is_over else "good"
