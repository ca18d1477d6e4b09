"""The file of figures: nothing of a testimony in it, nobody small enough to be found, and its leaving logged."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from desktop.custody.signed_in import SignedIn
from desktop.domain.accuracy import InterviewFigures, Nearness, SecondReader
from desktop.domain.accuracy_folding import may_leave
from desktop.domain.accuracy_groups import of_language, total_of
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.speaking import SPOKEN
from desktop.domain.transcript import Flag, ReadingKind
from desktop.review.accuracy import gather_figures
from desktop.review.accuracy_csv import SECOND_READING, csv_text
from desktop.review.accuracy_export import export_figures, exported_value
from tests.domain.accuracy_cases import interview, kind, tally
from tests.domain.test_accuracy import INTERVIEWS
from tests.office import CUSTODIAN, INTERVIEWER, RESOURCES, SUPERVISOR, Office
from tests.review.accuracy_cases import Making, Written, approved, second

SCHEMA = json.loads((RESOURCES / "spec" / "schema" / "accuracy-v1.schema.json").read_text("utf-8"))
MARKED = "새벽빛 아래 붉은 기차가 멈추었습니다"
FORMULA = '=HYPERLINK("http://x","y")'


def enough(count: int = 6) -> list[InterviewFigures]:
    readings = {SecondReader(ReadingKind.AGAIN, "small 00000000"): Nearness(3, 1, 2)}
    lines = {kind("large ab", packs=("camps",), flags=(Flag.CROSS_TALK,)): tally(300), kind("large ab"): tally(300)}
    return [InterviewFigures("2026-11", lines, readings) for _ in range(count)]


def checked(
    figures: Sequence[InterviewFigures], month: str = "", shipped: Sequence[str] = ("camps",)
) -> dict[str, Any]:
    value = exported_value(figures, month, shipped)
    Draft202012Validator(SCHEMA).validate(value)
    return value


def test_the_file_is_as_the_schema_says_and_the_schema_can_refuse() -> None:
    value = checked(enough(), "2026-01")
    assert [group["key"] for group in value["languages"]["ko"]["by"]["flag"]] == ["none", "cross_talk"]
    assert value["second_readings"][0]["nearer"] == 18
    for changes in ({"since": "W-2026-014"}, {"interview": "int-1"}, {"v": 2}):
        assert not Draft202012Validator(SCHEMA).is_valid({**value, **changes})
    value["languages"]["ko"]["by"]["speaker"][0]["key"] = "밤에 와서"
    assert not Draft202012Validator(SCHEMA).is_valid(value)


def test_fewer_than_five_interviews_or_two_hundred_words_stay_in_the_office() -> None:
    for figures in ([], enough(4), [interview((kind(), tally(39)))] * 5):
        with pytest.raises(Fault) as raised:
            exported_value(figures, "", ())
        assert raised.value.code is FaultCode.ACCURACY_TOO_FEW
        assert raised.value.facts["interviews"] == len(figures)


def test_a_pack_of_the_offices_own_goes_by_a_number() -> None:
    figures = [interview((kind(packs=("w-2026-014", "camps")), tally(300))) for _ in range(6)]
    keys = [group["key"] for group in checked(figures)["languages"]["ko"]["by"]["pack"]]
    assert keys == ["camps", "office-1"]


def test_a_language_of_few_interviews_is_left_out_and_cannot_be_reckoned() -> None:
    few = [interview((kind(language="en"), tally(500)))] * 4
    value = checked([*enough(), *few])
    assert set(value["languages"]) == {"ko"}
    assert "500" not in json.dumps(value)


def test_second_readings_of_few_interviews_are_not_told() -> None:
    figures = [*enough(5)[:4], *(interview((kind(), tally(300))) for _ in range(3))]
    assert checked(figures)["second_readings"] == []


@given(st.lists(INTERVIEWS, min_size=5, max_size=14))
def test_whatever_was_counted_what_leaves_is_as_the_schema_says(figures: list[InterviewFigures]) -> None:
    if not any(may_leave(total_of(of_language(figures, language))) for language in SPOKEN):
        with pytest.raises(Fault):
            checked(figures)
        return
    value = checked(figures)
    blocks = value["languages"].values()
    groups = [group for block in blocks for found in block["by"].values() for group in found]
    assert all(group["interviews"] >= 5 and group["words"]["length"] >= 200 for group in groups)


def test_the_table_has_a_row_for_each_group_and_no_cell_that_runs() -> None:
    figures = [interview((kind(FORMULA), tally(300))) for _ in range(6)] + enough()
    rows = list(csv.DictReader(io.StringIO(csv_text(exported_value(figures, "", ["camps"])))))
    models = {row["group"]: row for row in rows if row["by"] == "model"}
    assert set(models) == {f"'{FORMULA}", "large ab"}
    assert models["large ab"]["words_length"] == "3600"
    assert models["large ab"]["characters_rate"] == "0.0222"
    assert [row["nearer"] for row in rows if row["by"] == SECOND_READING] == ["18"]
    assert not any(cell[:1] in "=+-@\t\r" for row in rows for cell in row.values() if cell)


def office_with_figures(root: Path) -> Office:
    """Five approved interviews in which a marked sentence was said, corrected and read a second time."""
    office = Office(root)
    making = Making(readings=(second(MARKED, 0),))
    for _ in range(5):
        lines = [Written(MARKED), *(Written(MARKED.replace("붉은", "푸른")) for _ in range(9))]
        approved(office, lines, {3: f"{MARKED} 그렇습니다"}, making)
    return office


def gathered(signed_in: SignedIn) -> list[InterviewFigures]:
    return gather_figures(signed_in) or []


@pytest.mark.parametrize("name", ["figures.json", "figures.csv"])
def test_no_word_and_no_id_leaves_and_that_it_left_is_logged(tmp_path: Path, name: str) -> None:
    office, path = office_with_figures(tmp_path / "vault"), tmp_path / name
    with office.as_(SUPERVISOR) as signed_in:
        digest = export_figures(signed_in, gathered(signed_in), path, "", ())
        (entry,) = [
            one for one in signed_in.vault.entries.all() if json.loads(one.body)["action"] == Action.ACCURACY_EXPORTED
        ]
        interviews = [one.id for one in signed_in.vault.interviews.all()]
        recordings = [one.id for id in interviews for one in signed_in.vault.recordings.of(id)]
    said = json.loads(entry.body)
    assert (said["object"], said["actor"]) == (digest, SUPERVISOR)
    assert said["facts"] == {"form": path.suffix[1:], "interviews": 5}
    text = path.read_text("utf-8")
    for secret in [*MARKED.split(), "W-2026-014", SUPERVISOR, INTERVIEWER, *interviews, *recordings]:
        assert secret not in text, secret
    assert "255" in text, "the words of five times ten lines"


def test_an_interviewer_gives_none_away_and_a_custodian_may(tmp_path: Path) -> None:
    office = office_with_figures(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in, pytest.raises(Fault) as raised:
        export_figures(signed_in, gathered(signed_in), tmp_path / "a.json", "", ())
    assert raised.value.code is FaultCode.ACCOUNT_ROLE_MISSING
    with office.as_(CUSTODIAN) as signed_in:
        export_figures(signed_in, gathered(signed_in), tmp_path / "a.json", "", ())
        with pytest.raises(Fault) as raised:
            export_figures(signed_in, gathered(signed_in), tmp_path / "a.json", "", ())
        assert raised.value.code is FaultCode.OUTPUT_EXISTS


def test_what_could_not_be_written_is_not_said_to_have_left(tmp_path: Path) -> None:
    office = office_with_figures(tmp_path / "vault")
    with office.as_(SUPERVISOR) as signed_in:
        before = signed_in.vault.entries.count()
        with pytest.raises(Fault):
            export_figures(signed_in, gathered(signed_in), tmp_path / "no folder" / "a.json", "", ())
        assert signed_in.vault.entries.count() == before
