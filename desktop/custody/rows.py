"""Compares evidence rows with the log: every row is what an entry says, and every entry's row is there.

An entry states a row by its `row_digest`: in `facts["row"]` where it has that, else in `after`. An entry with neither
states no row. This is what finds an older page of the database copied back, which the cipher can't see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.row_digest import row_digest
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.recording import Recording
from desktop.domain.transcript import Draft
from desktop.vault.vault import Vault


def check_rows(vault: Vault) -> list[Finding]:
    """Everything in the evidence tables that differs from the log, as `CUSTODY_ROW_DIFFERS(action=…)`."""
    bodies = list(_bodies(vault))
    return [finding for actions, rows in ROWS for finding in _differences(vault, bodies, actions, rows)]


def verify_rows(vault: Vault) -> None:
    """Raises the first finding as `Fault(CUSTODY_ROW_DIFFERS)`."""
    for finding in check_rows(vault):
        raise finding.as_fault()


def _differences(vault: Vault, bodies: list[EntryBody], actions: tuple[Action, ...], rows: Rows) -> Iterator[Finding]:
    try:
        stored = {row_digest(row) for row in rows(vault)}
    except Fault as fault:  # damage under the rows
        yield Finding(fault.code, fault.facts)
        return
    stated = {digest: body for body in bodies if body.action in actions and (digest := _stated(body))}
    for digest, body in stated.items():
        if digest not in stored:
            yield Finding(FaultCode.CUSTODY_ROW_DIFFERS, {"action": body.action, "seq": body.seq})
    for _ in stored - stated.keys():
        yield Finding(FaultCode.CUSTODY_ROW_DIFFERS, {"action": actions[-1].value, "seq": -1})


def _stated(body: EntryBody) -> str:
    return str(body.facts.get("row", body.after))


def _bodies(vault: Vault) -> Iterator[EntryBody]:
    """The entries that can be read; the others are the log's own finding."""
    for entry in vault.entries.all():
        try:
            yield entry_body(entry.body)
        except ValueError:
            continue


def _recordings(vault: Vault) -> list[Recording]:
    return [recording for interview in vault.interviews.all() for recording in vault.recordings.of(interview.id)]


def _drafts(vault: Vault) -> Iterator[Draft]:
    for recording in _recordings(vault):
        for draft_id in vault.transcripts.drafts_of(recording.id):
            yield vault.transcripts.draft(draft_id)


def _of_interviews(vault: Vault, store: Callable[[str], Iterable[object]]) -> Iterable[object]:
    return chain.from_iterable(store(interview.id) for interview in vault.interviews.all())


Rows = Callable[[Vault], Iterable[object]]
ROWS: tuple[tuple[tuple[Action, ...], Rows], ...] = (
    ((Action.VAULT_CREATED, Action.ACCOUNT_ADDED), lambda v: v.accounts.all()),
    ((Action.INTERVIEW_OPENED,), lambda v: v.interviews.all()),
    ((Action.CONSENT_SET,), lambda v: _of_interviews(v, v.consents.of)),
    ((Action.RECORDING_STARTED,), _recordings),
    ((Action.RECORDING_SEALED,), lambda v: filter(None, (v.recordings.seal_of(r.id) for r in _recordings(v)))),
    ((Action.DRAFT_STARTED,), lambda v: (replace(d, spans=(), segments=(), is_complete=False) for d in _drafts(v))),
    ((Action.DRAFT_COMPLETED,), lambda v: (d for d in _drafts(v) if d.is_complete)),
    (
        (Action.SEGMENT_REVISED,),
        lambda v: (r for d in _drafts(v) for s in d.segments for r in v.transcripts.revisions_of(s.id)),
    ),
    ((Action.TRANSCRIPT_APPROVED,), lambda v: _of_interviews(v, v.approvals.of)),
    ((Action.DESTINATION_ADDED,), lambda v: (replace(d, verified_by=None) for d in v.destinations.all())),
    ((Action.DESTINATION_VERIFIED,), lambda v: (d for d in v.destinations.all() if d.is_verified)),
    ((Action.POLICY_SET,), lambda v: v.policies.all()),
    ((Action.BUNDLE_HANDED_OVER,), lambda v: _of_interviews(v, v.handovers.of)),
)
"""Which rows which acts have made."""
