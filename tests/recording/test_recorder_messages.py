"""Messages come back as they were, keys stay out of representations, and nonsense is named."""

from __future__ import annotations

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import MARKER_TEXT_LIMIT, AudioFormat, Gap, GapReason, Marker, MarkerKind
from desktop.recording.control_address import forget_control_address, make_control_address
from desktop.recording.recorder_messages import (
    MESSAGE_LIMIT_BYTES,
    OffRecord,
    RecorderSetup,
    RecorderState,
    RecorderStatus,
    check_greeting,
    greeting_line,
    read_setup,
    read_status,
    setup_line,
    status_bytes,
)
from desktop.recording.recorder_requests import (
    REQUEST_LIMIT_BYTES,
    Request,
    Wish,
    mark_wish,
    read_wish,
    wish_bytes,
)
from desktop.system.chance import SystemChance

SETUP = RecorderSetup("/v/media/a.db", "ab" * 32, RecordingId("r"), AudioFormat(48_000, 2), None, "/run/x", "cd" * 32)


def test_a_setup_comes_back_and_shows_no_key() -> None:
    line = setup_line(SETUP)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert read_setup(line) == SETUP
    assert "abab" not in repr(SETUP)
    assert "cdcd" not in repr(SETUP)


@pytest.mark.parametrize("line", [b"", b"{}\n", b"[]\n", b'{"format": 1}\n', b"\xff\n"])
def test_a_setup_that_is_none_is_a_defect(line: bytes) -> None:
    with pytest.raises(Fault) as caught:
        read_setup(line)
    assert caught.value.code is FaultCode.DEFECT


def test_the_longest_status_fits_its_limit_and_comes_back() -> None:
    gaps = (Gap(10**15, 10**12, GapReason.DAMAGED_SOURCE),) * 64
    markers = (Marker(10**15, MarkerKind.INTERPRETER, "\U0001f600" * MARKER_TEXT_LIMIT),) * 64
    status = RecorderStatus(
        RecorderState.NO_SIGNAL, 10**12, 10**12, 10**15, (0.123456789,) * 2, gaps, 10**6, "x" * 40, "y" * 255, -5,
        OffRecord.DROPPED, markers, 10**6, "d" * 255, -(10**9), (10**12, 0), waits_for_device=True,
        away_ms=10**12, answer_left_ms=120_000, behind_ms=10**9, alone_ms=10**12,
    )  # fmt: skip
    message = status_bytes(status)
    assert len(message) < MESSAGE_LIMIT_BYTES
    assert read_status(message) == status


def test_a_status_says_its_fault_with_the_facts_its_sentences_need() -> None:
    assert RecorderStatus(RecorderState.RECORDING).fault() is None
    fault = RecorderStatus(RecorderState.FAILED, fault_code="disk.failed", fault_name="a.db").fault()
    assert fault is not None
    assert (fault.code, fault.facts) == (FaultCode.DISK_FAILED, {"name": "a.db"})
    unknown = RecorderStatus(RecorderState.FAILED, fault_code="dreaming").fault()
    assert unknown is not None
    assert unknown.code is FaultCode.RECORDER_LOST


@pytest.mark.parametrize("message", [b"", b"7", b"{}", json.dumps({"state": "dreaming"}).encode(), b"\xff"])
def test_a_status_that_is_none_means_a_lost_recorder(message: bytes) -> None:
    with pytest.raises(Fault) as caught:
        read_status(message)
    assert caught.value.code is FaultCode.RECORDER_LOST


@pytest.mark.parametrize(
    "wish",
    [
        Wish(Request.STATUS),
        Wish(Request.ANSWER_OFF_RECORD, keep=True),
        Wish(Request.USE_DEVICE, device="ALSA: the microphone of the room"),
        mark_wish(MarkerKind.NOTE, "경비병의 이름"),
    ],
)
def test_a_wish_comes_back_as_it_was(wish: Wish) -> None:
    assert read_wish(wish_bytes(wish)) == wish


@given(st.text(max_size=300))
def test_the_longest_marker_fits_its_limit_and_is_one_printable_line(text: str) -> None:
    wish = mark_wish(MarkerKind.NOTE, text)
    assert len(wish_bytes(wish)) <= REQUEST_LIMIT_BYTES
    assert wish.text.isprintable()
    assert len(wish.text) <= MARKER_TEXT_LIMIT
    assert read_wish(wish_bytes(wish)) == wish


def test_a_marker_keeps_its_words_as_they_were_typed() -> None:
    assert mark_wish(MarkerKind.NOTE, " a\tline\nand another ").text == "a line and another"
    assert mark_wish(MarkerKind.NOTE, "x" * 300).text == "x" * MARKER_TEXT_LIMIT


@pytest.mark.parametrize(
    "message",
    [b"", b"stop", b"[]", b"7", b"null", b'{"request": "dream"}', b"[" * 100_000, b"\xff", b'{"request": "stop"}'],
)
def test_nonsense_asks_for_nothing(message: bytes) -> None:
    assert read_wish(message) is None


def test_a_greeting_carries_the_fault_with_its_facts() -> None:
    check_greeting(greeting_line(None))
    with pytest.raises(Fault) as caught:
        check_greeting(greeting_line(Fault(FaultCode.FILE_NOT_FOUND, name="a.wav")))
    assert (caught.value.code, caught.value.facts) == (FaultCode.FILE_NOT_FOUND, {"name": "a.wav"})


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes have no folder")
def test_a_control_address_is_private_short_and_can_be_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    from pathlib import Path

    monkeypatch.setenv("XDG_RUNTIME_DIR", "/tmp/" + "x" * 200)
    address = Path(make_control_address(SystemChance()))
    assert len(str(address)) < 104
    assert address.parent.stat().st_mode & 0o777 == 0o700
    forget_control_address(str(address))
    assert not address.parent.exists()
