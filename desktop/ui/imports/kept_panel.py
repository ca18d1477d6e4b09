"""What was brought in so far, and at the right where the chosen one comes from. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.formats import clock_time, duration, moment
from desktop.ui.fonts import strong
from desktop.ui.imports.kept_presenter import KeptPresenter, KeptRow
from desktop.ui.imports.source_form import SourceForm
from desktop.ui.language import language_now
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.digest import beginning, grouped
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable
from desktop.ui.widgets.scrolled import Scrolled

_SIDE_WIDTH = 304
_WIDTHS = (0, 112, 84, 150, 116)


class KeptPanel(View):
    """Shows `presenter.state`."""

    def __init__(self, presenter: KeptPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.table, self.empty, self._pages = RecordsTable(_WIDTHS, 34), EmptyState("file-audio"), Pages()
        self.source, self.say = SourceForm(), Button("check", "primary")
        self._title, self._said = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._digest = PlainLabel(look="muted", wrap=True)
        self._shown: object = None
        self._build()
        presenter.changed = self.render_state
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._choose(now.row()))
        self.source.edited.connect(self._show_ready)
        self.say.clicked.connect(lambda: presenter.say(self.source.source()))
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(15))
        card, body, left = Card(margin=18, spacing=9), QWidget(), QVBoxLayout()
        for widget in (self._title, self._said, self.source):
            card.column.addWidget(widget)
        card.column.addStretch()
        left.addWidget(self.table, stretch=1)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, stretch=1)
        row.addWidget(Scrolled(card, _SIDE_WIDTH))
        self._pages.addWidget(body)
        self._pages.addWidget(self.empty)
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.addWidget(self._digest, stretch=1)
        foot.addWidget(self.say)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._pages, stretch=1)
        column.addLayout(foot)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()

    def focus_first(self) -> None:
        """The table."""
        self.table.setFocus()

    def _choose(self, row: int) -> None:
        if self._shown is not None:
            self._presenter.choose(row)

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        self._pages.setCurrentIndex(0 if state.rows else 1)
        for widget in (self._digest, self.say):
            widget.setVisible(bool(state.rows))
        titles = (self.tr("File"), self.tr("Interview"), self.tr("Length"), self.tr("Missing"), self.tr("Origin"))
        shown = (titles, [self._cells(row) for row in state.rows])
        if shown != self._shown:
            self._shown = None
            self.table.show_records(*shown)
            at = next((n for n, row in enumerate(state.rows) if row.recording.id == state.chosen), 0)
            self.table.selectRow(at)
            self._shown = shown
        self._show_row(state.row)

    def _cells(self, row: KeptRow) -> tuple[str, ...]:
        missing = ""
        if row.losses:
            missing = duration(row.lost_ms, language_now()) if row.lost_ms else self.tr("unknown length")
        said = self.tr("said") if row.statements else self.tr("nothing said")
        return row.recording.source, row.witness_code, clock_time(row.length_ms), missing, said

    def _show_row(self, row: KeptRow | None) -> None:
        if row is None:
            return
        self.source.show_source(row.source)
        self._said.setText(self._said_words(row))
        words = self.tr("SHA-256 of the untouched file: {digest}")
        self._digest.setText(words.replace("{digest}", beginning(row.seal.source_sha256)))
        self._digest.setToolTip(grouped(row.seal.source_sha256))
        self._show_ready()

    def _said_words(self, row: KeptRow) -> str:
        if not row.statements:
            return self.tr("Nothing was said of it yet.")
        latest = row.statements[-1]
        words = self.tr("Said by {account}, {moment}.").replace("{account}", latest.stated_by)
        words = words.replace("{moment}", moment(latest.stated_at))
        earlier = self.tr("Earlier statements, kept: {n}.").replace("{n}", str(len(row.statements) - 1))
        return f"{words} {earlier}" if len(row.statements) > 1 else words

    def _show_ready(self) -> None:
        row = self._presenter.state.row
        is_new = row is not None and (self.source.source() != row.source or not row.statements)
        self.say.setEnabled(is_new)

    def retranslate(self) -> None:
        """Says every word again."""
        self.table.setAccessibleName(self.tr("Recordings brought in"))
        self._title.setText(self.tr("Where it comes from"))
        self.say.set_words(self.tr("Sign and &keep"), self.tr("What was said before is kept beside it."))
        self.empty.say(
            self.tr("Nothing was brought in yet"),
            self.tr("Recordings that were brought in are listed here, with what is said of where they come from."),
        )
        self.source.retranslate()
        self._shown = None
        self.render_state()
