"""A kit whose making was broken off: until it counts, the sheets that the office holds are as good as they were."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.custody.recovery import kit_state, make_kit, rehearse
from tests.fakes.vaults import rehearsed_kit, second_account, signed_in
from tests.faults.keeping_acts import come_in, words_of


def cut_off(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_making_cut_off_before_it_counts_leaves_the_earlier_sheets_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The vault still says that they were rehearsed."""
    founder = signed_in(tmp_path, kit=False)
    sheets = words_of(rehearsed_kit(founder))
    second_account(founder)
    with monkeypatch.context() as patched:
        patched.setattr(founder.vault.recovery_kits, "add", cut_off)
        with pytest.raises(KeyboardInterrupt):
            make_kit(founder, 2, 3)
    assert kit_state(founder.vault).is_ready
    assert rehearse(founder, sheets[:2]).sheets == (1, 2)
    founder.lock()
    come_in(tmp_path, sheets[1:]).lock()
