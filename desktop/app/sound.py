"""Microphone, recorder, decoder and loudspeaker of this machine, bound to the recording feature."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.faults import Fact
from desktop.domain.ids import InterviewId, RecordingId
from desktop.domain.recording import AudioFormat, Recording
from desktop.recording.bringing_in import Means, Told, bring_in_all, look_at_all
from desktop.recording.importing import Stop, Taking, import_audio
from desktop.recording.microphone import Device
from desktop.recording.playback import Playback
from desktop.recording.player import Player
from desktop.recording.preflight.listener import Listener
from desktop.recording.preflight.listening import Listening
from desktop.recording.recorder_messages import DeviceChoice
from desktop.recording.running import is_anybody_recording
from desktop.recording.samples import read_frames
from desktop.recording.sitting import CheckedSource, RunningRecording, start_recording
from desktop.recording.whole_flac import WholeFlac
from desktop.system.paths import program_command

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from desktop.custody.signed_in import SignedIn
    from desktop.domain.redaction import Filling
    from desktop.domain.redaction_sound import ReplacedFrames
    from desktop.recording.pcm import Frames
    from desktop.vault.media import MediaFile


class Sound:
    """Everything that is heard. The sound library is loaded when it is first asked for."""

    @cached_property
    def playback(self) -> Playback:
        """What plays recordings, on the loudspeaker of this machine."""
        return Playback(_loudspeaker)

    def microphones(self) -> list[Device]:
        """The microphones that are connected now; asked in this process, recorded from in another."""
        from desktop.system.sounddevice_microphone import SounddeviceMicrophone

        return SounddeviceMicrophone().devices()

    @cached_property
    def listener(self) -> Listener:
        """What listens to a microphone before it is recorded from."""
        return Listener(_listening)

    def start_recording(
        self,
        signed_in: SignedIn,
        interview_id: InterviewId,
        device: DeviceChoice,
        format: AudioFormat,
        checked: Mapping[str, Fact] | None = None,
    ) -> RunningRecording:
        """Starts a recorder in a process of its own; `checked` goes into the log. Raises as `start_recording`."""
        source = CheckedSource(self._name_of(device), checked or {})
        return start_recording(signed_in, interview_id, format, device, program_command("recorder"), source)

    def import_audio(
        self,
        signed_in: SignedIn,
        interview_id: InterviewId,
        path: Path,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        taking: Taking | None = None,
    ) -> Recording:
        """Brings an existing recording in, decoded by a child; a running recording goes first. As `import_audio`."""
        stop = Stop(progress, cancelled, lambda: is_anybody_recording(signed_in))
        return import_audio(signed_in, interview_id, path, program_command("decoder"), stop, taking)

    def look_at_all(self, signed_in: SignedIn, told: Told, cancelled: Callable[[], bool]) -> None:
        """Looks at every file on the list of the account at work. Raises as `look_at_all`."""
        look_at_all(signed_in, _means(signed_in, told, cancelled))

    def bring_in_all(
        self, signed_in: SignedIn, told: Told, cancelled: Callable[[], bool], only: Collection[int] | None = None
    ) -> None:
        """Brings in every file on that list, or only those; a running recording goes first. As `bring_in_all`."""
        bring_in_all(signed_in, _means(signed_in, told, cancelled), only)

    def whole_flac(self, signed_in: SignedIn, recording_id: RecordingId) -> WholeFlac:
        """The recording as one FLAC, for a bundle."""
        recording = signed_in.vault.recordings.get(recording_id)
        return WholeFlac(signed_in.vault.media(recording.interview_id), recording)

    def redacted_flac(
        self, signed_in: SignedIn, recording_id: RecordingId, places: Sequence[ReplacedFrames], filling: Filling
    ) -> WholeFlac:
        """The same with masked stretches replaced, for a redacted copy."""
        from desktop.recording.replacing import replaced

        recording = signed_in.vault.recordings.get(recording_id)
        rate_hz = recording.format.sample_rate_hz

        def change(frames: Frames, first_frame: int) -> Frames:
            return replaced(frames, first_frame, places, filling, rate_hz)

        return WholeFlac(signed_in.vault.media(recording.interview_id), recording, change)

    def samples(self, signed_in: SignedIn, recording_id: RecordingId) -> StoredAudio:
        """The recording's samples, for the speech engine. Raises `Fault(RECORDING_UNKNOWN)`."""
        vault = signed_in.vault
        recording = vault.recordings.get(recording_id)
        seal = vault.recordings.seal_of(recording_id)
        return StoredAudio(vault.media(recording.interview_id), recording, seal.frames if seal else 0)

    def _name_of(self, device: DeviceChoice) -> str:
        """How the microphone is named in the recording's row; a file's path is told to nobody."""
        if isinstance(device, str) or device is None:
            wanted = [d for d in self.microphones() if d.id == device or (device is None and d.default)]
            return wanted[0].name if wanted else ""
        return Path(str(device["file"])).name


def _listening() -> Listening:
    from desktop.system.clock import SystemClock
    from desktop.system.sounddevice_microphone import SounddeviceMicrophone

    return Listening(SounddeviceMicrophone(), SystemClock(), _loudspeaker)


def _means(signed_in: SignedIn, told: Told, cancelled: Callable[[], bool]) -> Means:
    return Means(program_command("decoder"), told, cancelled, lambda: is_anybody_recording(signed_in))


def _loudspeaker() -> Player:
    from desktop.system.sounddevice_player import SounddevicePlayer

    return SounddevicePlayer()


@dataclass(frozen=True, slots=True)
class StoredAudio:
    """A sealed recording as `desktop.transcription.resample.RecordingAudio`."""

    media: MediaFile
    recording: Recording
    frames: int

    @property
    def sample_rate_hz(self) -> int:
        """Frames per second."""
        return self.recording.format.sample_rate_hz

    @property
    def channels(self) -> int:
        """Samples per frame."""
        return self.recording.format.channels

    def read(self, first: int, end: int) -> NDArray[np.int16]:
        """int16 [frames, channels] of the frames `[first, end)`."""
        return read_frames(self.media, self.recording, first, end)
