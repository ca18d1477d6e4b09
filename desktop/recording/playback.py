"""Plays a sealed recording from a place in it, from memory, in the manner wanted; the log is told first.

One listening at a time on one loudspeaker. A recording that is not sealed yet is not played; what was spoken off the
record only by an act of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.hearing import HeardStretch
from desktop.domain.ids import AccountId, RecordingId
from desktop.domain.recording import Origin, Recording
from desktop.recording.heard_apart import open_apart
from desktop.recording.manner import PLAIN, Manner, Passage
from desktop.recording.playback_log import ToldParts
from desktop.recording.player import Player
from desktop.recording.programme import StoredProgramme
from desktop.recording.stored_sound import StoredSound


@dataclass(frozen=True, slots=True)
class Heard:
    """The moment of the recording that is heard, or was last; whether more is to come; and what is wrong, if anything.

    `fault` is `PLAYER_LOST`, or what kept a stretch from being read: that is silent, and what follows is heard.
    """

    position_ms: int = 0
    is_playing: bool = False
    fault: Fault | None = None


class _Played(NamedTuple):
    """A playing of which somebody still wants to know what was heard."""

    recording: Recording
    listener: AccountId
    programme: StoredProgramme

    def take_heard(self) -> Iterator[HeardStretch]:
        for channel, start_ms, end_ms in self.programme.heard.take():
            yield HeardStretch(self.recording.id, self.listener, channel, start_ms, end_ms)


def _never() -> bool:
    return False


class Playback:
    """`player` is made when it is first needed: the sound library is loaded late."""

    def __init__(self, player: Callable[[], Player]) -> None:
        self._make_player = player
        self._player: Player | None = None
        self._playing: _Played | None = None
        self._heard_of: list[_Played] = []
        self._turn, self._counting = threading.Lock(), threading.Lock()

    def play(
        self,
        signed_in: SignedIn,
        recording_id: RecordingId,
        at_ms: int = 0,
        manner: Manner = PLAIN,
        told: ToldParts | None = None,
        is_stopped: Callable[[], bool] = _never,
    ) -> None:
        """Tells the log, unless `told` knows that it has been, then plays to the end or round its loop.

        `is_stopped` is asked last of all: somebody may have stopped it before it could begin. Raises
        `Fault(RECORDING_UNKNOWN)`, `RECORDING_RUNNING` for one that is not sealed, `RECORDING_OFF_RECORD`,
        `INTERVIEW_ERASED`, `PLAYER_MISSING`, and what opening the media file raises.
        """
        sound, recording = open_sound(signed_in, recording_id)
        try:
            part = _part(recording, sound.frames, at_ms, manner)
            _tell(signed_in, recording_id, part, told)
            self._begin(signed_in, sound, recording, (at_ms, manner), is_stopped)
        except BaseException:
            sound.close()
            raise

    def play_apart(self, signed_in: SignedIn, aside_id: RecordingId, reason: str) -> None:
        """Plays a passage kept off the record, from its beginning. Raises as `open_apart`, `Fault(PLAYER_MISSING)`."""
        sound, aside = open_apart(signed_in, aside_id, reason)
        try:
            self._begin(signed_in, sound, aside, (0, PLAIN), _never)
        except BaseException:
            sound.close()
            raise

    def get_ready(self, signed_in: SignedIn, recording_id: RecordingId) -> None:
        """Opens the loudspeaker for a recording that may be played soon, so that it is heard at once.

        Raises `Fault(RECORDING_UNKNOWN)`, `Fault(PLAYER_MISSING)`.
        """
        recording = signed_in.vault.recordings.get(recording_id)
        with self._turn:
            self._ready_player().get_ready(recording.format)

    def tune(self, manner: Manner) -> None:
        """Goes on in another manner. A loop that begins before what the log was told of has to be played anew."""
        if self._playing is not None:
            self._playing.programme.manner = manner

    def stop(self) -> None:
        """Falls silent. What was about to begin is told by its `is_stopped`."""
        with self._turn:
            if self._player is not None:
                self._player.stop()

    def rest(self) -> None:
        """Falls silent and lets the sound device go, for others or for good."""
        with self._turn:
            if self._player is not None:
                self._player.rest()

    def heard(self) -> Heard:
        """What is heard at this moment."""
        player, playing = self._player, self._playing
        if player is None or playing is None:
            return Heard()
        recording, _, programme = playing
        at_ms = recording.format.frames_to_ms(player.at_frame())
        return Heard(at_ms, player.is_playing, player.fault or programme.fault)

    def take_heard(self) -> tuple[HeardStretch, ...]:
        """What has really been heard since this was last asked, of whatever was played, by whom: up to this moment."""
        if self._player is not None:
            self._player.at_frame()  # tells the programme of what has left the loudspeaker by now
        with self._counting:
            found = tuple(stretch for played in self._heard_of for stretch in played.take_heard())
            self._heard_of = self._heard_of[-1:]
        return found

    def _begin(
        self,
        signed_in: SignedIn,
        sound: StoredSound,
        recording: Recording,
        how: tuple[int, Manner],
        is_stopped: Callable[[], bool],
    ) -> None:
        at_ms, manner = how
        first = min(max(recording.format.ms_to_frames(at_ms), 0), sound.frames)
        programme = StoredProgramme(sound, recording.format, (first, sound.frames), manner)
        with self._turn:
            if is_stopped():
                sound.close()
                return
            player = self._ready_player()
            player.play(programme, recording.format, first)
            self._playing = _Played(recording, signed_in.account.id, programme)
            if recording.origin is not Origin.ASIDE:  # it has no transcript, and is heard for a reason of its own
                with self._counting:
                    self._heard_of.append(self._playing)

    def _ready_player(self) -> Player:
        if self._player is None:
            self._player = self._make_player()
        return self._player


def open_sound(signed_in: SignedIn, recording_id: RecordingId) -> tuple[StoredSound, Recording]:
    """A sealed recording opened for listening. Raises as `Playback.play`, but for the player."""
    vault = signed_in.vault
    recording = vault.recordings.get(recording_id)
    if recording.origin is Origin.ASIDE:
        raise Fault(FaultCode.RECORDING_OFF_RECORD)
    seal = vault.recordings.seal_of(recording_id)
    if seal is None:
        raise Fault(FaultCode.RECORDING_RUNNING)
    path, key = vault.media_access(recording.interview_id)
    return StoredSound(path, bytes(key), recording, seal.frames), recording


def _part(recording: Recording, frames: int, at_ms: int, manner: Manner) -> Passage:
    """What may be heard: to the end, and from the beginning of the loop where that comes first."""
    first = at_ms if manner.loop is None else min(at_ms, manner.loop.from_ms)
    return Passage(max(first, 0), recording.format.frames_to_ms(frames))


def _tell(signed_in: SignedIn, recording_id: RecordingId, part: Passage, told: ToldParts | None) -> None:
    if told is not None and told.is_told(recording_id, part):
        told.is_heard()
        return
    with signed_in.vault.transaction():
        facts = {"from_ms": part.from_ms, "to_ms": part.to_ms}
        signed_in.log.record(Action.RECORDING_PLAYED, recording_id, facts=facts)
    if told is not None:
        told.tell(recording_id, part)
