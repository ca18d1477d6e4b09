"""`saegim review …`: what supervisor and interviewer do with one another's work. Each act has a file of its own."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from desktop.cli import review_bundles, review_comments, review_queue
from desktop.i18n.marks import QT_TRANSLATE_NOOP

Acts = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its own no public name
ADDED: tuple[Callable[[Acts[argparse.ArgumentParser]], None], ...] = (
    review_queue.add_acts,
    review_comments.add_acts,
    review_bundles.add_acts,
)
"""What adds each act, in the order of the help."""


def add_to(commands: Acts[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("review", help=QT_TRANSLATE_NOOP("Help", "hand in for review, return, comment"))
    acts = parser.add_subparsers(metavar="ACT", required=True)
    for add in ADDED:
        add(acts)
