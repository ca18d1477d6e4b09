"""Which other model reads again what the first one doubted: only when there is a doubt.

The choice follows from what is installed alone, so that the same laptop chooses the same; a draft names it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.transcript import Draft
from desktop.transcription.doubt_readers import MissingModel
from desktop.transcription.drafting import given_for
from desktop.transcription.model_decisions import require_may_hear, standing_of
from desktop.transcription.models import ModelPack
from desktop.transcription.parameters import parameters_of
from desktop.vault.vault import Vault

ChooseSecond = Callable[[RecordingId, ModelPack], ModelPack | MissingModel | None]
"""The model for doubts of a recording that is heard with the given one; None: the same one."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What there is to choose from: the packs of this laptop, those of them that were measured here.

    `is_wanted`: whether a new draft gets a second model at all.
    """

    packs: Sequence[ModelPack]
    measured: Sequence[ModelPack]
    is_wanted: bool = True


def second_model(
    vault: Vault, recording_id: RecordingId, first: ModelPack, choice: Choice
) -> ModelPack | MissingModel | None:
    """Of the measured packs the largest other one that may hear testimonies here and knows the languages of `first`.

    Of equally large ones the first by digest. A draft that was begun goes on with what it began with, whatever is
    chosen now: where that is gone, with the first one in its place, and nothing is heard twice.
    """
    begun = _begun_with(vault, recording_id, first)
    if begun is not None:
        return _begun(vault, begun, choice.packs) if begun else None
    if not choice.is_wanted:
        return None
    return best_other(first, [pack for pack in choice.measured if standing_of(vault, pack).may_hear])


def best_other(first: ModelPack, packs: Sequence[ModelPack]) -> ModelPack | None:
    """Of packs that may be used, the largest other one that knows the languages of `first`; see `second_model`."""
    return min(_able(first, packs), key=lambda pack: (-pack.size_bytes, pack.content_sha256), default=None)


def _able(first: ModelPack, packs: Sequence[ModelPack]) -> list[ModelPack]:
    others = [pack for pack in packs if pack.content_sha256 != first.content_sha256]
    return [pack for pack in others if set(first.languages) <= set(pack.languages)]


def _begun(vault: Vault, named: Mapping[str, str], packs: Sequence[ModelPack]) -> ModelPack | MissingModel:
    name, sha256 = named.get("name", ""), named.get("sha256", "")
    found = next((pack for pack in packs if pack.sha256 == sha256), None)
    if found is None:
        return MissingModel(name, sha256, Fault(FaultCode.MODEL_UNKNOWN, name=name))
    try:
        require_may_hear(vault, found)
    except Fault as fault:
        return MissingModel(name, sha256, fault)
    return found


def _begun_with(vault: Vault, recording_id: RecordingId, first: ModelPack) -> Mapping[str, str] | None:
    """What the unfinished draft that would be gone on with names as its second model; None: there is no such draft."""
    for draft_id in reversed(vault.transcripts.drafts_of(recording_id)):
        draft = vault.transcripts.draft(draft_id)
        if not draft.is_complete and draft.provenance.model_sha256 == first.sha256:
            named = _named_in(draft)
            if _would_go_on(vault, draft, named):
                return named
    return None


def _named_in(draft: Draft) -> Mapping[str, str]:
    try:
        return parameters_of(draft.provenance.parameters).second_model
    except (ValueError, TypeError):
        return {}


def _would_go_on(vault: Vault, draft: Draft, named: Mapping[str, str]) -> bool:
    """Whether nothing else was settled for the recording since."""
    given, made = given_for(vault, vault.recordings.get(draft.recording_id)), draft.provenance
    parameters = replace(given.parameters, second_model=named).text()
    return (parameters, given.glossary, given.hotwords) == (made.parameters, made.glossary, made.hotwords)
