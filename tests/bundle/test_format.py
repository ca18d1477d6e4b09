"""Padmé lengths, against the definition in the paper computed another way."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.bundle import format as form


def _by_definition(length: int) -> int:
    exponent = math.floor(math.log2(length))
    bits = math.floor(math.log2(exponent)) + 1
    last = exponent - bits
    mask: int = (1 << last) - 1
    return (length + mask) & ~mask


@given(st.integers(1024, 1 << 36))
def test_it_is_the_paper_s_function(length: int) -> None:
    assert form.padme(length) == _by_definition(length)


@given(st.integers(1024, 1 << 36))
def test_it_never_shrinks_never_repeats_and_costs_little(length: int) -> None:
    padded = form.padme(length)
    assert length <= padded <= length + length // 8
    assert form.padme(padded) == padded


@pytest.mark.parametrize(("length", "padded"), [(1024, 1024), (1025, 1088), (30000, 30720), (1 << 30, 1 << 30)])
def test_some_lengths(length: int, padded: int) -> None:
    assert form.padme(length) == padded


def test_blocks() -> None:
    assert [form.padded_to_block(n) for n in (0, 1, 512, 513)] == [0, 512, 512, 1024]
