"""Opens a bundle into a folder that appears only if every check has passed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.bundle.report import Report
from desktop.receive.quarantine import Quarantine
from desktop.receive.verification import verify_bundle


def open_bundle(path: Path, identity_text: str, signers_text: str, out: Path, roots: Sequence[str] = ()) -> Report:
    """Writes the parts to `out/bundle/`, if the report says verified; `out` does not exist otherwise.

    Raises as `verify_bundle`, and `Fault(OUTPUT_EXISTS)`, `DISK_FULL` or `DISK_FAILED`.
    """
    quarantine = Quarantine(out)
    try:
        report = verify_bundle(path, identity_text, signers_text, quarantine, roots)
        if report.is_verified:
            quarantine.release()
        return report
    finally:
        quarantine.discard()
