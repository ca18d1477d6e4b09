"""The transcript screen: its layout, and what its widgets ask of the presenter. Recordings, sound, lines, cards."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.ids import RecordingId
from desktop.domain.speaking import ChannelVoice
from desktop.ui.keys.bound_keys import BoundKeys
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_words import key_words
from desktop.ui.keys.keys_pane import KeysPane
from desktop.ui.transcripts import side_cards
from desktop.ui.transcripts.desk_keys import keys_of_lines, keys_of_playing
from desktop.ui.transcripts.pedal_keys import PedalKeys
from desktop.ui.transcripts.player_strip import PlayerStrip
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.reading_room import ReadingRoom
from desktop.ui.transcripts.recordings_panel import RecordingsPanel
from desktop.ui.transcripts.side_cards import SideCards
from desktop.ui.transcripts.side_column import SideColumn
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.more_button import MoreButton, Offer
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.pages import Pages

FOLLOW_MS = 100
KEYS_WIDTH = 280
NARROW = 900
"""In fewer points than this, recordings and cards don't stand beside the lines together."""
_SPACING = 14


class TranscriptsView(View):
    """Shows `presenter.state`. What keys do is in `desk_keys`, what the cards at the right do in `side_cards`."""

    def __init__(self, presenter: TranscriptsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.recordings, self.no_recordings = PageHeader(), RecordingsPanel(), EmptyState("mic")
        self.player = PlayerStrip(presenter.listening, presenter.pedals, presenter.keys)
        self.room = ReadingRoom(presenter)
        self.lines, self.model = self.room.lines, self.room.model
        self.translation_bar, self.find_desk = self.room.translation_bar, self.room.find_desk
        self.gate = self.room.gate
        self.cards = SideCards(presenter, self.lines)
        self.side, self.keys_pane = SideColumn(self.cards.pages()), KeysPane(presenter.keys)
        self.all_keys, self.more = Button("type", "quiet"), MoreButton(self._elsewhere)
        self._whole, self._right, self._timer = QStackedWidget(), Pages(), QTimer(self)
        self._is_narrow, self._wants_recordings = False, False
        self._build()
        self._connect()
        self._bind()
        self.retranslate()

    def _build(self) -> None:
        self.header.buttons.addWidget(self.gate.strip)
        self.header.buttons.addWidget(self.all_keys)
        self.header.buttons.addWidget(self.more)
        self.recordings.setFixedWidth(216)
        self.keys_pane.setFixedWidth(KEYS_WIDTH)
        self._right.addWidget(self.side)
        self._right.addWidget(self.keys_pane)
        self._whole.addWidget(self._body())
        self._whole.addWidget(self.no_recordings)
        column = page_column(self)
        column.addWidget(self.header)
        column.addWidget(self._whole, stretch=1)

    def _body(self) -> QWidget:
        reading = QHBoxLayout()
        reading.setSpacing(_SPACING)
        reading.addWidget(self.room, stretch=1)
        reading.addWidget(self._right)
        work = QVBoxLayout()
        work.setSpacing(_SPACING)
        work.addWidget(self.player)
        work.addLayout(reading, stretch=1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self.recordings)
        row.addLayout(work, stretch=1)
        return body

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        presenter.listening.changed = self._render_listening
        self.recordings.chosen.connect(self._choose_recording)
        self.recordings.asked.connect(self._transcribe)
        self.recordings.cancelled.connect(presenter.packs.cancel)
        self.recordings.pack_wanted.connect(lambda: presenter.go("vault/models"))
        self.recordings.glossary_wanted.connect(lambda: presenter.go("glossary"))
        self.recordings.channels.set_up.connect(self._set_up)
        self.all_keys.clicked.connect(self._turn_keys)
        self.keys_pane.left.connect(self._turn_keys)
        self.translation_bar.shown.connect(self._turn_translation)
        self.translation_bar.machine_wanted.connect(self._have_translated)
        self.lines.chosen_line.connect(self.cards.show_line)
        self.side.turned.connect(self.cards.desk.turn_to)
        self.cards.desk.open_page = self.side.open
        self.lines.translation_wanted.connect(self._begin_translation)
        self.gate.show_line_page = lambda: self.side.open(side_cards.LINE)
        self.cards.use_marks(self.gate)
        self.cards.bring_in_sight = self.side.bring_in_sight
        self.player.controls.loop_wanted.connect(lambda: presenter.following.turn_loop(self.lines.number))
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(presenter.listening.follow)

    def _bind(self) -> None:
        presenter = self._presenter
        self.keys = BoundKeys(presenter.keys, self, self.lines)
        self.keys.bind(keys_of_playing(presenter.listening))
        self.keys.bind(keys_of_lines(presenter, self.lines, self.cards))
        self.keys.bind(self.gate.keys())
        self.keys.bind(self.find_desk.keys())
        self.keys.bind(
            {
                Duty.TRANSLATE: self._begin_translation,
                Duty.NEXT_PAGE: self.side.open_next,
                Duty.SHOW_TRANSLATION: lambda: self._turn_translation(not presenter.state.shows_translation),
                Duty.PANES: presenter.translating.turn_panes,
                Duty.KEYS: self._turn_keys,
            }
        )
        presenter.keys.listen(self.retranslate)
        self.pedal_keys = PedalKeys(presenter.pedals, self)
        presenter.pedals.changed = self._render_pedals

    def _set_up(self, voices: tuple[ChannelVoice, ...]) -> None:
        row = self._presenter.state.row
        if row is not None:
            self._presenter.speaking.set_up(row.recording.id, voices)

    def _turn_keys(self) -> None:
        """The keys in the place of the cards, or the cards again."""
        is_shown = self._right.currentWidget() is self.keys_pane and not self._right.isHidden()
        self._turn_cards()
        self._right.setCurrentWidget(self.side if is_shown else self.keys_pane)
        self.lines.setFocus() if is_shown else self.keys_pane.begin()

    def _choose_recording(self, recording_id: RecordingId) -> None:
        self._presenter.choose_recording(recording_id)
        if self._is_narrow and self._presenter.state.lines:
            self._turn_recordings(is_wanted=False)

    def _turn_recordings(self, *, is_wanted: bool) -> None:
        """In a small window the recordings come in the place of the cards, and go again."""
        self._wants_recordings = is_wanted
        self._share_room()
        self.recordings.setFocus() if is_wanted else self.lines.setFocus()

    def _turn_cards(self) -> None:
        self._wants_recordings = False
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A small window shows less at once, and nothing of it cut."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow, self._wants_recordings = is_narrow, False
            self.gate.be_short(is_short=is_narrow)
            self._share_room()

    def _share_room(self) -> None:
        """The recordings always where there are no lines yet; else the lines first, then what was asked for."""
        state = self._presenter.state
        is_alone = self._is_narrow and bool(state.lines) and not self._wants_recordings
        self.recordings.setVisible(not state.is_paned and not is_alone)
        self._right.setVisible(not self._is_narrow or is_alone or state.is_paned)
        self.all_keys.setVisible(not self._is_narrow)

    def _turn_translation(self, is_shown: bool) -> None:  # noqa: FBT001 - a signal has no names
        self._presenter.translating.turn(is_shown=is_shown)
        if is_shown:
            self._turn_cards()
            self.side.open(side_cards.TRANSLATION)

    def _begin_translation(self) -> None:
        self._turn_translation(True)  # noqa: FBT003
        self._right.setCurrentWidget(self.side)
        self.cards.translation.begin()
        self.side.bring_in_sight(self.cards.translation.store)

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
        self._presenter.packs.look()
        self.cards.desk.turn_to(self.side.shown)

    def leave(self) -> None:
        """Stores what is being typed and falls silent: another screen comes, or the lock."""
        self.lines.take_typing()
        self._presenter.listening.leave()
        self._presenter.close()
        self.cards.desk.turn_to("")

    def show_section(self, key: str) -> None:
        """Opens a page of the column at the right."""
        self._turn_cards()
        self.side.open(key)

    def _elsewhere(self) -> list[Offer]:
        go = self._presenter.go
        return [
            *self._hidden(),
            ("captions", self.tr("Transcription queue"), lambda: go("queue")),
            ("eraser", self.tr("Redaction"), lambda: go("redaction")),
            ("usb", self.tr("Second laptop"), lambda: go("review_bundles")),
            ("list", self.tr("Accuracy"), lambda: go("accuracy")),
        ]

    def _hidden(self) -> list[Offer]:
        """What a small window has no room for."""
        if not self._is_narrow:
            return []
        wanted = not self._wants_recordings
        words = self.tr("Recordings") if wanted else self.tr("Close the recordings")
        return [
            ("mic", words, lambda: self._turn_recordings(is_wanted=wanted)),
            ("type", self.tr("Keys"), self._turn_keys),
        ]

    def focus_first(self) -> None:
        """The lines, if there are any."""
        if self._presenter.state.lines:
            self.lines.setFocus()
        else:
            super().focus_first()

    def retranslate(self) -> None:
        """Says every word again."""
        self.more.set_words(self.tr("More"), self.tr("Queue, redaction, second laptop, accuracy"))
        self.all_keys.set_words(self.tr("Keys"), key_words(self._presenter.keys.key(Duty.KEYS)))
        self.no_recordings.say(
            self.tr("Nothing recorded yet"),
            self.tr("As soon as this interview has a sealed recording, it can be transcribed and corrected here."),
        )
        for part in (self.player, self.recordings, self.room, self.cards, self.side, self.keys_pane):
            part.retranslate()
        self.render_state()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        code = state.interview.witness_code if state.interview is not None else ""
        self.header.say(self.tr("Transcripts"), code)
        self._whole.setCurrentIndex(0 if state.recordings else 1)
        self.recordings.show_state(state)
        self._share_room()
        self.room.show_state()
        self.cards.show_state()
        self._render_listening()

    def _render_listening(self) -> None:
        listening = self._presenter.listening
        self.player.show_listening()
        self.room.show_listening()
        if listening.is_playing != self._timer.isActive():
            self._timer.start() if listening.is_playing else self._timer.stop()

    def _render_pedals(self) -> None:
        self.pedal_keys.follow()
        self.player.pedal_row.show_pedals()

    def _transcribe(self, pack_number: int) -> None:
        state = self._presenter.state
        if state.row is not None and 0 <= pack_number < len(state.packs):
            self._presenter.packs.transcribe(state.row.recording.id, state.packs[pack_number])
