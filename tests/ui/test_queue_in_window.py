"""The queue in the real window, with the real engine: locked in the midst of a job, it goes on at the next sign-in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.services import make_services
from desktop.app.sound import Sound
from desktop.app.wiring import Wiring
from desktop.custody.signed_in import SignedIn
from desktop.transcription.models import load_pack
from desktop.ui.jobs import Jobs
from desktop.ui.main_window import MainWindow
from desktop.ui.queue.view import QueueView
from desktop.ui.runner import Lane
from desktop.ui.window import make_window
from tests.fakes.vaults import FOUNDER, PASSPHRASE, vault_root
from tests.transcription.desk import Desk
from tests.transcription.sound import SELFTEST, turns

AUDIO = "long-pauses.wav"
LONGEST_MS = 60_000


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    wiring, jobs = Wiring(), Jobs()
    services = make_services(wiring, lambda work: jobs.submit(Lane.VAULT, work).result(), tmp_path / "settings.toml")
    pack = load_pack(SELFTEST / "model")
    made = make_window(qapp, replace(services, speech=replace(services.speech, model_packs=lambda: [pack])), jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.lock()
    jobs.shut_down()


def sign_in(tmp_path: Path) -> SignedIn:
    return Wiring().unlock(vault_root(tmp_path), FOUNDER.id, PASSPHRASE)


def test_a_job_cut_off_by_the_lock_goes_on_by_itself(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    audio = SELFTEST / "audio" / AUDIO
    recording = Sound().import_audio(desk.signed_in, desk.interview_id, audio, lambda *_: None, lambda: False).id
    desk.close()
    window.enter(sign_in(tmp_path))
    view = window.findChild(QueueView)
    assert view is not None
    runner = view._presenter.runner
    runner.enqueue(recording, load_pack(SELFTEST / "model"))
    qtbot.waitUntil(lambda: runner.running is not None and runner.running.done_ms > 20_000, timeout=LONGEST_MS)
    with qtbot.waitSignal(window.locked, timeout=LONGEST_MS):
        window.lock()

    again = sign_in(tmp_path)
    transcripts = again.vault.transcripts
    [half] = transcripts.drafts_of(recording)
    segments = list(transcripts.draft(half).segments)
    assert segments
    window.enter(again)
    workplace = window.workplace
    assert workplace is not None
    done: list[bool] = []

    def look() -> bool:
        workplace.runner.run(
            lambda _: done.append(again.vault.jobs.all()[0].state == "done"), lambda _: None, window.show_fault
        )
        return any(done)

    qtbot.waitUntil(look, timeout=LONGEST_MS)
    with qtbot.waitSignal(window.locked, timeout=LONGEST_MS):
        window.lock()
    last = sign_in(tmp_path)
    [only] = last.vault.transcripts.drafts_of(recording)
    draft = last.vault.transcripts.draft(only)
    last.lock()
    assert (only, draft.is_complete) == (half, True)
    assert [one.text for one in draft.segments] == [turn["text"] for turn in turns(AUDIO)]
    assert [one for one in draft.segments if one in segments] == segments
