"""Acts tried again and again: each from the same beginning, which is made once and copied."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.fakes.broken_calls import Call, Stage
from tests.faults.acts import ACTS
from tests.faults.tally import TALLY


class Trials:
    """The stage they are played on, and what each act begins from."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self.stage = stage
        self._folder = folder
        self._calls: dict[str, list[Call]] = {}

    def fresh(self, name: str, trial: Path | None = None) -> Path:
        """What the act begins from, at `trial` or in a place of its own; what lay there is gone."""
        trial = trial or self._folder / "trial"
        shutil.rmtree(trial, ignore_errors=True)
        shutil.copytree(self._model(name), trial)
        return trial

    def carried_away(self, folder: Path) -> Path:
        """A copy of what was left, on a disk with room."""
        place = self._folder / "carried away"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(folder, place)
        return place

    def calls_of(self, name: str) -> list[Call]:
        """Every call of a whole run of the act that changes something on the disk."""
        if name not in self._calls:
            self._calls[name] = self.stage.calls_of(name, self.fresh(name))
            TALLY.of(name).calls = len(self._calls[name])
        return self._calls[name]

    def _model(self, name: str) -> Path:
        model = self._folder / name
        if not model.exists():
            begun = self._folder / f"{name} begun"
            begun.mkdir()
            ACTS[name].prepare(begun)
            begun.rename(model)
        return model
