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
    CONFIRM = "confirm"
    NEXT_UNHEARD = "next_unheard"
    NEXT_FLAG = "next_flag"
    LAST_OPEN = "last_open"
    CORRECT = "correct"
    SPLIT = "split"
    MERGE = "merge"
    MARK_UNCERTAIN = "mark_uncertain"
    MARK_INAUDIBLE = "mark_inaudible"
    MARK_WITHHELD = "mark_withheld"
    LANGUAGE_KO = "language_ko"
    LANGUAGE_EN = "language_en"
    TRANSLATE = "translate"
    NEXT_PAGE = "next_page"
    SPEAKER_INTERVIEWER = "speaker_interviewer"
    SPEAKER_WITNESS = "speaker_witness"
    SPEAKER_INTERPRETER = "speaker_interpreter"
    SPEAKER_OTHER = "speaker_other"
    SPEAKER_UNKNOWN = "speaker_unknown"
    SPEAKER_AS_ABOVE = "speaker_as_above"
    PEDAL_PLAY = "pedal_play"
    PEDAL_BACK = "pedal_back"
    PEDAL_FORWARD = "pedal_forward"
    FIND = "find"
    REPLACE = "replace"
    NEXT_MATCH = "next_match"
    LAST_MATCH = "last_match"
    UNDO = "undo"
    REDO = "redo"
    LAST_WORD = "last_word"
    NEXT_WORD = "next_word"
    PLAY_WORD = "play_word"
    TAKE_TYPING = "take_typing"
    DROP_TYPING = "drop_typing"
    SHOW_TRANSLATION = "show_translation"
    PANES = "panes"
    KEYS = "keys"


class Where(StrEnum):
    """Where the keyboard must be: on the lines themselves, or anywhere in the room."""

    LINES = "lines"
    ROOM = "room"


class Group(StrEnum):
    """What belongs together when keys are listed."""

    PLAYING = "playing"
    LINE = "line"
    MARKS = "marks"
    SPEAKER = "speaker"
    FINDING = "finding"
    ROOM = "room"
    PEDALS = "pedals"


GROUP_WORDS = {
    Group.PLAYING: QT_TRANSLATE_NOOP("Keys", "Listening"),
    Group.LINE: QT_TRANSLATE_NOOP("Keys", "The chosen line"),
    Group.MARKS: QT_TRANSLATE_NOOP("Keys", "Marks of the chosen lines"),
    Group.SPEAKER: QT_TRANSLATE_NOOP("Keys", "Speaker of the chosen lines"),
    Group.FINDING: QT_TRANSLATE_NOOP("Keys", "Finding and replacing"),
    Group.ROOM: QT_TRANSLATE_NOOP("Keys", "The whole screen"),
    Group.PEDALS: QT_TRANSLATE_NOOP("Keys", "Foot pedals"),
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
    KeyRow(
        Duty.CONFIRM, "Alt+Return", _ROOM, Group.LINE, QT_TRANSLATE_NOOP("Keys", "Confirm, go on"), also=("Alt+Enter",)
    ),
    KeyRow(Duty.NEXT_UNHEARD, "Alt+N", _LINES, Group.LINE, QT_TRANSLATE_NOOP("Keys", "To the next unheard line")),
    KeyRow(
        Duty.LAST_OPEN, "Alt+Shift+N", _LINES, Group.LINE, QT_TRANSLATE_NOOP("Keys", "To the line before not final")
    ),
    KeyRow(Duty.NEXT_FLAG, "Alt+F", _LINES, Group.LINE, QT_TRANSLATE_NOOP("Keys", "To the next flag")),
    KeyRow(Duty.SPLIT, "Alt+S", _ROOM, Group.LINE, QT_TRANSLATE_NOOP("Keys", "Split the line")),
    KeyRow(Duty.MERGE, "Alt+M", _LINES, Group.LINE, QT_TRANSLATE_NOOP("Keys", "Merge lines")),
    KeyRow(Duty.MARK_UNCERTAIN, "Alt+U", _LINES, Group.MARKS, QT_TRANSLATE_NOOP("Keys", "Uncertain, or no longer")),
    KeyRow(Duty.MARK_INAUDIBLE, "Alt+I", _LINES, Group.MARKS, QT_TRANSLATE_NOOP("Keys", "Inaudible, or no longer")),
    KeyRow(Duty.MARK_WITHHELD, "Alt+H", _LINES, Group.MARKS, QT_TRANSLATE_NOOP("Keys", "Withheld, or no longer")),
    KeyRow(Duty.LANGUAGE_KO, "Alt+K", _LINES, Group.MARKS, QT_TRANSLATE_NOOP("Keys", "It is Korean")),
    KeyRow(Duty.LANGUAGE_EN, "Alt+E", _LINES, Group.MARKS, QT_TRANSLATE_NOOP("Keys", "It is English")),
    KeyRow(Duty.UNDO, "Ctrl+Z", _LINES, Group.LINE, QT_TRANSLATE_NOOP("Keys", "Undo what you did last")),
    KeyRow(
        Duty.REDO,
        "Ctrl+Shift+Z",
        _LINES,
        Group.LINE,
        QT_TRANSLATE_NOOP("Keys", "Do again what was undone"),
        also=("Ctrl+Y",),
    ),
    KeyRow(
        Duty.TAKE_TYPING,
        "Ctrl+Return",
        _LINES,
        Group.LINE,
        QT_TRANSLATE_NOOP("Keys", "Store what was typed and not stored"),
    ),
    KeyRow(
        Duty.DROP_TYPING,
        "Ctrl+Backspace",
        _LINES,
        Group.LINE,
        QT_TRANSLATE_NOOP("Keys", "Drop what was typed and not stored"),
    ),
    KeyRow(Duty.LAST_WORD, "Left", _LINES, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "To the word before")),
    KeyRow(Duty.NEXT_WORD, "Right", _LINES, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "To the next word")),
    KeyRow(Duty.PLAY_WORD, "Ctrl+Space", _LINES, Group.PLAYING, QT_TRANSLATE_NOOP("Keys", "Play from the word")),
    KeyRow(Duty.TRANSLATE, "Ctrl+T", _ROOM, Group.LINE, QT_TRANSLATE_NOOP("Keys", "Write its translation")),
    KeyRow(Duty.SPEAKER_INTERVIEWER, "Alt+1", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "Interviewer speaks")),
    KeyRow(Duty.SPEAKER_WITNESS, "Alt+2", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "Witness speaks")),
    KeyRow(Duty.SPEAKER_INTERPRETER, "Alt+3", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "Interpreter speaks")),
    KeyRow(Duty.SPEAKER_OTHER, "Alt+4", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "Somebody else speaks")),
    KeyRow(Duty.SPEAKER_UNKNOWN, "Alt+0", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "Nobody knows who speaks")),
    KeyRow(Duty.SPEAKER_AS_ABOVE, "Alt+5", _LINES, Group.SPEAKER, QT_TRANSLATE_NOOP("Keys", "As in the line above")),
    KeyRow(Duty.FIND, "Ctrl+F", _ROOM, Group.FINDING, QT_TRANSLATE_NOOP("Keys", "Find")),
    KeyRow(Duty.REPLACE, "Ctrl+H", _ROOM, Group.FINDING, QT_TRANSLATE_NOOP("Keys", "Find and replace")),
    KeyRow(Duty.NEXT_MATCH, "F3", _ROOM, Group.FINDING, QT_TRANSLATE_NOOP("Keys", "To the next place found")),
    KeyRow(Duty.LAST_MATCH, "Shift+F3", _ROOM, Group.FINDING, QT_TRANSLATE_NOOP("Keys", "To the place found before")),
    KeyRow(Duty.NEXT_PAGE, "Alt+Down", _ROOM, Group.ROOM, QT_TRANSLATE_NOOP("Keys", "The next page at the right")),
    KeyRow(
        Duty.SHOW_TRANSLATION, "Alt+T", _ROOM, Group.ROOM, QT_TRANSLATE_NOOP("Keys", "Show the translation, or hide it")
    ),
    KeyRow(Duty.PANES, "Alt+W", _ROOM, Group.ROOM, QT_TRANSLATE_NOOP("Keys", "Korean and English side by side")),
    KeyRow(Duty.KEYS, "F1", _ROOM, Group.ROOM, QT_TRANSLATE_NOOP("Keys", "All keys")),
    KeyRow(Duty.PEDAL_PLAY, "F4", _ROOM, Group.PEDALS, QT_TRANSLATE_NOOP("Keys", "Play while held")),
    KeyRow(Duty.PEDAL_BACK, "F7", _ROOM, Group.PEDALS, QT_TRANSLATE_NOOP("Keys", "Back 5 seconds")),
    KeyRow(Duty.PEDAL_FORWARD, "F8", _ROOM, Group.PEDALS, QT_TRANSLATE_NOOP("Keys", "Forward 5 seconds")),
)
