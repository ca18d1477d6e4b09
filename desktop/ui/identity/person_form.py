"""At the right: one person, shown plainly and ready to be corrected. What is saved is the next version."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.forbidden_numbers import forbidden_number_in
from desktop.domain.identity import LONGEST_NAME, IdentityRecord, Person, PersonKind
from desktop.i18n.formats import moment
from desktop.ui.fonts import strong
from desktop.ui.identity.field_grid import FieldGrid
from desktop.ui.identity.proof_fields import ProofFields
from desktop.ui.identity.words import field_words, kind_word
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, Rule
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.private_edits import PrivateLine, PrivateText
from desktop.ui.widgets.scrolled import Scrolled

_LINES = ("relation", "name_hangul", "name_hanja", "name_latin", "other_names", "birth_date", "birthplace", "sex")
_TEXTS = ("contacts", "whereabouts", "threat", "notes")
_ROWS = (
    ("kind", "relation"),
    ("name_hangul", "name_hanja", "name_latin"),
    ("other_names", "sex"),
    ("birth_date", "birthplace"),
    ("contacts", "whereabouts"),
    ("threat", "notes"),
)
_FIELDS_HEIGHT = 150


class PersonForm(Card):
    """`submitted(Person, person_id)`, with the proof taken from `proof`; `left()` without saving."""

    submitted = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=8, parent=parent)
        self._title, self._version = PlainLabel(), PlainLabel(look="muted")
        self._title.setFont(strong(16))
        self.kind = ChoiceField()
        self.lines = {name: PrivateLine() for name in _LINES}
        self.texts = {name: PrivateText() for name in _TEXTS}
        self._fields = {name: Field(editor) for name, editor in (*self.lines.items(), *self.texts.items())}
        self._kind_field = Field(self.kind)
        self.proof = ProofFields()
        self.save, self.leave = Button("check", "primary"), Button()
        self._record: IdentityRecord | None = None
        self._shown = Person()
        self._is_working = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        fields = Scrolled(FieldGrid({"kind": self._kind_field, **self._fields}, _ROWS))
        fields.setMinimumHeight(_FIELDS_HEIGHT)
        bottom, buttons = Columns((3, 2), spacing=10), QHBoxLayout()
        for button in (self.save, self.leave):
            buttons.addWidget(button)
        buttons.addStretch()
        bottom.left.addWidget(self.proof)
        bottom.right.addStretch()
        bottom.right.addLayout(buttons)
        for line in self.lines.values():
            line.setMaxLength(LONGEST_NAME)
        for widget in (self._title, self._version):
            self.column.addWidget(widget)
        self.column.addWidget(fields, stretch=1)
        for below in (Rule(), bottom):
            self.column.addWidget(below)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_ready)
        for line in self.lines.values():
            line.textChanged.connect(self._show_ready)
        for text in self.texts.values():
            text.textChanged.connect(self._show_ready)
        self.proof.edited.connect(self._show_ready)
        self.proof.entered.connect(self._submit)
        self.save.clicked.connect(self._submit)
        self.leave.clicked.connect(self.left)

    @property
    def person_id(self) -> str:
        """Whom it shows; empty for somebody new."""
        return self._record.person_id if self._record else ""

    def show_person(self, record: IdentityRecord | None) -> None:
        """Shows a person, or an empty form for somebody new."""
        self._record = record
        self._shown = record.person if record else Person()
        for name, line in self.lines.items():
            line.setText(getattr(self._shown, name))
            line.setCursorPosition(0)
        for name, text in self.texts.items():
            text.setPlainText(getattr(self._shown, name))
        self.proof.clear()
        self.retranslate()
        self.kind.setCurrentIndex(list(PersonKind).index(self._shown.kind))

    def show_working(self, *, is_working: bool) -> None:
        """While it is being saved nothing is pressed twice."""
        self._is_working = is_working
        self._show_ready()

    def clear(self) -> None:
        """Forgets whom it showed, undo included."""
        self.show_person(None)

    def person(self) -> Person:
        """What the fields say now."""
        texts = {name: line.text() for name, line in self.lines.items()}
        texts |= {name: text.toPlainText() for name, text in self.texts.items()}
        return Person(kind=PersonKind(self.kind.currentData()), **texts)

    def retranslate(self) -> None:
        """Says everything again."""
        record = self._record
        self._title.setText(self.tr("Somebody new") if record is None else kind_word(record.person.kind))
        words = self.tr("Version {n}, written by {who}, {when}")
        if record is not None:
            words = words.replace("{n}", str(record.version)).replace("{who}", record.written_by)
            self._version.setText(words.replace("{when}", moment(record.written_at)))
        self._version.setVisible(record is not None)
        self._kind_field.say(self.tr("Who it is"))
        for name, (label, hint) in field_words().items():
            self._fields[name].say(label, hint)
        self.proof.say(self.tr("Your own passphrase, to save"))
        self.save.set_words(self.tr("Save") if record is None else self.tr("Save as next version"))
        self.leave.set_words(self.tr("Cancel"))
        chosen = max(self.kind.currentIndex(), 0)
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for kind in PersonKind:
                self.kind.addItem(kind_word(kind), kind.value)
            self.kind.setCurrentIndex(chosen)
        self._show_ready()

    def _show_ready(self) -> None:
        person = self.person()
        is_free = not any(forbidden_number_in(getattr(person, name)) for name in self._fields)
        is_changed = person != self._shown
        self._fields["relation"].setVisible(person.kind is PersonKind.FAMILY)
        self.save.setEnabled(is_changed and is_free and self.proof.is_filled and not self._is_working)

    def _submit(self) -> None:
        if self.save.isEnabled():
            self.submitted.emit(self.person(), self.person_id)
