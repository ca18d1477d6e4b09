"""One door: the application, the command line, or one of the children, by the first argument.

Imports late, so that a child loads no vault and the receiver loads no window.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Shuts the network out, then hands over to the part that was asked for. Returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    from desktop.system.hardening import harden
    from desktop.system.network import close_network

    close_network()
    harden()
    child = _child(words[0] if words else "")
    if child is not None:
        return child()
    if not words:
        from desktop.app.application import main as run_application

        return run_application()
    from desktop.cli.parser import main as run_command

    return run_command(words)


def _child(name: str) -> Callable[[], int] | None:
    """The child that is called so; each loads nothing but its own part."""
    if name == "whisper":
        from desktop.whisper.worker import main as run_whisper

        return run_whisper
    if name == "recorder":
        from desktop.app.recorder_process import main as run_recorder

        return run_recorder
    if name == "decoder":
        from desktop.app.decoder_process import main as run_decoder

        return run_decoder
    if name == "renderer":
        from desktop.app.renderer_process import main as run_renderer

        return run_renderer
    if name == "reader":
        from desktop.vault.raw_reader import main as run_reader

        return run_reader
    return None


if __name__ == "__main__":
    sys.exit(main())
