"""What comments and their kinds are called. Asked for when shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.comment import Comment, CommentKind
from desktop.domain.ids import AccountId
from desktop.domain.visible_text import visible
from desktop.i18n.formats import clock_time, moment
from desktop.ui.transcripts.comments_state import CommentFilter, CommentRow


def kind_word(kind: CommentKind) -> str:
    """Why a comment was written."""
    translate = QCoreApplication.translate
    return {
        CommentKind.NOTE: translate("Comments", "Note"),
        CommentKind.LEADING_QUESTION: translate("Comments", "Possible leading question"),
        CommentKind.CONTRADICTION: translate("Comments", "Contradiction"),
    }[kind]


def filter_word(narrowed_to: CommentFilter) -> str:
    """Which comments are in sight."""
    translate = QCoreApplication.translate
    return {
        CommentFilter.OPEN: translate("Comments", "Open ones"),
        CommentFilter.HERE: translate("Comments", "On this line"),
        CommentFilter.LEADING_QUESTION: translate("Comments", "Possible leading questions"),
        CommentFilter.CONTRADICTION: translate("Comments", "Contradictions"),
        CommentFilter.ALL: translate("Comments", "All"),
        CommentFilter.FOUND: translate("Comments", "Found by rule"),
    }[narrowed_to]


def place_word(row: CommentRow) -> str:
    """Where it points: a time, or two."""
    place = clock_time(row.passage.start_ms)
    return place if row.other is None else f"{place} \u2194 {clock_time(row.other.start_ms)}"


def written_by(comment: Comment, names: Mapping[AccountId, str]) -> str:
    """Who wrote it, and when."""
    return f"{names.get(comment.author, comment.author)}, {moment(comment.written_at)}"


def spoken_comment(row: CommentRow, names: Mapping[AccountId, str]) -> str:
    """A comment as a screen reader says it."""
    translate, comment = QCoreApplication.translate, row.thread.comment
    parts = [place_word(row), kind_word(comment.kind), visible(comment.text), names.get(comment.author, comment.author)]
    if row.thread.answers:
        parts.append(answers_word(len(row.thread.answers)))
    if row.thread.is_closed:
        parts.append(translate("Comments", "done"))
    return ". ".join(parts)


def answers_word(count: int) -> str:
    """How many answers it has."""
    translate = QCoreApplication.translate
    return (
        translate("Comments", "1 answer")
        if count == 1
        else translate("Comments", "{n} answers").replace("{n}", str(count))
    )
