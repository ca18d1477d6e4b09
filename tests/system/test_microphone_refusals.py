"""What keeps a microphone from being opened, by PortAudio's codes and those of the system behind it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.domain.faults import FaultCode
from desktop.system import portaudio
from desktop.system.sounddevice_microphone import _is_shut, refusal_of

UNANTICIPATED, UNAVAILABLE, BAD_COMBINATION, BAD_RATE = -9999, -9985, -9993, -9997


def _error(code: int, host: int | None = None) -> Exception:
    return Exception("said", code) if host is None else Exception("said", code, (3, host, "text"))


@pytest.mark.parametrize(
    ("error", "is_shut", "expected"),
    [
        (_error(UNAVAILABLE), False, FaultCode.MICROPHONE_IN_USE),
        (_error(UNANTICIPATED, 0x8889000A - 2**32), False, FaultCode.MICROPHONE_IN_USE),
        (_error(UNANTICIPATED, 0x80070005 - 2**32), False, FaultCode.MICROPHONE_REFUSED),
        (_error(UNANTICIPATED, 0x88890008 - 2**32), False, FaultCode.MICROPHONE_FORMAT),
        (_error(BAD_RATE), False, FaultCode.MICROPHONE_FORMAT),
        (_error(BAD_RATE), True, FaultCode.MICROPHONE_FORMAT),
        (_error(BAD_COMBINATION), True, FaultCode.MICROPHONE_REFUSED),
        (_error(UNAVAILABLE), True, FaultCode.MICROPHONE_REFUSED),
        (_error(BAD_COMBINATION), False, None),
        (_error(UNANTICIPATED, 5), False, None),
        (ValueError("no such device"), True, None),
        (None, False, None),
    ],
)
def test_each_refusal_has_its_own_name(error: Exception | None, is_shut: bool, expected: FaultCode | None) -> None:
    assert refusal_of(error, is_shut=is_shut) is expected


def test_devices_that_this_account_may_not_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not _is_shut(tmp_path), "no device at all is no refusal"
    (tmp_path / "pcmC0D0c").touch()
    (tmp_path / "pcmC0D0p").touch()
    assert not _is_shut(tmp_path)
    monkeypatch.setattr(os, "access", lambda path, _: str(path).endswith("p"))
    assert _is_shut(tmp_path), "the loudspeaker does not count"


class Library:
    """Counts how often it was started anew."""

    def __init__(self) -> None:
        self.looks = 0

    def _terminate(self) -> None:
        self.looks += 1

    def _initialize(self) -> None:
        return


def test_the_library_looks_again_only_while_nobody_counts_on_what_it_saw(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portaudio, "_uses", 0)
    library = Library()
    with portaudio.devices_as_they_are(library):  # type: ignore[arg-type]
        with portaudio.devices_as_they_are(library):  # type: ignore[arg-type]
            assert library.looks == 1
        assert library.looks == 1
    with portaudio.devices_as_they_are(library):  # type: ignore[arg-type]
        assert library.looks == 2
