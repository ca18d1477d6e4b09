"""Foot pedals: they are keys. Which ones, a person says by stepping on them; the settings keep it. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.transcripts.listening import Listening

STEP_MS = 5_000


class Pedal(StrEnum):
    """What a pedal does; named like its duty."""

    PLAY = "pedal_play"
    BACK = "pedal_back"
    FORWARD = "pedal_forward"


class Pedals:
    """`changed` when a pedal got another key, or is waiting for one (`asked`)."""

    def __init__(self, keys: KeyMap, listening: Listening, report: Callable[[Fault], None]) -> None:
        self._keys, self._listening, self._report = keys, listening, report
        self.asked: Pedal | None = None
        self._is_held = False
        self.changed: Callable[[], None] = lambda: None
        keys.listen(self._follow)

    @property
    def keys(self) -> dict[Pedal, str]:
        """The keys in force."""
        return {pedal: self._keys.key(Duty(pedal.value)) for pedal in Pedal}

    def ask(self, pedal: Pedal | None) -> None:
        """The next key becomes this pedal's; None: after all none does."""
        self.asked = pedal
        self.changed()

    def _follow(self) -> None:
        self.changed()

    def take(self, key: str) -> None:
        """The key that was pressed when one was asked for. A key that types, or has another duty, is not taken."""
        pedal, self.asked = self.asked, None
        if pedal is None:
            return
        if self._keys.give(Duty(pedal.value), key).objection is not None:
            self._report(Fault(FaultCode.PEDAL_KEY_INVALID))
        self.changed()

    def press(self, pedal: Pedal) -> None:
        """A pedal goes down: plays while it is held, or goes back or forward."""
        if pedal is Pedal.PLAY:
            self._is_held = True
            if not self._listening.is_playing:
                self._listening.play_or_pause()
        else:
            self._listening.move(-STEP_MS if pedal is Pedal.BACK else STEP_MS)

    def release(self) -> None:
        """The pedal that plays comes up, or the keyboard has gone elsewhere: pauses."""
        if self._is_held:
            self._is_held = False
            self._listening.pause()
