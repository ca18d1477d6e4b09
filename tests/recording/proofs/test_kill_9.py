"""`kill -9` at random moments of a recording, in commits too: little is lost, the vault opens, the interview goes on."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.fakes.plain_capture import PlainCapture
from tests.fakes.virtual_microphone import VirtualMicrophone
from tests.recording.proofs.conftest import speak_unlike
from tests.recording.proofs.killed_recordings import KilledRecordings, histogram

MOST_LOST_MS = 600
AT_ONCE = 4


def kill_often(folder: Path, microphone: VirtualMicrophone, plain: PlainCapture, kills: int, seconds: int) -> None:
    """`kills` in all, in four vaults that listen to one microphone; it speaks for at most `seconds`."""
    speak_unlike(microphone, plain, seconds)
    vaults = [KilledRecordings(folder / f"vault-{seed}", plain, seed) for seed in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for done in [pool.submit(vault.work, kills // AT_ONCE) for vault in vaults]:
            done.result()
    lost_ms = [lost for vault in vaults for lost in vault.lost_ms]
    print(f"seeds 0 to {AT_ONCE - 1}, {sum(vault.in_commits for vault in vaults)} in the midst of a commit")
    print(histogram(lost_ms))
    assert len(lost_ms) == kills
    assert max(lost_ms) <= MOST_LOST_MS, sorted(lost_ms)


def test_twenty_kills_lose_little_and_damage_nothing(
    tmp_path: Path, microphone: VirtualMicrophone, plain: PlainCapture
) -> None:
    kill_often(tmp_path, microphone, plain, 20, 120)


@pytest.mark.slow
@pytest.mark.timeout(2400)
def test_three_hundred_kills_lose_little_and_damage_nothing(
    tmp_path: Path, microphone: VirtualMicrophone, plain: PlainCapture
) -> None:
    kill_often(tmp_path, microphone, plain, 300, 1800)
