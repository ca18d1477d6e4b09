"""After the hand-over: what lies on the drive, its digest, that it was read back, and how anybody can verify it."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import moment, size
from desktop.ui.export.state import ExportState
from desktop.ui.fonts import figures, font, strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.digest import grouped
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel

_VERIFY = (
    "ssh-keygen -Y verify -f ../allowed_signers -I {signer} -n bundle@saegim.v1"
    " -s signatures/{signer}.sig < tagmanifest-sha256.txt"
)
# the same commands as in resources/spec/bundle-v1.md, section 9
COMMANDS = (
    "sha256sum -c {id}.sha256",
    "age -d -i key.age -o {id}.tar {id}.age && tar -xf {id}.tar && cd bundle",
    _VERIFY,
    "sha256sum --strict -c tagmanifest-sha256.txt && sha256sum --strict -c manifest-sha256.txt",
)


class ResultCard(Card):
    """Shows `state.result`; `close` leads back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=24, spacing=10, parent=parent)
        self._title, self._words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._names = [PlainLabel(look="muted") for _ in range(5)]
        self._values = [PlainLabel(wrap=True) for _ in range(5)]
        self._how, self.close_button = PlainLabel(), Button("check", "primary")
        self._commands = [PlainLabel(wrap=True) for _ in COMMANDS]
        self._state = ExportState()
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(22))
        self._how.setFont(strong(14))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(Glyph("shield-check", "good_text", 30))
        top.addWidget(self._title, stretch=1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            value.setFont(figures(14))
            grid.addWidget(name, row, 0, alignment=Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        quiet = Card("quiet", margin=14, spacing=7)
        column = QVBoxLayout()
        column.setSpacing(7)
        column.addWidget(self._how)
        for command in self._commands:
            command.setFont(font(12))
            column.addWidget(command)
        quiet.column.addLayout(column)
        bottom = QHBoxLayout()
        bottom.addStretch()
        bottom.addWidget(self.close_button)
        self.column.addLayout(top)
        self.column.addWidget(self._words)
        self.column.addLayout(grid)
        self.column.addSpacing(4)
        self.column.addWidget(quiet)
        self.column.addStretch()
        self.column.addLayout(bottom)

    def show_state(self, state: ExportState) -> None:
        """Shows a result, if it is another one."""
        if state.result is not self._state.result:
            self._state = state
            self.retranslate()
            if state.result is not None and self.isVisible():
                self.close_button.setFocus()

    def retranslate(self) -> None:
        """Says everything again."""
        result = self._state.result
        self.close_button.set_words(self.tr("Done"))
        self._how.setText(self.tr("How anybody can verify it, with the recipient's key and our list of signers"))
        if result is None:
            return
        self._title.setText(self.tr("Handed over"))
        self._words.setText(self.tr("The drive can go to the recipient. The testimony stays in the vault."))
        names = (
            self.tr("Bundle"),
            self.tr("Where it lies"),
            self.tr("Size"),
            self.tr("SHA-256"),
            self.tr("Read back"),
        )
        read_back = self.tr("every byte, with the receiver's own checks: all {n} passed")
        handover = result.handover
        values = (
            f"{handover.file_name} \u00b7 {moment(handover.handed_over_at)}",
            str(PurePath(result.bundle_path)),
            size(result.size_bytes),
            grouped(result.sha256),
            read_back.replace("{n}", str(len(result.report.results))),
        )
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
        for label, value in zip(self._values, values, strict=True):
            label.setText(value)
        stem = PurePath(handover.file_name).stem
        for label, command in zip(self._commands, COMMANDS, strict=True):
            label.setText(command.replace("{id}", stem).replace("{signer}", handover.handed_over_by))
