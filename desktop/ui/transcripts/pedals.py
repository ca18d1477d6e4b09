"""Foot pedals: they are keys. Which ones, a person says by stepping on them; the settings keep it. No Qt."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.ui.services import Services
from desktop.ui.transcripts.listening import Listening

STEP_MS = 5_000
_NEVER_TYPES = re.compile(
    r"F([13-9]|[12]\d|3[0-5])|Pause|ScrollLock|Ins|Menu|Media \w+|Toggle Media Play/Pause|Launch \(\w\)"
)
"""Keys by Qt's portable names that put nothing into a text. F2 corrects a line."""


class Pedal(StrEnum):
    """What a pedal does."""

    PLAY = "pedal_play"
    BACK = "pedal_back"
    FORWARD = "pedal_forward"


class Pedals:
    """`changed` when a pedal got another key, or is waiting for one (`asked`)."""

    def __init__(self, services: Services, listening: Listening, report: Callable[[Fault], None]) -> None:
        self._save, self._listening, self._report = services.save_settings, listening, report
        settings = services.settings
        self.keys = {
            Pedal.PLAY: settings.pedal_play,
            Pedal.BACK: settings.pedal_back,
            Pedal.FORWARD: settings.pedal_forward,
        }
        self.asked: Pedal | None = None
        self._is_held = False
        self.changed: Callable[[], None] = lambda: None

    def ask(self, pedal: Pedal | None) -> None:
        """The next key becomes this pedal's; None: after all none does."""
        self.asked = pedal
        self.changed()

    def take(self, key: str) -> None:
        """The key that was pressed when one was asked for. A key that types, or has another duty, is not taken."""
        pedal, self.asked = self.asked, None
        if pedal is None:
            return
        others = {known for other, known in self.keys.items() if other is not pedal}
        if not _NEVER_TYPES.fullmatch(key) or key in others:
            self._report(Fault(FaultCode.PEDAL_KEY_INVALID))
        elif key != self.keys[pedal]:
            self._keep(pedal, key)
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

    def _keep(self, pedal: Pedal, key: str) -> None:
        try:
            self._save(**{pedal.value: key})
        except Fault as fault:
            self._report(fault)
            return
        self.keys = {**self.keys, pedal: key}
