"""Two languages, switched while the program runs, down to Qt's own buttons."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop.domain.interview import Stage
from desktop.ui.language import Language
from desktop.ui.words import stage_word


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp, "en")
    yield made
    made.switch("en")


def test_words_change_at_once_and_back(language: Language) -> None:
    assert stage_word(Stage.APPROVED) == "Approved"
    language.switch("ko")
    assert stage_word(Stage.APPROVED) == "승인됨"
    assert QLocale().language() is QLocale.Language.Korean
    language.switch("en")
    assert stage_word(Stage.APPROVED) == "Approved"


def test_qts_own_dialogs_speak_too(language: Language) -> None:
    language.switch("ko")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "취소"


def test_english_has_its_plurals(language: Language) -> None:
    assert QCoreApplication.translate("CustodyView", "%n finding(s)", None, 1) == "1 finding"
    assert QCoreApplication.translate("CustodyView", "%n finding(s)", None, 2) == "2 findings"


def test_everybody_is_told(language: Language) -> None:
    told: list[str] = []
    language.changed.connect(told.append)
    language.switch("ko")
    language.switch("ko")
    assert told == ["ko"]
    assert language.other == "en"
