"""Manifests, leaves and JSON: one spelling each, within limits."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.bundle import tags
from desktop.bundle.leaf_list import LeafList
from desktop.bundle.untrusted_json import read_canonical
from desktop.crypto.canonical import canonical_json
from desktop.domain.custody import leaf_hash, leaves_text, merkle_root
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.bundles import RECIPIENT, SOMEBODY_ELSE, bag_info

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.text(max_size=8), _JSON, max_size=4))
def test_canonical_json_comes_back(found: dict[str, object]) -> None:
    value = {**found, "v": 1}
    data = canonical_json(value)
    assert read_canonical(data) == value
    assert read_canonical(data + b"\n") is None
    assert read_canonical(b" " + data) is None


@pytest.mark.parametrize(
    "data",
    [
        b"", b"[]", b"1", b'{"v":1,"v":1}', b'{"v":1,"a":1}', b'{"a":1.0,"v":1}', b'{"a":NaN,"v":1}', b'{"a":01,"v":1}', b"\xff", b'{"a":"\xed\xa0\x80","v":1}',
        b'{"a":"\\u0041","v":1}', b'{"a":' + b"[" * 70 + b"]" * 70 + b',"v":1}', b"{" * 100_000, b'{"a":[' + b"0," * 500_000 + b'0],"v":1}',
        b'{"a":' + b"9" * 5000 + b',"v":1}', b"{}", b'{"v":2}', b'{"v":true}', b'{"v":"1"}',
    ],
)  # fmt: skip
def test_other_json_is_not_read(data: bytes) -> None:
    assert read_canonical(data) is None


def test_brackets_in_what_was_said_do_not_count() -> None:
    text = '[inaudible] \\" [[[ {{{, ' * 100
    value = {"text": text, "v": 1}
    assert read_canonical(canonical_json(value)) == value


@given(st.integers(1, 70))
def test_the_root_is_that_of_the_log(count: int) -> None:
    leaves = [leaf_hash(b"%d" % n) for n in range(count)]
    found = LeafList(leaves_text(leaves))
    assert found.root() == merkle_root(leaves)
    assert len(found) == count
    assert [found.leaf(n) for n in (0, count - 1, count)] == [leaves[0], leaves[-1], ""]
    assert found.sha256() == hashlib.sha256(leaves_text(leaves)).hexdigest()


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"0" * 64, b"0" * 63 + b"\n", b"A" * 64 + b"\n", (b"0" * 64 + b"\n") * 2 + b"\n"]
)
def test_other_lists_are_not_leaves(data: bytes) -> None:
    with pytest.raises(ValueError, match="leaves"):
        LeafList(data)


def test_bag_info_comes_back() -> None:
    data = bag_info({"data/a": b"12345"}, [RECIPIENT.recipient, SOMEBODY_ELSE.recipient])
    found = tags.bag_info(data)
    assert found.recipients == (RECIPIENT.recipient, SOMEBODY_ELSE.recipient)
    assert (found.payload_bytes, found.payload_parts) == (5, 1)
    assert found.as_bytes() == data


@pytest.mark.parametrize(
    "change",
    [
        (b"\n", b"\r\n"), (b": ", b":"), (b"External-Identifier: 3f", b"External-Identifier: 3F"), (b"0.0\n", b"00.0\n"),
        (b"records-office", b"Records Office"), (b"Bagging-Date", b"Bagging-date"), (b"2026-11-23\n", b"2026-11-23\nX: y\n"),
        (b" age1", b"  age1"), (b"Saegim-Bundle-Version: 1\n", b""),
    ],
)  # fmt: skip
def test_other_spellings_of_bag_info_are_refused(change: tuple[bytes, bytes]) -> None:
    data = bag_info({})
    assert change[0] in data
    with pytest.raises(Fault) as raised:
        tags.bag_info(data.replace(*change))
    assert raised.value.code is FaultCode.BUNDLE_LAYOUT_WRONG


@pytest.mark.parametrize("version", ["0", "2", "01", "999999999"])
def test_other_versions_are_named(version: str) -> None:
    with pytest.raises(Fault) as raised:
        tags.bag_info(b"Saegim-Bundle-Version: " + version.encode() + b"\nWhatever: comes\n")
    assert (raised.value.code, raised.value.facts) == (FaultCode.BUNDLE_VERSION_UNKNOWN, {"version": version})


def test_bag_info_that_nobody_could_read_is_not_written() -> None:
    with pytest.raises(ValueError, match="hold"):
        tags.BagInfo("3f9c0a7b51d2e864", "Kim's office", "2026-11-23", 0, 0, (RECIPIENT.recipient,)).as_bytes()


def test_the_schema_is_a_schema() -> None:
    from jsonschema import Draft202012Validator

    from desktop.bundle.record_check import SCHEMA

    schema = json.loads(SCHEMA.read_bytes())
    Draft202012Validator.check_schema(schema)
    assert not Draft202012Validator(schema).is_valid({})
