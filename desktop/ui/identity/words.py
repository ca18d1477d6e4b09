"""The words of this screen that stand for values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.identity import OpeningReason, Person, PersonKind


def reason_word(reason: OpeningReason) -> str:
    """Why an identity is opened."""
    return {
        OpeningReason.CONTACT_WITNESS: QCoreApplication.translate("Identities", "To reach the witness"),
        OpeningReason.WITNESS_SAFETY: QCoreApplication.translate("Identities", "The witness may be in danger"),
        OpeningReason.FAMILY_SAFETY: QCoreApplication.translate("Identities", "Family may be in danger"),
        OpeningReason.MEDICAL_HELP: QCoreApplication.translate("Identities", "Medical or other urgent help"),
        OpeningReason.CORRECTION: QCoreApplication.translate("Identities", "To correct what is written"),
        OpeningReason.WITNESS_ASKED: QCoreApplication.translate("Identities", "The witness asked to see it"),
        OpeningReason.HAND_OVER: QCoreApplication.translate("Identities", "A recipient may know it by consent"),
        OpeningReason.COURT_ORDER: QCoreApplication.translate("Identities", "A court asks for it"),
        OpeningReason.OTHER: QCoreApplication.translate("Identities", "Another reason, in words"),
    }[reason]


def kind_word(kind: PersonKind) -> str:
    """Whose identity it is."""
    return {
        PersonKind.WITNESS: QCoreApplication.translate("Identities", "The witness"),
        PersonKind.FAMILY: QCoreApplication.translate("Identities", "Family at risk"),
    }[kind]


def person_title(person: Person) -> str:
    """How a person is called in the list: by the first name that is known, else by relation."""
    names = (person.name_hangul, person.name_latin, person.name_hanja, person.other_names)
    return next((name for name in names if name), person.relation or kind_word(person.kind))


def field_words() -> dict[str, tuple[str, str]]:
    """Label and hint of every field of a person."""
    translate = QCoreApplication.translate
    return {
        "relation": (
            translate("Identities", "Relation to the witness"),
            translate("Identities", "For example: sister"),
        ),
        "name_hangul": (translate("Identities", "Name in Hangul"), ""),
        "name_hanja": (translate("Identities", "Name in hanja"), ""),
        "name_latin": (translate("Identities", "Name in Latin letters"), ""),
        "other_names": (translate("Identities", "Other names used"), ""),
        "birth_date": (
            translate("Identities", "Born"),
            translate("Identities", "1968, 1968-05, 1968-05-17, 196X or 1968~"),
        ),
        "birthplace": (translate("Identities", "Birthplace"), ""),
        "sex": (translate("Identities", "Sex"), ""),
        "contacts": (translate("Identities", "How to reach them safely"), ""),
        "whereabouts": (translate("Identities", "Where family at risk is"), ""),
        "threat": (translate("Identities", "What threatens them"), ""),
        "notes": (translate("Identities", "Notes"), ""),
    }
