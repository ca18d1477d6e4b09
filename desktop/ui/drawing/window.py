"""The whole screen for the witness: the page, its tools, nothing of the interview. Closing it keeps the drawing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.drawing.canvas import Canvas
from desktop.ui.drawing.presenter import BoardPresenter
from desktop.ui.drawing.tool_bar import HEIGHT, ToolBar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.message import Message


class DrawingWindow(QWidget):
    """A window of its own over everything. No key of the recording screen works here."""

    def __init__(self, presenter: BoardPresenter) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._presenter = presenter
        self.canvas, self.tools = Canvas(presenter), ToolBar(presenter)
        self.message, self.again = Message("warn"), Button("rotate-cw")
        self.thanks, self._pages = EmptyState("hand-heart"), QStackedWidget()
        self.draw_on, self.back = Button("pencil-line"), Button("arrow-right", "primary")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setAutoFillBackground(True)
        strip = QHBoxLayout()
        strip.setContentsMargins(20, 10, 20, 0)
        strip.addWidget(self.message, stretch=1)
        strip.addWidget(self.again)
        drawing = QWidget()
        column = QVBoxLayout(drawing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addWidget(self.canvas, stretch=1)
        column.addWidget(self.tools)
        for button in (self.draw_on, self.back):
            button.setFixedHeight(HEIGHT)
            self.thanks.buttons.addWidget(button)
        self._pages.addWidget(drawing)
        self._pages.addWidget(self.thanks)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.show_state
        self.again.clicked.connect(presenter.try_again)
        self.draw_on.clicked.connect(lambda: presenter.thank(is_done=False))
        self.back.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Undo, self, presenter.undo)
        QShortcut(QKeySequence("Escape"), self, lambda: presenter.thank(is_done=True))

    def show_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        if self._pages.currentIndex() != int(state.is_thanking):
            self._pages.setCurrentIndex(int(state.is_thanking))
            (self.draw_on if state.is_thanking else self.canvas).setFocus()
        self.canvas.show_state()
        self.tools.show_state(state)
        self.again.setVisible(state.fault is not None)
        self.message.say(self._message(), "warn")

    def _message(self) -> str:
        if self._presenter.state.fault is not None:
            return self.tr("The last stroke could not be stored yet. Please give the laptop to the interviewer.")
        if self._presenter.state.refused:
            return self.tr("Please do not write identity numbers here.")
        return ""

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """However it is closed, by hand or by a lock, the drawing is kept."""
        self._presenter.changed = lambda: None
        self._presenter.end()
        super().closeEvent(event)
        self.deleteLater()

    def retranslate(self) -> None:
        """Says every word again."""
        self.setWindowTitle(self.tr("Drawing"))
        self.canvas.setAccessibleName(self.tr("The page to draw on"))
        self.canvas.typing.setAccessibleName(self.tr("Words on the drawing"))
        self.again.set_words(self.tr("Try again"))
        self.draw_on.set_words(self.tr("Draw on"))
        self.back.set_words(self.tr("Back to the interview"))
        self.thanks.say(self.tr("Thank you"), self.tr("Please give the laptop back to the interviewer."))
        self.tools.retranslate()
        self.show_state()
