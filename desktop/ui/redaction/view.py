"""The redaction screen: suggestions at the left, the copy's lines in the middle, reason and copy at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.ids import DestinationId, MaskId, RecordingId, SegmentId
from desktop.domain.redaction import Filling, MaskKind, MaskReason
from desktop.review.redaction_suggestions import Suggestion
from desktop.ui.redaction.copy_card import CopyCard
from desktop.ui.redaction.line_card import LineCard
from desktop.ui.redaction.lines_list import LinesList
from desktop.ui.redaction.names_card import NamesCard
from desktop.ui.redaction.new_card import NewCard
from desktop.ui.redaction.presenter import RedactionPresenter
from desktop.ui.redaction.reason_card import ReasonCard, SoundCard
from desktop.ui.redaction.state import RedactionState
from desktop.ui.redaction.suggestions_card import SuggestionsCard
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.scrolled import Scrolled

NARROW = 900
"""In fewer points than this, suggestions and what stands at the right take turns."""
_LEFT_WIDTH, _RIGHT_WIDTH, _TITLE_WIDTH, _SHORT_TITLE_WIDTH = 320, 286, 220, 110
_WORK, _NEW, _NOTHING = range(3)
_MASKS, _COPY, _NAMES = range(3)


class RedactionView(View):
    """Shows `presenter.state`. On a suggestion: Enter masks it, Delete leaves it readable."""

    def __init__(self, presenter: RedactionPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.empty = PageHeader(), EmptyState("eraser")
        self.back, self.new, self.turn = Button("chevron-left", "quiet"), Button("plus"), Button("package")
        self.which = ChoiceField()
        self.which.setMaximumWidth(_TITLE_WIDTH)  # a title may be a whole sentence
        self.suggestions, self.lines, self.line = SuggestionsCard(), LinesList(), LineCard()
        self.reason, self.sound, self.copy, self.form = ReasonCard(), SoundCard(), CopyCard(), NewCard()
        self.names = NamesCard()
        self.aside, self._is_aside = Button("eraser", "quiet"), False
        self._right, self._whole = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for widget in (self.back, self.which, self.aside, self.new, self.turn):
            self.header.buttons.addWidget(widget)
        masking = QWidget()
        side = QVBoxLayout(masking)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(14)
        for card in (self.reason, self.sound):
            card.setFixedWidth(_RIGHT_WIDTH)
            side.addWidget(card)
        side.addStretch(1)
        self.copy.setFixedWidth(_RIGHT_WIDTH)
        self._right.addWidget(Scrolled(masking, width=_RIGHT_WIDTH))
        self._right.addWidget(Scrolled(self.copy, width=_RIGHT_WIDTH))
        self.names.setFixedWidth(_RIGHT_WIDTH)
        self._right.addWidget(Scrolled(self.names, width=_RIGHT_WIDTH))
        middle = QVBoxLayout()
        middle.setSpacing(14)
        reading = Card(margin=8, spacing=0)
        reading.column.addWidget(self.lines)
        middle.addWidget(reading, stretch=1)
        middle.addWidget(self.line)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self.suggestions.setFixedWidth(_LEFT_WIDTH)
        row.addWidget(self.suggestions)
        row.addLayout(middle, stretch=1)
        row.addWidget(self._right)
        for page in (body, self.form, self.empty):
            self._whole.addWidget(page)
        column = page_column(self)
        column.addWidget(self.header)
        column.addWidget(self._whole, stretch=1)

    def _connect(self) -> None:
        presenter, copying = self._presenter, self._presenter.copying
        presenter.changed = self.render_state
        self.back.clicked.connect(presenter.go_back)
        self.new.clicked.connect(lambda: self._begin_new(is_asked=True))
        self.aside.clicked.connect(self._turn_aside)
        self.turn.clicked.connect(lambda: copying.open(is_open=not presenter.state.is_copying))
        self.which.activated.connect(lambda at: presenter.choose(presenter.state.redactions[at].id))
        self.form.made.connect(lambda title, filling: presenter.make(title, Filling(filling)))
        self.form.left.connect(lambda: self._begin_new(is_asked=False))
        self._connect_masking()
        self.copy.destination_chosen.connect(lambda one: copying.choose(DestinationId(one)))
        self.copy.folder_chosen.connect(copying.choose_folder)
        self.copy.approve.clicked.connect(copying.approve)
        self.copy.make.clicked.connect(copying.copy)
        self.copy.cancel.clicked.connect(copying.cancel)

    def _connect_masking(self) -> None:
        presenter = self._presenter
        self.lines.selectionModel().currentRowChanged.connect(self._line_chosen)
        self.suggestions.chosen.connect(self._suggestion_chosen)
        self.suggestions.accepted.connect(presenter.accept)
        self.suggestions.declined.connect(presenter.decline)
        self.suggestions.kind_chosen.connect(presenter.choose_kind)
        self.line.masked.connect(lambda kind, first, end: presenter.mask(MaskKind(kind), first, end))
        self.line.masked_everywhere.connect(lambda kind, said: presenter.mask_everywhere(MaskKind(kind), said))
        self.line.selected.connect(lambda said: self.line.show_elsewhere(len(presenter.elsewhere(said))))
        self.reason.why_changed.connect(self._why_changed)
        self.reason.lifted.connect(lambda mask: presenter.lift(MaskId(mask)))
        self.sound.listened.connect(lambda one, first, end: presenter.listen(RecordingId(one), (first, end)))
        self.sound.masked.connect(lambda one, first, end: presenter.mask_sound(RecordingId(one), (first, end)))
        self.sound.stop.clicked.connect(presenter.stop)
        self.suggestions.names.clicked.connect(lambda: self._ask_names(is_asked=True))
        self.names.left.connect(lambda: self._ask_names(is_asked=False))
        self.names.submitted.connect(presenter.naming.look_for)

    def refresh(self) -> None:
        """Looks at the interview at hand again."""
        self._presenter.look()

    def leave(self) -> None:
        """Falls silent."""
        self._presenter.leave()

    def focus_first(self) -> None:
        """The suggestions, else whatever begins work here."""
        state = self._presenter.state
        (self.suggestions.table if state.redacted is not None else self.new).setFocus()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        self.header.say(self.tr("Redaction"), self._summary(state))
        is_there = state.redacted is not None and not state.is_new
        self._whole.setCurrentIndex(_NEW if state.is_new else _WORK if is_there else _NOTHING)
        self._right.setCurrentIndex(_NAMES if state.is_naming else _COPY if state.is_copying else _MASKS)
        titles = [one.title for one in state.redactions]
        if titles != [self.which.itemText(at) for at in range(self.which.count())]:
            self.which.clear()
            self.which.addItems(titles)
        known = [one.id for one in state.redactions]
        self.which.setCurrentIndex(known.index(state.chosen) if state.chosen in known else -1)
        self.which.setVisible(len(titles) > 1 and is_there)
        self.new.setVisible(state.interview is not None and not state.is_new)
        self.turn.setVisible(is_there)
        self._share_room()
        self.turn.set_words(self.tr("Back to the masks") if state.is_copying else self.tr("Make a &copy\u2026"))
        self.lines.masked.show(state.lines)
        self.lines.choose(state.line)
        for card in (self.suggestions, self.line, self.reason, self.sound, self.copy, self.names):
            card.show_state(state)

    def retranslate(self) -> None:
        """Says every word again."""
        self.which.setAccessibleName(self.tr("Redaction"))
        self.lines.setAccessibleName(self.tr("Lines as the copy shows them"))
        self.empty.say(
            self.tr("Nothing is masked"),
            self.tr("Choose an interview with a transcript, and begin a redaction. The original is never changed."),
        )
        for card in (self.suggestions, self.line, self.reason, self.sound, self.copy, self.names, self.form):
            card.retranslate()
        self.render_state()

    def _summary(self, state: RedactionState) -> str:
        if state.interview is None:
            return self.tr("No interview is chosen.")
        if state.redacted is None:
            return state.interview.witness_code
        words = self.tr("{code} · masks: {masks} · withheld lines: {withheld} · to be set anew: {stale}")
        counts = {"code": state.interview.witness_code, "masks": len(state.redacted.masks)}
        counts |= {"withheld": state.redacted.withheld, "stale": len(state.redacted.stale)}
        for name, value in counts.items():
            words = words.replace(f"{{{name}}}", str(value))
        return words

    def _begin_new(self, *, is_asked: bool) -> None:
        self._presenter.begin_new(is_asked=is_asked)
        (self.form.title if is_asked else self.new).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A small window shows less at once, and nothing of it cut."""
        super().resizeEvent(event)
        self._share_room()

    def _turn_aside(self) -> None:
        self._is_aside = not self._is_aside
        self._share_room()
        (self.reason.reason if self._is_aside else self.suggestions.table).setFocus()

    def _share_room(self) -> None:
        state, is_narrow = self._presenter.state, self.width() < NARROW
        is_asked = state.is_copying or state.is_naming
        self._right.setVisible(not is_narrow or is_asked or self._is_aside)
        self.suggestions.setVisible(not (is_narrow and (is_asked or self._is_aside)))
        self.back.set_words(self.tr("Transcript"), self.tr("Transcript") if is_narrow else "")
        words = self.tr("&New redaction\u2026")
        self.new.set_words(words, words.replace("&", "") if is_narrow else "")
        self.which.setMaximumWidth(_SHORT_TITLE_WIDTH if is_narrow else _TITLE_WIDTH)
        if is_narrow:
            self.back.setText("")
        if is_narrow and not self.which.isHidden():
            self.new.setText("")
        self.aside.setVisible(is_narrow and not is_asked and state.redacted is not None and not state.is_new)
        self.aside.set_words(self.tr("Suggestions") if self._is_aside else self.tr("Reason, sound"))

    def _ask_names(self, *, is_asked: bool) -> None:
        self._presenter.naming.ask(is_asked=is_asked)
        (self.names.reason if is_asked else self.suggestions.names).setFocus()

    def _line_chosen(self, index: QModelIndex) -> None:
        line = self.lines.masked.line_at(index.row())
        if line is not None:
            self._presenter.choose_line(line.line.segment.id)
            self._begin_sound(line.line.segment.id)

    def _begin_sound(self, segment_id: SegmentId) -> None:
        redacted = self._presenter.state.redacted
        for number, recording in enumerate(redacted.recordings if redacted is not None else ()):
            for line in recording.lines:
                if line.line.segment.id == segment_id:
                    self.sound.begin_at(number, line.line.segment.start_ms, line.line.segment.end_ms)

    def _suggestion_chosen(self, suggestion: Suggestion) -> None:
        self._presenter.choose_line(suggestion.passage.segment_id)
        self.line.select(suggestion.passage)
        self.line.choose_kind(suggestion.kind)

    def _why_changed(self, reason: str, words: str) -> None:
        self._presenter.why = (MaskReason(reason), words)
