"""Installing a pack: the folder, what lies in it, words for one that has no list of its own, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.i18n.faults import sentences_for
from desktop.transcription.pack_source import PackWords
from desktop.ui.fonts import strong
from desktop.ui.language import language_now
from desktop.ui.models.state import ModelsState
from desktop.ui.models.words import source_words, work_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.plain_label import PlainLabel

_UNIT = 1000  # a bar counts to two thousand million at most


class InstallCard(Card):
    """`folder_chosen(str)`, `asked(words)` and `stopped()`."""

    folder_chosen = Signal(str)
    asked = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=10, parent=parent)
        self.folder, self.found, self.refusal = FolderEdit("usb"), PlainLabel(wrap=True), Message("warn")
        self.name, self.licence, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.install = Button("package", "primary")
        self.step, self.bar, self.stop = PlainLabel(wrap=True), QProgressBar(), Button("x")
        self._pages, self._words = Pages(), QWidget()
        self._state = ModelsState()
        self._build()

    def _build(self) -> None:
        self._field = Field(self.folder.edit, self.folder)
        self._fields = (Field(self.name), Field(self.licence), Field(self.source))
        row = QHBoxLayout(self._words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for field in self._fields:
            row.addWidget(field)
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self.install)
        first, column = self._page()
        for widget in (self._field, self.refusal, self.found, self._words):
            column.addWidget(widget)
        column.addLayout(bottom)
        self._pages.addWidget(first)
        self._pages.addWidget(self._working())
        self.column.addWidget(self._pages)
        self.folder.chosen.connect(self.folder_chosen)
        self.install.clicked.connect(self._ask)
        self.stop.clicked.connect(self.stopped)

    def _working(self) -> QWidget:
        page, column = self._page()
        self.step.setFont(strong(15))
        self.bar.setTextVisible(False)
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self.stop)
        column.addWidget(self.step)
        column.addWidget(self.bar)
        column.addLayout(bottom)
        return page

    @staticmethod
    def _page() -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        return page, column

    def show_state(self, state: ModelsState) -> None:
        """Shows the folder and what lies in it, or the work under way."""
        is_new = state.source is not None and state.source is not self._state.source
        self._state = state
        self._pages.setCurrentIndex(0 if state.work is None else 1)
        self.folder.show_folder(state.folder)
        source = state.source
        self.found.setText(source_words(source) if source is not None else "")
        self.found.setVisible(source is not None)
        self._words.setVisible(source is not None and source.listed is None)
        self.install.setEnabled(source is not None)
        refusal = state.refusal
        self.refusal.say(
            " ".join(sentences_for(refusal.code, refusal.facts, language_now())) if refusal else "", "warn"
        )
        if is_new and source is not None:
            for edit, text in ((self.name, source.words.name), (self.licence, ""), (self.source, "")):
                edit.setText(text)
        if state.work is not None:
            self._show_work()

    def _show_work(self) -> None:
        work = self._state.work
        if work is None:
            return
        self.step.setText(work_words(work))
        self.bar.setRange(0, max(work.total // _UNIT, 1) if work.total > _UNIT else work.total)
        self.bar.setValue(work.done // _UNIT if work.total > _UNIT else work.done)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop.setVisible(work.step != "verifying")
        self.stop.setEnabled(not work.is_stopping)

    def retranslate(self) -> None:
        """Says everything again."""
        self._field.say(
            self.tr("&Folder or drive with a model pack"),
            self.tr(
                "The model is copied here and checked. How to fetch and check one on another computer: the manual."
            ),
        )
        self.folder.retranslate()
        name, licence, source = self._fields
        name.say(self.tr("&Name"))
        licence.say(self.tr("&Licence"), self.tr("As its source says, such as MIT"))
        source.say(self.tr("&Source"), self.tr("Where and when it was fetched, and by whom"))
        self.install.set_words(self.tr("&Install"))
        self.stop.set_words(self.tr("S&top"))
        self.show_state(self._state)

    def _ask(self) -> None:
        self.asked.emit(PackWords(self.name.text(), self.licence.text(), self.source.text()))
