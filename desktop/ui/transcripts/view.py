"""The transcript screen: widgets only. Recordings and queue, lines with the sound above them, line and approval."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.ids import SegmentId
from desktop.domain.speaking import ChannelVoice
from desktop.domain.transcript import first_text
from desktop.domain.translation import TranslatedAs
from desktop.ui.transcripts.approval_card import ApprovalCard
from desktop.ui.transcripts.delegate import LineDelegate
from desktop.ui.transcripts.line_editor import LineEditor
from desktop.ui.transcripts.line_panel import LinePanel
from desktop.ui.transcripts.model import LinesModel
from desktop.ui.transcripts.pedal_keys import PedalKeys
from desktop.ui.transcripts.player_shortcuts import add_player_keys
from desktop.ui.transcripts.player_strip import PlayerStrip
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.recordings_panel import RecordingsPanel
from desktop.ui.transcripts.speaker_card import SpeakerCard
from desktop.ui.transcripts.translation_bar import TranslationBar
from desktop.ui.transcripts.translation_card import TranslationCard
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.scrolled import Scrolled

FOLLOW_MS = 100
_BATCH = 24

_SIDE_WIDTH = 262


class TranscriptsView(View):
    """Shows `presenter.state`. On a line: Space plays and pauses, Backspace plays the line anew, Enter or F2 corrects,
    Ctrl+Z lays the earlier text over it, Alt and a number says who speaks in the chosen lines. Everywhere: the keys of
    `player_words` and the pedals.
    """

    def __init__(self, presenter: TranscriptsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.player = PageHeader(), PlayerStrip(presenter.listening, presenter.pedals)
        self.recordings, self.line_panel, self.approval = RecordingsPanel(), LinePanel(), ApprovalCard()
        self.translation_bar, self.translation, self.speakers = TranslationBar(), TranslationCard(), SpeakerCard()
        self.lines, self.model = QListView(), LinesModel(presenter.correct)
        self.no_recordings, self.no_lines = EmptyState("mic"), EmptyState("captions")
        self.queue, self.second = Button("captions", "quiet"), Button("usb", "quiet")
        self._middle, self._whole = QStackedWidget(), QStackedWidget()
        self._build()
        self._build_list()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._card = Card(margin=8, spacing=0)
        self._card.column.addWidget(self.translation_bar)
        self._card.column.addWidget(self.lines)
        self.header.buttons.addWidget(self.second)
        self.header.buttons.addWidget(self.queue)
        self._middle.addWidget(self._card)
        self._middle.addWidget(self.no_lines)
        self.recordings.setFixedWidth(216)
        for card in (self.line_panel, self.speakers, self.translation, self.approval):
            card.setFixedWidth(_SIDE_WIDTH)
        column_of_cards = QWidget()
        side = QVBoxLayout(column_of_cards)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(14)
        side.addWidget(self.line_panel, stretch=1)
        side.addWidget(self.speakers)
        side.addWidget(self.translation)
        side.addWidget(self.approval)
        reading = QHBoxLayout()
        reading.setSpacing(14)
        reading.addWidget(self._middle, stretch=1)
        self._side = Scrolled(column_of_cards, width=_SIDE_WIDTH)
        reading.addWidget(self._side)
        work = QVBoxLayout()
        work.setSpacing(14)
        work.addWidget(self.player)
        work.addLayout(reading, stretch=1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.recordings)
        row.addLayout(work, stretch=1)
        self._whole.addWidget(body)
        self._whole.addWidget(self.no_recordings)
        column = page_column(self)
        column.addWidget(self.header)
        column.addWidget(self._whole, stretch=1)

    def _build_list(self) -> None:
        lines = self.lines
        lines.setModel(self.model)
        delegate = LineDelegate(lines)
        delegate.typed.connect(self.line_panel.number_hint.look_at)
        lines.setItemDelegate(delegate)
        lines.setLayoutMode(QListView.LayoutMode.Batched)
        lines.setBatchSize(_BATCH)
        lines.setResizeMode(QListView.ResizeMode.Adjust)
        lines.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        lines.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        lines.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        lines.setMouseTracking(True)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        presenter.listening.changed = self._render_listening
        self.recordings.chosen.connect(presenter.choose_recording)
        self.recordings.asked.connect(self._transcribe)
        self.recordings.cancelled.connect(presenter.cancel)
        self.queue.clicked.connect(presenter.look_at_queue)
        self.second.clicked.connect(presenter.look_at_second_laptop)
        self.recordings.pack_wanted.connect(presenter.look_after_packs)
        self.recordings.glossary_wanted.connect(presenter.look_at_glossary)
        self.approval.asked.connect(lambda is_asked: presenter.ask_to_approve(is_asked=is_asked))
        self.approval.approved.connect(presenter.approve)
        self._connect_translation()
        self._connect_speakers()
        self.line_panel.edit_wanted.connect(self.edit_line)
        self.line_panel.restore_wanted.connect(self.restore_line)
        self.lines.selectionModel().currentChanged.connect(self._render_line)
        for keys, act in (
            ("Space", self._play_or_pause),
            ("Backspace", self._play_line),
            ("Return", self.edit_line),
            ("Enter", self.edit_line),
            ("F2", self.edit_line),
            ("Ctrl+Z", self.restore_line),
        ):
            # by setter: the constructor's own argument is ignored, and Space would be taken from every button
            QShortcut(QKeySequence(keys), self.lines, act).setContext(Qt.ShortcutContext.WidgetShortcut)
        self.player.controls.loop_wanted.connect(self._turn_loop)
        add_player_keys(self, presenter.listening, self._turn_loop)
        self.pedal_keys = PedalKeys(presenter.pedals, self)
        presenter.pedals.changed = self._render_pedals
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(presenter.listening.follow)

    def _connect_speakers(self) -> None:
        speaking = self._presenter.speaking
        self.speakers.said.connect(lambda speaker: self._go_to(speaking.say(self._chosen(), speaker)))
        self.speakers.goes_on.connect(lambda: self._go_to(speaking.say_on(self.lines.currentIndex().row())))
        self.speakers.add_keys(self.lines)
        self.recordings.channels.set_up.connect(self._set_up)

    def _chosen(self) -> list[int]:
        return [index.row() for index in self.lines.selectionModel().selectedIndexes()]

    def _go_to(self, number: int | None) -> None:
        if number is not None:
            self.lines.setCurrentIndex(self.model.index(number))

    def _set_up(self, voices: tuple[ChannelVoice, ...]) -> None:
        row = self._presenter.state.row
        if row is not None:
            self._presenter.speaking.set_up(row.recording.id, voices)

    def _connect_translation(self) -> None:
        translating = self._presenter.translating
        self.translation_bar.shown.connect(lambda is_shown: translating.turn(is_shown=is_shown))
        self.translation_bar.machine_wanted.connect(self._have_translated)
        self.translation.written.connect(
            lambda segment_id, text, made_as: translating.write(SegmentId(segment_id), text, TranslatedAs(made_as))
        )
        self.translation.left.connect(self.lines.setFocus)
        self.approval.covering.connect(lambda is_covered: translating.cover(is_covered=is_covered))
        QShortcut(QKeySequence("Ctrl+T"), self, self._begin_translation)

    def _begin_translation(self) -> None:
        if not self._presenter.state.shows_translation:
            self._presenter.translating.turn(is_shown=True)
        self.translation.begin()
        self._side.ensureWidgetVisible(self.translation.store)

    def _have_translated(self) -> None:
        """The pack chosen at the left if it translates, else the first that does."""
        state = self._presenter.state
        at = self.recordings.packs.currentIndex()
        chosen = state.packs[at] if 0 <= at < len(state.packs) else None
        pack = chosen if chosen in state.translating_packs else next(iter(state.translating_packs), None)
        if pack is not None and state.row is not None:
            self._presenter.translating.have_translated(state.row.recording.id, pack)

    def refresh(self) -> None:
        """Opens the transcript, or looks at it again, and at the model packs."""
        self._presenter.open()
        self._presenter.look_for_packs()

    def leave(self) -> None:
        """Stores what is being typed and falls silent: another screen comes, or the lock."""
        QGuiApplication.inputMethod().commit()
        for editor in self.lines.findChildren(LineEditor):
            editor.finished.emit(True)  # noqa: FBT003 - a signal has no names
        self._presenter.listening.leave()
        self._presenter.close()

    def focus_first(self) -> None:
        """The lines, if there are any."""
        if self._presenter.state.lines:
            self.lines.setFocus()
        else:
            super().focus_first()

    def retranslate(self) -> None:
        """Says every word again."""
        self.queue.set_words(self.tr("Transcription queue"))
        self.second.set_words(self.tr("Second laptop"))
        self.lines.setAccessibleName(self.tr("Lines of the transcript"))
        self.no_recordings.say(
            self.tr("Nothing recorded yet"),
            self.tr("As soon as this interview has a sealed recording, it can be transcribed and corrected here."),
        )
        self.no_lines.say(
            self.tr("No transcript yet"),
            self.tr("Choose a model pack at the left and press Transcribe. It runs on this laptop and takes a while."),
        )
        for part in (
            self.player,
            self.recordings,
            self.line_panel,
            self.approval,
            self.model,
            self.translation,
            self.translation_bar,
            self.speakers,
        ):
            part.retranslate()
        self.render_state()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        code = state.interview.witness_code if state.interview is not None else ""
        self.header.say(self.tr("Transcripts"), code)
        self._whole.setCurrentIndex(0 if state.recordings else 1)
        self._middle.setCurrentIndex(0 if state.lines else 1)
        self.recordings.show_state(state)
        self.approval.show_state(state)
        self.line_panel.setVisible(not state.is_confirming)
        self.model.may_correct = state.may_correct
        current = self.lines.currentIndex().row()
        self.model.show_lines(state.lines, state.unsaved)
        if state.lines and not self.lines.currentIndex().isValid():
            self.lines.setCurrentIndex(self.model.index(min(max(current, 0), len(state.lines) - 1)))
        self.translation_bar.show_state(state)
        self.model.show_translations(state.translations if state.shows_translation else {})
        self._render_line()
        self._render_listening()

    def _render_line(self) -> None:
        state = self._presenter.state
        line = self.model.line(self.lines.currentIndex().row())
        self.line_panel.show_line(
            line, state.names, may_correct=state.may_correct, first_of=lambda reading: first_text(state.lines, reading)
        )
        number = self.lines.currentIndex().row()
        self.speakers.show_line(has_line=line is not None, is_first=number == 0)
        self.speakers.setVisible(line is not None and state.may_correct and not state.is_confirming)
        translated = state.translations.get(line.segment.id) if line is not None else None
        self.translation.show_line(translated, state.names, may_write=state.may_correct)
        self.translation.setVisible(state.shows_translation and not state.is_confirming)

    def _render_listening(self) -> None:
        listening = self._presenter.listening
        self.player.show_listening()
        heard = self._presenter.state.line_at(listening.position_ms) if listening.is_playing else None
        self.model.show_heard(heard)
        if listening.is_playing != self._timer.isActive():
            self._timer.start() if listening.is_playing else self._timer.stop()
        is_typing = self.lines.state() is QAbstractItemView.State.EditingState
        if heard is not None and not is_typing:
            self.lines.scrollTo(self.model.index(heard), QAbstractItemView.ScrollHint.EnsureVisible)

    def edit_line(self) -> None:
        """Opens the editor of the chosen line."""
        index: QModelIndex = self.lines.currentIndex()
        if index.isValid() and self._presenter.state.may_correct:
            self.lines.edit(index)

    def restore_line(self) -> None:
        """Lays the earlier text over the chosen line again."""
        line = self.model.line(self.lines.currentIndex().row())
        if line is not None:
            self._presenter.restore_earlier(line.segment.id)

    def _render_pedals(self) -> None:
        self.pedal_keys.follow()
        self.player.pedal_row.show_pedals()

    def _play_or_pause(self) -> None:
        self._presenter.play_line_or_pause(self.lines.currentIndex().row())

    def _play_line(self) -> None:
        self._presenter.play_line(self.lines.currentIndex().row())

    def _turn_loop(self) -> None:
        self._presenter.turn_loop(self.lines.currentIndex().row())

    def _transcribe(self, pack_number: int) -> None:
        state = self._presenter.state
        if state.row is not None and 0 <= pack_number < len(state.packs):
            self._presenter.transcribe(state.row.recording.id, state.packs[pack_number])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keeps the chosen line in sight."""
        super().resizeEvent(event)
        self.lines.scrollTo(self.lines.currentIndex())
