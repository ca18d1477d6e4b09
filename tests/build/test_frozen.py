"""The program as it is shipped: built from `build.spec`, run with the network cut off, away from the source tree."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.attachments.media_type import media_type_of
from desktop.attachments.render.picture import Wish
from desktop.attachments.render.renderer import Renderer
from desktop.attachments.render.untrusted import Shown
from tests.attachments.room import document, picture, telephone_picture

ROOT = Path(__file__).resolve().parents[2]
BUILD_SECONDS = 900
DEMO_SECONDS = 180
WINDOW_SECONDS = 3
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The one-folder build, made afresh."""
    folder = tmp_path_factory.mktemp("frozen")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), str(ROOT / "build.spec")]
    environment = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1700000000"}
    subprocess.run(command, cwd=folder, env=environment, check=True, timeout=BUILD_SECONDS)
    yield folder / "dist" / "saegim"
    shutil.rmtree(folder, ignore_errors=True)


def offline() -> list[str]:
    """Runs what follows in a network namespace without any network, where the system allows that."""
    command = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--net", "--map-root-user"]
    works = shutil.which("unshare") and subprocess.run([*command, "true"], check=False, capture_output=True)
    if not works or works.returncode != 0:
        pytest.skip("no network namespaces here (unshare --net)")
    return command


def bare_environment(folder: Path, **more: str) -> dict[str, str]:
    """Nothing of the source tree or the virtual environment."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", "TMPDIR": str(folder), **more}


@pytest.fixture(scope="module")
def shown(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demonstration by the built program."""
    folder = tmp_path_factory.mktemp("demo")
    command = [*offline(), str(built / "saegim"), "--language", "en", "demo", "--out", str(folder / "out")]
    done = subprocess.run(
        command, cwd=folder, env=bare_environment(folder), check=True, timeout=DEMO_SECONDS, capture_output=True
    )
    assert b"13 of 13 checks passed" in done.stdout
    (result,) = (folder / "out").glob("saegim-demo-*")
    return result


@pytest.mark.timeout(BUILD_SECONDS + DEMO_SECONDS)
def test_the_demonstration_runs_without_a_network(shown: Path) -> None:
    assert sorted(path.name for path in shown.iterdir()) == ["drive", "opened", "recipient", "vault"]


@pytest.mark.timeout(BUILD_SECONDS + DEMO_SECONDS)
def test_the_receiver_verifies_without_vault_and_window(built: Path, shown: Path) -> None:
    (bundle,) = (shown / "drive").glob("*.age")
    command = [*offline(), str(built / "saegim-receive"), "verify", str(bundle), "--json"]
    command += ["--identity", str(shown / "recipient" / "ohchr-seoul-demo.key")]
    command += ["--signers", str(shown / "recipient" / "allowed_signers")]
    done = subprocess.run(command, env=bare_environment(shown), check=True, timeout=60, capture_output=True)
    assert json.loads(done.stdout)["verified"] is True


@pytest.mark.timeout(BUILD_SECONDS + 60)
def test_the_window_opens_and_stays(built: Path, tmp_path: Path) -> None:
    environment = bare_environment(tmp_path, QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=str(tmp_path))
    window = subprocess.Popen([*offline(), str(built / "saegim-window")], env=environment, stderr=subprocess.PIPE)
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            window.wait(WINDOW_SECONDS)
    finally:
        window.terminate()
        _, said = window.communicate(timeout=30)
    assert b"Traceback" not in said


def test_nothing_that_speaks_to_a_network_is_shipped(built: Path) -> None:
    names = {path.name for path in built.rglob("*")}
    assert not names & {"huggingface_hub", "hf_xet", "httpx", "requests", "urllib3", "tls"}
    assert not any("opensslbackend" in name or "networkinformation" in name for name in names)


@pytest.mark.timeout(BUILD_SECONDS + 60)
@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "HEIF", "PDF"])
def test_the_closed_child_draws_in_the_built_program_too(built: Path, kind: str) -> None:
    data = {"PDF": document, "HEIF": telephone_picture}.get(kind, lambda: picture(kind))()
    renderer = Renderer([str(built / "saegim"), "renderer"])
    shown = renderer.render(media_type_of(data), len(data), [data], Wish(0, 100, 100), lambda: False)
    assert isinstance(shown, Shown)
    assert shown.width
