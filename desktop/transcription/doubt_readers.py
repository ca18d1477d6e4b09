"""Who reads again what was doubted: the second model, or the first one in its place where the second can't.

A broken or changed second model costs its own view of the doubts, never the draft; each reading says who made it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Protocol

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.stand_in import StandIn
from desktop.domain.transcript import Span
from desktop.transcription.digest_list import DIGEST_LIST
from desktop.transcription.making import Making
from desktop.transcription.models import load_watched
from desktop.transcription.pack_files import stamps_of
from desktop.transcription.parameters import Parameters
from desktop.transcription.second_reading import Named
from desktop.transcription.transcriber import ChildTranscriber, Listening

_OWN_FAULTS = frozenset(
    {
        FaultCode.MODEL_CHANGED,
        FaultCode.MODEL_FILE_MISSING,
        FaultCode.MODEL_LINKED,
        FaultCode.MODEL_NOT_A_MODEL,
        FaultCode.MODEL_PACKED,
        FaultCode.MODEL_TURNED_DOWN,
        FaultCode.MODEL_UNDECIDED,
        FaultCode.MODEL_UNKNOWN,
        FaultCode.MODEL_WOULD_FETCH,
        FaultCode.WHISPER_DIED,
        FaultCode.WHISPER_FAILED,
        FaultCode.WHISPER_FLOODED,
        FaultCode.WHISPER_HUNG,
        FaultCode.WHISPER_LIED,
    }
)
"""What can be wrong with a model or its child. Anything else is the vault's or the recording's, and ends the job."""


class DoubtReader(Protocol):
    """A transcriber as far as a second reading needs it."""

    @property
    def pack(self) -> Named:
        """The model."""
        ...

    def begin(
        self, cancelled: Callable[[], bool], parameters: Parameters | None = None
    ) -> AbstractContextManager[Listening]:
        """See `ChildTranscriber.begin`."""
        ...


class SecondTranscriber:
    """A transcriber whose gigabytes are read and compared when it is begun, and not before."""

    def __init__(self, transcriber: ChildTranscriber) -> None:
        self._transcriber = transcriber
        self.pack = transcriber.pack

    @contextmanager
    def begin(self, cancelled: Callable[[], bool], parameters: Parameters | None = None) -> Iterator[Listening]:
        """As `ChildTranscriber.begin`; raises the faults of `load_pack` too, and `Fault(TRANSCRIPTION_CANCELLED)`."""

        def go_on(_: str) -> None:
            if cancelled():
                raise Fault(FaultCode.TRANSCRIPTION_CANCELLED)

        pack, stamps = load_watched(self.pack.path, go_on)
        if pack.sha256 != self.pack.sha256:
            raise Fault(FaultCode.MODEL_CHANGED, name=DIGEST_LIST)
        with self._transcriber.begin(cancelled, parameters) as listening:
            for then, now in zip(stamps, stamps_of(pack.path, pack.files), strict=True):
                if then != now:
                    raise Fault(FaultCode.MODEL_CHANGED, name=now[0])
            yield listening


@dataclass(frozen=True, slots=True)
class MissingModel:
    """The second model that a draft was begun with, and that may not or can't read any more; `fault` says why."""

    name: str
    sha256: str
    fault: Fault

    @property
    def pack(self) -> Named:
        """Its name and digest: all there is of it."""
        return self

    def begin(
        self, _cancelled: Callable[[], bool], _parameters: Parameters | None = None
    ) -> AbstractContextManager[Listening]:
        """Raises its fault."""
        raise Fault(self.fault.code, **self.fault.facts)


@dataclass(frozen=True, slots=True)
class DoubtReaders:
    """The models of a draft; `second` is None where the first reads its own doubts again."""

    first: ChildTranscriber
    second: DoubtReader | None
    cancelled: Callable[[], bool]

    def read(self, making: Making, listening: Listening) -> None:
        """What the first model reads again as long as it listens: everything, where there is no second one."""
        if self.second is None:
            making.read_doubts(listening, self.first.pack)

    def read_on(self, making: Making) -> None:
        """After the first one's conversation: the second model's turn, and the first one's for what it leaves.

        Raises as `Making.read_doubts`, but not what is wrong with the second model: its readings tell that.
        """
        if self.second is None or not making.doubts:
            return
        try:
            self.read_with(self.second, making)
        except Fault as fault:
            if fault.code not in _OWN_FAULTS:
                raise
            if making.doubts:
                named = self.second.pack
                self.read_with(self.first, making, StandIn(named.name, named.sha256, fault))

    def read_with(
        self,
        reader: DoubtReader | ChildTranscriber,
        making: Making,
        stand_in: StandIn | None = None,
        among: Callable[[Span], bool] = lambda _: True,
    ) -> None:
        """One conversation with one model about what is in doubt yet, or about those `among` it."""
        with reader.begin(self.cancelled, making.parameters) as listening:
            making.read_doubts(listening, reader.pack, stand_in, among)
            listening.finish()
