"""The receiver's door: verify and open, without vault and window. A program of its own in installed builds."""

from __future__ import annotations

import sys
from collections.abc import Sequence

COMMANDS = ("verify", "open")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one of the two commands; exit codes as everywhere."""
    from desktop.system.hardening import harden
    from desktop.system.network import close_network

    close_network()
    harden()
    from desktop.cli.parser import make_parser, run

    words = list(sys.argv[1:] if arguments is None else arguments)
    return run(make_parser(COMMANDS, "saegim-receive", words).parse_args(words))


if __name__ == "__main__":
    sys.exit(main())
