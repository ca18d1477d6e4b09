"""What a supervisor's approval covers, and whether it still does. An approval of other content is never taken as one.

Here, below the features, because review gives approvals and interview and export ask for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import APPROVAL
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId
from desktop.domain.marking import Mark
from desktop.domain.review import Approval, require_other_person
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line, Transcript
from desktop.domain.translation import LABEL, TranslatedLine, TranslationLayer

if TYPE_CHECKING:
    from desktop.domain.recording import Recording
    from desktop.vault.vault import Vault

CONTENT_VERSION = 1
MACHINE = "machine"
"""Stands for who translated a line that nobody has."""


def content_of(vault: Vault, interview_id: InterviewId, *, with_translation: bool = False) -> bytes:
    """The exact content that is approved, as canonical JSON (RFC 8785).

    Every recording with its seal's digests, its draft, and every line with times, channel, language, the text in force
    and its revision number; and who speaks, where that is known; with the translation, also that as it reads now.
    Raises `Fault(INTERVIEW_UNKNOWN)`.
    """
    interview = vault.interviews.get(interview_id)
    recordings = [
        _recording(vault, one, with_translation=with_translation) for one in vault.recordings.of(interview_id)
    ]
    return canonical_json({"v": CONTENT_VERSION, "interview": interview.id, "recordings": recordings})


def approval_in_force(vault: Vault, interview_id: InterviewId) -> Approval | None:
    """The latest approval of those whose content has not changed since, and that hold; None otherwise.

    The latest by its moment, and not as it was stored: an approval may have come from another laptop. So may one that
    its author could never have given: by somebody who is no supervisor, or had a hand in it. It is kept, and is none.
    """
    unchanged = _unchanged(vault, interview_id)
    return next((one for one, content in unchanged if _holds(vault, one, content)), None)


def approvals_of_content(vault: Vault, interview_id: InterviewId) -> list[Approval]:
    """Every approval whose content has not changed since, the latest first, whether or not it holds."""
    return [one for one, _ in _unchanged(vault, interview_id)]


def _unchanged(vault: Vault, interview_id: InterviewId) -> list[tuple[Approval, bytes]]:
    """These with the content they cover, which is long, and made once."""
    approvals = vault.approvals.of(interview_id)
    contents = {
        covers: content_of(vault, interview_id, with_translation=covers)
        for covers in {one.covers_translation for one in approvals}
    }
    digests = {covers: sha256_hex(content) for covers, content in contents.items()}
    unchanged = [one for one in approvals if one.content_sha256 == digests[one.covers_translation]]
    unchanged.sort(key=lambda one: (one.approved_at, one.supervisor, one.signature), reverse=True)
    return [(one, contents[one.covers_translation]) for one in unchanged]


def _holds(vault: Vault, approval: Approval, content: bytes) -> bool:
    try:
        _verify(vault, approval, content)
    except Fault:
        return False
    return True


def verify_approval(vault: Vault, approval: Approval) -> None:
    """Checks that another person than those who made it signed exactly the present content with a key of their own.

    What became of the supervisor's account later takes nothing away from it.

    Raises `Fault(CUSTODY_SIGNATURE_WRONG)`, `ACCOUNT_ROLE_MISSING` or `APPROVAL_OWN_WORK`.
    """
    content = content_of(vault, approval.interview_id, with_translation=approval.covers_translation)
    _verify(vault, approval, content)


def _verify(vault: Vault, approval: Approval, content: bytes) -> None:
    supervisor = vault.accounts.as_ever(approval.supervisor)
    interviewer = vault.interviews.get(approval.interview_id).interviewer
    hands = hands_in(vault, approval.interview_id, with_translation=approval.covers_translation)
    require_other_person(supervisor, interviewer, hands, vault.accounts.signing_keys)
    try:
        verify_signature(content, approval.signature, APPROVAL, vault.accounts.signing_keys(supervisor.id))
    except SignatureRefused as refused:
        raise Fault(FaultCode.CUSTODY_SIGNATURE_WRONG, object=approval.interview_id) from refused


def hands_in(vault: Vault, interview_id: InterviewId, *, with_translation: bool = False) -> set[AccountId]:
    """Everybody who recorded any of it, ever corrected, split, merged or marked a line of it, or said who speaks there.

    With the translation, its authors too.
    """
    recordings = vault.recordings.of(interview_id)
    transcripts = [vault.transcripts.transcript_of(recording.id) for recording in recordings]
    authors = {one for transcript in transcripts if transcript for one in _authors_in(vault, transcript)}
    if with_translation:
        translated = (line for layer in translations_of(vault, interview_id) for line in layer.lines)
        authors |= {revision.author for line in translated for revision in line.revisions}
    setups = [vault.transcripts.speaking.setup_of(recording.id) for recording in recordings]
    return authors | {recording.started_by for recording in recordings} | {setup.set_by for setup in setups if setup}


def _authors_in(vault: Vault, transcript: Transcript) -> Iterator[AccountId]:
    """Also of lines that were split or merged since: their words are in those that are read now."""
    store, draft_id = vault.transcripts, transcript.draft_id
    yield from (one.author for one in store.revisions_in(draft_id))
    yield from (one.author for one in store.speaking.revisions_in(draft_id))
    yield from (one.author for one in store.markings.in_draft(draft_id))
    yield from (one.author for one in store.segments.reshapings_in(draft_id))


def translations_of(vault: Vault, interview_id: InterviewId) -> list[TranslationLayer]:
    """The translation of every transcript of the interview as it reads now, in the order of recording."""
    transcripts = (vault.transcripts.transcript_of(recording.id) for recording in vault.recordings.of(interview_id))
    return [vault.translations.layer_over(transcript) for transcript in transcripts if transcript is not None]


def _recording(vault: Vault, recording: Recording, *, with_translation: bool) -> dict[str, object]:
    seal = vault.recordings.seal_of(recording.id)
    transcript = vault.transcripts.transcript_of(recording.id)
    content: dict[str, object] = {
        "recording": recording.id,
        "samples_sha256": seal.samples_sha256 if seal else "",
        "stored_sha256": seal.stored_sha256 if seal else "",
        "source_sha256": seal.source_sha256 if seal else "",
        "draft": transcript.draft_id if transcript else "",
        "lines": _lines(transcript) if transcript else [],
    }
    if with_translation and transcript is not None:
        content["translation"] = _translation(vault.translations.layer_over(transcript))
    return content


def _lines(transcript: Transcript) -> list[dict[str, object]]:
    return [line_value(line) for line in transcript.lines]


def line_value(line: Line) -> dict[str, object]:
    """A line as it stands in approved content, in a whole copy or a redacted one."""
    segment = line.segment
    known: dict[str, object] = {} if line.speaker is Speaker.UNKNOWN else {"speaker": line.speaker.value}
    borne = (
        (Mark.INAUDIBLE, line.is_inaudible), (Mark.UNCERTAIN, line.is_uncertain), (Mark.WITHHELD, line.is_withheld),
    )  # fmt: skip
    marks = [mark.value for mark, is_borne in borne if is_borne]
    if marks:
        known["marks"] = marks
    if line.is_overlooking:  # never in what is approved: nobody approves while a line is in conflict
        known["overlooked"] = len(line.overlooked)
    return known | {
        "segment": segment.id,
        "channel": segment.channel,
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "language": line.language,
        "text": line.text,
        "revision": len(line.revisions),
    }


def _translation(layer: TranslationLayer) -> dict[str, object]:
    return {
        "label": LABEL,
        "machine": layer.machine.id if layer.machine is not None else "",
        "lines": [_translated(line) for line in layer.lines if line.is_there],
    }


def _translated(line: TranslatedLine) -> dict[str, object]:
    """`by` says who: `machine`, unverified, or as what a person translated it."""
    latest = line.revisions[-1] if line.revisions else None
    return {
        "segment": line.line.segment.id,
        "text": line.text,
        "by": latest.translated_as.value if latest is not None else MACHINE,
        "revision": len(line.revisions),
        "source_revision": line.source_revision,
        "is_stale": line.is_stale,
    }
