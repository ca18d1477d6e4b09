"""`saegim reader`: the child that reads files of the vault as they lie on the disk, sealed. It has no key.

It is a process of its own because of POSIX locks: a process that closes any descriptor of a file gives up every lock it
holds on that file, and the vault's own connections would lose theirs. Standard library only.
"""

from __future__ import annotations

import struct
import sys
from typing import BinaryIO

PIECE_BYTES = 1 << 20
LENGTH = struct.Struct(">q")
END = 0


def main() -> int:
    """Answers every path with pieces `length, bytes`, then 0, or the negative errno. Ends with its input."""
    source, target = sys.stdin.buffer, sys.stdout.buffer
    while head := source.read(LENGTH.size):
        path = source.read(LENGTH.unpack(head)[0]).decode("utf-8", "surrogateescape")
        try:
            _send(path, target)
            target.write(LENGTH.pack(END))
        except OSError as error:
            target.write(LENGTH.pack(-(error.errno or 5)))
        target.flush()
    return 0


def _send(path: str, target: BinaryIO) -> None:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - starts in a few milliseconds without pathlib
        while piece := file.read(PIECE_BYTES):
            target.write(LENGTH.pack(len(piece)))
            target.write(piece)


if __name__ == "__main__":
    sys.exit(main())
