"""Which packages are missing, under which name this release has them, and what happens where none may be installed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop.install import apt
from desktop.install.libraries import FOR_TESTS, TO_RUN, Library, to_build

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="stand-ins are shell scripts")
GLIB = Library(("libglib2.0-0t64", "libglib2.0-0"), "Qt's event loop")
SOUND = Library(("libportaudio2",), "microphone")


class Machine:
    """A Debian or Ubuntu of two files: what is installed and what the release offers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.installed = folder / "installed"
        self.offered = folder / "offered"
        self.calls = folder / "calls"
        for file in (self.installed, self.offered, self.calls):
            file.write_text("")

    def program(self, name: str, script: str) -> None:
        """Puts a shell script on the path."""
        file = self.folder / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    made.program(
        "dpkg-query", f"while read -r p; do printf '%s\\t%s\\n' 'install ok installed' $p; done < {made.installed}"
    )
    found = f"grep -qx \"$2\" {made.offered} && echo '  Candidate: 1.0' || echo '  Candidate: (none)'"
    made.program("apt-cache", found)
    made.program(
        "apt-get",
        f'echo "$@" >> {made.calls}\n[ "$1" = install ] || exit 0\n'
        f'for p in "$@"; do case $p in install|--*) continue;; esac; grep -qx "$p" {made.offered} || exit 100; done\n'
        f'for p in "$@"; do case $p in install|--*) ;; *) echo "$p" >> {made.installed};; esac; done',
    )
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return made


def test_either_name_of_a_package_will_do(machine: Machine) -> None:
    for name in GLIB.names:
        machine.installed.write_text(f"{name}\n")
        assert apt.missing([GLIB, SOUND]) == [SOUND]


def test_a_package_that_was_removed_is_missing(machine: Machine) -> None:
    machine.program("dpkg-query", "printf 'deinstall ok config-files\\tlibportaudio2\\n'")
    assert apt.missing([SOUND]) == [SOUND]


@pytest.mark.parametrize("name", GLIB.names)
def test_each_release_is_asked_for_the_name_it_has(machine: Machine, name: str) -> None:
    machine.offered.write_text(f"{name}\nlibportaudio2\n")
    assert apt.install([GLIB, SOUND]) == []
    assert machine.installed.read_text().split() == [name, "libportaudio2"]


def test_nothing_is_ever_removed_for_it(machine: Machine) -> None:
    machine.offered.write_text("libportaudio2\n")
    apt.install([SOUND])
    installs = [line for line in machine.calls.read_text().splitlines() if line.startswith("install")]
    assert installs
    assert all("--no-remove" in line for line in installs)


def test_one_package_that_can_not_be_had_keeps_no_other_away(machine: Machine) -> None:
    machine.offered.write_text("libportaudio2\n")
    assert apt.install([GLIB, SOUND]) == [GLIB]
    assert machine.installed.read_text().split() == ["libportaudio2"]


def test_without_the_right_to_install_the_line_is_named(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    machine.program("sudo", "exit 1")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    machine.offered.write_text("libportaudio2\n")
    assert apt.install([SOUND]) == [SOUND]
    assert machine.calls.read_text() == ""
    assert apt.line_to_type([SOUND]).endswith("apt-get install --no-install-recommends libportaudio2")


def test_with_sudo_it_installs(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    machine.program("sudo", '[ "$1" = --non-interactive ] && shift; exec "$@"')
    machine.offered.write_text("libportaudio2\n")
    assert apt.install([SOUND]) == []


def test_the_list_gives_a_reason_for_each_and_names_none_twice() -> None:
    names = [name for library in (*TO_RUN, *FOR_TESTS, *to_build((3, 11))) for name in library.names]
    assert len(names) == len(set(names))
    assert all(library.reason for library in (*TO_RUN, *FOR_TESTS))
    assert to_build((3, 12))[0].names == ("libpython3.12t64", "libpython3.12")
