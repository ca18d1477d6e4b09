"""Canonical JSON: one value, one sequence of bytes. Everything that is hashed or signed as JSON passes here."""

from __future__ import annotations

import rfc8785

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def canonical_json(value: object) -> bytes:
    """RFC 8785 bytes of a JSON value.

    Raises `ValueError` for what has no canonical form: NaN, integers beyond 2^53, lone surrogates, foreign types.
    """
    try:
        return bytes(rfc8785.dumps(value))
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise ValueError("no canonical form") from error
