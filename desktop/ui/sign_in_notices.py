"""What the vault itself has to say at sign-in: wrong tries, a clock that was odd, rows that differ, nothing outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.custody.anchors import outside_state
from desktop.custody.clock_check import AnomalyKind, ClockAnomaly, clock_anomalies
from desktop.i18n.formats import duration
from desktop.ui.language import language_now
from desktop.ui.notices import Notice

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn

GO = "custody"
GO_OUTSIDE = "vault/outside"


def rows_notice(signed_in: SignedIn) -> Notice | None:
    """Evidence differed from the log at unlocking, in rows one may work beside."""
    if not signed_in.findings:
        return None
    return Notice("rows", lambda: _counted(_rows_words(), len(signed_in.findings)), GO)


def wrong_tries_notice(signed_in: SignedIn) -> Notice | None:
    """Somebody tried this account's passphrase since it was last unlocked."""
    count = signed_in.wrong_tries
    return Notice("tries", lambda: _counted(_tries_words(), count), GO) if count else None


def clock_notice(signed_in: SignedIn) -> Notice | None:
    """The machine's clock has gone backwards or jumped since the vault was last open; the log says so too."""
    odd = clock_anomalies(signed_in.vault, signed_in.began_at)
    return Notice("clock", lambda: _clock_words(odd[-1]), GO) if odd else None


def outside_notice(signed_in: SignedIn) -> Notice | None:
    """Nothing that could show an older copy of the whole vault has left it for too long."""
    if not signed_in.vault.interviews.all() or not outside_state(signed_in.vault, signed_in.clock.now()).is_due:
        return None
    return Notice("outside", _outside_words, GO_OUTSIDE)


def _counted(words: str, count: int) -> str:
    return words.replace("{count}", str(count))


def _rows_words() -> str:
    return QCoreApplication.translate(
        "Notices", "Rows of evidence that differ from the log: {count}. Tell your custodian."
    )


def _tries_words() -> str:
    return QCoreApplication.translate(
        "Notices", "Tries that did not open your account since you last unlocked it: {count}. Was that you?"
    )


def _clock_words(anomaly: ClockAnomaly) -> str:
    words = {
        AnomalyKind.BACKWARDS: QCoreApplication.translate("Notices", "This laptop's clock went back by {time}."),
        AnomalyKind.JUMPED_AHEAD: QCoreApplication.translate("Notices", "This laptop's clock was set ahead by {time}."),
        AnomalyKind.JUMPED_BACK: QCoreApplication.translate("Notices", "This laptop's clock was set back by {time}."),
        AnomalyKind.AHEAD_OF_STAMP: QCoreApplication.translate(
            "Notices", "This laptop's clock was ahead of a timestamp by {time}."
        ),
    }[anomaly.kind]
    check = QCoreApplication.translate("Notices", "Check it: times of testimony depend on it.")
    return f"{words.replace('{time}', duration(anomaly.by_seconds * 1000, language_now()))} {check}"


def _outside_words() -> str:
    return QCoreApplication.translate(
        "Notices",
        "Nothing of the custody log has been carried out for a long time: a timestamp, a bundle or a backup does it.",
    )
