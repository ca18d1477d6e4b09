"""`saegim review queue|submit|return`: what waits for whom, handing a transcript to review, and returning it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.visible_text import visible
from desktop.i18n.formats import clock_time
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.domain.interview import Interview
    from desktop.review.overview import Overview


def add_acts(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the three acts."""
    queue = acts.add_parser(
        "queue", help=QT_TRANSLATE_NOOP("Help", "every interview under review: where it stands, and what is missing")
    )
    with_json(with_vault(queue)).set_defaults(run=_queue)
    submit = acts.add_parser("submit", help=QT_TRANSLATE_NOOP("Help", "submit a transcript for review as it reads now"))
    add_interview(submit)
    with_json(with_vault(submit)).set_defaults(run=_submit)
    words = QT_TRANSLATE_NOOP("Help", "return a submitted transcript; the reasons are one line of standard input")
    back = acts.add_parser("return", help=words)
    add_interview(back)
    with_json(with_vault(back)).set_defaults(run=_return)


def _queue(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.overview import overview_of, under_review

    with terminal.unlock(args) as signed_in:
        interviews = [signed_in.vault.interviews.get(one) for one in under_review(signed_in.vault)]
        rows = [(interview, overview_of(signed_in, interview.id)) for interview in interviews]
    if not rows:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Nothing was submitted for review yet."))
    for interview, overview in rows:
        terminal.row("\t".join(_columns(interview, overview)))
    terminal.show([_value(interview, overview) for interview, overview in rows])
    return DONE


def _columns(interview: Interview, overview: Overview) -> list[str]:
    figures, sample = overview.figures, overview.sample
    return [
        overview.stage.value,
        interview.witness_code,
        interview.id,
        clock_time(figures.length_ms),
        f"{figures.lines}",
        f"{overview.heard}/{len(sample)}" if sample else "-",
        f"{figures.open_comments}",
    ]


def _value(interview: Interview, overview: Overview) -> dict[str, object]:
    figures, lack, submission, returned = overview.figures, overview.lack, overview.submission, overview.returned
    obstacle = overview.approve_obstacle
    return {
        "interview": interview.id,
        "witness_code": interview.witness_code,
        "stage": overview.stage.value,
        "submitted_by": submission.submitted_by if submission else "",
        "submitted_at": submission.submitted_at.isoformat() if submission else "",
        "reasons": returned.reasons if returned else "",
        "length_ms": figures.length_ms,
        "lines": figures.lines,
        "flagged": figures.flagged,
        "gaps": figures.gaps,
        "open_comments": figures.open_comments,
        "not_final": len(lack.not_final),
        "in_conflict": len(lack.in_conflict),
        "missing_ms": lack.missing_ms,
        "to_hear": [line.segment_id for line in overview.sample if not line.is_heard],
        "heard": overview.heard,
        "is_own": overview.is_own,
        "obstacle": obstacle.code.value if obstacle else "",
    }


def _submit(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.submitting import submit

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        submission = submit(signed_in, interview.id)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{interview} waits for a supervisor, who hears {count} of its lines again."),
        interview=interview.id,
        count=len(submission.sample),
    )
    terminal.show(
        {
            "interview": interview.id,
            "submission": submission.id,
            "content_sha256": submission.content_sha256,
            "sample": list(submission.sample),
            "submitted_at": submission.submitted_at.isoformat(timespec="seconds"),
        }
    )
    return DONE


def _return(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.submitting import return_to_interviewer, waiting_submission

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        submission = waiting_submission(signed_in.vault, interview.id)
        if submission is None:
            raise Fault(FaultCode.NOT_SUBMITTED)
        if sys.stdin.isatty():
            terminal.say(QT_TRANSLATE_NOOP("Cli", "Why it is returned, on one line:"))
        returned = return_to_interviewer(signed_in, submission.id, sys.stdin.readline())
    terminal.say(QT_TRANSLATE_NOOP("Cli", "{interview} was returned."), interview=interview.id)
    terminal.row(visible(returned.reasons))
    terminal.show({"interview": interview.id, "submission": submission.id, "reasons": returned.reasons})
    return DONE
