"""The program's own log: codes and ids with times, never testimony, never a path, never an exception's text."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LIMIT_BYTES = 256 * 1024


def open_logbook(folder: Path) -> logging.Logger:
    """A logger that keeps the newest half mebibyte in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / "saegim.log", maxBytes=_LIMIT_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("saegim")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    return log
