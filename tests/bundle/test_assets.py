"""Every bundle that was ever committed is verified, or refused by the check and the name its defect was given."""

from __future__ import annotations

import pytest

from desktop.bundle.report import CheckState
from desktop.crypto.age import open_bytes
from desktop.receive.verification import verify_bundle
from tests.assets.bundles.cases import CASES, Case
from tests.assets.bundles.generate import HERE, path_of
from tests.fakes.bundles import RECIPIENT

_NAMES = [f"{case.folder}-{case.name}" for case in CASES]


@pytest.mark.parametrize("case", CASES, ids=_NAMES)
def test_it_is_refused_by_its_number_and_name(case: Case) -> None:
    report = verify_bundle(
        path_of(case), (HERE / "key.txt").read_text("utf-8"), (HERE / "allowed_signers").read_text("utf-8")
    )
    refused = [result.number for result in report.results if result.state is CheckState.REFUSED]
    assert refused == ([case.check] if case.check else [])
    assert (report.refusal.code if report.refusal else None) == case.code
    assert report.is_verified == (case.check == 0)
    assert (report.facts is None) == (case.check != 0)
    assert all(result.state is CheckState.NOT_REACHED for result in report.results[case.check :] if case.check)


@pytest.mark.parametrize("case", [case for case in CASES if not case.is_raw], ids=lambda case: case.name)
def test_the_generator_still_makes_what_lies_here(case: Case) -> None:
    assert open_bytes(path_of(case).read_bytes(), [RECIPIENT.secret]) == case.data()


def test_every_file_has_its_case_and_every_check_a_refusal() -> None:
    assert {path_of(case) for case in CASES} == set(HERE.glob("*/*.age"))
    assert {case.check for case in CASES} == set(range(14))
