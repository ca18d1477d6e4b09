"""Which key does what on this laptop: the first ones of the table, and those that a person chose instead. No Qt.

The settings keep what was chosen; it is no evidence of anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.faults import Fault
from desktop.ui.keys.duties import KEY_TABLE, Duty, Group, KeyRow
from desktop.ui.keys.key_names import NEVER_TYPES, may_work
from desktop.ui.services import Services

_PEDALS = (Duty.PEDAL_PLAY, Duty.PEDAL_BACK, Duty.PEDAL_FORWARD)


class Objection(StrEnum):
    """Why a key is not taken."""

    NEEDED = "needed"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a wish: no objection means that it was done. `holder` has the key that was wished for."""

    objection: Objection | None = None
    holder: Duty | None = None


class KeyMap:
    """`listen` to it: a person may choose other keys at any time. What can't be kept is reported, no more."""

    def __init__(self, services: Services, report: Callable[[Fault], None]) -> None:
        self._save, self._report = services.save_settings, report
        self._rows: dict[Duty, KeyRow] = {row.duty: row for row in KEY_TABLE}
        settings = services.save_settings()
        known = {duty.value: duty for duty in self._rows if duty not in _PEDALS}
        self._unknown = {name: key for name, key in settings.keys.items() if name not in known}
        chosen = {known[name]: key for name, key in settings.keys.items() if name in known}
        self._chosen = {duty: key for duty, key in chosen.items() if self._may(duty, key)}
        for duty, key in zip(_PEDALS, (settings.pedal_play, settings.pedal_back, settings.pedal_forward), strict=True):
            self._chosen[duty] = key
        self._listeners: list[Callable[[], None]] = []

    def row(self, duty: Duty) -> KeyRow:
        """Where it works, and its words."""
        return self._rows[duty]

    def key(self, duty: Duty) -> str:
        """Its key; empty where it has none."""
        return self._chosen.get(duty, self._rows[duty].first)

    def keys(self, duty: Duty) -> tuple[str, ...]:
        """Its key, and those that work beside it."""
        return (self.key(duty), *self._rows[duty].also)

    def is_first(self, duty: Duty) -> bool:
        """Whether it still has the key it came with."""
        return self.key(duty) == self._rows[duty].first

    def holder(self, key: str, *, but: Duty) -> Duty | None:
        """What else a key does: on the desk nothing may have two duties."""
        return next((duty for duty in self._rows if duty is not but and key in self.keys(duty)), None)

    def give(self, duty: Duty, key: str) -> Answer:
        """Makes `key` the one of `duty`, unless it is needed elsewhere."""
        if not self._may(duty, key):
            return Answer(Objection.NEEDED)
        holder = self.holder(key, but=duty)
        if holder is not None:
            return Answer(Objection.TAKEN, holder)
        self._keep({duty: key})
        return Answer()

    def swap(self, duty: Duty, other: Duty) -> Answer:
        """Each gets the other's key, where both may have them."""
        mine, theirs = self.key(duty), self.key(other)
        if not (self._may(duty, theirs) and self._may(other, mine)):
            return Answer(Objection.NEEDED)
        self._keep({duty: theirs, other: mine})
        return Answer()

    def reset(self) -> None:
        """Every duty has the key it came with."""
        self._keep({duty: row.first for duty, row in self._rows.items()})

    def listen(self, listener: Callable[[], None]) -> None:
        """Calls `listener` whenever a key has changed."""
        self._listeners.append(listener)

    def _may(self, duty: Duty, key: str) -> bool:
        row = self._rows[duty]
        is_fit = row.group is not Group.PEDALS or NEVER_TYPES.fullmatch(key) is not None
        return is_fit and may_work(key, row.where)

    def _keep(self, keys: Mapping[Duty, str]) -> None:
        chosen = {**self._chosen, **keys}
        changes: dict[str, object] = {duty.value: chosen[duty] for duty in _PEDALS}
        others = {d.value: key for d, key in chosen.items() if d not in _PEDALS and key != self._rows[d].first}
        try:
            self._save(**changes, keys={**self._unknown, **others})
        except Fault as fault:
            self._report(fault)
            return
        self._chosen = chosen
        for listener in tuple(self._listeners):
            listener()
