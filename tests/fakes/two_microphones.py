"""Two microphones that can be chosen by name, each on a private sound server of its own, so that one can vanish.

ALSA is told of them by a configuration of its own; nothing of the system is touched. Within one server nothing vanishes:
it moves the stream to another source by itself.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.virtual_microphone import VirtualMicrophone

_SYSTEM = Path("/usr/share/alsa/alsa.conf")


class TwoMicrophones:
    """`table` and `headset`; their ids are `ALSA: table` and `ALSA: headset`. Programs see them by `environment`."""

    def __init__(self) -> None:
        if not _SYSTEM.exists():
            pytest.skip("needs ALSA's own configuration (Debian: libasound2-data libasound2-plugins)")
        self.table, self.headset = VirtualMicrophone(), VirtualMicrophone()
        conf = self.table._folder / "asound.conf"
        conf.write_text(f"<{_SYSTEM}>\n{_named('table', self.table)}{_named('headset', self.headset)}", "ascii")
        self.environment = {**self.table.environment, "ALSA_CONFIG_PATH": str(conf)}

    def end(self) -> None:
        """Ends both."""
        self.table.end()
        self.headset.end()


def _named(name: str, microphone: VirtualMicrophone) -> str:
    return f'pcm.{name} {{ type pulse server "{microphone.environment["PULSE_SERVER"]}" device "vmic" }}\n'
