"""The attachments screen: the list with what is said of each, the way in for files, and the viewer. Widgets only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.attachment import AttachmentKind
from desktop.domain.drawing import Background
from desktop.i18n.faults import sentences_for
from desktop.i18n.formats import clock_time, size
from desktop.ui.attachments.details_card import DetailsCard
from desktop.ui.attachments.presenter import AttachmentsPresenter
from desktop.ui.attachments.progress_strip import ProgressStrip
from desktop.ui.attachments.state import AttachmentsState, Page, Row
from desktop.ui.attachments.viewer import Viewer
from desktop.ui.attachments.words import kind_word, title_of
from desktop.ui.drawing.window import DrawingWindow
from desktop.ui.language import language_now
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.digest import beginning
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.records_table import RecordsTable
from desktop.ui.widgets.scrolled import Scrolled

_SIDE_WIDTH = 360
_TOOLS_HEIGHT = 80
_ADDED_KINDS = (AttachmentKind.PHOTOGRAPH, AttachmentKind.SCAN, AttachmentKind.DOCUMENT, AttachmentKind.DRAWING,
                AttachmentKind.OTHER)  # fmt: skip


class AttachmentsView(View):
    """Keys: Ctrl+N adds, Enter looks, Escape goes back to the list."""

    def __init__(self, presenter: AttachmentsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.message, self.progress = PageHeader(), Message("info"), ProgressStrip()
        self.kind, self.add, self.draw = ChoiceField(), Button("plus", "primary"), Button("pencil-line")
        self.grid = Button(look="toggle")
        self.table = RecordsTable((0, 112, 78, 118, 66))
        self.details, self.viewer = DetailsCard(), Viewer(presenter.looking)
        self.empty, self.none = EmptyState("paperclip"), EmptyState("paperclip")
        self._list, self._faces, self._whole = QWidget(), QStackedWidget(), QStackedWidget()
        self.window_for_witness: DrawingWindow | None = None
        self._is_filling = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for widget in (self.grid, self.draw, self.kind, self.add):
            self.header.buttons.addWidget(widget)
        self.grid.setCheckable(True)
        card = Card(margin=12, spacing=0)
        card.column.addWidget(self.table)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(card, stretch=1)
        row.addWidget(Scrolled(self.details, width=_SIDE_WIDTH))
        for face in (body, self.empty):
            self._faces.addWidget(face)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for strip in (self.header, self.progress, self.message):
            column.addWidget(strip)
        column.addWidget(self._faces, stretch=1)
        for whole in (self._list, self.viewer, self.none):
            self._whole.addWidget(whole)
        page_column(self).addWidget(self._whole)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        presenter.board.opened = self._open_window
        self.add.clicked.connect(self._choose_files)
        self.draw.clicked.connect(self._draw)
        self.grid.toggled.connect(lambda on: presenter.board.lay_under(Background.GRID if on else Background.NONE))
        self.progress.cancelled.connect(presenter.cancel)
        self.table.activated.connect(lambda index: self._look_at(index.row()))
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._choose(now.row()))
        self.details.said.connect(presenter.describe)
        self.details.asked.connect(lambda: presenter.open(presenter.state.chosen))
        self.viewer.left.connect(presenter.close)
        QShortcut(QKeySequence.StandardKey.New, self, self._choose_files)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.look()

    def leave(self) -> None:
        """Keeps what was typed and drawn, and shows nothing any more."""
        self.details.keep()
        if self.window_for_witness is not None:
            self.window_for_witness.close()
            self.window_for_witness = None
        self._presenter.board.end()
        self._presenter.close()

    def focus_first(self) -> None:
        """The list, or the way in."""
        (self.table if self._presenter.state.rows else self.add).setFocus()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        self._whole.setCurrentIndex({Page.LIST: 0, Page.LOOKING: 1, Page.NO_INTERVIEW: 2}[state.page])
        self._say_header(state)
        self.progress.show_adding(state.adding)
        self.message.say(*self._outcome(state))
        self._fill(state)
        self.details.show_row(state.chosen_row)
        self._faces.setCurrentIndex(0 if state.rows else 1)
        if state.page is Page.LOOKING:
            self.viewer.show_look(state.look)
        elif state.look is None:
            self.viewer.show_look(None)
        for widget in (self.add, self.kind):
            widget.setEnabled(self._presenter.may_add)
        for widget in (self.draw, self.grid):
            widget.setEnabled(not state.is_erased)
        self.details.look.setEnabled(not state.is_erased)

    def _fill(self, state: AttachmentsState) -> None:
        titles = (self.tr("Attachment"), self.tr("Kind"), self.tr("Size"), self.tr("SHA-256"), self.tr("At"))
        self._is_filling = True
        self.table.show_records(titles, [_cells(row) for row in state.rows])
        at = next((n for n, row in enumerate(state.rows) if row.attachment.id == state.chosen), -1)
        if at >= 0:
            self.table.selectRow(at)
        self._is_filling = False

    def _choose(self, at: int) -> None:
        rows = self._presenter.state.rows
        if not self._is_filling and 0 <= at < len(rows) and rows[at].attachment.id != self._presenter.state.chosen:
            self.details.keep()
            self._presenter.choose(rows[at].attachment.id)

    def _look_at(self, at: int) -> None:
        rows = self._presenter.state.rows
        if 0 <= at < len(rows) and not self._presenter.state.is_erased:
            self._presenter.open(rows[at].attachment.id)
            self.viewer.area.tell_room()
            self.viewer.area.setFocus()

    def _say_header(self, state: AttachmentsState) -> None:
        code = state.interview.witness_code if state.interview is not None else ""
        count = self.tr("%n attachment(s), kept as untouched originals", "", len(state.rows))
        self.header.say(self.tr("Attachments"), f"{code} \u00b7 {count}" if code else "")

    def _outcome(self, state: AttachmentsState) -> tuple[str, str]:
        said: list[str] = []
        if state.is_erased:
            said.append(self.tr("The originals of this interview are erased."))
        if state.added:
            said.append(self.tr("%n file(s) added. The files themselves stay where they are.", "", state.added))
        if state.found_again:
            said.append(self.tr("%n drawing(s) that had been broken off were found and kept.", "", state.found_again))
        said += (" ".join(sentences_for(fault.code, fault.facts, language_now())[:2]) for fault in state.refused)
        return "\n".join(said), "warn" if state.refused or state.is_erased else "good"

    def _choose_files(self) -> None:
        if not self._presenter.may_add:
            return
        title = self.tr("Add files to the interview")
        paths, _ = QFileDialog.getOpenFileNames(self, title, "", f"{self.tr('All files')} (*)")
        self._presenter.add([Path(path) for path in paths], self.kind.currentData())

    def _draw(self) -> None:
        screen = QGuiApplication.primaryScreen().size() if self.screen() is None else self.screen().size()
        self._presenter.draw(screen.width(), screen.height() - _TOOLS_HEIGHT)

    def _open_window(self) -> None:
        self.window_for_witness = DrawingWindow(self._presenter.board)
        self.window_for_witness.destroyed.connect(self._window_gone)
        self.window_for_witness.showFullScreen()

    def _window_gone(self) -> None:
        self.window_for_witness = None

    def retranslate(self) -> None:
        """Says every word again."""
        self.add.set_words(self.tr("&Add files\u2026"), self.tr("Ctrl+N"))
        self.draw.set_words(self.tr("&Draw\u2026"), self.tr("A page over the whole screen, for the witness"))
        self.grid.set_words(self.tr("&Grid"), self.tr("A grid under the next drawing"))
        chosen = self.kind.currentData()
        self.kind.clear()
        for kind in _ADDED_KINDS:
            self.kind.addItem(kind_word(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self.kind.setAccessibleName(self.tr("What the files are"))
        self.kind.setToolTip(self.tr("What the files are"))
        self.table.setAccessibleName(self.tr("Attachments"))
        self.empty.say(
            self.tr("Nothing attached yet"),
            self.tr("Photographs, scans and documents, or a drawing made here. Originals are kept untouched."),
        )
        self.none.say(
            self.tr("No interview chosen"),
            self.tr("Choose an interview in the list to see what is attached to it."),
        )
        for part in (self.progress, self.details, self.viewer):
            part.retranslate()
        self.render_state()


def _cells(row: Row) -> tuple[str, ...]:
    attachment = row.attachment
    return (
        title_of(row),
        kind_word(attachment.kind),
        size(attachment.size_bytes),
        beginning(attachment.sha256, 2),
        clock_time(row.at_ms) if row.at_ms is not None else "\u2013",
    )
