"""Which microphone is recorded from, before recording, and in how many channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.recording import AudioFormat
from desktop.ui.record.board import Board
from desktop.ui.record.state import MOST_CHANNELS
from desktop.ui.runner import Lane
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.recording.microphone import Device


class MicrophoneChoice:
    """Chooses among the microphones that are connected."""

    def __init__(self, board: Board, workplace: Workplace, services: Services) -> None:
        self._board, self._workplace, self._services = board, workplace, services

    def look(self) -> None:
        """Asks the machine again."""
        self._workplace.runner.run(
            lambda _: self._services.sound.microphones(), self._heard_of, self._workplace.report, lane=Lane.SOUND
        )

    def choose_device(self, device_id: str) -> None:
        """Records from this microphone, in as many of the chosen channels as it has."""
        self._board.show(device_id=device_id)
        self.choose_channels(self._board.state.format.channels)

    def choose_channels(self, channels: int) -> None:
        """One channel, or two (for example one for each speaker)."""
        state = self._board.state
        most = min((d.channels for d in state.devices if d.id == state.device_id), default=1)
        chosen = max(1, min(channels, most, MOST_CHANNELS))
        self._board.show(format=AudioFormat(state.format.sample_rate_hz, chosen))

    def _heard_of(self, devices: list[Device]) -> None:
        known = {device.id for device in devices}
        default = next((d.id for d in devices if d.default), devices[0].id if devices else None)
        chosen = self._board.state.device_id if self._board.state.device_id in known else default
        self._board.show(devices=tuple(devices), device_id=chosen)
        self.choose_channels(self._board.state.format.channels)
