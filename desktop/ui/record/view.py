"""The recording screen: widgets only. Everything is one key away; nothing modal while a witness is in the room."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.record.badge import RecordingBadge
from desktop.ui.record.consent_card import ConsentCard
from desktop.ui.record.live_panel import LivePanel
from desktop.ui.record.notes_card import NotesCard
from desktop.ui.record.presenter import RecordPresenter
from desktop.ui.record.sealed_panel import SealedPanel
from desktop.ui.record.state import BUSY, RUNNING, Phase, RecordState
from desktop.ui.record.words import state_chip, status_code
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page import PageHeader, page_column

POLL_MS = 100


class RecordView(View):
    """Shows `presenter.state`. Keys: F8 records, Space pauses and goes on, F9 stops."""

    def __init__(self, presenter: RecordPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.chip = PageHeader(), StatusChip()
        self.device, self.channels = QComboBox(), QComboBox()
        self.record, self.pause = Button("mic", "primary"), Button("pause")
        self.stop, self.bring_in = Button("square", "danger"), Button("import")
        self.live, self.sealed = LivePanel(), SealedPanel()
        self.consent, self.notes = ConsentCard(presenter.consent_form), NotesCard()
        self.badge: RecordingBadge = RecordingBadge()
        self.empty, self._pages, self._whole = EmptyState("mic"), QStackedWidget(), QStackedWidget()
        self._shown_devices: object = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for page in (self.live, self.sealed):
            self._pages.addWidget(page)
        self.consent.setFixedWidth(288)
        self.notes.setFixedWidth(288)
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
        column.addWidget(self.header)
        column.addWidget(self._whole, stretch=1)

    def _stage(self) -> Card:
        stage = Card(margin=24, spacing=10)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.chip)
        top.addStretch()
        top.addWidget(self.device)
        top.addWidget(self.channels)
        self.device.setMinimumWidth(250)
        self.device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        for button in (self.bring_in, self.record, self.pause, self.stop):
            buttons.addWidget(button)
        buttons.addStretch()
        stage.column.addLayout(top)
        stage.column.addWidget(self._pages, stretch=1)
        stage.column.addLayout(buttons)
        return stage

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        self.record.clicked.connect(presenter.start)
        self.pause.clicked.connect(presenter.pause_or_resume)
        self.stop.clicked.connect(presenter.stop)
        self.bring_in.clicked.connect(lambda: presenter.go("imports"))
        self.sealed.more.clicked.connect(presenter.record_more)
        self.sealed.onward.clicked.connect(lambda: presenter.go("transcripts"))
        self.consent.asked.connect(lambda: presenter.go("consent"))
        self.badge.clicked.connect(lambda: presenter.go("record"))
        self.device.activated.connect(lambda at: presenter.choose_device(str(self.device.itemData(at))))
        self.channels.activated.connect(lambda at: presenter.choose_channels(at + 1))
        QShortcut(QKeySequence("F8"), self, presenter.start)
        QShortcut(QKeySequence("F9"), self, presenter.stop)
        self._space = QShortcut(QKeySequence("Space"), self, self._space_pressed)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(presenter.poll)

    def refresh(self) -> None:
        """Looks at consent and microphones again."""
        self._presenter.look()

    def retranslate(self) -> None:
        """Says every word again."""
        self.device.setAccessibleName(self.tr("Microphone"))
        self.channels.setAccessibleName(self.tr("Channels"))
        self.bring_in.set_words(self.tr("Bring in a recording\u2026"), self.tr("WAV, FLAC, MP3, M4A, Ogg and others"))
        self.stop.set_words(self.tr("Stop and seal  \u00b7  F9"))
        self.empty.say(
            self.tr("No interview chosen"),
            self.tr("Choose an interview in the list, or open a new one, to record in it."),
        )
        self._shown_devices = None
        for part in (self.live, self.sealed, self.consent, self.notes, self.badge):
            part.retranslate()
        self.render_state()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        self._whole.setCurrentIndex(1 if state.phase is Phase.NO_INTERVIEW else 0)
        code = state.interview.witness_code if state.interview is not None else ""
        self.header.say(self.tr("Recording"), code)
        self.chip.say(*state_chip(state))
        page = self.sealed if state.phase is Phase.SEALED else self.live
        self._pages.setCurrentWidget(page)
        self.consent.show_state(state)
        self.notes.show_state(state)
        self.badge.show_state(state)
        page.show_state(state)
        self._render_devices(state)
        self._render_buttons(state)

    def _render_devices(self, state: RecordState) -> None:
        is_free = state.phase not in BUSY
        is_live = self._pages.currentWidget() is self.live
        self.device.setVisible(is_live)
        self.device.setEnabled(is_free and bool(state.devices))
        shown = (state.devices, state.device_id, state.format.channels)
        most = max((d.channels for d in state.devices if d.id == state.device_id), default=1)
        self.channels.setVisible(is_live and most > 1)
        self.channels.setEnabled(is_free)
        if shown == self._shown_devices:
            return
        self._shown_devices = shown
        self.device.clear()
        for device in state.devices:
            self.device.addItem(device.name, device.id)
        if not state.devices:
            self.device.addItem(self.tr("No microphone found"))
        self.device.setCurrentIndex(max(self.device.findData(state.device_id), 0))
        self.channels.clear()
        self.channels.addItems([self.tr("1 channel"), self.tr("2 channels")])
        self.channels.setCurrentIndex(state.format.channels - 1)

    def _render_buttons(self, state: RecordState) -> None:
        is_running, is_paused = state.phase in RUNNING, status_code(state) == "paused"
        is_idle = state.phase in {Phase.READY, Phase.LOOKING, Phase.STARTING}
        self.record.setVisible(is_idle)
        self.record.setEnabled(state.may_start)
        self.record.set_words(self.tr("Record  \u00b7  F8"), self._why_not(state))
        self.bring_in.setVisible(is_idle)
        self.pause.setVisible(is_running)
        self.stop.setVisible(is_running)
        may_pause = state.phase is Phase.RECORDING and not state.is_lost
        self.pause.setEnabled(may_pause)
        self.stop.setEnabled(state.phase is Phase.RECORDING)
        self.pause.set_icon("mic" if is_paused else "pause")
        self.pause.set_words(self.tr("Go on  \u00b7  Space") if is_paused else self.tr("Pause  \u00b7  Space"))
        self._space.setEnabled(may_pause)
        if is_running != self._timer.isActive():
            self._timer.start() if is_running else self._timer.stop()
            if is_running and self.isVisible():
                self.pause.setFocus()

    def _why_not(self, state: RecordState) -> str:
        if state.gate is not None and not state.gate.is_open:
            return self.tr("The witness has not agreed to be recorded.")
        return "" if state.devices else self.tr("No microphone found")

    def _space_pressed(self) -> None:
        """Space pauses, except on a button that was walked to by Tab: there it presses that button."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused is not self.pause and self.isAncestorOf(focused):
            focused.click()
        else:
            self._presenter.pause_or_resume()
