"""The accountability pathways test only facts that exist, with operators that fit them."""

from __future__ import annotations

import pytest

from tests.domain.reference_data import Row, assert_bilingual, ids, read

DATA = read("pathways")
FACTS: dict[str, Row] = {row["id"]: row for row in DATA["facts"]}


def test_facts_are_unique_and_name_vocabularies_that_exist() -> None:
    ids(DATA["facts"])
    assert {f["vocab"] for f in DATA["facts"] if f.get("vocab")} <= {"violations", "institutions", "places"}


@pytest.mark.parametrize("row", DATA["items"], ids=lambda row: str(row["id"]))
def test_pathway_refers_to_what_exists(row: Row) -> None:
    for key in ("title", "looks_at", "limits"):
        assert_bilingual(row[key], row["id"])
    assert set(row["consent_items"]) <= ids(read("consent")["items"])
    assert set(row["violation_prefixes"]) <= ids(read("violations")["items"], "code")
    assert set(row.get("tables", [])) <= DATA["tables"].keys()
    assert any(check["role"] == "threshold" for check in row["checks"])
    for check in row["checks"]:
        assert_bilingual(check["label"], check["id"])
        assert check["mode"] in ("all", "any"), check["id"]
        assert check["role"] in ("threshold", "supporting"), check["id"]
        for test in check["tests"]:
            _assert_test_fits(test, f"{row['id']} {check['id']}")


def _assert_test_fits(test: Row, where: str) -> None:
    fact, operator, value = test["fact"], test["op"], test.get("value")
    assert operator in DATA["operators"], f"{where}: {operator}"
    if fact.startswith("consent."):
        assert fact.removeprefix("consent.") in ids(read("consent")["items"]), where
        assert operator == "granted", where
        return
    assert fact in FACTS, f"{where}: {fact}"
    if operator == "any_prefix":
        assert set(value or []) <= ids(read("violations")["items"], "code"), where
    elif operator in ("in_ranges", "in_table_at_date"):
        assert value in DATA["tables"], where
    elif operator == "in":
        assert set(value or []) <= _values_of(fact), where
    elif operator == "is_true":
        assert FACTS[fact]["type"] == "bool", where


def _values_of(fact: str) -> set[str]:
    values = set(FACTS[fact].get("values", []))
    return values | ids(read("protocol")["knowledge_basis"]) if fact == "source.basis" else values
