"""The recording screen: widgets only. Everything is one key away; nothing modal while a witness is in the room."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.ids import RecordingId
from desktop.domain.recording import MarkerKind
from desktop.i18n.formats import clock_time
from desktop.ui.record.alarm_strip import AlarmStrip
from desktop.ui.record.apart_strip import ApartStrip
from desktop.ui.record.away_card import QuestionStrip
from desktop.ui.record.badge import RecordingBadge
from desktop.ui.record.consent_card import ConsentCard
from desktop.ui.record.early_line import EarlyLine
from desktop.ui.record.live_panel import LivePanel
from desktop.ui.record.mark_row import MarkRow
from desktop.ui.record.notes_card import NotesCard
from desktop.ui.record.preflight_panel import PreflightPanel
from desktop.ui.record.presenter import RecordPresenter
from desktop.ui.record.record_keys import Key, RecordKeys
from desktop.ui.record.running_buttons import RunningButtons
from desktop.ui.record.sealed_panel import SealedPanel
from desktop.ui.record.state import RUNNING, Phase, RecordState
from desktop.ui.record.words import state_chip
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.page import PageHeader, page_column

POLL_MS = 100
_SIDE, _NARROW_SIDE, _WIDE = 288, 216, 1_000


class RecordView(View):
    """Shows `presenter.state`. F8 records; the keys while recording are in `record_keys`, and Space is a break."""

    def __init__(self, presenter: RecordPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.chip = PageHeader(), StatusChip()
        self.record, self.bring_in = Button("mic", "primary"), Button("import")
        self.alarm, self.question, self.standing = AlarmStrip(), QuestionStrip(), Message("warn")
        self.apart = ApartStrip(may_hear=presenter.apart.may_hear)
        self.live, self.sealed = LivePanel(), SealedPanel()
        self.preflight = PreflightPanel(presenter.preflight)
        self.marks, self.running, self.early = MarkRow(), RunningButtons(), EarlyLine()
        self.consent, self.notes = ConsentCard(presenter.consent_form), NotesCard()
        self.badge: RecordingBadge = RecordingBadge()
        self.empty, self._pages, self._whole = EmptyState("mic"), QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for page in (self.preflight, self.live, self.sealed):
            self._pages.addWidget(page)
        side = QVBoxLayout()
        side.setSpacing(16)
        side.addWidget(self.consent)
        side.addWidget(self.notes, stretch=1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._stage(), stretch=1)
        row.addLayout(side)
        self._whole.addWidget(body)
        self._whole.addWidget(self.empty)
        column = page_column(self)
        for part in (self.header, self.alarm, self.question, self.standing, self.apart):
            column.addWidget(part)
        column.addWidget(self._whole, stretch=1)

    def _stage(self) -> Card:
        stage = Card(margin=18, spacing=8)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.chip)
        top.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        for button in (self.bring_in, self.record):
            buttons.addWidget(button)
        buttons.addStretch()
        stage.column.addLayout(top)
        stage.column.addWidget(self._pages, stretch=1)
        stage.column.addWidget(self.marks)
        stage.column.addWidget(self.running)
        stage.column.addWidget(self.early)
        stage.column.addLayout(buttons)
        return stage

    def _connect(self) -> None:
        presenter, hand = self._presenter, self._presenter.hand
        presenter.changed = self.render_state
        self.record.clicked.connect(presenter.start)
        self.bring_in.clicked.connect(lambda: presenter.go("imports"))
        self.sealed.again.clicked.connect(presenter.start)
        self.sealed.more.clicked.connect(presenter.record_more)
        self.sealed.onward.clicked.connect(lambda: presenter.go("transcripts"))
        self.consent.asked.connect(lambda: presenter.go("consent"))
        self.badge.clicked.connect(lambda: presenter.go("record"))
        self.alarm.seen.connect(presenter.acknowledge)
        self.alarm.device_chosen.connect(hand.choose_spare)
        self.alarm.device_wanted.connect(hand.use_spare)
        self.marks.marked.connect(hand.mark)
        self.marks.line.written.connect(lambda text: hand.note(text, self.marks.line.leave))
        for row in (self.question.answer, self.live.away.answer):
            row.keep_wanted.connect(partial(hand.answer, keep=True))
            row.never_wanted.connect(partial(hand.answer, keep=False))
        self.apart.wanted.connect(lambda aside, why: presenter.apart.hear(RecordingId(aside), why, self.apart.fold))
        self.apart.open.clicked.connect(self.render_state)
        self.apart.silence_wanted.connect(presenter.apart.stop)
        self.early.turned.connect(lambda is_wanted: presenter.early.turn(is_wanted=is_wanted))
        presenter.early.changed = lambda: self.early.show_picture(presenter.early.picture)
        self.running.connect_to(hand.break_or_on, hand.off_or_back, presenter.press_stop)
        self._listen()

    def _listen(self) -> None:
        presenter, hand = self._presenter, self._presenter.hand
        QShortcut(QKeySequence("F8"), self, presenter.start)
        self._space = QShortcut(QKeySequence("Space"), self, self._space_pressed)
        acts: dict[Key, Callable[[], None]] = {
            Key.NEVER_KEEP: partial(hand.answer, keep=False),
            Key.IMPORTANT: partial(hand.mark, MarkerKind.IMPORTANT),
            Key.DISTRESS: partial(hand.mark, MarkerKind.DISTRESS),
            Key.INTERPRETER: partial(hand.mark, MarkerKind.INTERPRETER),
            Key.NOTE: partial(self._here, self.marks.open_line),
            Key.OFF_RECORD: partial(self._here, hand.off_or_back),
            Key.BREAK: partial(self._here, hand.break_or_on),
            Key.SEEN: presenter.acknowledge,
            Key.STOP: partial(self._here, presenter.press_stop),
            Key.USE_DEVICE: hand.use_spare,
            Key.KEEP: partial(hand.answer, keep=True),
        }
        self._keys = RecordKeys(acts, self.badge)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(presenter.poll)

    def _here(self, act: Callable[[], None]) -> None:
        """Brings this screen to the front first, where it shows what the key has done."""
        if not self.isVisible():
            self._presenter.go("record")
        act()

    def leave(self) -> None:
        """Falls silent, forgets a reason that was begun, and lets the microphone go that was only listened to."""
        self._presenter.apart.stop()
        self.preflight.leave()
        self.apart.fold()

    def refresh(self) -> None:
        """Looks at consent and microphones again."""
        self._presenter.look()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The side follows."""
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        """On a small screen the side is narrower while recording."""
        is_narrow = self.width() < _WIDE and self._presenter.state.phase in RUNNING
        for card in (self.consent, self.notes):
            card.setFixedWidth(_NARROW_SIDE if is_narrow else _SIDE)

    def focus_first(self) -> None:
        """While recording on no button: one that is disabled hands the keyboard on, and Space would press the next."""
        if self._presenter.state.phase in RUNNING:
            self.setFocus()
        else:
            super().focus_first()

    def retranslate(self) -> None:
        """Says every word again."""
        self.bring_in.set_words(self.tr("Bring in a recording\u2026"), self.tr("WAV, FLAC, MP3, M4A, Ogg and others"))
        self.empty.say(
            self.tr("No interview chosen"),
            self.tr("Choose an interview in the list, or open a new one, to record in it."),
        )
        parts = (self.preflight, self.live, self.sealed, self.consent, self.notes, self.badge)
        for part in (*parts, self.alarm, self.question, self.marks, self.running, self.apart):
            part.retranslate()
        self.render_state()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        is_empty = state.phase is Phase.NO_INTERVIEW
        self._whole.setCurrentIndex(1 if is_empty else 0)
        self.header.say(self.tr("Recording"), state.interview.witness_code if state.interview is not None else "")
        self._render_page(state)
        for part in (self.alarm, self.question, self.consent, self.notes, self.badge, self.marks, self.running):
            part.show_state(state)
        self.apart.show_state(state)
        self._render_top(state)
        self._render_idle(state)
        self._follow(state)

    def _render_page(self, state: RecordState) -> None:
        if state.phase in {Phase.LOOKING, Phase.READY} and not state.is_sought:
            self._pages.setCurrentWidget(self.preflight)
            self.early.give_room(has_room=False)
            return
        page = self.sealed if state.phase is Phase.SEALED else self.live
        self._pages.setCurrentWidget(page)
        page.show_state(state)
        is_calm = page is self.live and not (state.alarms or state.is_away or state.is_sought)
        self.early.give_room(has_room=is_calm)

    def _render_top(self, state: RecordState) -> None:
        """While recording only what matters then; what the witness agreed to, unless it changes, is known."""
        is_running = state.phase in RUNNING
        self.chip.say(*state_chip(state))
        self.chip.setVisible(not is_running and self._pages.currentWidget() is not self.sealed)
        self.consent.setVisible(not (is_running and state.is_permitted))
        self.header.setVisible(not is_running)
        self._fit_side()
        self.standing.say("" if self.apart.is_unfolded else self._standing(state), "warn")

    def _standing(self, state: RecordState) -> str:
        """What was left behind by a crash or a power cut, or is still to be found."""
        if state.is_sought:
            return self.tr(
                "A recorder runs and does not answer. It is looked for again by itself; nothing else begins."
            )
        if state.broken_off is None:
            return ""
        words = self.tr(
            "The last recording broke off at {time}. Everything up to there is sealed, and the gap is noted in it: "
            "record to go on in a new one."
        )
        return words.replace("{time}", clock_time(state.broken_off.length_ms))

    def _render_idle(self, state: RecordState) -> None:
        is_idle = state.phase in {Phase.READY, Phase.LOOKING, Phase.STARTING}
        self.record.setVisible(is_idle)
        self.record.setEnabled(state.may_start and not self._presenter.preflight.state.loses)
        self.record.set_words(self.tr("Record  \u00b7  F8"), self._why_not(state))
        self.bring_in.setVisible(is_idle)
        self.marks.setVisible(state.phase in RUNNING)

    def _follow(self, state: RecordState) -> None:
        """Timer, keys and keyboard follow the recording."""
        is_running = state.phase in RUNNING
        self._space.setEnabled(state.may_act)
        self._keys.listen(is_running=is_running)
        was_running, needs_polls = self._timer.isActive(), is_running or state.is_sought
        if needs_polls != was_running:
            self._timer.start() if needs_polls else self._timer.stop()
            if is_running and self.isVisible():
                self.setFocus()

    def _why_not(self, state: RecordState) -> str:
        if state.gate is not None and not state.gate.is_open:
            return self.tr("The witness has not agreed to be recorded.")
        return "" if state.devices else self.tr("No microphone found")

    def _space_pressed(self) -> None:
        """Space is a break, except on a button that was walked to by Tab: there it presses that button."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        else:
            self._presenter.hand.break_or_on()
