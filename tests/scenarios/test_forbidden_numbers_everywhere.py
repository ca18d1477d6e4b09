"""No act of the product keeps an identity number: every one that takes a text is found here, and tried.

An act with a new text fails the first test until somebody has said below whether it is typed freely, and tried it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import pytest

from desktop.attachments.adding import Labels, add_attachment
from desktop.attachments.describing import describe
from desktop.crypto.age import new_identity
from desktop.crypto.signing import SigningKey
from desktop.crypto.timestamps import Root
from desktop.custody.accounts import add_account
from desktop.custody.colleague_card import ColleagueCard
from desktop.custody.colleagues import add_colleague
from desktop.custody.entitlements import entitle
from desktop.custody.identities import open_identity, write_identity
from desktop.custody.signed_in import SignedIn
from desktop.custody.timestamps import add_authority
from desktop.domain.attachment import AttachmentKind, Wording
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import forbidden_number_in
from desktop.domain.ids import AccountId, CommentId, DestinationId, MaskId, RecordingId, SegmentId, SubmissionId
from desktop.domain.marking import Mark
from desktop.domain.people import Role
from desktop.domain.redaction import MaskKind, MaskReason, Passage, VoiceSpan
from desktop.domain.source_provenance import Source
from desktop.export.destinations import add_destination
from desktop.export.reading_copy.formats import Format
from desktop.export.reading_copy.gate import CopyWish
from desktop.export.reading_copy.handing import CopyMeans, hand_over_copy
from desktop.interview.consent import set_consent
from desktop.interview.register import open_interview
from desktop.recording.bringing_in import forget_own_words, say_of
from desktop.recording.heard_apart import open_apart
from desktop.recording.importing import Stop, Taking, import_audio
from desktop.recording.provenance import state_provenance
from desktop.review.commenting import answer, comment_on
from desktop.review.desk import correct_line
from desktop.review.marking import mark_lines
from desktop.review.redacting import lift_mask, make_redaction, mask_passages, mask_voice
from desktop.review.redaction_suggestions import names_of_witness
from desktop.review.replacing import Proposal, replace_all
from desktop.review.second_laptop.conflicts import decide
from desktop.review.submitting import return_to_interviewer
from desktop.review.translating import translate_line
from desktop.system.folder_drive import FolderDrive
from desktop.transcription.glossary import choose_packs, write_pack
from desktop.vault.opening import NewAccount
from tests.fakes.identities import CODE, PROOF, WITNESS
from tests.office import (
    CHEAP,
    CUSTODIAN,
    INTERVIEWER,
    PASSPHRASE,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    record_tone,
)  # fmt: skip

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
ROOMS = ("recording", "attachments", "transcription", "interview", "review", "export", "custody")
NUMBER = "900101-1234567"
REFUSED = {FaultCode.NUMBER_FORBIDDEN}

# Never kept as they were typed: proofs and keys, names of what must exist already, and values from a closed set.
NOT_KEPT = {
    "passphrase", "old", "new", "age_secret", "sheets", "fingerprint", "age_recipient", "account", "handle", "gate",
    "interview_id", "person_id", "snapshot", "drive_folder", "key_file", "recorder_command", "decoder_command",
    "source_sha256", "folder", "untrusted_text", "untrusted_signature",
}  # fmt: skip
# The microphone's own name, as the machine tells it: a recording is never refused for that. And what others have checked.
FROM_THE_MACHINE = {
    ("desktop.recording.sitting", "start_recording", "source"),
    ("desktop.custody.accounts", "record_change", "more"),
    ("desktop.recording.sealing", "write_beginning", "of"),
    ("desktop.recording.provenance", "write_provenance", "source"),
    ("desktop.recording.bringing_in", "add_files", "paths"),  # left out and counted, as a test of its own says
    ("desktop.review.accuracy_export", "export_figures", "month"),  # a month, as the command line has read it
    ("desktop.review.accuracy_export", "export_figures", "shipped"),  # the packs in our own resources
}
# A file that is opened or written, and whose name is noted nowhere.
ONLY_OPENED = {
    ("desktop.custody.colleague_card", "read_card_file", "path"),
    ("desktop.review.accuracy_export", "export_figures", "path"),
    ("desktop.review.second_laptop.incoming", "examine", "path"),
    ("desktop.review.second_laptop.incoming", "read_file", "path"),
}
# A code that must be one already written down.
KNOWN_CODES = {("desktop.custody.identities", name, "witness_code") for name in ("erase_identity", "is_identity_kept")}

Act = Callable[[SignedIn, Path], object]
Place = tuple[str, str, str]


def _consent(at_work: SignedIn, **given: str) -> object:
    texts = {"item": "C01", "answer": "yes"} | given
    return set_consent(at_work, at_work.vault.interviews.all()[0].id, **texts)


def _import(at_work: SignedIn, folder: Path, name: str = f"김 {NUMBER}.wav", taking: Taking | None = None) -> object:
    audio = folder / name
    audio.write_bytes(b"RIFF")
    return import_audio(
        at_work, at_work.vault.interviews.all()[0].id, audio, (), Stop(lambda *_: None, lambda: False), taking
    )


def _attach(at_work: SignedIn, folder: Path) -> object:
    scan = folder / f"김 {NUMBER}.png"
    scan.write_bytes(b"x")
    return add_attachment(at_work, at_work.vault.interviews.all()[0].id, scan, Labels(AttachmentKind.DOCUMENT))


def _describe(at_work: SignedIn, wording: Wording) -> object:
    return describe(at_work, at_work.vault.attachments.all()[0].id, wording)


def _first_line(at_work: SignedIn) -> SegmentId:
    return at_work.vault.transcripts.draft(at_work.vault.transcripts.heads()[0].id).segments[0].id


def _correct(at_work: SignedIn, _: Path) -> object:
    return correct_line(at_work, _first_line(at_work), f"제 번호는 {NUMBER} 입니다")


def _card() -> ColleagueCard:
    key = SigningKey.from_seed(bytes(32)).public_line
    handle = AccountId("supervisor-2")
    return ColleagueCard(handle, _ROLES, new_identity().recipient, key, "0" * 32, "vault-00000000")


def _replace(at_work: SignedIn, after: str, reason: str) -> object:
    recording_id, segment = at_work.vault.transcripts.segment(_first_line(at_work))
    interview = at_work.vault.recordings.get(recording_id).interview_id
    return replace_all(at_work, interview, [Proposal(segment.id, segment.text, after)], reason)


def _translate(at_work: SignedIn, _: Path) -> object:
    return translate_line(at_work, _first_line(at_work), f"My number is {NUMBER}")


def _copy(at_work: SignedIn, folder: Path) -> object:
    wish = CopyWish((Format.TXT,), is_sealed=False, reason=f"because {NUMBER}")
    means = CopyMeans(FolderDrive(folder), folder, folder, lambda *_: None, lambda: False)
    return hand_over_copy(at_work, at_work.vault.interviews.all()[0].id, DestinationId("seoul"), wish, means)


def _mask(at_work: SignedIn, _: Path) -> object:
    redaction = at_work.vault.redactions.all()[0].id
    passage = Passage(_first_line(at_work), 0, 0, 1)
    return mask_passages(at_work, redaction, [passage], MaskKind.NAME, (MaskReason.OTHER, f"because {NUMBER}"))


def _mask_voice(at_work: SignedIn, _: Path) -> object:
    redaction = at_work.vault.redactions.all()[0].id
    span = VoiceSpan(at_work.vault.recordings.all()[0].id, 0, 100)
    return mask_voice(at_work, redaction, span, (MaskReason.LAW, f"because {NUMBER}"))


ROOT = Root("pem", "ab" * 32, "somebody", datetime(2036, 1, 1, tzinfo=UTC))
_ROLES = frozenset({Role.INTERVIEWER})
NEVER_IN_A_SET = {FaultCode.CONSENT_ITEM_UNKNOWN, FaultCode.CONSENT_ANSWER_INVALID}
FREE: dict[Place, tuple[str, Act, set[FaultCode]]] = {
    ("desktop.interview.register", "open_interview", "witness_code"): (
        INTERVIEWER, lambda w, _: open_interview(w, f"W-A-{NUMBER}"), REFUSED),
    ("desktop.interview.register", "open_interview", "languages"): (
        INTERVIEWER, lambda w, _: open_interview(w, CODE, (NUMBER,)), REFUSED),
    ("desktop.interview.consent", "set_consent", "item"): (
        INTERVIEWER, lambda w, _: _consent(w, item=NUMBER), NEVER_IN_A_SET),
    ("desktop.interview.consent", "set_consent", "answer"): (
        INTERVIEWER, lambda w, _: _consent(w, answer=NUMBER), NEVER_IN_A_SET),
    ("desktop.interview.consent", "set_consent", "mode"): (
        INTERVIEWER, lambda w, _: _consent(w, mode=NUMBER), NEVER_IN_A_SET),
    ("desktop.interview.consent", "set_consent", "language"): (
        INTERVIEWER, lambda w, _: _consent(w, language=NUMBER), NEVER_IN_A_SET),
    ("desktop.recording.importing", "import_audio", "path"): (INTERVIEWER, _import, REFUSED),
    ("desktop.recording.heard_apart", "open_apart", "reason"): (
        SUPERVISOR, lambda w, _: open_apart(w, RecordingId("rec-1"), f"because {NUMBER}"), REFUSED),
    ("desktop.recording.importing", "import_audio", "taking.source"): (
        INTERVIEWER, lambda w, f: _import(w, f, "a.wav", Taking(Source(remarks=NUMBER))), REFUSED),
    ("desktop.recording.bringing_in", "say_of", "source"): (
        INTERVIEWER, lambda w, _: say_of(w, [], Source(device=NUMBER), is_own=True), REFUSED),
    ("desktop.recording.bringing_in", "forget_own_words", "source"): (
        INTERVIEWER, lambda w, _: forget_own_words(w, [], Source(handed_by=NUMBER)), REFUSED),
    ("desktop.recording.provenance", "state_provenance", "source"): (
        INTERVIEWER, lambda w, _: state_provenance(w, w.vault.recordings.all()[0].id, Source(made_on=NUMBER)), REFUSED),
    ("desktop.attachments.adding", "add_attachment", "path"): (INTERVIEWER, _attach, REFUSED),
    ("desktop.attachments.describing", "describe", "wording.caption"): (
        INTERVIEWER, lambda w, _: _describe(w, Wording(caption=f"김 {NUMBER}")), REFUSED),
    ("desktop.attachments.describing", "describe", "wording.maker"): (
        INTERVIEWER, lambda w, _: _describe(w, Wording(maker=NUMBER)), REFUSED),
    ("desktop.attachments.describing", "describe", "wording.source"): (
        INTERVIEWER, lambda w, _: _describe(w, Wording(source=NUMBER)), REFUSED),
    ("desktop.review.desk", "correct_line", "text"): (INTERVIEWER, _correct, REFUSED),
    ("desktop.review.replacing", "replace_all", "reason"): (
        INTERVIEWER, lambda w, _: _replace(w, "다른 말", f"because {NUMBER}"), REFUSED),
    ("desktop.review.replacing", "replace_all", "proposals.after"): (
        INTERVIEWER, lambda w, _: _replace(w, f"제 번호는 {NUMBER} 입니다", "misheard"), REFUSED),
    ("desktop.review.desk", "correct_line", "reason"): (
        INTERVIEWER, lambda w, _: correct_line(w, _first_line(w), "다른 말", f"because {NUMBER}"), REFUSED),
    ("desktop.review.marking", "mark_lines", "value"): (
        INTERVIEWER, lambda w, _: mark_lines(w, [_first_line(w)], Mark.LANGUAGE, NUMBER), {FaultCode.MARK_INVALID}),
    ("desktop.review.commenting", "comment_on", "text"): (
        INTERVIEWER, lambda w, _: comment_on(w, _first_line(w), f"See {NUMBER}"), REFUSED),
    ("desktop.review.commenting", "answer", "text"): (
        INTERVIEWER, lambda w, _: answer(w, CommentId("com-1"), f"{NUMBER}"), REFUSED),
    ("desktop.review.submitting", "return_to_interviewer", "reasons"): (
        SUPERVISOR, lambda w, _: return_to_interviewer(w, SubmissionId("sub-1"), f"because {NUMBER}"), REFUSED),
    ("desktop.review.translating", "translate_line", "text"): (INTERVIEWER, _translate, REFUSED),
    ("desktop.review.redacting", "make_redaction", "title"): (
        INTERVIEWER, lambda w, _: make_redaction(w, w.vault.interviews.all()[0].id, f"For {NUMBER}"), REFUSED),
    ("desktop.review.redacting", "lift_mask", "words"): (
        INTERVIEWER, lambda w, _: lift_mask(w, MaskId("mas-1"), f"because {NUMBER}"), REFUSED),
    ("desktop.review.redacting", "mask_passages", "why.words"): (INTERVIEWER, _mask, REFUSED),
    ("desktop.review.redacting", "mask_voice", "why.words"): (INTERVIEWER, _mask_voice, REFUSED),
    ("desktop.review.redaction_suggestions", "names_of_witness", "witness_code"): (
        CUSTODIAN, lambda w, _: names_of_witness(w, f"W-A-{NUMBER}", ("court_order", ""), PROOF), REFUSED),
    ("desktop.review.redaction_suggestions", "names_of_witness", "reason"): (
        CUSTODIAN, lambda w, _: names_of_witness(w, CODE, ("other", f"because {NUMBER}"), PROOF), REFUSED),
    ("desktop.export.destinations", "add_destination", "id"): (
        CUSTODIAN, lambda w, _: add_destination(w, NUMBER, "A title", "export.ohchr_seoul", "age1"), REFUSED),
    ("desktop.export.destinations", "add_destination", "title"): (
        CUSTODIAN, lambda w, _: add_destination(w, "seoul", f"Seoul {NUMBER}", "export.ohchr_seoul", "age1"), REFUSED),
    ("desktop.export.reading_copy.handing", "hand_over_copy", "wish.reason"): (SUPERVISOR, _copy, REFUSED),
    ("desktop.custody.accounts", "add_account", "new.id"): (
        CUSTODIAN, lambda w, _: add_account(w, NewAccount(AccountId(NUMBER), "X", _ROLES), PASSPHRASE, CHEAP), REFUSED),
    ("desktop.custody.accounts", "add_account", "new.display_name"): (
        CUSTODIAN, lambda w, _: add_account(w, NewAccount(AccountId("x"), NUMBER, _ROLES), PASSPHRASE, CHEAP), REFUSED),
    ("desktop.custody.colleagues", "add_colleague", "display_name"): (
        CUSTODIAN, lambda w, _: add_colleague(w, _card(), f"Kim {NUMBER}"), REFUSED),
    ("desktop.review.second_laptop.conflicts", "decide", "text"): (
        INTERVIEWER, lambda w, _: decide(w, _first_line(w), f"{NUMBER}"), REFUSED),
    ("desktop.custody.timestamps", "add_authority", "handle"): (
        CUSTODIAN,
        lambda w, _: add_authority(w, NUMBER, "Authority", ROOT),
        REFUSED,
    ),
    ("desktop.custody.timestamps", "add_authority", "title"): (
        CUSTODIAN,
        lambda w, _: add_authority(w, "authority", f"Authority {NUMBER}", ROOT),
        REFUSED,
    ),
    ("desktop.custody.identities", "open_identity", "witness_code"): (
        CUSTODIAN, lambda w, _: open_identity(w, f"W-A-{NUMBER}", ("court_order", ""), PROOF), REFUSED),
    ("desktop.custody.identities", "open_identity", "reason"): (
        CUSTODIAN, lambda w, _: open_identity(w, CODE, ("other", f"because {NUMBER}"), PROOF), REFUSED),
    ("desktop.custody.identities", "write_identity", "witness_code"): (
        CUSTODIAN, lambda w, _: write_identity(w, f"W-A-{NUMBER}", WITNESS, PROOF), REFUSED),
    ("desktop.custody.identities", "write_identity", "person"): (
        CUSTODIAN, lambda w, _: write_identity(w, CODE, replace(WITNESS, notes=NUMBER), PROOF), REFUSED),
    ("desktop.transcription.glossary", "write_pack", "title"): (
        INTERVIEWER, lambda w, _: write_pack(w, "camps", f"Camps {NUMBER}", ["관리소"]), REFUSED),
    ("desktop.transcription.glossary", "write_pack", "terms"): (
        INTERVIEWER, lambda w, _: write_pack(w, "camps", "Camps", [f"관리소 {NUMBER}"]), REFUSED),
    ("desktop.transcription.glossary", "choose_packs", "packs"): (
        INTERVIEWER, lambda w, _: choose_packs(w, w.vault.interviews.all()[0].id, [NUMBER]), REFUSED),
}  # fmt: skip


def text_parameters() -> Iterator[Place]:
    """Every text that an act of an account at work takes, in every feature and in custody."""
    for room in ROOMS:
        for path in sorted((DESKTOP / room).rglob("*.py")):
            if path.name == "__init__.py":
                continue
            name = ".".join(path.relative_to(DESKTOP.parent).with_suffix("").parts)
            for function, value in vars(import_module(name)).items():
                if inspect.isfunction(value) and value.__module__ == name and not function.startswith("_"):
                    yield from ((name, function, parameter) for parameter in _texts_of(value))


def _texts_of(act: Callable[..., object]) -> Iterator[str]:
    parameters = inspect.signature(act).parameters
    kinds = {name: str(parameter.annotation) for name, parameter in parameters.items()}
    if "SignedIn" not in kinds.values():
        return
    yield from (name for name, kind in kinds.items() if kind in ("Reason", "Source") or "str" in kind or "Path" in kind)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    made = Office(tmp_path_factory.mktemp("office") / "vault")
    with made.as_(CUSTODIAN) as custodian:
        entitle(custodian, CUSTODIAN)
    with made.as_(INTERVIEWER) as interviewer:
        interview_id = consented_interview(interviewer)
        draft_transcript(interviewer, record_tone(interviewer, interview_id))
        make_redaction(interviewer, interview_id, "For research")
        paper = made.root.parent / "paper.txt"
        paper.write_bytes(b"x")
        add_attachment(interviewer, interview_id, paper, Labels(AttachmentKind.DOCUMENT))
    return made


def test_every_text_of_every_act_is_known_here() -> None:
    found = set(text_parameters())
    typed = {place for place in found if place[2] not in NOT_KEPT} - FROM_THE_MACHINE - KNOWN_CODES - ONLY_OPENED
    assert typed - FREE.keys() == set()
    assert len(found) > 20
    gone = {place for place in FREE if place not in found and "." not in place[2] and place[2] != "person"}
    assert gone == set()


@pytest.mark.parametrize("place", FREE, ids=lambda place: ".".join(place[1:]))
def test_no_act_keeps_a_number(office: Office, tmp_path: Path, place: Place) -> None:
    account, act, codes = FREE[place]
    with office.as_(account) as at_work:
        before = at_work.vault.entries.count()
        with pytest.raises(Fault) as caught:
            act(at_work, tmp_path)
        assert caught.value.code in codes
        assert at_work.vault.entries.count() == before
        if caught.value.code is FaultCode.NUMBER_FORBIDDEN:
            assert not any(forbidden_number_in(str(fact)) for fact in caught.value.facts.values())


def test_the_supervisor_is_refused_alike(office: Office, tmp_path: Path) -> None:
    with office.as_(SUPERVISOR) as at_work, pytest.raises(Fault) as caught:
        _correct(at_work, tmp_path)
    assert caught.value.code is FaultCode.NUMBER_FORBIDDEN
