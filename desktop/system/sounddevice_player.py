"""The loudspeaker, through PortAudio. It stays ready for a while after the last sound."""

from __future__ import annotations

import threading

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.heard_blocks import HeardBlocks
from desktop.recording.player import Programme
from desktop.system.loudspeaker import Loudspeaker
from desktop.system.portaudio import devices_as_they_are, portaudio


class SounddevicePlayer:
    """Implements `Player` with `sounddevice`."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._loudspeaker: Loudspeaker | None = None
        self._heard: HeardBlocks | None = None

    def play(self, programme: Programme, format: AudioFormat, at_frame: int) -> None:
        """See `Player.play`."""
        with self._turn:
            try:
                self._play(programme, format, at_frame)
            except BaseException:
                programme.close()
                raise

    def get_ready(self, format: AudioFormat) -> None:
        """See `Player.get_ready`."""
        with self._turn:
            self._loudspeaker_for(format)

    def stop(self) -> None:
        """Falls silent; the loudspeaker stays ready."""
        heard = self._heard
        if heard is not None:
            heard.stop()

    def rest(self) -> None:
        """Falls silent and closes the sound device."""
        self.stop()
        with self._turn:
            if self._loudspeaker is not None:
                self._loudspeaker.close()
                self._loudspeaker = None

    @property
    def is_playing(self) -> bool:
        """Whether there is still something to be heard."""
        return self._heard is not None and self._heard.is_heard

    @property
    def fault(self) -> Fault | None:
        """See `Player.fault`."""
        return None if self._heard is None else self._heard.fault

    def at_frame(self) -> int:
        """See `Player.at_frame`."""
        return 0 if self._heard is None else self._heard.at_frame

    def _play(self, programme: Programme, format: AudioFormat, at_frame: int) -> None:
        heard = HeardBlocks(programme, at_frame)
        while not self._loudspeaker_for(format).play(heard):
            pass  # it was silent for long, and let its device go in this very moment
        self._heard = heard

    def _loudspeaker_for(self, format: AudioFormat) -> Loudspeaker:
        """The one that is open for this format, or else a new one. Raises `Fault(PLAYER_MISSING)`."""
        loudspeaker = self._loudspeaker
        if loudspeaker is not None and loudspeaker.takes(format):
            return loudspeaker
        if loudspeaker is not None:
            loudspeaker.close()
        self._loudspeaker = None
        library = portaudio(FaultCode.PLAYER_MISSING)
        with devices_as_they_are(library):
            self._loudspeaker = Loudspeaker(library, format)
        return self._loudspeaker
