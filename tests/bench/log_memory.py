"""How much memory a large vault takes, in a process of its own: `log_memory.py VAULT`.

Prints KiB: at the peak of opening it (Argon2id), then, each counted anew, at the peak of comparing everything that is
compared at unlocking, and of verifying every signature.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from desktop.app.wiring import Wiring
from desktop.custody.audit import check_log
from desktop.custody.unlock_check import check_unlocked
from desktop.vault.opening import unlock_vault
from tests.bench.export_memory import peak_kib
from tests.bench.large_vault import FOUNDER, PASSPHRASE


def main(root: Path) -> None:
    """Opens, compares, verifies."""
    wiring = Wiring()
    unlocked = unlock_vault(root, FOUNDER.id, PASSPHRASE, clock=wiring.clock, chance=wiring.chance)
    vault, key = unlocked.vault, unlocked.signer.public_line
    opening = peak_kib()
    print(opening, _peak_of(lambda: check_unlocked(vault, key)), _peak_of(lambda: check_log(vault)))
    vault.close()


def _peak_of(work: Callable[[], object]) -> int:
    """Writing 5 to `clear_refs` sets the peak back to what is held now (Linux, proc(5))."""
    Path("/proc/self/clear_refs").write_text("5", "ascii")
    work()
    return peak_kib()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
