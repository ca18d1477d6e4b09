"""The form says what the reference data says, and refuses data that would pre-tick or dangle."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.consent import ConsentState
from desktop.interview.consent import FIRST_ITEMS
from desktop.interview.consent_form import load_consent_form
from tests.office import RESOURCES

PATH = RESOURCES / "domain" / "consent.json"


def _changed(tmp_path: Path, **changes: Any) -> Path:
    data = json.loads(PATH.read_text("utf-8"))
    data["items"][0].update(changes)
    target = tmp_path / "consent.json"
    target.write_text(json.dumps(data), "utf-8")
    return target


def test_holds_every_item_in_order_with_both_languages() -> None:
    form = load_consent_form(PATH)
    assert list(form.items)[:4] == ["C01", "C02", "C03", "C04"]
    assert form.version == "0.1.0"
    assert all(item.ask["ko"] and item.ask["en"] for item in form.items.values())
    assert set(FIRST_ITEMS) <= form.items.keys()


def test_the_two_destinations_are_guarded_by_their_own_items() -> None:
    form = load_consent_form(PATH)
    assert form.ask_gate("export.ohchr_seoul", []).missing == ("D01", "D12")
    assert form.ask_gate("export.nkhr_records_center", []).missing == ("D02", "D03")


def test_every_answer_amounts_to_something() -> None:
    form = load_consent_form(PATH)
    assert form.state_of("C05", "code_only") is ConsentState.GRANTED_LIMITED
    assert form.state_of("D01", "ask_me_each_time") is ConsentState.ASK_FIRST
    for item in form.items.values():
        for option in item.options:
            form.state_of(item.id, option)


@pytest.mark.parametrize(
    "changes",
    [{"default": "yes"}, {"options": ["yes", "perhaps"]}, {"depends_on": ["C99"]}],
    ids=lambda c: next(iter(c)),
)
def test_data_that_contradicts_itself_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="C01"):
        load_consent_form(_changed(tmp_path, **changes))
