"""Who speaks: whose microphone a channel is, and, where one channel holds several voices, whose words a line is.

Like a correction, each is laid over what was there, and an approval given before is no longer in force.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.desk_step import Change, ChangeKind
from desktop.domain.faults import Fact
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.moments import moment_after
from desktop.domain.speaking import ChannelSetup, ChannelVoice, Speaker, SpeakerRevision, require_channels
from desktop.review.hands import require_hand
from desktop.review.steps import note


def set_channels(signed_in: SignedIn, recording_id: RecordingId, voices: Sequence[ChannelVoice]) -> ChannelSetup:
    """Says who sits at which microphone of a recording, and which language is spoken into it where that is fixed.

    A language counts from the next draft on. Raises `Fault(RECORDING_UNKNOWN)`, `INTERVIEW_ERASED`,
    `CHANNELS_INVALID` or `ACCOUNT_ROLE_MISSING`.
    """
    require_hand(signed_in)
    vault = signed_in.vault
    recording = vault.recordings.get(recording_id)
    vault.require_not_erased(recording.interview_id)
    ordered = tuple(sorted(voices, key=lambda voice: voice.channel))
    require_channels(ordered, recording.format.channels)
    with vault.transaction():
        before = vault.transcripts.speaking.setup_of(recording_id)
        set_at = moment_after(signed_in.clock.now(), [before.set_at] if before else ())
        setup = ChannelSetup(recording_id, ordered, signed_in.account.id, set_at)
        vault.transcripts.speaking.add_setup(setup)
        digest = row_digest(before) if before else ""
        signed_in.log.record(Action.CHANNELS_SET, recording_id, before=digest, after=row_digest(setup))
    return setup


def set_speaker(signed_in: SignedIn, segment_id: SegmentId, speaker: Speaker) -> SpeakerRevision:
    """Says who speaks in a line; `Speaker.UNKNOWN` where one can't tell.

    Raises `Fault(SEGMENT_UNKNOWN)` or `ACCOUNT_ROLE_MISSING`.
    """
    return set_speakers(signed_in, [segment_id], speaker)[0]


def set_speakers(signed_in: SignedIn, segment_ids: Sequence[SegmentId], speaker: Speaker) -> list[SpeakerRevision]:
    """Says the same of several lines: of all of them, or, if one of them can't be written, of none.

    Raises as `set_speaker`.
    """
    require_hand(signed_in)
    with signed_in.vault.transaction():
        written = [_write_speaker(signed_in, segment_id, speaker) for segment_id in segment_ids]
        if written:
            note(signed_in, written[0][0], *(change for _, change, _ in written))
    return [revision for _, _, revision in written]


def _write_speaker(
    signed_in: SignedIn, segment_id: SegmentId, speaker: Speaker
) -> tuple[RecordingId, Change, SpeakerRevision]:
    store = signed_in.vault.transcripts
    recording_id, segment = store.segment(segment_id)
    earlier = store.speaking.revisions_of(segment_id)
    number = len(earlier) + 1
    before = earlier[-1].speaker if earlier else _of_channel(signed_in, recording_id, segment.channel)
    revision = SpeakerRevision(segment_id, number, speaker, signed_in.account.id, signed_in.clock.now())
    store.speaking.add_revision(revision)
    facts: dict[str, Fact] = {"recording": recording_id, "revision": number, "row": row_digest(revision)}
    signed_in.log.record(Action.SPEAKER_SET, segment_id, facts=facts)
    return recording_id, Change(ChangeKind.SPEAKER, segment_id, before.value, speaker.value), revision


def _of_channel(signed_in: SignedIn, recording_id: RecordingId, channel: int) -> Speaker:
    setup = signed_in.vault.transcripts.speaking.setup_of(recording_id)
    voices = setup.voices if setup is not None else ()
    return next((voice.speaker for voice in voices if voice.channel == channel), Speaker.UNKNOWN)
