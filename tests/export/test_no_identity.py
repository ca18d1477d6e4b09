"""Nothing about an identity leaves: not the names, not who looked, not even that there is one. Also with codes alone."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.custody.entitlements import entitle
from desktop.custody.identities import open_identity, write_identity
from desktop.custody.identity_access import Proof
from desktop.custody.second_person import second_person
from desktop.domain.custody import Action
from desktop.domain.ids import DestinationId
from desktop.export.shown_entries import NEVER_SHOWN, shown_entries
from desktop.export.signers import signers_text
from desktop.receive.opening import open_bundle
from tests.export.cases import SEOUL, Ready, export, make_ready
from tests.fakes.identities import CODE, NAME, SISTER, WITNESS
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE, SUPERVISOR

TEXTS = (WITNESS.name_latin, WITNESS.birthplace, WITNESS.contacts, SISTER.threat)
WORDS_OF_THE_REASON = "the court of the first instance asks"


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """An interview ready to leave, whose witness's identity was written and opened."""
    made = make_ready(tmp_path_factory.mktemp("ready"))
    proof = Proof(PASSPHRASE)
    with made.office.as_(CUSTODIAN) as custodian:
        entitle(custodian, CUSTODIAN)
        write_identity(custodian, CODE, WITNESS, proof)
        write_identity(custodian, CODE, SISTER, proof)
        beside = second_person(custodian, SUPERVISOR, PASSPHRASE)
        open_identity(custodian, CODE, ("court_order", WORDS_OF_THE_REASON), proof, beside)
    return made


@pytest.fixture(scope="module")
def opened(ready: Ready, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle's content as its recipient sees it."""
    out = tmp_path_factory.mktemp("recipient") / "opened"
    with ready.office.as_(INTERVIEWER) as signed_in:
        result = export(signed_in, ready)
        assert open_bundle(Path(result.bundle_path), ready.key.secret, signers_text(signed_in), out).is_verified
    return out


def test_no_entry_about_identities_is_shown_in_clear(ready: Ready, opened: Path) -> None:
    with ready.office.as_(SUPERVISOR) as signed_in:
        of_identities = signed_in.vault.entries.about(*(a for a in Action if a.startswith("identity.")))
        shown = {entry.seq for entry in shown_entries(signed_in.vault, ready.interview, SEOUL)}
        named_alike = shown_entries(signed_in.vault, ready.interview, DestinationId(CUSTODIAN))
        assert shown
        assert not [entry for entry in named_alike if b'"identity.' in entry.body]
    assert len(of_identities) == 4
    assert not shown & {entry.seq for entry in of_identities}
    assert {a for a in Action if a.startswith("identity.")} <= NEVER_SHOWN
    for path in opened.rglob("*"):
        if path.is_file():
            assert b"identity." not in path.read_bytes(), path.name


def test_no_word_of_an_identity_is_in_the_bundle_or_its_documents(opened: Path) -> None:
    files = [path for path in opened.rglob("*") if path.is_file()]
    pdfs = [path for path in files if path.suffix == ".pdf"]
    assert len(files) > 8
    assert pdfs
    for path in files:
        for text in (*TEXTS, NAME, SISTER.name_hangul, WORDS_OF_THE_REASON):
            assert text.encode("utf-8") not in path.read_bytes(), path.name
            assert json.dumps(text)[1:-1].encode() not in path.read_bytes(), path.name
    for path in pdfs:
        words = "".join(page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages)
        assert NAME not in words
        assert SISTER.name_hangul not in words


def test_no_word_of_an_identity_lies_in_the_vault_or_on_the_drive(ready: Ready, opened: Path) -> None:
    assert opened.is_dir()
    searched = 0
    for root in (ready.office.root, ready.drive):
        for path in root.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                searched += 1
                for text in TEXTS:
                    assert text.encode("utf-8") not in data, path.name
                    assert text.encode("utf-16-le") not in data, path.name
                    assert json.dumps(text)[1:-1].encode() not in data, path.name
    assert searched > 10


def test_the_log_holds_codes_and_no_reason_in_words(ready: Ready) -> None:
    with ready.office.as_(SUPERVISOR) as signed_in:
        everything = b"".join(entry.body for entry in signed_in.vault.entries.all()).decode("utf-8")
    for text in (*TEXTS, NAME, SISTER.name_hangul, WORDS_OF_THE_REASON, SISTER.relation):
        assert text not in everything
    assert f'"object":"{CODE}"' in everything


def test_with_codes_alone_everything_goes_as_far_and_no_identity_file_is_made(tmp_path: Path) -> None:
    ready = make_ready(tmp_path)
    with ready.office.as_(INTERVIEWER) as signed_in:
        result = export(signed_in, ready)
        assert open_bundle(
            Path(result.bundle_path), ready.key.secret, signers_text(signed_in), tmp_path / "opened"
        ).is_verified
    assert not [path.name for path in ready.office.root.rglob("identity*")]
