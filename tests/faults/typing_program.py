"""`python -m tests.faults.typing_program VAULT`: the transcript screen without a screen, in which somebody types Hangul.

Every syllable is composed first and committed then, as an input method does; each one committed is said with the moment.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.interview.consent_form import load_consent_form
from desktop.ui.jobs import Jobs
from desktop.ui.transcripts.line_editor import LineEditor
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.view import TranscriptsView
from desktop.ui.workplace import Workplace
from tests.fakes.vaults import sign_in_again
from tests.ui.scene import RESOURCES, services

STEP_MS = 15
SYLLABLES = "그날밤우리는강을건넜습니다"


class Typist:
    """Opens the first line as soon as it is there, and types on and on."""

    def __init__(self, view: TranscriptsView, presenter: TranscriptsPresenter) -> None:
        self._view, self._presenter, self._count = view, presenter, 0
        self._timer = QTimer(view)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._type)
        self._timer.start()

    def _type(self) -> None:
        editors = self._view.lines.findChildren(LineEditor)
        if not editors:
            if self._presenter.state.lines:
                self._view.lines.go_to(0)
                self._view.lines.correct()
            return
        syllable = SYLLABLES[self._count % len(SYLLABLES)]
        QApplication.sendEvent(editors[0], QInputMethodEvent(syllable, []))
        event = QInputMethodEvent("", [])
        event.setCommitString(syllable)
        QApplication.sendEvent(editors[0], event)
        self._count += 1
        sys.stdout.write(f"{self._count} {time.monotonic_ns()}\n")
        sys.stdout.flush()


def main(folder: Path) -> None:
    """Until it is killed."""
    app = QApplication([])
    jobs = Jobs()
    someone = sign_in_again(folder, form=load_consent_form(RESOURCES / "domain" / "consent.json"))
    workplace = Workplace(someone, jobs.scope())
    workplace.choose(someone.vault.interviews.all()[0])
    presenter = TranscriptsPresenter(workplace, services())
    view = TranscriptsView(presenter)
    view.resize(1140, 768)
    view.show()
    presenter.open()
    typist = Typist(view, presenter)
    app.exec()
    del typist


if __name__ == "__main__":
    main(Path(sys.argv[1]))
