"""The look before an interview, on one screen: level, nine subjects in words, one's own voice by one key.

The microphone is listened to only while this panel is to be seen. Nothing here keeps anybody from recording.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.i18n.faults import sentences_for
from desktop.recording.preflight.checked import Subject, Verdict
from desktop.recording.preflight.hear_back import SAMPLE_MS
from desktop.recording.preflight.listening import Doing
from desktop.recording.preflight.microphone_rules import HEARS
from desktop.ui.fonts import strong
from desktop.ui.language import language_now
from desktop.ui.record.preflight_choices import PreflightChoices
from desktop.ui.record.preflight_presenter import PreflightPresenter
from desktop.ui.record.preflight_row import ICONS, CheckRow
from desktop.ui.record.preflight_state import PreflightState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.level_meter import LevelMeter
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.scrolled import Scrolled

POLL_MS = 100
_WIDE = 600  # pixels that two columns need
_SOUND = (Subject.MICROPHONE, Subject.VOICE, Subject.NOISE, Subject.CHANNELS)
_MACHINE = (Subject.DISK, Subject.POWER, Subject.SLEEP, Subject.CLOCK, Subject.RADIOS)


class PreflightPanel(QWidget):
    """Shows `presenter.state`. Keys: F2 lets one hear oneself, F5 looks again."""

    def __init__(self, presenter: PreflightPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.choices, self.meter = PreflightChoices(), LevelMeter()
        self.headline, self._glyph = PlainLabel(wrap=True), Glyph(*ICONS[Verdict.WAITING], 24)
        self.again, self.oneself = Button("rotate-cw", "quiet"), Button("volume-2")
        self.rows = {subject: CheckRow() for subject in Subject}
        self._sound, self._subjects = (QBoxLayout(QBoxLayout.Direction.TopToBottom) for _ in range(2))
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.headline.setFont(strong(17))
        top, content = QHBoxLayout(), QWidget()
        top.addWidget(self._glyph)
        top.addWidget(self.headline, stretch=1)
        top.addWidget(self.again)
        self._sound.setSpacing(12)
        self._sound.addWidget(self.meter, stretch=1)
        self._sound.addWidget(self.oneself, alignment=Qt.AlignmentFlag.AlignLeft)
        self._subjects.setSpacing(7)
        for subjects in (_SOUND, _MACHINE):
            self._subjects.addLayout(self._side(subjects), stretch=1)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addWidget(self.choices)
        inner.addLayout(self._sound)
        inner.addLayout(self._subjects)
        inner.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(Scrolled(content), stretch=1)

    def _side(self, subjects: Iterable[Subject]) -> QVBoxLayout:
        """What is heard, or the laptop."""
        side = QVBoxLayout()
        side.setSpacing(7)
        for subject in subjects:
            side.addWidget(self.rows[subject])
        side.addStretch()
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Side by side where there is room, else beneath each other."""
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        for layout in (self._sound, self._subjects):
            layout.setDirection(direction)
        self.choices.arrange(is_wide=is_wide)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        self.choices.device_chosen.connect(presenter.choose_device)
        self.choices.rate_chosen.connect(presenter.choose_rate)
        self.choices.channels_chosen.connect(presenter.choose_channels)
        self.choices.hours_chosen.connect(presenter.choose_hours)
        self.again.clicked.connect(self._look_again)
        self.oneself.clicked.connect(presenter.hear_oneself)
        self._timer.timeout.connect(presenter.poll)
        QShortcut(QKeySequence("F5"), self, self._look_again)
        QShortcut(QKeySequence("F2"), self, presenter.hear_oneself)

    def _look_again(self) -> None:
        self._timer.start()
        self._presenter.look_again()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begins to look."""
        super().showEvent(event)
        if not event.spontaneous():
            self._timer.start()
            self._presenter.show()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Lets the microphone go."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.leave()

    def leave(self) -> None:
        """Falls deaf and silent, as before a lock."""
        self._timer.stop()
        self._presenter.leave()

    def retranslate(self) -> None:
        """Says everything again."""
        self.meter.setAccessibleName(self.tr("Level of each channel in decibels"))
        tip = self.tr("Also finds microphones that were connected meanwhile.")
        self.again.set_words(self.tr("Check again  \u00b7  F5"), tip)
        self.choices.retranslate()
        self.render_state()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        self.choices.show_state(state)
        self._render_meter(state)
        self._render_oneself(state)
        found = {one.subject: one for one in state.checked}
        for subject, row in self.rows.items():
            row.setVisible(subject in found)
            if subject in found:
                row.say(found[subject])
        self._glyph.become(*ICONS[state.verdict])
        words = self._headline(state)
        if words != self.headline.text():
            self.headline.setText(words)

    def _render_meter(self, state: PreflightState) -> None:
        channels = state.plan.format.channels
        if state.heard.doing in HEARS:
            self.meter.hear(state.heard.peaks)
        elif len(self.meter.levels) != channels or state.heard.doing is not Doing.RESTING:
            self.meter.rest(channels)

    def _render_oneself(self, state: PreflightState) -> None:
        doing = state.heard.doing
        self.oneself.setEnabled(doing in HEARS)
        left = str(max(0, (SAMPLE_MS - state.heard.taken_ms + 999) // 1000))
        words = {
            Doing.TAKING: self.tr("Speak: {count} s  \u00b7  F2").replace("{count}", left),
            Doing.PLAYING: self.tr("Stop  \u00b7  F2"),
        }.get(doing, self.tr("Hear yourself  \u00b7  F2"))
        tip = self.tr("Five seconds are held in memory, played once and overwritten.")
        self.oneself.set_words(words, tip)

    def _headline(self, state: PreflightState) -> str:
        if state.heard.player_fault is not None:
            what, _, todo = sentences_for(state.heard.player_fault.code, language=language_now())
            return f"{what} {todo}"
        if state.loses:
            return self.tr("This could not be recorded. See what is not good.")
        if state.checked[0].verdict is Verdict.BAD:
            return self.tr("The microphone is not heard.")
        return {
            Verdict.WAITING: self.tr("Say a few words as you will in the interview."),
            Verdict.GOOD: self.tr("All is good. Begin when you are ready."),
            Verdict.LOOK: self.tr("You can begin. Something is worth a look."),
            Verdict.BAD: self.tr("You can begin, but something is not good."),
        }[state.verdict]
