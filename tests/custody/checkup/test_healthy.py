"""A healthy vault has nothing to see to; the check is logged, can be stopped, and says all it looked at."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.checkup import check
from desktop.custody.checkup.report import report_lines, report_value, verdict
from desktop.custody.checkup.whole import CHECKS
from desktop.custody.checkup.words import REPAIRS, SAID, SECTIONS
from desktop.custody.signed_in import SignedIn
from desktop.domain.checkup import CheckCode, CheckSection, Repair
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.i18n.catalogue import placeholders
from tests.custody.checkup.stand import cares, in_the_morning
from tests.fakes.evidence import INTERVIEW, RECORDING, SEGMENT
from tests.fakes.machines import FakeMachine


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[SignedIn]:
    someone = in_the_morning(tmp_path)
    yield someone
    someone.lock()


def test_a_healthy_vault_has_nothing_to_see_to(someone: SignedIn) -> None:
    report = check(someone, FakeMachine())
    assert cares(report) == []
    assert report.is_in_order
    assert {CheckCode.VAULT_SIZE, CheckCode.KIT_STATE, CheckCode.BACKUP_STATE} <= {one.code for one in report.findings}
    assert verdict(report, "en") == "Everything is in order."


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="the system does not list open files")
def test_no_media_file_stays_open(someone: SignedIn) -> None:
    """A vault of years has more of them than a process may have open."""
    check(someone, FakeMachine())
    assert [path for path in map(os.path.realpath, Path("/proc/self/fd").iterdir()) if "/media/" in path] == []


def test_the_check_is_logged_with_how_much_it_found(someone: SignedIn) -> None:
    check(someone, FakeMachine())
    [*_, entry] = someone.vault.entries.about(Action.VAULT_CHECKED)
    assert b'"findings":0' in entry.body
    assert b'"cares":0' in entry.body


def test_every_part_tells_how_far_it_is(someone: SignedIn) -> None:
    seen: list[str] = []
    check(someone, FakeMachine(), lambda section, _done, _total: seen.append(section))
    assert list(dict.fromkeys(seen)) == [section.value for section, _ in CHECKS]


@pytest.mark.parametrize("section", [section for section, _ in CHECKS])
def test_it_stops_in_every_part(someone: SignedIn, section: CheckSection) -> None:
    reached: set[str] = set()
    before = len(someone.vault.entries.about(Action.VAULT_CHECKED))
    with pytest.raises(Fault) as caught:
        check(someone, FakeMachine(), lambda at, _d, _t: reached.add(at), lambda: section.value in reached)
    assert caught.value.code is FaultCode.CHECK_CANCELLED
    assert len(someone.vault.entries.about(Action.VAULT_CHECKED)) == before


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_report_names_every_section_and_no_word_of_a_testimony(someone: SignedIn, language: str) -> None:
    report = check(someone, FakeMachine())
    text = "\n".join(report_lines(report, language))
    assert "…" not in text, "a fact is missing in a sentence"
    assert INTERVIEW.id in text
    for word in (SEGMENT.text, RECORDING.source):
        assert word not in text
    if language == "en":
        for title in SECTIONS.values():
            assert title in text


def test_the_value_for_a_machine_keeps_what_is_damaged_apart(someone: SignedIn) -> None:
    value = report_value(check(someone, FakeMachine()))
    assert (value["is_in_order"], value["findings"]) == (True, [])
    assert value["advice"]


def test_everything_that_can_be_found_has_words() -> None:
    assert set(SAID) == set(CheckCode)
    assert set(REPAIRS) == set(Repair)
    assert set(SECTIONS) == set(CheckSection)
    for what, todo in SAID.values():
        assert what
        assert placeholders(todo) <= placeholders(what) | {"count"}
