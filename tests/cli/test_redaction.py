"""`saegim redaction` on a real vault: from what rules suggest to a copy that its recipient verifies, and its map."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.custody.entitlements import entitle
from desktop.custody.identities import write_identity
from desktop.custody.identity_access import Proof
from desktop.custody.policies import set_policy
from desktop.domain.custody import Action
from desktop.domain.identity import Person
from desktop.domain.policy import Policy
from tests.export.redacted.story import NAME, PHONE, Story, make_story
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE, SUPERVISOR


class Typed:
    """The story's vault, and commands typed on it."""

    def __init__(self, root: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.story: Story = make_story(root, approved=False)
        self._capfd, self._monkeypatch = capfd, monkeypatch

    def __call__(self, *command: str, account: str = INTERVIEWER, text: str = "") -> tuple[int, Any, str]:
        """Exit code, the JSON on standard output, and what was said beside it."""
        read_end, write_end = os.pipe()
        os.write(write_end, f"{PASSPHRASE}\n{PASSPHRASE}\n".encode())
        os.close(write_end)
        self._monkeypatch.setattr("sys.stdin", io.StringIO(text))
        vault = [
            "--vault",
            str(self.story.office.root),
            "--account",
            account,
            "--passphrase-fd",
            str(read_end),
            "--json",
        ]
        try:
            code = main(["--language", "en", "redaction", *command, *vault])
        finally:
            os.close(read_end)
        out, err = self._capfd.readouterr()
        return code, json.loads(out) if out else None, err


@pytest.fixture
def typed(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Typed:
    return Typed(tmp_path, capfd, monkeypatch)


def test_from_a_suggestion_to_the_map_of_a_copy(typed: Typed) -> None:
    story = typed.story
    code, made, _ = typed("new", story.interview, "--filling", "silence", text="for a partner\n")
    assert (code, made["key_holders"]) == (0, ["interviewer-1"])
    at = made["redaction"]
    _, found, _ = typed("suggest", at)
    assert {one["kind"] for one in found} == {"date", "place", "contact", "name"}
    assert {one["state"] for one in found} == {"open"}
    for kind in ("date", "name", "contact"):
        code, masked, _ = typed("mask", at, "--suggested", kind, "--reason", "family_safety")
        assert (code, {one["by"] for one in masked}) == (0, {"rule"})
    assert typed("decline", at, "place")[1] == {"declined": 2}
    code, masked, _ = typed("mask", at, "--everywhere", "--kind", "name", "--reason", "family_safety", text=f"{NAME}\n")
    assert (code, len(masked), masked[0]["by"]) == (0, 1, "hand")
    segment = story.segments[1]
    code, masked, _ = typed(
        "mask", at, "--line", segment, "--first", "0", "--end", "2", "--reason", "other", text="why\n"
    )
    assert code == 0
    assert typed("lift", masked[0]["mask"], text="not needed\n")[0] == 0
    assert typed("voice", at, story.recording, "100", "200", "--channel", "2", "--reason", "law")[0] == 0
    code, shown, _ = typed("show", at)
    assert shown["lines"][0]["text"].startswith("[날짜 1]에 청진시")
    assert PHONE not in json.dumps(shown, ensure_ascii=False)
    assert shown["withheld"] == 1

    code, said, _ = typed("copy", at, "--destination", "ohchr-seoul", "--check")
    assert (code, [one["code"] for one in said["findings"]]) == (1, ["redaction.not_approved"])
    assert typed("approve", at, account=SUPERVISOR)[0] == 0
    code, handed, _ = typed("copy", at, "--destination", "ohchr-seoul", "--to", str(story.drive), account=SUPERVISOR)
    assert (code, handed["checks"]) == (0, 13)
    _, listed, _ = typed("list", story.interview)
    (copy,) = next(one["copies"] for one in listed if one["redaction"] == at)
    code, opened, _ = typed("map", copy)
    assert code == 0
    assert {"kind": "name", "said": NAME} in [{"kind": one["kind"], "said": one["said"]} for one in opened["lines"]]
    code, _, said = typed("map", copy, account=SUPERVISOR)
    assert code == 1
    assert "redaction.map_closed" in said


def test_what_is_wrong_is_said(typed: Typed) -> None:
    story = typed.story
    for command, text, fault in (
        (("show", "red-none"), "", "redaction.unknown"),
        (("new", story.interview), "\n", "redaction.words_invalid"),
        (("lift", "mas-none"), "why\n", "mask.unknown"),
        (("mask", story.redaction, "--line", "seg-none", "--reason", "law"), "", "mask.place_invalid"),
        (("voice", story.redaction, story.recording, "5", "4", "--reason", "law"), "", "mask.place_invalid"),
        (("map", "cop-none"), "", "redaction.unknown"),
    ):
        code, _, said = typed(*command, text=text)
        assert code == 1, command
        assert fault in said


def test_the_witnesss_own_names_are_looked_for_by_who_may_open_them(typed: Typed) -> None:
    story = typed.story
    code, _, said = typed("suggest", story.redaction, "--names", "witness_safety")
    assert code == 1
    assert "identity.second_person_needed" in said
    with story.office.as_(CUSTODIAN) as custodian:
        set_policy(custodian, Policy.IDENTITY_PERSONS, 1)
        entitle(custodian, INTERVIEWER)
    with story.office.as_(INTERVIEWER) as interviewer:
        person = Person(name_hangul="김군인", other_names="그날")
        write_identity(interviewer, "W-2026-014", person, Proof(PASSPHRASE))
        before = len(interviewer.vault.entries.about(Action.IDENTITY_OPENED))
    code, found, _ = typed("suggest", story.redaction, "--names", "witness_safety")
    assert code == 0
    assert ("그날", "known_person") in [(one["said"], one["rule"]) for one in found]
    assert typed("mask", story.redaction, "--suggested", "name", "--names", "witness_safety", "--reason", "law")[0] == 0
    assert typed("show", story.redaction)[1]["lines"][1]["text"].startswith("[이름")
    with story.office.as_(INTERVIEWER) as interviewer:
        assert len(interviewer.vault.entries.about(Action.IDENTITY_OPENED)) == before + 2, "each look is logged"
