"""Opens the window: fonts, theme, language, threads, frame and unlock screen, put together once at start-up."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop.i18n.language import chosen_language
from desktop.ui.fonts import install_fonts
from desktop.ui.icons import icon
from desktop.ui.jobs import Jobs, MainThreadWatch
from desktop.ui.language import Language
from desktop.ui.main_window import MainWindow
from desktop.ui.services import Services
from desktop.ui.theme import Theme, ThemeChoice
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
    window = MainWindow(jobs, language, theme, partial(screens_for, services))
    window.setWindowIcon(_window_icon())
    presenter = UnlockPresenter(services, jobs.scope(), window.enter, window.show_fault)
    window.set_unlock_view(UnlockView(presenter))
    window.side.language_chosen.connect(lambda code: services.save_settings(language=code))
    window.side.theme_chosen.connect(lambda choice: services.save_settings(theme=choice))
    QGuiApplication.clipboard().selectionChanged.connect(forget_selection)
    app.aboutToQuit.connect(jobs.shut_down)
    return window


def _window_icon() -> QIcon:
    QGuiApplication.setDesktopFileName("saegim")
    return icon("book-open-text", "accent_text")
