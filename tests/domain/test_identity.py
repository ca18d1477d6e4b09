"""What may be written about a person, and why somebody may look."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.custody.identity_form import person_from, person_json, record_bytes, record_from
from desktop.custody.row_digest import row_digest
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.identity import (
    LONGEST_NAME,
    LONGEST_TEXT,
    IdentityRecord,
    OpeningReason,
    Person,
    PersonKind,
    checked_person,
    checked_reason,
)
from desktop.domain.ids import AccountId, WitnessCode
from tests.fakes.evidence import AT

NAMED = Person(name_hangul="김정실")
TEXTS = [field.name for field in fields(Person) if field.name != "kind"]


def named_with(name: str, text: str) -> Person:
    return person_from(person_json(NAMED) | {name: text})


def refused_field(person: Person) -> object:
    with pytest.raises(Fault) as caught:
        checked_person(person)
    assert caught.value.code is FaultCode.IDENTITY_FIELD_INVALID
    return caught.value.facts["field"]


@pytest.mark.parametrize(
    "date",
    [
        "",
        "1968",
        "1968-05",
        "1968-05-17",
        "196X",
        "19XX-XX-XX",
        "1968~",
        "1968-05?",
        "1968%",
        "1966/1969",
        "1966/..",
        "../1969",
    ],
)
def test_birth_dates_as_people_know_them(date: str) -> None:
    assert checked_person(replace(NAMED, birth_date=date)).birth_date == date


@pytest.mark.parametrize("date", ["yesterday", "68", "1968-13", "1968-05-32", "1968.05.17", "17-05-1968", "1968년"])
def test_other_dates_are_refused(date: str) -> None:
    assert refused_field(replace(NAMED, birth_date=date)) == "birth_date"


def test_somebody_must_be_known_somehow() -> None:
    assert refused_field(Person()) == "name"
    assert refused_field(Person(relation="sister")) == "name"
    assert checked_person(Person(PersonKind.FAMILY, relation="sister")).relation == "sister"
    for name in ("name_hangul", "name_hanja", "name_latin", "other_names"):
        assert checked_person(Person(**{name: "x"}))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", TEXTS)
def test_no_field_takes_too_much_or_what_nobody_sees(name: str) -> None:
    long = "가" * (LONGEST_TEXT + 1)
    assert refused_field(named_with(name, long)) == name
    assert refused_field(named_with(name, "a\u202eb")) == name
    assert refused_field(named_with(name, "a\x00b")) == name
    if name not in ("contacts", "whereabouts", "threat", "notes", "other_names"):
        assert refused_field(named_with(name, "a\nb")) == name
        assert refused_field(named_with(name, "가" * (LONGEST_NAME + 1))) == name


def test_texts_are_tidied() -> None:
    decomposed = "\u1100\u1175\u11b7"
    assert checked_person(Person(name_hangul=f" {decomposed} ")).name_hangul == "김"


@pytest.mark.parametrize("reason", [reason for reason in OpeningReason if reason is not OpeningReason.OTHER])
def test_a_coded_reason_needs_no_words(reason: OpeningReason) -> None:
    assert checked_reason(reason.value) == (reason, "")


def test_two_records_alike_have_digests_that_tell_nothing() -> None:
    one = IdentityRecord("person-1", 1, WitnessCode("W-2026-014"), NAMED, "0" * 32, AccountId("a"), AT)
    assert row_digest(one) != row_digest(replace(one, nonce="1" * 32))


@given(st.builds(Person, kind=st.sampled_from(PersonKind), **{name: st.text(max_size=20) for name in TEXTS}))
def test_a_record_comes_back_as_it_was(person: Person) -> None:
    texts = {name: text.encode("utf-8", "replace").decode("utf-8") for name, text in person_json(person).items()}
    safe = person_from(texts)
    record = IdentityRecord("person-1", 3, WitnessCode("W-2026-014"), safe, "0" * 32, AccountId("a"), AT)
    assert record_from(record_bytes(record)) == record
    assert person_from(person_json(safe)) == safe


@pytest.mark.parametrize("raw", [[], "x", {"kind": "stranger"}, {"name": "x"}, {"name_hangul": 7}, None])
def test_what_is_no_person(raw: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        person_from(raw)
