"""What every key of the transcript desk does: the one place where `KEY_TABLE` meets the parts of the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from desktop.ui.keys.duties import Duty
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.player_controls import LARGE_MS, SMALL_MS
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.reading_list import ReadingList
from desktop.ui.transcripts.side_cards import SideCards
from desktop.ui.transcripts.speaker_card import DUTIES

Does = Mapping[Duty, Callable[[], object]]


def keys_of_playing(listening: Listening) -> Does:
    """Where the sound is, and how it is heard."""
    hearing = listening.hearing
    return {
        Duty.PLAY_OR_PAUSE: listening.play_or_pause,
        Duty.BACK: lambda: listening.move(-SMALL_MS),
        Duty.FORWARD: lambda: listening.move(SMALL_MS),
        Duty.FAR_BACK: lambda: listening.move(-LARGE_MS),
        Duty.FAR_FORWARD: lambda: listening.move(LARGE_MS),
        Duty.LAST_PLACE: lambda: listening.go_to_next(is_back=True),
        Duty.NEXT_PLACE: lambda: listening.go_to_next(is_back=False),
        Duty.SLOWER: hearing.be_slower,
        Duty.FASTER: hearing.be_faster,
        Duty.BALANCE: hearing.turn_balance,
        Duty.BEGIN_PASSAGE: lambda: hearing.begin_passage(listening.position_ms),
        Duty.END_PASSAGE: lambda: hearing.end_passage(listening.position_ms),
        Duty.FORGET_PASSAGE: hearing.forget_passage,
    }


def keys_of_lines(presenter: TranscriptsPresenter, lines: ReadingList, cards: SideCards) -> Does:
    """What is done to the chosen line, or lines."""
    following = presenter.following
    says = {duty: partial(cards.say_speaker, speaker) for speaker, duty in DUTIES.items()}
    return {
        Duty.PLAY_LINE_OR_PAUSE: lambda: following.play_line_or_pause(lines.number),
        Duty.PLAY_LINE: lambda: following.play_line(lines.number),
        Duty.LOOP: lambda: following.turn_loop(lines.number),
        Duty.LAST_WORD: lambda: lines.go_to_word(is_back=True),
        Duty.NEXT_WORD: lambda: lines.go_to_word(is_back=False),
        Duty.PLAY_WORD: lines.word_wanted.emit,
        Duty.CORRECT: lines.correct,
        Duty.UNDO: presenter.undoing.undo,
        Duty.REDO: presenter.undoing.redo,
        Duty.TAKE_TYPING: cards.keep_typing,
        Duty.DROP_TYPING: cards.drop_typing,
        Duty.SPEAKER_AS_ABOVE: cards.say_speaker_on,
        **says,
    }
