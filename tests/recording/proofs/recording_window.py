"""`python -m tests.recording.proofs.recording_window VAULT ACCOUNT`: the real window that records, and fails when told.

Besides what `window_program` knows: `record` answers `recording PID`, `who` answers `running PID` (0: nothing is
recorded here), `stop` answers `sealed`, `hang SECONDS` answers `awake`, `crash` answers nothing any more.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import wrapInstance

from desktop.domain.interview import Interview
from desktop.ui.record.presenter import RecordPresenter
from desktop.ui.record.state import Phase
from desktop.ui.record.view import RecordView
from desktop.ui.workplace import Workplace
from tests.faults.window_program import STEP_MS, Hand, main, say

NOWHERE = 16


class RecordingHand(Hand):
    """Works the recording screen."""

    def follow(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        acts: dict[str, Callable[[], None]] = {
            "record": self._record, "who": self._who, "stop": self._stop, "crash": _crash,
            "hang": lambda: _hang(float(rest)),
        }  # fmt: skip
        acts.get(word, lambda: super(RecordingHand, self).follow(line))()

    @property
    def _workplace(self) -> Workplace:
        workplace = self._window.workplace
        assert workplace is not None
        return workplace

    @property
    def _presenter(self) -> RecordPresenter:
        (view,) = self._window.findChildren(RecordView)
        return view._presenter

    def _record(self) -> None:
        """Chooses the one interview, and presses record as soon as that is possible."""
        place = self._workplace

        def chosen(interview: Interview) -> None:
            place.choose(interview)
            self._window.show_screen("record")
            self._when(lambda: self._presenter.state.may_start, press)

        def press() -> None:
            self._presenter.start()
            self._when(self._is_heard, self._say_recording)

        place.runner.run(lambda _: next(iter(place.signed_in.vault.interviews.all())), chosen, place.report)

    def _is_heard(self) -> bool:
        status = self._presenter.state.status
        return status is not None and str(status.state) == "recording"

    def _say_recording(self) -> None:
        running = self._workplace.running
        assert running is not None
        say(f"recording {running.recorder_pid}")

    def _who(self) -> None:
        running = self._workplace.running
        say(f"running {running.recorder_pid if running is not None else 0}")

    def _stop(self) -> None:
        self._presenter.stop()
        self._when(lambda: self._presenter.state.phase is Phase.SEALED, lambda: say("sealed"))

    def _when(self, is_so: Callable[[], bool], then: Callable[[], None]) -> None:
        """Does `then` once `is_so`, while the window lives on."""
        timer = QTimer(self._window)

        def look() -> None:
            if is_so():
                timer.stop()
                then()

        timer.timeout.connect(look)
        timer.start(STEP_MS)


def _hang(seconds: float) -> None:
    """Nothing of the window moves for that long."""
    threading.Event().wait(seconds)  # what is shown, not a wait for something
    say("awake")


def _crash() -> None:
    """Has Qt follow a pointer that points nowhere."""
    widget: Any = wrapInstance(NOWHERE, QWidget)
    widget.show()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], RecordingHand))
