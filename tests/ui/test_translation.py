"""The translation beside a transcript in the window: quiet, labelled, by keyboard, and never without what was said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.custody.row_digest import row_digest
from desktop.domain.custody import Action
from desktop.domain.ids import SegmentId, TranslationId
from desktop.domain.transcript import Provenance
from desktop.domain.translation import MachineTranslation, TranslatedAs, TranslatedPiece, TranslationFlag
from desktop.review.translating import line_of
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.spoken import spoken
from desktop.ui.transcripts.translation_words import maker_words, standing_words
from desktop.ui.transcripts.view import TranscriptsView
from tests.ui.scene import FakeSound, Scene, make_scene, services

pytestmark = pytest.mark.usefixtures("look")
ENGLISH = "We crossed the river at night."


def _have_translated(scene: Scene) -> list[SegmentId]:
    """A machine's translation of every line, the second one doubtful."""
    vault = scene.signed_in.vault
    draft = vault.transcripts.draft(vault.transcripts.heads()[0].id)
    made = Provenance("medium", "cd" * 32, "engine", "{}", 1, "cpu")
    begun = MachineTranslation(
        TranslationId("tra-1"), draft.id, "ko", "en", made, scene.signed_in.clock.now(), (), False
    )
    with vault.transaction():
        vault.translations.start(begun)
        scene.signed_in.log.record(Action.TRANSLATION_STARTED, draft.id, after=row_digest(begun))
        for number, segment in enumerate(draft.segments):
            flags = (TranslationFlag.LOW_LIKELIHOOD,) if number == 1 else ()
            vault.translations.add_piece(
                begun.id, TranslatedPiece(segment.id, True, f"{ENGLISH} {number}", -0.3, 0.0, 1.2, flags)
            )
        vault.translations.complete(begun.id)
        done = row_digest(vault.translations.get(begun.id))
        scene.signed_in.log.record(Action.TRANSLATION_COMPLETED, draft.id, after=done)
    return [segment.id for segment in draft.segments]


Shown = Callable[..., tuple[TranscriptsView, TranscriptsPresenter, Scene, list[SegmentId]]]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Shown:
    def show(*, is_supervisor: bool = False) -> tuple[TranscriptsView, TranscriptsPresenter, Scene, list[SegmentId]]:
        scene = make_scene(tmp_path, lines=4)
        segments = _have_translated(scene)
        if is_supervisor:
            scene = scene.as_supervisor()
        presenter = TranscriptsPresenter(scene.workplace, services(FakeSound()))
        view = TranscriptsView(presenter)
        qtbot.addWidget(view)
        view.resize(1140, 768)
        view.show()
        view.refresh()
        view.activateWindow()
        view.focus_first()
        qtbot.waitUntil(view.lines.hasFocus)
        return view, presenter, scene, segments

    return show


def test_it_is_hidden_until_somebody_wants_it_and_then_labelled(shown: Shown) -> None:
    view, presenter, _, _ = shown()
    assert not view.cards.translation.isVisible()
    line = view.model.line(0)
    assert line is not None
    low = view.lines.sizeHintForRow(0)
    assert ENGLISH not in view.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.mouseClick(view.translation_bar.toggle, Qt.MouseButton.LeftButton)
    assert presenter.state.shows_translation
    assert view.cards.translation.isVisible()
    assert view.lines.sizeHintForRow(0) >= low
    said = view.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.index(line.text) < said.index("machine, unverified") < said.index(ENGLISH)
    assert "4 by machine and unverified" in view.translation_bar.counts.text()
    assert "Nobody has compared it" in view.cards.translation.standing.text()


def test_a_person_translates_by_keyboard_alone(shown: Shown, qtbot: QtBot) -> None:
    view, presenter, scene, segments = shown()
    QTest.keyClick(view.lines, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(view.cards.translation.edit.hasFocus)
    assert not view.cards.translation.store.visibleRegion().isEmpty()
    view.cards.translation.edit.selectAll()
    QTest.keyClicks(view.cards.translation.edit, "We went over the river.")
    view.cards.translation.translated_as.setCurrentIndex(1)
    QTest.keyClick(view.cards.translation.edit, Qt.Key.Key_Return)
    assert "\n" not in view.cards.translation.edit.toPlainText()
    QTest.keyClick(view.cards.translation.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = line_of(scene.signed_in, segments[0])
    assert (made.text, made.revisions[-1].translated_as) == ("We went over the river.", TranslatedAs.INTERPRETER)
    assert presenter.state.translation_counts.by_machine == 3
    assert "interpreter" in view.cards.translation.standing.text()


def test_escape_leaves_what_was_there(shown: Shown, qtbot: QtBot) -> None:
    view, _, scene, segments = shown()
    QTest.keyClick(view.lines, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(view.cards.translation.edit.hasFocus)
    QTest.keyClicks(view.cards.translation.edit, "something else")
    QTest.keyClick(view.cards.translation.edit, Qt.Key.Key_Escape)
    assert view.lines.hasFocus()
    assert view.cards.translation.edit.toPlainText() == f"{ENGLISH} 0"
    assert line_of(scene.signed_in, segments[0]).is_by_machine


def test_a_correction_makes_it_stale_at_once_and_the_same_words_can_be_confirmed(shown: Shown) -> None:
    view, presenter, _, segments = shown()
    presenter.translating.turn(is_shown=True)
    presenter.correcting.correct(segments[0], "강을 건넜습니다.")
    assert presenter.state.translations[segments[0]].is_stale
    assert "changed since" in view.cards.translation.standing.text()
    assert "stale" in view.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert view.cards.translation.store.text().strip() == "It holds"
    view.cards.translation.store.click()
    assert not presenter.state.translations[segments[0]].is_stale


def test_what_can_not_be_stored_stays_in_the_field(shown: Shown, qtbot: QtBot) -> None:
    view, presenter, _, segments = shown()
    presenter.translating.turn(is_shown=True)
    view.cards.translation.edit.setPlainText("His number was 880101-1234568.")
    view.cards.translation.store.click()
    assert view.cards.translation.edit.toPlainText().startswith("His number")
    assert presenter.state.translations[segments[0]].is_by_machine


def test_a_supervisor_decides_whether_the_approval_covers_it(shown: Shown) -> None:
    view, presenter, scene, _ = shown(is_supervisor=True)
    view.side.open("review")
    presenter.approving.ask(is_asked=True)
    assert view.cards.approval.covers.isVisible()
    assert not view.cards.approval.covers.isChecked()
    view.cards.approval.covers.click()
    view.cards.approval.sure.click()
    interview = presenter.state.interview
    assert interview is not None
    [approval] = scene.signed_in.vault.approvals.of(interview.id)
    assert approval.covers_translation


def test_a_machine_is_asked_only_with_a_pack_that_translates(shown: Shown) -> None:
    view, presenter, _, _ = shown()
    presenter.translating.turn(is_shown=True)
    packs = presenter.state.packs
    presenter.show(packs=tuple(replace(pack, translates=False) for pack in packs))
    assert not view.translation_bar.machine.isEnabled()
    if packs:
        presenter.show(packs=tuple(replace(pack, translates=True) for pack in packs))
        assert view.translation_bar.machine.isEnabled()


def test_words_for_every_standing(shown: Shown) -> None:
    _, presenter, _, segments = shown()
    machine, doubted = (presenter.state.translations[segments[number]] for number in (0, 1))
    assert "not sure" in standing_words(doubted, {})
    none = replace(machine, machine=None)
    assert maker_words(none) == ""
    assert "Nobody has translated" in standing_words(none, {})
    assert ENGLISH not in spoken(none.line, none.line.text, none)
