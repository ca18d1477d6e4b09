"""What an account is told when it signs in: a few short lines, each with a place to go, each dismissible. No Qt.

A notice never holds testimony or names; it says what somebody should look after, and where.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn


@dataclass(frozen=True, slots=True)
class Notice:
    """One line. `text` is asked each time it is shown, on the main thread; `go` is a screen's key, or
    `screen/section`, or None where there is nothing to go to. One that `comes_first` is gone to at sign-in.
    """

    key: str
    text: Callable[[], str]
    go: str | None = None
    comes_first: bool = False


NoticeSource = Callable[["SignedIn"], Notice | None]
"""Looks at the vault, on the vault's thread, and has something to say or not."""
