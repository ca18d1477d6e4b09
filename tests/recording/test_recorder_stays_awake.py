"""The recorder itself keeps the laptop awake, from its beginning to its end, so that it holds when the window is gone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop.app import recorder_process
from desktop.domain.recording import AudioFormat
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.preflight.machine import Awake
from desktop.recording.recorder_messages import RecorderSetup, read_status
from desktop.recording.recorder_requests import Request, Wish, wish_bytes
from desktop.recording.recorder_start import connect
from tests.fakes.wav_files import counter_wav
from tests.recording.conftest import Studio

RATE_HZ = 16_000


class Held:
    """What happened, in order."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    @contextmanager
    def stay_awake(self) -> Iterator[Awake]:
        self.seen.append("held")
        try:
            yield Awake.KEPT
        finally:
            self.seen.append("let go")


def _window(setup: RecorderSetup, held: Held) -> None:
    """Lets it begin, waits for the end of the file, and lets it go."""
    connection = connect(setup.address, setup.authkey)

    def ask(request: Request) -> bool:
        connection.send_bytes(wish_bytes(Wish(request)))
        assert connection.poll(20)
        return read_status(connection.recv_bytes()).state.is_final

    ask(Request.BEGIN)
    held.seen.append("recording")
    while not ask(Request.STATUS):
        pass
    held.seen.append("ended")
    ask(Request.RELEASE)
    connection.close()


def test_it_is_held_from_the_beginning_to_the_end(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held()
    setup = studio.setup(
        AudioFormat(RATE_HZ, 1), {"file": str(counter_wav(tmp_path / "a.wav", 1, RATE_HZ)), "speed": 4}
    )
    monkeypatch.setattr(recorder_process, "system_wakefulness", lambda: held)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    window = threading.Thread(target=_window, args=(setup, held), daemon=True)
    monkeypatch.setattr(recorder_process, "_greet", lambda _: window.start())
    with closing(studio.media()) as media:
        recorder_process._serve(setup, ChunkWriter(media, setup.recording_id, setup.format))
    window.join(20)
    assert held.seen == ["held", "recording", "ended", "let go"]
