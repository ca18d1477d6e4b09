"""A bad bundle, and whatever else a recipient may hold wrong, typed as a command: named, and nothing of it on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.faults import FaultCode as Code
from tests.faults.typed import assert_named, typed

REFUSED, NOT_DONE = 1, 2
BUNDLES = Path(__file__).resolve().parents[1] / "assets" / "bundles"
BAD_BUNDLES = {
    "tampered/changed_byte": Code.BUNDLE_DAMAGED,
    "tampered/cut_short": Code.BUNDLE_DAMAGED,
    "tampered/part_missing": Code.BUNDLE_PART_MISSING,
    "tampered/part_extra": Code.BUNDLE_PART_EXTRA,
    "tampered/part_changed": Code.BUNDLE_PART_CHANGED,
    "invalid/path_traversal": Code.BUNDLE_MEMBER_UNSAFE,
    "invalid/symbolic_link": Code.BUNDLE_MEMBER_UNSAFE,
    "invalid/zeros_inside": Code.BUNDLE_TAR_WRONG,
    "invalid/zeros": Code.BUNDLE_NOT_A_BUNDLE,
    "invalid/empty": Code.BUNDLE_NOT_A_BUNDLE,
    "tampered/signed_by_somebody_else": Code.BUNDLE_SIGNATURE_WRONG,
    "tampered/unknown_signer": Code.BUNDLE_SIGNER_UNKNOWN,
    "invalid/sealed_to_somebody_else": Code.BUNDLE_NOT_FOR_THIS_KEY,
}
TRUST = ("--identity", str(BUNDLES / "key.txt"), "--signers", str(BUNDLES / "allowed_signers"))


@pytest.mark.parametrize("name", BAD_BUNDLES)
@pytest.mark.parametrize("act", ["verify", "open"])
def test_a_bad_bundle(tmp_path: Path, name: str, act: str) -> None:
    bundle, where = BUNDLES / f"{name}.age", tmp_path / "opened"
    words = (act, str(bundle), *TRUST, *(("--to", str(where)) if act == "open" else ()))
    outcome = typed(*words)
    assert (outcome.code, outcome.value["verified"]) == (REFUSED, False)
    assert [check["fault"] for check in outcome.value["checks"] if check["fault"]] == [BAD_BUNDLES[name]]
    assert f"[{BAD_BUNDLES[name]}]" in outcome.said
    assert list(tmp_path.iterdir()) == [], "nothing of it may lie on the disk"


@pytest.mark.parametrize("where", ["x" * 300, "no/such/folder"])
def test_a_place_where_nothing_can_be_opened(tmp_path: Path, where: str) -> None:
    bundle = str(BUNDLES / "valid" / "minimal.age")
    assert_named(typed("open", bundle, *TRUST, "--to", str(tmp_path / where)), Code.FILE_NOT_FOUND, NOT_DONE)
    assert list(tmp_path.iterdir()) == []


def test_a_gigabyte_of_zeros_in_place_of_a_bundle(tmp_path: Path) -> None:
    bundle = tmp_path / "zeros.age"
    with bundle.open("wb") as file:
        file.truncate(1 << 30)
    outcome = typed("verify", str(bundle), *TRUST)
    assert outcome.code == REFUSED
    assert f"[{Code.BUNDLE_NOT_A_BUNDLE}]" in outcome.said


def test_a_good_bundle_is_verified_by_the_same_words() -> None:
    assert typed("verify", str(BUNDLES / "valid" / "minimal.age"), *TRUST).code == 0


@pytest.mark.parametrize(
    ("identity", "signers", "code", "exit_code"),
    [
        ("allowed_signers", "allowed_signers", Code.IDENTITY_INVALID, NOT_DONE),
        ("key.txt", "key.txt", Code.SIGNERS_INVALID, NOT_DONE),
        ("nothing", "allowed_signers", Code.FILE_NOT_FOUND, NOT_DONE),
        ("key.txt", "nothing", Code.FILE_NOT_FOUND, NOT_DONE),
    ],
)
def test_what_the_recipient_holds_may_be_wrong_too(identity: str, signers: str, code: Code, exit_code: int) -> None:
    trust = ("--identity", str(BUNDLES / identity), "--signers", str(BUNDLES / signers))
    assert_named(typed("verify", str(BUNDLES / "valid" / "minimal.age"), *trust), code, exit_code)
    with_folder = ("--identity", str(BUNDLES), "--signers", str(BUNDLES / "allowed_signers"))
    assert_named(typed("verify", str(BUNDLES), *with_folder), Code.FILE_NOT_FOUND, NOT_DONE)
