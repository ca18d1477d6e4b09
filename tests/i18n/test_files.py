"""The catalogue files are what the tool makes of the program as it is now."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.tools import update_catalogues as tool

NAMES = [f"desktop_{code}" for code in tool.LANGUAGES]


def test_no_text_is_missing_and_none_is_left_over(tmp_path: Path) -> None:
    for name in NAMES:
        shutil.copy(tool.FOLDER / f"{name}.ts", tmp_path)
    tool.extract(tmp_path)
    for name in NAMES:
        assert (tmp_path / f"{name}.ts").read_text("utf-8") == (tool.FOLDER / f"{name}.ts").read_text("utf-8"), (
            f"{name}.ts is behind the program: run  .venv/bin/python -m tests.tools.update_catalogues"
        )


def test_compiled_catalogues_are_those_of_the_sources(tmp_path: Path) -> None:
    tool.compile_catalogues(tool.FOLDER, tmp_path)
    for name in NAMES:
        assert (tmp_path / f"{name}.qm").read_bytes() == (tool.FOLDER / f"{name}.qm").read_bytes(), name


@pytest.mark.parametrize("text", ["Hello {name}", "&Back", "%n file(s)"])
def test_pseudo_language_is_longer_and_keeps_what_must_be_kept(text: str) -> None:
    made = tool.pseudo(text)
    assert made.startswith("[")
    assert made.endswith("]")
    assert len(made) >= len(text) * 1.4
    for kept in ("{name}", "&", "%n"):
        assert (kept in made) == (kept in text)


def key_of(text: str) -> str:
    """The letter after a single ampersand."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].lower() if found else ""


def test_a_key_is_the_same_in_both_languages() -> None:
    """Whoever changes the language finds everything under the same letters, and letters unique in one are in both."""
    messages = ElementTree.parse(tool.FOLDER / "desktop_ko.ts").getroot().iter("message")
    said = [(message.findtext("source", ""), message.findtext("translation", "")) for message in messages]
    assert sum(bool(key_of(source)) for source, _ in said) > 50
    assert [source for source, korean in said if key_of(source) != key_of(korean)] == []
