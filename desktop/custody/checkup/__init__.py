"""The check of a whole vault: pages, log, rows, audio, files, keys, kit, backup, and the disk it lies on."""

from desktop.custody.checkup.whole import check

__all__ = ["check"]
