"""Flips every byte and cuts at every length: nothing that was changed is ever taken for the bundle that was sealed."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pytest

from desktop.bundle.reader import read_bundle
from desktop.domain.faults import FaultCode
from tests.fakes.bundles import RECIPIENT, SIGNERS, minimal_bundle, sealed

BUNDLE = minimal_bundle()
LENGTH = len(BUNDLE.data)
PLAIN_LENGTH = len(BUNDLE.plaintext)


def refusal_of(data: bytes) -> tuple[int, FaultCode] | None:
    report = read_bundle(io.BytesIO(data), [RECIPIENT.secret], SIGNERS)
    refused = [(result.number, result.fault.code) for result in report.results if result.fault]
    assert len(refused) == (0 if report.is_verified else 1)
    return refused[0] if refused else None


def flipped(data: bytes, place: int) -> bytes:
    changed = bytearray(data)
    changed[place] ^= 1 << place % 8
    return bytes(changed)


def flips_outside(places: Iterable[int]) -> None:
    for place in places:
        refusal = refusal_of(flipped(BUNDLE.data, place))
        assert refusal is not None, place
        assert refusal[0] in {1, 2}, place
        assert refusal[1].startswith("bundle."), place


def flips_inside(places: Iterable[int]) -> set[int]:
    numbers = set()
    for place in places:
        refusal = refusal_of(sealed(flipped(BUNDLE.plaintext, place)).data)
        assert refusal is not None, place
        assert refusal[1].startswith("bundle."), place
        numbers.add(refusal[0])
    return numbers


def cuts(lengths: Iterable[int]) -> None:
    for length in lengths:
        refusal = refusal_of(BUNDLE.data[:length])
        assert refusal is not None, length
        assert refusal[0] in {1, 2}, length


def cuts_inside(lengths: Iterable[int]) -> None:
    for length in lengths:
        refusal = refusal_of(sealed(BUNDLE.plaintext[:length]).data)
        assert refusal == (3, FaultCode.BUNDLE_TAR_WRONG), length


def test_untouched_it_is_verified() -> None:
    assert refusal_of(BUNDLE.data) is None


def test_every_byte_of_the_file_flipped() -> None:
    flips_outside(range(LENGTH))


def test_cut_at_every_length() -> None:
    cuts(range(LENGTH))


def test_some_of_the_tar_flipped() -> None:
    numbers = flips_inside(range(0, PLAIN_LENGTH, 17))
    assert numbers >= {3, 6, 7, 8}


def test_the_tar_cut_at_some_lengths() -> None:
    cuts_inside([*range(0, PLAIN_LENGTH, 127), PLAIN_LENGTH - 1])


@pytest.mark.slow
def test_every_byte_of_the_tar_flipped_and_sealed_again() -> None:
    flips_inside(range(PLAIN_LENGTH))


@pytest.mark.slow
def test_the_tar_cut_at_every_length() -> None:
    cuts_inside(range(PLAIN_LENGTH))


@pytest.mark.slow
def test_every_bit_of_the_signature_flipped() -> None:
    """One spelling of the signature too: not even a change that means nothing is taken."""
    start = BUNDLE.plaintext.index(b"-----BEGIN SSH SIGNATURE-----")
    end = BUNDLE.plaintext.index(b"-----END SSH SIGNATURE-----") + 28
    for place in range(start, end):
        for bit in range(8):
            changed = bytearray(BUNDLE.plaintext)
            changed[place] ^= 1 << bit
            refusal = refusal_of(sealed(bytes(changed)).data)
            assert refusal is not None, (place, bit)
