"""The banner: three sentences, the other language a click away, and tampering that can't be waved through."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.faults import Fault, FaultCode
from desktop.i18n.faults import sentences_for
from desktop.ui.fault_panel import FaultPanel
from desktop.ui.language import Language
from desktop.ui.theme import Theme

REFUSAL = Fault(FaultCode.INTERVIEW_UNKNOWN, interview="int-1")
TAMPERING = Fault(FaultCode.VAULT_KEY_SIGNATURE_WRONG)


@pytest.fixture
def panel(qapp: QApplication, look: Theme, qtbot: QtBot) -> Iterator[FaultPanel]:
    language = Language(qapp, "en")
    made = FaultPanel(language)
    qtbot.addWidget(made)
    yield made
    language.switch("en")


def test_says_what_happened_what_is_safe_and_what_to_do(panel: FaultPanel) -> None:
    panel.show_fault(REFUSAL)
    assert panel.isVisible()
    shown = (panel._what.text(), panel._safe.text(), panel._todo.text())
    assert shown == sentences_for(REFUSAL, language="en")
    assert panel._code.text() == "interview.unknown"
    assert shown[0] in panel.accessibleName()


def test_the_other_language_is_a_click_away(panel: FaultPanel) -> None:
    panel.show_fault(REFUSAL)
    panel._other.click()
    assert panel._what.text() == sentences_for(REFUSAL, language="ko")[0]
    panel._other.click()
    assert panel._what.text() == sentences_for(REFUSAL, language="en")[0]


def test_is_never_modal(panel: FaultPanel) -> None:
    panel.show_fault(TAMPERING)
    assert not panel.isModal()
    assert not panel.window().isModal()


def test_a_refusal_is_closed_or_cleared(panel: FaultPanel) -> None:
    panel.show_fault(REFUSAL)
    panel.clear_fault()
    assert not panel.isVisible()
    panel.show_fault(REFUSAL)
    panel._close.click()
    assert panel.fault is None


def test_tampering_stays_until_it_has_been_read(panel: FaultPanel) -> None:
    read: list[Fault] = []
    panel.acknowledged.connect(read.append)
    panel.show_fault(TAMPERING)
    panel.clear_fault()
    panel.show_fault(REFUSAL)
    assert panel.fault is TAMPERING
    assert panel._close.accessibleName() == "I have read this"
    panel._close.click()
    assert read == [TAMPERING]
    assert not panel.isVisible()


def test_facts_are_shown_as_text_never_as_markup(panel: FaultPanel) -> None:
    panel.show_fault(Fault(FaultCode.INTERVIEW_UNKNOWN, interview="<b>x</b><img src=y>"))
    assert "<b>x</b>" in panel._what.text()
    assert panel._what.textFormat().name == "PlainText"
