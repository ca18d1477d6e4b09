"""Which model packs the transcript screen offers, and what is queued with them. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.ids import RecordingId
from desktop.ui.queue.looking import pack_choices
from desktop.ui.queue.runner import QueueRunner
from desktop.ui.queue.state import PackChoice
from desktop.ui.services import Services
from desktop.ui.transcripts.part import Screen
from desktop.ui.transcripts.state import RecordingRow
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.transcription.models import ModelPack


class Packs:
    """Finds packs and queues drafts."""

    def __init__(self, screen: Screen, workplace: Workplace, services: Services, queue: QueueRunner) -> None:
        self._screen, self._workplace, self._services, self._queue = screen, workplace, services, queue

    def look(self) -> None:
        """Finds the model packs on this laptop, at a glance: each is read in full when a job begins."""
        services, vault = self._services, self._workplace.signed_in.vault
        self._workplace.runner.run(lambda _: pack_choices(services.speech, vault), self._found, self._workplace.report)

    def transcribe(self, recording_id: RecordingId, pack: ModelPack) -> None:
        """Queues a recording for a machine draft."""
        self._queue.enqueue(recording_id, pack)

    def cancel(self, row: RecordingRow) -> None:
        """Ends the recording's transcription; what is done of it stays."""
        if row.job is not None:
            self._queue.cancel(row.job)

    def _found(self, choices: list[PackChoice]) -> None:
        self._queue.note_packs([choice.pack for choice in choices])
        may_hear = [choice for choice in choices if choice.standing.may_hear]
        self._screen.show(
            packs=tuple(choice.pack for choice in may_hear),
            factors={choice.pack.sha256: choice.factor for choice in may_hear if choice.factor is not None},
            seconds=self._seconds(may_hear),
            undecided=len(choices) - len(may_hear),
        )

    def _seconds(self, may_hear: list[PackChoice]) -> dict[str, str]:
        """The model that reads doubts, for each first one; none where the setting says no."""
        from desktop.transcription.second_model import best_other

        if self._services.save_settings().second_model == "off":
            return {}
        measured = [choice.pack for choice in may_hear if choice.factor is not None]
        found = {choice.pack.sha256: best_other(choice.pack, measured) for choice in may_hear}
        return {sha256: second.name for sha256, second in found.items() if second is not None}
