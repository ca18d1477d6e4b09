"""Canonical JSON and digests."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import file_sha256, sha256_hex


def test_the_example_of_rfc_8785() -> None:
    """Section 3.2.2 and 3.2.3 of the standard."""
    value = {
        "numbers": [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": '€$\x0f\nA\'B"\\\\"/',
        "literals": [None, True, False],
    }
    expected = (
        '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )
    assert canonical_json(value) == expected.encode()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2**53 + 1, "\ud800", {1: 2}, object(), {"a": {1, 2}}])
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="canonical"):
        canonical_json(value)


def test_digests_agree(tmp_path: Path) -> None:
    data = bytes(range(256)) * 10_000
    (tmp_path / "f").write_bytes(data)
    assert file_sha256(tmp_path / "f") == sha256_hex(data) == hashlib.sha256(data).hexdigest()
    assert sha256_hex(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


_NAMES = st.text("abcxyz_0", max_size=8)
_LEAVES = st.none() | st.booleans() | st.integers(-(2**54), 2**54) | st.text() | st.floats()
_VALUES = st.recursive(_LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=3) | _NAMES, inner))


@given(_VALUES)
def test_the_short_way_writes_what_the_standards_library_writes(value: object) -> None:
    try:
        expected = bytes(rfc8785.dumps(value))
    except (rfc8785.CanonicalizationError, UnicodeEncodeError):
        with pytest.raises(ValueError, match="canonical"):
            canonical_json(value)
        return
    assert canonical_json(value) == expected


FLOATS = st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | FLOATS | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_every_value_is_written_as_the_standards_own_library_writes_it(value: object) -> None:
    assert canonical_json(value) == rfc8785.dumps(value)


@given(FLOATS)
def test_every_fraction_is_written_alike(value: float) -> None:
    assert canonical_json([value]) == rfc8785.dumps([value])


@pytest.mark.parametrize("value", [0.0, -0.0, 1.0, -1.0, 1e15, 1e16, 1e21, 1e22, 1e-4, 1e-5, 1e-6, 1e-7, 5e-324, 0.1])
def test_fractions_at_the_edges_of_the_two_ways_are_written_alike(value: float) -> None:
    assert canonical_json({"a": value}) == rfc8785.dumps({"a": value})
