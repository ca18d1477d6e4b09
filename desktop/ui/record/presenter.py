"""Decides what the recording screen shows and does. The recorder is asked off the main thread; its word counts.

Never says a sentence, never shows anything modal, never stops a recording that nobody asked to stop.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.domain.consent import ConsentForm, ConsentState, GateAnswer
from desktop.domain.faults import Fault
from desktop.domain.ids import InterviewId
from desktop.domain.interview import Interview
from desktop.ui.record.board import Board
from desktop.ui.record.early_drafts import EarlyDrafts
from desktop.ui.record.following import Following
from desktop.ui.record.hearing_apart import HearingApart
from desktop.ui.record.in_hand import InHand
from desktop.ui.record.microphone_choice import MicrophoneChoice
from desktop.ui.record.preflight_presenter import PreflightPresenter
from desktop.ui.record.sealed_reading import sealed_of, sealed_recording
from desktop.ui.record.seeking import Seeking
from desktop.ui.record.slip_guard import SlipGuard
from desktop.ui.record.state import BUSY, Phase, RecordState, SealedRecording
from desktop.ui.runner import Lane
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.recording.microphone import Device
    from desktop.recording.preflight.plan import Plan
    from desktop.recording.sitting import RunningRecording

GATE = "audio.record"
SHOWN_ITEMS = ("C01", "C02", "C04", "D01", "D02")

Seen = tuple[GateAnswer, dict[str, ConsentState], tuple[SealedRecording, ...]]
NOTHING_OF_A_RECORDING: dict[str, object] = {
    "status": None, "sealed": None, "is_lost": False, "gaps": (), "alarms": (), "changes": (), "spare_id": None,
    "stop_left_ms": 0, "just_marked": None, "taken_up": None,
}  # fmt: skip


class RecordPresenter:
    """`state` is what is shown, `changed` is told of it. Parts: `hand`, `microphone`, `bringing`, `apart`,
    `early`.
    """

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._services = workplace, services
        self._board = Board()
        self._guard = SlipGuard(services.clock)
        self.hand = InHand(self._board, workplace, self._lost)
        self._microphones = MicrophoneChoice(self._board, workplace, services)
        self.preflight = PreflightPresenter(workplace, services, self._planned)
        self.apart = HearingApart(self._board, workplace, services)
        self.early = EarlyDrafts(self._board, workplace, services)
        self._following = Following(self._board, workplace, services, self._lost)
        self._seeking = Seeking(workplace, services, self._found_again, self._none_runs)
        workplace.listen(self.look)
        if workplace.running is not None and workplace.interview is not None:
            self._take_up(workplace.running, workplace.interview)
        elif workplace.seeks_recorder:
            self._show(is_sought=True)

    @property
    def state(self) -> RecordState:
        """What the screen shows."""
        return self._board.state

    @property
    def changed(self) -> Callable[[], None]:
        """Whom a change of state is told."""
        return self._board.changed

    @changed.setter
    def changed(self, told: Callable[[], None]) -> None:
        self._board.changed = told

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
            self._show(phase=Phase.LOOKING, interview=interview, gate=None, **NOTHING_OF_A_RECORDING)
        self._workplace.runner.run(lambda _: self._see(interview.id), self._seen, self._workplace.report)
        if self.state.phase not in BUSY:
            self._microphones.look()

    def start(self) -> None:
        """Begins a recording, if consent and a microphone are there."""
        interview = self.state.interview
        if not self.state.may_start or self.preflight.state.loses or interview is None:
            return
        self.apart.stop()
        device_id, audio_format = self.state.device_id, self.state.format
        self._show(phase=Phase.STARTING, **NOTHING_OF_A_RECORDING)
        self._workplace.is_recording = True
        self._workplace.runner.run(
            self.preflight.recording(interview.id, device_id, audio_format),
            self._started,
            self._start_failed,
            lane=Lane.SOUND,
        )

    def poll(self) -> None:
        """Called ten times a second while something runs, or is sought."""
        if self.state.is_sought or self._has_gone:
            self._seeking.look()
        self._following.poll()
        if self.state.stop_left_ms != self._guard.left_ms:
            self._show(stop_left_ms=self._guard.left_ms)

    def acknowledge(self) -> None:
        """The gravest alarm was seen."""
        self._following.acknowledge()

    def press_stop(self) -> None:
        """Stops at the second press within a few seconds."""
        if self.state.phase is not Phase.RECORDING:
            return
        if self.state.is_lost or self._guard.press():
            self.stop()
        else:
            self._show(stop_left_ms=self._guard.left_ms)

    def stop(self) -> None:
        """Ends the recording and seals it."""
        running = self.hand.running
        if running is None or self.state.phase is not Phase.RECORDING:
            return
        self._guard.forget()
        self._show(phase=Phase.STOPPING, stop_left_ms=0)
        self._workplace.running = None
        self._workplace.runner.run(lambda _: self._stop(running), self._stopped, self._stop_failed, lane=Lane.SOUND)

    def record_more(self) -> None:
        """From the sealed card back to an empty one."""
        if self.state.phase is Phase.SEALED:
            self._show(phase=Phase.READY, sealed=None, status=None)
            self.look()

    @property
    def _has_gone(self) -> bool:
        """Whether the recorder fell silent; one that said why it failed only waits to be let go."""
        state = self.state
        has_said = state.status is not None and state.status.state == "failed"
        return state.is_lost and state.phase is Phase.RECORDING and not has_said

    def _show(self, **changes: object) -> None:
        self._board.show(**changes)

    def _see(self, interview_id: InterviewId) -> Seen:
        signed_in = self._workplace.signed_in
        latest = {d.item: d.state for d in signed_in.vault.consents.of(interview_id)}
        return signed_in.gate(interview_id, GATE), latest, sealed_of(signed_in, interview_id)

    def _seen(self, seen: Seen) -> None:
        gate, latest, earlier = seen
        consents = tuple((item, latest.get(item, ConsentState.NOT_ASKED)) for item in SHOWN_ITEMS)
        phase = Phase.READY if self.state.phase is Phase.LOOKING else self.state.phase
        self._show(gate=gate, consents=consents, earlier=earlier, phase=phase)
        self._following.look_again()

    def _take_up(self, running: RunningRecording, interview: Interview) -> None:
        """A recording that went on behind the lock, or without a window, is this screen's again."""
        self._workplace.is_recording, self._workplace.running = True, running
        self._seeking.rest()
        self._follow(running, is_taken_up=True)
        self._show(
            phase=Phase.RECORDING, interview=interview, format=running.recording.format, is_sought=False,
            **NOTHING_OF_A_RECORDING,
        )  # fmt: skip

    def _planned(self, plan: Plan, devices: tuple[Device, ...]) -> None:
        """What was chosen before the recording, and what there is to choose from."""
        if self.state.phase not in BUSY:
            self._show(device_id=plan.device_id, format=plan.format, devices=devices)

    def _found_again(self, running: RunningRecording, interview: Interview) -> None:
        if self.state.is_sought or self.state.is_lost:
            self._workplace.seeks_recorder = False
            self._workplace.interview = interview
            self._take_up(running, interview)
            self._workplace.changed()

    def _none_runs(self) -> None:
        """No recorder is left: what it stored was sealed as interrupted, and the interview can go on in a new one."""
        self._workplace.seeks_recorder = False
        self._seeking.rest()
        self._show(is_sought=False)
        if self.state.is_lost and self.state.phase is Phase.RECORDING:
            self.stop()
        else:
            self.look()

    def _follow(self, running: RunningRecording | None, *, is_taken_up: bool = False) -> None:
        self.hand.running = running
        self._following.begin(running, is_taken_up=is_taken_up)
        self.early.follow(running)
        self._guard.forget()

    def _started(self, running: RunningRecording) -> None:
        self._follow(running)
        self._workplace.running = running
        self._show(phase=Phase.RECORDING)
        self._workplace.changed()

    def _start_failed(self, fault: Fault) -> None:
        self._workplace.is_recording = False
        self._show(phase=Phase.READY)
        self._workplace.report(fault)
        self.look()

    def _lost(self, fault: Fault) -> None:
        if self.state.phase is Phase.RECORDING and not self.state.is_lost:
            self._show(is_lost=True)
            self._workplace.report(fault)

    def _stop(self, running: RunningRecording) -> SealedRecording:
        running.stop()
        return sealed_recording(self._workplace.signed_in, running.recording)

    def _stopped(self, sealed: SealedRecording) -> None:
        self._follow(None)
        self._workplace.is_recording = False
        self._show(phase=Phase.SEALED, sealed=sealed, gaps=sealed.seal.gaps, alarms=(), taken_up=None)
        self._workplace.changed()

    def _stop_failed(self, fault: Fault) -> None:
        self._workplace.running = self.hand.running
        self._show(phase=Phase.RECORDING, is_lost=True)
        self._workplace.report(fault)
