"""`saegim accuracy`, as a script would call it: figures of each language, since a month, and a file without a word."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from tests.office import PASSPHRASE, SUPERVISOR, Office
from tests.review.accuracy_cases import Making, Written, approved, second

SAID = "새벽빛 아래 붉은 기차가 멈추었습니다"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """An office with five approved interviews; runs `saegim accuracy` and gives exit code and standard output."""
    office = Office(tmp_path / "vault")
    lines = [*(Written(SAID) for _ in range(9)), Written("They came at night.", "en")]
    for _ in range(5):
        approved(office, lines, {0: SAID.replace("붉은", "푸른")}, Making(readings=(second(SAID, 0),)))

    def run(*words: str, language: str = "en") -> tuple[int, str]:
        reading, writing = os.pipe()
        os.write(writing, f"{PASSPHRASE}\n".encode())
        os.close(writing)
        options = ["--vault", str(office.root), "--account", SUPERVISOR, "--passphrase-fd", str(reading)]
        code = main(["--language", language, "accuracy", *words, *options])
        os.close(reading)
        return code, capfd.readouterr().out

    return run


def value(out: str) -> Any:
    return json.loads(out)


def test_figures_are_told_for_each_language_and_hold_no_word(run: Run) -> None:
    code, out = run("--json")
    assert code == 0
    groups = {group["language"]: group for group in value(out)["groups"]}
    assert groups["ko"]["words"]["length"] == 5 * 9 * 5
    assert groups["ko"]["words"]["substitutions"] == 5
    assert groups["en"]["words"]["rate"] == 0
    assert not any(word in out for word in SAID.split())


def test_a_person_is_told_in_words_with_the_range_or_that_it_is_too_few(run: Run) -> None:
    _, out = run("--by", "flag")
    assert "5 approved interviews, 245 words compared, 0 lines left out." in out
    assert "WER 2.2% (2.2%-2.2%)" in out
    assert "too few words to say" in out
    _, korean = run("--by", "speaker", language="ko")
    assert "승인된 면담 5건" in korean
    _, readings = run("--by", "second_reading")
    assert "5 spans: nearer in 0, as near in 5, less near in 0" in readings


def test_what_was_approved_before_a_month_is_left_out(run: Run) -> None:
    assert value(run("--since", "2999-01", "--json")[1])["total"]["interviews"] == 0
    assert value(run("--since", "2000-05-17", "--json")[1])["since"] == "2000-05"
    for wrong in ("soon", "2026-13"):
        with pytest.raises(SystemExit) as left:
            run("--since", wrong)
        assert left.value.code == 64


def test_a_file_is_written_once_and_only_where_its_form_is_known(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "figures.csv"
    code, out = run("--export", str(file), "--json")
    assert code == 0
    assert value(out)["exported"]["file"] == "figures.csv"
    assert file.read_text("utf-8").count("\n") > 5
    assert run("--export", str(file))[0] == 2, "a file in the way is trouble of the world"
    with pytest.raises(SystemExit):
        run("--export", str(tmp_path / "figures.xlsx"))


def test_too_little_leaves_no_file(run: Run, tmp_path: Path) -> None:
    assert run("--since", "2999-01", "--export", str(tmp_path / "a.json"))[0] == 1
    assert not (tmp_path / "a.json").exists()
