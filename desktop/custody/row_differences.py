"""One comparison: the rows that some acts have made, as they are stored, with what the log says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.erased_rows import erased_digests
from desktop.custody.stated_rows import StatedRow
from desktop.domain.custody import Action
from desktop.domain.faults import FaultCode
from desktop.domain.finding import Finding
from desktop.vault.vault import Vault

Acts = tuple[Action, ...]


def differences(
    acts: Acts, stored: set[str], stated: Mapping[str, Sequence[StatedRow]], gone: frozenset[str]
) -> Iterator[Finding]:
    """`CUSTODY_ROW_DIFFERS(action=…, seq=…)`; `seq` is -1 for a row that no entry states.

    `stored` are row digests; `gone` those of erased rows: they must be missing, and no others may.
    """
    said = {row.digest: (act, row) for act in acts for row in stated.get(act, ())}
    for digest, (act, row) in said.items():
        if (digest in stored) == (digest in gone):
            yield Finding(FaultCode.CUSTODY_ROW_DIFFERS, {"action": act.value, "seq": row.seq})
    for _ in stored - said.keys():
        yield Finding(FaultCode.CUSTODY_ROW_DIFFERS, {"action": acts[-1].value, "seq": -1})


def rows_gone(vault: Vault) -> frozenset[str]:
    """The digests of the rows that are rightly gone, as the log tells it."""
    entries = vault.entries.about(Action.MEDIA_ERASED, Action.TESTIMONY_ERASED)
    return erased_digests(vault, filter(None, (_readable(entry.body) for entry in entries)))


def _readable(body: bytes) -> EntryBody | None:
    """One that can't be read is the log's own finding."""
    try:
        return entry_body(body)
    except ValueError:
        return None
