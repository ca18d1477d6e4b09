"""Why the first model read a doubt again itself, where a second one was to do it: kept in the reading, for good."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.transcript import Reading

_NAME = "instead_of"


@dataclass(frozen=True, slots=True)
class StandIn:
    """`name` and `sha256` of the model that was to read, and the fault that kept it from it."""

    name: str
    sha256: str
    fault: Fault

    def said(self) -> dict[str, object]:
        """As it stands among a reading's parameters: plain values."""
        fault = {"code": self.fault.code.value, "facts": dict(self.fault.facts)}
        return {_NAME: {"fault": fault, "name": self.name, "sha256": self.sha256}}


def stand_in_of(reading: Reading) -> StandIn | None:
    """In whose place a reading was made; None where its model was meant to, or where it can't be read."""
    try:
        said = json.loads(reading.parameters).get(_NAME)
        if said is None:
            return None
        fault = Fault(FaultCode(said["fault"]["code"]), **said["fault"]["facts"])
        return StandIn(str(said["name"]), str(said["sha256"]), fault)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def first_stand_in(readings: Iterable[Reading]) -> StandIn | None:
    """The first of those readings that was made in another model's place."""
    return next((found for reading in readings if (found := stand_in_of(reading)) is not None), None)


def without_stand_in(reading: Reading) -> Reading:
    """The same reading as if its model had been meant to make it: how it reads doesn't depend on whose turn it was."""
    if stand_in_of(reading) is None:
        return reading
    said = {name: value for name, value in json.loads(reading.parameters).items() if name != _NAME}
    return replace(reading, parameters=json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False))
