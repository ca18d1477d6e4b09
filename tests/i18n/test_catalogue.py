"""Our reader of the catalogues, and that both readers say the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from desktop.i18n import catalogue
from desktop.i18n.catalogue import catalogue_folder, placeholders, read_catalogue, translate

CODES = ("ko", "en", "en_XA")


def test_says_a_text_in_korean_and_falls_back_to_english() -> None:
    assert translate("ConsentAnswer", "Yes", "ko") == "예"
    assert translate("ConsentAnswer", "Yes", "en") == "Yes"
    assert translate("ConsentAnswer", "Never marked", "ko") == "Never marked"
    assert translate("ConsentAnswer", "Yes", "fr") == "Yes"


def test_fills_facts_and_survives_a_missing_one() -> None:
    assert translate("ConsentAnswer", "{number} of {total}", "en", number=2, total=7) == "2 of 7"
    assert translate("ConsentAnswer", "{number} of {total}", "ko", number=2, total=7) == "7개 중 2번째"
    assert translate("ConsentAnswer", "{number} of {total}", "en", number=2) == "2 of …"


def test_facts_are_never_read_as_placeholders() -> None:
    assert translate("ConsentAnswer", "{number} of {total}", "en", number="{total}", total="{number}") == (
        "{total} of {number}"
    )


@pytest.mark.parametrize(
    ("language", "count", "words"), [("en", 1, "1 finding"), ("en", 2, "2 findings"), ("ko", 1, "문제 1건")]
)
def test_a_number_chooses_its_form(language: str, count: int, words: str) -> None:
    assert translate("CustodyView", "%n finding(s)", language, count=count) == words


@pytest.mark.parametrize("code", CODES)
def test_qt_and_our_reader_agree(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(catalogue_folder() / f"desktop_{code}.qm"))
    messages = read_catalogue(code)
    assert len(messages) > 300
    for (context, source), message in messages.items():
        if message.is_finished:
            count = 1 if len(message.forms) > 1 or "%n" in source else -1
            said = translator.translate(context, source, None, count) or ""
            ours = translate(context, source, code, **({"count": 1} if count == 1 else {}))
            assert said.replace("%n", "1") == _braces_open(ours, source, message.forms[0]), (context, source)


def _braces_open(ours: str, source: str, form: str) -> str:
    """Qt leaves placeholders for `str.format`; ours are shown as ellipses because no facts were given."""
    if not placeholders(source) - {"%n"}:
        return ours
    assert "…" in ours
    return form


@pytest.mark.parametrize("code", CODES)
def test_every_translation_has_the_placeholders_of_its_source(code: str) -> None:
    wrong = [
        source
        for (_, source), message in read_catalogue(code).items()
        for form in message.forms
        if placeholders(form) != placeholders(source)
    ]
    assert wrong == []


def test_nothing_is_left_without_korean() -> None:
    left = [(context, source) for (context, source), m in read_catalogue("ko").items() if not m.is_finished]
    assert left == []


def test_korean_is_korean() -> None:
    """A translation without one Hangul syllable is a text that was forgotten, unless it has nothing to translate."""
    kept = {"SHA-256", "Ctrl+N", "Ctrl+L", "Page Up", "Page Down", "{page} / {pages}"}
    suspects = [
        form
        for (_, source), message in read_catalogue("ko").items()
        for form in message.forms
        if source not in kept and not any("가" <= letter <= "힣" for letter in form) and _has_words(source)
    ]
    assert suspects == []


def _has_words(source: str) -> bool:
    bare = catalogue._PLACEHOLDER.sub("", source)
    return sum(letter.isalpha() for letter in bare) > 3


def test_mnemonics_are_kept() -> None:
    for (_, source), message in read_catalogue("ko").items():
        for form in message.forms:
            assert _mnemonic(form) == _mnemonic(source), source


def _mnemonic(text: str) -> str:
    at = text.find("&")
    return text[at + 1].upper() if at >= 0 and text[at + 1 : at + 2].isalnum() else ""


def test_an_unfinished_message_is_not_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "desktop_ko.ts").write_text(
        '<TS><context><name>A</name><message><source>Hello</source><translation type="unfinished"/></message>'
        "</context></TS>",
        "utf-8",
    )
    monkeypatch.setattr(catalogue, "catalogue_folder", lambda: tmp_path)
    read_catalogue.cache_clear()
    try:
        assert translate("A", "Hello", "ko") == "Hello"
        assert not read_catalogue("ko")["A", "Hello"].is_finished
    finally:
        read_catalogue.cache_clear()
