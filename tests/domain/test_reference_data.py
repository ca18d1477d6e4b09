"""The reference data is whole: it parses, its ids are unique, its references meet, its labels are in both languages."""

from __future__ import annotations

import re

import pytest

from desktop.domain.glossary import MOST_TOKENS
from tests.domain.reference_data import NAMES, Row, assert_bilingual, ids, objects, read, rows

_ONE_LANGUAGE_BY_DESIGN = {"variants", "pattern", "pairs"}
_EDTF_PART = r"(\d{4}|\d{3}X|\d{2}XX)(-(\d{2}|XX)(-(\d{2}|XX))?)?[?~%]?"
_EDTF = re.compile(rf"({_EDTF_PART}|\.\.)?(/({_EDTF_PART}|\.\.)?)?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@pytest.mark.parametrize("name", NAMES)
def test_says_what_it_is_and_where_it_comes_from(name: str) -> None:
    data = read(name)
    needed = {"schema", "version", "sources"} if name == "pathways" else {"schema", "version", "sources", "note"}
    assert needed <= data.keys()
    for row in rows(name):
        label = row.get("id") or row.get("code")
        assert row.get("source"), f"{label}: no source"
        assert set(row["source"]) <= data["sources"].keys(), f"{label}: unknown source"
        assert row.get("confidence") in (None, "high", "medium", "low"), f"{label}: confidence"
        assert row["source"] != ["gk"] or "confidence" in row, f"{label}: general knowledge without confidence"


@pytest.mark.parametrize("name", NAMES)
def test_every_label_is_there_in_both_languages(name: str) -> None:
    for where, value in objects(read(name), name):
        if "ko" in value and not _ONE_LANGUAGE_BY_DESIGN & value.keys():
            assert "en" in value, f"{where}: Korean without English"
            if isinstance(value["ko"], str):
                assert value["ko"].strip(), f"{where}: empty Korean"
                assert str(value["en"]).strip(), f"{where}: empty English"


def test_violations_map_to_what_exists() -> None:
    data = read("violations")
    codes = ids(data["items"], "code")
    for row in data["items"]:
        where = f"violation {row['code']}"
        assert_bilingual(row, where)
        assert_bilingual(row["definition"], where)
        if row["parent"]:
            assert row["parent"] in codes, where
            assert row["code"].startswith(row["parent"] + "-"), where
        for list_name, table in (
            ("coi", "coi_sections"), ("coi_patterns", "coi_patterns"),
            ("coi_groups", "coi_victim_groups"), ("rome", "rome_articles"),
        ):  # fmt: skip
            assert set(row[list_name]) <= set(data[table]), f"{where}: {list_name}"
        assert row["level"] != 2 or row["rome"], f"{where}: no Rome Statute mapping"
        assert re.fullmatch(r"\d{2}(\d{2}){0,5}", row["huridocs"]), f"{where}: HURIDOCS code"


def test_institutions_form_a_tree_with_dated_sanctions() -> None:
    data = read("institutions")
    ids(data["items"])
    parents = {row["id"]: row["parent"] for row in data["items"]}
    for row in data["items"]:
        where = f"institution {row['id']}"
        assert_bilingual(row, where)
        assert_bilingual(row["role"], where)
        _assert_reaches_the_top(row["id"], parents)
        for name in row["older_names"]:
            assert_bilingual(name, f"{where}: older name")
        for sanction in row["sanctions"]:
            assert sanction["by"] in ("US", "EU", "UK"), where
            assert _DAY.fullmatch(sanction["date"]), where
            assert sanction["source"] in data["sources"], where


def _assert_reaches_the_top(start: str, parents: dict[str, str | None]) -> None:
    seen: set[str] = set()
    here: str | None = start
    while here:
        assert here in parents, f"{start}: parent {here} does not exist"
        assert here not in seen, f"{start}: goes round in a circle"
        seen.add(here)
        here = parents[here]


def test_places_are_typed_and_no_coordinate_pretends_to_be_exact() -> None:
    data = read("places")
    known, operators = ids(data["items"]), ids(read("institutions")["items"])
    types = set(data["facility_types"]) | {"country", "province", "city", "county", "facility"}
    for row in data["items"]:
        where = f"place {row['id']}"
        assert_bilingual(row, where)
        assert row["parent"] is None or row["parent"] in known, where
        assert row["type"] in types, where
        assert re.fullmatch(r"[A-Z]{2}", row["country"]), where
        assert row.get("operator") is None or row["operator"] in operators, where
        if "lat" in row:
            assert row["approximate"] is True, where
            assert row["accuracy_km"] > 0, where
            assert _lies_where_it_says(row), f"{where}: coordinates"


def _lies_where_it_says(row: Row) -> bool:
    if row["country"] == "KP":
        return bool(37.5 < row["lat"] < 43.1 and 124 < row["lon"] < 131)
    return bool(-90 <= row["lat"] <= 90 and -180 <= row["lon"] <= 180)


def test_glossary_refers_to_what_exists_and_its_packs_fit_the_prompt() -> None:
    data = read("glossary")
    known = ids(data["items"])
    ids(data["items"], "ko")
    targets = (
        ids(read("violations")["items"], "code") | ids(read("institutions")["items"]) | ids(read("places")["items"])
    )
    for row in data["items"]:
        where = f"term {row['id']}"
        assert_bilingual(row["gloss"], where)
        assert row["hotword_priority"] in (1, 2, 3), where
        assert row.get("ref", "") in targets | {""}, where
        assert row["ko"] not in row["variants"], where
    for pack in data["packs"]:
        assert set(pack["terms"]) <= known, pack["id"]
        assert pack["whisper_tokens"] <= MOST_TOKENS, pack["id"]


def test_consent_starts_unasked_and_hangs_together() -> None:
    data = read("consent")
    known = ids(data["items"])
    for row in data["items"]:
        where = f"consent {row['id']}"
        for key in ("title", "ask", "explain"):
            assert_bilingual(row[key], where)
        assert row["default"] is None, f"{where}: pre-ticked"
        assert set(row["options"]) <= data["option_state"].keys(), where
        assert set(row["depends_on"]) <= known, where
        assert row["group"] in data["groups"], where
    assert set(data["option_state"].values()) <= data["states"].keys()


def test_protocol_asks_only_for_consents_that_exist() -> None:
    data = read("protocol")
    consents = ids(read("consent")["items"])
    styles = ids(data["question_styles"])
    ids(data["phases"])
    steps = [step for phase in data["phases"] for step in phase["steps"]]
    ids(steps)
    for phase in data["phases"]:
        assert_bilingual(phase["title"], phase["id"])
        assert_bilingual(phase["aim"], phase["id"])
    for step in steps:
        assert_bilingual(step, step["id"])
        assert step["kind"] in ("say", "ask", "do", "check"), step["id"]
        assert step.get("style") is None or step["style"] in styles, step["id"]
        assert set(step.get("consent_items", [])) <= consents, step["id"]
    for hint in data["leading_question_hints"]:
        re.compile(hint["pattern"])
    for anchor in data["date_anchors"]:
        assert _EDTF.fullmatch(anchor["edtf"]), anchor


def test_destinations_send_only_known_fields_and_never_an_identity_number() -> None:
    data = read("destinations")
    fields, consents = ids(data["fields"]), ids(read("consent")["items"])
    facts, basis = ids(read("pathways")["facts"]), ids(read("protocol")["knowledge_basis"])
    for field in data["fields"]:
        assert_bilingual(field["label"], field["id"])
        assert field["sensitivity"] in data["sensitivity_levels"], field["id"]
        assert {c["item"] for c in field.get("consent", [])} <= consents, field["id"]
        assert {c["min_state"] for c in field.get("consent", [])} <= read("consent")["states"].keys(), field["id"]
    ids(data["items"])
    for row in data["items"]:
        for key in ("name", "purpose", "wording"):
            assert_bilingual(row[key], row["id"])
        _assert_fields_agree(row, fields)
        assert set(row["consent_all"] + row["consent_any"]) <= consents, row["id"]
        assert set(row.get("person_cards", [])) <= fields, row["id"]
        assert set(row.get("minimum_facts", [])) <= facts, row["id"]
        assert set(row.get("account_basis_counts", [])) <= basis, row["id"]


def _assert_fields_agree(row: Row, fields: set[str]) -> None:
    required, excluded = set(row["required_fields"]), set(row["excluded_fields"])
    masked = set(row.get("redact_by_default", []))
    alternatives = {field for group in row.get("required_any", []) for field in group}
    conditional = {rule["field"] for rule in row.get("required_if", [])}
    named = required | excluded | masked | alternatives | conditional | set(row.get("recommended_fields", []))
    assert named <= fields, f"{row['id']}: {named - fields}"
    assert not required & (excluded | masked), row["id"]
    assert "person.id_number" in excluded, row["id"]
