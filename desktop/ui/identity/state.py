"""What the screen of identities shows, as values. No Qt, no storage; nothing of it is kept when it closes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.identity import IdentityRecord
from desktop.domain.ids import AccountId

OPEN_FOR_MS = 5 * 60_000


@dataclass(frozen=True, slots=True)
class OpeningForm:
    """What the form for opening holds. `key_file` is where the account's key file lies, if its slot asks for one."""

    code: str
    reason: str
    words: str = ""
    passphrase: str = field(default="", repr=False)
    key_file: Path | None = None
    second: str = ""
    second_passphrase: str = field(default="", repr=False)
    second_key_file: Path | None = None


@dataclass(frozen=True, slots=True)
class EntitledRow:
    """An account, and whether it can open identities; `has_lapsed` if it lost that since."""

    account: AccountId
    display_name: str
    is_entitled: bool
    has_lapsed: bool


@dataclass(frozen=True, slots=True)
class IdentityState:
    """`people` is empty while closed; `code` is the witness at hand, `account` who is at work."""

    account: str = ""
    code: str = ""
    is_founded: bool = False
    is_entitled: bool = False
    may_entitle: bool = False
    needs_second: bool = True
    is_kept: bool = False
    is_recording: bool = False
    is_working: bool = False
    is_open: bool = False
    left_ms: int = 0
    is_kit_in: bool = True
    people: tuple[IdentityRecord, ...] = field(default=(), repr=False)
    entitled: tuple[EntitledRow, ...] = ()
