"""Words of the must-listen gate: marks, how much of a line was heard, and what is said beside the lines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.marking import Mark
from desktop.domain.progress import is_flag_left
from desktop.domain.transcript import Line
from desktop.ui.transcripts.gate import GateNotice, Word
from desktop.ui.transcripts.words import flag_words


def mark_word(mark: Mark) -> str:
    """A mark as it stands on its button; the language has buttons of its own."""
    translate = QCoreApplication.translate
    return {
        Mark.UNCERTAIN: translate("Gate", "Uncertain"),
        Mark.INAUDIBLE: translate("Gate", "Inaudible"),
        Mark.WITHHELD: translate("Gate", "Withheld"),
    }[mark]


def mark_tip(mark: Mark) -> str:
    """What a mark is for."""
    translate = QCoreApplication.translate
    return {
        Mark.UNCERTAIN: translate("Gate", "Whoever listened is not sure of the words."),
        Mark.INAUDIBLE: translate("Gate", "Part of it can't be understood."),
        Mark.WITHHELD: translate("Gate", "The witness asked that it goes nowhere: it leaves the vault in no export."),
    }[mark]


def sign_words(line: Line, share: float) -> list[str]:
    """A line's signs as a screen reader says them: flags that are left, how much was heard, whether it is final."""
    translate = QCoreApplication.translate
    words = [flag_words(flag)[0] for flag in line.segment.flags if is_flag_left(line)]
    if line.is_final:
        return [*words, translate("Gate", "final")]
    if share >= 1:
        return [*words, translate("Gate", "heard")]
    return [*words, translate("Gate", "partly heard") if share > 0 else translate("Gate", "not heard")]


def seconds(length_ms: int) -> str:
    """`4.2`: never nothing while something is left."""
    return f"{max(length_ms, 100) / 1000:.1f}"


def notice_words(notice: GateNotice, key: str) -> str:
    """What is said beside the lines; `key` is the one that goes on."""
    translate = QCoreApplication.translate
    words = {
        Word.NOT_HEARD: translate("Gate", "{seconds} s of this line are not heard yet. {key} plays them."),
        Word.ALL_HEARD: translate("Gate", "You have heard every line of this recording."),
        Word.ALL_FINAL: translate("Gate", "Every line of this recording is final."),
        Word.NO_FLAG: translate("Gate", "No flag is left in this recording."),
        Word.NO_PLACE: translate(
            "Gate", "Stop where the line is to be split, or put the cursor there while correcting."
        ),
        Word.SPEAKERS_DIFFER: translate(
            "Gate", "Different people speak in these lines. {key} merges them all the same."
        ),
    }[notice.word]
    return words.replace("{seconds}", seconds(notice.missing_ms)).replace("{key}", key)
