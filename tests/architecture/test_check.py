"""The one command itself: its rows come from what pytest and the tools said, and a failure shows."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.check import PytestRun, groups_of, read_cases, run_tool

LISTING = (
    '<testsuites><testsuite><testcase classname="tests.i18n.test_files" name="a"/>'
    '<testcase classname="tests.vault.test_media" name="b"><failure message="x"/></testcase>'
    '<testcase classname="tests.vault.test_media" name="c"><skipped message="x"/></testcase></testsuite></testsuites>'
)


def test_cases_are_counted_where_they_belong() -> None:
    cases = read_cases(LISTING)
    groups = groups_of(PytestRun(1, "1 failed, 1 passed, 1 skipped in 0.1s", 0.1, cases))
    assert [(group.name, group.is_right, group.words) for group in groups] == [
        ("catalogues", True, "1 passed"),
        ("house rules", True, "none run"),
        ("tests", False, "1 failed, 1 skipped"),
    ]


def test_a_run_that_broke_off_is_not_right() -> None:
    assert not groups_of(PytestRun(3, "no tests ran", 0.1, []))[-1].is_right


def test_a_tool_that_complains_is_not_right(tmp_path: Path) -> None:
    assert not run_tool("lint", (Path(sys.executable).name, "-c", "raise SystemExit('wrong')")).is_right
    assert run_tool("lint", (Path(sys.executable).name, "-c", "print('right')")).words == "right"
