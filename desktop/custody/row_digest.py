"""The one digest of an evidence row: what a custody entry states, and what the audit computes again.

SHA-256 over canonical JSON (RFC 8785) of the value's fields: moments as RFC 3339 UTC with microseconds, enums as their
values, tuples as lists, sets sorted. A field that is added to one of these values later is declared with the metadata
`added_later`: it is left out of the digest while it has its default, or every older entry would seem false.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum, StrEnum
from functools import cache
from operator import attrgetter

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.vault.stamps import stamp_of

_AS_THEY_ARE = frozenset({str, int, float, bool, bytes, type(None)})
_WRITABLE = frozenset({str, bool, type(None), datetime, frozenset})
_LARGEST = 2**53 - 1


def row_digest(row: object) -> str:
    """64 lowercase hex digits for any of the domain's values, or a mapping of plain values."""
    try:
        return sha256_hex(_write(row).encode("utf-8"))
    except (_NotSimple, UnicodeEncodeError):
        return sha256_hex(canonical_json(_plain(row)))


def plain_row(row: object) -> object:
    """The row as JSON values: its canonical JSON (RFC 8785) is what `row_digest` is taken of."""
    return _plain(row)


class _NotSimple(Exception):  # noqa: N818 - not an error: the long way is taken
    """A value that the standard library's writer would not write canonically."""


def _simple(value: object) -> object:
    """What the writer asks for each value it does not know: the fields of one whose numbers are small and whole.

    A vault has a hundred thousand rows, and every one is digested at unlocking.
    """
    kind = type(value)
    if kind is datetime:
        return stamp_of(value)  # type: ignore[arg-type]
    if kind is frozenset:
        return sorted(map(str, value))  # type: ignore[call-overload]
    if not is_dataclass(kind):
        raise _NotSimple
    values = _plain_fields(value, lambda inner: inner)
    if not all(map(_is_writable_kind, set(map(type, values.values())))) and not all(map(_is_writable, values.values())):
        raise _NotSimple
    return values


@cache
def _is_writable_kind(kind: type) -> bool:
    """Whether every value of this type is written canonically, or asked for in its turn."""
    return kind in _WRITABLE or issubclass(kind, StrEnum) or is_dataclass(kind)


def _is_writable(value: object) -> bool:
    kind = type(value)
    if kind is int:
        return -_LARGEST <= value <= _LARGEST  # type: ignore[operator]
    if kind is tuple:
        return all(type(inner) is str or is_dataclass(inner) for inner in value)  # type: ignore[attr-defined]
    return _is_writable_kind(kind)  # type: ignore[arg-type]


_write = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, sort_keys=True, separators=(",", ":"), default=_simple
).encode


def _plain(value: object) -> object:
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value
    if kind is datetime:
        return stamp_of(value)  # type: ignore[arg-type]
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(kind):
        return _plain_fields(value, _plain)
    return _plain_many(value)


def _plain_many(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(str(_plain(inner)) for inner in value)
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    return value


def _plain_fields(value: object, plain: Callable[[object], object]) -> dict[str, object]:
    always, read, later = _names(type(value))  # type: ignore[arg-type]
    fields_now = dict(zip(always, map(plain, read(value)), strict=True))
    for name, default in later:
        if (now := getattr(value, name)) != default:
            fields_now[name] = plain(now)
    return fields_now


@cache
def _names(
    kind: type,
) -> tuple[tuple[str, ...], Callable[[object], tuple[object, ...]], tuple[tuple[str, object], ...]]:
    """The fields of a value that are always digested, how to read them, and those that are unless at their default."""
    known = fields(kind)
    always = tuple(field.name for field in known if "added_later" not in field.metadata)
    later = tuple((field.name, field.default) for field in known if "added_later" in field.metadata)
    return always, attrgetter(*always) if len(always) > 1 else lambda row: (getattr(row, always[0]),), later
