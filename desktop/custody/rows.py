"""Compares evidence rows with the log: every row is what an entry says, and every entry's row is there.

This is what finds an older page of the database copied back, which the cipher can't see. Small rows are compared all
together at every unlocking; contents (drafts and revisions) are long, and compared interview by interview.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from hashlib import sha256

from desktop.custody.contents_check import ContentsCheck
from desktop.custody.received_entries import check_received_entries
from desktop.custody.row_differences import Acts, differences, rows_gone
from desktop.custody.row_digest import row_digest
from desktop.custody.stated_rows import StatedRows, stated_rows
from desktop.domain.custody import Action
from desktop.domain.finding import Finding, findings_of
from desktop.vault.vault import Vault

Rows = Callable[[Vault], Iterable[object]]
Texts = Callable[[Vault], Iterable[str]]
Progress = Callable[[int, int], None]

ACCOUNT_CHANGES: Acts = (
    Action.ACCOUNT_DISABLED,
    Action.ACCOUNT_ENABLED,
    Action.ACCOUNT_REMOVED,
    Action.ACCOUNT_ROLES_SET,
    Action.ACCOUNT_KEYS_ROTATED,
)
ROWS: tuple[tuple[Acts, Rows], ...] = (
    ((Action.VAULT_CREATED, Action.ACCOUNT_ADDED, Action.COLLEAGUE_ADDED), lambda v: v.accounts.originals()),
    ((Action.COLLEAGUE_COMPARED, Action.COLLEAGUE_ENDED), lambda v: v.colleagues.words()),
    (ACCOUNT_CHANGES, lambda v: v.accounts.changes.all()),
    ((Action.VAULT_REKEYED,), lambda v: v.accounts.changes.sealings()),
    ((Action.INTERVIEW_OPENED,), lambda v: v.interviews.all()),
    ((Action.CONSENT_SET,), lambda v: v.consents.all()),
    ((Action.RECORDING_STARTED,), lambda v: v.recordings.all()),
    ((Action.RECORDING_SEALED,), lambda v: v.recordings.seals()),
    ((Action.PROVENANCE_STATED,), lambda v: v.provenances.all()),
    ((Action.ATTACHMENT_ADDED,), lambda v: v.attachments.all()),
    ((Action.ATTACHMENT_DESCRIBED,), lambda v: v.attachments.descriptions()),
    ((Action.CHANNELS_SET,), lambda v: v.transcripts.speaking.setups()),
    ((Action.GLOSSARY_WRITTEN,), lambda v: v.glossaries.all()),
    ((Action.GLOSSARY_CHOSEN,), lambda v: v.glossaries.choices()),
    ((Action.DRAFT_STARTED,), lambda v: v.transcripts.heads()),
    ((Action.TRANSLATION_STARTED,), lambda v: v.translations.heads()),
    ((Action.COMMENT_WRITTEN,), lambda v: v.comments.all()),
    ((Action.COMMENT_CLOSED,), lambda v: v.comments.closings()),
    ((Action.TRANSCRIPT_SUBMITTED,), lambda v: v.submissions.all()),
    ((Action.TRANSCRIPT_RETURNED,), lambda v: v.submissions.returns()),
    ((Action.TRANSCRIPT_APPROVED,), lambda v: v.approvals.all()),
    ((Action.REDACTION_MADE,), lambda v: v.redactions.all()),
    ((Action.REDACTION_MASK_SET,), lambda v: v.redactions.masks()),
    ((Action.REDACTION_MASK_LIFTED,), lambda v: v.redactions.liftings()),
    ((Action.REDACTION_DECLINED,), lambda v: v.redactions.declinings()),
    ((Action.REDACTION_APPROVED,), lambda v: v.redactions.approvals()),
    ((Action.REDACTION_COPIED,), lambda v: v.redactions.copies()),
    ((Action.DESTINATION_ADDED,), lambda v: (replace(d, verified_by=None) for d in v.destinations.all())),
    ((Action.DESTINATION_VERIFIED,), lambda v: (d for d in v.destinations.all() if d.is_verified)),
    ((Action.POLICY_SET,), lambda v: v.policies.all()),
    ((Action.MODEL_DECIDED,), lambda v: v.model_decisions.all()),
    ((Action.RECOVERY_KIT_MADE,), lambda v: v.recovery_kits.all()),
    ((Action.RECOVERY_KIT_REHEARSED,), lambda v: v.recovery_kits.rehearsals()),
    ((Action.RECOVERY_KIT_USED,), lambda v: v.recovery_kits.uses()),
    ((Action.IDENTITY_ENTITLED, Action.IDENTITY_ENTITLEMENT_ENDED), lambda v: v.identities.sealings()),
    ((Action.IDENTITY_OPENED,), lambda v: v.identities.openings()),
    ((Action.IDENTITY_ERASED,), lambda v: v.identities.erased_covers()),
    ((Action.TIMESTAMP_AUTHORITY_ADDED,), lambda v: v.timestamps.authorities()),
    ((Action.TIMESTAMP_REQUESTED,), lambda v: (request.as_row for request in v.timestamps.requests())),
    ((Action.TIMESTAMP_ANSWERED,), lambda v: (answer.as_row for answer in v.timestamps.answers())),
    ((Action.BUNDLE_HANDED_OVER,), lambda v: v.handovers.all()),
    ((Action.REVIEW_SENT, Action.REVIEW_RECEIVED), lambda v: v.review_bundles.all()),
    ((Action.BACKUP_MADE,), lambda v: v.backups.all()),
    ((Action.MEDIA_ERASED, Action.TESTIMONY_ERASED), lambda v: v.erasures.all()),
)
"""Small rows: which acts have made which. One query for each table, however many interviews there are."""
TEXTS: Mapping[Acts, Texts] = {
    (Action.INTERVIEW_OPENED,): lambda v: v.interviews.texts(),
    (Action.CONSENT_SET,): lambda v: v.consents.texts(),
    (Action.RECORDING_STARTED,): lambda v: v.recordings.texts(),
    (Action.RECORDING_SEALED,): lambda v: v.recordings.seal_texts(),
    (Action.PROVENANCE_STATED,): lambda v: v.provenances.texts(),
    (Action.ATTACHMENT_ADDED,): lambda v: v.attachments.texts(),
    (Action.ATTACHMENT_DESCRIBED,): lambda v: v.attachments.description_texts(),
}
"""Of the many among them, what their digests are taken of, without making values. Good enough to say that all fits."""


def check_rows(vault: Vault, progress: Progress = lambda _done, _total: None) -> list[Finding]:
    """Everything in the evidence tables that differs from the log, as `CUSTODY_ROW_DIFFERS(action=…, seq=…)`.

    `progress` gets the drafts compared so far and all of them, and may raise to stop.
    """
    return [*check_small_rows(vault), *check_contents(vault, progress)]


def verify_rows(vault: Vault) -> None:
    """Raises the first finding as `Fault(CUSTODY_ROW_DIFFERS)`."""
    for finding in check_rows(vault):
        raise finding.as_fault()


def check_small_rows(vault: Vault, stated: StatedRows | None = None) -> list[Finding]:
    """What differs in the rows of `ROWS`, of all interviews. `stated` spares reading the log once more.

    Rows and log are read in one transaction: what is written meanwhile is seen in both or in neither.
    """
    with vault.transaction():
        said = stated if stated is not None else stated_rows(vault.entries.bodies())
        gone = rows_gone(vault)
        found = [finding for acts, rows in ROWS for finding in _small_differences(vault, (acts, rows), said, gone)]
        return [*found, *findings_of(lambda: list(check_received_entries(vault)))]


def check_contents(vault: Vault, progress: Progress = lambda _done, _total: None) -> list[Finding]:
    """What differs in the contents of all interviews. `progress` as in `check_rows`."""
    return findings_of(lambda: _all_steps(ContentsCheck(vault), progress))


def check_interview(vault: Vault, interview_id: str) -> list[Finding]:
    """What differs in the contents of one interview: asked before its transcript is read and before it leaves."""
    return findings_of(lambda: _all_steps(ContentsCheck(vault, vault.transcripts.drafts_in(interview_id))))


def verify_interview(vault: Vault, interview_id: str) -> None:
    """Raises the first finding of `check_interview` as a fault."""
    for finding in check_interview(vault, interview_id):
        raise finding.as_fault()


def _all_steps(check: ContentsCheck, progress: Progress = lambda _done, _total: None) -> list[Finding]:
    findings: list[Finding] = []
    while check.done < check.total:
        progress(check.done, check.total)
        findings += check.step()
    progress(check.done, check.total)
    return findings


def _small_differences(
    vault: Vault, kind: tuple[Acts, Rows], stated: StatedRows, gone: frozenset[str]
) -> list[Finding]:
    acts, rows = kind

    def look() -> list[Finding]:
        if acts in TEXTS and _fit(TEXTS[acts](vault), acts, stated, gone):
            return []
        return list(differences(acts, {row_digest(row) for row in rows(vault)}, stated, gone))

    return findings_of(look)


def _fit(texts: Iterable[str], acts: Acts, stated: StatedRows, gone: frozenset[str]) -> bool:
    """Whether these are exactly the rows that the log states and that are not gone."""
    said = {row.digest for act in acts for row in stated.get(act, ())}
    return {sha256(text.encode("utf-8")).hexdigest() for text in texts} == said - gone
