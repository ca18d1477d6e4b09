"""Reads what `strace` wrote about a run, one file for each process and thread."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

# What the sound libraries note about themselves when they look for a sound server, and the compiled program.
OF_THE_SYSTEM = re.compile(
    r"/dev/null|/dev/pts/\d+|/dev/shm/(jack_db-\d+/.*|sem\.\w+)|/.*/__pycache__/[\w.-]+\.pyc\.\d+"
)
_OPENED = re.compile(r"^(?:open|openat|openat2|creat)\((.*)\) = \d+<(?P<path>.*?)>(?:\(deleted\))?$")
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
_SOCKET = re.compile(r"^socket\((?P<family>\w+),.*\) = (?P<answer>-?\d+)")
_ADDRESS = re.compile(r"^(?:connect|bind|sendto|sendmsg)\(.*sa_family=(?P<family>\w+)")


def records(folder: Path) -> Iterator[str]:
    """Every call, line by line."""
    for path in sorted(folder.iterdir()):
        yield from path.read_text("utf-8", errors="replace").splitlines()


def written_paths(calls: Iterator[str]) -> set[str]:
    """Every file that was opened so that it could be written, or made."""
    paths = set()
    for call in calls:
        found = _OPENED.match(call)
        if found and (call.startswith("creat") or _WRITING.search(found[1])):
            paths.add(found["path"])
    return paths


def sockets_got(calls: Iterator[str]) -> set[str]:
    """The families of the sockets that the system gave."""
    found = map(_SOCKET.match, calls)
    return {match["family"] for match in found if match and int(match["answer"]) >= 0}


def families_addressed(calls: Iterator[str]) -> set[str]:
    """The families of all addresses that were connected to, bound or sent to, whether it went well or not."""
    return {match["family"] for match in map(_ADDRESS.match, calls) if match}
