"""The whole path through the real window, with real threads, recorder, speech child, vault and bundle.

Only the microphone is a file, and the self-test pack is offered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.services import make_services
from desktop.app.wiring import Wiring
from desktop.crypto.age import new_identity
from desktop.custody.accounts import add_account
from desktop.custody.audit import check_log, check_rows
from desktop.domain.ids import AccountId, SegmentId
from desktop.domain.people import Role
from desktop.domain.recording import AudioFormat
from desktop.domain.submission import Submission
from desktop.export.destinations import fingerprint_of
from desktop.interview.consent import FIRST_ITEMS, set_consent
from desktop.interview.register import open_interview
from desktop.recording.microphone import Device
from desktop.review.submitting import submit
from desktop.transcription.models import load_pack
from desktop.ui.export.state import NewDestination
from desktop.ui.export.view import ExportView
from desktop.ui.jobs import Jobs
from desktop.ui.main_window import MainWindow
from desktop.ui.record.slip_guard import BOUNCE_MS, WITHIN_MS
from desktop.ui.record.state import Phase, RecordState
from desktop.ui.record.view import RecordView
from desktop.ui.runner import Lane
from desktop.ui.services import Services
from desktop.ui.transcripts.state import TranscriptsState
from desktop.ui.transcripts.view import TranscriptsView
from desktop.ui.view import View
from desktop.ui.window import make_window
from desktop.vault.opening import NewAccount
from tests.fakes.hand_loudspeaker import HandLoudspeaker
from tests.fakes.vaults import rehearsed_kit
from tests.office import CHEAP, PASSPHRASE, RESOURCES
from tests.ui.gate_room import sounding

WAV = RESOURCES / "selftest" / "audio" / "conversation.wav"
SPOKEN = AudioFormat(16_000, 1)
SLOWEST_MS = 60_000
Wait = Callable[[Callable[[], bool]], None]


def file_services(services: Services, wiring: Wiring, device: HandLoudspeaker) -> Services:
    """The product's services with the sample conversation in place of a microphone, and the self-test pack offered.

    What is played is heard on `device`.
    """

    def record(account: Any, interview_id: Any, _: Any, __: Any, checked: Any) -> Any:
        return wiring.sound.start_recording(account, interview_id, {"file": str(WAV), "speed": 16}, SPOKEN, checked)

    sound = replace(
        services.sound,
        microphones=lambda: [Device("file", "The sample conversation", 1, default=True)],
        start_recording=record,
    )
    speech = replace(services.speech, model_packs=lambda: [load_pack(RESOURCES / "selftest" / "model")])
    return sounding(replace(services, sound=sound, speech=speech), device)


@pytest.fixture
def device() -> HandLoudspeaker:
    return HandLoudspeaker()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path, device: HandLoudspeaker) -> Iterator[MainWindow]:
    wiring, jobs = Wiring(), Jobs()
    services = make_services(wiring, lambda work: jobs.submit(Lane.VAULT, work).result(), tmp_path / "settings.toml")
    made = make_window(qapp, file_services(services, wiring, device), jobs)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    yield made
    made.lock()
    jobs.shut_down()


def found(window: MainWindow, kind: type[View]) -> Any:
    """The screen of that kind, brought to the front."""
    screen = next(s for s in window._screens if isinstance(s.view, kind))
    window.show_screen(screen.key)
    return screen.view


def sit_down(window: MainWindow, root: Path, account: str, passphrase: str = PASSPHRASE) -> Any:
    window.enter(Wiring().unlock(root, account, passphrase))
    assert window.workplace is not None
    return window.workplace


def founded(root: Path) -> str:
    """A vault with an interviewer, a supervisor, and one interview with every consent; its id."""
    wiring = Wiring()
    interviewer = NewAccount(AccountId("interviewer-1"), "Interviewer", frozenset({Role.INTERVIEWER, Role.CUSTODIAN}))
    account = wiring.create(root, interviewer, PASSPHRASE, CHEAP)
    supervisor = NewAccount(AccountId("supervisor-1"), "Supervisor", frozenset({Role.SUPERVISOR}))
    add_account(account, supervisor, PASSPHRASE, CHEAP)
    rehearsed_kit(account)
    interview = open_interview(account, "W-2026-014", ("ko", "en"))
    for item in FIRST_ITEMS:
        set_consent(account, interview.id, item, "yes")
    account.lock()
    return interview.id


def records(window: MainWindow, wait: Wait) -> None:
    """F8, some seconds, another screen meanwhile, F9 twice."""
    record: RecordView = found(window, RecordView)

    def state() -> RecordState:
        return record._presenter.state

    def has_stored(length_ms: int) -> bool:
        status = state().status
        return status is not None and status.stored_ms > length_ms

    wait(lambda: state().may_start)
    QTest.keyClick(window, Qt.Key.Key_F8)
    wait(lambda: has_stored(4_000))
    window.show_screen("interviews")  # the recording runs on, and the frame says so
    assert record.badge.isVisible()
    window.show_screen("record")
    QTest.keyClick(window, Qt.Key.Key_F9)
    wait(lambda: 0 < state().stop_left_ms < WITHIN_MS - BOUNCE_MS)
    assert state().phase is Phase.RECORDING, "one press is a slip of the hand"
    QTest.keyClick(window, Qt.Key.Key_F9)
    wait(lambda: state().phase is Phase.SEALED)


def transcribes_and_corrects(window: MainWindow, wait: Wait) -> SegmentId:
    """A draft by the self-test pack, and its first line corrected; the segment."""
    transcripts: TranscriptsView = found(window, TranscriptsView)

    def reading() -> TranscriptsState:
        return transcripts._presenter.state

    wait(lambda: bool(reading().packs) and bool(reading().recordings))
    transcripts.recordings.start.click()
    wait(lambda: bool(reading().lines) and reading().running is None and reading().recordings[0].draft == "complete")
    segment = reading().lines[0].segment
    transcripts._presenter.correcting.correct(segment.id, "사람이 고친 첫 줄.")
    return segment.id


def hears_all(window: MainWindow, wait: Wait, device: HandLoudspeaker) -> TranscriptsView:
    """From the first sample to the last."""
    transcripts: TranscriptsView = found(window, TranscriptsView)
    presenter = transcripts._presenter
    wait(lambda: bool(presenter.state.lines))
    presenter.listening.play_from(0)
    wait(lambda: device.is_playing)
    device.run(presenter.listening.length_ms + 1_000)
    wait(lambda: not presenter.listening.is_playing)
    wait(lambda: presenter.progress.mine.heard_ms == presenter.progress.mine.speech_ms > 0)
    return transcripts


def confirms_and_submits(window: MainWindow, wait: Wait, transcripts: TranscriptsView) -> None:
    """One key, once for each line; then it is handed to review."""
    presenter, workplace = transcripts._presenter, window.workplace
    assert workplace is not None
    transcripts.lines.go_to(0)
    for number in range(len(presenter.state.lines)):
        QTest.keyClick(transcripts.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
        wait(partial(lambda at: presenter.state.lines[at].is_final, number))
    done: list[object] = []
    signed_in, interview = workplace.signed_in, presenter.state.interview
    assert interview is not None
    workplace.runner.run(lambda _: submit(signed_in, interview.id), done.append, done.append)
    wait(lambda: bool(done))
    assert isinstance(done[0], Submission)


def approves(window: MainWindow, wait: Wait) -> None:
    """The question, and yes."""
    transcripts: TranscriptsView = found(window, TranscriptsView)
    transcripts.side.open("review")
    wait(transcripts.cards.approval.approve.isVisible)
    transcripts.cards.approval.approve.click()
    transcripts.cards.approval.sure.click()
    wait(lambda: transcripts.cards.approval.chip.text() == "Approved")


def hands_over(window: MainWindow, wait: Wait, drive: Path) -> None:
    """A destination, its fingerprint, a folder, and the button."""
    export: ExportView = found(window, ExportView)
    presenter = export._presenter
    form = NewDestination("ohchr-seoul", "OHCHR Seoul", "export.ohchr_seoul", new_identity().recipient)
    presenter.add(form)
    wait(lambda: presenter.state.destination is not None)
    presenter.verify(fingerprint_of(presenter.state.destination))  # type: ignore[arg-type]
    drive.mkdir()
    presenter.choose_folder(drive)
    wait(lambda: presenter.state.may_hand_over)
    export.drive.hand_over.click()
    wait(lambda: presenter.state.result is not None)
    assert Path(presenter.state.result.bundle_path).is_file()  # type: ignore[union-attr]


def test_record_transcribe_correct_approve_and_hand_over(
    window: MainWindow, device: HandLoudspeaker, qtbot: QtBot, tmp_path: Path
) -> None:
    wait: Wait = partial(qtbot.waitUntil, timeout=SLOWEST_MS)
    root = tmp_path / "vault"
    interview_id = founded(root)

    workplace = sit_down(window, root, "interviewer-1")
    workplace.choose(workplace.signed_in.vault.interviews.get(interview_id))
    records(window, wait)
    segment_id = transcribes_and_corrects(window, wait)
    confirms_and_submits(window, wait, hears_all(window, wait, device))
    with qtbot.waitSignal(window.locked, timeout=SLOWEST_MS):
        window.lock()  # what was typed last must be there afterwards

    workplace = sit_down(window, root, "supervisor-1")
    vault = workplace.signed_in.vault
    assert [r.text for r in vault.transcripts.revisions_of(segment_id)] == ["사람이 고친 첫 줄."]
    workplace.choose(vault.interviews.get(interview_id))
    hears_all(window, wait, device)
    approves(window, wait)
    hands_over(window, wait, tmp_path / "drive")
    assert not window.banner.isVisible()
    assert check_log(vault) == []
    assert check_rows(vault) == []
