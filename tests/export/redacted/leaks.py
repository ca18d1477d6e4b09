"""The search: whether anything that was masked is still in an opened copy, in whatever form it could be there.

Text in every encoding, in PDF objects and the letters of their fonts, digests that could be guessed, and sound.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pypdf import PdfReader
from pypdf.errors import PdfReadError
from pypdf.generic import StreamObject

from desktop.custody.entry import entry_body
from desktop.vault.opening import unlock_vault
from tests.export.redacted.story import FORMAT, HEARD_NAME, NAME, SECRETS, TEXTS, Story
from tests.office import PASSPHRASE, SUPERVISOR

SHORTEST_CODED = 8
RARE = "곽"
"""Letters of the secrets that stand in no word of ours: a font that has one was made for the masked text."""


def opened_with_stock_tools(story: Story, bundle: Path, folder: Path) -> Path:
    """The bundle's folder, by `age` and `tar` alone."""
    folder.mkdir()
    key = folder / "key.txt"
    key.write_text(story.key.secret + "\n")
    subprocess.run(["age", "-d", "-i", key, "-o", folder / "copy.tar", bundle], check=True)
    subprocess.run(["tar", "-xf", folder / "copy.tar", "-C", folder], check=True)
    key.unlink()
    (folder / "copy.tar").unlink()
    return folder / "bundle"


def leaks(story: Story, opened: Path) -> list[str]:
    """What survived, where; empty when nothing did."""
    return [*_in_bytes(story, opened), *_in_documents(opened), *_in_sound(story, opened)]


def forms_of(secret: str) -> Iterator[tuple[str, bytes]]:
    """A secret as programs may write it."""
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, secret)
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            yield f"{form} {encoding}", text.encode(encoding)
        yield f"{form} JSON", json.dumps(text)[1:-1].encode()
        for encoding in ("utf-8", "utf-16-be"):
            yield f"{form} hex of {encoding}", text.encode(encoding).hex().encode()
            yield f"{form} HEX of {encoding}", text.encode(encoding).hex().upper().encode()
            for shift in range(3):
                coded = base64.b64encode(bytes(shift) + text.encode(encoding))[4:-4]
                if len(coded) >= SHORTEST_CODED:
                    yield f"{form} base64 of {encoding}", coded


def guessable(story: Story) -> Iterator[tuple[str, bytes]]:
    """Digests of short texts and of what holds them: whoever guesses the text can tell that it was right."""
    texts = [*TEXTS, *SECRETS, TEXTS[0].replace(HEARD_NAME, NAME)]
    for text in texts:
        yield f"SHA-256 of {text!r}", hashlib.sha256(text.encode()).hexdigest().encode()
    unlocked = unlock_vault(
        story.office.root, SUPERVISOR, PASSPHRASE, clock=story.office.clock, chance=story.office.chance
    )
    try:
        for entry in unlocked.vault.entries.all():
            body = entry_body(entry.body)
            if body.action.startswith(
                ("segment.", "transcript.approved", "draft.", "redaction.mask", "redaction.sugg")
            ):
                for digest in (body.before, body.after, body.facts.get("row"), body.facts.get("content_sha256")):
                    if digest:
                        yield f"{body.action} states", str(digest).encode()
    finally:
        unlocked.vault.close()


def _in_bytes(story: Story, opened: Path) -> Iterator[str]:
    needles = [(f"{secret!r} as {name}", form) for secret in SECRETS for name, form in forms_of(secret)]
    needles += list(guessable(story))
    for path in sorted(opened.rglob("*")):
        if path.is_file():
            held = path.read_bytes()
            yield from (f"{path.name}: {what}" for what, needle in needles if needle in held)


def _in_documents(opened: Path) -> Iterator[str]:
    for path in sorted(opened.rglob("*.pdf")):
        reader = PdfReader(path)
        text = re.sub(r"\s", "", "".join(page.extract_text() for page in reader.pages))
        said = [text, str(reader.metadata), str(reader.xmp_metadata and reader.xmp_metadata.rdf_root.toxml())]
        yield from (f"{path.name} reads {s!r}" for s in SECRETS for t in said if re.sub(r"\s", "", s) in t)
        for stream in _streams(reader):
            yield from (
                f"{path.name}: a stream holds {s!r} as {name}"
                for s in SECRETS
                for name, form in forms_of(s)
                if form in stream
            )
            mapped = _letters(stream)
            yield from (f"{path.name}: a font has {letter!r}" for letter in RARE if letter in mapped)


def _streams(reader: PdfReader) -> Iterator[bytes]:
    """Every stream of a document, decompressed."""
    for number in range(1, int(reader.trailer["/Size"])):
        try:
            found = reader.get_object(number)
        except PdfReadError:  # a number without an object
            continue
        if isinstance(found, StreamObject):
            yield found.get_data()


def _letters(stream: bytes) -> set[str]:
    """The letters that a ToUnicode map gives to glyphs."""
    if b"beginbfchar" not in stream and b"beginbfrange" not in stream:
        return set()
    return {chr(int(code, 16)) for code in re.findall(rb"<([0-9A-Fa-f]{4})>", stream) if int(code, 16) > 0x7F}


def _in_sound(story: Story, opened: Path) -> Iterator[str]:
    for path in sorted(opened.rglob("*.flac")):
        copy = decoded(path)
        if copy.shape != story.samples.shape:
            yield f"{path.name}: other length"
            return
        for secret, (first, end) in story.said.items():
            original = story.samples[first:end]
            for channel in range(FORMAT.channels):
                if np.any(is_kept(original, copy[first:end])[:, channel]):
                    yield f"{path.name}: samples of {secret!r} on channel {channel + 1}"
            if (strongest := _likeness(original[:, 0], copy)) > 0.05:
                yield f"{path.name}: sounds like {secret!r} ({strongest:.2f})"


def is_kept(original: NDArray[np.int16], copy: NDArray[np.int16], run: int = 4) -> NDArray[np.bool_]:
    """Where so many samples on end are the original's: one alone may be so by chance."""
    same = (original == copy).astype(np.int64)
    window = np.apply_along_axis(lambda one: np.convolve(one, np.ones(run, dtype=np.int64), "same"), 0, same)
    return np.asarray(window >= run)


def decoded(path: Path) -> NDArray[np.int16]:
    """int16 [frames, channels], by the stock decoder."""
    done = subprocess.run(
        ["flac", "-dcs", "--force-raw-format", "--endian=little", "--sign=signed", path],
        check=True,
        capture_output=True,
    )
    return np.frombuffer(done.stdout, dtype="<i2").reshape(-1, FORMAT.channels)


def _likeness(original: NDArray[np.int16], copy: NDArray[np.int16]) -> float:
    """The strongest normalized correlation of a masked sound with any place of any channel of the copy."""
    wanted = original.astype(np.float64)
    wanted -= wanted.mean()
    strongest = 0.0
    for channel in range(copy.shape[1]):
        held = copy[:, channel].astype(np.float64)
        size = 1 << (len(held) + len(wanted)).bit_length()
        product = np.fft.irfft(np.fft.rfft(held, size) * np.conj(np.fft.rfft(wanted, size)), size)[: len(held)]
        summed = np.concatenate([[0.0], np.cumsum(np.concatenate([held, np.zeros(len(wanted))]) ** 2)])
        energy = np.sqrt(np.maximum(summed[len(wanted) :] - summed[: -len(wanted)], 0))[: len(held)]
        norm = energy * np.linalg.norm(wanted) + 1e-9
        strongest = max(strongest, float(np.max(np.abs(product) / np.maximum(norm, np.linalg.norm(wanted) * 500))))
    return strongest
