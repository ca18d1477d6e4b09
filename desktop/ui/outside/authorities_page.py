"""The authorities whose stamps this office takes, and the form for another one. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.timestamp import TimestampAuthority
from desktop.i18n.formats import day
from desktop.ui.fonts import strong
from desktop.ui.outside.authorities import AuthoritiesPresenter
from desktop.ui.outside.presenter import OutsidePresenter
from desktop.ui.outside.root_card import FingerprintLabel, RootCard
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable

_FORM_WIDTH = 470


class AuthoritiesPage(QWidget):
    """A list, the fingerprint of the chosen one beneath it, and at the right the form; `back` is to be connected."""

    def __init__(
        self, outside: OutsidePresenter, presenter: AuthoritiesPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._outside, self._presenter = outside, presenter
        self.title, self.back = PlainLabel(), Button("chevron-left", "link")
        self.table, self.fingerprint = RecordsTable((0, 150, 110)), FingerprintLabel()
        self._fingerprint_title, self.form = PlainLabel(look="muted"), RootCard(presenter)
        self._none, self._left = EmptyState("stamp"), Pages()
        self._build()
        self.table.selectionModel().currentRowChanged.connect(self._show_fingerprint)

    def _build(self) -> None:
        self.title.setFont(strong(17))
        self.form.setFixedWidth(_FORM_WIDTH)
        self.form.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        top, listed, row, whole = QHBoxLayout(), Card(margin=14, spacing=8), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self.title)
        top.addStretch()
        top.addWidget(self.back)
        listed.column.addWidget(self.table, stretch=1)
        listed.column.addWidget(self._fingerprint_title)
        listed.column.addWidget(self.fingerprint)
        for page in (listed, self._none):
            self._left.addWidget(page)
        right = QVBoxLayout()
        right.addWidget(self.form)
        right.addStretch()
        row.setSpacing(18)
        row.addWidget(self._left, stretch=1)
        row.addLayout(right)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(top)
        whole.addLayout(row, stretch=1)

    def focus_first(self) -> None:
        """The form for a custodian, else the list, else the way back."""
        if self._presenter.may_add:
            self.form.focus_first()
        else:
            (self.table if self._authorities else self.back).setFocus()

    @property
    def _authorities(self) -> tuple[TimestampAuthority, ...]:
        seen = self._outside.state.seen
        return seen.authorities if seen else ()

    def show_state(self) -> None:
        """Shows the authorities."""
        titles = (self.tr("Authority"), self.tr("Short name"), self.tr("Added"))
        self.table.show_records(titles, [(one.title, one.id, day(one.added_at)) for one in self._authorities])
        self._left.setCurrentIndex(0 if self._authorities else 1)
        self.form.setVisible(self._presenter.may_add)
        self._show_fingerprint()

    def _show_fingerprint(self, *_: object) -> None:
        authorities, row = self._authorities, self.table.currentIndex().row()
        self.fingerprint.show_digest(authorities[row].sha256 if 0 <= row < len(authorities) else "")

    def retranslate(self) -> None:
        """Says everything again."""
        self.title.setText(self.tr("Timestamp authorities"))
        self.back.set_words(self.tr("&Back"))
        self.table.setAccessibleName(self.tr("Timestamp authorities"))
        self._fingerprint_title.setText(self.tr("Fingerprint of its root certificate (SHA-256)"))
        self._none.say(
            self.tr("No authority yet"),
            self.tr(
                "Choose one whose root certificate you can get on paper or in person: a timestamp is worth what that "
                "certificate is worth. Two authorities are better than one."
            )
            if self._presenter.may_add
            else self.tr("A custodian adds one, with the root certificate that the authority gave."),
        )
        self.form.retranslate()
        self.show_state()
