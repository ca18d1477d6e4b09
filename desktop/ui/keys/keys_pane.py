"""All keys of the desk in a column that stands beside the lines: found by a word, changed by pressing another one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.plain_text import plain
from desktop.ui.fonts import font, strong
from desktop.ui.keys.duties import KEY_TABLE, Duty, Group
from desktop.ui.keys.key_map import KeyMap, Objection
from desktop.ui.keys.key_words import duty_words, group_words, key_words, objection_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.key_button import KeyButton
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Scrolled


class KeyEntry(QWidget):
    """One duty: its words, a button with its key, and beneath them why a key could not be had."""

    def __init__(self, keys: KeyMap, duty: Duty) -> None:
        super().__init__()
        self.duty, self._keys, self._wanted = duty, keys, ""
        self.words, self.button = PlainLabel(wrap=True), KeyButton()
        self.problem, self.swap = PlainLabel(look="muted", wrap=True), Button(look="quiet")
        self._other: Duty | None = None
        for label in (self.words, self.problem):
            label.setFont(font(12))
        self.button.setStyleSheet("padding: 2px 8px; min-height: 20px; font-size: 12px;")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.swap)
        self.button.asked.connect(self.show_key)
        self.button.left.connect(self.show_key)
        self.button.taken.connect(self._take)
        self.swap.clicked.connect(self._swap)
        self._say()

    def show_key(self) -> None:
        """The key in force, or that the next one is taken."""
        words, key = duty_words(self._keys, self.duty), key_words(self._keys.key(self.duty))
        self.words.setText(words)
        self.button.set_words(self.tr("Press it\u2026") if self.button.is_waiting else key)
        self.button.setAccessibleName(f"{words}: {key}")
        self.button.setToolTip(self.tr("Press this, then the new key. Escape leaves it."))
        self._say()

    def holds(self, wanted: str) -> bool:
        """Whether its words or its key hold what is looked for."""
        keys = " ".join(self._keys.keys(self.duty))
        return wanted in plain(f"{self.words.text()} {keys} {key_words(self._keys.key(self.duty))}")

    def _take(self, key: str) -> None:
        answer = self._keys.give(self.duty, key)
        self._wanted, self._other = key, answer.holder
        self._say(objection_words(self._keys, key, answer) if answer.objection is not None else "")
        self.button.set_words(key_words(self._keys.key(self.duty)))

    def _swap(self) -> None:
        other = self._other
        if other is not None and self._keys.swap(self.duty, other).objection is Objection.NEEDED:
            self._say(self.tr("These two can't be exchanged."))

    def _say(self, problem: str = "") -> None:
        self._other = self._other if problem else None
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.swap.set_words(self.tr("Exchange the two"))
        self.swap.setVisible(self._other is not None)


class KeysPane(Card):
    """`left()` when somebody has seen enough: Escape, or its button."""

    left = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(margin=12, spacing=8, parent=parent)
        self._keys = keys
        self.title, self.search, self.close_button = PlainLabel(), QLineEdit(), Button("x", "quiet")
        self.none, self.reset = PlainLabel(look="muted", wrap=True), Button("undo-2")
        self.groups = {group: PlainLabel() for group in Group}
        self.entries = [KeyEntry(keys, row.duty) for row in KEY_TABLE]
        self._build()
        self.search.textChanged.connect(self._look)
        self.close_button.clicked.connect(self.left)
        self.reset.clicked.connect(keys.reset)
        keys.listen(self._follow)

    def _build(self) -> None:
        self.title.setFont(strong(16))
        top = QHBoxLayout()
        top.addWidget(self.title, stretch=1)
        top.addWidget(self.close_button)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for group, label in self.groups.items():
            label.setFont(strong(12))
            rows.addWidget(label)
            for entry in self.entries:
                if self._keys.row(entry.duty).group is group:
                    rows.addWidget(entry)
        rows.addStretch()
        self.column.addLayout(top)
        self.column.addWidget(self.search)
        self.column.addWidget(self.none)
        self.column.addWidget(Scrolled(inside), stretch=1)
        self.column.addWidget(self.reset)

    def begin(self) -> None:
        """Brings the keyboard to the search."""
        self.search.selectAll()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Says everything again."""
        self.title.setText(self.tr("Keys"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(key_words("Esc"))
        self.search.setPlaceholderText(self.tr("Find a key"))
        self.search.setAccessibleName(self.tr("Find a key"))
        self.none.setText(self.tr("No key does anything of that name."))
        self.reset.set_words(self.tr("All as at first"))
        for group, label in self.groups.items():
            label.setText(group_words(group))
        self._follow()

    def _follow(self) -> None:
        for entry in self.entries:
            entry.show_key()
        self.reset.setEnabled(not all(self._keys.is_first(entry.duty) for entry in self.entries))
        self._look()

    def _look(self, *_: object) -> None:
        wanted = plain(self.search.text())
        for entry in self.entries:
            entry.setVisible(entry.holds(wanted))
        for group, label in self.groups.items():
            label.setVisible(any(self._is_shown(entry, group) for entry in self.entries))
        self.none.setVisible(all(entry.isHidden() for entry in self.entries))

    def _is_shown(self, entry: KeyEntry, group: Group) -> bool:
        return self._keys.row(entry.duty).group is group and not entry.isHidden()
