"""`allowed_signers`: our own lines come back as they were, and nothing is guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto.namespaces import BUNDLE, CUSTODY_ENTRY, FOR_RECIPIENTS, VAULT_KEY
from desktop.crypto.signers import AllowedSigner, allowed_signers_line, keys_allowed, parse_allowed_signers
from desktop.crypto.signing import SigningKey
from desktop.domain.faults import Fault, FaultCode

LINE = SigningKey.from_seed(bytes(32)).public_line
OTHER = SigningKey.from_seed(b"\x01" * 32).public_line


def test_our_lines_come_back() -> None:
    text = "# office\n\n" + allowed_signers_line("u07", LINE) + allowed_signers_line("u08", OTHER)
    assert parse_allowed_signers(text) == [
        AllowedSigner("u07", frozenset(FOR_RECIPIENTS), LINE),
        AllowedSigner("u08", frozenset(FOR_RECIPIENTS), OTHER),
    ]


def test_a_comment_after_the_key_and_windows_line_ends_are_fine() -> None:
    assert parse_allowed_signers(f'u07 namespaces="{BUNDLE}" {LINE} on paper\r\n')[0].public_line == LINE


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 0), ("# nobody\n", 0), ("x" * 300_000, 0), (f"u07 {LINE}\n", 1), (f'u07 namespaces="" {LINE}', 1),
        (f'u07 valid-after="20260101" {LINE}', 1), (f'u07,u08 namespaces="a" {LINE}', 1), (f'* namespaces="a" {LINE}', 1),
        (f'# one\nu07 namespaces="a" {LINE[:-8]}', 2), ('u07 namespaces="a" ssh-rsa AAAA', 1), ('u07 namespaces="a" ssh-ed25519 ?', 1),
    ],
)  # fmt: skip
def test_the_line_that_is_wrong_is_named(text: str, line: int) -> None:
    with pytest.raises(Fault) as raised:
        parse_allowed_signers(text)
    assert raised.value.code is FaultCode.SIGNERS_INVALID
    assert raised.value.facts == {"line": line}


@given(st.text(max_size=300))
def test_no_text_crashes_the_reader(text: str) -> None:
    with pytest.raises(Fault):
        parse_allowed_signers(text)


def test_keys_are_chosen_by_namespace_and_person() -> None:
    signers = parse_allowed_signers(
        f'u07 namespaces="{BUNDLE}" {LINE}\nu08 namespaces="{BUNDLE},{CUSTODY_ENTRY}" {OTHER}\n'
    )
    assert keys_allowed(signers, BUNDLE) == [LINE, OTHER]
    assert keys_allowed(signers, CUSTODY_ENTRY) == [OTHER]
    assert keys_allowed(signers, BUNDLE, "u07") == [LINE]
    assert keys_allowed(signers, VAULT_KEY) == []
