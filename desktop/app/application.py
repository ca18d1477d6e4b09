"""The window: makes the application, gives it its services, and runs it until it is closed."""

from __future__ import annotations

import signal
import sys

from desktop.app.logbook import open_logbook
from desktop.app.services import make_services
from desktop.app.window_needs import has_screen, missing_libraries
from desktop.app.wiring import Wiring
from desktop.domain.faults import FaultCode
from desktop.i18n.faults import sentences_for
from desktop.i18n.language import system_language
from desktop.system.paths import log_folder


def main() -> int:
    """Runs the window; the exit code is Qt's, or 2 when it cannot be shown at all."""
    if missing := missing_libraries():
        print("saegim: the window needs system libraries that are missing:", *missing, sep="\n  ", file=sys.stderr)
        print("Run: python3 -m desktop.install", file=sys.stderr)
        return 2
    if not has_screen():
        print(*sentences_for(FaultCode.SCREEN_MISSING, language=system_language()), sep="\n", file=sys.stderr)
        return 2
    return _run()


def _run() -> int:
    from PySide6.QtWidgets import QApplication

    from desktop.ui.jobs import Jobs
    from desktop.ui.runner import Lane
    from desktop.ui.window import make_window

    open_logbook(log_folder())
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Saegim")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    jobs = Jobs(app)
    services = make_services(Wiring(), lambda work: jobs.submit(Lane.VAULT, work).result())
    window = make_window(app, services, jobs)
    window.show()
    return app.exec()
