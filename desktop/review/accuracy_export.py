"""Gives the figures away as a file: counts and rates, never a word, and nothing that few interviews stand behind.

The form is `resources/spec/schema/accuracy-v1.schema.json`. That figures left is an act of the custody log; looking at
them in the office is none.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from desktop.crypto.digests import sha256_hex
from desktop.custody.signed_in import SignedIn
from desktop.domain.accuracy import InterviewFigures, Nearness, SecondReader
from desktop.domain.accuracy_folding import OTHER, folded_groups, folded_readings, may_leave
from desktop.domain.accuracy_groups import LEAST_INTERVIEWS, LEAST_WORDS, By, Group, Rate, of_language, total_of
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.people import Role
from desktop.domain.speaking import SPOKEN
from desktop.review.accuracy_csv import csv_text
from desktop.vault.files import write_whole

FORMAT, VERSION = "saegim-accuracy", 1
NONE = "none"
"""What the key "" is called: lines without a flag, or heard without a pack."""
_OWN_PACK = "office"


def export_figures(
    signed_in: SignedIn, figures: Sequence[InterviewFigures], path: Path, month: str, shipped: Collection[str]
) -> str:
    """Writes a new file, CSV if its name ends so, else JSON, and returns its SHA-256. No interviewer's act.

    `month` is since when the figures are ("" for ever); of glossary packs only those `shipped` are named. Raises
    `Fault(ACCURACY_TOO_FEW)`, `OUTPUT_EXISTS`, `ACCOUNT_ROLE_MISSING`, or what the disk says.
    """
    if Role.CUSTODIAN not in signed_in.account.roles:
        signed_in.account.require(Role.SUPERVISOR)
    value = exported_value(figures, month, shipped)
    is_csv = path.suffix.lower() == ".csv"
    data = (csv_text(value) if is_csv else json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
    if path.exists():
        raise Fault(FaultCode.OUTPUT_EXISTS, name=path.name)
    digest = sha256_hex(data)
    with signed_in.vault.transaction():
        facts = {"interviews": len(figures), "form": "csv" if is_csv else "json"}
        signed_in.log.record(Action.ACCURACY_EXPORTED, digest, facts=facts)
        write_whole(path, data)
    return digest


def exported_value(figures: Sequence[InterviewFigures], month: str, shipped: Collection[str]) -> dict[str, object]:
    """What may leave, each language for itself: rates of two languages mean nothing together.

    There is no sum over languages either, from which one that may not leave could be reckoned. Raises
    `Fault(ACCURACY_TOO_FEW)` where none may.
    """
    spoken = {language: of_language(figures, language) for language in SPOKEN}
    leaving = {language: found for language, found in spoken.items() if may_leave(total_of(found))}
    if not leaving:
        total = total_of(figures)
        raise Fault(
            FaultCode.ACCURACY_TOO_FEW,
            interviews=total.interviews,
            words=total.tally.words.length,
            least=LEAST_INTERVIEWS,
            least_words=LEAST_WORDS,
        )
    return {
        "format": FORMAT,
        "v": VERSION,
        "since": month,
        "least": {"interviews": LEAST_INTERVIEWS, "words": LEAST_WORDS},
        "languages": {language: _language_value(found, shipped) for language, found in leaving.items()},
        "second_readings": [reading_value(*found) for found in folded_readings(figures).items()],
    }


def _language_value(figures: Sequence[InterviewFigures], shipped: Collection[str]) -> dict[str, object]:
    return {
        "total": group_value("total", total_of(figures)),
        "by": {by.value: list(_group_values(figures, by, shipped)) for by in By if by is not By.LANGUAGE},
    }


def group_value(key: str, group: Group) -> dict[str, object]:
    """A group as plain values."""
    tally = group.tally
    return {
        "key": key,
        "interviews": group.interviews,
        "lines": tally.lines,
        "left_out": tally.left_out,
        "judged": tally.judged,
        "changed": tally.changed,
        "words": _rate_value(group.words),
        "characters": _rate_value(group.characters),
        "jamo": _rate_value(group.jamo),
    }


def reading_value(reader: SecondReader, found: tuple[int, Nearness]) -> dict[str, object]:
    """What a second reader brought, as plain values."""
    interviews, nearness = found
    return {
        "kind": reader.kind.value,
        "model": reader.model,
        "interviews": interviews,
        "nearer": nearness.nearer,
        "same": nearness.same,
        "farther": nearness.farther,
    }


def _rate_value(rate: Rate) -> dict[str, object]:
    errors = rate.errors
    return {
        "length": errors.length,
        "substitutions": errors.substitutions,
        "deletions": errors.deletions,
        "insertions": errors.insertions,
        "rate": _rounded(rate.value),
        "low": _rounded(rate.low),
        "high": _rounded(rate.high),
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)


def _group_values(figures: Sequence[InterviewFigures], by: By, shipped: Collection[str]) -> Iterator[dict[str, object]]:
    """A pack that the office wrote has a name of the office's: it goes by a number."""
    own = 0
    for group in folded_groups(figures, by):
        key = group.key or NONE
        if by is By.PACK and group.key not in {*shipped, "", OTHER}:
            own += 1
            key = f"{_OWN_PACK}-{own}"
        yield group_value(key, group)
