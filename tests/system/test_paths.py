"""Where things lie: from source, frozen, on each system, and never in a folder that others can enter."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.system import paths


def test_what_is_shipped_lies_beside_the_program() -> None:
    assert (paths.resources() / "domain" / "consent.json").is_file()
    assert list(paths.catalogues().glob("desktop_ko.*"))


def test_a_child_starts_from_any_folder_with_an_empty_environment(tmp_path: Path) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "__main__.py").write_text("raise SystemExit('a stranger was loaded')")
    (tmp_path / "argparse.py").write_text("raise SystemExit('a stranger was loaded')")
    command = paths.program_command("verify", "--help")
    done = subprocess.run(command, cwd=tmp_path, env={}, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "usage: saegim verify" in done.stdout


@pytest.mark.parametrize("unwanted", [True, False])
def test_a_child_writes_no_bytecode_where_its_parent_does_not(monkeypatch: pytest.MonkeyPatch, unwanted: bool) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", unwanted)
    assert ("-B" in paths.program_command()) is unwanted


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.program_command("whisper") == [sys.executable, "whisper"]
    assert paths.resources() == tmp_path / "resources"
    assert paths.catalogues() == tmp_path / "i18n"


def test_folders_follow_the_systems_rules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, folder, otherwise in (
        ("XDG_DATA_HOME", paths.data_folder, tmp_path / ".local" / "share" / "saegim"),
        ("XDG_CONFIG_HOME", paths.settings_folder, tmp_path / ".config" / "saegim"),
        ("XDG_STATE_HOME", paths.log_folder, tmp_path / ".local" / "state" / "saegim"),
    ):
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setenv(name, str(tmp_path / "own"))
        assert folder() == tmp_path / "own" / "saegim"
        monkeypatch.setenv(name, "not/absolute")
        assert folder() == otherwise
    monkeypatch.setattr(sys, "platform", "darwin")
    assert paths.data_folder() == tmp_path / "Library" / "Application Support" / "Saegim"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    assert paths.log_folder() == tmp_path / "Local" / "Saegim" / "logs"


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_the_runtime_folder_is_closed_to_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert stat.S_IMODE(paths.runtime_folder().stat().st_mode) == 0o700
    (tmp_path / "saegim").chmod(0o777)
    assert stat.S_IMODE(paths.runtime_folder().stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="links and owners are POSIX's")
def test_a_runtime_folder_of_somebody_else_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "saegim").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PermissionError):
        paths.runtime_folder()
