"""Somebody of the office who signs in elsewhere: known here by public keys, and never by a key slot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId
from desktop.domain.people import Account


class ColleagueWordKind(StrEnum):
    """What somebody said of a colleague: the fingerprint was compared, or nothing is exchanged any more."""

    COMPARED = "compared"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class ColleagueWord:
    """One word about a colleague; the latest counts. `fingerprint` is of the card as it was then."""

    account_id: AccountId
    kind: ColleagueWordKind
    fingerprint: str
    said_by: AccountId
    said_at: datetime


@dataclass(frozen=True, slots=True)
class Colleague:
    """An account that signs in at the vault `vault_id`, whose checkpoints begin with `origin`."""

    account: Account
    vault_id: str
    origin: str
    fingerprint: str
    words: tuple[ColleagueWord, ...] = ()

    @property
    def is_verified(self) -> bool:
        """Whether somebody compared the fingerprint of exactly this card, and nobody has ended the exchange since."""
        latest = self.words[-1] if self.words else None
        return (
            latest is not None and latest.kind is ColleagueWordKind.COMPARED and latest.fingerprint == self.fingerprint
        )

    @property
    def was_compared(self) -> bool:
        """Whether somebody ever compared a fingerprint: before that, nothing they signed is known to be theirs."""
        return any(word.kind is ColleagueWordKind.COMPARED for word in self.words)

    @property
    def is_ended(self) -> bool:
        """Whether the exchange was ended."""
        return bool(self.words) and self.words[-1].kind is ColleagueWordKind.ENDED
