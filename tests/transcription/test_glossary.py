"""The office writes packs, every version signed for, and an interview is heard with what somebody chose."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.rows import check_rows
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.glossary import LONGEST_TERM, MOST_PACKS, MOST_TERMS
from desktop.transcription.glossary import (
    choose_packs,
    chosen_packs,
    glossary_text,
    hotwords_for,
    usable_packs,
    write_pack,
)  # fmt: skip
from desktop.whisper.wire import LIMITS, Kind
from tests.transcription.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def test_nothing_is_in_use_until_somebody_chooses(desk: Desk) -> None:
    assert chosen_packs(desk.signed_in.vault, desk.interview_id) == []
    assert (glossary_text([]), hotwords_for([])) == ("", "")
    assert {"core", "detention", "repatriation"} <= {pack.id for pack in usable_packs(desk.signed_in.vault)}


def test_a_pack_of_the_office_takes_the_place_of_a_shipped_one_and_every_version_stays(desk: Desk) -> None:
    signed_in = desk.signed_in
    first = write_pack(signed_in, "core", "우리 말", ["보위부", "강영실"])
    second = write_pack(signed_in, "core", "우리 말", ["보위부", "분주소"])
    assert (first.version, second.version) == (1, 2)
    assert signed_in.vault.glossaries.all() == [first, second]
    choose_packs(signed_in, desk.interview_id, ["core", "abduction", "core"])
    core, abduction = chosen_packs(signed_in.vault, desk.interview_id)
    assert (core.version, core.terms, core.is_shipped, abduction.is_shipped) == ("2", ("보위부", "분주소"), False, True)
    assert hotwords_for([core]) == "보위부, 분주소"
    assert core.sha256 in glossary_text([core, abduction])
    assert [act for act in desk.acts() if "glossary" in act] == [Action.GLOSSARY_WRITTEN] * 2 + [Action.GLOSSARY_CHOSEN]
    assert check_rows(signed_in.vault) == []


def test_a_pack_without_terms_is_out_of_use(desk: Desk) -> None:
    choose_packs(desk.signed_in, desk.interview_id, ["core"])
    write_pack(desk.signed_in, "core", "공통", [])
    assert chosen_packs(desk.signed_in.vault, desk.interview_id) == []
    with pytest.raises(Fault) as caught:
        choose_packs(desk.signed_in, desk.interview_id, ["core"])
    assert (caught.value.code, caught.value.facts) == (FaultCode.GLOSSARY_UNKNOWN, {"name": "core"})


def test_the_choice_is_taken_back(desk: Desk) -> None:
    choose_packs(desk.signed_in, desk.interview_id, ["core"])
    choose_packs(desk.signed_in, desk.interview_id, [])
    assert chosen_packs(desk.signed_in.vault, desk.interview_id) == []


def test_no_more_packs_than_may_be_counted_at_once(desk: Desk) -> None:
    for number in range(MOST_PACKS + 1):
        write_pack(
            desk.signed_in, f"pack-{number}", "말", [f"말{'가' * (LONGEST_TERM - 4)}{n}" for n in range(MOST_TERMS)]
        )
    handles = [f"pack-{number}" for number in range(MOST_PACKS + 1)]
    with pytest.raises(Fault) as caught:
        choose_packs(desk.signed_in, desk.interview_id, handles)
    assert (caught.value.code, caught.value.facts["most"]) == (FaultCode.GLOSSARY_TOO_LONG, MOST_PACKS)
    choose_packs(desk.signed_in, desk.interview_id, handles[1:])
    hotwords = hotwords_for(chosen_packs(desk.signed_in.vault, desk.interview_id))
    assert len(hotwords.encode()) < LIMITS[Kind.COUNT]


def test_a_refused_pack_leaves_nothing(desk: Desk) -> None:
    before = desk.acts()
    for terms, title in ((["김철수 씨"], "x"), (["보위부"], "박 동지"), (["1"], "x")):
        with pytest.raises(Fault):
            write_pack(desk.signed_in, "names", title, terms)
    assert (desk.signed_in.vault.glossaries.all(), desk.acts()) == ([], before)
