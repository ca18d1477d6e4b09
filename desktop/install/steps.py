"""The steps of the set-up in their order, each said aloud. Ends with a proof that the program's libraries load."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from desktop.install import apt
from desktop.install.environment import SetUpError, is_ready, make_environment, venv_python
from desktop.install.libraries import FOR_TESTS, TO_RUN, Library, to_build

# Native code that looks for libraries of the system; a missing one is named in the error.
_PROOF = "import PySide6.QtWidgets, sounddevice, soundfile, sqlcipher3, ctranslate2, onnxruntime, pyrage, argon2"


def set_up(root: Path, *, with_tests: bool) -> int:
    """Installs whatever is missing. Returns the exit code."""
    missing_line = _install_libraries(with_tests=with_tests)
    try:
        if is_ready(root, with_tests=with_tests):
            _say("Dependencies: in place.")
        else:
            _say("Dependencies: making .venv and installing the locked versions (about a minute) ...")
            make_environment(root, with_tests=with_tests)
    except SetUpError as fault:
        return _fail(str(fault))
    problem = _proof_problem(root)
    if problem:
        return _fail(f"The program can't load its libraries yet:\n  {problem}", missing_line)
    if missing_line and with_tests:
        _say(f"Some tests will be left out until this has been typed:\n  {missing_line}")
    _say(f"Ready. {_next_line(root, with_tests=with_tests)}")
    return 0


def check(root: Path, *, with_tests: bool) -> int:
    """Changes nothing. 0 when everything is in place, 1 when something is missing; says what."""
    missing = apt.missing(_libraries(with_tests=with_tests)) if apt.is_here() else []
    for library in missing:
        _say(f"missing: {library.names[0]:<22} {library.reason}")
    ready = is_ready(root, with_tests=with_tests)
    if not ready:
        _say("missing: .venv with the locked dependencies")
    problem = _proof_problem(root) if ready else ""
    if problem:
        _say(f"missing: {problem}")
    if missing or problem or not ready:
        return 1
    _say("Everything is in place.")
    return 0


def _libraries(*, with_tests: bool) -> tuple[Library, ...]:
    return TO_RUN + FOR_TESTS + to_build(sys.version_info[:2]) if with_tests else TO_RUN


def _install_libraries(*, with_tests: bool) -> str:
    """The line that a person still has to type, or an empty text."""
    if sys.platform != "linux":
        return ""
    if not apt.is_here():
        names = " ".join(library.names[-1] for library in _libraries(with_tests=with_tests))
        _say(f"System libraries: this is not a Debian or Ubuntu. Their names there, to look for here:\n  {names}")
        return ""
    missing = apt.missing(_libraries(with_tests=with_tests))
    if not missing:
        _say("System libraries: in place.")
        return ""
    _say(f"System libraries: installing {len(missing)} missing ...")
    still_missing = apt.install(missing)
    if not still_missing:
        return ""
    line = apt.line_to_type(still_missing)
    _say(f"System libraries: these could not be installed from here. Type this, then start again:\n  {line}")
    return line


def _proof_problem(root: Path) -> str:
    """Loads the native libraries in the new environment; the last line of what went wrong, or an empty text."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [str(venv_python(root)), "-c", _PROOF],
        capture_output=True, text=True, cwd=root, env=environment, check=False,
    )  # fmt: skip
    if done.returncode == 0:
        return ""
    return (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]


def _next_line(root: Path, *, with_tests: bool) -> str:
    python = venv_python(root).relative_to(root)
    return (
        f"Tests: {python} tests/check.py"
        if with_tests
        else f"Start: {python} -m desktop    Demo: {python} -m desktop demo"
    )


def _say(text: str) -> None:
    print(text, flush=True)


def _fail(text: str, line: str = "") -> int:
    print(text, file=sys.stderr)
    if line:
        print(f"Type this, then start again:\n  {line}", file=sys.stderr)
    return 1
