"""Documents for people in the hand-over screen: what is asked for, who may, what is said, and what lies on the drive."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.faults import Fault, FaultCode
from desktop.export.reading_copy.formats import Format
from desktop.export.reading_copy.gate import CopyWish
from desktop.export.reading_copy.handing import CopyMeans, hand_over_copy
from desktop.export.reading_copy.values import DocumentLanguages
from desktop.system.folder_drive import FolderDrive
from desktop.ui.export.left import left_of
from desktop.ui.export.presenter import ExportPresenter
from desktop.ui.export.state import Way
from desktop.ui.export.view import ExportView
from desktop.ui.language import Language
from tests.ui.measuring import ambiguous, overlapping, squeezed, sticking_out
from tests.ui.scene import RESOURCES, Scene, make_scene, services
from tests.ui.test_export import codes, office, opened

pytestmark = pytest.mark.usefixtures("look")

_ROUNDS = 6  # Qt lays out what lies in what lies in a card


def real_copy(
    account: Any, interview: Any, destination: Any, wish: CopyWish, folder: Path, progress: Any, cancelled: Any
) -> Any:
    """As wiring does it."""
    means = CopyMeans(FolderDrive(folder), folder, RESOURCES, progress, cancelled)
    return hand_over_copy(account, interview, destination, wish, means)


def ready(folder: Path, **parts: Any) -> tuple[Scene, ExportPresenter]:
    """A supervisor before the open gate of a copy."""
    scene, presenter = opened(folder, **{"copy": real_copy, **parts})
    presenter.go(Way.COPY)
    return scene, presenter


def shown(qtbot: QtBot, presenter: ExportPresenter) -> ExportView:
    view = ExportView(presenter)
    qtbot.addWidget(view)
    view.resize(1140, 768)
    view.show()
    view.refresh()
    return view


def words(view: ExportView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_the_gate_answers_for_the_way_in_front(tmp_path: Path) -> None:
    _, presenter = office(tmp_path)
    presenter.go(Way.COPY)
    assert codes(presenter) == {"destination.unverified", "export.not_approved"}
    presenter.wish(replace(presenter.state.wish, is_draft=True))
    assert codes(presenter) == {"destination.unverified"}
    presenter.go(Way.BUNDLE)
    assert codes(presenter) == {"destination.unverified", "export.not_approved"}


def test_a_copy_needs_a_format_and_an_exception_a_reason(tmp_path: Path) -> None:
    _, presenter = ready(tmp_path)
    plain = CopyWish((Format.TXT,), is_sealed=False)
    for wish, may in (
        (CopyWish((Format.TXT,)), True),
        (CopyWish(()), False),
        (replace(plain, reason=" "), False),
        (replace(plain, reason="printed at the court"), True),
    ):
        presenter.wish(wish)
        assert presenter.state.may_hand_over is may, wish


def test_hands_over_sealed_files_and_remembers_them(tmp_path: Path) -> None:
    scene, presenter = ready(tmp_path)
    presenter.wish(CopyWish((Format.PDF, Format.EAF), DocumentLanguages.KO))
    presenter.hand_over()
    assert scene.faults == []
    result = presenter.state.copy_result
    assert result is not None
    assert sorted(path.name for path in (tmp_path / "drive").iterdir()) == sorted(
        [f"{result.copy.id}.pdf.age", f"{result.copy.id}-0001.eaf.age", f"{result.copy.id}.sha256"]
    )
    (left,) = left_of(presenter.state)
    assert (left.formats, left.is_sealed, left.is_draft) == (("PDF", "EAF"), True, False)
    presenter.close_result()
    assert presenter.state.copy_result is None


def test_an_exception_is_for_one_copy(tmp_path: Path) -> None:
    scene, presenter = ready(tmp_path)
    presenter.wish(CopyWish((Format.TXT,), is_sealed=False, reason="printed at the court"))
    presenter.hand_over()
    assert scene.faults == []
    assert presenter.state.wish == CopyWish((Format.TXT,))
    assert not left_of(presenter.state)[0].is_sealed
    presenter.wish(CopyWish((Format.TXT,), is_sealed=False, reason="again"))
    scene.workplace.choose(None)
    assert presenter.state.wish.is_sealed


def test_a_fault_leads_back_with_the_wish_kept(tmp_path: Path) -> None:
    def full(*_: object) -> None:
        raise Fault(FaultCode.DRIVE_FULL)

    scene, presenter = ready(tmp_path, copy=full)
    wish = CopyWish((Format.TXT, Format.SRT), is_sealed=False, reason="printed at the court")
    presenter.wish(wish)
    presenter.hand_over()
    assert scene.faults == ["drive.full"]
    assert presenter.state.wish == wish
    assert presenter.state.may_hand_over


def test_nothing_changes_while_it_is_written(tmp_path: Path) -> None:
    seen: list[object] = []

    def slow(*_: object) -> None:
        presenter.wish(CopyWish(()))
        presenter.go(Way.BUNDLE)
        seen.append((presenter.state.wish.formats, presenter.state.way))
        raise Fault(FaultCode.EXPORT_CANCELLED)

    _, presenter = ready(tmp_path, copy=slow)
    presenter.hand_over()
    assert seen == [((Format.PDF,), Way.COPY)]


def test_plain_is_said_in_plain_words_and_looks_it(qtbot: QtBot, tmp_path: Path) -> None:
    _, presenter = ready(tmp_path)
    view = shown(qtbot, presenter)
    assert "Whoever holds the drive" not in words(view)
    assert not view.copy.reason.isVisible()
    view.copy.sealed.click()
    assert "Whoever holds the drive can read everything in these files" in words(view)
    assert not view.drive.hand_over.isEnabled()
    view.copy.reason.setText("printed at the court")
    view.copy.reason.textEdited.emit("printed at the court")
    assert view.drive.hand_over.isEnabled()
    assert "unsealed" in view.drive.hand_over.text()
    view.drive.hand_over.click()
    said = words(view)
    assert "whoever holds the drive can read them" in said
    assert "age -d" not in said
    view.copy_result.close_button.click()
    assert view.copy.sealed.isChecked()
    qtbot.waitUntil(lambda: "not sealed" in words(view))


def test_boxes_and_languages_are_the_wish(qtbot: QtBot, tmp_path: Path) -> None:
    _, presenter = ready(tmp_path)
    view = shown(qtbot, presenter)
    view.copy.formats[Format.DOCX].click()
    view.copy.formats[Format.PDF].click()
    view.copy.languages.setCurrentIndex(1)
    view.copy.languages.activated.emit(1)
    assert presenter.state.wish == CopyWish((Format.DOCX,), DocumentLanguages.KO)
    view.drive.hand_over.click()
    assert "age -d -i key.age" in words(view)


def test_an_interviewer_seals_what_is_approved_and_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    scene = make_scene(tmp_path, lines=1)
    presenter = ExportPresenter(scene.workplace, services(copy=real_copy))
    presenter.look()
    view = shown(qtbot, presenter)
    view.ways.buttons[1].click()
    assert presenter.state.way is Way.COPY
    assert not view.copy.sealed.isEnabled()
    assert not view.copy.draft.isEnabled()
    assert "A supervisor may choose otherwise." in words(view)


def test_both_ways_fit_the_laptop(qtbot: QtBot, tmp_path: Path) -> None:
    _, presenter = ready(tmp_path)
    view = shown(qtbot, presenter)
    view.copy.sealed.click()
    assert view.minimumSizeHint().width() <= 1366 - 226
    assert view.minimumSizeHint().height() <= 660


@pytest.mark.parametrize("language", ["en", "ko", "en_XA"])
@pytest.mark.parametrize("size", [(1366 - 226, 700), (1024 - 226, 570)])
def test_no_word_is_cut_in_any_language_or_window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, language: str, size: tuple[int, int]
) -> None:
    spoken = Language(qapp, language)
    try:
        _, presenter = ready(tmp_path)
        view = shown(qtbot, presenter)
        view.resize(*size)
        view.copy.sealed.click()
        for _ in range(_ROUNDS):
            qapp.processEvents()
        assert view.width() <= size[0]
        assert [*squeezed(view), *overlapping(view), *sticking_out(view), *ambiguous(view)] == []
    finally:
        spoken.switch("en")
