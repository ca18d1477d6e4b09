"""The table of keys: everything on the desk that a key does, with its first key, where it works, and its words.

A new key is one more `Duty` and one more row of `KEY_TABLE`; `BoundKeys` binds it to what it does. Keys are Qt's
portable names. What works all over the room must type nothing: it works while a line is being corrected as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Keys"


class Duty(StrEnum):
    """What a key does. The value is how the settings name it, for ever."""

    PLAY_LINE_OR_PAUSE = "play_line_or_pause"
    PLAY_LINE = "play_line"
    PLAY_OR_PAUSE = "play_or_pause"
    BACK = "back"
    FORWARD = "forward"
    FAR_BACK = "far_back"
    FAR_FORWARD = "far_forward"
    LAST_PLACE = "last_place"
    NEXT_PLACE = "next_place"
    SLOWER = "slower"
    FASTER = "faster"
    BALANCE = "balance"
    LOOP = "loop"
    BEGIN_PASSAGE = "begin_passage"
    END_PASSAGE = "end_passage"
    FORGET_PASSAGE = "forget_passage"
    CORRECT = "correct"
    EARLIER_TEXT = "earlier_text"
    TRANSLATE = "translate"
    NEXT_PAGE = "next_page"
    SPEAKER_INTERVIEWER = "speaker_interviewer"
    SPEAKER_WITNESS = "speaker_witness"
    SPEAKER_INTERPRETER = "speaker_interpreter"
    SPEAKER_OTHER = "speaker_other"
    SPEAKER_UNKNOWN = "speaker_unknown"
    SPEAKER_AS_ABOVE = "speaker_as_above"


class Where(StrEnum):
    """Where the keyboard must be: on the lines themselves, or anywhere in the room."""

    LINES = "lines"
    ROOM = "room"


class Group(StrEnum):
    """What belongs together when keys are listed."""

    PLAYING = "playing"
    LINE = "line"
    SPEAKER = "speaker"
    ROOM = "room"


GROUP_WORDS = {
    Group.PLAYING: QT_TRANSLATE_NOOP("Keys", "Listening"),
    Group.LINE: QT_TRANSLATE_NOOP("Keys", "The chosen line"),
    Group.SPEAKER: QT_TRANSLATE_NOOP("Keys", "Speaker of the chosen lines"),
    Group.ROOM: QT_TRANSLATE_NOOP("Keys", "The whole screen"),
}


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One duty: `first` is its key until a person chooses another; those of `also` work beside it and stay."""

    duty: Duty
    first: str
    where: Where
    group: Group
    words: str
    also: tuple[str, ...] = ()


_LINES, _ROOM = Where.LINES, Where.ROOM

KEY_TABLE: tuple[KeyRow, ...] = (
    KeyRow(Duty.PLAY_LINE_OR_PAUSE, "Space", _LINES, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Play the line, pause")),
    KeyRow(Duty.PLAY_LINE, "Backspace", _LINES, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Play the line anew")),
    KeyRow(Duty.PLAY_OR_PAUSE, "Alt+P", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Play, pause")),
    KeyRow(Duty.BACK, "Alt+Left", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Back 1.5 seconds")),
    KeyRow(Duty.FORWARD, "Alt+Right", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Forward 1.5 seconds")),
    KeyRow(Duty.FAR_BACK, "Alt+Shift+Left", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Back 5 seconds")),
    KeyRow(Duty.FAR_FORWARD, "Alt+Shift+Right", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Forward 5 seconds")),
    KeyRow(Duty.LAST_PLACE, "Alt+PgUp", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "To the marker or gap before")),
    KeyRow(Duty.NEXT_PLACE, "Alt+PgDown", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "To the next marker or gap")),
    KeyRow(Duty.SLOWER, "Alt+,", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Slower")),
    KeyRow(Duty.FASTER, "Alt+.", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Faster")),
    KeyRow(Duty.BALANCE, "Alt+B", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Other channel")),
    KeyRow(Duty.LOOP, "Alt+R", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "The passage over and over")),
    KeyRow(Duty.BEGIN_PASSAGE, "Alt+[", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "The passage begins here")),
    KeyRow(Duty.END_PASSAGE, "Alt+]", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "The passage ends here")),
    KeyRow(Duty.FORGET_PASSAGE, "Alt+\\", _ROOM, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "No passage any more")),
    KeyRow(Duty.CORRECT, "F2", _LINES, Group.LINE, QT_TRANSLATE_NOOP("Keys", "Correct"), also=("Return", "Enter")),
    KeyRow(Duty.EARLIER_TEXT, "Ctrl+Z", _LINES, Group.LINE, QT_TRANSLATE_NOOP("Keys", "Earlier text")),
    KeyRow(Duty.TRANSLATE, "Ctrl+T", _ROOM, Group.LINE, QT_TRANSLATE_NOOP("Keys", "Write its translation")),
    KeyRow(Duty.SPEAKER_INTERVIEWER, "Alt+1", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "Interviewer speaks")),
    KeyRow(Duty.SPEAKER_WITNESS, "Alt+2", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "Witness speaks")),
    KeyRow(Duty.SPEAKER_INTERPRETER, "Alt+3", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "Interpreter speaks")),
    KeyRow(Duty.SPEAKER_OTHER, "Alt+4", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "Somebody else speaks")),
    KeyRow(Duty.SPEAKER_UNKNOWN, "Alt+0", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "Nobody knows who speaks")),
    KeyRow(Duty.SPEAKER_AS_ABOVE, "Alt+5", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "As in the line above")),
    KeyRow(Duty.NEXT_PAGE, "F6", _ROOM, Group.ROOM, QT_TRANSLATE_NOOP("Keys", "The next page at the right")),
)
