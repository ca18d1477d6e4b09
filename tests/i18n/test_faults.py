"""Every fault speaks: three sentences, both languages, the same facts; and every code is raised somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.i18n.catalogue import placeholders, read_catalogue
from desktop.i18n.faults import CONTEXT, sentences_for
from desktop.i18n.sentences import AREAS, all_sentences

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


@pytest.mark.parametrize("code", list(FaultCode), ids=lambda code: code.value)
def test_has_three_sentences_in_both_languages(code: FaultCode) -> None:
    sentences = all_sentences().get(code)
    assert sentences is not None, "no sentences"
    for text in (sentences.what, sentences.safe, sentences.todo):
        assert text.strip()
        for language in ("ko", "en"):
            message = read_catalogue(language).get((CONTEXT, text))
            assert message is not None, f"not in the {language} catalogue: {text}"
            assert message.is_finished, f"unfinished in {language}: {text}"


@pytest.mark.parametrize("code", list(FaultCode), ids=lambda code: code.value)
def test_is_raised_somewhere(code: FaultCode) -> None:
    name = re.compile(rf"FaultCode\.{code.name}\b")
    places = [
        path
        for path in DESKTOP.rglob("*.py")
        if "i18n" not in path.parts
        and path.name not in {"fault_codes.py", "faults.py"}
        and name.search(path.read_text("utf-8"))
    ]
    assert places


@pytest.mark.parametrize("code", list(FaultCode), ids=lambda code: code.value)
def test_every_place_that_raises_it_gives_the_facts_its_sentences_name(code: FaultCode) -> None:
    """`Fault(FaultCode.X, name=…)` in the source must carry each placeholder, unless it passes facts on whole."""
    sentences = all_sentences()[code]
    needed = placeholders(sentences.what) | placeholders(sentences.safe) | placeholders(sentences.todo)
    for path in DESKTOP.rglob("*.py"):
        for call in re.findall(rf"Fault\(\s*FaultCode\.{code.name}\b([^()]*(?:\([^()]*\)[^()]*)*)\)", path.read_text()):
            if "**" not in call:
                given = set(re.findall(r"\b([a-z_]+)\s*=(?!=)", call)) | {"code"}
                assert needed <= given, f"{path.name}: {sorted(needed - given)} missing"


def test_says_facts_in_the_language_asked_for() -> None:
    fault = Fault(FaultCode.INTERVIEW_UNKNOWN, interview="int-7")
    assert "int-7" in sentences_for(fault, language="en")[0]
    assert "int-7" in sentences_for(fault, language="ko")[0]
    assert sentences_for(fault, language="ko") != sentences_for(fault, language="en")


def test_a_code_alone_can_be_said() -> None:
    what, safe, todo = sentences_for(FaultCode.DISK_FULL, {}, "ko")
    assert all((what, safe, todo))


def test_no_area_speaks_for_the_code_of_another() -> None:
    seen: dict[str, str] = {}
    for path in sorted((DESKTOP / "i18n" / "sentences").glob("[a-z]*.py")):
        for name in re.findall(r"^\s+FaultCode\.([A-Z_]+): Sentences", path.read_text("utf-8"), re.MULTILINE):
            assert name not in seen, f"{name} in {path.name} and {seen[name]}"
            seen[name] = path.name
    assert len(seen) == len(all_sentences())


def test_every_area_in_the_folder_is_merged() -> None:
    there = {path.stem for path in (DESKTOP / "i18n" / "sentences").glob("[a-z]*.py")}
    assert {area.__name__.rsplit(".", 1)[1] for area in AREAS} == there
