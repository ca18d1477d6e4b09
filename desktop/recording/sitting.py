"""A live recording from its first row to its seal. Nothing is recorded before consent and custody entry exist."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import suppress

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import InterviewId, RecordingId
from desktop.domain.recording import SAMPLE_RATES_HZ, AudioFormat, MarkerKind, Origin, Recording, Seal
from desktop.recording.control_address import make_control_address
from desktop.recording.recorder_client import RecorderClient
from desktop.recording.recorder_messages import DeviceChoice, RecorderSetup, RecorderStatus
from desktop.recording.recorder_requests import Request, Wish, mark_wish
from desktop.recording.sealing import seal_as_found, seal_interrupted, write_beginning
from desktop.vault.running_recorders import RunningRecorder

RECORD_GATE = "audio.record"
MOST_CHANNELS = 2
_ID_BYTES = 8
_AUTHKEY_BYTES = 32


class RunningRecording:
    """One recording in progress, in a recorder process of its own.

    All but `stop` may be called from any thread; `stop` belongs to the vault's.
    """

    def __init__(
        self, signed_in: SignedIn, recording: Recording, recorder: RecorderClient, *, was_found: bool = False
    ) -> None:
        """`was_found` says that its recorder was started by another window, or had stopped answering this one."""
        self._signed_in = signed_in
        self._recorder = recorder
        self.recording = recording
        self.was_found = was_found

    @property
    def recorder_pid(self) -> int:
        """The recorder's process id."""
        return self._recorder.pid

    def status(self) -> RecorderStatus:
        """How it goes. Raises `Fault(RECORDER_LOST)`; `stop` then seals what was stored."""
        return self._recorder.status()

    def mark(self, kind: MarkerKind, text: str = "") -> RecorderStatus:
        """Marks what is heard now, with a few own words.

        Raises `Fault(NUMBER_FORBIDDEN)` for an identity number in them; `Fault(RECORDER_LOST)`, like all that follow.
        """
        require_no_forbidden_number(text)
        return self._recorder.ask(mark_wish(kind, text))

    def pause(self) -> RecorderStatus:
        """A break: stores nothing until `resume`; it becomes a gap."""
        return self._recorder.ask(Wish(Request.PAUSE))

    def resume(self) -> RecorderStatus:
        """Goes on after a break."""
        return self._recorder.ask(Wish(Request.RESUME))

    def go_off_record(self) -> RecorderStatus:
        """Nothing more goes into the recording at once; what is heard waits in memory until it is answered for."""
        return self._recorder.ask(Wish(Request.GO_OFF_RECORD))

    def answer_off_record(self, *, keep: bool) -> RecorderStatus:
        """Whether the span off the record, or the last one, is kept apart and sealed, or never kept."""
        return self._recorder.ask(Wish(Request.ANSWER_OFF_RECORD, keep=keep))

    def back_on_record(self) -> RecorderStatus:
        """Goes on with the recording; the span off the record becomes a gap."""
        return self._recorder.ask(Wish(Request.BACK_ON_RECORD))

    def use_device(self, device_id: str) -> RecorderStatus:
        """Goes on with another microphone in the same format; the status tells if it can't be opened."""
        return self._recorder.ask(Wish(Request.USE_DEVICE, device=device_id))

    def stop(self) -> Seal:
        """Ends and seals the recording: as interrupted when the recorder was lost or has failed, or was sealed so."""
        with suppress(Fault):
            self._recorder.stop()
        self._recorder.release()
        known = self._signed_in.vault.recordings.seal_of(self.recording.id)
        return known or seal_as_found(self._signed_in, self.recording)

    def let_go(self) -> UnattendedRecording:
        """Leaves the recorder alone while the vault is locked. This handle is worth nothing afterwards."""
        return UnattendedRecording(self._recorder, self.recording.id, self._signed_in.vault.id)


class UnattendedRecording:
    """A recording that goes on behind the lock: it knows the recorder, two ids, and nothing of the interview.

    A span off the record that nobody answered for before the lock is never kept. May be asked from any thread.
    """

    def __init__(self, recorder: RecorderClient, recording_id: RecordingId, vault_id: str) -> None:
        self._recorder = recorder
        self._recording_id, self._vault_id = recording_id, vault_id
        self._turn = threading.Lock()
        self._has_ended = False

    def status(self) -> RecorderStatus:
        """How it goes. Raises `Fault(RECORDER_LOST)`; after the next unlock what was stored is sealed."""
        return self._recorder.ask(Wish(Request.ANSWER_OFF_RECORD, keep=False))

    def end(self) -> None:
        """Stops the recorder and waits until all is stored; the seal is written after the next unlock."""
        with self._turn:
            self._end()

    def take_up(self, signed_in: SignedIn) -> RunningRecording | None:
        """The same recording in the hands of whoever has unlocked; None when it had ended, and is now sealed.

        Raises `Fault(RECORDING_RUNNING)` in another vault: the recording then goes on as before.
        """
        with self._turn:
            if signed_in.vault.id != self._vault_id:
                raise Fault(FaultCode.RECORDING_RUNNING)
            if self._has_ended:
                seal_interrupted(signed_in)
            if signed_in.vault.recordings.seal_of(self._recording_id) is not None:
                self._end()
                return None
            return RunningRecording(signed_in, signed_in.vault.recordings.get(self._recording_id), self._recorder)

    def _end(self) -> None:
        if self._has_ended:
            return
        with suppress(Fault):
            self._recorder.stop()
        self._recorder.release()
        self._has_ended = True


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
    Raises `Fault(CONSENT_MISSING)`, `RECORDING_RUNNING`, `MICROPHONE_MISSING`, `MICROPHONE_FORMAT`, `RECORDER_LOST`.
    """
    signed_in.require_consent(interview_id, RECORD_GATE)
    if format.sample_rate_hz not in SAMPLE_RATES_HZ or not 1 <= format.channels <= MOST_CHANNELS:
        raise Fault(FaultCode.MICROPHONE_FORMAT)
    seal_interrupted(signed_in)
    if signed_in.vault.recordings.unsealed():
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
    setup = _setup(signed_in, recording, device)
    recorder = RecorderClient.start(setup, recorder_command)
    try:
        with signed_in.vault.transaction():
            write_beginning(signed_in, recording)
            signed_in.vault.running_recorders.add(
                RunningRecorder(recording.id, setup.address, setup.authkey, recorder.pid)
            )
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
