"""Notes what somebody says of an imported recording's source, signed. Later statements stand beside earlier ones."""

from __future__ import annotations

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.recording import Origin
from desktop.domain.source_provenance import ProvenanceStatement, Source, checked_source


def state_provenance(signed_in: SignedIn, recording_id: RecordingId, source: Source) -> ProvenanceStatement:
    """What is said of the source from now on; what was said before is kept and superseded.

    Saying the same again adds nothing. Raises `Fault(RECORDING_UNKNOWN)` also for what was recorded here,
    `Fault(INTERVIEW_ERASED)`, and as `checked_source`.
    """
    said = checked_source(source)
    vault = signed_in.vault
    recording = vault.recordings.get(recording_id)
    if recording.origin is not Origin.IMPORT:
        raise Fault(FaultCode.RECORDING_UNKNOWN, recording=recording_id[:40])
    vault.require_not_erased(recording.interview_id)
    with vault.transaction():
        earlier = vault.provenances.of(recording_id)
        if earlier and earlier[-1].source == said:
            return earlier[-1]
        return write_provenance(signed_in, recording_id, said)


def write_provenance(signed_in: SignedIn, recording_id: RecordingId, source: Source) -> ProvenanceStatement:
    """The next statement's row and its custody entry; inside a transaction. `source` is checked already."""
    vault = signed_in.vault
    earlier = vault.provenances.of(recording_id)
    statement = ProvenanceStatement(
        recording_id, len(earlier) + 1, source.maker, source.device, source.made_on, source.way, source.handed_by,
        source.copy, source.remarks, signed_in.account.id, signed_in.clock.now(),
    )  # fmt: skip
    vault.provenances.add(statement)
    facts: dict[str, Fact] = {"number": statement.number}
    before = row_digest(earlier[-1]) if earlier else ""
    signed_in.log.record(
        Action.PROVENANCE_STATED, recording_id, before=before, after=row_digest(statement), facts=facts
    )
    return statement
