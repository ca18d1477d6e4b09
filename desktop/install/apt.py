"""Debian's and Ubuntu's packages: which are missing, and installing them as root or with sudo.

Asks dpkg instead of guessing, and never removes a package to make room for another.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from desktop.install.libraries import Library

_INSTALLED = "install ok installed"
_OPTIONS = ("install", "--yes", "--no-install-recommends", "--no-remove")


def is_here() -> bool:
    """Whether this system has apt and dpkg."""
    return all(shutil.which(tool) for tool in ("apt-get", "apt-cache", "dpkg-query"))


def missing(libraries: Sequence[Library]) -> list[Library]:
    """Those of which no name is installed."""
    installed = _installed_packages()
    return [library for library in libraries if not installed.intersection(library.names)]


def install(libraries: Sequence[Library]) -> list[Library]:
    """Installs them; returns those that are still missing, whatever the reason was."""
    prefix = _prefix()
    if prefix is not None:
        _run([*prefix, "apt-get", "update"])
        if not _run([*prefix, "apt-get", *_OPTIONS, *map(available_name, libraries)]):
            # One package that this release lacks or that would push another out must not keep the others away.
            for library in missing(libraries):
                _run([*prefix, "apt-get", *_OPTIONS, available_name(library)])
    return missing(libraries)


def line_to_type(libraries: Sequence[Library]) -> str:
    """The same as one line for a person with the right to do it."""
    names = " ".join(map(available_name, libraries))
    return f"sudo apt-get update && sudo apt-get install --no-install-recommends {names}"


def available_name(library: Library) -> str:
    """The name under which this release knows the package; the last one where it knows none."""
    return next((name for name in library.names if _has_candidate(name)), library.names[-1])


def _installed_packages() -> set[str]:
    lines = _read(["dpkg-query", "--show", "--showformat", "${Status}\t${Package}\n"]).splitlines()
    return {name for status, _, name in (line.partition("\t") for line in lines) if status == _INSTALLED}


def _has_candidate(name: str) -> bool:
    """A package of that very name, not only a virtual one."""
    policy = _read(["apt-cache", "policy", name])
    return "Candidate:" in policy and "Candidate: (none)" not in policy


def _prefix() -> list[str] | None:
    """What to put before apt-get; None where this account may not install."""
    if os.geteuid() == 0:
        return ["env", "DEBIAN_FRONTEND=noninteractive"]
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    asks_nothing = subprocess.run([sudo, "--non-interactive", "true"], capture_output=True, check=False)
    if asks_nothing.returncode != 0 and not sys.stdin.isatty():
        return None
    return [sudo, "env", "DEBIAN_FRONTEND=noninteractive"]


def _run(command: list[str]) -> bool:
    """Quiet unless it goes wrong."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        print(f"{' '.join(command)}\n{done.stdout[-2000:]}", file=sys.stderr)
    return done.returncode == 0


def _read(command: list[str]) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False).stdout
