"""Transcribes while the interview runs, as long as nothing else is disturbed by it. The recording always wins.

One run belongs to one recording and one unlocked vault, and ends by itself where this laptop is too slow; what it has
done by then is kept for the draft. Consent is often given on the recording itself: until then it waits, and it forgets
what it heard when the consent is taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import TRANSCRIBE_GATE
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import Recording
from desktop.domain.world import Clock
from desktop.transcription.drafting import OnVault, given_for
from desktop.transcription.early import EarlyMaking, GrowingAudio
from desktop.transcription.early_answers import RecordingAnswers
from desktop.transcription.estimates import Pace
from desktop.transcription.making import Recipe
from desktop.transcription.parameters import LANGUAGES
from desktop.transcription.queue_run import OnVaultAudio
from desktop.transcription.resample import RecordingAudio, SpeechAudio
from desktop.transcription.transcriber import ChildTranscriber, Listening

BEHIND_MS = 2_000
"""Sound that is not stored yet: chunks of half a second are four behind. The speech child is ended at once."""

CALM_MS = 30_000
"""How long all must have been well again before it goes on."""

LOW_BATTERY_PERCENT = 30
TOO_SLOW = 1.5
"""Seconds of work for a second of sound: more, and it would only warm the laptop."""

ENOUGH_MS = 120_000
"""Sound after which the pace says something."""

CONSENT_EVERY_MS = 1_000
"""How long a child may go on after a consent was taken back. What it says by then isn't kept."""

MOST_FAILURES = 3
_REST_S = 1.0


class EarlyState(StrEnum):
    """What it does at a moment."""

    WORKING = "working"
    UP_TO_DATE = "up_to_date"
    YIELDING = "yielding"
    LOW_BATTERY = "low_battery"
    TOO_SLOW = "too_slow"
    FAILED = "failed"
    NO_CONSENT = "no_consent"
    UNMEASURED = "unmeasured"
    NO_MODEL = "no_model"


_RESTING = (EarlyState.NO_CONSENT, EarlyState.YIELDING, EarlyState.LOW_BATTERY)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How the recording and the laptop are: sound heard but not stored yet, frames stored, battery (None: on mains)."""

    behind_ms: int
    stored_frames: int
    battery_percent: int | None = None


@dataclass(frozen=True, slots=True)
class EarlyMeans:
    """What a run is given. `look` may raise `Fault(RECORDER_LOST)`; `rest` waits, and ends early when it is over.

    `told` gets what it does and up to which millisecond the recording is looked through. `is_same_model` says, once the
    engine has read its files, whether they are still those that were verified.
    """

    audio: RecordingAudio
    transcriber: ChildTranscriber
    look: Callable[[], Surroundings]
    rest: Callable[[float], None]
    is_over: Callable[[], bool]
    told: Callable[[EarlyState, int], None]
    clock: Clock
    is_same_model: Callable[[], bool] = lambda: True


class EarlyRun:
    """Call `run` on a thread of its own."""

    def __init__(self, signed_in: SignedIn, recording: Recording, means: EarlyMeans, on_vault: OnVault) -> None:
        self._signed_in = signed_in
        self._recording = recording
        self._means = means
        self._on_vault = on_vault
        self._audio = GrowingAudio(OnVaultAudio(means.audio, on_vault))
        self._pace = Pace()
        self._done_ms = 0
        self._calm_since_ms: int | None = None
        self._failures = 0
        self._is_permitted, self._ask_again_ms = False, 0
        self._state = EarlyState.UP_TO_DATE
        means.transcriber.is_quiet = True
        means.transcriber.answers = RecordingAnswers(
            signed_in, recording.id, means.transcriber.pack.sha256, means.transcriber.threads, on_vault
        )

    def run(self) -> EarlyState:
        """Goes on until it is over, and says how it ended. Raises what a vault raises."""
        making: EarlyMaking | None = None
        while not self._means.is_over() and self._state not in (EarlyState.TOO_SLOW, EarlyState.FAILED):
            may_work = self._may_work()
            if not self._is_permitted:
                making, self._done_ms = None, 0
                self._means.told(self._state, 0)
                self._means.rest(_REST_S)
                continue
            making = making or self._making()
            if may_work and making.is_due:
                self._work(making)
            else:
                self._tell(making)
                self._means.rest(_REST_S)
        return self._state

    def _making(self) -> EarlyMaking:
        made: list[EarlyMaking] = []

        def look_up() -> None:
            given = given_for(self._signed_in.vault, self._recording)
            spoken = self._signed_in.vault.interviews.get(self._recording.interview_id).languages
            recipe = Recipe(
                audio=SpeechAudio(self._audio),
                parameters=given.parameters,
                hotwords=given.hotwords,
                interview_language=next((one for one in spoken if one in LANGUAGES), LANGUAGES[0]),
                pack=self._means.transcriber.pack,
                chance=self._signed_in.chance,
                progress=lambda done_ms, _total_ms: self._note(done_ms),
            )
            made.append(EarlyMaking(recipe))

        self._on_vault(look_up)
        return made[0]

    def _work(self, making: EarlyMaking) -> None:
        """One child, for as long as nothing is in its way: a model is slow to load. Its own end is no matter."""
        try:
            with self._means.transcriber.begin(self._must_stop, making.parameters) as listening:
                self._listen(making, listening)
                listening.finish()
        except Fault as fault:
            if fault.code not in (FaultCode.TRANSCRIPTION_CANCELLED, FaultCode.CONSENT_MISSING):
                self._failures += 1
                self._state = EarlyState.FAILED if self._failures >= MOST_FAILURES else self._state
                self._means.rest(_REST_S)

    def _listen(self, making: EarlyMaking, listening: Listening) -> None:
        if not self._means.is_same_model():  # what it says would be remembered as another model's word
            self._state = EarlyState.FAILED
            return
        making.require_budget(listening)
        while not self._must_stop() and self._state is not EarlyState.TOO_SLOW:
            self._pace.tell(self._done_ms, self._means.clock.monotonic_ms())
            if making.step(listening):
                self._state = EarlyState.WORKING
                self._pace.tell(self._done_ms, self._means.clock.monotonic_ms())
                self._judge_pace()
            else:
                self._state = EarlyState.UP_TO_DATE
                self._means.rest(_REST_S)
            self._means.told(self._state, making.mapped_ms)

    def _note(self, done_ms: int) -> None:
        self._done_ms = done_ms

    def _judge_pace(self) -> None:
        factor = self._pace.factor(None)
        if factor is not None and factor > TOO_SLOW and self._pace.read_ms >= ENOUGH_MS:
            self._state = EarlyState.TOO_SLOW

    def _must_stop(self) -> bool:
        """Asked several times a second while the child works: it is ended at once when the recording needs the room."""
        return self._means.is_over() or not self._may_work()

    def _ask_consent(self, at_ms: int) -> None:
        """Looks whether the witness agrees to it: every now and then, also while a child works."""
        if self._is_permitted and at_ms < self._ask_again_ms:
            return

        def ask() -> None:
            self._is_permitted = self._signed_in.gate(self._recording.interview_id, TRANSCRIBE_GATE).is_open

        self._on_vault(ask)
        self._ask_again_ms = at_ms + CONSENT_EVERY_MS

    def _may_work(self) -> bool:
        self._ask_consent(self._means.clock.monotonic_ms())
        if not self._is_permitted:
            self._state = EarlyState.NO_CONSENT
            return False
        return self._has_room()

    def _has_room(self) -> bool:
        try:
            now = self._means.look()
        except Fault:
            now = Surroundings(BEHIND_MS, 0)
        self._audio.grow(now.stored_frames)
        if now.battery_percent is not None and now.battery_percent < LOW_BATTERY_PERCENT:
            self._state = EarlyState.LOW_BATTERY
            return False
        at_ms = self._means.clock.monotonic_ms()
        if now.behind_ms >= BEHIND_MS:
            self._calm_since_ms = at_ms + CALM_MS
        if self._calm_since_ms is not None and at_ms < self._calm_since_ms:
            self._state = EarlyState.YIELDING
            return False
        self._calm_since_ms = None
        if self._state in _RESTING:
            self._state = EarlyState.UP_TO_DATE
        return True

    def _tell(self, making: EarlyMaking) -> None:
        if self._state is EarlyState.WORKING:
            self._state = EarlyState.UP_TO_DATE
        self._means.told(self._state, making.mapped_ms)


def is_fast_enough(expected: float | None, full: int, quiet: int) -> bool:
    """Whether this laptop keeps up, by its stored benchmark: `expected` seconds of work for one of sound.

    `full` threads were measured, `quiet` are left to it: at worst it takes that much longer. Unmeasured is too slow.
    """
    return expected is not None and expected * full / max(quiet, 1) <= 1.0


def quiet_threads(full: int) -> int:
    """How many threads work beside a recording: half of what is best without one."""
    return max(1, full // 2)
