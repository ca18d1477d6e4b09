"""`saegim review comments|comment|answer|close`: what people say to one another about passages.

Their words are read from standard input: an argument could be seen by other programs.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.comment import CommentKind
from desktop.domain.ids import CommentId, SegmentId
from desktop.domain.visible_text import visible
from desktop.i18n.formats import clock_time, moment
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.domain.comment import Comment, Thread


def add_acts(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the four acts."""
    shown = acts.add_parser("comments", help=QT_TRANSLATE_NOOP("Help", "the comments on a transcript with their ids"))
    add_interview(shown)
    shown.add_argument("--all", action="store_true", help=QT_TRANSLATE_NOOP("Help", "those that are done with, too"))
    with_json(with_vault(shown)).set_defaults(run=_comments)
    _add_comment(acts)
    comment = QT_TRANSLATE_NOOP("Help", "id of the comment, as `review comments` prints it")
    words = QT_TRANSLATE_NOOP("Help", "answer a comment; the words are one line of standard input")
    answer = acts.add_parser("answer", help=words)
    answer.add_argument("comment", metavar="COMMENT", help=comment)
    with_json(with_vault(answer)).set_defaults(run=_answer)
    close = acts.add_parser("close", help=QT_TRANSLATE_NOOP("Help", "say that a comment is done with"))
    close.add_argument("comment", metavar="COMMENT", help=comment)
    close.add_argument("--open-again", action="store_true", help=QT_TRANSLATE_NOOP("Help", "it is not, after all"))
    with_json(with_vault(close)).set_defaults(run=_close)


def _add_comment(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = QT_TRANSLATE_NOOP("Help", "comment on a line; the words are one line of standard input")
    leaf = acts.add_parser("comment", help=words)
    segment = QT_TRANSLATE_NOOP("Help", "id of the line, as `transcript show` prints it")
    leaf.add_argument("segment", metavar="SEGMENT", help=segment)
    kinds = [kind.value for kind in CommentKind]
    kind = QT_TRANSLATE_NOOP("Help", "why it is written; a note, if nothing is said")
    leaf.add_argument("--kind", choices=kinds, default=CommentKind.NOTE.value, help=kind)
    other = QT_TRANSLATE_NOOP("Help", "the other line of a contradiction")
    leaf.add_argument("--other", metavar="SEGMENT", help=other)
    with_json(with_vault(leaf)).set_defaults(run=_comment)


def _comments(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        threads = signed_in.vault.comments.threads_of(interview.id)
        shown = [thread for thread in threads if args.all or not thread.is_closed]
        segments = {t.comment.segment_id: signed_in.vault.transcripts.segment(t.comment.segment_id)[1] for t in shown}
    for thread in shown:
        place = clock_time(segments[thread.comment.segment_id].start_ms)
        mark = "x" if thread.is_closed else " "
        terminal.row(f"{place:>8} {mark} {thread.comment.id}  {thread.comment.kind.value}  {_said(thread.comment)}")
        for answer in thread.answers:
            terminal.row(f"            {_said(answer)}")
    terminal.show({"interview": interview.id, "comments": [_thread(thread) for thread in shown]})
    return DONE


def _said(comment: Comment) -> str:
    return f"{comment.author}, {moment(comment.written_at)}: {visible(comment.text)}"


def _thread(thread: Thread) -> dict[str, object]:
    answers = [_value(answer) for answer in thread.answers]
    return {**_value(thread.comment), "is_closed": thread.is_closed, "answers": answers}


def _value(comment: Comment) -> dict[str, object]:
    return {
        "comment": comment.id,
        "segment": comment.segment_id,
        "kind": comment.kind.value,
        "text": comment.text,
        "other_segment": comment.other_segment_id,
        "author": comment.author,
        "written_at": comment.written_at.isoformat(),
    }


def _words(terminal: Terminal) -> str:
    if sys.stdin.isatty():
        terminal.say(QT_TRANSLATE_NOOP("Cli", "The words, on one line:"))
    return sys.stdin.readline()


def _comment(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.commenting import comment_on

    with terminal.unlock(args) as signed_in:
        _, segment = signed_in.vault.transcripts.segment(SegmentId(args.segment))
        other = SegmentId(args.other) if args.other else None
        comment = comment_on(signed_in, segment.id, _words(terminal), CommentKind(args.kind), other)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Comment {comment} is written."), comment=comment.id)
    terminal.show(_value(comment))
    return DONE


def _answer(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.commenting import answer

    with terminal.unlock(args) as signed_in:
        comment = answer(signed_in, CommentId(args.comment), _words(terminal))
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Comment {comment} is written."), comment=comment.id)
    terminal.show(_value(comment))
    return DONE


def _close(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.commenting import close_comment

    with terminal.unlock(args) as signed_in:
        closing = close_comment(signed_in, CommentId(args.comment), is_closed=not args.open_again)
    words = (
        QT_TRANSLATE_NOOP("Cli", "Comment {comment} is done with.")
        if closing.is_closed
        else QT_TRANSLATE_NOOP("Cli", "Comment {comment} is open again.")
    )
    terminal.say(words, comment=closing.comment_id)
    terminal.show({"comment": closing.comment_id, "is_closed": closing.is_closed})
    return DONE
