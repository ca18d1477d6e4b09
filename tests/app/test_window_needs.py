"""Where there is no screen, three sentences say so: Qt alone would end the program with a core dump."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from desktop.app.window_needs import has_screen

WITHOUT = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}


@pytest.mark.parametrize(
    ("environment", "platform", "is_there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_whether_there_is_a_screen(environment: dict[str, str], platform: str, is_there: bool) -> None:
    assert has_screen(environment, platform) is is_there


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize(("locale", "said"), [("C.UTF-8", "There is no screen"), ("ko_KR.UTF-8", "화면이 없습니다")])
def test_the_window_without_a_screen_is_refused_in_words(locale: str, said: str) -> None:
    plain = {name: value for name, value in WITHOUT.items() if name not in ("QT_QPA_PLATFORM", "LANGUAGE")}
    done = subprocess.run(
        [sys.executable, "-m", "desktop"], env={**plain, "LC_ALL": locale}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 3
