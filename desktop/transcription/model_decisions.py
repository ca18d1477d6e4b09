"""Whether a model may hear testimonies in this vault: pinned by us, or decided on by a custodian, which is logged."""

from __future__ import annotations

from enum import StrEnum

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.model import ModelDecision
from desktop.domain.people import Role
from desktop.transcription.known_models import PINNED
from desktop.transcription.models import ModelPack
from desktop.vault.vault import Vault


class Standing(StrEnum):
    """What is known of a model in this vault."""

    PINNED = "pinned"
    ACCEPTED = "accepted"
    TURNED_DOWN = "turned_down"
    UNDECIDED = "undecided"

    @property
    def may_hear(self) -> bool:
        """Whether recordings may be given to it."""
        return self in (Standing.PINNED, Standing.ACCEPTED)


def standing_of(vault: Vault, pack: ModelPack) -> Standing:
    """Ours first: a custodian may turn down even a model that we pinned."""
    decision = vault.model_decisions.latest(pack.content_sha256)
    if decision is not None:
        return Standing.ACCEPTED if decision.is_accepted else Standing.TURNED_DOWN
    return Standing.PINNED if pack.content_sha256 in PINNED else Standing.UNDECIDED


def require_may_hear(vault: Vault, pack: ModelPack) -> None:
    """Raises `Fault(MODEL_UNDECIDED)` or `Fault(MODEL_TURNED_DOWN)`."""
    standing = standing_of(vault, pack)
    if not standing.may_hear:
        is_down = standing is Standing.TURNED_DOWN
        raise Fault(FaultCode.MODEL_TURNED_DOWN if is_down else FaultCode.MODEL_UNDECIDED, name=pack.name)


def decide_model(signed_in: SignedIn, pack: ModelPack, *, is_accepted: bool) -> ModelDecision:
    """The office accepts a model for this vault, or turns it down; a custodian's act.

    Raises `Fault(ACCOUNT_ROLE_MISSING)` or `Fault(NUMBER_FORBIDDEN)`.
    """
    signed_in.account.require(Role.CUSTODIAN)
    require_no_forbidden_number(pack.name)
    decision = ModelDecision(
        pack.content_sha256, pack.name, is_accepted, signed_in.account.id, signed_in.clock.now()
    )  # fmt: skip
    facts: dict[str, Fact] = {"name": pack.name, "is_accepted": is_accepted}
    with signed_in.vault.transaction():
        signed_in.vault.model_decisions.add(decision)
        signed_in.log.record(Action.MODEL_DECIDED, pack.content_sha256, after=row_digest(decision), facts=facts)
    return decision
