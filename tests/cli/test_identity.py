"""`saegim identity`: values come by a descriptor, passphrases too, and nothing of either is an argument."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.custody.passphrase import change_passphrase
from desktop.system.chance import SystemChance
from desktop.vault.second_factor import write_key_file
from tests.fakes.identities import CODE, NAME
from tests.fakes.vaults import (
    CHEAP_COST,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)

Run = Callable[..., tuple[int, Any, str]]
VALUES = {"name_hangul": NAME, "birth_date": "1968-05"}


@contextmanager
def descriptor(text: str) -> Iterator[int]:
    """A descriptor from which `text` is read, however long it is."""
    with tempfile.TemporaryFile() as file:
        file.write(text.encode())
        file.seek(0)
        yield file.fileno()


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `saegim identity` as the founder: exit code, the JSON of standard output, and standard error."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))  # what is known of vaults outside them
    founder = signed_in(tmp_path)
    second_account(founder)
    founder.lock()

    def run(*words: str, values: object = None, lines: tuple[str, ...] = (PASSPHRASE, PASSPHRASE)) -> Any:
        with descriptor("".join(f"{line}\n" for line in lines)) as secrets, descriptor(json.dumps(values)) as given:
            options = ["--vault", str(vault_root(tmp_path)), "--account", FOUNDER.id, "--passphrase-fd", str(secrets)]
            written = ["--values-fd", str(given)] if words[0] == "write" else []
            code = main(["--language", "en", "identity", *words, *written, *options, "--json"])
        out, err = capfd.readouterr()
        return code, json.loads(out), err

    return run


def test_from_the_first_entitlement_to_the_end_of_another(run: Run) -> None:
    assert run("entitle", FOUNDER.id)[:2] == (0, {"entitled": [FOUNDER.id], "with_kit": True})
    code, written, said = run("write", CODE, values=VALUES)
    assert (code, written["version"], written["witness"]) == (0, 1, CODE)
    assert NAME not in said
    code, again, _ = run("write", CODE, "--person", written["person"], values=VALUES | {"sex": "male"})
    assert (code, again["version"]) == (0, 2)
    lines = (PASSPHRASE, PASSPHRASE, SECOND_PASSPHRASE)
    code, [shown], said = run("show", CODE, "--reason", "witness_safety", "--second", SECOND.id, lines=lines)
    assert NAME not in said, "a script's error log is no place for it"
    assert (code, shown["values"]) == (0, {"kind": "witness", **VALUES, "sex": "male"})
    code, both, _ = run("show", CODE, "--reason", "correction", "--second", SECOND.id, "--every-version", lines=lines)
    assert [one["version"] for one in both] == [1, 2]
    assert run("entitle", SECOND.id)[1]["entitled"] == [FOUNDER.id, SECOND.id]
    assert run("end", SECOND.id)[1]["entitled"] == [FOUNDER.id]


def test_a_second_person_whose_account_needs_a_key_file(run: Run, tmp_path: Path) -> None:
    run("entitle", FOUNDER.id)
    run("write", CODE, values=VALUES)
    path = tmp_path / "drive.key"
    write_key_file(path, SystemChance())
    second = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    change_passphrase(second, SECOND_PASSPHRASE, SECOND_PASSPHRASE, new_key_file=path.read_bytes(), cost=CHEAP_COST)
    second.lock()
    words = ("show", CODE, "--reason", "witness_safety", "--second", SECOND.id)
    lines = (PASSPHRASE, PASSPHRASE, SECOND_PASSPHRASE)
    assert run(*words, lines=lines)[1]["fault"] == "key_file.needed"
    code, [shown], _ = run(*words, "--second-key-file", str(path), lines=lines)
    assert (code, shown["values"]["name_hangul"]) == (0, NAME)


def test_refusals_end_with_one(run: Run) -> None:
    assert run("write", CODE, values=VALUES)[1]["fault"] == "identity.not_entitled"
    run("entitle", FOUNDER.id)
    run("write", CODE, values=VALUES)
    code, fault, _ = run("show", CODE, "--reason", "witness_safety")
    assert (code, fault["fault"]) == (1, "identity.second_person_needed")
    for values, name in (
        ({"name_hangul": NAME, "notes": "900101-1234567"}, "number.forbidden"),
        ({"name": NAME}, "identity.field_invalid"),
        ({"kind": "stranger", "name_hangul": NAME}, "identity.field_invalid"),
        ([NAME], "identity.field_invalid"),
        ({}, "identity.field_invalid"),
        ({"name_hangul": NAME, "birth_date": "yesterday"}, "identity.field_invalid"),
        ({"name_hangul": "가" * 30_000}, "identity.field_invalid"),
    ):
        code, fault, said = run("write", CODE, values=values)
        assert (code, fault["fault"]) == (1, name)
        assert "1234567" not in said
        assert NAME not in said
