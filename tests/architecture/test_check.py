"""The one command itself: its rows come from what pytest and the tools said, and a failure shows."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from tests.check import MOST_WORKERS, PytestRun, groups_of, read_cases, run_tests, run_tool, workers
from tests.workers import ROOT, story_files

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


def test_with_workers_too_the_cases_are_listed_and_the_last_line_is_pytests() -> None:
    run = run_tests(["-n", "2", "tests/domain/test_people.py", "tests/crypto/test_canonical.py"])
    assert run.code == 0
    assert re.fullmatch(r"=* ?\d+ passed.* in [\d.]+s.*", run.closing)
    assert {module for module, _ in run.cases} == {"tests.domain.test_people", "tests.crypto.test_canonical"}
    assert f"{len(run.cases)} passed" in run.closing


def test_there_are_as_many_workers_as_cores_but_for_a_single_one() -> None:
    assert workers() in {0, *range(2, MOST_WORKERS + 1)}


def test_the_tests_of_one_story_go_to_one_worker() -> None:
    files = story_files()
    assert len(files) > 2
    assert all((ROOT / file).is_file() for file in files)


def test_a_run_that_broke_off_is_not_right() -> None:
    assert not groups_of(PytestRun(3, "no tests ran", 0.1, []))[-1].is_right


def test_a_tool_that_complains_is_not_right(tmp_path: Path) -> None:
    assert not run_tool("lint", (Path(sys.executable).name, "-c", "raise SystemExit('wrong')")).is_right
    assert run_tool("lint", (Path(sys.executable).name, "-c", "print('right')")).words == "right"
