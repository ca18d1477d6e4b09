"""Decides what the recording screen shows and does. The recorder is asked off the main thread; its word counts.

Never says a sentence, never shows anything modal, never stops a recording that nobody asked to stop.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.consent import ConsentForm, ConsentState, GateAnswer
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.recording import AudioFormat, Seal
from desktop.ui.record.state import BUSY, MOST_CHANNELS, RUNNING, Phase, RecordState, SealedRecording
from desktop.ui.runner import Lane
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.recording.microphone import Device
    from desktop.recording.recorder_messages import RecorderStatus
    from desktop.recording.sitting import RunningRecording

GATE = "audio.record"
SHOWN_ITEMS = ("C01", "C02", "C04", "D01", "D02")
_ROOM_EVERY = 50  # polls between two looks at the disk

Seen = tuple[GateAnswer, dict[str, ConsentState], tuple[SealedRecording, ...]]


class RecordPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._services = workplace, services
        self._running: RunningRecording | None = None
        self._is_asking = False
        self._polls = 0
        self.state = RecordState()
        self.changed: Callable[[], None] = lambda: None
        workplace.listen(self.look)
        if workplace.running is not None:
            self._take_up(workplace.running)

    @property
    def consent_form(self) -> ConsentForm:
        """The form whose items are named."""
        return self._services.consent_form

    def go(self, screen: str) -> None:
        """Leads to another screen; a recording runs on."""
        self._workplace.go(screen)

    def look(self) -> None:
        """Reads consent and earlier recordings again, and the microphones unless one is in use."""
        interview = self.state.interview if self.state.phase in BUSY else self._workplace.interview
        if interview is None:
            self._show(phase=Phase.NO_INTERVIEW, interview=None)
            return
        if interview != self.state.interview:
            self._show(phase=Phase.LOOKING, interview=interview, sealed=None, status=None, gate=None, gaps=())
        self._workplace.runner.run(lambda _: self._see(interview.id), self._seen, self._workplace.report)
        if self.state.phase not in BUSY:
            self._workplace.runner.run(
                lambda _: self._services.sound.microphones(), self._heard_of, self._workplace.report, lane=Lane.SOUND
            )

    def choose_device(self, device_id: str) -> None:
        """Records from this microphone, in as many of the chosen channels as it has."""
        self._show(device_id=device_id)
        self.choose_channels(self.state.format.channels)

    def choose_channels(self, channels: int) -> None:
        """One channel, or two (for example one for each speaker)."""
        most = min((d.channels for d in self.state.devices if d.id == self.state.device_id), default=1)
        chosen = max(1, min(channels, most, MOST_CHANNELS))
        self._show(format=AudioFormat(self.state.format.sample_rate_hz, chosen))

    def start(self) -> None:
        """Begins a recording, if consent and a microphone are there."""
        interview = self.state.interview
        if not self.state.may_start or interview is None:
            return
        device_id, audio_format = self.state.device_id, self.state.format
        self._show(phase=Phase.STARTING, status=None, sealed=None, is_lost=False, gaps=())
        self._workplace.is_recording = True
        self._workplace.runner.run(
            lambda _: self._services.sound.start_recording(
                self._workplace.signed_in, interview.id, device_id, audio_format
            ),
            self._started,
            self._start_failed,
            lane=Lane.SOUND,
        )

    def poll(self) -> None:
        """Asks the recorder how it goes; called ten times a second. Does nothing while an answer is awaited."""
        running = self._running
        if running is None or self._is_asking or self.state.is_lost or self.state.phase is not Phase.RECORDING:
            return
        self._is_asking = True
        self._polls += 1
        looks_at_disk = self._polls % _ROOM_EVERY == 1
        self._workplace.runner.run(
            lambda _: (running.status(), self._free_bytes() if looks_at_disk else None),
            self._told,
            self._lost,
            lane=Lane.SOUND,
        )

    def pause_or_resume(self) -> None:
        """Pauses a running recording, or goes on with a paused one."""
        running, status = self._running, self.state.status
        if running is None or status is None or self.state.phase is not Phase.RECORDING or self.state.is_lost:
            return
        act = running.resume if status.state == "paused" else running.pause
        self._workplace.runner.run(lambda _: act(), lambda _: None, self._lost, lane=Lane.SOUND)

    def stop(self) -> None:
        """Ends the recording and seals it."""
        running = self._running
        if running is None or self.state.phase is not Phase.RECORDING:
            return
        self._show(phase=Phase.STOPPING)
        self._workplace.running = None
        self._workplace.runner.run(lambda _: running.stop(), self._stopped, self._stop_failed, lane=Lane.SOUND)

    def record_more(self) -> None:
        """From the sealed card back to an empty one."""
        if self.state.phase is Phase.SEALED:
            self._show(phase=Phase.READY, sealed=None, status=None)
            self.look()

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()

    def _see(self, interview_id: InterviewId) -> Seen:
        signed_in = self._workplace.signed_in
        latest = {d.item: d.state for d in signed_in.vault.consents.of(interview_id)}
        recordings = signed_in.vault.recordings.of(interview_id)
        seals = [(recording, signed_in.vault.recordings.seal_of(recording.id)) for recording in recordings]
        sealed = tuple(SealedRecording(recording, seal) for recording, seal in seals if seal is not None)
        return signed_in.gate(interview_id, GATE), latest, sealed

    def _seen(self, seen: Seen) -> None:
        gate, latest, earlier = seen
        consents = tuple((item, latest.get(item, ConsentState.NOT_ASKED)) for item in SHOWN_ITEMS)
        phase = Phase.READY if self.state.phase is Phase.LOOKING else self.state.phase
        self._show(gate=gate, consents=consents, earlier=earlier, phase=phase)

    def _heard_of(self, devices: list[Device]) -> None:
        known = {device.id for device in devices}
        default = next((d.id for d in devices if d.default), devices[0].id if devices else None)
        chosen = self.state.device_id if self.state.device_id in known else default
        self._show(devices=tuple(devices), device_id=chosen)
        self.choose_channels(self.state.format.channels)

    def _free_bytes(self) -> int:
        return self._services.handing.free_bytes(self._workplace.signed_in.vault.root)

    def _take_up(self, running: RunningRecording) -> None:
        """A recording that went on behind the lock is this screen's again."""
        self._running = running
        self._workplace.is_recording = True
        self.state = RecordState(Phase.RECORDING, self._workplace.interview, format=running.recording.format)

    def _started(self, running: RunningRecording) -> None:
        self._running, self._polls, self._is_asking = running, 0, False
        self._workplace.running = running
        self._show(phase=Phase.RECORDING)
        self._workplace.changed()

    def _start_failed(self, fault: Fault) -> None:
        self._workplace.is_recording = False
        self._show(phase=Phase.READY)
        self._workplace.report(fault)
        self.look()

    def _told(self, answer: tuple[RecorderStatus, int | None]) -> None:
        self._is_asking = False
        status, free_bytes = answer
        if self.state.phase not in RUNNING:
            return
        has_failed = status.state == "failed"
        if has_failed and not self.state.is_lost:
            self._workplace.report(_fault_of(status))
        free = self.state.free_bytes if free_bytes is None else free_bytes
        self._show(status=status, free_bytes=free, gaps=status.gaps, is_lost=has_failed)

    def _lost(self, fault: Fault) -> None:
        self._is_asking = False
        if self.state.phase is Phase.RECORDING and not self.state.is_lost:
            self._show(is_lost=True)
            self._workplace.report(fault)

    def _stopped(self, seal: Seal) -> None:
        running, self._running = self._running, None
        self._workplace.is_recording = False
        assert running is not None  # noqa: S101 - only a running recording is stopped
        self._show(phase=Phase.SEALED, sealed=SealedRecording(running.recording, seal), gaps=seal.gaps)
        self._workplace.changed()

    def _stop_failed(self, fault: Fault) -> None:
        self._workplace.running = self._running
        self._show(phase=Phase.RECORDING, is_lost=True)
        self._workplace.report(fault)


def _fault_of(status: RecorderStatus) -> Fault:
    return status.fault() or Fault(FaultCode.RECORDER_LOST)
