"""JSON of ours has one meaning for every reader: what others read in two ways is refused."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto.canonical import canonical_json
from desktop.crypto.strict_json import strict_json


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":1}', b'{"a":{"b":1,"b":2}}', b'{"a":1,"\\u0061":2}', b"NaN", b"[Infinity]", b"[-Infinity]", b"", b"{",
        b"\xef\xbb\xbf{}", b'"\xea\xb0\x80"', b"[" * 100_000, b'{"a":' * 100_000, b"9" * 5000, b"01", b"{'a':1}", b"{} {}",
    ],
)  # fmt: skip
def test_what_is_read_in_two_ways_or_in_none_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        strict_json(data)


_plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(codec="ascii")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(codec="ascii")), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


@given(_plain)
def test_what_we_write_is_read_as_it_was(value: object) -> None:
    assert strict_json(canonical_json(value)) == value


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    with suppress(ValueError):
        assert strict_json(data) == json.loads(data)
