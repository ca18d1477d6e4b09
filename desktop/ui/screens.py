"""All screens of a sign-in, in the order of the navigation. The only place that knows every one of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.ui.accounts.presenter import AccountsPresenter
from desktop.ui.accounts.view import AccountsView
from desktop.ui.attachments.presenter import AttachmentsPresenter
from desktop.ui.attachments.view import AttachmentsView
from desktop.ui.consent.presenter import ConsentPresenter
from desktop.ui.consent.view import ConsentView
from desktop.ui.custody.presenter import CustodyPresenter
from desktop.ui.custody.view import CustodyView
from desktop.ui.export.presenter import ExportPresenter
from desktop.ui.export.view import ExportView
from desktop.ui.glossary.presenter import GlossaryPresenter
from desktop.ui.glossary.view import GlossaryView
from desktop.ui.identity.presenter import IdentityPresenter
from desktop.ui.identity.view import IdentityView
from desktop.ui.imports.kept_presenter import KeptPresenter
from desktop.ui.imports.presenter import ImportsPresenter
from desktop.ui.imports.view import ImportsView
from desktop.ui.interviews.presenter import InterviewsPresenter
from desktop.ui.interviews.view import InterviewsView
from desktop.ui.keeping.sections import sections_for
from desktop.ui.keeping.view import KeepingView
from desktop.ui.main_window import Screen
from desktop.ui.queue.presenter import QueuePresenter
from desktop.ui.queue.runner import QueueRunner
from desktop.ui.queue.view import QueueView
from desktop.ui.record.presenter import RecordPresenter
from desktop.ui.record.view import RecordView
from desktop.ui.review_bundles.view import ReviewBundlesView
from desktop.ui.services import Services
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.view import TranscriptsView
from desktop.ui.workplace import Workplace


def screens_for(services: Services, workplace: Workplace) -> list[Screen]:
    """Makes presenters and views for `workplace`."""
    interviews = InterviewsView(InterviewsPresenter(workplace))
    consent = ConsentView(ConsentPresenter(workplace))
    recorder = RecordPresenter(workplace, services)
    record = RecordView(recorder)
    imports = ImportsView(ImportsPresenter(workplace, services), KeptPresenter(workplace))
    attachments = AttachmentsView(AttachmentsPresenter(workplace, services))
    runner = QueueRunner(workplace, services)
    recorder.early.enqueue = runner.enqueue
    transcripts = TranscriptsView(TranscriptsPresenter(workplace, services, runner))
    queue = QueueView(QueuePresenter(workplace, services, runner))
    glossary = GlossaryView(GlossaryPresenter(workplace, services))
    handing_over = ExportView(ExportPresenter(workplace, services))
    second = ReviewBundlesView(workplace, services.drive)
    custody = CustodyView(CustodyPresenter(workplace))
    identity = IdentityView(IdentityPresenter(workplace))
    accounts = AccountsView(AccountsPresenter(workplace, services.vaults))
    vault = KeepingView(sections_for(services, workplace))
    runner.begin()
    return [
        Screen("interviews", "list", lambda: QCoreApplication.translate("Screens", "Interviews"), interviews),
        Screen("consent", "hand-heart", lambda: QCoreApplication.translate("Screens", "Consent"), consent),
        Screen("record", "mic", lambda: QCoreApplication.translate("Screens", "Record"), record),
        Screen("imports", "import", lambda: QCoreApplication.translate("Screens", "Bring in"), imports),
        Screen("attachments", "paperclip", lambda: QCoreApplication.translate("Screens", "Attachments"), attachments),
        Screen("transcripts", "pencil-line", lambda: QCoreApplication.translate("Screens", "Transcript"), transcripts),
        Screen("export", "package", lambda: QCoreApplication.translate("Screens", "Hand over"), handing_over),
        Screen("custody", "shield-check", lambda: QCoreApplication.translate("Screens", "Custody log"), custody),
        Screen("identity", "fingerprint", lambda: QCoreApplication.translate("Screens", "Identities"), identity),
        Screen("accounts", "users", lambda: QCoreApplication.translate("Screens", "Accounts"), accounts),
        Screen("vault", "key-round", lambda: QCoreApplication.translate("Screens", "Vault"), vault),
        Screen("queue", "captions", lambda: QCoreApplication.translate("Screens", "Queue"), queue, "transcripts"),
        Screen("glossary", "list", lambda: QCoreApplication.translate("Screens", "Glossary"), glossary, "transcripts"),
        Screen(
            "review_bundles",
            "usb",
            lambda: QCoreApplication.translate("Screens", "Second laptop"),
            second,
            "transcripts",
        ),
    ]
