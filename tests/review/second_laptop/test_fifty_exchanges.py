"""Two vaults that exchange review bundles, late, lost, twice and out of order, with random work on both sides, end equal."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from desktop.custody.approvals import content_of
from desktop.custody.media_check import check_media
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.review.desk import transcripts_of
from desktop.review.second_laptop.kinds import rows_of
from tests.fakes.two_laptops import TwoLaptops, is_in_order, merged, sent
from tests.office import consented_interview, draft_transcript, record_tone, translate_draft
from tests.review.second_laptop.random_work import RandomWork

SEED = int(os.environ.get("SAEGIM_SEED", random.randrange(1 << 30)))
Side = Callable[[], AbstractContextManager[SignedIn]]


def exchange(laptops: TwoLaptops, rounds: int, acts: int) -> InterviewId:
    """So many bundles either way, some never taken in, some late; then each side once more, and no work after that."""
    chance = random.Random(f"{SEED} {rounds}")
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        recording = record_tone(interviewer, interview_id, 2.0)
        draft_transcript(interviewer, recording)
        translate_draft(interviewer, recording)
        first = sent(interviewer, interview_id, laptops.drive)
    take(laptops.supervisor, first)
    sides: tuple[Side, Side] = (laptops.interviewer, laptops.supervisor)
    on_the_way: tuple[list[Path], list[Path]] = ([], [])
    for number in range(rounds):
        side = number % 2
        work(sides[side], interview_id, chance, acts)
        with sides[side]() as signed_in:
            on_the_way[1 - side].append(sent(signed_in, interview_id, laptops.drive, with_audio=chance.random() < 0.1))
        work(sides[1 - side], interview_id, chance, acts)
        deliver(sides[1 - side], on_the_way[1 - side], chance)
    quiet_round(laptops, interview_id)
    return interview_id


def work(side: Side, interview_id: InterviewId, chance: random.Random, acts: int) -> None:
    with side() as signed_in:
        RandomWork(signed_in, interview_id, chance).do(acts)


def deliver(side: Side, waiting: list[Path], chance: random.Random) -> None:
    """None of those on the way, or one, or all in any order; some twice, which is refused, and some never."""
    chance.shuffle(waiting)
    for _ in range(chance.choice((0, 1, 1, len(waiting)))):
        if waiting:
            path = waiting.pop()
            take(side, path)
            if chance.random() < 0.2:
                with pytest.raises(Fault) as raised:
                    take(side, path)
                assert raised.value.code is FaultCode.REVIEW_BUNDLE_KNOWN
    if waiting and chance.random() < 0.2:
        waiting.pop()


def take(side: Side, path: Path) -> None:
    with side() as signed_in:
        merged(signed_in, path)


def quiet_round(laptops: TwoLaptops, interview_id: InterviewId) -> None:
    with laptops.interviewer() as interviewer:
        path = sent(interviewer, interview_id, laptops.drive, with_audio=False)
    take(laptops.supervisor, path)
    with laptops.supervisor() as supervisor:
        path = sent(supervisor, interview_id, laptops.drive, with_audio=False)
    take(laptops.interviewer, path)


def whole_picture(side: Side, interview_id: InterviewId) -> tuple[object, ...]:
    """Everything that must be alike: rows, lines as they read, what was lost, comments, submissions, exact content."""
    with side() as signed_in:
        vault = signed_in.vault
        assert is_in_order(signed_in)
        assert check_media(vault) == []
        return (
            {row.digest for row in rows_of(vault, interview_id)},
            transcripts_of(signed_in, interview_id),
            [vault.translations.layer_over(one) for one in transcripts_of(signed_in, interview_id)],
            vault.comments.threads_of(interview_id),
            vault.submissions.of(interview_id),
            vault.submissions.returns_of(interview_id),
            content_of(vault, interview_id),
            content_of(vault, interview_id, with_translation=True),
        )


def check_equal(tmp_path: Path, rounds: int, acts: int) -> None:
    print(f"seed {SEED}")
    laptops = TwoLaptops(tmp_path)
    interview_id = exchange(laptops, rounds, acts)
    here, there = (whole_picture(side, interview_id) for side in (laptops.interviewer, laptops.supervisor))
    assert here == there


def test_two_vaults_end_equal(tmp_path: Path) -> None:
    check_equal(tmp_path, rounds=6, acts=5)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_two_vaults_end_equal_after_fifty_bundles(tmp_path: Path) -> None:
    check_equal(tmp_path, rounds=50, acts=8)
