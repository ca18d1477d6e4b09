"""Records a WAV to its end through the recorder process, as a microphone would be."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.sound import Sound
from desktop.domain.ids import InterviewId
from desktop.recording.sitting import RunningRecording
from desktop.system.file_microphone import wav_format

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn

SPEED = 8.0
_LOOK_SECONDS = 0.1


def record_whole(
    sound: Sound, signed_in: SignedIn, interview_id: InterviewId, path: Path, progress: Callable[[int, int], None]
) -> RunningRecording:
    """Returns when the recorder has heard the whole file; the recording still has to be stopped and sealed.

    `progress` gets milliseconds stored and in all, as the recorder's writer tells them. Stops the recorder when it
    is interrupted on the way.
    """
    format = wav_format(path)
    total_ms = format.frames_to_ms((path.stat().st_size - _WAV_HEAD_BYTES) // format.frame_bytes)
    running = sound.start_recording(signed_in, interview_id, {"file": str(path), "speed": SPEED}, format)
    pause = threading.Event()
    try:
        while not (status := running.status()).state.is_final:
            progress(status.stored_ms, total_ms)
            pause.wait(_LOOK_SECONDS)
    except BaseException:
        running.stop()
        raise
    progress(total_ms, total_ms)
    return running


_WAV_HEAD_BYTES = 44
