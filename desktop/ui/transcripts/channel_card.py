"""At the left, for a recording of several channels: who sits at which microphone, and which language it hears."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.speaking import SPOKEN, ChannelVoice, Speaker
from desktop.ui.fonts import font, strong
from desktop.ui.transcripts.state import DraftState, RecordingRow, TranscriptsState
from desktop.ui.transcripts.words import channel_words, speaker_word
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.words import language_word

_LANGUAGES = ("", *SPOKEN)


class ChannelChoice(QWidget):
    """One microphone: whose it is, and its language, or that it is left to the ear."""

    changed = Signal()

    def __init__(self, voice: ChannelVoice) -> None:
        super().__init__()
        self._channel = voice.channel
        self._name, self.speaker, self.language = PlainLabel(), ChoiceField(), ChoiceField()
        self._name.setFont(font(12))
        self.speaker.addItems([""] * len(Speaker))
        self.language.addItems([""] * len(_LANGUAGES))
        self.retranslate()
        self.speaker.setCurrentIndex(list(Speaker).index(voice.speaker))
        self.language.setCurrentIndex(_LANGUAGES.index(voice.language))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._name, self.speaker, self.language):
            column.addWidget(widget)
        self.speaker.currentIndexChanged.connect(self.changed)
        self.language.currentIndexChanged.connect(self.changed)

    @property
    def voice(self) -> ChannelVoice:
        """What is chosen."""
        speaker = list(Speaker)[self.speaker.currentIndex()]
        return ChannelVoice(self._channel, speaker, _LANGUAGES[self.language.currentIndex()])

    def retranslate(self) -> None:
        """Says everything again."""
        name = channel_words(self._channel)
        self._name.setText(name)
        for at, speaker in enumerate(Speaker):
            self.speaker.setItemText(at, speaker_word(speaker))
        for at, code in enumerate(_LANGUAGES):
            self.language.setItemText(at, language_word(code) if code else self.tr("Language by ear"))
        self.speaker.setAccessibleName(self.tr("Speaker of {channel}").replace("{channel}", name))
        self.language.setAccessibleName(self.tr("Language of {channel}").replace("{channel}", name))


class ChannelCard(QWidget):
    """`set_up(voices)`. What is being chosen stays until another recording, or another setup of it, is shown."""

    set_up = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.note, self.store = PlainLabel(), PlainLabel(look="muted", wrap=True), Button("check")
        self.choices: list[ChannelChoice] = []
        self._rows = QVBoxLayout()
        self._shown: object = None
        self._row: RecordingRow | None = None
        self._title.setFont(strong(13))
        self.note.setFont(font(12))
        self._rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(self._rows)
        column.addWidget(self.store)
        column.addWidget(self.note)
        self.store.clicked.connect(lambda: self.set_up.emit(self.voices))

    @property
    def voices(self) -> tuple[ChannelVoice, ...]:
        """What is chosen for all channels."""
        return tuple(choice.voice for choice in self.choices)

    def show_state(self, state: TranscriptsState) -> None:
        """Shows the setup of the chosen recording, where it has two channels and this account may set them."""
        row = self._row = state.row
        is_here = row is not None and row.recording.format.channels > 1 and state.may_correct
        self.setVisible(is_here)
        if row is None or not is_here:
            return
        shown = (row.recording.id, row.setup)
        if shown != self._shown:
            self._shown = shown
            self._make_choices(row)
        self._look()

    def retranslate(self) -> None:
        """Says everything again."""
        self._title.setText(self.tr("Who sits where"))
        self.store.set_words(self.tr("Set"))
        for choice in self.choices:
            choice.retranslate()
        self._look()

    def _make_choices(self, row: RecordingRow) -> None:
        empty(self._rows)
        self.choices = [ChannelChoice(voice) for voice in row.voices]
        for choice in self.choices:
            self._rows.addWidget(choice)
            choice.changed.connect(self._look)

    def _look(self) -> None:
        row = self._row
        if row is None:
            return
        self.store.setEnabled(self.voices != row.voices)
        is_late = row.draft is not DraftState.NONE and _languages(self.voices) != _languages(row.voices)
        self.note.setText(self.tr("The language counts from the next draft on.") if is_late else "")
        self.note.setVisible(is_late)


def _languages(voices: tuple[ChannelVoice, ...]) -> list[str]:
    return [voice.language for voice in voices]
