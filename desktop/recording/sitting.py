"""A live recording from its first row to its seal. Nothing is recorded before consent and custody entry exist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId, RecordingId
from desktop.domain.recording import AudioFormat, Origin, Recording, Seal, SealState
from desktop.recording.control_address import make_control_address
from desktop.recording.recorder_client import RecorderClient
from desktop.recording.recorder_messages import DeviceChoice, RecorderSetup, RecorderState, RecorderStatus
from desktop.recording.sealing import (
    make_seal,
    measure,
    seal_as_interrupted,
    seal_interrupted,
    unsealed_recordings,
    write_seal,
)

RECORD_GATE = "audio.record"
_ID_BYTES = 8
_AUTHKEY_BYTES = 32


class RunningRecording:
    """One recording in progress, in a recorder process of its own.

    `status`, `pause` and `resume` may be asked from any thread; `stop` belongs to the vault's.
    """

    def __init__(self, signed_in: SignedIn, recording: Recording, recorder: RecorderClient) -> None:
        self._signed_in = signed_in
        self._recorder = recorder
        self.recording = recording

    @property
    def recorder_pid(self) -> int:
        """The recorder's process id."""
        return self._recorder.pid

    def status(self) -> RecorderStatus:
        """How it goes. Raises `Fault(RECORDER_LOST)`; `stop` then seals what was stored."""
        return self._recorder.status()

    def pause(self) -> RecorderStatus:
        """Stores nothing until `resume`; the pause becomes a gap. Raises `Fault(RECORDER_LOST)`."""
        return self._recorder.pause()

    def resume(self) -> RecorderStatus:
        """Goes on. Raises `Fault(RECORDER_LOST)`."""
        return self._recorder.resume()

    def stop(self) -> Seal:
        """Ends and seals the recording: as interrupted when the recorder was lost or has failed."""
        try:
            status = self._recorder.stop()
        except Fault:
            status = RecorderStatus(RecorderState.FAILED)
        self._recorder.release()
        if status.state is not RecorderState.STOPPED:
            return seal_as_interrupted(self._signed_in, self.recording)
        return self._seal(status)

    def _seal(self, status: RecorderStatus) -> Seal:
        signed_in = self._signed_in
        measured = measure(signed_in.vault.media(self.recording.interview_id), self.recording)
        with signed_in.vault.transaction():
            seal = make_seal(signed_in, self.recording.id, measured, SealState.COMPLETE)
            seal = replace(seal, clock_drift_ms=status.clock_drift_ms)
            write_seal(signed_in, seal)
        signed_in.log.checkpoint()
        return seal


def start_recording(
    signed_in: SignedIn,
    interview_id: InterviewId,
    format: AudioFormat,
    device: DeviceChoice,
    recorder_command: Sequence[str],
    source: str,
) -> RunningRecording:
    """Opens the microphone, writes the recording's row and custody entry, and only then lets the recorder store.

    `source` names the microphone. A microphone that cannot be opened leaves no recording behind. One that a crash left
    unsealed is sealed as interrupted first.
    Raises `Fault(CONSENT_MISSING)`, `Fault(RECORDING_RUNNING)`, `Fault(MICROPHONE_MISSING)`, `Fault(RECORDER_LOST)`.
    """
    signed_in.require_consent(interview_id, RECORD_GATE)
    seal_interrupted(signed_in)
    if unsealed_recordings(signed_in):
        raise Fault(FaultCode.RECORDING_RUNNING)
    recording = Recording(
        id=RecordingId(f"rec-{signed_in.chance.token_hex(_ID_BYTES)}"),
        interview_id=interview_id,
        format=format,
        origin=Origin.MICROPHONE,
        source=source,
        started_by=signed_in.account.id,
        started_at=signed_in.clock.now(),
    )
    recorder = RecorderClient.start(_setup(signed_in, recording, device), recorder_command)
    try:
        with signed_in.vault.transaction():
            signed_in.vault.recordings.add(recording)
            signed_in.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
        recorder.begin()
    except Fault:
        recorder.stop_and_forget()
        raise
    return RunningRecording(signed_in, recording, recorder)


def _setup(signed_in: SignedIn, recording: Recording, device: DeviceChoice) -> RecorderSetup:
    path, key = signed_in.vault.media_access(recording.interview_id)
    return RecorderSetup(
        media_path=str(path),
        media_key=bytes(key).hex(),
        recording_id=recording.id,
        format=recording.format,
        device=device,
        address=make_control_address(signed_in.chance),
        authkey=signed_in.chance.token_bytes(_AUTHKEY_BYTES).hex(),
    )
