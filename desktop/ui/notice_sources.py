"""Everything that may have something to say at sign-in, most urgent first. Each room adds its own function here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.faults import Fault
from desktop.ui.backup.notice import backup_notice
from desktop.ui.kit.notice import kit_notice
from desktop.ui.notices import Notice, NoticeSource
from desktop.ui.sign_in_notices import clock_notice, outside_notice, rows_notice, wrong_tries_notice

if TYPE_CHECKING:
    from desktop.custody.signed_in import SignedIn

SOURCES: tuple[NoticeSource, ...] = (
    kit_notice,
    rows_notice,
    wrong_tries_notice,
    clock_notice,
    backup_notice,
    outside_notice,
)


def notices_of(signed_in: SignedIn, sources: tuple[NoticeSource, ...] | None = None) -> list[Notice]:
    """What every source has to say, on the vault's thread. One that fails stays silent: it must not bar the door."""
    told = []
    for source in SOURCES if sources is None else sources:
        try:
            notice = source(signed_in)
        except Fault:
            continue
        if notice is not None:
            told.append(notice)
    return told
