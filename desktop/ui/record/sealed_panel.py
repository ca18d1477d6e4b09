"""After the recording: calm. It is sealed; how long, how large, its digest, and what is missing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.recording import GapReason, SealState
from desktop.i18n.formats import clock_time, size
from desktop.ui.fonts import figures, strong
from desktop.ui.record.record_keys import Key, with_key
from desktop.ui.record.state import RecordState, SealedRecording
from desktop.ui.record.words import gap_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.digest import beginning, grouped
from desktop.ui.widgets.empty_state import IconDisc
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Scrolled

_LEFT_OUT = (GapReason.PAUSE, GapReason.OFF_RECORD)
_ROWS = 7
_PICTURE_FROM = 500  # pixels of height


class SealedPanel(QWidget):
    """Shows one sealed recording. Buttons: `again` goes on in a new one, `more` and `onward` lead away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.again, self.more, self.onward = Button("mic", "primary"), Button("undo-2"), Button("scroll-text")
        self._names = [PlainLabel(look="muted") for _ in range(_ROWS)]
        self._values = [PlainLabel(wrap=True) for _ in range(_ROWS)]
        self._state, self._table, self._disc = RecordState(), QWidget(), IconDisc("shield-check")
        self._build()

    def _build(self) -> None:
        self.title.setFont(strong(24))
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        self._table.setMaximumWidth(640)
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            value.setFont(figures(15, strong().weight()))
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.title.setAlignment(middle)
        self.words.setAlignment(middle)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        for button in (self.more, self.onward):
            buttons.addWidget(button)
        buttons.addStretch()
        centered = QHBoxLayout()
        centered.addStretch(1)
        centered.addWidget(self._table, stretch=20)
        centered.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(self._disc, alignment=middle)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(10)
        column.addLayout(centered)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(page), stretch=1)
        whole.addWidget(self.again, alignment=middle)
        whole.addLayout(buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The picture gives way to the facts."""
        super().resizeEvent(event)
        self._disc.setVisible(self.height() >= _PICTURE_FROM)

    def show_state(self, state: RecordState) -> None:
        """Shows what was sealed last, and whether the interview can go on in a new recording."""
        before, self._state = self._state, state
        if (state.sealed, state.changes, state.may_start) != (before.sealed, before.changes, before.may_start):
            self.retranslate()

    def facts(self) -> list[str]:
        """What is said of the recording, in the order of the card."""
        return [label.text() for label in self._values if not label.isHidden()]

    def retranslate(self) -> None:
        """Says everything again."""
        self.again.set_words(with_key(self.tr("Go on in a new recording"), Key.SEEN))
        self.again.setEnabled(self._state.may_start)
        self.more.set_words(self.tr("Get ready again"))
        self.onward.set_words(self.tr("Transcripts"))
        sealed = self._state.sealed
        if sealed is None:
            return
        is_whole = sealed.seal.state is SealState.COMPLETE
        self._disc.become("shield-check" if is_whole else "triangle-alert")
        self.title.setText(self.tr("Recording sealed") if is_whole else self.tr("Sealed after an interruption"))
        self.words.setText(self._said(is_whole=is_whole))
        facts = self._facts(sealed)
        for row, (label, value) in enumerate(zip(self._names, self._values, strict=True)):
            name, text = facts[row] if row < len(facts) else ("", "")
            label.setText(name)
            value.setText(text)
            label.setVisible(bool(name))
            value.setVisible(bool(name))
        self._values[len(facts) - 1].setToolTip(grouped(sealed.seal.samples_sha256))

    def _said(self, *, is_whole: bool) -> str:
        if is_whole:
            return self.tr("It is encrypted in the vault and can no longer be changed by anybody.")
        return self.tr(
            "Everything up to the interruption is encrypted in the vault; where it broke off is noted as a gap. "
            "The interview can go on in a new recording."
        )

    def _facts(self, sealed: SealedRecording) -> list[tuple[str, str]]:
        seal = sealed.seal
        facts = [
            (self.tr("Length"), f"{clock_time(sealed.length_ms)} \u00b7 {size(seal.stored_bytes)}"),
            (self.tr("Breaks"), self._breaks(sealed)),
            (self.tr("Gaps"), self._gaps(sealed)),
            (self.tr("Markers"), str(len(sealed.markers)) if sealed.markers else self.tr("none")),
        ]
        if sealed.asides:
            facts.append((self.tr("Kept apart"), self._kept_apart(sealed)))
        if self._state.changes:
            facts.append((self.tr("Microphone"), self._changes()))
        return [*facts, (self.tr("SHA-256 of the sound"), beginning(seal.samples_sha256))]

    def _breaks(self, sealed: SealedRecording) -> str:
        breaks = [gap for gap in sealed.seal.gaps if gap.reason in _LEFT_OUT]
        if not breaks:
            return self.tr("none")
        words = self.tr("{n}, {time} in all").replace("{n}", str(len(breaks)))
        return words.replace("{time}", clock_time(sum(gap.length_ms for gap in breaks)))

    def _gaps(self, sealed: SealedRecording) -> str:
        """How many losses, how much, and why."""
        losses = [gap for gap in sealed.seal.gaps if gap.reason not in _LEFT_OUT]
        if not losses:
            return self.tr("none")
        words = self.tr("{n}, {time} in all").replace("{n}", str(len(losses)))
        lost_ms = sum(gap.length_ms for gap in losses)
        reasons = ", ".join(dict.fromkeys(gap_words(gap.reason) for gap in losses))
        return f"{words.replace('{time}', f'{lost_ms / 1000:.1f} s')} \u00b7 {reasons}"

    def _kept_apart(self, sealed: SealedRecording) -> str:
        spans = ", ".join(f"{clock_time(a.at_ms)} ({clock_time(a.length_ms)})" for a in sealed.asides)
        words = self.tr("{n} off the record, not part of the testimony: at {spans}")
        return words.replace("{n}", str(len(sealed.asides))).replace("{spans}", spans)

    def _changes(self) -> str:
        words = self.tr("changed at {time} to {name}")
        return ", ".join(
            words.replace("{time}", clock_time(change.at_ms)).replace("{name}", change.name)
            for change in self._state.changes
        )
