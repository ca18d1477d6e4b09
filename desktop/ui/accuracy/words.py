"""What the accuracy screen says: titles and rows of its table, and the sentence over it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.accuracy import LeftOut
from desktop.domain.accuracy_groups import By, Group, Rate, readings_of
from desktop.i18n.accuracy_words import BY_WORDS, CONTEXT, LEFT_OUT_WORDS, READING_WORDS, SECOND_READING, source_of
from desktop.i18n.formats import percent
from desktop.ui.accuracy.state import AccuracyState

_NOTHING = "–"
Row = tuple[str, ...]


def by_word(by: By | None) -> str:
    """What is told apart, as a choice and as the title of the first column."""
    return QCoreApplication.translate(CONTEXT, SECOND_READING if by is None else BY_WORDS[by])


def summary(state: AccuracyState) -> str:
    """How much stands behind everything shown."""
    if not state.has_figures:
        return QCoreApplication.translate("Accuracy", "Machine drafts against what people approved, in figures.")
    whole = state.whole
    words = QCoreApplication.translate(
        "Accuracy", "{interviews} approved interviews, {words} words compared. Lines left out: {left_out}."
    )
    facts = {"interviews": whole.interviews, "words": whole.tally.words.length, "left_out": whole.tally.left_out}
    for name, number in facts.items():
        words = words.replace(f"{{{name}}}", f"{number:,}")
    return words


def left_out_words(state: AccuracyState) -> str:
    """Why lines are in no rate, and how many for each reason."""
    counts = dict.fromkeys(LeftOut, 0)
    for interview in state.figures or ():
        for kind, tally in interview.lines.items():
            if kind.left_out is not None:
                counts[kind.left_out] += tally.left_out
    return ", ".join(
        f"{QCoreApplication.translate(CONTEXT, LEFT_OUT_WORDS[reason])} {count:,}"
        for reason, count in counts.items()
        if count
    )


def table_of(state: AccuracyState) -> tuple[Row, list[Row]]:
    """Titles and rows, five columns in every case."""
    first = by_word(state.by)
    if state.by is None:
        return (first, *_reading_titles()), _reading_rows(state)
    if state.by is By.FLAG:
        return (first, *_flag_titles()), [_flag_row(group) for group in state.groups]
    return (first, *_rate_titles()), [_rate_row(state.by, group) for group in state.groups]


def rate_words(rate: Rate, *, is_enough: bool) -> str:
    """`18.2% (15.1–21.4)`: the rate, and between what it lies where that can be told."""
    if not is_enough or rate.value is None:
        return QCoreApplication.translate("Accuracy", "too few to say")
    if rate.low is None or rate.high is None:
        return percent(rate.value)
    return f"{percent(rate.value)} ({rate.low * 100:.1f}–{rate.high * 100:.1f})"


def _rate_titles() -> Row:
    return (
        QCoreApplication.translate("Accuracy", "Interviews"),
        QCoreApplication.translate("Accuracy", "Words"),
        QCoreApplication.translate("Accuracy", "CER"),
        QCoreApplication.translate("Accuracy", "WER"),
    )


def _rate_row(by: By, group: Group) -> Row:
    return (
        _name(by, group.key),
        f"{group.interviews:,}",
        f"{group.tally.words.length:,}",
        rate_words(group.characters, is_enough=group.is_enough),
        rate_words(group.words, is_enough=group.is_enough),
    )


def _flag_titles() -> Row:
    return (
        QCoreApplication.translate("Accuracy", "Interviews"),
        QCoreApplication.translate("Accuracy", "Lines"),
        QCoreApplication.translate("Accuracy", "Changed"),
        QCoreApplication.translate("Accuracy", "CER"),
    )


def _flag_row(group: Group) -> Row:
    tally = group.tally
    share = f"{tally.changed:,} ({percent(tally.changed / tally.judged)})" if tally.judged else _NOTHING
    return (
        _name(By.FLAG, group.key),
        f"{group.interviews:,}",
        f"{tally.judged:,}",
        share,
        rate_words(group.characters, is_enough=group.is_enough),
    )


def _reading_titles() -> Row:
    return (
        QCoreApplication.translate("Accuracy", "Passages"),
        QCoreApplication.translate("Accuracy", "Nearer"),
        QCoreApplication.translate("Accuracy", "As near"),
        QCoreApplication.translate("Accuracy", "Less near"),
    )


def _reading_rows(state: AccuracyState) -> list[Row]:
    return [
        (
            f"{QCoreApplication.translate(CONTEXT, READING_WORDS[reader.kind])}: {reader.model}",
            f"{nearness.spans:,}",
            *(_share(count, nearness.spans) for count in (nearness.nearer, nearness.same, nearness.farther)),
        )
        for reader, (_, nearness) in readings_of(state.figures or ()).items()
    ]


def _share(count: int, of: int) -> str:
    return f"{count:,} ({percent(count / of)})" if of else _NOTHING


def _name(by: By, key: str) -> str:
    source = source_of(by, key)
    return QCoreApplication.translate(*source) if source else key


def series_words(language: str) -> str:
    """What a line of the picture shows."""
    if language == "ko":
        return QCoreApplication.translate("Accuracy", "Korean, characters wrong")
    return QCoreApplication.translate("Accuracy", "English, words wrong")


def points_words(points: Sequence[tuple[str, float]]) -> str:
    """A line of the picture in words."""
    return ", ".join(f"{month} {percent(rate)}" for month, rate in points)
