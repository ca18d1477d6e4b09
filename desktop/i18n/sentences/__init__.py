"""All sentences for all faults, merged from one file per area. Two areas never speak for the same code."""

from __future__ import annotations

import importlib
import pkgutil

from desktop.domain.faults import FaultCode
from desktop.i18n.marks import Sentences


def all_sentences() -> dict[FaultCode, Sentences]:
    """Every fault's English sentences."""
    merged: dict[FaultCode, Sentences] = {}
    for area in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        sentences: dict[FaultCode, Sentences] = importlib.import_module(f"{__name__}.{area}").SENTENCES
        merged.update(sentences)
    return merged
