"""What the screens of one signed-in account share: the interview at hand, and whom to tell. No Qt, no storage.

Lives from unlock to lock; a screen never outlives it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault
from desktop.domain.interview import Interview
from desktop.ui.notices import Notice
from desktop.ui.runner import Runner

if TYPE_CHECKING:
    from desktop.recording.sitting import RunningRecording


def _nothing(*_: object) -> None:
    """Stands where nobody listens yet."""


class Workplace:
    """The account signed in, the runner for its work, and the interview chosen in the list.

    `is_recording` is set by the record screen from before a recording begins until it is sealed: then nothing modal is
    shown. `running` is the recording while it runs; a lock lets it go and the next sign-in takes it up again.
    `seeks_recorder` says that one runs and does not answer: the record screen looks for it again.
    """

    def __init__(self, signed_in: SignedIn, runner: Runner) -> None:
        self.signed_in = signed_in
        self.runner = runner
        self.interview: Interview | None = None
        self._is_recording = False
        self.running: RunningRecording | None = None
        self.seeks_recorder = False
        self.notices: list[Notice] = []
        self.on_fault: Callable[[Fault], None] = _nothing
        self.on_go: Callable[[str], None] = _nothing
        self.on_rules: Callable[[], None] = _nothing
        self._listeners: list[Callable[[], None]] = []
        self._recording_listeners: list[Callable[[], None]] = []

    @property
    def is_recording(self) -> bool:
        """Whether a recording begins, runs or is being sealed. May be asked on any thread."""
        return self._is_recording

    @is_recording.setter
    def is_recording(self, is_recording: bool) -> None:
        self._is_recording = is_recording
        if not is_recording:
            for listener in tuple(self._recording_listeners):
                listener()

    @property
    def is_settling(self) -> bool:
        """Whether a recording is being opened or sealed: a moment in which the vault can't be closed."""
        return self.is_recording and self.running is None

    def listen(self, listener: Callable[[], None]) -> None:
        """Calls `listener` whenever another interview is chosen or something in the vault has changed."""
        self._listeners.append(listener)

    def listen_to_recording(self, ended: Callable[[], None]) -> None:
        """Calls `ended` whenever a recording has ended, or did not come about."""
        self._recording_listeners.append(ended)

    def choose(self, interview: Interview | None) -> None:
        """Makes `interview` the one at hand on every screen."""
        self.interview = interview
        self.changed()

    def changed(self) -> None:
        """Tells every screen to look again."""
        for listener in tuple(self._listeners):
            listener()

    def report(self, fault: Fault) -> None:
        """Shows a fault in the window's banner."""
        self.on_fault(fault)

    def go(self, key: str) -> None:
        """Asks the window for the screen `key`, or for a part of it: `screen/section`."""
        self.on_go(key)

    def rules_changed(self) -> None:
        """Tells the window that the office has set a rule it goes by."""
        self.on_rules()
