"""A media file for an interview that is not in the vault yet: filled in the inbox, and named only with the rows.

Whatever happens before that leaves noise that no key opens; the next one to come takes it away.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.world import Chance
from desktop.vault.database import KEY_BYTES
from desktop.vault.files import disk_faults, replace_whole
from desktop.vault.layout import INBOX, MEDIA
from desktop.vault.media import MediaFile, make_media

_SIDES = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class IncomingMedia:
    """An open media file in the inbox, with the name it will have and its own key."""

    media: MediaFile
    name: str
    key: bytes = field(repr=False)


@contextmanager
def incoming_media(root: Path, chance: Chance) -> Iterator[IncomingMedia]:
    """A new media file in the inbox of the vault at `root`; taken away again unless it was moved into place.

    Raises `Fault(DISK_FULL)` and the like.
    """
    forget_broken_off(root)
    name, key = chance.token_hex(8), chance.token_bytes(KEY_BYTES)
    media = make_media(root / INBOX / f"{name}.db", key)
    try:
        yield IncomingMedia(media, name, key)
    finally:
        media.close()
        _remove(root, name)


def move_into_media(root: Path, incoming: IncomingMedia) -> None:
    """Closes the file and gives it its place, durably. Its key must be stored next, or it is noise.

    What is in its write-ahead log is folded in first: on closing, the library says nothing of a disk that was full, and
    the file would go without its log. Raises `Fault(DISK_FULL)` and the like.
    """
    incoming.media.fold_in()
    incoming.media.close()
    replace_whole(root / INBOX / f"{incoming.name}.db", root / MEDIA / f"{incoming.name}.db")


def take_away(root: Path, incoming: IncomingMedia) -> None:
    """Removes a file whose key was not stored after all."""
    with suppress(OSError):
        (root / MEDIA / f"{incoming.name}.db").unlink(missing_ok=True)


def forget_broken_off(root: Path) -> None:
    """Takes away what was left in the inbox by somebody who was killed: nobody has its key."""
    with disk_faults(INBOX):
        for path in (root / INBOX).glob("*.db*"):
            path.unlink()


def _remove(root: Path, name: str) -> None:
    for side in _SIDES:
        with suppress(OSError):
            (root / INBOX / f"{name}.db{side}").unlink(missing_ok=True)
