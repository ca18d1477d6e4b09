"""A destination's key is used only after its fingerprint was compared, and is never replaced."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.crypto.age import fingerprint, new_identity
from desktop.custody.audit import check_log, check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import DestinationId
from desktop.export.destinations import add_destination, export_gates, fingerprint_of, verify_destination
from desktop.export.profiles import load_profiles
from desktop.export.signers import signers_text
from tests.office import CUSTODIAN, INTERVIEWER, RESOURCES, SUPERVISOR, Office

KEY = new_identity().recipient
GATE = "export.ohchr_seoul"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "vault")


@pytest.fixture
def signed_in(office: Office) -> Iterator[SignedIn]:
    with office.as_(CUSTODIAN) as signed_in:
        yield signed_in


def _refuses(code: FaultCode, signed_in: SignedIn, *what: str) -> None:
    with pytest.raises(Fault) as caught:
        add_destination(signed_in, *what)
    assert caught.value.code is code


def test_a_new_destination_is_unverified_until_the_fingerprint_is_typed(signed_in: SignedIn) -> None:
    added = add_destination(signed_in, "OHCHR-Seoul", "OHCHR  Seoul", GATE, f" {KEY}\n")
    assert (added.id, added.title, added.age_recipients, added.is_verified) == (
        "ohchr-seoul", "OHCHR Seoul", (KEY,), False,
    )  # fmt: skip
    wrong = fingerprint(new_identity().recipient)
    for typed in (wrong, "", fingerprint(KEY)[:-1]):
        with pytest.raises(Fault) as caught:
            verify_destination(signed_in, added.id, typed)
        assert caught.value.code is FaultCode.DESTINATION_FINGERPRINT_DIFFERS
    assert not signed_in.vault.destinations.get(added.id).is_verified
    heard = fingerprint_of(added).upper().replace(" ", "-")
    verified = verify_destination(signed_in, added.id, heard)
    assert verified.verified_by == CUSTODIAN
    assert verify_destination(signed_in, added.id, heard) == verified
    assert check_log(signed_in.vault) + check_rows(signed_in.vault) == []


def test_what_does_not_fit_is_refused_by_name(signed_in: SignedIn) -> None:
    _refuses(FaultCode.DESTINATION_NAME_INVALID, signed_in, "OHCHR Seoul!", "OHCHR", GATE, KEY)
    _refuses(FaultCode.DESTINATION_NAME_INVALID, signed_in, "ohchr", " ", GATE, KEY)
    _refuses(FaultCode.DESTINATION_NAME_INVALID, signed_in, "ohchr", "a\u202eb", GATE, KEY)
    _refuses(FaultCode.DESTINATION_GATE_UNKNOWN, signed_in, "ohchr", "OHCHR", "audio.record", KEY)
    _refuses(FaultCode.DESTINATION_KEY_INVALID, signed_in, "ohchr", "OHCHR", GATE, KEY[:-1])
    _refuses(FaultCode.DESTINATION_KEY_INVALID, signed_in, "ohchr", "OHCHR", GATE, "열쇠")
    assert signed_in.vault.destinations.all() == []
    add_destination(signed_in, "ohchr", "OHCHR", GATE, KEY)
    _refuses(FaultCode.DESTINATION_EXISTS, signed_in, "ohchr", "Other", GATE, new_identity().recipient)
    with pytest.raises(Fault) as caught:
        verify_destination(signed_in, DestinationId("nobody"), "")
    assert caught.value.code is FaultCode.DESTINATION_UNKNOWN


def test_keys_are_the_custodians_or_a_supervisors_business(office: Office) -> None:
    with office.as_(INTERVIEWER) as interviewer:
        _refuses(FaultCode.ACCOUNT_ROLE_MISSING, interviewer, "ohchr", "OHCHR", GATE, KEY)
    with office.as_(SUPERVISOR) as supervisor:
        added = add_destination(supervisor, "ohchr", "OHCHR", GATE, KEY)
    with office.as_(INTERVIEWER) as interviewer, pytest.raises(Fault) as caught:
        verify_destination(interviewer, added.id, fingerprint(KEY))
    assert caught.value.code is FaultCode.ACCOUNT_ROLE_MISSING


def test_profiles_name_the_two_destinations_and_their_gates(signed_in: SignedIn) -> None:
    profiles = load_profiles(RESOURCES / "domain" / "destinations.json", export_gates(signed_in))
    assert [(p.id, p.gate) for p in profiles] == [
        ("ohchr-seoul", "export.ohchr_seoul"),
        ("nkhr-records-center", "export.nkhr_records_center"),
    ]
    assert profiles[0].titles["en"].startswith("OHCHR")
    assert profiles[1].titles["ko"] == "북한인권기록센터(통일부)"


def test_stock_ssh_keygen_reads_the_list_of_signers(signed_in: SignedIn, tmp_path: Path) -> None:
    text = signers_text(signed_in)
    assert [line.split()[0] for line in text.splitlines()] == [CUSTODIAN, INTERVIEWER, SUPERVISOR]
    (tmp_path / "allowed_signers").write_text(text)
    (tmp_path / "x.sig").write_text(signed_in.signer.sign(b"x", "bundle@saegim.v1"))
    found = subprocess.run(
        ["ssh-keygen", "-Y", "find-principals", "-f", "allowed_signers", "-s", "x.sig"],
        cwd=tmp_path, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert found.stdout.strip() == CUSTODIAN
