"""What a sound means for a recording of it: pure rules from levels to codes.

The limits are ours, set by trial with spoken sentences; nothing here is a standard's.
"""

from __future__ import annotations

from desktop.domain.faults import Fact
from desktop.recording.preflight.checked import Checked, Code
from desktop.recording.preflight.hearing import ChannelSound, Sound

FIRST_WORD_MS = 1_500
"""Before so much was heard, nothing is said of it."""
PAUSE_MS = 3_000
"""Whoever speaks from the first moment on pauses within that; until then only a quiet room can be known."""
UNHEARD_MS = 6_000
"""Whoever has not spoken by then has to be asked to: the whole look takes less than ten seconds."""
DEAD_DB = -80.0
QUIET_VOICE_DB = -44.0
CLIPPED_SAMPLES = 3
QUIET_ROOM_DB, LOUD_ROOM_DB = -58.0, -40.0
CLEAR_BY_DB, DROWNED_BY_DB, BEARABLE_BY_DB = 32.0, 12.0, 20.0
ALIKE = 0.995


def sound_checks(sound: Sound) -> tuple[Checked, ...]:
    """Voice, noise and, with two channels, how these stand to each other."""
    found = (Checked(voice_code(sound), _voice_facts(sound)), Checked(noise_code(sound), _noise_facts(sound)))
    if len(sound.channels) < 2:
        return found
    return (*found, _channels_checked(sound))


def voice_code(sound: Sound) -> Code:
    """Whether somebody speaking is heard well: judged by the loudest channel, clipping by any."""
    if sound.heard_ms < FIRST_WORD_MS or not sound.channels:
        return Code.VOICE_WAITING
    if all(_is_dead(channel) for channel in sound.channels):
        return Code.VOICE_SILENT
    if any(channel.clipped >= CLIPPED_SAMPLES for channel in sound.channels):
        return Code.VOICE_CLIPPED
    voice_db = _loudest_voice_db(sound)
    if voice_db is None:
        return Code.VOICE_UNHEARD if sound.heard_ms >= UNHEARD_MS else Code.VOICE_WAITING
    return Code.VOICE_QUIET if voice_db < QUIET_VOICE_DB else Code.VOICE_GOOD


def noise_code(sound: Sound) -> Code:
    """Whether the room is quiet enough: by what is left when nobody speaks, and how far speech stands above it."""
    if sound.heard_ms < FIRST_WORD_MS or not sound.channels:
        return Code.NOISE_WAITING
    floor_db, voice_db = _floor_db(sound), _loudest_voice_db(sound)
    above = None if voice_db is None else voice_db - floor_db
    if floor_db <= QUIET_ROOM_DB or (above is not None and above >= CLEAR_BY_DB):
        return Code.NOISE_QUIET
    if sound.heard_ms < PAUSE_MS:
        return Code.NOISE_WAITING
    is_drowned = above is not None and above < DROWNED_BY_DB
    is_loud = floor_db > LOUD_ROOM_DB and (above is None or above < BEARABLE_BY_DB)
    return Code.NOISE_LOUD if is_drowned or is_loud else Code.NOISE_AUDIBLE


def _channels_checked(sound: Sound) -> Checked:
    """Whether each of two microphones hears something, and something of its own. Names the channel, from 1."""
    if sound.heard_ms < FIRST_WORD_MS:
        return Checked(Code.CHANNELS_WAITING)
    dead = [at for at, channel in enumerate(sound.channels, 1) if _is_dead(channel)]
    if dead:
        return Checked(Code.CHANNELS_ONE_SILENT, {"channel": dead[0]})
    if sound.likeness is not None and sound.likeness >= ALIKE:
        return Checked(Code.CHANNELS_ALIKE)
    unheard = [at for at, channel in enumerate(sound.channels, 1) if channel.voice_db is None]
    if not unheard:
        return Checked(Code.CHANNELS_APART)
    if sound.heard_ms < UNHEARD_MS:
        return Checked(Code.CHANNELS_WAITING)
    return Checked(Code.CHANNELS_ONE_UNHEARD, {"channel": unheard[0]})


def _is_dead(channel: ChannelSound) -> bool:
    return channel.loudest_db < DEAD_DB


def _loudest_voice_db(sound: Sound) -> float | None:
    return max((c.voice_db for c in sound.channels if c.voice_db is not None), default=None)


def _floor_db(sound: Sound) -> float:
    """Of the noisier microphone that hears anything."""
    return max(channel.floor_db for channel in sound.channels)


def _voice_facts(sound: Sound) -> dict[str, Fact]:
    voice_db = _loudest_voice_db(sound)
    clipped = sum(channel.clipped for channel in sound.channels)
    return {**({} if voice_db is None else {"db": round(voice_db)}), **({"clipped": clipped} if clipped else {})}


def _noise_facts(sound: Sound) -> dict[str, Fact]:
    return {"db": round(_floor_db(sound))} if sound.heard_ms >= FIRST_WORD_MS and sound.channels else {}
