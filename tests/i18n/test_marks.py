"""Texts are marked so that the catalogue tool finds them: constants only, under the names it knows."""

from __future__ import annotations

import ast
from pathlib import Path

from desktop.i18n.catalogue import read_catalogue
from desktop.i18n.sentences import all_sentences

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
TRANSLATORS = {"tr": 0, "QT_TRANSLATE_NOOP": 1}


def calls() -> list[tuple[Path, ast.Call, str]]:
    found = []
    for path in sorted(DESKTOP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                found.append((path, node, name))
    return found


def test_tr_takes_constants_only() -> None:
    for path, call, name in calls():
        if name in TRANSLATORS and call.args:
            for argument in call.args[: TRANSLATORS[name] + 1]:
                assert isinstance(argument, ast.Constant), f"{path.name}:{call.lineno} {name} of something computed"


def test_translate_is_never_given_an_f_string() -> None:
    for path, call, name in calls():
        if name == "translate":
            for argument in call.args[:2]:
                assert not isinstance(argument, ast.JoinedStr | ast.BinOp), f"{path.name}:{call.lineno}"


def test_the_mark_is_imported_under_its_own_name_only() -> None:
    for path in DESKTOP.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    assert not (alias.name == "QT_TRANSLATE_NOOP" and alias.asname), path.name


def test_texts_joined_from_lines_reach_the_catalogue_whole() -> None:
    english = read_catalogue("en")
    for sentences in all_sentences().values():
        for text in (sentences.what, sentences.safe, sentences.todo):
            assert ("Fault", text) in english
