"""After a copy was handed over: its files with their digests, whether they are sealed, and how they are opened."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import size
from desktop.ui.export.state import ExportState
from desktop.ui.fonts import figures, font, strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.digest import grouped
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Scrolled

COMMANDS = ("sha256sum -c {id}.sha256", "age -d -i key.age -o {name} {name}.age")


class CopyResultCard(Card):
    """Shows `state.copy_result`; `close_button` leads back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=24, spacing=10, parent=parent)
        self._title, self._where = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._message, self._how = Message("info"), PlainLabel()
        self._commands = [PlainLabel(wrap=True) for _ in COMMANDS]
        self._rows, self.close_button = QVBoxLayout(), Button("check", "primary")
        self._state = ExportState()
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(22))
        self._how.setFont(strong(14))
        top, bottom, inside = QHBoxLayout(), QHBoxLayout(), QWidget()
        top.setSpacing(12)
        top.addWidget(Glyph("shield-check", "good_text", 30))
        top.addWidget(self._title, stretch=1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.addLayout(self._rows)
        column.addStretch()
        bottom.addStretch()
        bottom.addWidget(self.close_button)
        self.column.addLayout(top)
        self.column.addWidget(self._message)
        self.column.addWidget(self._where)
        self.column.addWidget(Scrolled(inside), stretch=1)
        self.column.addWidget(self._how)
        for command in self._commands:
            command.setFont(font(12))
            self.column.addWidget(command)
        self.column.addLayout(bottom)

    def show_state(self, state: ExportState) -> None:
        """Shows a result, if it is another one."""
        if state.copy_result is not self._state.copy_result:
            self._state = state
            self.retranslate()
            if state.copy_result is not None and self.isVisible():
                self.close_button.setFocus()

    def retranslate(self) -> None:
        """Says everything again."""
        result = self._state.copy_result
        self.close_button.set_words(self.tr("Done"))
        self._title.setText(self.tr("Handed over"))
        if result is None:
            return
        is_sealed = all(file.is_sealed for file in result.files)
        sealed = self.tr("Only the destination's key opens these files. Every byte was read back from the drive.")
        plain = self.tr(
            "These files are not sealed: whoever holds the drive can read them. Don't let it out of your hands."
        )
        self._message.say(sealed if is_sealed else plain, "info" if is_sealed else "warn")
        self._where.setText(
            self.tr("The list of digests lies beside them: {path}").replace("{path}", result.digest_path)
        )
        self._how.setText(self.tr("How the recipient checks and opens them"))
        empty(self._rows)
        for file in result.files:
            name, digest = PlainLabel(f"{file.file_name} · {size(file.size_bytes)}"), PlainLabel(wrap=True)
            name.setFont(strong(13))
            digest.setFont(figures(12))
            digest.setText(grouped(file.sha256))
            for label in (name, digest):
                self._rows.addWidget(label)
            self._rows.addSpacing(6)
        first = result.files[0].file_name.removesuffix(".age")
        for label, command in zip(self._commands, COMMANDS, strict=True):
            label.setText(command.replace("{id}", result.copy.id).replace("{name}", first))
        self._commands[1].setVisible(is_sealed)
