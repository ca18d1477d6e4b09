"""`python3 -m desktop.install [--dev] [--check]`: system libraries, `.venv` and the locked dependencies, in that order.

Says what it does, does only what is missing, and names the line to type where it may not do something itself.
This file is kept readable for old Pythons, so that they get a sentence instead of a syntax error.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

OLDEST, NEWEST = (3, 11), (3, 13)
ROOT = Path(__file__).resolve().parents[2]


def version_complaint(found: tuple[int, int]) -> str:
    """An empty text when the program runs on this Python, else what to do."""
    if OLDEST <= found <= NEWEST:
        return ""
    return (
        "Saegim runs on Python 3.11, 3.12 and 3.13; this is {}.{}.\n"
        "Start the set-up with one of those, for example: python3.11 -m desktop.install"
    ).format(*found)


def main(words: list[str] | None = None) -> int:
    """0: ready. 1: something is missing that this program could not install; it has been named."""
    complaint = version_complaint(sys.version_info[:2])
    if complaint:
        print(complaint, file=sys.stderr)
        return 1
    parser = argparse.ArgumentParser(prog="python3 -m desktop.install", description="Sets Saegim up in this folder.")
    parser.add_argument("--dev", action="store_true", help="also what the tests and the checks need")
    parser.add_argument("--check", action="store_true", help="change nothing, only say what is missing")
    args = parser.parse_args(words)
    if sys.prefix != sys.base_prefix:  # an activated `.venv` has no pip and can't replace itself
        base = getattr(sys, "_base_executable", sys.executable)
        return subprocess.call([base, "-m", "desktop.install", *(sys.argv[1:] if words is None else words)], cwd=ROOT)

    from desktop.install.steps import check, set_up

    return check(ROOT, with_tests=args.dev) if args.check else set_up(ROOT, with_tests=args.dev)


if __name__ == "__main__":
    sys.exit(main())
