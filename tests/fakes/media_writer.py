"""Another process that writes into a media file as a recorder does: one durable chunk after another, on demand."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHUNK_BYTES = 6000
# The key comes first and by pipe, then a number for every chunk; each is answered when the chunk is durable.
_PROGRAM = """
import sys
from pathlib import Path
from desktop.vault.media import open_media
media = open_media(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline()))
for line in sys.stdin:
    seq = int(line)
    media.add_chunk(sys.argv[2], seq, seq * 480, 480, bytes([seq % 251]) * 6000)
    print(seq, flush=True)
media.close()
"""


class MediaWriter:
    """The running process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin
        assert process.stdout
        self._to, self._from = process.stdin, process.stdout
        self.written = 0

    def write(self, count: int) -> None:
        """Has `count` more chunks stored, and waits until they are durable."""
        for seq in range(self.written, self.written + count):
            self._to.write(f"{seq}\n")
            self._to.flush()
            assert self._from.readline().strip() == str(seq)
        self.written += count


@contextmanager
def media_writer(path: Path, key: bytes, recording_id: str) -> Iterator[MediaWriter]:
    """A process that writes into the media file at `path` until it is left."""
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(path), recording_id],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        process.stdin.write(key.hex() + "\n")
        yield MediaWriter(process)
        process.stdin.close()
