"""`saegim renderer`: the child that draws attachments. Nothing of the vault is loaded here."""

from __future__ import annotations

from desktop.attachments.render import worker


def main() -> int:
    """Draws standard input to frames on standard output; returns 0 when a verdict was written."""
    return worker.main()
