"""The import screen in the states that matter, with files of every fate on its list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId, RecordingId
from desktop.domain.source_provenance import Source
from desktop.ui.imports.presenter import ImportsPresenter
from desktop.ui.imports.state import LeftOut, Work, WorkKind
from desktop.ui.imports.view import ImportsView
from desktop.ui.main_window import MainWindow
from desktop.vault.import_items import ImportItem, ItemState

FORM = "mov,mp4,m4a,3gp,3g2,mj2, aac, 48000 Hz, 2 ch"


def items(interview_id: InterviewId) -> tuple[ImportItem, ...]:
    """One of each fate."""
    base = ImportItem(
        "/media/card/240513_001 면담 녹음 \u202ecba.m4a", AccountId("x"), interview_id, size_bytes=812_400_000,
        sha256="ab" * 32, form=FORM, length_ms=4_367_000,
    )  # fmt: skip
    name, witness = "240513_001.m4a", "W-2026-014"
    elsewhere = Fault(FaultCode.AUDIO_ELSEWHERE, name=name, witness=witness, recording="rec-1")
    changes: tuple[dict[str, object], ...] = (
        {"state": ItemState.KEPT, "recording_id": RecordingId("rec-1")},
        {"state": ItemState.KEPT, "recording_id": RecordingId("rec-2"), "gaps": 3, "lost_ms": 3_912_000},
        {"sha256": "cd" * 32, "has_own_words": True},
        {"sha256": "cd" * 32},
        {"sha256": "", "interview_id": InterviewId(""), "size_bytes": 0, "form": "", "length_ms": 0},
        {"state": ItemState.REFUSED, "fault": elsewhere},
        {"state": ItemState.REFUSED, "fault": Fault(FaultCode.AUDIO_PROTECTED, name=name)},
        {"state": ItemState.REFUSED, "fault": Fault(FaultCode.AUDIO_SOURCE_LOST, name=name)},
    )
    return tuple(
        replace(base, number=number, **change)  # type: ignore[arg-type]
        for number, change in enumerate(changes, start=1)
    )


def importing(window: MainWindow) -> Iterator[str]:
    """Somebody brings files in."""
    window.show_screen("imports")
    view = window.findChild(ImportsView)
    assert view is not None
    yield "imports, nothing"
    presenter: ImportsPresenter = view.list._presenter
    goal = presenter.state.goals[0].interview.id if presenter.state.goals else InterviewId("")
    left_out = LeftOut(8, 1, 2, 3, 4, 5, 6, is_cut=True)
    presenter._show(items=items(goal), left_out=left_out, for_all=Source(handed_by="P-7"))
    yield "imports, a list"
    presenter._show(left_out=None)
    for number in (2, 4, 6, 8):
        presenter._show(chosen=frozenset({number}), says_of_chosen=number == 4)
        yield f"imports, number {number}"
    presenter._show(chosen=frozenset({6, 7, 8}))
    yield "imports, several"
    work = Work(WorkKind.TAKING, 4, 40_000, 100_000, 3, 8, 7_510_000)
    for shown in (work, replace(work, kind=WorkKind.LOOKING), replace(work, is_stopping=True)):
        presenter._show(work=shown)
        yield f"imports, {shown.kind}"
    presenter._show(work=None, items=())
    window.show_screen("imports/kept")
    yield "imports, kept"
