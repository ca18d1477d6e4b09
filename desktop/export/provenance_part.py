"""What was said of an imported recording's source, as it stands in `data/record.json` (bundle-v1.md section 7.1)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.source_provenance import ProvenanceStatement
from desktop.export.times import stamp


def provenance_statements(statements: Sequence[ProvenanceStatement]) -> dict[str, object]:
    """`provenance` with every statement, oldest first, the last in force; nothing where nothing was said."""
    said = [
        {
            "number": one.number,
            "maker": one.maker.value,
            "device": one.device,
            "made_on": one.made_on,
            "way": one.way.value,
            "handed_by": one.handed_by,
            "copy": one.copy.value,
            "remarks": one.remarks,
            "stated_by": one.stated_by,
            "stated_at": stamp(one.stated_at),
        }
        for one in statements
    ]
    return {"provenance": said} if said else {}
