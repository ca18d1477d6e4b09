"""What the calm card and the list say of a sealed recording: seal, markers, and what was kept apart from it."""

from __future__ import annotations

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.recording import Recording
from desktop.ui.record.state import AsideLength, SealedRecording


def sealed_recording(signed_in: SignedIn, recording: Recording) -> SealedRecording:
    """All of it. Raises `Fault(RECORDING_UNKNOWN)` for one that is not sealed, and what reading its file raises."""
    seal = signed_in.vault.recordings.seal_of(recording.id)
    if seal is None:
        raise Fault(FaultCode.RECORDING_UNKNOWN, recording=recording.id)
    markers = tuple(signed_in.vault.media(recording.interview_id).markers(recording.id))
    return SealedRecording(recording, seal, markers, _asides(signed_in, recording))


def sealed_of(signed_in: SignedIn, interview_id: InterviewId) -> tuple[SealedRecording, ...]:
    """The sealed recordings of an interview, oldest first; their markers are left to the transcript."""
    vault = signed_in.vault
    has_asides = bool(vault.recordings.asides_of(interview_id))
    found = []
    for recording in vault.recordings.of(interview_id):
        seal = vault.recordings.seal_of(recording.id)
        if seal is not None:
            asides = _asides(signed_in, recording) if has_asides else ()
            found.append(SealedRecording(recording, seal, asides=asides))
    return tuple(found)


def _asides(signed_in: SignedIn, recording: Recording) -> tuple[AsideLength, ...]:
    """Where a span that was kept lies is in the media file, how long it is in its seal."""
    vault, frames_to_ms = signed_in.vault, recording.format.frames_to_ms
    lengths = []
    for aside in vault.media(recording.interview_id).asides(recording.id):
        seal = vault.recordings.seal_of(aside.id)
        if seal is not None:
            lengths.append(AsideLength(aside.id, frames_to_ms(aside.at_frame), frames_to_ms(seal.frames)))
    return tuple(lengths)
