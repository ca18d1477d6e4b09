"""What a demonstration made, as plain values that outlive it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.app.demo.folder import DemoFolder
from desktop.domain.recording import Seal


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line as it was recognized, and what the speaker of the sample really said at that time."""

    start_ms: int
    language: str
    recognized: str
    reference: str

    @property
    def is_exact(self) -> bool:
        """Whether every character is right."""
        return self.recognized == self.reference


@dataclass(frozen=True, slots=True)
class DemoOutcome:
    """Paths are where things lie; `moved` gives them after the folder got its final name."""

    folder: Path
    vault: Path
    bundle: Path
    opened: Path
    report: Path
    sheets: Path
    interviewer_passphrase: str
    supervisor_passphrase: str
    seal: Seal
    recorded_ms: int
    spoken: tuple[Spoken, ...]
    corrected_text: str
    bundle_sha256: str
    bundle_bytes: int
    checks_passed: int
    checks: int
    custody_entries: int

    def moved(self, folder: DemoFolder) -> DemoOutcome:
        """The same with every path below the final folder."""

        def final(path: Path) -> Path:
            return folder.final / path.relative_to(folder.work)

        return replace(
            self,
            folder=folder.final,
            vault=final(self.vault),
            bundle=final(self.bundle),
            opened=final(self.opened),
            report=final(self.report),
            sheets=final(self.sheets),
        )
