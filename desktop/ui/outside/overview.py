"""What is known outside and how old it is, in plain words; timestamps; and all that ever got out. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.custody.anchors import Anchor, OutsideState
from desktop.custody.outside_text import CONTEXT, KINDS, age_words
from desktop.i18n.catalogue import translate
from desktop.i18n.formats import moment
from desktop.ui.fonts import strong
from desktop.ui.language import language_now
from desktop.ui.outside.presenter import OutsidePresenter
from desktop.ui.outside.stamp_card import StampCard
from desktop.ui.outside.state import OutsidePage
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable


class OverviewPage(QWidget):
    """`asked(OutsidePage)` when another page is wanted."""

    asked = Signal(object)

    def __init__(self, presenter: OutsidePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.age, self.chip, self.meaning = PlainLabel(), StatusChip(), PlainLabel(look="muted", wrap=True)
        self.compare, self.authorities = Button("search", "quiet"), Button("users", "quiet")
        self.card, self.table = StampCard(), RecordsTable((180, 190, 230, 0))
        self._title, self.nothing = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._list = Pages()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.age.setFont(strong(17))
        self._title.setFont(strong(15))
        top, beneath, column, alone = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self), QWidget()
        top.addWidget(self.age)
        top.addWidget(self.chip)
        top.addStretch()
        beneath.addWidget(self.meaning, stretch=1)
        for way in (self.authorities, self.compare):
            beneath.addWidget(way)
        empty = QVBoxLayout(alone)
        empty.setContentsMargins(0, 0, 0, 0)
        empty.addWidget(self.nothing)
        empty.addStretch()
        for page in (self.table, alone):
            self._list.addWidget(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for row in (top, beneath):
            column.addLayout(row)
        for widget in (self.card, self._title):
            column.addWidget(widget)
        column.addWidget(self._list, stretch=1)

    def _connect(self) -> None:
        self.compare.clicked.connect(lambda: self.asked.emit(OutsidePage.COMPARING))
        self.authorities.clicked.connect(lambda: self.asked.emit(OutsidePage.AUTHORITIES))
        self.card.add.clicked.connect(lambda: self.asked.emit(OutsidePage.AUTHORITIES))
        self.card.folder_chosen.connect(self._presenter.choose)
        self.card.request.clicked.connect(self._presenter.request)
        self.card.take.clicked.connect(self._presenter.take)

    def focus_first(self) -> None:
        """The way to an authority while there is none, else the drive, else what is to be done on it."""
        state, card = self._presenter.state, self.card
        if not state.has_authority:
            (card.add if self._presenter.is_custodian else self.compare).setFocus()
        elif state.may_start:
            (card.take if state.is_waiting else card.request).setFocus()
        else:
            card.folder.setFocus()

    def show_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        self.card.show_state(state, may_add=self._presenter.is_custodian)
        if state.seen is not None:
            self._show_age(state.seen.outside)
        self.chip.setVisible(state.seen is not None)
        anchors = state.seen.anchors if state.seen else ()
        titles = (self.tr("When"), self.tr("How"), self.tr("How much of the log"), self.tr("Who holds it"))
        self.table.show_records(titles, [self._row(anchor) for anchor in anchors])
        self._list.setCurrentIndex(0 if anchors else 1)

    def _show_age(self, outside: OutsideState) -> None:
        self.age.setText(age_words(outside, language_now()))
        if outside.newest is None and not outside.is_due:
            self.chip.say(self.tr("not due yet"), "calm")
        else:
            self.chip.say(
                self.tr("due") if outside.is_due else self.tr("in order"), "warn" if outside.is_due else "good"
            )

    def _row(self, anchor: Anchor) -> tuple[str, str, str, str]:
        words = self.tr("its first {size} entries").replace("{size}", str(anchor.size))
        much = words if anchor.size is not None else self.tr("all of that day")
        return moment(anchor.at), translate(CONTEXT, KINDS[anchor.kind], language_now()), much, anchor.holder

    def retranslate(self) -> None:
        """Says everything again."""
        self.meaning.setText(
            self.tr(
                "An older copy of the whole vault, or a log written anew, shows only against what others hold of it: a "
                "timestamp, a bundle handed over, a backup."
            )
        )
        self.compare.set_words(self.tr("&Compare with a checkpoint…"))
        self.authorities.set_words(self.tr("Timestamp &authorities…"))
        self._title.setText(self.tr("What others hold"))
        self.table.setAccessibleName(self.tr("What others hold of the log"))
        self.nothing.setText(
            self.tr(
                "Nothing yet. From now on every timestamp, every bundle handed over and every backup is listed here."
            )
        )
        self.card.retranslate()
        self.show_state()
