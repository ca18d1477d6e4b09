"""Ten thousand comments travel and are merged as one; an erasure takes what was received as it takes what was made here."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desktop.custody.erasure import erase
from desktop.custody.erasure_report import erasure_reports
from desktop.custody.erasure_text import erasure_text
from desktop.custody.second_person import second_person
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.recording import Recording
from desktop.review.commenting import comment_on
from desktop.review.desk import transcripts_of
from tests.fakes.two_laptops import TwoLaptops, is_in_order, merged, picture, sent
from tests.office import CUSTODIAN, PASSPHRASE, consented_interview, draft_transcript, record_tone

MANY = 10_000
LONGEST_S = 240
"""Generous for a busy machine: about 20 s on one that is not."""


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_ten_thousand_comments_are_merged(tmp_path: Path) -> None:
    many_comments(tmp_path, MANY)


def test_many_comments_are_merged(tmp_path: Path) -> None:
    many_comments(tmp_path, 300)


def many_comments(folder: Path, count: int) -> None:
    laptops = TwoLaptops(folder)
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        segments = draft_transcript(interviewer, record_tone(interviewer, interview_id))
        path = sent(interviewer, interview_id, laptops.drive)
    with laptops.supervisor() as supervisor:
        merged(supervisor, path)
        with supervisor.vault.transaction():
            for number in range(count):
                comment_on(supervisor, segments[number % len(segments)], f"여기를 다시 들어 보십시오 {number}.")
        back = sent(supervisor, interview_id, laptops.drive, with_audio=False)
        there = picture(supervisor, interview_id)
    begun = time.monotonic()
    with laptops.interviewer() as interviewer:
        result = merged(interviewer, back)
        took = time.monotonic() - begun
        assert dict(result.new_by_kind) == {"comment": count}
        assert picture(interviewer, interview_id) == there
        assert is_in_order(interviewer)
    print(f"{count} comments, {back.stat().st_size >> 10} KiB, merged in {took:.1f} s")
    assert took < LONGEST_S


def test_an_erasure_takes_what_was_received(tmp_path: Path) -> None:
    laptops = TwoLaptops(tmp_path)
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        segments = draft_transcript(interviewer, record_tone(interviewer, interview_id))
        comment_on(interviewer, segments[0], "여기를 들어 보십시오.")
        path = sent(interviewer, interview_id, laptops.drive)
    with laptops.supervisor() as supervisor:
        merged(supervisor, path)
        other = second_person(supervisor, CUSTODIAN, PASSPHRASE)
        erase(supervisor, interview_id, ErasureScope.TESTIMONY, ErasureReason.WITHDRAWAL, other)
        assert transcripts_of(supervisor, interview_id) == []
        assert not supervisor.vault.has_media(interview_id)
        (report,) = erasure_reports(supervisor.vault)
        assert [one.colleague for one in report.laptops] == ["interviewer-1"]
        assert any("interviewer-1" in line for line in erasure_text(report, "en"))
        assert is_in_order(supervisor)


def test_a_recording_made_later_follows(tmp_path: Path) -> None:
    laptops = TwoLaptops(tmp_path)
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        draft_transcript(interviewer, record_tone(interviewer, interview_id))
        first = sent(interviewer, interview_id, laptops.drive)
    with laptops.supervisor() as supervisor:
        merged(supervisor, first)
    with laptops.interviewer() as interviewer:
        later: Recording = record_tone(interviewer, interview_id, 2.5)
        draft_transcript(interviewer, later)
        second = sent(interviewer, interview_id, laptops.drive)
        here = picture(interviewer, interview_id)
    with laptops.supervisor() as supervisor:
        merged(supervisor, second)
        assert picture(supervisor, interview_id) == here
        assert supervisor.vault.media(interview_id).unfinished_imports() == []
        assert is_in_order(supervisor)
