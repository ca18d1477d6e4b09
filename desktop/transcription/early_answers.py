"""The early answers about one recording, for a remembering child: kept in the vault, on the vault's thread.

Nothing is kept of an interview that a machine may not hear any more.
"""

from __future__ import annotations

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import RecordingId
from desktop.transcription.drafting import OnVault, require_may_keep
from desktop.vault.early_answers import EarlyAnswer
from desktop.vault.vault import Vault
from desktop.whisper.wire import SAMPLE_RATE_HZ, Kind

_MS = 1000


class RecordingAnswers:
    """Implements `desktop.transcription.remembering.Answers`."""

    def __init__(
        self, signed_in: SignedIn, recording_id: RecordingId, model_sha256: str, threads: int, on_vault: OnVault
    ) -> None:
        self._signed_in, self._vault = signed_in, signed_in.vault
        self._recording_id = recording_id
        self._model_sha256 = model_sha256
        self._threads = threads
        self._on_vault = on_vault

    def find(self, key: str) -> bytes | None:
        """See `Answers`."""
        found: list[bytes | None] = []
        self._on_vault(lambda: found.append(self._vault.early_answers.find(self._recording_id, key)))
        return found[0]

    def keep(self, key: str, kind: Kind, samples: int, frames: bytes) -> None:
        """See `Answers`."""
        length_ms = samples * _MS // SAMPLE_RATE_HZ
        answer = EarlyAnswer(self._recording_id, key, self._model_sha256, self._threads, kind.name, length_ms, frames)

        def write() -> None:
            with self._vault.transaction():
                require_may_keep(self._signed_in, self._vault.recordings.get(self._recording_id).interview_id)
                self._vault.early_answers.keep(answer)

        self._on_vault(write)


def early_threads(vault: Vault, recording_id: str, model_sha256: str, total_ms: int) -> int | None:
    """With how many threads to go on, so that what was heard early counts: if that is half of `total_ms` or more.

    Other threads might hear otherwise, so with others nothing that was heard early is used.
    """
    by_threads = vault.early_answers.mapped_ms(recording_id, model_sha256)
    threads = max(by_threads, key=lambda one: by_threads[one], default=None)
    if threads is None or by_threads[threads] * 2 < total_ms:
        return None
    return threads
