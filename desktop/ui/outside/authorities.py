"""Decides about authorities: a root certificate is looked at, its fingerprint compared, and only then pinned. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.crypto.timestamps import Root
from desktop.custody.timestamps import add_authority, root_in
from desktop.domain.faults import Fault
from desktop.domain.timestamp import TimestampAuthority
from desktop.ui.runner import Lane
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class NewAuthority:
    """What the form holds besides the root. `is_compared`: somebody says that the fingerprint is the right one."""

    handle: str
    title: str
    is_compared: bool


class AuthoritiesPresenter:
    """Holds the `root` that is looked at, or None; `changed` follows everything, `added` one that was pinned."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.root: Root | None = None
        self.is_working = False
        self.changed: Callable[[], None] = lambda: None
        self.added: Callable[[], None] = lambda: None

    @property
    def may_add(self) -> bool:
        """Whether the account signed in is a custodian."""
        return self._workplace.signed_in.account.is_custodian

    @property
    def now(self) -> datetime:
        """What the last day of a root is compared with."""
        return self._workplace.signed_in.clock.now()

    def look_at(self, path: str) -> None:
        """Reads the root certificate in a file, to be shown. Reports `TIMESTAMP_ROOT_INVALID`."""
        self.root = None
        self.changed()
        if path.strip():
            place = Path(path.strip())
            self._workplace.runner.run(lambda _: root_in(place), self._looked, self._failed, lane=Lane.JOB)

    def add(self, form: NewAuthority) -> None:
        """Pins the root that is shown, if its fingerprint was compared. Reports what the custodian's act refuses."""
        root, signed_in = self.root, self._workplace.signed_in
        if root is None or self.is_working or not form.is_compared:
            return
        self.is_working = True
        self.changed()
        self._workplace.runner.run(
            lambda _: add_authority(signed_in, form.handle, form.title, root), self._added, self._failed
        )

    def forget(self) -> None:
        """Nothing is looked at any more."""
        self.root = None
        self.changed()

    def _looked(self, root: Root) -> None:
        self.root = root
        self.changed()

    def _added(self, _: TimestampAuthority) -> None:
        self.is_working, self.root = False, None
        self.changed()
        self.added()
        self._workplace.changed()

    def _failed(self, fault: Fault) -> None:
        self.is_working = False
        self.changed()
        self._workplace.report(fault)
