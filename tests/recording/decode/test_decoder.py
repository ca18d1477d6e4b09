"""The real child on real files, and children that die, hang, lie and flood. The parent always ends, always by name."""

from __future__ import annotations

import sys
import threading
import time
import wave
from pathlib import Path
from typing import BinaryIO

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.decode import untrusted
from desktop.recording.decode.decoder import Heard, decode
from desktop.recording.decode.untrusted import End, SourceFormat
from desktop.system.paths import program_command

SPEECH = Path(__file__).resolve().parents[3] / "resources" / "selftest" / "audio" / "ko-1.wav"
CHILD = "import sys,os,json,struct,time\nout=sys.stdout.buffer\n"
SAY = (
    "def say(k,b):\n b=b if isinstance(b,bytes) else json.dumps(b).encode()\n"
    " out.write(struct.pack('>cI',k,len(b))+b); out.flush()\n"
    "def form(): say(b'F',dict(rate_hz=8000,channels=1,declared_ms=0,container='wav',codec='x',sample_format='s16',"
    "source_channels=1,streams='x/8000/1',header_is_short=0))\n"
)


def _heard(command: list[str], path: Path = SPEECH, silence_seconds: float = 20.0) -> list[Heard]:
    with path.open("rb") as source:
        return list(decode(command, source, path.name, lambda: False, silence_seconds))


def _child(program: str) -> list[str]:
    return [sys.executable, "-I", "-c", CHILD + SAY + program]


def _refused(command: list[str], silence_seconds: float = 20.0) -> FaultCode:
    with pytest.raises(Fault) as caught:
        _heard(command, silence_seconds=silence_seconds)
    return caught.value.code


def test_the_real_child_gives_the_very_samples_of_a_wav_and_the_end() -> None:
    heard = _heard(program_command("decoder"))
    with wave.open(str(SPEECH)) as source:
        samples = source.readframes(source.getnframes())
        frames, rate = source.getnframes(), source.getframerate()
    assert b"".join(piece for piece in heard if isinstance(piece, bytes)) == samples
    assert isinstance(heard[0], SourceFormat)
    assert heard[0].format.sample_rate_hz == rate
    assert heard[-1] == End(frames)


def test_the_child_gets_no_environment_no_path_and_the_file_only_to_read() -> None:
    program = (
        "import fcntl\n"
        "assert not [k for k in os.environ if k not in ('LC_CTYPE',)], os.environ\n"
        "assert fcntl.fcntl(0, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY\n"
        "assert len(os.listdir('/proc/self/fd')) <= 4\n"  # the three standard ones and the listing itself
        "form(); say(b'P',bytes(2)); say(b'E',dict(frames=1))\n"
    )
    if not Path("/proc/self/fd").exists():
        pytest.skip("needs /proc")
    assert _heard(_child(program))[-1] == End(1)


@pytest.mark.parametrize(
    "program",
    [
        "",
        "form(); say(b'P', bytes(800))",
        "form(); say(b'P', bytes(800)); os.kill(os.getpid(), 9)",
        "form(); out.write(b'P'); out.flush()",
        "form(); say(b'P', bytes(801)); say(b'E', dict(frames=400))",
        "form(); say(b'P', bytes(800)); say(b'E', dict(frames=401))",
        "form(); say(b'P', bytes(800)); say(b'E', dict(frames=400)); say(b'P', bytes(2))",
        "say(b'F', dict(rate_hz=10**9, channels=1))",
        "say(b'X', dict(code='vault.unlock_refused'))",
        "out.write(b'Segmentation fault\\n'*1000); out.flush()",
        "out.write(struct.pack('>cI', b'P', 0xFFFFFFFF)); out.flush()",
    ],
    ids=[
        "says nothing", "no end mark", "killed", "cut header", "half a frame", "wrong count", "after the end",
        "absurd format", "foreign fault", "no frames at all", "four gigabytes",
    ],
)  # fmt: skip
def test_a_child_that_dies_or_lies_ends_in_a_named_fault(program: str) -> None:
    assert _refused(_child(program)) is FaultCode.AUDIO_UNREADABLE


def test_a_hanging_child_is_ended_after_its_silence() -> None:
    assert _refused(_child("form(); time.sleep(600)"), silence_seconds=0.6) is FaultCode.AUDIO_UNREADABLE


def test_a_child_that_closes_its_mouth_and_lives_on_is_ended() -> None:
    assert _refused(_child("form(); os.close(1); time.sleep(600)")) is FaultCode.AUDIO_UNREADABLE


def test_a_flooding_child_meets_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(untrusted, "_MOST_MS", 3_600_000)  # an hour instead of a day
    flood = "form()\nfor _ in range(10**6): say(b'P', bytes(1<<20))"
    seen = 0

    def listen(source: BinaryIO) -> None:
        nonlocal seen
        for heard in decode(_child(flood), source, "x", lambda: False, 20.0):
            seen += len(heard) if isinstance(heard, bytes) else 0

    with SPEECH.open("rb") as source, pytest.raises(Fault) as caught:
        listen(source)
    assert caught.value.code is FaultCode.AUDIO_UNREADABLE
    assert 3_500 * 8000 * 2 < seen <= 3_600 * 8000 * 2


def test_cancelling_ends_a_silent_child_at_once() -> None:
    asked = threading.Event()
    asked.set()
    began = time.monotonic()
    with pytest.raises(Fault) as caught, SPEECH.open("rb") as source:
        list(decode(_child("time.sleep(600)"), source, "x", asked.is_set))
    assert caught.value.code is FaultCode.AUDIO_IMPORT_CANCELLED
    assert time.monotonic() - began < 20


def test_a_reader_that_turns_away_leaves_no_child_behind() -> None:
    pids = Path("/proc/self/task")
    if not pids.exists():
        pytest.skip("needs /proc")
    with SPEECH.open("rb") as source:
        conversation = decode(_child("form()\nwhile True: say(b'P', bytes(1<<20))"), source, "x", lambda: False)
        next(conversation)
        before = _children()
        conversation.close()
    assert len(_children()) == len(before) - 1


def _children() -> list[str]:
    found: list[str] = []
    for task in Path("/proc/self/task").iterdir():
        found += (task / "children").read_text().split()
    return found


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", FaultCode.AUDIO_NOT_AUDIO),
        (b"The witness said " * 500, FaultCode.AUDIO_NOT_AUDIO),
        (b"#EXTM3U\n#EXTINF:10,\n/etc/passwd\n", FaultCode.AUDIO_NOT_AUDIO),
        (b"ffconcat version 1.0\nfile /etc/passwd\n", FaultCode.AUDIO_NOT_AUDIO),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", FaultCode.AUDIO_UNREADABLE),
        (SPEECH.read_bytes()[:44], FaultCode.AUDIO_EMPTY),
        (b"\x89PNG\r\n\x1a\n" + bytes(2000), FaultCode.AUDIO_NOT_AUDIO),
    ],
    ids=["nothing", "text", "playlist", "concat", "cut header", "header alone", "picture"],
)
def test_what_is_no_audio_is_said_to_be_none(tmp_path: Path, content: bytes, code: FaultCode) -> None:
    path = tmp_path / "source"
    path.write_bytes(content)
    with pytest.raises(Fault) as caught:
        _heard(program_command("decoder"), path)
    assert caught.value.code is code
    assert caught.value.facts == {"name": "source"}
