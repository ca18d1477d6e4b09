"""`saegim colleague` and `saegim review send|receive|conflicts|bundles`, typed on two laptops of one office."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.domain.people import Role
from desktop.review.desk import correct_line
from tests.fakes.two_laptops import OTHER_SUPERVISOR
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE, Office, consented_interview, draft_transcript, record_tone

FIRST, SECOND = {INTERVIEWER: Role.INTERVIEWER}, {OTHER_SUPERVISOR: Role.SUPERVISOR}


class Typed:
    """Commands typed on two laptops; `drive` is carried between them."""

    def __init__(self, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.offices = {"first": Office(folder / "first", FIRST), "second": Office(folder / "second", SECOND)}
        self.drive = folder / "drive"
        self.drive.mkdir()
        self._capfd = capfd

    def __call__(self, laptop: str, account: str, *command: str) -> tuple[int, Any]:
        """Exit code, and the JSON on standard output."""
        read_end, write_end = os.pipe()
        os.write(write_end, PASSPHRASE.encode() + b"\n" + PASSPHRASE.encode() + b"\n")
        os.close(write_end)
        vault = ["--vault", str(self.offices[laptop].root), "--account", account, "--passphrase-fd", str(read_end)]
        try:
            code = main(["--language", "en", *command, *vault, "--json"])
        finally:
            os.close(read_end)
        out, _ = self._capfd.readouterr()
        return code, json.loads(out)

    def introduce(self) -> None:
        """Each laptop gets the other's card, compared by voice."""
        for laptop, account, other in (("first", INTERVIEWER, "second"), ("second", OTHER_SUPERVISOR, "first")):
            _, card = self(laptop, account, "colleague", "card", "--to", str(self.drive))
            assert self(other, CUSTODIAN, "colleague", "add", card["path"], "--title", "Other laptop")[0] == 0
            code, compared = self(other, CUSTODIAN, "colleague", "compare", account, *card["fingerprint"].split())
            assert (code, compared["is_verified"]) == (0, True)


@pytest.fixture
def typed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Typed:
    return Typed(tmp_path, capfd)


def test_an_interview_goes_there_and_back(typed: Typed) -> None:
    typed.introduce()
    with typed.offices["first"].as_(INTERVIEWER) as interviewer:
        interview = consented_interview(interviewer)
        segments = draft_transcript(interviewer, record_tone(interviewer, interview))
    to = ("--to", str(typed.drive))
    _, sent = typed("first", INTERVIEWER, "review", "send", interview, "--for", OTHER_SUPERVISOR, *to)
    path = str(typed.drive / sent["file"])
    code, looked = typed("second", OTHER_SUPERVISOR, "review", "receive", path, "--look")
    assert (code, looked["is_merged"], looked["is_new_interview"]) == (0, False, True)
    code, received = typed("second", OTHER_SUPERVISOR, "review", "receive", path)
    assert (code, received["is_merged"], received["from"]) == (0, True, INTERVIEWER)
    code, again = typed("second", OTHER_SUPERVISOR, "review", "receive", path)
    assert (code, again["fault"]) == (1, "review_bundle.known")

    for laptop, account in (("first", INTERVIEWER), ("second", OTHER_SUPERVISOR)):
        with typed.offices[laptop].as_(account) as somebody:
            correct_line(somebody, segments[0], f"네, {account}.")
    back = ("review", "send", interview, "--for", INTERVIEWER, *to, "--without-audio")
    _, sent = typed("second", OTHER_SUPERVISOR, *back)
    assert typed("first", INTERVIEWER, "review", "receive", str(typed.drive / sent["file"]))[0] == 0
    _, shown = typed("first", INTERVIEWER, "review", "conflicts", interview)
    authors = {one["author"] for one in shown["conflicts"][0]["versions"]}
    assert authors == {INTERVIEWER, OTHER_SUPERVISOR}
    _, bundles = typed("first", INTERVIEWER, "review", "bundles")
    assert [one["direction"] for one in bundles] == ["sent", "received"]


def test_nothing_goes_to_somebody_nobody_has_compared(typed: Typed) -> None:
    with typed.offices["first"].as_(INTERVIEWER) as interviewer:
        interview = consented_interview(interviewer)
        draft_transcript(interviewer, record_tone(interviewer, interview))
    send = ("review", "send", interview, "--for", OTHER_SUPERVISOR, "--to", str(typed.drive))
    assert typed("first", INTERVIEWER, *send)[1]["fault"] == "colleague.unknown"
    _, card = typed("second", OTHER_SUPERVISOR, "colleague", "card", "--to", str(typed.drive))
    typed("first", CUSTODIAN, "colleague", "add", card["path"])
    assert typed("first", INTERVIEWER, *send)[1]["fault"] == "colleague.unverified"
    wrong = ("colleague", "compare", OTHER_SUPERVISOR, "0000")
    assert typed("first", CUSTODIAN, *wrong)[1]["fault"] == "colleague.fingerprint_differs"
    typed("first", CUSTODIAN, "colleague", "compare", OTHER_SUPERVISOR, *card["fingerprint"].split())
    assert typed("first", INTERVIEWER, *send)[0] == 0
    assert typed("first", CUSTODIAN, "colleague", "end", OTHER_SUPERVISOR)[1]["is_ended"]
    assert typed("first", INTERVIEWER, *send)[1]["fault"] == "colleague.unverified"
    listed = typed("first", CUSTODIAN, "colleague", "list")[1]
    assert [one["account"] for one in listed] == [OTHER_SUPERVISOR]
