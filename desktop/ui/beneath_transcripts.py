"""The screens that are reached from the transcript: they have no entry of their own in the navigation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n.marks import QT_TRANSLATE_NOOP
from desktop.ui.accuracy.presenter import AccuracyPresenter
from desktop.ui.accuracy.view import AccuracyView
from desktop.ui.difference.presenter import DifferencePresenter
from desktop.ui.difference.view import DifferenceView
from desktop.ui.glossary.presenter import GlossaryPresenter
from desktop.ui.glossary.view import GlossaryView
from desktop.ui.main_window import Screen
from desktop.ui.queue.presenter import QueuePresenter
from desktop.ui.queue.runner import QueueRunner
from desktop.ui.queue.view import QueueView
from desktop.ui.redaction.presenter import RedactionPresenter
from desktop.ui.redaction.view import RedactionView
from desktop.ui.review_bundles.view import ReviewBundlesView
from desktop.ui.services import Services
from desktop.ui.view import View
from desktop.ui.workplace import Workplace


def beneath_transcripts(services: Services, workplace: Workplace, runner: QueueRunner) -> list[Screen]:
    """Makes presenters and views for `workplace`."""
    return [
        _beneath(
            "queue",
            "captions",
            QT_TRANSLATE_NOOP("Screens", "Queue"),
            QueueView(QueuePresenter(workplace, services, runner)),
        ),
        _beneath(
            "glossary",
            "list",
            QT_TRANSLATE_NOOP("Screens", "Glossary"),
            GlossaryView(GlossaryPresenter(workplace, services)),
        ),
        _beneath(
            "accuracy", "list", QT_TRANSLATE_NOOP("Screens", "Accuracy"), AccuracyView(AccuracyPresenter(workplace))
        ),
        _beneath(
            "difference",
            "history",
            QT_TRANSLATE_NOOP("Screens", "What has changed"),
            DifferenceView(DifferencePresenter(workplace)),
        ),
        _beneath(
            "redaction",
            "eraser",
            QT_TRANSLATE_NOOP("Screens", "Redaction"),
            RedactionView(RedactionPresenter(workplace, services)),
        ),
        _beneath(
            "review_bundles",
            "usb",
            QT_TRANSLATE_NOOP("Screens", "Second laptop"),
            ReviewBundlesView(workplace, services.drive),
        ),
    ]


def _beneath(key: str, icon: str, title: str, view: View) -> Screen:
    return Screen(key, icon, lambda: QCoreApplication.translate("Screens", title), view, "transcripts")
