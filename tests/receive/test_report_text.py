"""The report in both languages and as JSON."""

from __future__ import annotations

import json

import pytest

from desktop.bundle.report import TITLES
from desktop.i18n.catalogue import translate
from desktop.receive.report_text import report_lines, report_value
from desktop.receive.verification import verify_bundle
from tests.assets.bundles.cases import CASES, Case
from tests.assets.bundles.generate import path_of
from tests.fakes.bundles import BUNDLE_ID, INTERVIEWER, RECIPIENT, SIGNERS_TEXT, SUPERVISOR


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_refusal_has_its_words_and_no_gaps_in_them(case: Case, language: str) -> None:
    report = verify_bundle(path_of(case), RECIPIENT.secret, SIGNERS_TEXT)
    lines = list(report_lines(report, language))
    marks = "".join(line[0] for line in lines[: len(TITLES)])
    assert marks.count("✗") == (1 if case.check else 0)
    assert ("✗" not in marks) or marks.index("✗") == case.check - 1
    assert not any("…" in line for line in lines)
    if case.code is not None:
        assert lines[-1] == f"[{case.code}]"
        assert len(lines) == len(TITLES) + 6


def test_a_verified_bundle_says_who_signed_and_who_approved() -> None:
    report = verify_bundle(path_of(CASES[0]), RECIPIENT.secret, SIGNERS_TEXT)
    last = list(report_lines(report, "en"))[-1]
    assert all(word in last for word in (BUNDLE_ID, "W-1", INTERVIEWER, SUPERVISOR))


def test_a_refused_bundle_says_nothing_of_what_it_claims() -> None:
    for case in (case for case in CASES if case.check):
        report = verify_bundle(path_of(case), RECIPIENT.secret, SIGNERS_TEXT)
        value = report_value(report)
        claims = [value[name] for name in ("bundle", "interview", "witness", "destination", "signed_by", "approved_by")]
        assert claims == [None] * 6, case.name
        assert value["parts"] == []
        assert "W-1" not in "\n".join(report_lines(report, "en"))
        json.dumps(value)


def test_the_titles_are_in_korean_too() -> None:
    assert len(TITLES) == 13
    assert all(translate("Check", title, "ko") != title for title in TITLES)
