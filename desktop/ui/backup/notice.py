"""What backups have to say at sign-in: that there is none, or that it is time for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.custody.backups import backup_age
from desktop.ui.backup.words import age_words
from desktop.ui.notices import Notice

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn

GO = "vault/backup"


def backup_notice(signed_in: SignedIn) -> Notice | None:
    """Silent while the newest backup is young enough, and in a vault that holds nothing yet."""
    age = backup_age(signed_in.vault, signed_in.clock)
    if not age.is_due or not signed_in.vault.interviews.all():
        return None

    def text() -> str:
        due = QCoreApplication.translate("Notices", "It is time for a backup.")
        return f"{age_words(age)}. {due}"

    return Notice("backup", text, GO)
