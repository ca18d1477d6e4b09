"""Who speaks, as people said it: by channel of a recording, and by segment. The latest word about each counts."""

from __future__ import annotations

import json

from desktop.domain.ids import AccountId, RecordingId, SegmentId
from desktop.domain.speaking import ChannelSetup, ChannelVoice, Speaker, SpeakerRevision
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_text, moment_of, stamp_of

_SETUP = "recording_id, voices, set_by, set_at"
_REVISION = "segment_id, number, speaker, author, revised_at"


class Speaking:
    """The channel setups and speaker revisions of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_setup(self, setup: ChannelSetup) -> None:
        """Stores who sits at which microphone, over what was said before."""
        voices = list_text([voice.channel, voice.speaker.value, voice.language] for voice in setup.voices)
        self._database.execute(
            f"INSERT INTO channel_setup ({_SETUP}) VALUES (?, ?, ?, ?)",
            (setup.recording_id, voices, setup.set_by, stamp_of(setup.set_at)),
        )

    def setup_of(self, recording_id: str) -> ChannelSetup | None:
        """The setup in force, or None."""
        row = self._database.first(
            f"SELECT {_SETUP} FROM channel_setup WHERE recording_id = ? ORDER BY set_at DESC, set_by DESC LIMIT 1",
            (recording_id,),
        )
        return _setup(row) if row else None

    def setups(self) -> list[ChannelSetup]:
        """Every setup of every recording, oldest first."""
        return [_setup(row) for row in self._database.execute(f"SELECT {_SETUP} FROM channel_setup ORDER BY number")]

    def add_revision(self, revision: SpeakerRevision) -> None:
        """Stores who speaks in a segment; its number is at most one more than how many there are."""
        values = (
            revision.segment_id, revision.number, revision.speaker.value, revision.author,
            stamp_of(revision.revised_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO speaker_revision ({_REVISION}) VALUES (?, ?, ?, ?, ?)", values)

    def revisions_of(self, segment_id: str) -> list[SpeakerRevision]:
        """Who was said to speak in a segment, in their order."""
        rows = self._database.execute(f"SELECT {_REVISION} FROM speaker_revision WHERE segment_id = ?", (segment_id,))
        return sorted(map(_revision, rows), key=lambda one: one.rank)

    def revisions_in(self, draft_id: str) -> list[SpeakerRevision]:
        """The same for all segments of a draft, each segment's in their order."""
        rows = self._database.execute(
            f"SELECT {_REVISION} FROM speaker_revision WHERE segment_id IN (SELECT id FROM segment WHERE draft_id = ?)",
            (draft_id,),
        )
        return sorted(map(_revision, rows), key=lambda one: (one.segment_id, one.rank))


@row_reader
def _setup(row: Row) -> ChannelSetup:
    recording, voices, by, at = row
    found = tuple(ChannelVoice(channel, Speaker(who), language) for channel, who, language in json.loads(voices))
    return ChannelSetup(RecordingId(recording), found, AccountId(by), moment_of(at))


@row_reader
def _revision(row: Row) -> SpeakerRevision:
    segment, number, speaker, author, at = row
    return SpeakerRevision(SegmentId(segment), number, Speaker(speaker), AccountId(author), moment_of(at))
