"""At the right: whether the transcript is approved, who may approve it, and the question before it. Nothing modal."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from desktop.domain.faults import FaultCode
from desktop.domain.review import Approval
from desktop.i18n.faults import sentences_for
from desktop.i18n.formats import moment
from desktop.ui.fonts import figures, strong
from desktop.ui.language import language_now
from desktop.ui.transcripts.state import TranscriptsState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, Rule
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import PlainLabel


class ApprovalCard(Card):
    """`asked(True)` opens the question, `asked(False)` closes it, `approved()` is the answer.

    `covering(True)` says that the translation is to be signed along.
    """

    asked = Signal(bool)
    approved = Signal()
    covering = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=9, parent=parent)
        self._title, self.chip = PlainLabel(), StatusChip()
        self._names = [PlainLabel(look="muted") for _ in range(3)]
        self._values = [PlainLabel() for _ in range(3)]
        self.words, self.question = PlainLabel(look="muted", wrap=True), PlainLabel(wrap=True)
        self.approve, self.sure, self.leave = Button("stamp", "primary"), Button("check", "primary"), Button()
        self.covers = QCheckBox()
        self._state = TranscriptsState()
        self._shown: object = None
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(16))
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch()
        top.addWidget(self.chip)
        grid = QGridLayout()
        grid.setVerticalSpacing(5)
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            value.setFont(figures(14, strong().weight()))
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1, alignment=Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        self.question.setFont(strong(14))
        self.column.addLayout(top)
        self.column.addLayout(grid)
        self.column.addWidget(Rule())
        for widget in (self.words, self.question, self.approve, self.covers, self.sure, self.leave):
            self.column.addWidget(widget)
        self.approve.clicked.connect(lambda: self.asked.emit(True))  # noqa: FBT003 - a signal has no names
        self.leave.clicked.connect(lambda: self.asked.emit(False))  # noqa: FBT003
        self.sure.clicked.connect(self.approved)
        self.covers.clicked.connect(self.covering)

    def show_state(self, state: TranscriptsState) -> None:
        """Shows counts, approval and what this account may do."""
        shown = (
            state.approval, state.is_confirming, state.is_loaded, state.lines, state.names, state.translation_counts,
            state.covers_translation,
        )  # fmt: skip
        self._state = state
        if shown != self._shown:
            had_question = self.question.isVisible()
            self._shown = shown
            self.retranslate()
            if state.is_confirming and not had_question:
                self.leave.setFocus()

    def retranslate(self) -> None:
        """Says everything again."""
        state, approval = self._state, self._state.approval
        self._title.setText(self.tr("Approval"))
        lines = self.tr("Lines") if len(state.recordings) < 2 else self.tr("Lines of this recording")
        for label, name in zip(self._names, (lines, self.tr("To listen to again"), self.tr("Corrected")), strict=True):
            label.setText(name)
        for label, count in zip(self._values, (len(state.lines), state.flagged, state.revised), strict=True):
            label.setText(str(count))
        self.chip.say(*self._chip_words())
        self.words.setText(self._words())
        may = approval.obstacle is None and approval.in_force is None and state.is_loaded
        self.approve.setVisible(may and not state.is_confirming)
        self.approve.set_words(self.tr("Approve\u2026"))
        for widget in (self.question, self.sure, self.leave):
            widget.setVisible(state.is_confirming)
        self.question.setText(
            self.tr("Have you heard and read it all? Your signature covers every line of every recording as it stands.")
        )
        counts = state.translation_counts
        self.covers.setVisible(state.is_confirming and counts.lines > 0)
        self.covers.setText(self.tr("Cover the translation too"))
        self.covers.setToolTip(
            self.tr("It is handed over beneath the Korean then, marked where it is unverified or stale.")
        )
        self.covers.setChecked(state.covers_translation)
        self.sure.set_words(self.tr("Yes, sign and approve"))
        self.leave.set_words(self.tr("Not yet"))

    def _chip_words(self) -> tuple[str, str]:
        if self._state.approval.in_force is not None:
            return self.tr("Approved"), "good"
        if self._state.approval.is_void:
            return self.tr("Approval void"), "warn"
        return self.tr("Not approved"), "calm"

    def _words(self) -> str:
        approval = self._state.approval
        if approval.in_force is not None:
            given = self._given(self.tr("Approved by {name}, {time}. A later change makes it void."), approval.in_force)
            covers = self.tr("It covers the translation.") if approval.in_force.covers_translation else ""
            return f"{given} {covers}".strip()
        parts = []
        if approval.earlier is not None:
            void = self.tr("{name} approved it on {time}, but something was changed afterwards.")
            parts.append(self._given(void, approval.earlier))
        if approval.obstacle is None:
            parts.append(self.tr("You may approve: you neither asked nor recorded nor corrected here."))
        elif approval.obstacle.code is FaultCode.ACCOUNT_ROLE_MISSING:
            parts.append(self.tr("A supervisor who had no part in it hears it again and approves it."))
        else:
            what, _, todo = sentences_for(approval.obstacle, language=language_now())
            parts.append(f"{what} {todo}")
        return " ".join(parts)

    def _given(self, words: str, approval: Approval) -> str:
        name = self._state.names.get(approval.supervisor, approval.supervisor)
        return words.replace("{name}", name).replace("{time}", moment(approval.approved_at))
