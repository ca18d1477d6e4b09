"""In the place of the lines: every change that replacing would make, each to be left out, before any of it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.review.replacing import Proposal
from desktop.ui.fonts import font, strong
from desktop.ui.transcripts.finding import FindState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.plain_label import PlainLabel


class ReplacePreview(Card):
    """`left_out(number, is_left_out)`, `replace_wanted(reason)`, `left()`."""

    left_out = Signal(int, bool)
    replace_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=12, spacing=8, parent=parent)
        self.title, self.note, self.list = PlainLabel(), PlainLabel(look="muted", wrap=True), QListWidget()
        self.reason, self.replace, self.leave = QLineEdit(), Button("check", "primary"), Button()
        self._state = FindState()
        self._shown: tuple[Proposal, ...] | None = None
        self._when: Callable[[str], str] = lambda _: ""
        self.title.setFont(strong(16))
        self.note.setFont(font(12))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        row = QHBoxLayout()
        row.addWidget(self.reason, stretch=1)
        row.addWidget(self.leave)
        row.addWidget(self.replace)
        for widget in (self.title, self.note):
            self.column.addWidget(widget)
        self.column.addWidget(self.list, stretch=1)
        self.column.addLayout(row)
        self.list.itemChanged.connect(self._turn)
        self.leave.clicked.connect(self.left)
        self.replace.clicked.connect(lambda: self.replace_wanted.emit(self.reason.text()))

    def show_state(self, state: FindState, when: Callable[[str], str]) -> None:
        """Shows the proposals; `when` says of a segment at which time it is."""
        self._state, self._when = state, when
        if state.proposals is not None and state.proposals != self._shown:
            self._fill(state.proposals)
            self.reason.setText(self._reason())
            self.list.setFocus()
        self._shown = state.proposals
        self._say()

    def retranslate(self) -> None:
        """Says everything again."""
        self.title.setText(self.tr("Replace"))
        self.list.setAccessibleName(self.tr("Changes"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Reason"))
        self.leave.set_words(self.tr("Back"))
        self._say()

    def _say(self) -> None:
        count = len(self._state.chosen)
        self.note.setText(
            self.tr("Nothing is changed yet. Each line gets a new revision over it, and all can be undone together.")
        )
        self.replace.set_words(self.tr("Replace in {count}").replace("{count}", str(count)))
        self.replace.setEnabled(count > 0)

    def _reason(self) -> str:
        words = self.tr("{old} replaced by {new}")
        return words.replace("{old}", self._state.wanted.text).replace("{new}", self._state.by or "\u2013")

    def _fill(self, proposals: tuple[Proposal, ...]) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for proposal in proposals:
            item = QListWidgetItem(f"{self._when(proposal.segment_id)}   {proposal.before}\n\u2192   {proposal.after}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003

    def _turn(self, item: QListWidgetItem) -> None:
        self.left_out.emit(self.list.row(item), item.checkState() is not Qt.CheckState.Checked)
