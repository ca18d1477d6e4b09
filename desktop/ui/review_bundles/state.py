"""What the sections of the second laptop show, each as one value. Facts only: codes, numbers and ids, never words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.colleague import Colleague
from desktop.domain.interview import Interview
from desktop.domain.review_bundle import Direction, ReviewBundle
from desktop.review.second_laptop.conflicts import Conflict, LostReshaping


@dataclass(frozen=True, slots=True)
class Work:
    """Something under way: its step, and what is done of how much."""

    step: str = ""
    done: int = 0
    total: int = 0
    is_stopping: bool = False


@dataclass(frozen=True, slots=True)
class SendState:
    """One picture of the sending section. `colleagues` are those with whom something may be exchanged."""

    interview: Interview | None = None
    colleagues: tuple[Colleague, ...] = ()
    chosen: str = ""
    folder: str = ""
    with_audio: bool = True
    bundles: tuple[ReviewBundle, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    work: Work | None = None
    sent: ReviewBundle | None = None

    @property
    def has_audio_there(self) -> bool:
        """Whether the chosen colleague's laptop has had the audio: it came from there, or went there."""
        return any(
            one.with_audio or one.direction is Direction.RECEIVED
            for one in self.bundles
            if one.colleague == self.chosen
        )

    @property
    def may_send(self) -> bool:
        """Whether everything is chosen, and nothing is under way."""
        return self.interview is not None and bool(self.chosen and self.folder) and self.work is None


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a verified bundle says and brings, before it is taken in."""

    colleague: str
    witness_code: str
    made_at: datetime
    with_audio: bool
    is_new_interview: bool
    new_by_kind: Mapping[str, int]
    consents_apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a merge: how many rows were new, and what people must look at."""

    rows_new: int
    conflicts: int
    lost: int


@dataclass(frozen=True, slots=True)
class ReceiveState:
    """One picture of the receiving section."""

    path: str = ""
    arrived: Arrived | None = None
    taken_in: TakenIn | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    work: Work | None = None

    @property
    def may_open(self) -> bool:
        """Whether a file is chosen, and nothing is under way."""
        return bool(self.path) and self.work is None


@dataclass(frozen=True, slots=True)
class ConflictsState:
    """One picture of the conflicts section."""

    interview: Interview | None = None
    conflicts: tuple[Conflict, ...] = ()
    lost: tuple[LostReshaping, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    may_decide: bool = False


@dataclass(frozen=True, slots=True)
class ColleaguesState:
    """One picture of the colleagues section. `saved_at` is where the own card was saved last."""

    own_fingerprint: str = ""
    colleagues: tuple[Colleague, ...] = ()
    chosen: str = ""
    saved_at: str = ""
    may_keep: bool = False

    @property
    def colleague(self) -> Colleague | None:
        """The one that is chosen."""
        return next((one for one in self.colleagues if one.account.id == self.chosen), None)
