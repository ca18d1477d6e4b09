"""Turns stored rows into values. A row that can't be one was changed by somebody with the vault's key: damage."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from desktop.domain.faults import Fault, FaultCode
from desktop.vault.database import Row

T = TypeVar("T")


def row_reader(make: Callable[[Row], T]) -> Callable[[Row], T]:
    """Wraps a function that makes a value of a row: whatever it stumbles over becomes `Fault(VAULT_DAMAGED)`."""

    @wraps(make)
    def read(row: Row) -> T:
        try:
            return make(row)
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise Fault(FaultCode.VAULT_DAMAGED, name="vault.db") from error

    return read
