"""What the section of speech models shows, as values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault

if TYPE_CHECKING:
    from desktop.transcription.installed import Installed
    from desktop.transcription.measurements import Measurement
    from desktop.transcription.model_decisions import Standing
    from desktop.transcription.models import ModelPack
    from desktop.transcription.pack_source import PackSource


@dataclass(frozen=True, slots=True)
class PackRow:
    """One folder among the packs; `standing` and `measured` are None where there is no whole pack."""

    installed: Installed
    standing: Standing | None = None
    measured: Measurement | None = None

    @property
    def pack(self) -> ModelPack | None:
        """The pack, if it is whole."""
        return self.installed.pack


@dataclass(frozen=True, slots=True)
class Work:
    """What is under way: `installing`, `measuring` or `verifying`, how much is done of all, and what of."""

    step: str
    name: str
    done: int = 0
    total: int = 0
    is_stopping: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the last piece of work: `installed`, `stopped`, `measured`, `verified`, `removed`; of which pack."""

    what: str
    name: str


@dataclass(frozen=True, slots=True)
class ModelsState:
    """One picture of the section. `source` is what lies in the chosen folder, `refusal` why it can't be used.

    `is_second_wanted`: another model reads again what the first one doubted, where there is one.
    """

    rows: tuple[PackRow, ...] = ()
    is_loaded: bool = False
    folder: str = ""
    source: PackSource | None = None
    refusal: Fault | None = None
    work: Work | None = None
    outcome: Outcome | None = None
    asking: Path | None = None
    may_decide: bool = False
    is_second_wanted: bool = True
