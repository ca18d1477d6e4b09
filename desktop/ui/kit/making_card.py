"""Making a kit: on how many sheets, how many of them open the vault, and onto which drive the sheets go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.domain.recovery import LEAST_THRESHOLD, MOST_SHARES
from desktop.ui.fonts import strong
from desktop.ui.kit.presenter import KitScreen
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.number_field import NumberField
from desktop.ui.widgets.plain_label import PlainLabel

_USUAL = (2, 3)


class MakingCard(Card):
    """`asked(threshold, shares, folder)` to make a kit, `writing_asked(folder)` for sheets not written yet."""

    asked = Signal(int, int, str)
    writing_asked = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=26, spacing=12, parent=parent)
        self._state = KitScreen()
        self.title, self.meaning, self.warning = PlainLabel(), PlainLabel(wrap=True), Message("warn")
        self.shares, self.threshold = NumberField(), NumberField()
        self.folder = FolderEdit("usb")
        self.make, self.cancel, self.bar = Button("key-round", "primary"), Button(look="link"), QProgressBar()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.title.setFont(strong(18))
        threshold, shares = _USUAL
        self.shares.setRange(LEAST_THRESHOLD, MOST_SHARES)
        self.shares.setValue(shares)
        self.threshold.setRange(LEAST_THRESHOLD, shares)
        self.threshold.setValue(threshold)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        numbers, buttons = QHBoxLayout(), QHBoxLayout()
        self._fields = (Field(self.shares), Field(self.threshold), Field(self.folder.edit, self.folder))
        numbers.setSpacing(20)
        for field in self._fields[:2]:
            numbers.addWidget(field, stretch=1)
        numbers.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        buttons.addWidget(self.make)
        self.column.addWidget(self.title)
        self.column.addLayout(numbers)
        for widget in (self.meaning, self._fields[2], self.warning, self.bar):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)

    def _connect(self) -> None:
        self.shares.valueChanged.connect(self.threshold.setMaximum)
        for box in (self.shares, self.threshold):
            box.valueChanged.connect(self._show)
        self.folder.edit.textChanged.connect(self._show)
        self.make.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.left)

    def show_state(self, state: KitScreen) -> None:
        """Shows the form, or the work under way, or that the sheets still have to be written."""
        self._state = state
        self.retranslate()

    def _show(self) -> None:
        state = self._state
        for box in (self.shares, self.threshold):
            box.setEnabled(not state.is_working and not state.has_sheets)
        self.folder.setEnabled(not state.is_working)
        self.cancel.setEnabled(not state.is_working and not state.has_sheets)
        self.make.setEnabled(not state.is_working and bool(self.folder.folder))
        self.bar.setVisible(state.is_working)
        words = self.tr("{shares} people keep one sheet each. Any {threshold} of them together can open the vault.")
        words = words.replace("{shares}", str(self.shares.value()))
        self.meaning.setText(words.replace("{threshold}", str(self.threshold.value())))

    def retranslate(self) -> None:
        """Says everything again."""
        has_sheets = self._state.has_sheets
        self.title.setText(
            self.tr("The kit is made: write its sheets") if has_sheets else self.tr("Make a recovery kit")
        )
        self._fields[0].say(self.tr("&Sheets"), self.tr("One for each person who keeps one."))
        self._fields[1].say(self.tr("Sheets it &takes"), self.tr("At least two, so that nobody can open it alone."))
        self._fields[2].say(self.tr("&Drive or folder for the sheets"))
        self.warning.say(
            self.tr(
                "The sheets are the only thing Saegim ever writes that anybody can read. Take a USB drive, print from "
                "it on a printer without a network, then empty the drive. An earlier kit's sheets open nothing from "
                "then on."
            ),
            "warn",
        )
        self.folder.retranslate()
        self.make.set_words(
            self.tr("&Write the sheets") if has_sheets else self.tr("&Make the kit and write its sheets")
        )
        self.cancel.set_words(self.tr("&Back"))
        self.bar.setAccessibleName(self.tr("Making the kit"))
        self._show()

    def _submit(self) -> None:
        if self._state.has_sheets:
            self.writing_asked.emit(self.folder.folder)
        else:
            self.asked.emit(self.threshold.value(), self.shares.value(), self.folder.folder)
