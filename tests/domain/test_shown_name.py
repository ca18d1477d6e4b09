"""Names with every trouble that Unicode has: what is shown can be stored, and hides nothing."""

from __future__ import annotations

import os
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.shown_name import LONGEST_NAME, shown_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("면담 2024-05-13.wav", "면담 2024-05-13.wav"),
        ("\u202egpj.wav", "[U+202E]gpj.wav"),
        ("a\u200bb\ufeff.wav", "a[U+200B]b[U+FEFF].wav"),
        ("a\nb\x00\x1b[31m", "a[U+000A]b[U+0000][U+001B][31m"),
        ("a\u00a0b", "a[U+00A0]b"),
        ("\u3164\u115f", "[U+3164][U+115F]"),
        (os.fsdecode(b"caf\xe9.wav"), "caf\\xE9.wav"),
        ("e\u0301\u0302\u0303\u0304", "e\u0301\u0302[U+0303][U+0304]"),
        ("\u1100\u1161.wav", "\u1100\u1161.wav"),
        ("\U0001f3a4.wav", "\U0001f3a4.wav"),
    ],
)
def test_what_hides_is_spelled_out(name: str, shown: str) -> None:
    assert shown_name(name) == shown


@given(st.binary(max_size=300))
def test_whatever_a_disk_calls_a_file_can_be_shown_and_kept(name: bytes) -> None:
    shown = shown_name(name.decode("utf-8", "surrogateescape"))
    shown.encode("utf-8")
    assert len(shown) <= LONGEST_NAME
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
