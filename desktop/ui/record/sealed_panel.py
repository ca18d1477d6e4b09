"""After the recording: calm. It is sealed; how long, how large, its digest, and what is missing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.recording import GapReason, SealState
from desktop.i18n.formats import clock_time, size
from desktop.ui.fonts import figures, strong
from desktop.ui.record.state import RecordState, SealedRecording
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.digest import beginning, grouped
from desktop.ui.widgets.empty_state import IconDisc
from desktop.ui.widgets.plain_label import PlainLabel


class SealedPanel(QWidget):
    """Shows one sealed recording. Buttons: record more, go on to the transcript."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.more, self.onward = Button("mic"), Button("scroll-text", "primary")
        self._names = [PlainLabel(look="muted") for _ in range(5)]
        self._values = [PlainLabel() for _ in range(5)]
        self._sealed: SealedRecording | None = None
        self._build()

    def _build(self) -> None:
        self.title.setFont(strong(24))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            value.setFont(figures(15, strong().weight()))
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.title.setAlignment(middle)
        self.words.setAlignment(middle)
        self.words.setFixedWidth(520)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.more)
        buttons.addWidget(self.onward)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(IconDisc("shield-check"), alignment=middle)
        column.addWidget(self.title)
        column.addWidget(self.words, alignment=middle)
        column.addSpacing(18)
        for layout in (grid, buttons):
            row_layout = QHBoxLayout()
            row_layout.addStretch()
            row_layout.addLayout(layout)
            row_layout.addStretch()
            column.addLayout(row_layout)
            column.addSpacing(18)
        column.addStretch()

    def show_state(self, state: RecordState) -> None:
        """Shows what was sealed last."""
        if state.sealed is not self._sealed:
            self._sealed = state.sealed
            self.retranslate()

    def facts(self) -> list[str]:
        """What is said of the recording, in the order of the card."""
        return [label.text() for label in self._values]

    def retranslate(self) -> None:
        """Says everything again."""
        self.more.set_words(self.tr("Record more"))
        self.onward.set_words(self.tr("Transcripts"))
        sealed = self._sealed
        if sealed is None:
            return
        is_whole = sealed.seal.state is SealState.COMPLETE
        self.title.setText(self.tr("Recording sealed") if is_whole else self.tr("Sealed after an interruption"))
        self.words.setText(self.tr("It is encrypted in the vault and can no longer be changed by anybody."))
        names = (
            self.tr("Length"),
            self.tr("Stored"),
            self.tr("Pauses"),
            self.tr("Gaps"),
            self.tr("SHA-256 of the sound"),
        )
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
        for label, value in zip(self._values, self._facts(sealed), strict=True):
            label.setText(value)
        self._values[-1].setToolTip(grouped(sealed.seal.samples_sha256))

    def _facts(self, sealed: SealedRecording) -> tuple[str, ...]:
        seal = sealed.seal
        pauses = [gap for gap in seal.gaps if gap.reason is GapReason.PAUSE]
        losses = [gap for gap in seal.gaps if gap.reason is not GapReason.PAUSE]
        lost_ms = sum(gap.length_ms for gap in losses)
        lost = self.tr("{n}, {time} in all").replace("{n}", str(len(losses)))
        return (
            clock_time(sealed.length_ms),
            size(seal.stored_bytes),
            str(len(pauses)) if pauses else self.tr("none"),
            lost.replace("{time}", f"{lost_ms / 1000:.1f} s") if losses else self.tr("none"),
            beginning(seal.samples_sha256),
        )
