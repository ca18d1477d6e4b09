"""Who may import what. import-linter guards the layers; these are the rules it can't say."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.architecture.imported import hidden_imports_of, imports_of, package_of
from tests.architecture.tree import Module, assert_none, modules, parse

# One room for each library that could lose or leak a testimony. Nobody else may even name it.
IMPORTERS = {
    "faster_whisper": ("desktop/whisper/",),
    "ctranslate2": ("desktop/whisper/",),
    "onnxruntime": ("desktop/whisper/",),
    "tokenizers": ("desktop/whisper/",),
    "argon2": ("desktop/crypto/",),
    "pyrage": ("desktop/crypto/",),
    "cryptography": ("desktop/crypto/",),
    "sshsig": ("desktop/crypto/",),
    "rfc8785": ("desktop/crypto/",),
    "sqlcipher3": ("desktop/vault/",),
    "reportlab": ("desktop/export/",),
    "pypdf": ("desktop/export/",),
    "docx": ("desktop/export/reading_copy/",),
    "lxml": (),
    "av": ("desktop/recording/decode/",),
    "PIL": ("desktop/attachments/render/pictures.py",),
    "pillow_heif": ("desktop/attachments/render/pictures.py",),
    "pypdfium2": ("desktop/attachments/render/pages.py",),
    "soundfile": ("desktop/recording/", "desktop/export/"),
    "sounddevice": ("desktop/system/",),
    "PySide6": ("desktop/ui/", "desktop/system/", "desktop/app/"),
    "shiboken6": ("desktop/ui/", "desktop/system/", "desktop/app/"),
    "socket": ("desktop/system/",),
}
# These have no place at all: they reach a network, or run what they read.
NEVER = {
    "requests", "urllib3", "httpx", "httpx2", "http", "ftplib", "smtplib", "imaplib", "poplib", "ssl", "socketserver", "xmlrpc",
    "webbrowser", "asyncio", "huggingface_hub", "pickle", "marshal", "shelve", "sqlite3",
}  # fmt: skip

# Names put together at run time; each of them looks in its own folder only.
PUT_TOGETHER = ("desktop/i18n/sentences/__init__.py",)


def wrong_importers(module: Module) -> Iterator[str]:
    """Imports outside the rooms of `IMPORTERS`, and those that have no room."""
    for line, name in imports_of(module):
        package = package_of(name)
        rooms = IMPORTERS.get(package)
        is_wrong = package in NEVER or (rooms is not None and not module.name.startswith(rooms))
        if is_wrong:
            yield f"{module.name}:{line} imports {name}"


def qt_in_presenters(module: Module) -> Iterator[str]:
    """A presenter is tested without Qt, so it knows none."""
    if module.name.endswith("presenter.py"):
        for line, name in imports_of(module):
            if package_of(name) in ("PySide6", "shiboken6"):
                yield f"{module.name}:{line} imports {name}"


def test_each_dangerous_library_has_one_room() -> None:
    assert_none(wrong for module in modules("desktop") for wrong in wrong_importers(module))


def test_presenters_know_no_qt() -> None:
    presenters = [module for module in modules("desktop") if module.name.endswith("presenter.py")]
    assert presenters, "there are no presenters to look at"
    assert_none(wrong for module in presenters for wrong in qt_in_presenters(module))


def test_every_import_can_be_read() -> None:
    readable = [module for module in modules("desktop") if module.name not in PUT_TOGETHER]
    assert_none(f"{module.name}:{line}" for module in readable for line in hidden_imports_of(module))


def test_the_set_up_needs_nothing_but_the_standard_library() -> None:
    known = {*sys.stdlib_module_names, "pip"}  # pip is only looked for
    wrong = [
        f"{module.name}:{line} imports {name}"
        for module in modules("desktop")
        if module.name.startswith("desktop/install/")
        for line, name in imports_of(module)
        if package_of(name) not in known and not name.startswith("desktop.install")
    ]
    assert_none(wrong)


def test_these_rules_can_fail() -> None:
    for text in ("import argon2", "from pyrage import _io", "import_module('sqlcipher3.dbapi2')", "import http.client"):
        assert list(wrong_importers(parse("desktop/review/desk.py", text))), text
    assert list(wrong_importers(parse("desktop/crypto/slots.py", "import argon2"))) == []
    qt = "def late():\n    from PySide6.QtCore import QObject\n"
    assert list(qt_in_presenters(parse("desktop/ui/unlock/presenter.py", qt)))
    assert list(wrong_importers(parse("desktop/domain/ids.py", qt)))
    assert list(hidden_imports_of(parse("desktop/app/x.py", "import_module(name)"))) == [1]
