"""What going on with an older copy means, in words for every form that asks it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.ui.unlock.old_copy import OldCopy


def counted_words(copy: OldCopy | None) -> str:
    """How much is missing."""
    if copy is None:
        return ""
    words = QCoreApplication.translate(
        "OldCopy", "{missing} entries of the custody log are missing: it has {found}, and {known} were known."
    )
    for name, value in (("missing", copy.missing), ("found", copy.found), ("known", copy.known)):
        words = words.replace(f"{{{name}}}", str(value))
    return words


def lost_words() -> str:
    """What that is."""
    return QCoreApplication.translate(
        "OldCopy",
        "Whatever those entries recorded is not in this copy: interviews, recordings and corrections, consents given "
        "or taken back, accounts removed, passphrases changed. It is lost unless the newer copy is found.",
    )


def warned_words() -> str:
    """When not to."""
    return QCoreApplication.translate(
        "OldCopy",
        "Go on only if the office itself put this copy back. If nobody did, leave the folder as it is and look for the "
        "newer copy: somebody may want what is missing to be forgotten.",
    )


def reason_words() -> tuple[str, str]:
    """The field for the reason, and what to know of it."""
    return (
        QCoreApplication.translate("OldCopy", "&Reason"),
        QCoreApplication.translate("OldCopy", "It stays in the custody log for ever, with your account. No names."),
    )
