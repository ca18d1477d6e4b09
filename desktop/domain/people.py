"""Accounts and the roles they hold. Rules about who may do what are here; who somebody is in life is not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId


class Role(StrEnum):
    """What an account may act as; one account may hold several."""

    INTERVIEWER = "interviewer"
    SUPERVISOR = "supervisor"
    CUSTODIAN = "custodian"


@dataclass(frozen=True, slots=True)
class Account:
    """One who signs in: a handle, the name shown inside the vault, roles and public keys.

    `age_recipient` is an `age1…` string, `ssh_public_key` an OpenSSH line `ssh-ed25519 AAAA…`.
    """

    id: AccountId
    display_name: str
    roles: frozenset[Role]
    age_recipient: str
    ssh_public_key: str
    added_at: datetime

    def require(self, role: Role) -> None:
        """Raises `Fault(ACCOUNT_ROLE_MISSING)` unless the account holds `role`."""
        if role not in self.roles:
            raise Fault(FaultCode.ACCOUNT_ROLE_MISSING, account=self.id, role=role.value)
