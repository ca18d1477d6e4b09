"""`saegim recorder`: the child that records. Holds one media key, given on standard input; loads no Qt and no vault.

Greets with one line of JSON once it listens, or with the fault that keeps it from recording.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import closing, suppress
from multiprocessing.connection import Listener
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.capture import Capture
from desktop.recording.chunk_writer import ChunkWriter
from desktop.recording.control_address import forget_control_address
from desktop.recording.kept_stream import KeptStream
from desktop.recording.microphone import Microphone, Stream
from desktop.recording.patient_store import PatientStore
from desktop.recording.recorder_lock import RecorderLock
from desktop.recording.recorder_messages import MESSAGE_LIMIT_BYTES, RecorderSetup, greeting_line, read_setup
from desktop.recording.recorder_service import RecorderService
from desktop.system.chance import SystemChance
from desktop.system.clock import SystemClock
from desktop.system.file_microphone import FileMicrophone
from desktop.system.sleep_watch import awake_clock
from desktop.system.sounddevice_microphone import SounddeviceMicrophone
from desktop.system.staying_awake import system_wakefulness
from desktop.vault.media import open_media

CAN_RECORD, CANNOT_RECORD = 0, 2


def main() -> int:
    """Records as told by the set-up line; returns 0 after an orderly end, 2 when it could not begin."""
    _ignore_the_terminal()
    try:
        setup = read_setup(sys.stdin.buffer.readline(MESSAGE_LIMIT_BYTES))
        sys.stdin.close()
        _record(setup)
    except Fault as fault:
        _greet(fault)
        return CANNOT_RECORD
    return CAN_RECORD


def _record(setup: RecorderSetup) -> None:
    media_path = Path(setup.media_path)
    try:
        lock = RecorderLock(media_path)
    except BlockingIOError as error:
        raise Fault(FaultCode.RECORDING_RUNNING) from error
    except OSError as error:
        raise Fault(FaultCode.VAULT_READ_ONLY) from error
    try:
        with closing(open_media(media_path, bytes.fromhex(setup.media_key))) as media:
            _serve(setup, ChunkWriter(PatientStore(media), setup.recording_id, setup.format))
    finally:
        lock.release()
        forget_control_address(setup.address)


def _serve(setup: RecorderSetup, writer: ChunkWriter) -> None:
    clock = SystemClock()
    microphone, device_id = _microphone(setup, clock)
    is_real = isinstance(microphone, SounddeviceMicrophone)
    capture = Capture(writer, setup.format, clock, SystemChance(), awake_clock(), measures_drift=is_real)

    def open_stream(wanted_id: str | None) -> Stream:
        return microphone.open(wanted_id, setup.format, capture.on_frames)

    with Listener(setup.address, authkey=bytes.fromhex(setup.authkey)) as listener:
        service = RecorderService(capture, listener, clock)
        signal.signal(signal.SIGTERM, lambda *_: service.stop())
        stream = KeptStream(open_stream, device_id, clock, capture.on_format_change)
        _greet(None)
        with system_wakefulness().stay_awake():  # here, so that it holds when the window is gone
            service.run(stream)


def _microphone(setup: RecorderSetup, clock: SystemClock) -> tuple[Microphone, str | None]:
    if setup.device is None or isinstance(setup.device, str):
        return SounddeviceMicrophone(), setup.device
    return FileMicrophone(Path(str(setup.device["file"])), clock, float(setup.device.get("speed", 1))), None


def _ignore_the_terminal() -> None:
    """Ctrl-C or a closed terminal is meant for the window; the recording goes on."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)


def _greet(fault: Fault | None) -> None:
    """Says the one line, then lets go of standard output: the window may die and the pipe with it."""
    with suppress(OSError):
        os.write(1, greeting_line(fault))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
