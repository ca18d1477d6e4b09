"""The sections of the vault screen, in the order they are shown. The only place that knows every one of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.ui.backup.presenter import BackupPresenter
from desktop.ui.backup.view import BackupView
from desktop.ui.checkup.presenter import CheckupPresenter
from desktop.ui.checkup.view import CheckupView
from desktop.ui.erasure.presenter import ErasurePresenter
from desktop.ui.erasure.view import ErasureView
from desktop.ui.keeping.view import Section
from desktop.ui.kit.presenter import KitPresenter
from desktop.ui.kit.view import KitView
from desktop.ui.models.presenter import ModelsPresenter
from desktop.ui.models.view import ModelsView
from desktop.ui.outside.authorities import AuthoritiesPresenter
from desktop.ui.outside.comparing import ComparePresenter
from desktop.ui.outside.presenter import OutsidePresenter
from desktop.ui.outside.view import OutsideView
from desktop.ui.rules.presenter import RulesPresenter
from desktop.ui.rules.view import RulesView
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace


def sections_for(services: Services, workplace: Workplace) -> list[Section]:
    """Makes presenters and views for `workplace`."""
    kit = KitView(KitPresenter(workplace, services))
    backup = BackupView(BackupPresenter(workplace, services.clock))
    rules = RulesView(RulesPresenter(workplace))
    checkup = CheckupView(CheckupPresenter(workplace, services))
    erasure = ErasureView(ErasurePresenter(workplace))
    models = ModelsView(ModelsPresenter(workplace, services))
    outside = OutsideView(
        OutsidePresenter(workplace, services), AuthoritiesPresenter(workplace), ComparePresenter(workplace)
    )
    return [
        Section("kit", "key-round", lambda: QCoreApplication.translate("Sections", "Recovery kit"), kit),
        Section("backup", "usb", lambda: QCoreApplication.translate("Sections", "Backup"), backup),
        Section("outside", "stamp", lambda: QCoreApplication.translate("Sections", "Known outside"), outside),
        Section("rules", "list", lambda: QCoreApplication.translate("Sections", "Rules"), rules),
        Section("models", "captions", lambda: QCoreApplication.translate("Sections", "Speech models"), models),
        Section("checkup", "shield-check", lambda: QCoreApplication.translate("Sections", "Check"), checkup),
        Section("erasure", "circle-x", lambda: QCoreApplication.translate("Sections", "Erasures"), erasure),
    ]
