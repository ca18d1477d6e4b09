"""An interview goes to the supervisor's laptop and comes back: sealed there as here, merged as a union, approved there."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.custody.audit import check_rows
from desktop.custody.media_check import check_media
from desktop.domain.ids import InterviewId, SegmentId
from desktop.review.desk import correct_line
from tests.fakes.two_laptops import TwoLaptops, examined, is_in_order, merged, picture, sent
from tests.office import consented_interview, draft_transcript, record_tone


@pytest.fixture
def laptops(tmp_path: Path) -> TwoLaptops:
    return TwoLaptops(tmp_path)


def recorded(laptops: TwoLaptops) -> tuple[InterviewId, list[SegmentId]]:
    with laptops.interviewer() as interviewer:
        interview_id = consented_interview(interviewer)
        recording = record_tone(interviewer, interview_id)
        return interview_id, draft_transcript(interviewer, recording)


def test_an_interview_arrives_whole_and_its_seal_fits(laptops: TwoLaptops) -> None:
    interview_id, segments = recorded(laptops)
    with laptops.interviewer() as interviewer:
        correct_line(interviewer, segments[0], "네, 동의합니다. 그렇게 하십시오.")
        path = sent(interviewer, interview_id, laptops.drive)
        here = picture(interviewer, interview_id)
    with laptops.supervisor() as supervisor:
        shown = examined(supervisor, path)
        assert (shown.sender.account.id, shown.is_known_interview) == ("interviewer-1", False)
        assert supervisor.vault.interviews.all() == []
        merged(supervisor, path)
        assert picture(supervisor, interview_id) == here
        assert check_media(supervisor.vault) == []
        assert is_in_order(supervisor)


def test_it_comes_back_small_with_what_was_corrected_there(laptops: TwoLaptops) -> None:
    interview_id, segments = recorded(laptops)
    with laptops.interviewer() as interviewer:
        first = sent(interviewer, interview_id, laptops.drive)
    with laptops.supervisor() as supervisor:
        merged(supervisor, first)
        correct_line(supervisor, segments[1], "그 사람들이 밤에 와서 아버지를 데려갔어요.")
        back = sent(supervisor, interview_id, laptops.drive, with_audio=False)
        there = picture(supervisor, interview_id)
    with laptops.interviewer() as interviewer:
        result = merged(interviewer, back)
        assert dict(result.new_by_kind) == {"revision": 1}
        assert picture(interviewer, interview_id) == there
        assert is_in_order(interviewer)


def test_an_authors_entry_that_was_changed_here_is_found(laptops: TwoLaptops) -> None:
    interview_id, segments = recorded(laptops)
    with laptops.interviewer() as interviewer:
        correct_line(interviewer, segments[0], "네, 동의합니다. 그렇게 하십시오.")
        path = sent(interviewer, interview_id, laptops.drive)
    with laptops.supervisor() as supervisor:
        merged(supervisor, path)
        assert is_in_order(supervisor)
        database = supervisor.vault._database
        database.execute("DROP TRIGGER received_entry_refuses_update")
        database.execute("UPDATE received_entry SET body = CAST(body || ' ' AS BLOB) WHERE rowid = 1")
        assert [finding.facts["action"] for finding in check_rows(supervisor.vault)] == ["review.received"]
