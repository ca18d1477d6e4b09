"""The microphones that are there, and the one to record from where the look before an interview has not chosen any."""

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
    """Keeps to what was chosen before for as long as it is connected."""

    def __init__(self, board: Board, workplace: Workplace, services: Services) -> None:
        self._board, self._workplace, self._services = board, workplace, services

    def look(self) -> None:
        """Asks the machine again."""
        self._workplace.runner.run(
            lambda _: self._services.sound.microphones(), self._heard_of, self._workplace.report, lane=Lane.SOUND
        )

    def _heard_of(self, devices: list[Device]) -> None:
        state, known = self._board.state, {device.id: device for device in devices}
        default = next((d for d in devices if d.default), devices[0] if devices else None)
        chosen = known.get(state.device_id or "", default)
        most = min(chosen.channels, MOST_CHANNELS) if chosen is not None else 1
        self._board.show(
            devices=tuple(devices),
            device_id=chosen.id if chosen is not None else None,
            format=AudioFormat(state.format.sample_rate_hz, max(1, min(state.format.channels, most))),
        )
