"""What was brought in, and what is said of where it comes from: read, and said anew. What was said before is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import RecordingId
from desktop.domain.recording import GapReason, Origin, Recording, Seal
from desktop.domain.source_provenance import ProvenanceStatement, Source
from desktop.recording.provenance import state_provenance
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One recording that was brought in, and everything that was said of its source, oldest first."""

    recording: Recording
    seal: Seal
    witness_code: str
    statements: tuple[ProvenanceStatement, ...]

    @property
    def length_ms(self) -> int:
        """How long the sound is that was kept."""
        return self.recording.format.frames_to_ms(self.seal.frames)

    @property
    def losses(self) -> int:
        """In how many places something is missing."""
        return sum(gap.reason is GapReason.DAMAGED_SOURCE for gap in self.seal.gaps)

    @property
    def lost_ms(self) -> int:
        """How much is missing, as far as that is known."""
        return sum(gap.length_ms for gap in self.seal.gaps if gap.reason is GapReason.DAMAGED_SOURCE)

    @property
    def source(self) -> Source:
        """What counts now."""
        return self.statements[-1].source if self.statements else Source()


@dataclass(frozen=True, slots=True)
class KeptState:
    """The recordings, newest first, and which was chosen."""

    rows: tuple[KeptRow, ...] = ()
    chosen: RecordingId | None = None
    is_loaded: bool = False

    @property
    def row(self) -> KeptRow | None:
        """The chosen one."""
        return next((row for row in self.rows if row.recording.id == self.chosen), None)


class KeptPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.state = KeptState()
        self.changed: Callable[[], None] = lambda: None
        workplace.listen(self.load)

    def load(self) -> None:
        """Looks at the vault again."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(lambda _: kept_rows(signed_in), self._loaded, self._workplace.report)

    def choose(self, at: int) -> None:
        """The row of this number is meant from now on."""
        if 0 <= at < len(self.state.rows):
            self._show(chosen=self.state.rows[at].recording.id)

    def say(self, source: Source) -> None:
        """Says anew where the chosen recording comes from."""
        row, signed_in = self.state.row, self._workplace.signed_in
        if row is None:
            return
        recording_id = row.recording.id

        def work(_: object) -> tuple[KeptRow, ...]:
            state_provenance(signed_in, recording_id, source)
            return kept_rows(signed_in)

        self._workplace.runner.run(work, self._loaded, self._workplace.report)

    def _loaded(self, rows: tuple[KeptRow, ...]) -> None:
        known = {row.recording.id for row in rows}
        first = rows[0].recording.id if rows else None
        self._show(rows=rows, chosen=self.state.chosen if self.state.chosen in known else first, is_loaded=True)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def kept_rows(signed_in: SignedIn) -> tuple[KeptRow, ...]:
    """Every recording of an interview not erased that was brought in, newest first."""
    vault = signed_in.vault
    rows = []
    for recording in vault.recordings.all():
        seal = vault.recordings.seal_of(recording.id) if recording.origin is Origin.IMPORT else None
        if seal is not None and not vault.erasures.is_erased(recording.interview_id):
            witness = vault.interviews.get(recording.interview_id).witness_code
            rows.append(KeptRow(recording, seal, witness, tuple(vault.provenances.of(recording.id))))
    return tuple(reversed(rows))
