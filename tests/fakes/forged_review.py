"""Review bundles as a dishonest or broken colleague could make them: properly sealed and signed, and wrong inside."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from desktop.bundle import review_layout as layout
from desktop.bundle.part import part_of
from desktop.bundle.writer import write_bundle
from desktop.crypto.canonical import canonical_json
from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import CUSTODY_ENTRY, REVIEW_BUNDLE
from desktop.custody.colleagues import verified_colleague
from desktop.custody.entry import entry_body
from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import InterviewId
from desktop.review.second_laptop.gathering import gather
from desktop.review.second_laptop.stated import rows_sha256_text
from tests.fakes.two_laptops import OTHER_SUPERVISOR
from tests.office import INTERVIEWER

Rows = list[dict[str, Any]]
ROWS = layout.rows_path(1)


def forged(
    signed_in: SignedIn,
    interview_id: str,
    drive: Path,
    rows: Callable[[Rows], object] = lambda _: None,
    parts: Callable[[dict[str, bytes]], object] = lambda _: None,
    **header: Any,
) -> Path:
    """A bundle whose rows, parts or header were changed before it was sealed and signed; digests in the header fit."""
    other = OTHER_SUPERVISOR if signed_in.account.id == INTERVIEWER else INTERVIEWER
    colleague = verified_colleague(signed_in.vault, other)
    out = gather(signed_in, InterviewId(interview_id), colleague, with_audio=header.get("with_audio", True))
    data = {part.path: b"".join(part.read()) for part in out.parts}
    inside = json.loads(data[ROWS])["rows"]
    rows(inside)
    data[ROWS] = canonical_json({"v": 1, "rows": inside})
    digests = [sha256_hex(canonical_json(row["row"])) for row in inside]
    said: dict[str, Any] = {"rows": len(inside), "rows_sha256": sha256_hex(rows_sha256_text(digests))} | header
    changed = replace(out.header, **said)
    data[layout.HEADER] = changed.as_bytes()
    parts(data)
    path = drive / f"forged-{changed.bundle_id}.age"
    info = {
        "External-Identifier": changed.bundle_id,
        "Source-Organization": changed.from_origin,
        "Bagging-Date": changed.made_at[:10],
    }
    with path.open("wb") as file:
        write_bundle(
            file, [part_of(name, content) for name, content in data.items()], bag_info=info,
            sign=partial(signed_in.signer.sign, namespace=REVIEW_BUNDLE), signer_name=signed_in.account.id,
            recipients=[colleague.account.age_recipient],
        )  # fmt: skip
    return path


def row_of(rows: Rows, kind: str) -> dict[str, Any]:
    """The last row of a kind."""
    return next(row for row in reversed(rows) if row["kind"] == kind)


def stated_anew(signed_in: SignedIn, row: dict[str, Any], actor: str | None = None, **changes: object) -> None:
    """Changes a row, and gives it an entry that states it, as far as the forger's own key goes."""
    row["row"] |= changes
    entry = row["entries"][-1]
    body = entry_body(entry["body"].encode())
    facts = {**body.facts, "row": sha256_hex(canonical_json(row["row"]))}
    told = replace(body, facts=facts, actor=actor or signed_in.account.id).as_bytes()
    entry["body"], entry["signature"] = told.decode(), signed_in.signer.sign(told, CUSTODY_ENTRY)
