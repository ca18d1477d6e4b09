"""Onto which drive, and the one button; while it works, every step with how far it is, and a way out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop.i18n.formats import size
from desktop.ui.export.state import ExportState, Way
from desktop.ui.export.words import STEPS, step_words
from desktop.ui.fonts import strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.plain_label import PlainLabel


class DriveCard(Card):
    """`folder_chosen(Path)`; `hand_over` and `cancel` are buttons to be connected."""

    folder_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=22, spacing=10, parent=parent)
        self.folder = FolderEdit("usb")
        self.hand_over, self.cancel = Button("package", "primary"), Button("x")
        self.room, self.step, self.number = PlainLabel(look="muted", wrap=True), PlainLabel(), PlainLabel(look="muted")
        self.bar, self._pages = QProgressBar(), QStackedWidget()
        self._state = ExportState()
        self._build()

    def _build(self) -> None:
        self._field = Field(self.folder.edit, self.folder)
        self.step.setFont(strong(15))
        self.bar.setTextVisible(False)
        first, second = QWidget(), QWidget()
        choose, work = QVBoxLayout(first), QVBoxLayout(second)
        bottom, stop = QHBoxLayout(), QHBoxLayout()
        bottom.addWidget(self.room, stretch=1)
        bottom.addWidget(self.hand_over)
        stop.addWidget(self.number, stretch=1)
        stop.addWidget(self.cancel)
        for column, parts in ((choose, (self._field, bottom)), (work, (self.step, self.bar, stop))):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(10)
            for part in parts:
                column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        self._pages.addWidget(first)
        self._pages.addWidget(second)
        self.column.addWidget(self._pages)
        self.folder.chosen.connect(self._chosen)

    def show_state(self, state: ExportState) -> None:
        """Shows folder and room, or the work under way."""
        was_working = self._state.work is not None
        self._state = state
        self._pages.setCurrentIndex(0 if state.work is None else 1)
        self.folder.show_folder(state.folder)
        self.hand_over.setEnabled(state.may_hand_over)
        if state.work is not None:
            self.bar.setRange(0, max(state.work.total // 1000, 1) if state.work.total > 1 else 0)
            self.bar.setValue(state.work.done // 1000)
            self.cancel.setEnabled(not state.work.is_stopping)
            if not was_working:
                self.cancel.setFocus()
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        state = self._state
        self._field.say(self.tr("&Drive or folder"))
        self.folder.retranslate()
        is_plain = state.way is Way.COPY and not state.wish.is_sealed
        self.hand_over.set_words(self.tr("Hand over unsealed") if is_plain else self.tr("Seal and hand over"))
        self.hand_over.set_look("danger" if is_plain else "primary")
        self.cancel.set_words(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Progress"))
        free = self.tr("{size} free").replace("{size}", size(state.free_bytes)) if state.free_bytes is not None else ""
        self.room.setText(free or self.tr("Choose the drive that will be handed to the recipient."))
        if state.work is None:
            return
        work = state.work
        self.step.setText(self.tr("Stopping\u2026") if work.is_stopping else step_words(work.step, state.asked_wish))
        at = STEPS.index(work.step) + 1 if work.step in STEPS else 1
        words = self.tr("Step {n} of {all}").replace("{n}", str(at)).replace("{all}", str(len(STEPS)))
        share = f" \u00b7 {size(work.done)} / {size(work.total)}" if work.total > 1 else ""
        self.number.setText(f"{words}{share}")

    def _chosen(self, folder: str) -> None:
        if folder:
            self.folder_chosen.emit(Path(folder))
        else:
            self.folder.show_folder(self._state.folder)
