"""Shows what an account is told at sign-in, a few lines at a time, over every screen until it is taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.notices import Notice
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel

AT_ONCE = 2


class _Line(QWidget):
    """One notice: its words, the way there, and a button that takes it away."""

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        self.notice = notice
        self.words = PlainLabel(wrap=True)
        self.go, self.dismiss = Button("arrow-right", "link"), Button("x", "icon")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Glyph("info", "info_text", 20))
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.go)
        row.addWidget(self.dismiss)
        self.go.setVisible(notice.go is not None)

    def retranslate(self) -> None:
        """Asks the notice for its words again."""
        self.words.setText(self.notice.text())
        self.go.set_words(self.tr("Go there"), self.words.text())
        self.dismiss.set_words("", self.tr("Take this away"))
        self.dismiss.setAccessibleName(self.tr("Take this away"))


class NoticeStrip(QWidget):
    """Hidden while there is nothing to say. `go_asked` carries where a notice leads."""

    go_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._notices: list[Notice] = []
        self._is_resting = False
        self.lines: list[_Line] = []
        card = Card("banner", margin=3, spacing=0)
        card.setProperty("kind", "notice")
        self._column = card.column
        self._column.setContentsMargins(14, 3, 6, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 18, 32, 0)
        column.addWidget(card)
        self.setVisible(False)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Shows the first few; the next ones follow as these are taken away. None hides the strip."""
        self._notices = list(notices)
        empty(self._column)
        self.lines = [_Line(notice) for notice in self._notices[:AT_ONCE]]
        for line in self.lines:
            self._column.addWidget(line)
            line.dismiss.clicked.connect(lambda _=False, key=line.notice.key: self._dismiss(key))
            line.go.clicked.connect(lambda _=False, place=line.notice.go: self.go_asked.emit(place))
        self.setVisible(bool(self.lines) and not self._is_resting)
        self.retranslate()

    def rest(self, *, is_recording: bool) -> None:
        """While a witness is recorded nothing of this is to be seen; it comes back afterwards."""
        self._is_resting = is_recording
        self.setVisible(bool(self.lines) and not is_recording)

    def _dismiss(self, key: str) -> None:
        self.show_notices([notice for notice in self._notices if notice.key != key])

    def retranslate(self) -> None:
        """Says every line again."""
        self.setAccessibleName(self.tr("What needs looking after"))
        for line in self.lines:
            line.retranslate()
