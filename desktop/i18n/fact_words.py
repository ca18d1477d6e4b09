"""Facts of a fault that are codes, as words in the reader's language: roles, parts of an identity, why work failed."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.i18n.catalogue import translate
from desktop.i18n.marks import QT_TRANSLATE_NOOP

_WORDS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "role": (
        "Words",
        {
            "interviewer": QT_TRANSLATE_NOOP("Words", "Interviewer"),
            "supervisor": QT_TRANSLATE_NOOP("Words", "Supervisor"),
            "custodian": QT_TRANSLATE_NOOP("Words", "Custodian"),
        },
    ),
    "failure": (
        "Failures",
        {
            "model": QT_TRANSLATE_NOOP("Failures", "the model could not be loaded"),
            "memory": QT_TRANSLATE_NOOP("Failures", "there was too little memory"),
            "audio": QT_TRANSLATE_NOOP("Failures", "it did not get the sound it was told of"),
            "engine": QT_TRANSLATE_NOOP("Failures", "the engine failed"),
            "wire": QT_TRANSLATE_NOOP("Failures", "it did not understand what it was told"),
        },
    ),
    "field": (
        "Identities",
        {
            "name": QT_TRANSLATE_NOOP("Identities", "a name"),
            "json": QT_TRANSLATE_NOOP("Identities", "its form (saegim identity write --help says which)"),
            "relation": QT_TRANSLATE_NOOP("Identities", "Relation to the witness"),
            "name_hangul": QT_TRANSLATE_NOOP("Identities", "Name in Hangul"),
            "name_hanja": QT_TRANSLATE_NOOP("Identities", "Name in hanja"),
            "name_latin": QT_TRANSLATE_NOOP("Identities", "Name in Latin letters"),
            "other_names": QT_TRANSLATE_NOOP("Identities", "Other names used"),
            "birth_date": QT_TRANSLATE_NOOP("Identities", "Born"),
            "birthplace": QT_TRANSLATE_NOOP("Identities", "Birthplace"),
            "sex": QT_TRANSLATE_NOOP("Identities", "Sex"),
            "contacts": QT_TRANSLATE_NOOP("Identities", "How to reach them safely"),
            "whereabouts": QT_TRANSLATE_NOOP("Identities", "Where family at risk is"),
            "threat": QT_TRANSLATE_NOOP("Identities", "What threatens them"),
            "notes": QT_TRANSLATE_NOOP("Identities", "Notes"),
        },
    ),
}


def said_facts(facts: Mapping[str, object], language: str) -> dict[str, object]:
    """`facts` with every code that has a word as that word; everything else as it is."""
    return {name: _word(name, value, language) for name, value in facts.items()}


def _word(name: str, value: object, language: str) -> object:
    context, words = _WORDS.get(name, ("", {}))
    return translate(context, words[value], language) if isinstance(value, str) and value in words else value
