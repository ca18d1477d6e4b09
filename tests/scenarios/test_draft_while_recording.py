"""A real recorder writes, the early run reads its committed chunks beside it, and the draft is made of what it heard."""

from __future__ import annotations

import threading
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.app.sound import Sound
from desktop.custody.rows import check_rows
from desktop.domain.ids import RecordingId
from desktop.domain.recording import AudioFormat
from desktop.domain.transcript import Draft
from desktop.recording.sitting import RunningRecording, start_recording
from desktop.system.clock import SystemClock
from desktop.system.paths import program_command
from desktop.transcription.early_run import EarlyMeans, EarlyRun, EarlyState, Surroundings
from desktop.transcription.queue import TranscriptionQueue
from desktop.transcription.transcriber import ChildTranscriber
from tests.scenarios.marks import Marks
from tests.transcription.desk import Desk, content, dying_in, never, unwatched
from tests.transcription.sound import WORKER, selftest_audio, selftest_pack, turns

RATE_HZ = 16_000
SPEED = 8.0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def _long_talk(folder: Path) -> Path:
    talk = selftest_audio("conversation.wav").samples
    whole = np.concatenate([talk, np.zeros((RATE_HZ * 2, 1), dtype=np.int16), talk])
    path = folder / "talk.wav"
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes(whole.tobytes())
    return path


def _draft(desk: Desk, recording: RecordingId, command: list[str]) -> Draft:
    sound = Sound()
    queue = TranscriptionQueue(
        desk.signed_in,
        lambda one: sound.samples(desk.signed_in, one),
        lambda pack: ChildTranscriber(command, pack, threads=1),
    )
    queue.enqueue(recording, selftest_pack())
    queue.run_next(unwatched, never)
    return desk.drafts(recording)[-1]


def _beside(desk: Desk, running: RunningRecording) -> EarlyState:
    """Transcribes until the file has been played to its end and nothing more is certain."""
    pause = threading.Event()
    ended: list[bool] = []

    def look() -> Surroundings:
        status = running.status()
        if status.state.is_final and status.stored_ms:
            ended.append(True)
        return Surroundings(0, status.stored_ms * RATE_HZ // 1000)

    def rest(seconds: float) -> None:
        pause.wait(min(seconds, 0.2))  # for a recorder in real time

    states: list[EarlyState] = []
    means = EarlyMeans(
        audio=Sound().samples(desk.signed_in, running.recording.id),
        transcriber=ChildTranscriber(WORKER, selftest_pack(), threads=1),
        look=look,
        rest=rest,
        is_over=lambda: bool(ended) and bool(states) and states[-1] is EarlyState.UP_TO_DATE,
        told=lambda state, _: states.append(state),
        clock=SystemClock(),
    )

    def here(work: Callable[[], None]) -> None:
        work()

    return EarlyRun(desk.signed_in, running.recording, means, here).run()


def _marks() -> Marks:
    marks = Marks()
    for turn in turns("conversation.wav"):
        marks.add_text("what is said", turn["text"])
    marks.add_sound("the talk", selftest_audio("conversation.wav").samples[:, 0], RATE_HZ)
    return marks


def test_committed_chunks_become_the_draft_while_the_recorder_writes(
    desk: Desk, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    talk, marks = _long_talk(tmp_path_factory.mktemp("talk")), _marks()
    assert list(marks.search(talk.parent)) != [], "the search can fail"
    signed_in = desk.signed_in
    running = start_recording(
        signed_in,
        desk.interview_id,
        AudioFormat(RATE_HZ, 1),
        {"file": str(talk), "speed": SPEED},
        program_command("recorder"),
        "test",
    )
    state = _beside(desk, running)
    seal = running.stop()
    assert state is EarlyState.UP_TO_DATE
    assert seal.gaps == ()
    played = Sound().samples(signed_in, running.recording.id).read(0, seal.frames)
    with wave.open(str(talk)) as source:
        assert played.tobytes() == source.readframes(seal.frames)[: len(played.tobytes())]
    rows = signed_in.vault._database.execute("SELECT kind, count(*) FROM early_answer GROUP BY kind")
    kept = {str(kind): int(count) for kind, count in rows}
    assert kept["MAP"] >= 1
    assert kept["READ"] >= 3
    assert list(marks.search(tmp_path)) == [], "what was heard early lies in the vault alone"
    imported = Sound().import_audio(signed_in, desk.interview_id, talk, lambda *_: None, never)
    plain = _draft(desk, imported.id, WORKER)
    spoken = sum(span.kind.value == "transcribed" for span in plain.spans)
    early = _draft(desk, running.recording.id, dying_in(spoken + len(plain.readings) - kept["READ"] + 1))
    assert content(early)[1:] == content(plain)[1:]
    assert [segment.text for segment in early.segments] == [segment.text for segment in plain.segments]
    assert check_rows(signed_in.vault) == []
