"""All screens of a sign-in, in the order of the navigation. The only place that knows every one of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.ui.accounts.presenter import AccountsPresenter
from desktop.ui.accounts.view import AccountsView
from desktop.ui.consent.presenter import ConsentPresenter
from desktop.ui.consent.view import ConsentView
from desktop.ui.custody.presenter import CustodyPresenter
from desktop.ui.custody.view import CustodyView
from desktop.ui.export.presenter import ExportPresenter
from desktop.ui.export.view import ExportView
from desktop.ui.interviews.presenter import InterviewsPresenter
from desktop.ui.interviews.view import InterviewsView
from desktop.ui.main_window import Screen
from desktop.ui.record.presenter import RecordPresenter
from desktop.ui.record.view import RecordView
from desktop.ui.services import Services
from desktop.ui.session import Session
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.view import TranscriptsView


def screens_for(services: Services, session: Session) -> list[Screen]:
    """Makes presenters and views for `session`."""
    return [
        Screen(
            "interviews",
            "list",
            lambda: QCoreApplication.translate("Screens", "Interviews"),
            InterviewsView(InterviewsPresenter(session)),
        ),
        Screen(
            "consent",
            "hand-heart",
            lambda: QCoreApplication.translate("Screens", "Consent"),
            ConsentView(ConsentPresenter(session)),
        ),
        Screen(
            "record",
            "mic",
            lambda: QCoreApplication.translate("Screens", "Record"),
            RecordView(RecordPresenter(session, services)),
        ),
        Screen(
            "transcripts",
            "pencil-line",
            lambda: QCoreApplication.translate("Screens", "Transcript"),
            TranscriptsView(TranscriptsPresenter(session, services)),
        ),
        Screen(
            "export",
            "package",
            lambda: QCoreApplication.translate("Screens", "Hand over"),
            ExportView(ExportPresenter(session, services)),
        ),
        Screen(
            "custody",
            "shield-check",
            lambda: QCoreApplication.translate("Screens", "Custody log"),
            CustodyView(CustodyPresenter(session)),
        ),
        Screen(
            "accounts",
            "users",
            lambda: QCoreApplication.translate("Screens", "Accounts"),
            AccountsView(AccountsPresenter(session, services.vaults)),
        ),
    ]
