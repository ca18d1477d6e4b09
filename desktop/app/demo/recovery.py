"""The demonstration's recovery kit: made, its sheets written as for a printer, and two of them typed in again."""

from __future__ import annotations

from pathlib import Path

from desktop.app.wiring import Wiring
from desktop.custody.recovery import make_kit, rehearse
from desktop.custody.signed_in import SignedIn
from desktop.export.recovery_sheet_files import SheetTexts, write_sheets

_THRESHOLD, _SHARES = 2, 3


def make_and_rehearse_kit(wiring: Wiring, signed_in: SignedIn, folder: Path) -> list[Path]:
    """The paths of the sheets, that with all of them last. One sheet is typed in Korean, one in English."""
    words = wiring.recovery_words
    folder.mkdir(mode=0o700)
    kit = make_kit(signed_in, _THRESHOLD, _SHARES)
    paths = write_sheets(kit, folder, signed_in.vault.root, SheetTexts(words, wiring.resources))
    english, korean = kit.sheets[0].words, kit.sheets[2].words
    typed = (" ".join(english), " ".join(words.korean_of(word) for word in korean))
    rehearse(signed_in, [words.read(text, at) for at, text in enumerate(typed, start=1)])
    return paths
