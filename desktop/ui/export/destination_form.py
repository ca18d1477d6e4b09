"""The form for a new destination: name, title, the consent it rests on, and the public key the recipient gave."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop.domain.consent import ConsentForm
from desktop.ui.export.state import ExportState, NewDestination
from desktop.ui.export.words import gate_words
from desktop.ui.fonts import strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel


class DestinationForm(Card):
    """`submitted(NewDestination)` or `left()`."""

    submitted = Signal(object)
    left = Signal()

    def __init__(self, form: ConsentForm, parent: QWidget | None = None) -> None:
        super().__init__(margin=24, spacing=12, parent=parent)
        self._form = form
        self._title = PlainLabel()
        self.title, self.handle, self.key, self.gate = QLineEdit(), QLineEdit(), QLineEdit(), ChoiceField()
        self._fields = [Field(editor) for editor in (self.title, self.handle, self.key, self.gate)]
        self.submit, self.leave = Button("plus", "primary"), Button()
        self._gates: tuple[str, ...] = ()
        self._title.setFont(strong(18))
        self.gate.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.gate.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        buttons = QHBoxLayout()
        buttons.addWidget(self.submit)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        self.column.addWidget(self._title)
        for entry in self._fields:
            self.column.addWidget(entry)
        self.column.addSpacing(6)
        self.column.addLayout(buttons)
        self.column.addStretch()
        self.submit.clicked.connect(self._submit)
        self.leave.clicked.connect(self.left)
        for editor in (self.title, self.handle, self.key):
            editor.returnPressed.connect(self._submit)

    def clear(self) -> None:
        """Empties the form."""
        for editor in (self.title, self.handle, self.key):
            editor.clear()

    def show_state(self, state: ExportState) -> None:
        """Offers the gates through which something may leave."""
        if state.gates != self._gates:
            self._gates = state.gates
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("A new destination"))
        title, handle, key, gate = self._fields
        title.say(self.tr("&Title"), self.tr("As people call it: OHCHR Seoul"))
        handle.say(self.tr("&Short name"), self.tr("Small letters, digits and hyphens: ohchr-seoul"))
        key.say(self.tr("Public &key"), self.tr("The line that begins with age1, as the recipient gave it"))
        gate.say(self.tr("&Consent it rests on"), self.tr("Without it nothing of an interview goes there"))
        self.submit.set_words(self.tr("Add"))
        self.leave.set_words(self.tr("Cancel"))
        chosen = max(self.gate.currentIndex(), 0)
        self.gate.clear()
        for name in self._gates:
            self.gate.addItem(gate_words(self._form, name), name)
        self.gate.setCurrentIndex(chosen if self._gates else -1)

    def _submit(self) -> None:
        self.submitted.emit(
            NewDestination(
                self.handle.text(), self.title.text(), str(self.gate.currentData() or ""), self.key.text().strip()
            )
        )
