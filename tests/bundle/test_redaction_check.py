"""What a reader asks of a redacted copy: record, approved content and sound tell one redaction; else it is refused."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from desktop.bundle.redaction_check import is_redaction_right, maskers, redaction_facts, wrongly_redacted

REPLACED = [
    {"first_frame": 100, "end_frame": 200, "channels": []},
    {"first_frame": 150, "end_frame": 300, "channels": [1]},
]
STATED: dict[str, Any] = {
    "id": "red-1", "filling": "tone", "masks": {"name": 2}, "reasons": {"law": 2}, "withheld": 1, "masked_by": ["u07"],
}  # fmt: skip
RECORD: dict[str, Any] = {
    "recordings": [{
        "number": 1, "audio": {"frames": 1000, "channels": 2, "sample_rate_hz": 1000}, "seal": {"samples_sha256": "a" * 64},
        "transcript": {"path": "x"}, "noted": {"markers": [], "microphone": ""},
    }],
    "redaction": {
        **STATED, "left_out": ["draft"], "recordings": [{"number": 1, "samples_sha256": "b" * 64, "replaced": REPLACED}],
    },
}  # fmt: skip
CONTENT: dict[str, Any] = {"redaction": STATED, "recordings": [{"replaced": REPLACED}]}


def test_what_agrees_is_right_and_told() -> None:
    assert wrongly_redacted(RECORD) is None
    assert is_redaction_right(CONTENT, RECORD)
    assert maskers(RECORD) == {"u07"}
    facts = redaction_facts(RECORD)
    assert facts is not None
    assert (facts.masks, facts.withheld, facts.replaced_ms, facts.masked_by) == ({"name": 2}, 1, 200, ("u07",))


def test_a_bundle_without_a_redaction_tells_none() -> None:
    plain = {"recordings": RECORD["recordings"]}
    assert (wrongly_redacted(plain), redaction_facts(plain), maskers(plain)) == (None, None, set())
    assert is_redaction_right({"recordings": [{}]}, plain)
    assert not is_redaction_right(CONTENT, plain), "approved as a redacted copy, and shown as a whole"
    assert not is_redaction_right({"recordings": [{"replaced": []}]}, plain)


def replaced(**changes: object) -> Callable[[dict[str, Any]], None]:
    def change(record: dict[str, Any]) -> None:
        record["redaction"]["recordings"][0]["replaced"][0].update(changes)

    return change


@pytest.mark.parametrize(
    "change",
    [
        replaced(end_frame=1001),
        replaced(end_frame=100),
        replaced(first_frame=160),
        replaced(channels=[2]),
        lambda r: r.update(attachments=[{"number": 1}]),
        lambda r: r["redaction"]["recordings"][0].update(number=2),
        lambda r: r["redaction"]["recordings"][0].update(replaced=[]),
        lambda r: r["recordings"][0]["transcript"].update(translation={}),
        lambda r: r["recordings"][0].update(provenance=[{}]),
        lambda r: r["recordings"][0]["noted"].update(markers=[{"at_frame": 1}]),
        lambda r: r["recordings"][0]["noted"].update(microphone="somebody's"),
    ],
)
def test_what_does_not_agree_is_named(change: Callable[[dict[str, Any]], None]) -> None:
    record = copy.deepcopy(RECORD)
    change(record)
    assert wrongly_redacted(record) is not None


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c.pop("redaction"),
        lambda c: c["redaction"].update(withheld=0),
        lambda c: c["redaction"].update(masked_by=["u08"]),
        lambda c: c["recordings"][0].update(replaced=REPLACED[:1]),
        lambda c: c["recordings"].append({}),
        lambda c: c.update(recordings=["x"]),
    ],
)
def test_an_approval_of_another_redaction_is_not_taken_for_one(change: Callable[[dict[str, Any]], None]) -> None:
    content = copy.deepcopy(CONTENT)
    change(content)
    assert not is_redaction_right(content, RECORD)
