"""Decides about comparing the log with a checkpoint that somebody kept: from a file, or typed from paper. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.custody.carried import Carried, read_carried
from desktop.custody.checkpoint_text import CheckpointLine, stated_in
from desktop.custody.comparing import Comparison, compare_with
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault
from desktop.ui.runner import Lane, Task
from desktop.ui.workplace import Workplace
from desktop.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of it, and how the checkpoint was given."""

    comparison: Comparison
    is_typed: bool
    has_signature: bool


class ComparePresenter:
    """Holds what was `compared` last and the `newest` checkpoint, to be written down; `changed` follows everything."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.compared: Compared | None = None
        self.newest: CheckpointLine | None = None
        self.is_working = False
        self.changed: Callable[[], None] = lambda: None

    def load(self) -> None:
        """Looks at the newest checkpoint again."""
        vault = self._workplace.signed_in.vault
        self._workplace.runner.run(lambda _: newest_in(vault), self._loaded, self._workplace.report)

    def compare_file(self, path: str) -> None:
        """Compares with the checkpoint in a file. Reports what can't be read or is of another vault."""
        place = Path(path.strip())
        if path.strip():
            self._compare(lambda: read_carried(place), Lane.JOB, is_typed=False)

    def compare_typed(self, number: str, root: str) -> None:
        """Compares with a number of entries and a root as somebody copied them from paper."""
        digits = "".join(letter for letter in number if letter not in " ,.\u00a0")
        if digits and root.strip():
            self._compare(lambda: Carried(f"{digits} {root}"), Lane.VAULT, is_typed=True)

    def forget(self) -> None:
        """Nothing was compared."""
        self.compared = None
        self.changed()

    def _compare(self, read: Callable[[], Carried], lane: Lane, *, is_typed: bool) -> None:
        if self.is_working:
            return
        signed_in = self._workplace.signed_in

        def work(_: Task) -> Compared:
            return _compared(signed_in, read(), is_typed=is_typed)

        self.compared, self.is_working = None, True
        self.changed()
        self._workplace.runner.run(work, self._done, self._failed, lane=lane)

    def _loaded(self, newest: CheckpointLine | None) -> None:
        self.newest = newest
        self.changed()

    def _done(self, compared: Compared) -> None:
        self.compared, self.is_working = compared, False
        self.changed()
        self._workplace.changed()
        tampering = compared.comparison.tampering
        if tampering is not None:
            self._workplace.report(tampering)

    def _failed(self, fault: Fault) -> None:
        self.is_working = False
        self.changed()
        self._workplace.report(fault)


def newest_in(vault: Vault) -> CheckpointLine | None:
    """What the newest checkpoint of the vault states, or None."""
    checkpoint = vault.entries.last_checkpoint()
    return stated_in(checkpoint.text) if checkpoint else None


def _compared(signed_in: SignedIn, carried: Carried, *, is_typed: bool) -> Compared:
    comparison = compare_with(signed_in, carried.text, carried.signature)
    return Compared(comparison, is_typed, bool(carried.signature))
