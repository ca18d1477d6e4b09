"""Which names a bundle may hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.bundle.member_name import Admission, verify_member_name
from desktop.domain.faults import Fault, FaultCode


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("", "name"),
        ("/etc/passwd", "absolute"),
        ("C:/x", "absolute"),
        ("data/../x", "traversal"),
        ("data/./x", "traversal"),
        ("..", "traversal"),
        ("data//x", "name"),
        ("data/x/", "name"),
        ("data/x\\y", "name"),
        ("data/-rf", "name"),
        ("data/.hidden", "name"),
        ("data/x.", "name"),
        ("data/x y", "name"),
        ("data/x\n", "name"),
        ("data/x\x00", "name"),
        ("data/증언", "name"),
        ("data/x:stream", "name"),
        ("data/nul", "device_name"),
        ("data/Com1.txt", "device_name"),
        ("data/LPT9/x", "device_name"),
        ("data/" + "x" * 89, "name_too_long"),
    ],
)
def test_unsafe_names(path: str, reason: str) -> None:
    with pytest.raises(Fault) as raised:
        verify_member_name(path)
    assert (raised.value.code, raised.value.facts["reason"]) == (FaultCode.BUNDLE_MEMBER_UNSAFE, reason)
    assert str(raised.value.facts["part"]).isascii()
    assert str(raised.value.facts["part"]).isprintable()


@pytest.mark.parametrize("path", ["data/a", "data/audio/0001.flac", "data/COM10", "data/nullable", "data/" + "x" * 88])
def test_safe_names(path: str) -> None:
    verify_member_name(path)


@given(st.text(max_size=120))
def test_what_is_admitted_stays_below_its_folder(path: str) -> None:
    try:
        verify_member_name(path)
    except Fault:
        return
    assert path.isascii()
    assert not path.startswith("/")
    assert not {"..", ".", ""} & set(path.split("/"))
    assert not set('\\:*?"<>|\0 ') & set(path)


def test_nothing_is_admitted_twice_or_out_of_order() -> None:
    admission = Admission()
    assert not admission.admit("data/b/x", 1)
    assert admission.admit("data/record.json", 1)
    for path, code in {
        "data/a": FaultCode.BUNDLE_TAR_WRONG,
        "data/b": FaultCode.BUNDLE_MEMBER_UNSAFE,
        "data/RECORD.json": FaultCode.BUNDLE_MEMBER_UNSAFE,
        "data/record.json/x": FaultCode.BUNDLE_MEMBER_UNSAFE,
        "signatures/a/b.sig": FaultCode.BUNDLE_LAYOUT_WRONG,
        "readme": FaultCode.BUNDLE_LAYOUT_WRONG,
    }.items():
        with pytest.raises(Fault) as raised:
            admission.admit(path, 1)
        assert raised.value.code is code, path
