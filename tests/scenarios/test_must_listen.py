"""An interviewer hears an interview to its end and confirms it line by line; a supervisor hears it again and approves.

One line that nobody has heard to its end keeps everything shut: handing to review, and approving.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.review.desk import approval_in_force, approve
from desktop.review.submitting import submit
from desktop.ui.transcripts.gate import Word
from tests.ui.gate_room import GateRoom, at_desk, colleague, gate_room, interviewer_again, supervisor_again

LINES = 6
LEFT = 3


def refused(act: Callable[[], object]) -> tuple[FaultCode, object]:
    """Why, and of how many lines."""
    with pytest.raises(Fault) as caught:
        act()
    return caught.value.code, caught.value.facts["count"]


def hear_and_confirm(room: GateRoom, numbers: Iterable[int]) -> None:
    """With the one key: it says what is not heard, plays that, and confirms it when it was heard."""
    for number in numbers:
        for _ in range(2):
            room.presenter.walking.turn_to(number)
            room.presenter.confirming.confirm([number])
        room.listen(6_500)
        room.listening.pause()
        room.presenter.confirming.confirm([number])
        room.listening.pause()


def leave_one_unheard(room: GateRoom) -> None:
    """All lines but one are confirmed; that one is broken off two seconds before its end."""
    hear_and_confirm(room, [number for number in range(LINES) if number != LEFT])
    room.presenter.following.play_line(LEFT)
    room.listen(4_000)
    room.listening.leave()
    room.presenter.confirming.confirm([LEFT])
    notice = room.presenter.state.notice
    assert notice is not None
    assert (notice.word, notice.line) == (Word.NOT_HEARD, room.lines[LEFT].segment.id)
    assert 1_500 < notice.missing_ms < 2_000
    assert [number for number, line in enumerate(room.lines) if not line.is_final] == [LEFT]


def hear_what_is_left(room: GateRoom) -> None:
    """What another has made final waits for this ear all the same."""
    room.presenter.walking.go_to_unheard(0)
    assert room.went[-1] == LEFT
    room.listen(6_500)
    room.listening.pause()
    room.presenter.confirming.confirm([LEFT])
    mine = room.presenter.progress.mine
    assert (mine.final, mine.flags, mine.heard_ms) == (LINES, 0, mine.speech_ms)


def approve_after_the_second_hearing(room: GateRoom, interview_id: InterviewId) -> None:
    """The supervisor plays what was drawn, and everything that was flagged."""
    submission = room.scene.signed_in.vault.submissions.all()[-1]
    assert set(submission.sample) >= {line.segment.id for line in room.lines if line.segment.flags}
    assert refused(lambda: approve(room.scene.signed_in, interview_id))[0] is FaultCode.SECOND_HEARING_MISSING
    for number, line in enumerate(room.lines):
        if line.segment.id in submission.sample:
            room.hear(number)
    approve(room.scene.signed_in, interview_id)
    assert approval_in_force(room.scene.signed_in, interview_id) is not None


def test_a_line_nobody_heard_keeps_approval_refused_until_somebody_does(tmp_path: Path) -> None:
    first = gate_room(tmp_path, LINES)
    interview_id = first.scene.interview.id
    one_left = (FaultCode.LINES_NOT_FINAL, 1)
    leave_one_unheard(first)
    assert refused(lambda: submit(first.scene.signed_in, interview_id)) == one_left

    second = at_desk(colleague(first.scene))
    assert refused(lambda: approve(second.scene.signed_in, interview_id)) == one_left
    hear_and_confirm(second, [LEFT])  # whoever approves is a second ear, never the only one
    assert second.lines[LEFT].is_final
    alone = (FaultCode.LINES_CONFIRMED_ALONE, 1)
    assert refused(lambda: approve(second.scene.signed_in, interview_id)) == alone

    first = at_desk(interviewer_again(second.scene))
    hear_what_is_left(first)
    submit(first.scene.signed_in, interview_id)

    second = at_desk(supervisor_again(first.scene))
    approve_after_the_second_hearing(second, interview_id)
    assert check_log(second.scene.signed_in.vault) == []
    assert check_rows(second.scene.signed_in.vault) == []
    second.scene.signed_in.lock()
