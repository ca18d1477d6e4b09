"""The two small files beside a bundle: its digest, and a note that tells a finder nothing. Neither names anybody."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop.export.drive import Drive
from desktop.export.drive_faults import NamedFile, named

READ_ME = "READ-ME.txt"
_NOTE = Path("destinations") / READ_ME


def digest_name(bundle_name: str) -> str:
    """`<id>.sha256` for `<id>.age`."""
    return f"{bundle_name.removesuffix('.age')}.sha256"


def write_digest(drive: Drive, bundle_name: str, sha256: str) -> None:
    """The line that `sha256sum -c` reads (resources/spec/bundle-v1.md section 2)."""
    _write_whole(drive, digest_name(bundle_name), f"{sha256}  {bundle_name}\n".encode("ascii"))


def write_note(drive: Drive, resources: Path) -> None:
    """The same note on every drive, in both languages."""
    _write_whole(drive, READ_ME, (resources / _NOTE).read_bytes())


def _write_whole(drive: Drive, name: str, data: bytes) -> None:
    try:
        with named():
            drive.remove_part(name)  # what a crash has left behind
            file = NamedFile(drive.create(name))
        with file:
            file.write(data)
        with named():
            drive.sync(name)
            drive.finish(name)
    except BaseException:
        with suppress(OSError):
            drive.remove_part(name)
        raise


def bundle_name(bundle_id: str) -> str:
    """`<id>.age`."""
    return f"{bundle_id}.age"
