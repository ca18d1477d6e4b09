"""The way through the window once more on a real X server: platform plugin, focus, shortcuts and composed Hangul."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.scenarios.laptop import ROOT

WALKS = (
    "tests/ui/test_whole_path.py",
    "tests/ui/test_transcripts_view.py",
)

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("Xvfb") is None, reason="needs Xvfb, an X server without a screen"
)


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of our own on a free number, as small as the smallest laptop we promise to fit."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(20)


@pytest.mark.parametrize("walk", WALKS)
def test_the_window_works_on_an_x_server(display: str, walk: str) -> None:
    environment = {**os.environ, "DISPLAY": display, "SAEGIM_TEST_SCREEN": "xcb", "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-x", walk]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout[-3_000:]
