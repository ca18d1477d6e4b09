"""Which pack `--model` means: a folder, or the name of one that is installed on this laptop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.transcription.models import ModelPack


def chosen_pack(terminal: Terminal, chosen: str) -> ModelPack:
    """The pack, every file compared with its digest. Raises as `load_pack`, and `Fault(MODEL_UNKNOWN)`."""
    from desktop.transcription.models import load_pack

    folder = Path(chosen)
    is_path = folder.exists() or folder.name != chosen
    return load_pack(folder if is_path else terminal.wiring.speech.packs.find(chosen).path)
