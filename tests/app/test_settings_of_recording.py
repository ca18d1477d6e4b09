"""What an interview is recorded with, kept in the settings: read back as written, and nonsense refused by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app.services import KeptSettings
from desktop.app.settings import Settings, read_settings, write_settings
from desktop.domain.faults import Fault, FaultCode


def test_read_back_as_written(tmp_path: Path) -> None:
    chosen = Settings(microphone='ALSA: "table"\n\u200b', sample_rate_hz=16_000, channels=2, planned_hours=8)
    write_settings(tmp_path / "settings.toml", chosen)
    assert read_settings(tmp_path / "settings.toml") == chosen


def test_settings_of_an_earlier_version_take_the_usual(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('language = "ko"\n')
    kept = read_settings(tmp_path / "settings.toml")
    assert (kept.microphone, kept.sample_rate_hz, kept.channels, kept.planned_hours) == ("", 48_000, 1, 3)


@pytest.mark.parametrize(
    "line",
    [
        "sample_rate_hz = 47999",
        'sample_rate_hz = "48000"',
        "sample_rate_hz = 48000.0",
        "channels = 0",
        "channels = 3",
        "channels = true",
        "planned_hours = 0",
        "planned_hours = 13",
        "microphone = 7",
        f'microphone = "{"x" * 513}"',
    ],
)
def test_nonsense_is_refused(tmp_path: Path, line: str) -> None:
    (tmp_path / "settings.toml").write_text(f"{line}\n")
    with pytest.raises(Fault) as caught:
        read_settings(tmp_path / "settings.toml")
    assert caught.value.code is FaultCode.SETTINGS_INVALID


def test_asking_what_is_in_force_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    kept = KeptSettings(path)
    assert kept.save() == Settings()
    assert not path.exists()
    assert kept.save(planned_hours=6).planned_hours == 6
    assert kept.save().planned_hours == 6
    assert read_settings(path).planned_hours == 6
