"""Every state of the log that somebody else holds, each with its holder, the newest first."""

from __future__ import annotations

from pathlib import Path

from desktop.custody.anchors import Anchor, AnchorKind, all_outside, newest_outside, outside_state
from desktop.custody.backups import make_backup
from desktop.custody.outside_text import age_words
from tests.fakes.backups import drive_at
from tests.fakes.evidence import DESTINATION, HANDOVER, write_everything
from tests.fakes.vaults import signed_in

DAY_SECONDS = 86_400


def test_bundles_and_backups_are_told_with_who_holds_them(tmp_path: Path) -> None:
    someone = signed_in(tmp_path, kit=False)
    assert all_outside(someone.vault) == []
    assert age_words(outside_state(someone.vault, someone.clock.now()), "en") == "Nothing is known outside yet"
    write_everything(someone)
    backup = make_backup(someone, drive_at(tmp_path), lambda *_: None, lambda: False).backup
    told = all_outside(someone.vault)
    assert set(told) == {
        Anchor(AnchorKind.HANDOVER, HANDOVER.handed_over_at, None, DESTINATION.title),
        Anchor(AnchorKind.BACKUP, backup.made_at, backup.log_size, backup.drive),
    }
    assert [anchor.at for anchor in told] == sorted((anchor.at for anchor in told), reverse=True)
    assert newest_outside(someone.vault) == told[0]
    someone.lock()
