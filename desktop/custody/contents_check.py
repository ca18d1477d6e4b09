"""Compares drafts and revisions with the log, draft by draft, while people go on working.

Each step looks at one draft and at what the log says of it within one transaction, so that a correction made
meanwhile is seen on both sides or on neither.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop.custody.row_differences import Acts, differences, rows_gone
from desktop.custody.row_digest import row_digest
from desktop.custody.stated_rows import StatedRow, stated_rows
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.ids import DraftId
from desktop.domain.transcript import Draft
from desktop.vault.vault import Vault

ContentRows = Callable[[Vault, Draft], Iterable[object]]
ByObject = Mapping[str, Mapping[str, Sequence[StatedRow]]]

CONTENTS: tuple[tuple[Acts, ContentRows], ...] = (
    ((Action.DRAFT_COMPLETED,), lambda _, draft: (draft,) if draft.is_complete else ()),
    ((Action.SEGMENT_REVISED,), lambda v, draft: v.transcripts.revisions_in(draft.id)),
    ((Action.SPEAKER_SET,), lambda v, draft: v.transcripts.speaking.revisions_in(draft.id)),
    ((Action.SEGMENT_MARKED,), lambda v, draft: v.transcripts.markings.in_draft(draft.id)),
    ((Action.SEGMENT_CONFIRMED,), lambda v, draft: v.transcripts.confirmations.in_draft(draft.id)),
    ((Action.SEGMENTS_RESHAPED,), lambda v, draft: v.transcripts.segments.reshapings_in(draft.id)),
    (
        (Action.TRANSLATION_COMPLETED,),
        lambda v, draft: (made for made in v.translations.of_draft(draft.id) if made.is_complete),
    ),
    ((Action.TRANSLATION_REVISED,), lambda v, draft: v.translations.revisions_in(draft.id)),
)
"""Contents: which acts have made which rows of one draft. Their entries are about the draft or one of its segments."""

_ACTS: Acts = tuple(act for acts, _ in CONTENTS for act in acts)


class ContentsCheck:
    """A check under way: `step` until `done` is `total`. Everything raised is what reading raises."""

    def __init__(self, vault: Vault, drafts: Sequence[DraftId] | None = None) -> None:
        """Of these drafts, or of all there are."""
        self._vault = vault
        with vault.transaction():
            self._drafts = [head.id for head in vault.transcripts.heads()] if drafts is None else list(drafts)
            entries = vault.entries.about(*_ACTS)
            self._stated = _by_object(stated_rows((entry.seq, entry.body) for entry in entries))
            self._looked_to = vault.entries.count()
        self.done, self.total = 0, len(self._drafts)

    def step(self) -> list[Finding]:
        """What differs in the next draft."""
        draft_id = self._drafts[self.done]
        self.done += 1
        with self._vault.transaction():
            objects, stored = self._stored(draft_id)
            later = stated_rows((entry.seq, entry.body) for entry in self._vault.entries.since(self._looked_to))
            gone = rows_gone(self._vault)
        stated: dict[str, list[StatedRow]] = {
            act: [*self._of(act, objects), *_about(later.get(act, ()), objects)] for act in _ACTS
        }
        return [finding for acts in stored for finding in differences(acts, stored[acts], stated, gone)]

    def _stored(self, draft_id: DraftId) -> tuple[set[str], dict[Acts, set[str]]]:
        """What entries about the draft may be about, and the digests of its rows; none of a draft that is no more."""
        try:
            draft = self._vault.transcripts.draft(draft_id)
        except Fault as fault:
            if fault.code is not FaultCode.TRANSCRIPT_MISSING:
                raise
            return {draft_id}, {acts: set() for acts, _ in CONTENTS}
        stored = {acts: {row_digest(row) for row in rows(self._vault, draft)} for acts, rows in CONTENTS}
        return {draft_id, *self._vault.transcripts.segments.ids_in(draft_id)}, stored

    def _of(self, act: str, objects: Iterable[str]) -> Iterable[StatedRow]:
        known = self._stated.get(act, {})
        return (row for object_id in objects for row in known.get(object_id, ()))


def _by_object(stated: Mapping[str, Sequence[StatedRow]]) -> ByObject:
    sorted_out: dict[str, dict[str, list[StatedRow]]] = {act: defaultdict(list) for act in stated}
    for act, rows in stated.items():
        for row in rows:
            sorted_out[act][row.object_id].append(row)
    return sorted_out


def _about(rows: Iterable[StatedRow], objects: set[str]) -> Iterable[StatedRow]:
    return (row for row in rows if row.object_id in objects)
