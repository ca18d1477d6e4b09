"""What may be said of a source: roles and codes, dates that may be uncertain, no names by accident, no numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.source_provenance import LONGEST_REMARKS, HandedBy, Source, checked_source


def field_refused(source: Source) -> object:
    with pytest.raises(Fault) as caught:
        checked_source(source)
    assert caught.value.code is FaultCode.PROVENANCE_INVALID
    return caught.value.facts["field"]


@pytest.mark.parametrize("date", ["2019", "2019-05", "2019-05-17", "201X", "2019~", "2018/2019", "2018/.."])
def test_uncertain_dates_are_dates(date: str) -> None:
    assert checked_source(Source(made_on=f" {date} ")).made_on == date


@pytest.mark.parametrize("date", ["17.5.2019", "2019-5", "last year", "2019-13", "2019-05-32"])
def test_other_dates_are_not(date: str) -> None:
    assert field_refused(Source(made_on=date)) == "made_on"


@pytest.mark.parametrize("code", ["W-2026-014", "p-7", "ORG-3-A", *HandedBy])
def test_a_giver_is_a_role_or_a_code(code: str) -> None:
    assert checked_source(Source(handed_by=code)).handed_by == (code if code in set(HandedBy) else code.upper())


@pytest.mark.parametrize("name", ["김철수", "Kim Chol-su", "KIM-CHOLSU", "kim", "P7", "W-2026-014 Kim", "7-7"])
def test_a_giver_is_never_a_name(name: str) -> None:
    assert field_refused(Source(handed_by=name)) == "handed_by"


def test_texts_are_tidied_bounded_and_readable() -> None:
    said = checked_source(Source(device="  Sony\u1100\u1161 ", remarks="one\ntwo "))
    assert (said.device, said.remarks) == ("Sony가", "one\ntwo")
    assert field_refused(Source(device="a\nb")) == "device"
    assert field_refused(Source(remarks="x" * (LONGEST_REMARKS + 1))) == "remarks"
    assert field_refused(Source(remarks="\u202e")) == "remarks"


@pytest.mark.parametrize("field", ["device", "made_on", "handed_by", "remarks"])
def test_no_field_takes_an_identity_number(field: str) -> None:
    with pytest.raises(Fault) as caught:
        checked_source(replace(Source(), **{field: "900101-1234567"}))  # type: ignore[arg-type]
    assert caught.value.code is FaultCode.NUMBER_FORBIDDEN
