"""Who stands behind a code: the witness, and family whom a testimony could endanger. Never shown outside the store.

A record is never changed: a correction is the next version. Each holds a nonce, so that nobody who sees only its
digest in the custody log can find out by trying names whose it is.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum

from desktop.domain.edtf import is_edtf
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import AccountId, WitnessCode

LONGEST_NAME = 200
LONGEST_TEXT = 4_000
LONGEST_REASON = 300


class PersonKind(StrEnum):
    """Whose identity it is."""

    WITNESS = "witness"
    FAMILY = "family"


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of one person; every field may be empty, except that somebody must be named somehow.

    `birth_date` is EDTF (`1968`, `1968-05`, `1968-05-17`, `196X`, `1968~`, `1966/1969`). `whereabouts` and `threat` are
    about family at risk: where they are, and what threatens them.
    """

    kind: PersonKind = PersonKind.WITNESS
    relation: str = ""
    name_hangul: str = ""
    name_hanja: str = ""
    name_latin: str = ""
    other_names: str = ""
    birth_date: str = ""
    birthplace: str = ""
    sex: str = ""
    contacts: str = ""
    whereabouts: str = ""
    threat: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class IdentityRecord:
    """One version of what is known of a person. `person_id` stays, `version` counts from 1, `nonce` is chance."""

    person_id: str
    version: int
    witness_code: WitnessCode
    person: Person
    nonce: str
    written_by: AccountId
    written_at: datetime


class OpeningReason(StrEnum):
    """Why somebody needs to know who it is."""

    CONTACT_WITNESS = "contact_witness"
    WITNESS_SAFETY = "witness_safety"
    FAMILY_SAFETY = "family_safety"
    MEDICAL_HELP = "medical_help"
    CORRECTION = "correction"
    WITNESS_ASKED = "witness_asked"
    HAND_OVER = "hand_over"
    COURT_ORDER = "court_order"
    OTHER = "other"

    @property
    def needs_words(self) -> bool:
        """Whether the code alone says too little."""
        return self is OpeningReason.OTHER


@dataclass(frozen=True, slots=True)
class IdentityOpening:
    """One look at who is behind a code: why, by whom, and who else agreed (or nobody, by the office's rule)."""

    witness_code: WitnessCode
    reason: OpeningReason
    words: str
    opened_by: AccountId
    second: str
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class IdentityCover:
    """The inner lock of one witness's identity, as an age key in the vault; None once it was erased."""

    id: str
    witness_code: WitnessCode
    secret: str | None


@dataclass(frozen=True, slots=True)
class ErasedCover:
    """What the log says of a cover whose key was destroyed."""

    id: str
    witness_code: WitnessCode


@dataclass(frozen=True, slots=True)
class IdentitySealing:
    """To whom the identities' key was sealed: accounts, their age recipients then, and the recovery kit's if any.

    `signer_line` is the public line that signed it; `sealed_by` its account.
    """

    accounts: tuple[AccountId, ...]
    recipients: tuple[str, ...]
    kit_recipient: str
    signer_line: str
    sealed_by: AccountId
    sealed_at: datetime


_LONG = ("contacts", "whereabouts", "threat", "notes", "other_names")
_NAMES = ("name_hangul", "name_hanja", "name_latin", "other_names")


def checked_person(person: Person) -> Person:
    """`person` with every text in NFC and without blanks around it.

    Raises `Fault(IDENTITY_FIELD_INVALID, field=…)` for an unreadable or overlong field, a date that is not EDTF, or
    nobody named (family may be known by relation alone), and `Fault(NUMBER_FORBIDDEN)`.
    """
    texts = {f.name: _checked(f.name, getattr(person, f.name)) for f in fields(person) if f.name != "kind"}
    require_no_forbidden_number(*texts.values())
    if texts["birth_date"] and not is_edtf(texts["birth_date"]):
        raise Fault(FaultCode.IDENTITY_FIELD_INVALID, field="birth_date")
    is_named = any(texts[name] for name in _NAMES)
    if not is_named and not (person.kind is PersonKind.FAMILY and texts["relation"]):
        raise Fault(FaultCode.IDENTITY_FIELD_INVALID, field="name")
    return Person(kind=PersonKind(person.kind), **texts)


def checked_reason(reason: OpeningReason | str, words: str = "") -> tuple[OpeningReason, str]:
    """The coded reason and its words, tidied.

    Raises `Fault(IDENTITY_REASON_MISSING)` for no known reason, or none in words where the code says too little, and
    `Fault(NUMBER_FORBIDDEN)`.
    """
    try:
        code = OpeningReason(reason)
    except ValueError as error:
        raise Fault(FaultCode.IDENTITY_REASON_MISSING) from error
    said = " ".join(unicodedata.normalize("NFC", words).split())[:LONGEST_REASON]
    if code.needs_words and not said:
        raise Fault(FaultCode.IDENTITY_REASON_MISSING)
    require_no_forbidden_number(said)
    return code, said


def _checked(name: str, text: str) -> str:
    tidy = unicodedata.normalize("NFC", text).strip()
    limit = LONGEST_TEXT if name in _LONG else LONGEST_NAME
    kept = "\n" if name in _LONG else ""
    if len(tidy) > limit or any(unicodedata.category(c)[0] == "C" and c not in kept for c in tidy):
        raise Fault(FaultCode.IDENTITY_FIELD_INVALID, field=name)
    return tidy
