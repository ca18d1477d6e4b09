"""Decides what the colleagues section shows and does: the own card, others' cards, comparing fingerprints. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.custody.colleague_card import own_card, read_card_file, save_card
from desktop.custody.colleagues import add_colleague, colleagues, compare_colleague, end_colleague
from desktop.domain.colleague import Colleague
from desktop.domain.people import Role
from desktop.ui.review_bundles.state import ColleaguesState
from desktop.ui.runner import Lane
from desktop.ui.workplace import Workplace


class ColleaguesPresenter:
    """Holds `state`; calls `changed` after every change of it, `compared` when a fingerprint was right."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.state = ColleaguesState(may_keep=Role.CUSTODIAN in workplace.signed_in.account.roles)
        self.changed: Callable[[], None] = lambda: None
        self.compared: Callable[[], None] = lambda: None
        workplace.listen(self.look)

    def look(self) -> None:
        """Reads the colleagues again."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: (own_card(signed_in).fingerprint, tuple(colleagues(signed_in.vault))),
            self._seen,
            self._workplace.report,
        )

    def choose(self, handle: str) -> None:
        """Looks at one of them."""
        if handle != self.state.chosen:
            self._show(chosen=handle)

    def save(self, folder: str) -> None:
        """Saves one's own card onto a drive."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: save_card(signed_in, Path(folder)),
            lambda path: self._show(saved_at=str(path)),
            self._workplace.report,
            lane=Lane.JOB,
        )

    def add(self, path: str, title: str) -> None:
        """Adds a colleague from a card; nothing is exchanged before its fingerprint was compared."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: add_colleague(signed_in, read_card_file(Path(path)), title), self._added, self._workplace.report
        )

    def compare(self, fingerprint: str) -> None:
        """Notes that the chosen colleague read this fingerprint aloud."""
        chosen, signed_in = self.state.chosen, self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: compare_colleague(signed_in, chosen, fingerprint), self._compared, self._workplace.report
        )

    def end(self) -> None:
        """Exchanges nothing more with the chosen colleague."""
        chosen, signed_in = self.state.chosen, self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: end_colleague(signed_in, chosen), lambda _: self._workplace.changed(), self._workplace.report
        )

    def _seen(self, seen: tuple[str, tuple[Colleague, ...]]) -> None:
        fingerprint, found = seen
        known = [one.account.id for one in found]
        chosen = self.state.chosen if self.state.chosen in known else next(iter(known), "")
        self._show(own_fingerprint=fingerprint, colleagues=found, chosen=chosen)

    def _added(self, added: Colleague) -> None:
        self._show(chosen=added.account.id)
        self._workplace.changed()

    def _compared(self, _: Colleague) -> None:
        self.compared()
        self._workplace.changed()

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()
