"""Decides about glossary packs: look, choose for the interview at hand within the tokens, write a version. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault
from desktop.domain.glossary import GlossaryPack, checked_terms, require_few, require_tokens
from desktop.domain.ids import AccountId, GlossaryId
from desktop.domain.people import Role
from desktop.transcription.glossary import (
    UsablePack,
    choose_packs,
    chosen_packs,
    hotwords_for,
    known_words,
    usable_packs,
    write_pack,
)
from desktop.transcription.model_decisions import standing_of
from desktop.ui.glossary.state import GlossaryState, PackRow
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.transcription.models import ModelPack


@dataclass(frozen=True, slots=True)
class _Looked:
    rows: tuple[PackRow, ...]
    chosen: tuple[GlossaryId, ...]
    names: dict[AccountId, str]
    model: ModelPack | None


class GlossaryPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._speech = workplace, services.speech
        self._model: ModelPack | None = None
        self._asked: tuple[GlossaryId, ...] = ()
        self.state = GlossaryState()
        self.changed: Callable[[], None] = lambda: None

    def look(self) -> None:
        """Looks at the vault again; what was ticked and not stored is let go."""
        roles = self._workplace.signed_in.account.roles
        may_write = Role.INTERVIEWER in roles or Role.SUPERVISOR in roles
        self._show(interview=self._workplace.interview, may_write=may_write, refusal=None, stored=None)
        self._run(self._read, lambda looked: self._looked(looked, looked.chosen))

    def tick(self, pack_id: GlossaryId, *, is_ticked: bool) -> None:
        """Takes a pack into the choice or out of it, and has the tokens counted."""
        others = tuple(one for one in self.state.ticked if one != pack_id)
        self._show(ticked=(*others, pack_id) if is_ticked else others)
        self._count()

    def choose(self) -> None:
        """From now on the interview at hand is heard with what is ticked."""
        signed_in, interview, ticked = self._workplace.signed_in, self.state.interview, self.state.ticked
        if interview is None or not self.state.may_choose:
            return
        self._run(lambda: choose_packs(signed_in, interview.id, ticked), lambda choice: self._show(chosen=choice.packs))

    def show_pack(self, pack_id: GlossaryId | None) -> None:
        """Shows a pack, or an empty page for a new one."""
        self._show(at=pack_id, refusal=None, stored=None)

    def write(self, handle: str, title: str, lines: Sequence[str]) -> None:
        """Stores the next version of a pack; what is wrong with it is said in `refusal`, and nothing is changed."""
        if self.state.is_storing:
            return
        try:
            terms = checked_terms(lines, known_words())
        except Fault as fault:
            self._show(refusal=fault, stored=None)
            return
        self._show(is_storing=True, refusal=None, stored=None)
        model, count = self._model, self._speech.count_tokens

        def require_room(_: Task) -> None:
            if model is not None and terms:
                require_tokens(count(model, _hotwords(terms), lambda: False))

        self._workplace.runner.run(
            require_room, lambda _: self._store(handle, title, terms), self._refused, lane=Lane.JOB
        )

    def go_back(self) -> None:
        """Goes to the transcript of the interview at hand."""
        self._workplace.go("transcripts")

    def _store(self, handle: str, title: str, terms: Sequence[str]) -> None:
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(lambda _: write_pack(signed_in, handle, title, terms), self._stored, self._refused)

    def _stored(self, pack: GlossaryPack) -> None:
        self._show(at=pack.id, is_storing=False, stored=(pack.title, pack.version))
        self._run(self._read, lambda looked: self._looked(looked, self.state.ticked))

    def _refused(self, fault: Fault) -> None:
        self._show(is_storing=False, refusal=fault)

    def _read(self) -> _Looked:
        vault, interview = self._workplace.signed_in.vault, self.state.interview
        usable = usable_packs(vault)
        written = vault.glossaries.all()
        latest = {pack.id: pack for pack in written}
        idle = [
            UsablePack(pack.id, pack.title, str(pack.version), (), is_shipped=False)
            for pack in latest.values()
            if not pack.terms
        ]
        rows = tuple(
            PackRow(pack, tuple(version for version in written if version.id == pack.id)) for pack in (*usable, *idle)
        )
        chosen = tuple(pack.id for pack in chosen_packs(vault, interview.id)) if interview is not None else ()
        names = {account.id: account.display_name for account in vault.accounts.all()}
        model = next((one for one in self._speech.model_packs() if standing_of(vault, one).may_hear), None)
        return _Looked(rows, chosen, names, model)

    def _looked(self, looked: _Looked, ticked: tuple[GlossaryId, ...]) -> None:
        self._model = looked.model
        known = {row.pack.id for row in looked.rows}
        usable = {row.pack.id for row in looked.rows if row.is_usable}
        at = self.state.at if self.state.at in known else None
        if at is None and not self.state.is_loaded and looked.rows:
            at = looked.rows[0].pack.id
        self._show(
            rows=looked.rows,
            is_loaded=True,
            chosen=looked.chosen,
            ticked=tuple(pack_id for pack_id in ticked if pack_id in usable),
            names=looked.names,
            has_model=looked.model is not None,
            at=at,
        )
        self._count()

    def _count(self) -> None:
        """Counts what is ticked; an answer that comes after another tick is let go."""
        ticked, model, count = self.state.ticked, self._model, self._speech.count_tokens
        usable = {row.pack.id: row.pack for row in self.state.rows if row.is_usable}
        hotwords = hotwords_for([usable[pack_id] for pack_id in ticked if pack_id in usable])
        self._asked = ticked
        if model is None or not hotwords:
            self._show(tokens=None if hotwords else 0, is_counting=False)
            return
        self._show(tokens=None, is_counting=True)

        def counted(tokens: int) -> None:
            if self._asked == ticked:
                self._show(tokens=tokens, is_counting=False)

        def failed(fault: Fault) -> None:
            self._show(is_counting=False)
            self._workplace.report(fault)

        self._workplace.runner.run(lambda task: count(model, hotwords, task.cancelled), counted, failed, lane=Lane.JOB)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._workplace.runner.run(lambda _: work(), done, self._workplace.report)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def may_tick(state: GlossaryState, row: PackRow) -> bool:
    """Whether a pack may be taken into the choice, or out of it."""
    if not state.may_write or state.interview is None:
        return False
    try:
        require_few((*state.ticked, row.pack.id))
    except Fault:
        return row.pack.id in state.ticked
    return row.is_usable or row.pack.id in state.ticked


def _hotwords(terms: Sequence[str]) -> str:
    return hotwords_for([UsablePack(GlossaryId(""), "", "", tuple(terms), is_shipped=False)])
