"""Comparing with a checkpoint: at the left from a file or from paper, at the right what it came to. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.fonts import exact, strong
from desktop.ui.outside.comparing import ComparePresenter
from desktop.ui.outside.file_edit import FileEdit
from desktop.ui.outside.result_card import ResultCard
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, Rule
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel


class ComparePage(QWidget):
    """`back` is a button to be connected."""

    def __init__(self, presenter: ComparePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.title, self.back = PlainLabel(), Button("chevron-left", "link")
        self._file_title, self._paper_title = PlainLabel(), PlainLabel()
        self.file, self.number, self.root = FileEdit(), QLineEdit(), QLineEdit()
        self.by_file, self.by_paper, self.bar = Button("search", "primary"), Button("search"), QProgressBar()
        self._fields = (Field(self.file.edit, beside=self.file), Field(self.number), Field(self.root))
        self.result = ResultCard(presenter)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title.setFont(strong(17))
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        for label in (self._file_title, self._paper_title):
            label.setFont(strong(15))
        for edit in (self.number, self.root):
            edit.setFont(exact(15))
        for field in self._fields:
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        left, top, row, whole = Card(margin=22, spacing=10), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self.title)
        top.addStretch()
        top.addWidget(self.back)
        parts = (
            self._file_title, self._fields[0], _at_the_right(self.by_file), Rule(), self._paper_title,
            *self._fields[1:], _at_the_right(self.by_paper), self.bar,
        )  # fmt: skip
        for part in parts:
            left.column.addWidget(part)
        left.column.addStretch()
        row.setSpacing(18)
        row.addWidget(left, stretch=1)
        row.addWidget(self.result, stretch=1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(top)
        whole.addLayout(row, stretch=1)

    def _connect(self) -> None:
        self._presenter.changed = self.show_state
        for edit in (self.file.edit, self.number, self.root):
            edit.textChanged.connect(self.show_state)
        self.by_file.clicked.connect(self._compare_file)
        self.by_paper.clicked.connect(self._compare_typed)
        self.file.edit.returnPressed.connect(self._compare_file)
        for edit in (self.number, self.root):
            edit.returnPressed.connect(self._compare_typed)

    def clear(self) -> None:
        """Forgets what was typed and what came of it."""
        for edit in (self.file.edit, self.number, self.root):
            edit.clear()
        self._presenter.forget()

    def focus_first(self) -> None:
        """The file."""
        self.file.edit.setFocus()

    def show_state(self) -> None:
        """Shows what may be pressed, and the result."""
        is_idle = not self._presenter.is_working
        self.by_file.setEnabled(is_idle and bool(self.file.edit.text().strip()))
        self.by_paper.setEnabled(is_idle and bool(self.number.text().strip() and self.root.text().strip()))
        is_paper = self.by_paper.isEnabled() and not self.by_file.isEnabled()
        self.by_file.set_look("" if is_paper else "primary")
        self.by_paper.set_look("primary" if is_paper else "")
        self.bar.setVisible(not is_idle)
        self.result.show_state()

    def _compare_file(self) -> None:
        if self.by_file.isEnabled():
            self._presenter.compare_file(self.file.edit.text())

    def _compare_typed(self) -> None:
        if self.by_paper.isEnabled():
            self._presenter.compare_typed(self.number.text(), self.root.text())

    def retranslate(self) -> None:
        """Says everything again."""
        self.title.setText(self.tr("Compare with a checkpoint"))
        self.back.set_words(self.tr("&Back"))
        self._file_title.setText(self.tr("From a file"))
        self._paper_title.setText(self.tr("From paper"))
        self._fields[0].say(
            self.tr("&File"),
            self.tr("checkpoint.txt from a bundle, its .sig beside it, or the list of a backup (.json)."),
        )
        self._fields[1].say(self.tr("&Number of entries"))
        self._fields[2].say(
            self.tr("&Root"), self.tr("44 characters; spaces don't matter, capital and small letters do.")
        )
        self.file.retranslate()
        self.by_file.set_words(self.tr("Compare with the file"))
        self.by_paper.set_words(self.tr("Compare with the paper"))
        self.bar.setAccessibleName(self.tr("Comparing"))
        self.result.retranslate()
        self.show_state()


def _at_the_right(button: Button) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch()
    row.addWidget(button)
    return line
