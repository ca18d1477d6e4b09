"""The way back from a row's canonical JSON to the value it is the digest of, for rows that another vault made.

Never guesses: what does not come out as exactly the same digest again is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.custody.row_digest import row_digest
from desktop.vault.stamps import moment_of

T = TypeVar("T")
Reader = Callable[[Any], Any]


def row_value(kind: type[T], untrusted: object) -> tuple[T, str]:
    """The value of type `kind` that `untrusted` (parsed JSON) spells, and its digest. Raises `ValueError`."""
    try:
        digest = sha256_hex(canonical_json(untrusted))
        value: T = _reader(cast("Any", kind))(untrusted)
        if row_digest(value) != digest:
            raise ValueError("not the same again")
    except (TypeError, KeyError, RecursionError, OverflowError, AttributeError) as error:
        raise ValueError("not such a row") from error
    return value, digest


@cache
def _reader(hint: Any) -> Reader:
    if hasattr(hint, "__supertype__"):  # an id of ours
        return _reader(hint.__supertype__)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in _MADE_OF_OTHERS:
        return _MADE_OF_OTHERS[origin](arguments)
    if is_dataclass(hint):
        return _record(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _of_kind(str, hint)
    return _PLAIN[hint]


def _of_kind(kind: type, make: Reader = lambda value: value) -> Reader:
    def read(untrusted: Any) -> Any:
        if type(untrusted) is not kind:
            raise ValueError("another kind of value")
        return make(untrusted)

    return read


def _number(untrusted: Any) -> float:
    if type(untrusted) not in (int, float):
        raise ValueError("not a number")
    return float(untrusted)


_PLAIN: Mapping[Any, Reader] = {
    str: _of_kind(str),
    int: _of_kind(int),
    bool: _of_kind(bool),
    float: _number,  # 1.0 is written 1 (RFC 8785 section 3.2.2.3)
    datetime: _of_kind(str, moment_of),
}


def _tuple(arguments: tuple[Any, ...]) -> Reader:
    many = arguments[1:] == (Ellipsis,)
    readers = [_reader(hint) for hint in (arguments[:1] if many else arguments)]

    def read(untrusted: Any) -> tuple[Any, ...]:
        if type(untrusted) is not list or not (many or len(untrusted) == len(readers)):
            raise ValueError("not such a list")
        every = readers * len(untrusted) if many else readers
        return tuple(reader(value) for reader, value in zip(every, untrusted, strict=True))

    return read


def _set(arguments: tuple[Any, ...]) -> Reader:
    reader = _reader(arguments[0])

    def read(untrusted: Any) -> frozenset[Any]:
        if type(untrusted) is not list:
            raise ValueError("not a list")
        return frozenset(reader(value) for value in untrusted)

    return read


def _optional(arguments: tuple[Any, ...]) -> Reader:
    (hint,) = (argument for argument in arguments if argument is not type(None))
    reader = _reader(hint)
    return lambda untrusted: None if untrusted is None else reader(untrusted)


_MADE_OF_OTHERS: Mapping[Any, Callable[[tuple[Any, ...]], Reader]] = {
    tuple: _tuple,
    frozenset: _set,
    Union: _optional,
    UnionType: _optional,
}


def _record(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}
    must = {field.name for field in fields(kind) if not _may_lack(field)}

    def read(untrusted: Any) -> Any:
        if type(untrusted) is not dict or not must <= untrusted.keys() <= readers.keys():
            raise ValueError("not such a record")
        return kind(**{name: readers[name](value) for name, value in untrusted.items()})

    return read


def _may_lack(field: Field[Any]) -> bool:
    return bool(field.metadata.get("added_later")) and field.default is not MISSING
