"""Pages of every file, the log, the rows, and the audio against its seals: whether the evidence is what it was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from desktop.custody.attachment_check import check_attachments
from desktop.custody.audit import check_log
from desktop.custody.checkup.course import Course, damages
from desktop.custody.media_check import check_media
from desktop.custody.rows import check_rows
from desktop.domain.checkup import CheckCode, CheckFinding, CheckSection, Repair, Severity
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.finding import Finding, findings_of
from desktop.domain.ids import InterviewId
from desktop.vault.layout import DATABASE, MEDIA
from desktop.vault.vault import Vault


def check_pages(course: Course) -> Iterator[CheckFinding]:
    """`VAULT_DAMAGED` for every file whose pages don't hold, and what opening a media file raised."""
    vault = course.vault
    ids = [interview.id for interview in vault.interviews.all() if vault.has_media(interview.id)]
    course.tell(CheckSection.PAGES, 0, len(ids) + 1)
    yield from damages(CheckSection.PAGES, findings_of(partial(_own_pages, vault)))
    for done, interview_id in enumerate(ids, start=1):
        course.tell(CheckSection.PAGES, done, len(ids) + 1)
        yield from _placed(vault, CheckSection.PAGES, findings_of(partial(_media_pages, vault, interview_id)))


def check_entries(course: Course) -> Iterator[CheckFinding]:
    """The log in itself, and whether a checkpoint covers everything that was done before this sign-in."""
    course.tell(CheckSection.LOG, 0, 1)
    yield from damages(CheckSection.LOG, check_log(course.vault))
    uncovered = entries_without_checkpoint(course.vault)
    if uncovered:
        facts = {"count": uncovered}
        yield CheckFinding(CheckSection.LOG, CheckCode.CHECKPOINT_BEHIND, Severity.CARE, facts, Repair.MAKE_CHECKPOINT)


def check_evidence_rows(course: Course) -> Iterator[CheckFinding]:
    """Every row against the log."""
    yield from damages(
        CheckSection.ROWS, check_rows(course.vault, lambda done, total: course.tell(CheckSection.ROWS, done, total))
    )


def check_audio(course: Course) -> Iterator[CheckFinding]:
    """Every sealed recording against its seal, and every attachment against the digest of what was added."""
    vault = course.vault
    found = check_media(vault, lambda done, total: course.tell(CheckSection.AUDIO, done, total))
    found += check_attachments(vault, lambda done, total: course.tell(CheckSection.AUDIO, done, total))
    yield from _placed(vault, CheckSection.AUDIO, found)


def entries_without_checkpoint(vault: Vault) -> int:
    """How many entries were written before this sign-in, and after the newest checkpoint: a crash left them so."""
    unlocked = vault.entries.about(Action.VAULT_UNLOCKED)
    covered = max((checkpoint.size for checkpoint in vault.entries.checkpoints()), default=1)  # the founding is known
    return max(0, unlocked[-1].seq - covered) if unlocked else 0


def _placed(vault: Vault, section: CheckSection, findings: Iterable[Finding]) -> Iterator[CheckFinding]:
    """With the interview and its witness's code: nobody knows a media file by its name."""
    for finding in findings:
        yield CheckFinding(section, finding.code, Severity.DAMAGE, {**finding.facts, **_place(vault, finding.facts)})


def _place(vault: Vault, facts: Mapping[str, Fact]) -> dict[str, Fact]:
    owners = vault.media_names()
    names = {interview_id: name for name, interview_id in owners.items()}
    try:
        if "recording" in facts:
            interview_id = vault.recordings.get(str(facts["recording"])).interview_id
        elif "attachment" in facts:
            interview_id = vault.attachments.get(str(facts["attachment"])).interview_id
        else:
            interview_id = InterviewId(owners[str(facts.get("name", "")).removeprefix(f"{MEDIA}/")])
        witness = vault.interviews.get(interview_id).witness_code
    except (KeyError, Fault):
        return {}
    return {"interview": interview_id, "witness": witness, "name": f"{MEDIA}/{names.get(interview_id, '')}"}


def _own_pages(vault: Vault) -> list[Finding]:
    return [Finding(FaultCode.VAULT_DAMAGED, {"name": DATABASE})] if vault.check_integrity() else []


def _media_pages(vault: Vault, interview_id: str) -> list[Finding]:
    path, _ = vault.media_access(interview_id)
    with vault.visited_media(interview_id) as media:
        damage = media.check_integrity()
    return [Finding(FaultCode.VAULT_DAMAGED, {"name": f"{MEDIA}/{path.name}"})] if damage else []
