"""One program at a time: a lock on a file in the vault's folder, held by the system and gone with the process."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.files import PRIVATE_FILE, disk_faults
from desktop.vault.layout import LOCK


def is_held(path: Path) -> bool:
    """Whether another program, or another part of this one, holds the lock on the file `path`."""
    lock = FileLock(path, timeout=0, mode=PRIVATE_FILE, thread_local=False)
    try:
        lock.acquire()
    except OSError:  # held, or on a disk where nobody can take it
        return True
    lock.release()
    return False


class SingleOpener:
    """Holds a vault's folder from its making until `release`."""

    def __init__(self, root: Path) -> None:
        """Raises `Fault(VAULT_ALREADY_OPEN)` or `Fault(VAULT_READ_ONLY)`."""
        self._lock = FileLock(root / LOCK, timeout=0, mode=PRIVATE_FILE, thread_local=False)
        with disk_faults(LOCK):
            try:
                self._lock.acquire()
            except Timeout as error:  # itself an OSError
                raise Fault(FaultCode.VAULT_ALREADY_OPEN) from error

    def release(self) -> None:
        """Lets another program open the vault."""
        self._lock.release()
