"""What a person may choose, read once and passed down: one frozen value, one TOML file, no secrets."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import SAMPLE_RATES_HZ
from desktop.recording.preflight.plan import MOST_CHANNELS, MOST_HOURS, USUAL_HOURS, USUAL_RATE_HZ
from desktop.vault.files import read_small

_LIMIT_BYTES = 64 * 1024
LANGUAGES = ("system", "ko", "en")
EARLY_DRAFTS = ("auto", "off")
SECOND_MODELS = ("auto", "off")
THEMES = ("system", "light", "dark")
_LONGEST_KEY = 40
_LONGEST_NAME = 512
_MOST_KEYS = 200
_DUTY = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Settings:
    """`language` of the interface and `theme` follow the system unless chosen.

    The pedals are keys by Qt's portable names; an empty one is no key. What is recorded with, and how long an interview
    may take, is as it was last. The rest is where things were last.
    `early_drafts`: whether a draft is made while recording, where this laptop is fast enough.
    `keys` are those of the transcript desk that are not its first ones, by what they do.
    `second_model`: whether another model, where there is one, reads again what the first one doubted.
    """

    language: str = "system"
    theme: str = "system"
    last_vault: str = ""
    microphone: str = ""
    sample_rate_hz: int = USUAL_RATE_HZ
    channels: int = 1
    planned_hours: int = USUAL_HOURS
    early_drafts: str = "auto"
    second_model: str = "auto"
    pedal_play: str = "F4"
    pedal_back: str = "F7"
    pedal_forward: str = "F8"
    keys: Mapping[str, str] = field(default_factory=dict)

    def with_changes(self, **changes: object) -> Settings:
        """A copy with some values replaced, checked."""
        return _checked(replace(self, **changes))  # type: ignore[arg-type]


def read_settings(path: Path) -> Settings:
    """The settings in `path`, or the defaults when there is no file.

    Raises `Fault(SETTINGS_INVALID)` for an unknown key, a wrong type or a value outside its list.
    """
    if not os.path.lexists(path):
        return Settings()
    try:
        values = tomllib.loads(read_small(path, _LIMIT_BYTES).decode("utf-8"))
    except (Fault, ValueError, RecursionError) as error:
        raise Fault(FaultCode.SETTINGS_INVALID, name=path.name) from error
    known = {f.name for f in fields(Settings)}
    if not set(values) <= known:
        raise Fault(FaultCode.SETTINGS_INVALID, name=path.name)
    return _checked(Settings(**values))


def write_settings(path: Path, settings: Settings) -> None:
    """Replaces the file in one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text("".join(f"{k} = {_toml(v)}\n" for k, v in asdict(settings).items()), "utf-8")
    part.replace(path)


def _toml(value: str | int | Mapping[str, str]) -> str:
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{name} = {_toml(one)}" for name, one in sorted(value.items())) + " }"
    escaped = "".join(c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08X}" for c in value)
    return f'"{escaped}"'


def _is_key(key: object) -> bool:
    """Whether it may be the name of a key; whether that key is of any use, the screen says."""
    return isinstance(key, str) and len(key) <= _LONGEST_KEY and key.isprintable()


def _are_keys(keys: object) -> bool:
    """Whether they may be keys by what they do; one whose duty this release does not know is kept for a later one."""
    return (
        isinstance(keys, Mapping)
        and len(keys) <= _MOST_KEYS
        and all(isinstance(name, str) and _DUTY.fullmatch(name) and _is_key(key) for name, key in keys.items())
    )


def _is_to_record_with(settings: Settings) -> bool:
    """A microphone's id comes from its driver; whether it is there, the screen says."""
    return (
        isinstance(settings.microphone, str)
        and len(settings.microphone) <= _LONGEST_NAME
        and _is_one_of(settings.sample_rate_hz, SAMPLE_RATES_HZ)
        and _is_one_of(settings.channels, range(1, MOST_CHANNELS + 1))
        and _is_one_of(settings.planned_hours, range(1, MOST_HOURS + 1))
    )


def _is_one_of(value: object, known: Collection[int]) -> bool:
    return type(value) is int and value in known


def _checked(settings: Settings) -> Settings:
    is_right = (
        settings.language in LANGUAGES
        and settings.theme in THEMES
        and settings.early_drafts in EARLY_DRAFTS
        and settings.second_model in SECOND_MODELS
        and isinstance(settings.last_vault, str)
        and _is_to_record_with(settings)
        and all(_is_key(key) for key in (settings.pedal_play, settings.pedal_back, settings.pedal_forward))
        and _are_keys(settings.keys)
    )
    if not is_right:
        raise Fault(FaultCode.SETTINGS_INVALID, name="settings.toml")
    return settings
