"""`saegim decoder`: the child that decodes imported audio. Nothing of the vault is loaded here."""

from __future__ import annotations

from desktop.recording.decode import worker


def main() -> int:
    """Decodes standard input to frames on standard output; returns 0 when a verdict was written."""
    return worker.main()
