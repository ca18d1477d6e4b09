"""The language of the interface, switched while the program runs. Interviews and documents have their own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from desktop.i18n.catalogue import catalogue_folder

NAMES = {"ko": "한국어", "en": "English"}
_LOCALES = {"ko": "ko_KR", "en": "en_US"}


class Language(QObject):
    """Installs the translators. Every widget is told by Qt's own `LanguageChange` event."""

    changed = Signal(str)

    def __init__(self, app: QCoreApplication, code: str = "en", folder: Path | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder or catalogue_folder()
        self._translators: list[QTranslator] = []
        self.code = ""
        self.switch(code)

    @property
    def other(self) -> str:
        """The language a click away."""
        return "en" if self.code == "ko" else "ko"

    def switch(self, code: str) -> None:
        """Speaks `code` from now on."""
        if code == self.code:
            return
        self.code = code
        QLocale.setDefault(QLocale(_LOCALES.get(code, "en_US")))
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = [*self._load("qtbase", code, self._qt_folder()), *self._load("desktop", code, self._folder)]
        for translator in self._translators:
            self._app.installTranslator(translator)
        self.changed.emit(code)

    def _load(self, name: str, code: str, folder: Path) -> list[QTranslator]:
        translator = QTranslator(self)
        return [translator] if translator.load(f"{name}_{code}.qm", str(folder)) else []

    @staticmethod
    def _qt_folder() -> Path:
        return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def language_now() -> str:
    """The language in force, `ko` or `en`, for words that come from data (consent items, faults) and for lengths."""
    return "ko" if QLocale().language() is QLocale.Language.Korean else "en"
