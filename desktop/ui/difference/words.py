"""What is said of versions and their differences. Asked for when shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import AccountId
from desktop.domain.speaking import Speaker
from desktop.domain.visible_text import visible
from desktop.domain.word_difference import WordRun
from desktop.i18n.formats import clock_time, moment
from desktop.review.difference import ReadLine
from desktop.ui.difference.state import Point, PointKind, ShownRow
from desktop.ui.transcripts.words import channel_words, speaker_word
from desktop.ui.widgets.marked_text import ADDED, REMOVED, Stretch
from desktop.ui.words import language_word


def point_words(point: Point, names: Mapping[AccountId, str]) -> str:
    """A version as it stands in a list to choose from."""
    translate = QCoreApplication.translate
    words = {
        PointKind.DRAFT: translate("Difference", "Machine draft"),
        PointKind.VERSION: translate("Difference", "Version {n} by {name}, {time}"),
        PointKind.SUBMITTED: translate("Difference", "Submitted by {name}, {time}"),
        PointKind.RETURNED: translate("Difference", "Returned by {name}, {time}"),
        PointKind.APPROVED: translate("Difference", "Approved by {name}, {time}"),
        PointKind.NOW: translate("Difference", "As it reads now"),
    }[point.kind]
    words = words.replace("{n}", str(point.number)).replace("{name}", names.get(point.by, point.by))
    return words.replace("{time}", moment(point.at)) if point.at is not None else words


def fact_words(fact: str) -> str:
    """A fact of a line beside its words."""
    translate = QCoreApplication.translate
    name, _, value = fact.partition(":")
    if name == "speaker":
        return speaker_word(Speaker(value))
    if name == "language":
        return language_word(value)
    return {
        "uncertain": translate("Difference", "uncertain"),
        "inaudible": translate("Difference", "inaudible"),
        "withheld": translate("Difference", "withheld"),
    }.get(name, name)


def facts_line(line: ReadLine, other: tuple[ReadLine, ...]) -> str:
    """What is said of a line where the other side says something else; empty where both say the same."""
    theirs = {one.id: one.facts for one in other}.get(line.id)
    if theirs is None or theirs == line.facts:
        return ""
    return " \u00b7 ".join(fact_words(fact) for fact in line.facts) or channel_words(line.channel)


def side_stretches(row: ShownRow, *, is_first: bool) -> list[Stretch]:
    """One side's words: what only it has is marked."""
    look = REMOVED if is_first else ADDED
    found: list[Stretch] = []
    for run in row.runs:
        words = run.first if is_first else run.second
        if words:
            space = " " if found else ""
            found += [Stretch(space)] if space else []
            text = visible(" ".join(words))
            found.append(Stretch(text) if run.is_same else Stretch(text, look))
    return found


def hands_line(row: ShownRow, names: Mapping[AccountId, str]) -> str:
    """Who changed it last, and when."""
    return " \u00b7 ".join(f"{names.get(who, who)}, {moment(when)}" for who, when in row.hands)


def spoken_row(row: ShownRow, names: Mapping[AccountId, str]) -> str:
    """A row as a screen reader says it: time, then each change, then by whom."""
    translate = QCoreApplication.translate
    changes = [_change(run) for run in row.runs if not run.is_same]
    changes += [facts for line in row.row.second if (facts := facts_line(line, row.row.first))]
    changes += [hands] if (hands := hands_line(row, names)) else []
    words = ". ".join(changes) or translate("Difference", "no difference")
    return f"{clock_time(row.row.start_ms)}. {words}"


def _change(run: WordRun) -> str:
    translate = QCoreApplication.translate
    if not run.first:
        return translate("Difference", "added: {words}").replace("{words}", visible(" ".join(run.second)))
    if not run.second:
        return translate("Difference", "removed: {words}").replace("{words}", visible(" ".join(run.first)))
    words = translate("Difference", "{before} became {after}")
    return words.replace("{before}", visible(" ".join(run.first))).replace("{after}", visible(" ".join(run.second)))
