"""A microphone that is not there, that another program holds, or that the system refuses: said at once, and nothing is left."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, SealState
from desktop.recording.recorder_lock import recorder_is_alive
from desktop.recording.recorder_messages import RecorderState
from desktop.recording.sitting import start_recording
from desktop.system.paths import program_command
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.recording.proofs.troubled_recorders import HELD_BY_ANOTHER, recorder_that
from tests.recording.sitting_room import Room, actions

MONO = AudioFormat(RATE_HZ, 1)


def command_when(how: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The recorder's command, in a world in which it gets no microphone."""
    command = list(program_command("recorder"))
    if how == "missing":
        if any(Path("/dev").glob("snd/*")):
            pytest.skip("this machine has a sound card, so there is a microphone")
        monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/native")
    elif how == "refused":
        if shutil.which("strace") is None:
            pytest.skip("needs strace")
        return ["strace", "-f", "-o", "/dev/null", "-e", "trace=connect", "-e", "inject=connect:error=EACCES", *command]
    else:
        return recorder_that(HELD_BY_ANOTHER)
    return command


@pytest.mark.parametrize("how", ["missing", "refused", "held"])
def test_it_is_named_nothing_is_left_and_it_may_be_tried_again(
    room: Room, microphone: VirtualMicrophone, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    signed_in = room.signed_in
    with monkeypatch.context() as world, pytest.raises(Fault) as caught:
        start_recording(signed_in, room.interview_id, MONO, None, command_when(how, world), "virtual")
    expected = FaultCode.MICROPHONE_IN_USE if how == "held" else FaultCode.MICROPHONE_MISSING
    assert caught.value.code is expected
    assert signed_in.vault.recordings.all_of(room.interview_id) == []
    assert actions(signed_in) == []
    assert not recorder_is_alive(signed_in.vault.media_access(room.interview_id)[0])
    again = start_recording(signed_in, room.interview_id, MONO, None, program_command("recorder"), "virtual")
    wait_until(lambda: again.status().state is RecorderState.RECORDING, what="the microphone")
    assert again.stop().state is SealState.COMPLETE
