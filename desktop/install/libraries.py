"""Which packages of Debian 12 and Ubuntu 24.04 the program and its tests need, and why. Data, nothing else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Library:
    """`names`: one package under the names it has had, newest first; any one of them will do."""

    names: tuple[str, ...]
    reason: str


def _one(name: str, reason: str) -> Library:
    return Library((name,), reason)


TO_RUN = (
    _one("libgl1", "Qt draws"),
    _one("libegl1", "Qt draws"),
    Library(("libglib2.0-0t64", "libglib2.0-0"), "Qt's event loop"),
    _one("libfontconfig1", "Qt finds fonts"),
    _one("libdbus-1-3", "Qt and input methods"),
    _one("libxkbcommon0", "Qt reads the keyboard"),
    _one("libxkbcommon-x11-0", "a window under X11"),
    _one("libxcb-cursor0", "a window under X11"),
    _one("libxcb-icccm4", "a window under X11"),
    _one("libxcb-keysyms1", "a window under X11"),
    _one("libxcb-shape0", "a window under X11"),
    _one("libxcb-xkb1", "a window under X11"),
    _one("libportaudio2", "microphone and playback"),
    _one("libasound2-plugins", "PortAudio reaches PulseAudio and PipeWire"),
)

FOR_TESTS = (
    _one("xvfb", "shows a real window where there is no screen"),
    _one("pulseaudio", "a virtual microphone"),
    _one("pulseaudio-utils", "a virtual microphone"),
    _one("age", "opens bundles without our program"),
    _one("openssh-client", "verifies signatures without our program"),
    _one("openssl", "opens key slots without our program"),
    _one("argon2", "opens key slots without our program"),
    _one("flac", "reads the audio that we hand over"),
    _one("ffmpeg", "makes old recordings to import, and reads ours"),
    _one("poppler-utils", "reads the PDFs that we write"),
    _one("libpdfbox2-java", "judges them as PDF/A"),
    _one("default-jre-headless", "judges them as PDF/A"),
    _one("libcommons-io-java", "judges them as PDF/A"),
    _one("libjaxb-api-java", "judges them as PDF/A"),
    _one("libactivation-java", "judges them as PDF/A"),
    _one("strace", "shows that no IP socket is opened"),
    _one("binutils", "PyInstaller reads libraries"),
)


def to_build(python: tuple[int, int]) -> tuple[Library, ...]:
    """What PyInstaller wants of the system's Python: its shared library, which Debian packs apart."""
    name = "libpython{}.{}".format(*python)
    return (Library((f"{name}t64", name), "PyInstaller packs Python"),)
