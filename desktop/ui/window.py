"""Opens the window: fonts, theme, language, threads, frame and unlock screen, put together once at start-up."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop.i18n.language import chosen_language
from desktop.ui.backup.restore_form import RestoreView
from desktop.ui.backup.restore_presenter import RestorePresenter
from desktop.ui.fonts import install_fonts
from desktop.ui.icons import icon
from desktop.ui.jobs import Jobs, MainThreadWatch
from desktop.ui.kit.entry import EntryView
from desktop.ui.kit.recover_form import RecoverView
from desktop.ui.kit.recover_presenter import RecoverPresenter
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.services import Services
from desktop.ui.shield import Shield
from desktop.ui.theme import Theme, ThemeChoice
from desktop.ui.unlock.old_copy import OldCopyPresenter
from desktop.ui.unlock.old_copy_form import OldCopyView
from desktop.ui.unlock.presenter import UnlockPresenter
from desktop.ui.unlock.view import UnlockView
from desktop.ui.widgets.plain_label import forget_selection


def make_window(app: QApplication, services: Services, jobs: Jobs) -> MainWindow:
    """The window, ready to be shown. The application must outlive it; its threads end with the application."""
    from desktop.ui.screens import screens_for

    install_fonts(app, services.resources / "fonts")
    theme = Theme(app, services.resources, ThemeChoice(services.settings.theme))
    language = Language(app, chosen_language(services.settings.language))
    MainThreadWatch(services.clock, app)
    Shield(app, services.machine.hide_from_pictures)
    window = MainWindow(jobs, language, theme, services, screens_for)
    window.setWindowIcon(_window_icon())
    presenter = UnlockPresenter(services, jobs.scope(), window.enter, window.show_fault)
    recover = RecoverPresenter(services, jobs.scope(), window.enter, window.show_fault)
    restore = _restore_view(presenter, services, jobs, window)
    older = OldCopyPresenter(services, jobs.scope(), window.enter, window.show_fault)
    unlock, by_kit = UnlockView(presenter), RecoverView(recover)
    # whoever answers what the banner says has read it; and what is refused then must not hide behind it
    unlock.older_asked.connect(lambda _: window.banner.close_fault())
    by_kit.answered.connect(window.banner.close_fault)
    window.set_unlock_view(EntryView(unlock, by_kit, restore, OldCopyView(older)))
    window.side.language_chosen.connect(lambda code: services.save_settings(language=code))
    window.side.theme_chosen.connect(lambda choice: services.save_settings(theme=choice))
    QGuiApplication.clipboard().selectionChanged.connect(forget_selection)
    app.aboutToQuit.connect(jobs.shut_down)
    return window


def _restore_view(unlock: UnlockPresenter, services: Services, jobs: Jobs, window: MainWindow) -> RestoreView:
    """A vault that is back becomes the one that unlocking proposes."""

    def propose(folder: str) -> None:
        services.save_settings(last_vault=folder)
        unlock.folder = folder
        view.left.emit()

    view = RestoreView(RestorePresenter(jobs.scope(), services.clock, propose, window.show_fault))
    return view


def _window_icon() -> QIcon:
    QGuiApplication.setDesktopFileName("saegim")
    return icon("book-open-text", "accent_text")
