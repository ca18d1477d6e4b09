"""Uncertain dates in EDTF (ISO 8601-2, levels 0 and 1): `1968`, `1968-05-17`, `196X`, `1968~`, `1966/1969`."""

from __future__ import annotations

import re

_YEAR = r"[~?%]?-?[0-9X]{4}(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?)?[~?%]?"
_DATE = re.compile(rf"(?:{_YEAR}|{_YEAR}/(?:{_YEAR}|\.\.)?|(?:\.\.)?/{_YEAR})\Z")


def is_edtf(text: str) -> bool:
    """Whether `text` is a date or an interval in this form."""
    return _DATE.match(text) is not None
