"""The words of backups: what is being done, how old the newest one is, and how much time is left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.backup import BackupAge
from desktop.i18n.formats import clock_time, size
from desktop.ui.backup.state import Work

translate = QCoreApplication.translate


def step_words(step: str) -> str:
    """A step's code in words."""
    return {
        "": translate("Backup", "Preparing"),
        "copying": translate("Backup", "Copying onto the drive and reading back"),
        "verifying": translate("Backup", "Verifying what lies on the drive"),
        "restoring": translate("Backup", "Bringing the vault back"),
        "finishing": translate("Backup", "Finishing"),
    }.get(step, step)


def work_words(work: Work) -> str:
    """`120.0 MB / 1.25 GB, about 02:10 left`: a byte that is read, written and read back counts thrice."""
    if work.total <= 1:
        return ""
    amount = f"{size(work.done)} / {size(work.total)}"
    if work.remaining_ms is None:
        return amount
    left = translate("Backup", "about {time} left").replace("{time}", clock_time(work.remaining_ms))
    return f"{amount} \u00b7 {left}"


def age_words(age: BackupAge | None) -> str:
    """How long ago the newest backup was."""
    if age is None:
        return ""
    if age.age is None:
        return translate("Backup", "There is no backup yet")
    days = age.age.days
    if days < 0:
        return translate("Backup", "The last backup is dated in the future: check the clock")
    if days == 0:
        return translate("Backup", "Backed up within the last day")
    if days == 1:
        return translate("Backup", "Backed up one day ago")
    return translate("Backup", "Backed up {days} days ago").replace("{days}", str(days))
