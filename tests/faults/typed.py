"""A command typed at a real vault, with everything it came to. The vault's passphrases are cheap; nothing else differs."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.custody.checkup import check
from desktop.domain.faults import FaultCode, kind_of
from desktop.i18n.faults import sentences_for
from tests.fakes.machines import FakeMachine
from tests.office import CUSTODIAN, PASSPHRASE, Office


@dataclass(frozen=True, slots=True)
class Outcome:
    """Exit code, the JSON of standard output, and the sentences of standard error."""

    code: int
    value: Any
    said: str


def typed(*words: str, passphrase: str = "", line: str = "") -> Outcome:
    """Runs `saegim` in English; `line` is what is typed on standard input."""
    out, err = io.StringIO(), io.StringIO()
    read_end, write_end = os.pipe()
    os.write(write_end, passphrase.encode() + b"\n")
    os.close(write_end)
    extra = ["--passphrase-fd", str(read_end)] if passphrase else []
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr("sys.stdin", io.StringIO(f"{line}\n"))
        try:
            code = main(["--language", "en", *words, "--json", *extra])
        finally:
            os.close(read_end)
    return Outcome(code, json.loads(out.getvalue()), err.getvalue())


def typed_at(root: Path, account: str, *words: str, passphrase: str = PASSPHRASE) -> Outcome:
    """Runs a command on the vault at `root`."""
    return typed(*words, "--vault", str(root), "--account", account, passphrase=passphrase)


def assert_named(outcome: Outcome, code: FaultCode, exit_code: int) -> None:
    """The fault is this one, is said in three English sentences, and has three Korean ones with the same facts."""
    assert (outcome.code, outcome.value["fault"]) == (exit_code, code), outcome
    assert outcome.value["kind"] == kind_of(code)
    facts: Mapping[str, Any] = outcome.value["facts"]
    english, korean = (sentences_for(code, facts, language) for language in ("en", "ko"))
    assert "\n".join(english) in outcome.said
    assert "Traceback" not in outcome.said
    for sentence in (*english, *korean):
        assert sentence.strip()
        assert not set("{}") & set(sentence), sentence
    assert all(any("가" <= letter <= "힣" for letter in sentence) for sentence in korean), korean


def assert_nothing_lost(office: Office, root: Path | None = None) -> None:
    """The vault opens, checks clean, and has its interview, its recording and its lines."""
    office.root = root or office.root
    with office.as_(CUSTODIAN) as signed_in:
        vault = signed_in.vault
        assert check(signed_in, FakeMachine()).is_in_order
        interviews = vault.interviews.all()
        assert [i.witness_code for i in interviews] == ["W-2026-014"]
        recordings = vault.recordings.of(interviews[0].id)
        assert recordings != []
        assert all(vault.recordings.seal_of(recording.id) is not None for recording in recordings)
        transcript = vault.transcripts.transcript_of(recordings[0].id)
        assert transcript is not None
        assert len(transcript.lines) == 3
