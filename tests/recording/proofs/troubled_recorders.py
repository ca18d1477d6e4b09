"""The real recorder, with one thing changed in it before it begins."""

from __future__ import annotations

from desktop.system.paths import program_command

_BEGINNING = "import sys; sys.path.insert(0, sys.argv.pop(1)); "
_END = "\nfrom desktop.app.recorder_process import main; sys.exit(main())"

ALONE_FOR_A_MOMENT = """
from desktop.recording.recorder_service import RecorderService
RecorderService.__init__.__defaults__ = (1500,)  # milliseconds alone, in place of half an hour
"""
HELD_BY_ANOTHER = """
import sounddevice
def refuse(**_):
    raise sounddevice.PortAudioError("Error opening RawInputStream: Device unavailable", -9985)
sounddevice.RawInputStream = refuse
"""


def recorder_that(change: str) -> list[str]:
    """Its command, after `change` was made."""
    python, *switches, _program, root, _word = program_command("recorder")
    return [python, *switches, _BEGINNING + change + _END, root]
