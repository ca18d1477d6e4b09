"""The story of an interview that is hard to hear, typed as commands: two channels, two languages, pauses, doubt.

Glossary, second readings and a machine translation are all part of it. Told once, looked at by many tests.
"""

from __future__ import annotations

import atexit
import functools
import itertools
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from desktop.crypto.age import new_identity
from desktop.transcription.digest_list import DIGEST_LIST
from tests.scenarios.laptop import Laptop
from tests.scenarios.marks import Marks
from tests.scenarios.story import SELFTEST, WITNESS, Story, open_the_office, said_on

RATE_HZ = 16_000
PAUSE_MS = 20_000
DOUBTED = "en-2.wav"
TERMS = ("함흥", "로동단련대")
TALK = "talk.wav"
TURNS = 4


def spoken() -> list[dict[str, Any]]:
    """The turns of the interview in order: `text`, `language`, `channel`, `start_ms`, `end_ms`."""
    references = json.loads((SELFTEST / "audio" / "references.json").read_text("utf-8"))
    turns = references["conversations"]["conversation.wav"][:TURNS]
    return [
        {**turn, **{f"{edge}_ms": round(turn[edge] * 1_000) + number * PAUSE_MS for edge in ("start", "end")}}
        for number, turn in enumerate(turns)
    ]


@functools.cache
def told_doubtful_story() -> Story:
    """The story, told when it is first asked for. Everything it made is removed when the tests end."""
    base = Path(tempfile.mkdtemp(prefix="saegim-doubt-"))
    atexit.register(shutil.rmtree, base, ignore_errors=True)
    tape = base / TALK
    samples = _paused()
    soundfile.write(tape, samples, RATE_HZ, subtype="PCM_16")
    story = Story(base, Laptop(base), new_identity(), tape, _marks(samples))
    open_the_office(story)
    story.laptop.look = story.look
    _hear(story, _claiming_pack(base / "model"))
    story.laptop.look = None
    return story


def _hear(story: Story, model: Path) -> None:
    story.interviewer("open the interview", "interview", "new", WITNESS, "--spoken", "ko", "--spoken", "en")
    for item in ("C01", "C02", "C04"):
        story.interviewer(f"consent {item}", "consent", "set", WITNESS, item, "yes")
    _take_in(story, story.tape, model, "1:interviewer", "2:witness")
    story.interviewer("write the glossary", "glossary", "write", "places", typed="\n".join(TERMS))
    story.interviewer("choose the glossary", "glossary", "choose", WITNESS, "places")
    _take_in(story, SELFTEST / "audio" / DOUBTED, model, "1:witness:ko")
    story.interviewer("translate", "translation", "draft", WITNESS, "--model", str(model))
    for step in ("show", "flags", "coverage"):
        story.interviewer(step, "transcript", step, WITNESS)
    story.interviewer("show the translation", "translation", "show", WITNESS)


def _take_in(story: Story, audio: Path, model: Path, *voices: str) -> None:
    answer = story.interviewer(f"import {audio.name}", "recording", "import", WITNESS, str(audio))
    recording = answer.value["recordings"][0]["recording"]
    story.interviewer(f"channels of {audio.name}", "recording", "channels", recording, *voices)
    story.interviewer(f"transcribe {audio.name}", "transcribe", WITNESS, "--model", str(model))


def _paused() -> NDArray[np.int16]:
    """The shipped conversation in two channels, int16 [frames, channels], with 20 s of silence more after each turn."""
    samples, _ = soundfile.read(SELFTEST / "audio" / "conversation-two-channels.wav", dtype="int16")
    silence = np.zeros((PAUSE_MS * RATE_HZ // 1_000, 2), dtype=np.int16)
    turns = spoken()
    pieces, at = [], 0
    for number, (turn, following) in enumerate(itertools.pairwise(turns)):
        middle_ms = (turn["end_ms"] + following["start_ms"] - (2 * number + 1) * PAUSE_MS) / 2
        cut = round(middle_ms * RATE_HZ / 1_000)
        pieces += [samples[at:cut], silence]
        at = cut
    last_ms = turns[-1]["end_ms"] - (TURNS - 1) * PAUSE_MS
    return np.concatenate([*pieces, samples[at : (last_ms + 500) * RATE_HZ // 1_000]])


def _claiming_pack(folder: Path) -> Path:
    """The self-test model under a list that says that it translates; it writes down what it hears instead."""
    shutil.copytree(SELFTEST / "model", folder)
    listed = json.loads((folder / DIGEST_LIST).read_text("utf-8"))
    (folder / DIGEST_LIST).write_text(json.dumps({**listed, "translates": True}), "utf-8")
    return folder


def _marks(samples: NDArray[np.int16]) -> Marks:
    marks = Marks()
    for turn in spoken():
        marks.add_text(f"the turn at {turn['start_ms']} ms", turn["text"])
    marks.add_text("what was doubted", said_on(DOUBTED))
    marks.add_text("a term of the glossary", TERMS[1])
    for channel in (0, 1):
        marks.add_sound(f"channel {channel}", np.ascontiguousarray(samples[:, channel]), RATE_HZ)
        loudest = int(np.abs(samples[:, channel].astype(np.int32)).argmax())
        marks.add_secret(f"both channels, {channel} at its loudest", samples[loudest : loudest + 32].tobytes())
    return marks
