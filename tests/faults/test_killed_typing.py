"""Somebody types, and the program is killed by `kill -9`: at most the last two seconds of typing are gone."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.vaults import sign_in_again
from tests.faults.programs import ROOT
from tests.faults.typing_program import SYLLABLES
from tests.ui.scene import FORM, make_scene

ROUNDS = 3
LOST_NS = 2_000_000_000
LIMIT_S = 60


def _typed_and_killed(folder: Path, wanted: int) -> list[tuple[int, int]]:
    """Kills once so many syllables were said: all that were, with their moments."""
    command = [sys.executable, "-B", "-m", "tests.faults.typing_program", str(folder)]
    program = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert program.stdout is not None
    said: list[str] = []
    while len(said) < wanted:
        line = program.stdout.readline()
        assert line, "the program ended by itself"
        said.append(line)
    program.kill()
    rest, _ = program.communicate(timeout=LIMIT_S)
    said += [line for line in rest.splitlines() if len(line.split()) == 2]
    return [(int(count), int(at_ns)) for count, at_ns in map(str.split, said)]


def _syllables(count: int) -> str:
    return "".join(SYLLABLES[number % len(SYLLABLES)] for number in range(count))


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_at_most_the_last_two_seconds_of_typing_are_lost(tmp_path: Path, seed: int) -> None:
    scene = make_scene(tmp_path / "vault")
    before = scene.signed_in.vault.transcripts.segment("rec-1-seg-0")[1].text
    scene.signed_in.lock()
    said = _typed_and_killed(tmp_path / "vault", random.Random(seed).randrange(180, 320))
    last_ns = said[-1][1]
    someone = sign_in_again(tmp_path / "vault", form=FORM)
    [kept] = someone.vault.typings.of(scene.interview.id, someone.account.id)
    someone.lock()
    due = max((count for count, at_ns in said if at_ns <= last_ns - LOST_NS), default=0)
    stored = len(kept.text) - len(before)
    assert kept.text == before + _syllables(stored)  # whole, in order, and nothing half composed
    assert 0 < due <= stored <= said[-1][0]
