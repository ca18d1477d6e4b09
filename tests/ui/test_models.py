"""The section of speech models: a folder is looked at, installed, measured, decided on and removed, each said plainly."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.faults import Fault, FaultCode
from desktop.transcription.digest_list import DIGEST_LIST
from desktop.transcription.installed import InstalledPacks
from desktop.transcription.measurements import Measurement, Measurements
from desktop.transcription.model_decisions import Standing
from desktop.transcription.models import ModelPack, load_pack
from desktop.transcription.pack_source import PackWords, examine
from desktop.ui.models.presenter import ModelsPresenter
from desktop.ui.models.state import Outcome, Work
from desktop.ui.models.view import ModelsView
from desktop.ui.widgets.plain_label import PlainLabel
from tests.transcription.sound import SELFTEST
from tests.ui.scene import Scene, make_scene, services


class Room:
    """Packs in a folder of their own, a drive with a model that nobody vouches for, and a benchmark that says `factor`."""

    def __init__(self, folder: Path) -> None:
        self.scene: Scene = make_scene(folder)
        self.packs = InstalledPacks(folder / "models")
        self.measurements = Measurements(folder / "speech.json", "cpu")
        self.drive = Path(shutil.copytree(SELFTEST / "model", folder / "drive" / "tuned"))
        config = json.loads((self.drive / "config.json").read_text("utf-8"))
        (self.drive / "config.json").write_text(json.dumps({**config, "note": "tuned"}), "utf-8")
        (self.drive / DIGEST_LIST).unlink()
        given = services(
            installed=self.packs.all, examine=examine, install=self.packs.install, remove=self.packs.remove,
            verify=load_pack, bench=self.bench, measurement=self.measurements.of,
        )  # fmt: skip
        self.services, self.settings = given, given.settings
        self.presenter = ModelsPresenter(self.scene.workplace, given)

    def bench(self, pack: ModelPack, told: Any, cancelled: Any) -> Measurement:
        """Two hours of work for an hour of speech."""
        told(0, 1)
        if cancelled():
            raise Fault(FaultCode.TRANSCRIPTION_CANCELLED)
        measured = Measurement("cpu", 3, 2.0, 900, 10**9)
        self.measurements.keep(pack.content_sha256, measured)
        return measured

    def installed(self) -> ModelPack:
        """The drive's model, installed."""
        self.presenter.choose(str(self.drive))
        self.presenter.install(PackWords("Tuned", "MIT", "a hub"))
        pack = self.presenter.state.rows[0].pack
        assert pack is not None
        return pack


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_a_folder_is_looked_at_before_anything_is_copied(room: Room) -> None:
    room.presenter.choose(str(room.drive))
    source = room.presenter.state.source
    assert source is not None
    assert (source.listed, source.words.name, room.packs.all()) == (None, "tuned", [])
    room.presenter.choose("")
    assert room.presenter.state.source is None


@pytest.mark.parametrize(
    ("name", "code"),
    [("tokenizer.json", FaultCode.MODEL_WOULD_FETCH), ("model.bin", FaultCode.MODEL_FILE_MISSING)],
)
def test_a_folder_that_lacks_something_says_so_where_it_was_chosen(room: Room, name: str, code: FaultCode) -> None:
    (room.drive / name).unlink()
    room.presenter.choose(str(room.drive))
    refusal = room.presenter.state.refusal
    assert refusal is not None
    assert (refusal.code, refusal.facts) == (code, {"name": name})
    assert room.scene.faults == []
    room.presenter.install(PackWords("x"))
    assert room.packs.all() == []


def test_an_installed_model_waits_for_the_custodians_word(room: Room) -> None:
    pack = room.installed()
    state = room.presenter.state
    assert (state.outcome, state.work, state.folder) == (Outcome("installed", "Tuned"), None, "")
    assert (state.rows[0].standing, state.may_decide) == (Standing.UNDECIDED, True)
    standings = []
    for is_accepted in (True, False):
        room.presenter.decide(pack, is_accepted=is_accepted)
        standings.append(room.presenter.state.rows[0].standing)
    assert standings == [Standing.ACCEPTED, Standing.TURNED_DOWN]


def test_words_that_are_none_are_refused(room: Room) -> None:
    room.presenter.choose(str(room.drive))
    room.presenter.install(PackWords(""))
    assert (room.scene.faults, room.packs.all()) == (["text.invalid"], [])


def test_it_is_measured_and_verified_and_removed_after_a_question(room: Room) -> None:
    pack = room.installed()
    room.presenter.measure(pack)
    measured = room.presenter.state.rows[0].measured
    assert measured is not None
    assert (measured.threads, room.presenter.state.outcome) == (3, Outcome("measured", "Tuned"))
    room.presenter.verify(pack)
    assert room.presenter.state.outcome == Outcome("verified", "Tuned")
    room.presenter.ask_to_remove(pack.path)
    room.presenter.ask_to_remove(None)
    room.presenter.remove()
    assert len(room.packs.all()) == 1
    room.presenter.ask_to_remove(pack.path)
    room.presenter.remove()
    assert (room.packs.all(), room.presenter.state.rows) == ([], ())
    assert room.presenter.state.outcome == Outcome("removed", "Tuned")


def test_while_a_recording_runs_nothing_is_measured(room: Room) -> None:
    pack = room.installed()
    room.scene.workplace.is_recording = True
    room.presenter.measure(pack)
    assert room.scene.faults == ["recording.running"]
    assert room.presenter.state.rows[0].measured is None


def test_a_changed_model_is_told_and_nothing_hangs(room: Room) -> None:
    pack = room.installed()
    (pack.path / "vocabulary.json").write_bytes(b"x")
    room.presenter.verify(pack)
    assert room.scene.faults == ["model.changed"]
    assert (room.presenter.state.work, room.presenter.state.rows[0].standing) == (None, None)


def _said(view: QWidget) -> str:
    QApplication.processEvents()  # what was just made is shown in the next round
    return "\n".join(label.text() for label in view.findChildren(PlainLabel) if label.isVisibleTo(view))


@pytest.fixture
def view(qtbot: QtBot, room: Room) -> ModelsView:
    made = ModelsView(room.presenter)
    qtbot.addWidget(made)
    made.resize(1080, 900)
    made.show()
    made.refresh()
    return made


@pytest.mark.usefixtures("look")
def test_the_whole_way_by_buttons(room: Room, view: ModelsView) -> None:
    assert not view.install.install.isEnabled()
    view.install.folder_chosen.emit(str(room.drive))
    assert "without a list of digests" in _said(view)
    assert view.install.name.text() == "tuned"
    view.install.licence.setText("MIT")
    view.install.install.click()
    said = _said(view)
    assert "For trying out only." in said
    assert "Not measured on this laptop yet." in said
    [card] = view.cards
    assert card.chip.text() == "On no list: the office decides"
    card.measure.click()
    [card] = view.cards
    assert "An hour of interview takes about 2 h on this laptop." in _said(view)
    assert "3 threads" in card.facts.text()
    card.accept.click()
    [card] = view.cards
    assert card.chip.text() == "Accepted by the office"
    card.remove.click()
    assert card.question.isVisibleTo(card)
    card.keep.click()
    assert not card.question.isVisibleTo(card)
    card.remove.click()
    card.sure.click()
    assert view.cards == []
    assert "removed from this laptop" in view.outcome.text()


@pytest.mark.usefixtures("look")
def test_a_refusal_is_said_at_the_folder(room: Room, view: ModelsView) -> None:
    (room.drive / "tokenizer.json").unlink()
    view.install.folder_chosen.emit(str(room.drive))
    assert "would look on the network" in view.install.refusal.text()
    assert not view.install.install.isEnabled()


@pytest.mark.usefixtures("look")
def test_work_shows_how_far_it_is_and_can_be_stopped(room: Room, view: ModelsView) -> None:
    room.presenter._show(work=Work("installing", "Tuned", 3_000_000_000, 6_000_000_000))
    assert "1.50 GB / 3.00 GB" in view.install.step.text()
    assert view.install.bar.value() * 2 == view.install.bar.maximum()
    room.presenter._show(work=replace(Work("measuring", "Tuned"), is_stopping=True))
    assert "Stopping" in view.install.step.text()
    assert not view.install.stop.isEnabled()


@pytest.mark.usefixtures("look")
def test_who_is_no_custodian_sees_and_can_not_decide(room: Room, view: ModelsView) -> None:
    room.installed()
    room.presenter._show(may_decide=False)
    [card] = view.cards
    assert not card.accept.isVisibleTo(card)
    assert not card.turn_down.isVisibleTo(card)
    assert card.verify.isVisibleTo(card)


@pytest.mark.usefixtures("look")
def test_whether_another_model_reads_doubts_is_chosen_here_and_kept_on_this_laptop(
    room: Room, view: ModelsView, qtbot: QtBot
) -> None:
    room.presenter.choose(str(SELFTEST / "model"))
    room.presenter.install(PackWords("saegim-selftest", "GPL-3.0-or-later", ""))
    view.refresh()
    assert len(view.cards) == 1
    assert not view.second.isVisibleTo(view), "there is no other one"
    room.installed()
    assert view.second.isVisibleTo(view)
    assert (view.second.isChecked(), room.settings.second_model) == (True, "auto")
    view.second.setFocus()
    QTest.keyClick(view.second, Qt.Key.Key_Space)
    assert (view.second.isChecked(), room.settings.second_model) == (False, "off")
    view.refresh()
    again = ModelsView(ModelsPresenter(room.scene.workplace, room.services))
    qtbot.addWidget(again)
    again.refresh()
    assert (view.second.isChecked(), again.second.isChecked()) == (False, False)
    QTest.keyClick(view.second, Qt.Key.Key_Space)
    assert room.settings.second_model == "auto"


@pytest.mark.usefixtures("look")
def test_what_is_no_model_makes_no_second_one(room: Room, view: ModelsView) -> None:
    pack = room.installed()
    broken = Path(shutil.copytree(pack.path, pack.path.with_name("broken")))
    (broken / "model.bin").unlink()
    view.refresh()
    assert len(view.cards) == 2
    assert not view.second.isVisibleTo(view)
