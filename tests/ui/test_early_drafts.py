"""The quiet line of the record screen: on, off, how far, and never a fault beside a witness."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.recording.power import PowerReading
from desktop.transcription.early_run import EarlyState
from desktop.transcription.models import ModelPack
from desktop.ui.record.early_drafts import EarlyDrafts, EarlyPicture
from desktop.ui.record.early_line import EarlyLine, early_words
from desktop.ui.runner import Lane
from desktop.ui.services import EarlyOrder, EarlyOutcome
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.record_room import Room, room
from tests.ui.scene import services as scene_services

PACK = ModelPack(Path("pack"), "small", "b" * 64, {}, is_selftest=False, languages=("ko", "en"))
Early = Callable[[Any, EarlyOrder], EarlyOutcome]


class Power:
    """A battery that says what it is told."""

    def __init__(self, reading: PowerReading) -> None:
        self.reading = reading

    def read(self) -> PowerReading:
        return self.reading


class Wired:
    """The part under test on a running recording, with work that waits until it is released."""

    def __init__(self, folder: Path, early: Early | None, **settings: str) -> None:
        self.room: Room = room(folder)
        self.room.presenter.start()
        self.room.presenter.poll()
        self.power = Power(PowerReading())
        services = scene_services()
        for name, value in settings.items():
            setattr(services.settings, name, value)
        services = replace(
            services,
            speech=replace(services.speech, early=early),
            machine=replace(services.machine, power=self.power),
        )
        self.settings = services.settings
        self.jobs = HeldJobs()
        workplace = self.room.scene.workplace
        workplace.runner = self.jobs
        self.drafts = EarlyDrafts(self.room.presenter._board, workplace, services)
        self.queued: list[tuple[RecordingId, ModelPack]] = []
        self.drafts.enqueue = lambda recording, pack: self.queued.append((recording, pack))
        self.running = self.room.presenter.hand.running
        assert self.running is not None


def test_where_no_engine_is_nothing_is_offered(tmp_path: Path) -> None:
    wired = Wired(tmp_path, None)
    wired.drafts.follow(wired.running)
    assert not wired.drafts.picture.is_offered
    assert wired.jobs.held == []


def test_a_run_follows_the_recording_and_the_draft_is_asked_for_after_the_stop(tmp_path: Path) -> None:
    orders: list[EarlyOrder] = []

    def early(_: Any, order: EarlyOrder) -> EarlyOutcome:
        orders.append(order)
        order.told(EarlyState.WORKING, 60_000)
        return EarlyOutcome(EarlyState.UP_TO_DATE, PACK)

    wired = Wired(tmp_path, early)
    wired.drafts.follow(wired.running)
    assert wired.drafts.picture.state is None
    wired.drafts.follow(None)
    wired.jobs.release()
    [order] = orders
    assert order.is_over()
    assert order.recording is wired.running.recording  # type: ignore[union-attr]
    assert wired.queued == [(order.recording.id, PACK)]


def test_what_it_does_is_told_while_it_runs(tmp_path: Path) -> None:
    def early(_: Any, order: EarlyOrder) -> EarlyOutcome:
        order.told(EarlyState.WORKING, 60_000)
        assert not order.is_over()
        return EarlyOutcome(EarlyState.TOO_SLOW, PACK)

    wired = Wired(tmp_path, early)
    seen: list[EarlyPicture] = []
    wired.drafts.changed = lambda: seen.append(wired.drafts.picture)
    wired.drafts.follow(wired.running)
    wired.jobs.release()
    assert EarlyPicture(True, True, EarlyState.WORKING, 60_000) in seen
    assert wired.drafts.picture.state is EarlyState.TOO_SLOW
    assert wired.queued == []


def test_it_is_turned_off_at_once_and_stays_off_on_this_laptop(tmp_path: Path) -> None:
    orders: list[EarlyOrder] = []

    def early(_: Any, order: EarlyOrder) -> EarlyOutcome:
        orders.append(order)
        return EarlyOutcome(EarlyState.UP_TO_DATE, PACK)

    wired = Wired(tmp_path, early)
    wired.drafts.follow(wired.running)
    wired.drafts.turn(is_wanted=False)
    wired.jobs.release()
    assert orders[0].is_over()
    assert wired.settings.early_drafts == "off"
    assert wired.drafts.picture.state is None
    wired.drafts.follow(None)
    wired.drafts.follow(wired.running)
    assert wired.jobs.held == []
    wired.drafts.turn(is_wanted=True)
    assert wired.settings.early_drafts == "auto"
    assert len(wired.jobs.held) == 1


def test_off_by_setting_begins_nothing(tmp_path: Path) -> None:
    wired = Wired(tmp_path, lambda *_: EarlyOutcome(EarlyState.FAILED, None), early_drafts="off")
    wired.drafts.follow(wired.running)
    assert wired.jobs.held == []
    assert not wired.drafts.picture.is_wanted


def test_a_lock_ends_it(tmp_path: Path) -> None:
    orders: list[EarlyOrder] = []

    def early(_: Any, order: EarlyOrder) -> EarlyOutcome:
        orders.append(order)
        return EarlyOutcome(EarlyState.UP_TO_DATE, PACK)

    wired = Wired(tmp_path, early)
    wired.drafts.follow(wired.running)
    [(task, _)] = wired.jobs.held
    task.cancel()
    wired.jobs.release()
    assert orders[0].is_over()
    orders[0].rest(60.0)  # comes back at once


def test_a_fault_is_kept_to_itself(tmp_path: Path) -> None:
    def early(_: Any, __: EarlyOrder) -> EarlyOutcome:
        raise Fault(FaultCode.CONSENT_MISSING)

    wired = Wired(tmp_path, early)
    wired.drafts.follow(wired.running)
    wired.jobs.release()
    assert wired.drafts.picture.state is EarlyState.FAILED
    assert wired.room.scene.faults == []


def test_it_knows_what_the_recorder_said_and_what_the_laptop_runs_on(tmp_path: Path) -> None:
    looks: list[Any] = []

    def early(_: Any, order: EarlyOrder) -> EarlyOutcome:
        looks.append(order.look())
        return EarlyOutcome(EarlyState.UP_TO_DATE, PACK)

    wired = Wired(tmp_path, early)
    board = wired.room.presenter._board
    assert board.state.status is not None
    board.show(status=replace(board.state.status, elapsed_ms=9_000, stored_ms=6_500, behind_ms=2_500), is_lost=False)
    wired.power.reading = PowerReading(percent=20, is_plugged_in=False)
    wired.drafts.follow(wired.running)
    wired.jobs.release()
    rate = wired.running.recording.format.sample_rate_hz  # type: ignore[union-attr]
    assert (looks[0].behind_ms, looks[0].stored_frames, looks[0].battery_percent) == (2_500, 6_500 * rate // 1000, 20)
    wired.power.reading = PowerReading(percent=20, is_plugged_in=True)
    wired.drafts.follow(wired.running)
    wired.jobs.release()
    assert looks[1].battery_percent is None


def test_a_lost_recorder_is_no_reason_to_go_on(tmp_path: Path) -> None:
    def early(_: Any, order: EarlyOrder) -> EarlyOutcome:
        with pytest.raises(Fault) as caught:
            order.look()
        assert caught.value.code is FaultCode.RECORDER_LOST
        return EarlyOutcome(EarlyState.YIELDING, PACK)

    wired = Wired(tmp_path, early)
    wired.room.presenter._board.show(is_lost=True)
    wired.drafts.follow(wired.running)
    wired.jobs.release()
    assert wired.drafts.picture.state is EarlyState.YIELDING


def test_the_speech_lane_does_it(tmp_path: Path) -> None:
    wired = Wired(tmp_path, lambda *_: EarlyOutcome(EarlyState.UP_TO_DATE, PACK))
    wired.drafts.follow(wired.running)
    wired.jobs.release()
    assert Lane.VAULT not in wired.jobs.lanes


@pytest.mark.usefixtures("look")
def test_every_state_has_its_words_and_a_press_turns_it(qtbot: QtBot) -> None:
    line = EarlyLine()
    qtbot.addWidget(line)
    for state in EarlyState:
        assert early_words(EarlyPicture(True, True, state))
    line.show_picture(EarlyPicture(True, True, EarlyState.WORKING, 754_000))
    assert "12:34" in line.words.text()
    turned: list[bool] = []
    line.turned.connect(turned.append)
    line.switch.click()
    line.show_picture(EarlyPicture(True, is_wanted=False))
    line.switch.click()
    assert turned == [False, True]
    line.show_picture(EarlyPicture(is_offered=False))
    assert not line.isVisible()


def test_without_consent_no_draft_is_asked_for_after_the_stop(tmp_path: Path) -> None:
    """It would only be refused, beside a witness who said no."""

    def early(_: Any, order: EarlyOrder) -> EarlyOutcome:
        order.told(EarlyState.NO_CONSENT, 0)
        return EarlyOutcome(EarlyState.NO_CONSENT, PACK)

    wired = Wired(tmp_path, early)
    wired.drafts.follow(wired.running)
    wired.drafts.follow(None)
    wired.jobs.release()
    assert wired.queued == []
    assert wired.room.scene.faults == []
