"""What the recovery kit has to say at sign-in: that there is none, that it was never rehearsed, is due, or was used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.custody.recovery import KitState, kit_state
from desktop.ui.notices import Notice

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn

GO = "vault/kit"


def kit_notice(signed_in: SignedIn) -> Notice | None:
    """The most urgent of these; without a rehearsed kit the section comes first."""
    state = kit_state(signed_in.vault)
    if not state.is_ready:
        return Notice("kit", lambda: _missing(state), GO, comes_first=True)
    if state.used:
        return Notice("kit", _used, GO)
    if state.due_at is not None and state.due_at <= signed_in.clock.now():
        return Notice("kit", _due, GO)
    return None


def _missing(state: KitState) -> str:
    if state.kit is None:
        return QCoreApplication.translate("Notices", "There is no recovery kit yet: no interview can be opened.")
    return QCoreApplication.translate("Notices", "The recovery kit was never rehearsed: no interview can be opened.")


def _used() -> str:
    return QCoreApplication.translate("Notices", "The recovery kit was used. Make a new one.")


def _due() -> str:
    return QCoreApplication.translate("Notices", "It is time to rehearse the recovery kit again.")
