"""One attachment on the whole screen: page, size, turn, and what its file also holds. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.attachments.render.untrusted import NotShown, Shown
from desktop.attachments.viewing import NoPicture
from desktop.ui.attachments.looking import Looking
from desktop.ui.attachments.picture_area import PictureArea
from desktop.ui.attachments.state import FIT, ZOOMS, Look
from desktop.ui.attachments.words import kind_word, notes_words, refusal_word, title_of
from desktop.ui.drawing.replay_panel import ReplayPanel
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.page import PageHeader
from desktop.ui.widgets.plain_label import PlainLabel


class Viewer(QWidget):
    """Shows `looking.look`; `left` when it is to be closed."""

    left = Signal()

    def __init__(self, looking: Looking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looking = looking
        self.header, self.notes = PageHeader(), Message("info")
        self.back = Button("chevron-left")
        self.before, self.after = Button("chevron-left", "icon"), Button("chevron-right", "icon")
        self.smaller, self.larger, self.whole = Button("zoom-out", "icon"), Button("zoom-in", "icon"), Button("square")
        self.to_left, self.to_right = Button("rotate-ccw", "icon"), Button("rotate-cw", "icon")
        self.page_words, self.safe = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.area, self.replay, self.nothing = PictureArea(), ReplayPanel(looking.replay), EmptyState("lock")
        self._faces = QStackedWidget()
        self._tools = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.before, self.page_words, self.after):
            row.addWidget(widget)
        row.addSpacing(18)
        for widget in (self.smaller, self.larger, self.whole):
            row.addWidget(widget)
        row.addSpacing(18)
        for widget in (self.to_left, self.to_right):
            row.addWidget(widget)
        self.header.buttons.addWidget(self._tools)
        self.header.buttons.addWidget(self.back)
        for face in (self.area, self.replay, self.nothing):
            self._faces.addWidget(face)
        card = Card(margin=10, spacing=8)
        card.column.addWidget(self._faces, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.notes)
        column.addWidget(card, stretch=1)
        column.addWidget(self.safe)

    def _connect(self) -> None:
        looking = self._looking
        self.back.clicked.connect(self.left)
        self.area.resized.connect(looking.fit_into)
        for button, act in (
            (self.before, lambda: looking.turn_page(-1)), (self.after, lambda: looking.turn_page(1)),
            (self.smaller, lambda: looking.come_nearer(-1)), (self.larger, lambda: looking.come_nearer(1)),
            (self.whole, looking.fit), (self.to_left, lambda: looking.rotate(-90)),
            (self.to_right, lambda: looking.rotate(90)),
        ):  # fmt: skip
            button.clicked.connect(act)
        for keys, act in (
            ("PgUp", lambda: looking.turn_page(-1)), ("PgDown", lambda: looking.turn_page(1)),
            ("Ctrl+-", lambda: looking.come_nearer(-1)), ("Ctrl++", lambda: looking.come_nearer(1)),
            ("Home", looking.fit), ("Escape", self.left.emit),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_look(self, look: Look | None) -> None:
        """Shows it, or forgets what was shown."""
        if look is None:
            self.area.forget()
            return
        attachment = look.row.attachment
        self.header.say(title_of(look.row), kind_word(attachment.kind))
        self._tools.setVisible(look.drawing is None and not isinstance(look.result, NoPicture))
        self._show_face(look)
        self._show_tools(look)

    def _show_face(self, look: Look) -> None:
        result = look.result
        self.notes.say(notes_words(result.notes) if isinstance(result, Shown) else "", "info")
        if look.drawing is not None:
            self._faces.setCurrentWidget(self.replay)
            self.replay.show_state()
        elif isinstance(result, Shown):
            self._faces.setCurrentWidget(self.area)
            self.area.show_page(result, look.turned, is_whole=look.zoom == FIT)
        elif result is None:
            self._faces.setCurrentWidget(self.area)
        else:
            self._faces.setCurrentWidget(self.nothing)
            self.nothing.say(self._why_title(result), self._why(result))
        self.safe.setText(self._safe_words(look))

    def _show_tools(self, look: Look) -> None:
        self.page_words.setText(f"{look.page + 1} / {look.pages}")
        self.before.setEnabled(look.page > 0)
        self.after.setEnabled(look.page + 1 < look.pages)
        for widget in (self.before, self.page_words, self.after):
            widget.setVisible(look.pages > 1)
        is_picture = isinstance(look.result, Shown) and bool(look.result.width)
        for button in (self.smaller, self.larger, self.whole, self.to_left, self.to_right):
            button.setVisible(is_picture or look.result is None)
        self.smaller.setEnabled(look.zoom > FIT)
        self.larger.setEnabled(look.zoom < ZOOMS[-1])
        self.whole.setEnabled(look.zoom > FIT)

    def _why_title(self, result: NotShown | NoPicture) -> str:
        return self.tr("Kept, but not shown here") if isinstance(result, NoPicture) else self.tr("It can't be shown")

    def _why(self, result: NotShown | NoPicture) -> str:
        if isinstance(result, NotShown):
            kept = self.tr("The original is kept untouched and goes along in bundles.")
            return f"{refusal_word(result.why)} {kept}"
        return self.tr(
            "Files of this kind can't be made into a picture safely. The original is kept untouched and goes along in "
            "bundles; no other program is asked to open it."
        )

    def _safe_words(self, look: Look) -> str:
        if look.drawing is not None:
            return self.tr("Drawn here. Every stroke is stored with its time; nothing was taken away by the eraser.")
        if look.result is None:
            return self.tr("A picture is being made in a closed room \u2026")
        if isinstance(look.result, Shown):
            return self.tr(
                "This picture was made in a closed room, without key, file or network. The original is untouched."
            )
        return ""

    def retranslate(self) -> None:
        """Says every word again."""
        self.back.set_words(self.tr("Back to the &list"), "Esc")
        for button, words in (
            (self.before, self.tr("Page before")), (self.after, self.tr("Next page")),
            (self.smaller, self.tr("Smaller")), (self.larger, self.tr("Larger")),
            (self.to_left, self.tr("Turn left")), (self.to_right, self.tr("Turn right")),
        ):  # fmt: skip
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.whole.set_words(self.tr("&Whole"))
        self.area.setAccessibleName(self.tr("Picture of the attachment"))
        self.replay.retranslate()
        self.show_look(self._looking.look)
