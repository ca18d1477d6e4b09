"""The gate's answer in words: everything that stands in the way with what to do, or that nothing does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.consent import ConsentForm
from desktop.domain.faults import FaultCode
from desktop.ui.export.state import ExportState, Way
from desktop.ui.export.words import finding_words
from desktop.ui.fonts import strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel


class _Sentence(Card):
    """One finding, or the good answer."""

    def __init__(self, icon: str, token: str, what: str, todo: str) -> None:
        super().__init__("quiet", margin=13, spacing=2)
        title, words = PlainLabel(what, wrap=True), PlainLabel(todo, look="muted", wrap=True)
        title.setFont(strong(14))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(title)
        column.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Glyph(icon, token, 20), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, stretch=1)
        self.column.addLayout(row)


class GateCard(Card):
    """`verified(fingerprint)` carries what was typed as it was read aloud."""

    verified = Signal(str)

    def __init__(self, form: ConsentForm, parent: QWidget | None = None) -> None:
        super().__init__(margin=22, spacing=12, parent=parent)
        self._form = form
        self._title, self._about = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.fingerprint, self.compare = QLineEdit(), Button("fingerprint")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._state = ExportState()
        self._shown: object = None
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(18))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.addLayout(self._rows)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.fingerprint, stretch=1)
        row.addWidget(self.compare)
        self._field = Field(self.fingerprint, beside)
        self.column.addWidget(self._title)
        self.column.addWidget(self._about)
        self.column.addWidget(area, stretch=1)
        self.column.addWidget(self._field)
        self.compare.clicked.connect(self._compare)
        self.fingerprint.returnPressed.connect(self._compare)

    def show_state(self, state: ExportState) -> None:
        """Shows the answer for the chosen destination."""
        shown = (state.findings, state.destination, state.may_keep, state.way, state.wish.is_draft)
        self._state = state
        if shown != self._shown:
            self._shown = shown
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        state, destination = self._state, self._state.destination
        self._title.setText(destination.title if destination is not None else self.tr("Choose a destination"))
        self._about.setText(self._about_words())
        may_verify = destination is not None and not destination.is_verified and state.may_keep
        self._field.setVisible(may_verify)
        self._field.say(
            self.tr("&Fingerprint, as the recipient reads it aloud"),
            self.tr("Call the recipient on a number you knew before. Type the eight groups you hear."),
        )
        self.compare.set_words(self.tr("Compare"))
        empty(self._rows)
        for sentence in self._sentences():
            self._rows.addWidget(sentence)

    def _about_words(self) -> str:
        findings = self._state.findings
        if self._state.destination is None:
            return ""
        if findings is None:
            return self.tr("Asking whether it may be handed over\u2026")
        return self.tr("What stands in the way:") if findings else self.tr("Nothing stands in the way.")

    def _sentences(self) -> list[_Sentence]:
        state = self._state
        if state.findings is None or state.destination is None:
            return []
        if not state.findings:
            return [_Sentence("circle-check", "good_text", self.tr("It may be handed over."), self._good_words())]
        made = []
        for finding in state.findings:
            is_key = finding.code is FaultCode.DESTINATION_UNVERIFIED
            icon, token = ("key-round", "warn_text") if is_key else ("circle-x", "danger_text")
            made.append(_Sentence(icon, token, *finding_words(finding, self._form, state.destination)))
        return made

    def _good_words(self) -> str:
        if self._state.way is Way.BUNDLE:
            return self.tr("Consent, approval, key and custody log are in order. The sound is checked on the way.")
        if self._state.wish.is_draft:
            return self.tr("Consent, key and custody log are in order. Unless it is approved, every page says draft.")
        return self.tr("Consent, approval, key and custody log are in order. No sound leaves with a document.")

    def _compare(self) -> None:
        if self.fingerprint.text().strip():
            self.verified.emit(self.fingerprint.text())
            self.fingerprint.clear()
