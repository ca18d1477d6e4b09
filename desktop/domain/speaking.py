"""Who speaks: by channel, as a recording was set up, and by segment, as somebody who listened set it.

Roles only, never names: who a person is stands in the identity store.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, RecordingId, SegmentId


class Speaker(StrEnum):
    """The role of whoever is heard."""

    UNKNOWN = "unknown"
    WITNESS = "witness"
    INTERVIEWER = "interviewer"
    INTERPRETER = "interpreter"
    OTHER = "other"


SPOKEN = ("ko", "en")
"""What may be assigned to a channel. An interpreter speaks both, so hers is left to the ear: an empty text."""


@dataclass(frozen=True, slots=True)
class ChannelVoice:
    """Whose microphone a channel is, and the one language spoken into it, or empty where it is to be heard."""

    channel: int
    speaker: Speaker
    language: str


@dataclass(frozen=True, slots=True)
class ChannelSetup:
    """Who sits at which microphone of a recording, as somebody said. The latest one counts."""

    recording_id: RecordingId
    voices: tuple[ChannelVoice, ...]
    set_by: AccountId
    set_at: datetime

    def speaker_of(self, channel: int) -> Speaker:
        """Whose channel it is."""
        return next((voice.speaker for voice in self.voices if voice.channel == channel), Speaker.UNKNOWN)

    def assigned(self) -> dict[int, str]:
        """The channels whose language is given."""
        return {voice.channel: voice.language for voice in self.voices if voice.language}


@dataclass(frozen=True, slots=True)
class SpeakerRevision:
    """Who speaks in a segment, as somebody who listened set it. Numbers are counted as a `Revision`'s are."""

    segment_id: SegmentId
    number: int
    speaker: Speaker
    author: AccountId
    revised_at: datetime

    @property
    def rank(self) -> tuple[int, datetime, str]:
        """What orders them on every laptop alike."""
        return (self.number, self.revised_at, self.author)


def require_channels(voices: tuple[ChannelVoice, ...], channels: int) -> None:
    """Raises `Fault(CHANNELS_INVALID)` unless each voice has an existing channel of its own and a known language."""
    numbers = [voice.channel for voice in voices]
    is_right = all(0 <= number < channels for number in numbers) and len(set(numbers)) == len(numbers)
    if not is_right or any(voice.language not in ("", *SPOKEN) for voice in voices):
        raise Fault(FaultCode.CHANNELS_INVALID, channels=channels)
