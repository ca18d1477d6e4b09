"""Which other model reads again what the first one doubted, and how it is verified: only when there is a doubt.

The choice follows from what is installed alone, so that the same laptop chooses the same; a draft names it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.transcription.digest_list import DIGEST_LIST
from desktop.transcription.model_decisions import standing_of
from desktop.transcription.models import ModelPack, load_watched
from desktop.transcription.pack_files import stamps_of
from desktop.transcription.parameters import Parameters, parameters_of
from desktop.transcription.transcriber import ChildTranscriber, Listening
from desktop.vault.vault import Vault

ChooseSecond = Callable[[RecordingId, ModelPack], ModelPack | None]
"""The model for doubts of a recording that is heard with the given one; None: the same one."""


def second_model(
    vault: Vault, recording_id: RecordingId, first: ModelPack, packs: Sequence[ModelPack]
) -> ModelPack | None:
    """Of `packs` the largest other one that may hear testimonies in this vault and knows the languages of `first`.

    Of equally large ones the first by digest. A draft that was begun goes on with what it began with, if it is there.
    """
    able = _able(first, [pack for pack in packs if standing_of(vault, pack).may_hear])
    begun = _begun_with(vault, recording_id, first)
    if begun is not None and (not begun or any(pack.sha256 == begun for pack in able)):
        return next((pack for pack in able if pack.sha256 == begun), None)
    return best_other(first, able)


def best_other(first: ModelPack, packs: Sequence[ModelPack]) -> ModelPack | None:
    """Of packs that may be used, the largest other one that knows the languages of `first`; see `second_model`."""
    return min(_able(first, packs), key=lambda pack: (-pack.size_bytes, pack.content_sha256), default=None)


def _able(first: ModelPack, packs: Sequence[ModelPack]) -> list[ModelPack]:
    others = [pack for pack in packs if pack.content_sha256 != first.content_sha256]
    return [pack for pack in others if set(first.languages) <= set(pack.languages)]


def _begun_with(vault: Vault, recording_id: RecordingId, first: ModelPack) -> str | None:
    """Digest of the second model of the latest unfinished draft, empty if it has none; None: nothing was begun."""
    for draft_id in reversed(vault.transcripts.drafts_of(recording_id)):
        draft = vault.transcripts.draft(draft_id)
        if not draft.is_complete and draft.provenance.model_sha256 == first.sha256:
            try:
                return parameters_of(draft.provenance.parameters).second_model.get("sha256", "")
            except (ValueError, TypeError):
                return ""
    return None


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
