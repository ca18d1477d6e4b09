"""Transcription through vault, wall and checks, beside the same engine alone: time, and memory of one piece.

openai-whisper is no reference here: it needs PyTorch, which the product doesn't have, and weights in a form that no
pack has; with other weights a ratio would say nothing about either program.
"""

from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path

from desktop.app.sound import Sound
from desktop.app.speech import Speech
from desktop.custody.signed_in import SignedIn
from desktop.recording.importing import Taking
from desktop.transcription.models import load_pack
from desktop.transcription.threads import default_threads
from tests.bench.timing import Row, pairs, peak_kib, row_of
from tests.office import INTERVIEWER, RESOURCES, Office, consented_interview
from tests.transcription.sound import ROOT

MODEL = RESOURCES / "selftest" / "model"
CONVERSATION = RESOURCES / "selftest" / "audio" / "conversation.wav"
AGAIN = Taking(is_deliberate=True)
PIECE_S = 600
"""The most that the child is ever handed at once."""


def speech(folder: Path) -> list[Row]:
    """Against the bare engine, span by span, and against the library's own `vad_filter=True`."""
    office = Office(folder / "speech")
    piece = _repeated(folder / "piece.wav", PIECE_S)
    with office.as_(INTERVIEWER) as signed_in:
        product = _Product(signed_in, office)
        rows = [_time(product, way, name) for way, name in _REFERENCES.items()]
        ours, theirs = product.peak_mib(piece), _bare("map", piece)
    name = "peak memory of the engine, 10 min"
    return [*rows, Row(name, _REFERENCES["map"], ours, theirs, ours / theirs, "MB")]


_REFERENCES = {"map": "bare faster-whisper", "vad_filter": "faster-whisper, vad_filter=True"}


class _Product:
    """The whole way of a recording."""

    def __init__(self, signed_in: SignedIn, office: Office) -> None:
        self._signed_in, self._office = signed_in, office
        self._pack = load_pack(MODEL)
        self._peak_kib = 0

    def hear(self, wav: Path) -> None:
        """Import, queue, transcription."""
        signed_in, sound = self._signed_in, Sound()
        interview_id = consented_interview(signed_in)
        recording = sound.import_audio(signed_in, interview_id, wav, lambda *_: None, lambda: False, AGAIN)
        queue = Speech(sound, self._office.clock).queue(signed_in)
        queue.enqueue(recording.id, self._pack)
        queue.run_next(self._look, lambda: False)

    def peak_mib(self, wav: Path) -> float:
        """What its speech child has at most, with whatever `wav` is."""
        self._peak_kib = 0
        self.hear(wav)
        return self._peak_kib / 1024

    def _look(self, _done_ms: int, _total_ms: int) -> None:
        """At every span that is kept: the kernel remembers the child's peak."""
        for status in Path("/proc/self/task").glob("*/children"):
            for child in status.read_text("ascii").split():
                self._peak_kib = max(self._peak_kib, peak_kib(child))


def _time(product: _Product, way: str, name: str) -> Row:
    measured = pairs(lambda: product.hear(CONVERSATION), lambda: _bare(way, CONVERSATION), runs=3)
    return row_of("import and transcription of 52 s", name, measured)


def _bare(way: str, wav: Path) -> float:
    """Runs the bare engine; the peak of its process in MiB."""
    words = [sys.executable, "-m", "tests.bench.bare_whisper", way, str(MODEL), str(wav), str(default_threads())]
    done = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True)
    return int(done.stdout.splitlines()[-1]) / 1024


def _repeated(path: Path, seconds: int) -> Path:
    """The sample conversation over and over, so many seconds of it."""
    with wave.open(str(CONVERSATION)) as source, wave.open(str(path), "wb") as target:
        target.setparams(source.getparams())
        frames = source.readframes(source.getnframes())
        wanted = seconds * source.getframerate() * source.getsampwidth() * source.getnchannels()
        target.writeframes((frames * (wanted // len(frames) + 1))[:wanted])
    return path
