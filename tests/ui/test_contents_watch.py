"""What the log says of drafts and revisions is compared after signing in, while work goes on."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.ids import SegmentId
from desktop.review.desk import correct_line
from desktop.ui.contents_watch import SLICE_MS, ContentsWatch
from desktop.ui.workplace import Workplace
from tests.custody.test_audit import tamper
from tests.fakes.hand_clock import HandClock
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.scene import Scene, make_scene


class HurriedClock(HandClock):
    """Every look at it takes longer than a slice may."""

    def monotonic_ms(self) -> int:
        self.move(SLICE_MS)
        return self.ms


def first_line(scene: Scene) -> SegmentId:
    transcripts = scene.signed_in.vault.transcripts
    return transcripts.draft(transcripts.heads()[0].id).segments[0].id


def test_an_honest_vault_is_compared_to_its_end_in_silence(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    watch = ContentsWatch(scene.workplace, HandClock())
    watch.begin()
    assert watch.is_done
    assert (watch.findings, scene.faults) == ([], [])


def test_a_changed_line_is_shown_as_tampering(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    tamper(scene.signed_in, "UPDATE segment SET text = 'something else'")
    watch = ContentsWatch(scene.workplace, HandClock())
    watch.begin()
    assert scene.faults == ["custody.row_differs"]
    assert watch.is_done


def test_a_correction_made_between_two_slices_is_no_finding(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    jobs = HeldJobs()
    watch = ContentsWatch(Workplace(scene.signed_in, jobs), HurriedClock())
    watch.begin()
    jobs.release()
    correct_line(scene.signed_in, first_line(scene), "다른 말.")
    while jobs.held:
        jobs.release()
    assert watch.is_done
    assert watch.findings == []


def test_a_lock_ends_it_without_a_word(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    jobs = HeldJobs()
    told: list[object] = []
    workplace = Workplace(scene.signed_in, jobs)
    workplace.on_fault = told.append
    watch = ContentsWatch(workplace, HandClock())
    watch.begin()
    jobs.release()
    scene.signed_in.lock()
    while jobs.held:
        jobs.release()
    assert told == []
    assert not watch.is_done


def test_what_can_not_be_read_is_told(tmp_path: Path) -> None:
    scene = make_scene(tmp_path)
    tamper(scene.signed_in, "UPDATE segment SET words = 'x'")
    watch = ContentsWatch(scene.workplace, HandClock())
    watch.begin()
    assert scene.faults == ["vault.damaged"]
