"""An interview under a redaction: what its copy says and covers, and whether somebody else has approved exactly that.

Here, below the features, because review sets masks and approves, and export makes copies. The original is only read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import APPROVAL
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.custody.approvals import hands_in, line_value
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, RedactionId
from desktop.domain.people import Account
from desktop.domain.recording import Recording, Seal
from desktop.domain.redaction import Mask, Redaction, RedactionApproval, masks_in_force, spans_of
from desktop.domain.redaction_sound import ReplacedFrames, replaced_frames
from desktop.domain.redaction_text import MaskedLine, mask_lines, stale_masks
from desktop.domain.review import is_one_of, require_other_person
from desktop.domain.transcript import Line, Transcript
from desktop.vault.vault import Vault

CONTENT_VERSION = 1


@dataclass(frozen=True, slots=True)
class RedactedRecording:
    """A recording under a redaction. `lines` hold the original text too; only `transcript` may leave."""

    recording: Recording
    seal: Seal
    lines: tuple[MaskedLine, ...] = field(repr=False)
    replaced: tuple[ReplacedFrames, ...]
    original: Transcript = field(repr=False)

    @property
    def transcript(self) -> Transcript:
        """The transcript as the copy shows it."""
        return replace(self.original, lines=tuple(redacted_line(line) for line in self.lines))


@dataclass(frozen=True, slots=True)
class RedactedInterview:
    """An interview under a redaction as it is now. `stale` are masks over lines that read otherwise by now."""

    redaction: Redaction
    masks: tuple[Mask, ...]
    stale: tuple[Mask, ...]
    recordings: tuple[RedactedRecording, ...]

    @property
    def withheld(self) -> int:
        """How many whole lines are withheld."""
        return sum(line.line.is_withheld for one in self.recordings for line in one.lines)

    @property
    def kinds(self) -> dict[str, int]:
        """How many masks there are of each kind."""
        return dict(sorted(Counter(mask.kind.value for mask in self.masks).items()))

    @property
    def reasons(self) -> dict[str, int]:
        """How many masks were set for each reason."""
        return dict(sorted(Counter(mask.reason.value for mask in self.masks).items()))

    @property
    def authors(self) -> tuple[AccountId, ...]:
        """Everybody who set a mask that is in force, and whoever made the redaction."""
        return tuple(sorted({self.redaction.made_by, *(mask.author for mask in self.masks)}))


def redacted_interview(vault: Vault, redaction_id: RedactionId) -> RedactedInterview:
    """The interview under the redaction as both are now.

    Raises `Fault(REDACTION_UNKNOWN)`, `INTERVIEW_ERASED`, `RECORDING_RUNNING` or `TRANSCRIPT_MISSING`.
    """
    redaction = vault.redactions.get(redaction_id)
    vault.require_not_erased(redaction.interview_id)
    masks = masks_in_force(vault.redactions.masks(redaction_id), vault.redactions.liftings(redaction_id))
    found = [_read(vault, recording) for recording in vault.recordings.of(redaction.interview_id)]
    lines = [line for _, _, transcript in found for line in transcript.lines]
    masked = iter(mask_lines(lines, masks))
    recordings: list[RedactedRecording] = []
    for recording, seal, transcript in found:
        mine = tuple(next(masked) for _ in transcript.lines)
        replaced = replaced_frames(
            transcript.lines, masks, spans_of(masks, recording.id), recording.format, seal.frames
        )
        recordings.append(RedactedRecording(recording, seal, mine, replaced, transcript))
    return RedactedInterview(redaction, masks, stale_masks(lines, masks), tuple(recordings))


def redacted_line(masked: MaskedLine) -> Line:
    """A line as a copy shows it: no earlier reading, no words, no flags; marks stay, for they are codes."""
    line, text = masked.line, masked.text
    segment = replace(
        line.segment, text=text, language=line.language, words=(), flags=(), mean_log_probability=0.0,
        no_speech_probability=0.0, compression_ratio=0.0,
    )  # fmt: skip
    return Line(
        segment, (), line.speaker_revisions, line.channel_speaker, markings=line.markings,
        is_withheld_before=line.is_withheld_before,
    )  # fmt: skip


def redacted_content(redacted: RedactedInterview) -> bytes:
    """The canonical JSON that an approval of the redaction signs: what the copy says, and which sound it covers."""
    recordings = [_recording(one) for one in redacted.recordings]
    return canonical_json(
        {
            "v": CONTENT_VERSION,
            "interview": redacted.redaction.interview_id,
            "redaction": redaction_value(redacted),
            "recordings": recordings,
        }
    )


def redaction_value(redacted: RedactedInterview) -> dict[str, object]:
    """What a copy says of its redaction: no title and no words, for these are the office's."""
    return {
        "id": redacted.redaction.id,
        "filling": redacted.redaction.filling.value,
        "masks": redacted.kinds,
        "reasons": redacted.reasons,
        "withheld": redacted.withheld,
        "masked_by": list(redacted.authors),
    }


def replaced_value(replaced: Sequence[ReplacedFrames]) -> list[dict[str, object]]:
    """Where the sound of a recording was replaced, in frames; of all channels where none is named."""
    return [
        {"first_frame": one.first_frame, "end_frame": one.end_frame, "channels": list(one.channels)} for one in replaced
    ]


def redaction_approval_in_force(vault: Vault, redacted: RedactedInterview) -> RedactionApproval | None:
    """The latest approval, if what it covers has not changed since. Does not check its signature."""
    approvals = vault.redactions.approvals(redacted.redaction.id)
    if not approvals or redacted.stale:
        return None
    return approvals[-1] if approvals[-1].content_sha256 == sha256_hex(redacted_content(redacted)) else None


def verify_redaction_approval(vault: Vault, redacted: RedactedInterview, approval: RedactionApproval) -> None:
    """Raises `Fault(CUSTODY_SIGNATURE_WRONG)`, `ACCOUNT_ROLE_MISSING`, `APPROVAL_OWN_WORK` or `REDACTION_OWN_WORK`."""
    require_other_than_masked(vault, redacted, vault.accounts.as_ever(approval.supervisor))
    keys = vault.accounts.signing_keys(approval.supervisor)
    try:
        verify_signature(redacted_content(redacted), approval.signature, APPROVAL, keys)
    except SignatureRefused as refused:
        raise Fault(FaultCode.CUSTODY_SIGNATURE_WRONG, object=redacted.redaction.id) from refused


def require_other_than_masked(vault: Vault, redacted: RedactedInterview, supervisor: Account) -> None:
    """Whoever approves a redaction is another person than those who made, corrected or masked what it shows.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `APPROVAL_OWN_WORK` or `REDACTION_OWN_WORK`.
    """
    interview_id = redacted.redaction.interview_id
    interviewer = vault.interviews.get(interview_id).interviewer
    keys_of = vault.accounts.signing_keys
    require_other_person(supervisor, interviewer, hands_in(vault, interview_id), keys_of)
    if is_one_of(supervisor.id, redacted.authors, keys_of):
        raise Fault(FaultCode.REDACTION_OWN_WORK, account=supervisor.id)


def _read(vault: Vault, recording: Recording) -> tuple[Recording, Seal, Transcript]:
    seal = vault.recordings.seal_of(recording.id)
    if seal is None:
        raise Fault(FaultCode.RECORDING_RUNNING)
    transcript = vault.transcripts.transcript_of(recording.id)
    if transcript is None:
        raise Fault(FaultCode.TRANSCRIPT_MISSING)
    return recording, seal, transcript


def _recording(one: RedactedRecording) -> dict[str, object]:
    return {
        "recording": one.recording.id,
        "samples_sha256": one.seal.samples_sha256,
        "stored_sha256": one.seal.stored_sha256,
        "source_sha256": one.seal.source_sha256,
        "draft": one.original.draft_id,
        "replaced": replaced_value(one.replaced),
        "lines": [_line(masked) for masked in one.lines],
    }


def _line(masked: MaskedLine) -> dict[str, object]:
    return {**line_value(redacted_line(masked)), "revision": len(masked.line.revisions)}
