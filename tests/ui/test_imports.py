"""The import screen's presenter on a real vault: list, goals, sayings, work, its end, and what came of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.source_provenance import Maker, Source
from desktop.recording.bringing_in import Means, Told, bring_in_all, look_at_all
from desktop.system.paths import program_command
from desktop.ui.imports.kept_presenter import KeptPresenter
from desktop.ui.imports.presenter import ImportsPresenter
from desktop.ui.imports.state import Pace, WorkKind
from desktop.ui.imports.view import ImportsView
from desktop.ui.runner import Lane
from desktop.ui.theme import Theme
from desktop.vault.import_items import ItemState
from tests.fakes.wav_files import counter, write_wav
from tests.ui.scene import Scene, make_scene, services

RATE = 16_000


@dataclass
class Bench:
    """A presenter whose decoder is real; `seen` are the states of its work."""

    scene: Scene
    presenter: ImportsPresenter
    seen: list[object] = field(default_factory=list)


def means(told: Told, cancelled: Callable[[], bool]) -> Means:
    return Means(program_command("decoder"), told, cancelled)


def look(signed_in: SignedIn, told: Told, cancelled: Callable[[], bool]) -> None:
    look_at_all(signed_in, means(told, cancelled))


def take(signed_in: SignedIn, told: Told, cancelled: Callable[[], bool], only: Collection[int] | None) -> None:
    bring_in_all(signed_in, means(told, cancelled), only)


def bench(folder: Path, **parts: Callable[..., object]) -> Bench:
    scene = make_scene(folder, lines=1)
    given = {"look_at_all": look, "bring_in_all": take, **parts}
    presenter = ImportsPresenter(scene.workplace, services(**given))  # type: ignore[arg-type]
    made = Bench(scene, presenter)
    presenter.changed = lambda: made.seen.append(presenter.state.work)
    presenter.load()
    return made


def a_card(folder: Path) -> Path:
    card = folder / "card"
    card.mkdir()
    write_wav(card / "a.wav", counter(RATE * 2), RATE)
    shutil.copy(card / "a.wav", card / "b.wav")
    (card / "c.wav").touch()
    return card


def states(made: Bench) -> list[ItemState]:
    return [item.state for item in made.presenter.state.items]


def test_a_folder_is_listed_looked_at_and_brought_in(tmp_path: Path) -> None:
    made = bench(tmp_path)
    presenter = made.presenter
    presenter.choose_folder(a_card(tmp_path))
    state = presenter.state
    assert state.left_out is not None
    assert (state.left_out.found, states(made)) == (3, [ItemState.WAITING, ItemState.WAITING, ItemState.REFUSED])
    assert state.items[0].interview_id == made.scene.interview.id
    assert state.twins() == {state.items[1].number: state.items[0]}
    presenter.say(Source(Maker.WITNESS))
    presenter.bring_in()
    state = presenter.state
    assert state.work is None
    assert states(made) == [ItemState.KEPT, ItemState.REFUSED, ItemState.REFUSED]
    vault = made.scene.workplace.signed_in.vault
    (statement,) = vault.provenances.of(state.items[0].recording_id)
    assert statement.maker is Maker.WITNESS
    assert made.scene.faults == []
    assert Lane.JOB in made.scene.jobs.lanes
    assert Lane.SOUND not in made.scene.jobs.lanes
    kinds = {work.kind for work in made.seen if work is not None}  # type: ignore[attr-defined]
    assert kinds == set(WorkKind)
    presenter.clear_done()
    assert states(made) == [ItemState.REFUSED, ItemState.REFUSED]


def test_what_was_chosen_is_spoken_of_by_itself(tmp_path: Path) -> None:
    made = bench(tmp_path)
    presenter = made.presenter
    presenter.choose_folder(a_card(tmp_path))
    first, second, _ = presenter.state.items
    presenter.say(Source(Maker.WITNESS))
    presenter.choose(frozenset({second.number}))
    presenter.speak_of_chosen(is_meant=True)
    assert presenter.state.shown_source == Source(Maker.WITNESS)
    presenter.say(Source(Maker.JOURNALIST))
    assert [item.source.maker for item in presenter.state.items[:2]] == [Maker.WITNESS, Maker.JOURNALIST]
    presenter.speak_of_chosen(is_meant=False)
    assert presenter.state.shown_source == Source(Maker.WITNESS)
    presenter.say_as_of_all()
    assert presenter.state.items[1].source == Source(Maker.WITNESS)
    presenter.choose(frozenset({first.number}))
    presenter.leave_out()
    assert [item.number for item in presenter.state.items] == [second.number, second.number + 1]
    assert presenter.state.chosen == frozenset()


def test_a_saying_that_is_refused_is_told_and_changes_nothing(tmp_path: Path) -> None:
    made = bench(tmp_path)
    made.presenter.choose_folder(a_card(tmp_path))
    made.presenter.say(Source(made_on="last year"))
    assert made.scene.faults == ["provenance.invalid"]
    assert made.presenter.state.items[0].source == Source()


def test_a_stop_is_no_fault_and_a_full_disk_is(tmp_path: Path) -> None:
    codes = [FaultCode.AUDIO_IMPORT_CANCELLED, FaultCode.DISK_FULL]

    def fail(*_: object) -> None:
        raise Fault(codes.pop(0))

    made = bench(tmp_path, bring_in_all=fail)
    made.presenter.choose_folder(a_card(tmp_path))
    made.presenter.bring_in()
    assert made.scene.faults == []
    made.presenter.bring_in()
    assert made.scene.faults == ["disk.full"]
    assert made.presenter.state.work is None


def test_a_running_recording_is_said_to_go_first(tmp_path: Path) -> None:
    made = bench(tmp_path)
    made.presenter.choose_folder(a_card(tmp_path))
    made.scene.workplace.is_recording = True
    made.scene.workplace.changed()
    assert made.presenter.state.is_recording


def test_the_rest_of_the_time_is_told_by_bytes() -> None:
    pace = Pace(0, {1: 300, 2: 100})
    assert pace.remaining_ms(1_000, 1, 0.5) is None
    assert pace.remaining_ms(10_000, 2, 0.0) == 3_333
    assert pace.remaining_ms(10_000, 1, 0.0) is None
    assert (pace.files, pace.files_done(2), pace.files_done(9)) == (2, 1, 0)


def test_what_was_brought_in_can_be_said_anew(tmp_path: Path) -> None:
    made = bench(tmp_path)
    made.presenter.choose_folder(a_card(tmp_path))
    made.presenter.bring_in()
    kept = KeptPresenter(made.scene.workplace)
    kept.load()
    (row,) = kept.state.rows
    assert (row.length_ms, row.losses, row.lost_ms, len(row.statements)) == (2_000, 0, 0, 1)
    kept.say(Source(Maker.RELATIVE, handed_by="P-7"))
    (row,) = kept.state.rows
    assert (row.source.maker, row.source.handed_by, len(row.statements)) == (Maker.RELATIVE, "P-7", 2)
    kept.say(Source(handed_by="Kim"))
    assert made.scene.faults == ["provenance.invalid"]


def test_nothing_is_brought_in_while_what_is_said_of_it_cannot_be_kept(
    qtbot: QtBot, look: Theme, tmp_path: Path
) -> None:
    made = bench(tmp_path)
    view = ImportsView(made.presenter, KeptPresenter(made.scene.workplace))
    qtbot.addWidget(view)
    view.refresh()
    made.presenter.choose_folder(a_card(tmp_path))
    view.list.goal.source.made_on.setText("last year")
    view.list.strip.begin.click()
    assert made.scene.faults == ["provenance.invalid"]
    assert ItemState.KEPT not in states(made)
    view.list.goal.source.made_on.setText("2024-05")
    view.list.strip.begin.click()
    assert states(made)[0] is ItemState.KEPT
    vault = made.scene.workplace.signed_in.vault
    assert vault.provenances.all()[0].made_on == "2024-05"
    view.show_section("kept")
    assert view.kept.table.records.rowCount() == 1
    assert not view.kept.say.isEnabled()
    view.kept.source.device.setText("Sony")
    view.kept.source.edited.emit()
    view.kept.say.click()
    assert [one.device for one in vault.provenances.all()] == ["", "Sony"]


def test_rows_keep_what_was_chosen_while_their_states_change(qtbot: QtBot, look: Theme, tmp_path: Path) -> None:
    made = bench(tmp_path)
    view = ImportsView(made.presenter, KeptPresenter(made.scene.workplace))
    qtbot.addWidget(view)
    made.presenter.choose_folder(a_card(tmp_path))
    view.list.table.selectRow(2)
    chosen = made.presenter.state.chosen
    assert len(chosen) == 1
    assert "empty" in view.list.chosen.words()
    made.presenter.bring_in()
    assert made.presenter.state.chosen == chosen
    assert [index.row() for index in view.list.table.selectionModel().selectedRows()] == [2]
