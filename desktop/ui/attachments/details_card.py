"""What is known and said of one attachment. What is said can be said anew; what was said before stays in the log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.attachment import LONGEST_CAPTION, LONGEST_ORIGIN, Likeness, Wording
from desktop.i18n.formats import clock_time, moment, size
from desktop.ui.attachments.state import Row
from desktop.ui.attachments.words import kind_word, likeness_word, title_of
from desktop.ui.fonts import figures, strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.digest import beginning, grouped
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.plain_label import Heading, PlainLabel

_FACTS = 5


class DetailsCard(Card):
    """`said(wording)` when the words are to be kept, `asked` when it is to be looked at."""

    said = Signal(object)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=10, parent=parent)
        self._row: Row | None = None
        self.title = Heading(size_px=18)
        self.caption, self.maker, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.likeness = ChoiceField()
        self._fields = [Field(editor) for editor in (self.caption, self.maker, self.source, self.likeness)]
        self.save, self.look = Button("check"), Button("search", "primary")
        self._names = [PlainLabel(look="muted") for _ in range(_FACTS)]
        self._values = [PlainLabel() for _ in range(_FACTS)]
        self._build()
        self._connect()

    def _build(self) -> None:
        self.caption.setMaxLength(LONGEST_CAPTION)
        for editor in (self.maker, self.source):
            editor.setMaxLength(LONGEST_ORIGIN)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            value.setFont(figures(13, strong().weight()))
            grid.addWidget(name, at, 0)
            grid.addWidget(value, at, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addStretch()
        buttons.addWidget(self.look)
        self.column.addWidget(self.title)
        self.column.addLayout(grid)
        for field in self._fields:
            self.column.addWidget(field)
        self.column.addStretch()
        self.column.addLayout(buttons)

    def _connect(self) -> None:
        for editor in (self.caption, self.maker, self.source):
            editor.textChanged.connect(lambda _: self._show_save())
            editor.returnPressed.connect(self.keep)
        self.likeness.activated.connect(lambda _: self._show_save())
        self.save.clicked.connect(self.keep)
        self.look.clicked.connect(self.asked)

    @property
    def wording(self) -> Wording:
        """The words as they stand in the fields."""
        likeness = self.likeness.currentData()
        return Wording(
            self.caption.text().strip(),
            self.maker.text().strip(),
            self.source.text().strip(),
            likeness if isinstance(likeness, Likeness) else Likeness.UNKNOWN,
        )

    def keep(self) -> None:
        """Hands the words on, if they are others than before."""
        if self._row is not None and self.wording != self._row.wording:
            self.said.emit(self.wording)

    def show_row(self, row: Row | None) -> None:
        """Shows one attachment; what is being typed is not disturbed while it is the same one."""
        before, self._row = self._row, row
        self.setVisible(row is not None)
        if row is None:
            return
        if before is None or before.attachment.id != row.attachment.id or before.wording != row.wording:
            self.caption.setText(row.wording.caption)
            self.maker.setText(row.wording.maker)
            self.source.setText(row.wording.source)
            self.likeness.setCurrentIndex(max(0, self.likeness.findData(row.wording.likeness)))
        self._say_facts(row)
        self._show_save()

    def _show_save(self) -> None:
        self.save.setEnabled(self._row is not None and self.wording != self._row.wording)

    def _say_facts(self, row: Row) -> None:
        attachment = row.attachment
        self.title.setText(title_of(row))
        at = clock_time(row.at_ms) if row.at_ms is not None else "\u2013"
        values = (
            f"{kind_word(attachment.kind)} \u00b7 {attachment.media_type}",
            size(attachment.size_bytes),
            beginning(attachment.sha256, 3),
            moment(attachment.added_at),
            at,
        )
        for label, value in zip(self._values, values, strict=True):
            label.setText(value)
        self._values[2].setToolTip(grouped(attachment.sha256))

    def retranslate(self) -> None:
        """Says every word again."""
        names = (self.tr("Kind"), self.tr("Size"), self.tr("SHA-256"), self.tr("Added"), self.tr("In the recording"))
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
        caption, maker, source, likeness = self._fields
        caption.say(self.tr("&Caption"))
        maker.say(self.tr("Who &made it"))
        source.say(self.tr("Where it comes &from"))
        likeness.say(self.tr("What the file &is"))
        chosen = self.likeness.currentData()
        self.likeness.clear()
        for one in (Likeness.UNKNOWN, Likeness.ITSELF, Likeness.COPY, Likeness.PICTURE):
            self.likeness.addItem(likeness_word(one), one)
        self.likeness.setCurrentIndex(max(0, self.likeness.findData(chosen)))
        self.save.set_words(self.tr("&Keep these words"), self.tr("What was said before stays in the log"))
        self.look.set_words(self.tr("&Look at it"))
        if self._row is not None:
            self._say_facts(self._row)
