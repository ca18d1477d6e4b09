"""What must never lie on a disk, in every form it could be written in, and the search for it."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from desktop.domain.recording import AudioFormat
from desktop.recording.flac_chunk import encode_chunk

WINDOW_FRAMES = 64
SHORTEST_BYTES = 9
HEADS = {
    "a FLAC stream": b"fLaC\x00\x00\x00\x22",
    "a WAV file": b"WAVEfmt ",
    "a PDF": b"%PDF-1.",
    "a tar": b"ustar\x0000",
    "an unencrypted SQLite file": b"SQLite format 3\x00",
    "a WebVTT file": b"WEBVTT\n",
}


class Marks:
    """Marked content by its description. Adding is cumulative; searching is exact."""

    def __init__(self) -> None:
        self._needles: dict[str, bytes] = dict(HEADS)

    def add_text(self, what: str, text: str) -> None:
        """`text`, of nine bytes or more, in the encodings, escapes and transfer codings that programs use."""
        assert len(text.encode()) >= SHORTEST_BYTES, "too short: it would be found where it is not"
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
            self._needles[f"{what} in {encoding}"] = text.encode(encoding)
        utf8 = text.encode()
        self._needles[f"{what} as JSON escapes"] = json.dumps(text)[1:-1].encode()
        self._needles[f"{what} in hexadecimal"] = utf8.hex().encode()
        for shift in range(3):
            coded = base64.b64encode(bytes(shift) + utf8)
            self._needles[f"{what} in base64, shifted by {shift}"] = coded[4:-4]

    def add_secret(self, what: str, secret: bytes) -> None:
        """Key bytes, raw and in hexadecimal."""
        self._needles[f"{what}, raw"] = secret
        self._needles[f"{what} in hexadecimal"] = secret.hex().encode()

    def add_sound(self, what: str, samples: npt.NDArray[np.int16], rate_hz: int) -> None:
        """The loudest moments of mono `samples`, int16 [frames], in the sample formats in use, and its FLAC."""
        for number, start in enumerate(_loudest(samples)):
            window = samples[start : start + WINDOW_FRAMES]
            for name, kind in (("s16le", "<i2"), ("s16be", ">i2")):
                self._needles[f"{what} {number} as {name}"] = window.astype(kind).tobytes()
            floats = (window.astype(np.float32) / 32768).astype("<f4")
            self._needles[f"{what} {number} as float32"] = floats.tobytes()
        half_second = rate_hz // 2
        for seq in range(0, len(samples) - half_second, half_second):
            flac = encode_chunk(samples[seq : seq + half_second].reshape(-1, 1), AudioFormat(rate_hz, 1))
            self._needles[f"{what} as FLAC from frame {seq}"] = flac[len(flac) // 2 :][:64]

    def found_in(self, data: bytes) -> list[str]:
        """The descriptions of everything marked in `data`."""
        return [what for what, needle in self._needles.items() if needle in data]

    def search(self, *places: Path) -> Iterator[str]:
        """`file: what` for each mark in the content or the name of anything below `places`."""
        for place in places:
            for path in sorted(place.rglob("*")):
                found = self.found_in(str(path.relative_to(place)).encode())
                yield from (f"{path.name}: {what}" for what in [*found, *self.found_in(_content(path))])


def _content(path: Path) -> bytes:
    """The bytes of a file; of a file that is just being taken away, nothing."""
    try:
        return path.read_bytes() if path.is_file() and not path.is_symlink() else b""
    except FileNotFoundError:
        return b""


def _loudest(samples: npt.NDArray[np.int16], count: int = 3) -> list[int]:
    """First frames of the loudest windows, one in each third: nothing as loud is likely twice in the world."""
    starts = []
    for third in np.array_split(np.arange(len(samples) - WINDOW_FRAMES), count):
        loud = np.abs(samples[third].astype(np.int32))
        starts.append(int(third[int(loud.argmax())]))
    return starts
