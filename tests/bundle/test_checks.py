"""Corners of the numbered checks that no single committed bundle shows: several keys, several names, nothing transcribed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop.bundle import layout
from desktop.bundle.reader import read_bundle
from desktop.bundle.report import CheckState, Report
from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import APPROVAL, CUSTODY_ENTRY, FOR_RECIPIENTS
from desktop.crypto.signers import AllowedSigner
from desktop.domain.custody import leaf_hash, leaves_text
from desktop.domain.faults import FaultCode
from tests.fakes.bundles import (
    INTERVIEWER,
    KEYS,
    ORIGIN,
    RECIPIENT,
    SIGNERS,
    SOMEBODY_ELSE,
    STRANGER,
    SUPERVISOR,
    Json,
    SealedBundle,
    checkpoint_parts,
    custody_parts,
    entry_body,
    minimal_bundle,
    right_parts,
)

Refusal = tuple[int, FaultCode, dict[str, str | int | bool]]


def refusal_of(report: Report) -> Refusal | None:
    """Number, name and facts of what was refused; all checks before it passed, none after it was made."""
    for index, result in enumerate(report.results):
        if result.fault:
            assert all(earlier.state is CheckState.OK for earlier in report.results[:index])
            assert all(later.state is CheckState.NOT_REACHED for later in report.results[index + 1 :])
            assert report.facts is None
            return result.number, result.fault.code, result.fault.facts
    assert report.is_verified
    return None


def judged(bundle: SealedBundle, signers: Sequence[AllowedSigner] = SIGNERS) -> Refusal | None:
    return refusal_of(read_bundle(bundle.open(), [RECIPIENT.secret], signers))


def signer(name: str, key: str, namespaces: Sequence[str] = FOR_RECIPIENTS) -> AllowedSigner:
    return AllowedSigner(name, frozenset(namespaces), KEYS[key].public_line)


def test_one_person_with_two_names_is_not_another_person() -> None:
    content = right_parts()[layout.CONTENT]
    bundle = minimal_bundle({layout.APPROVAL_SIGNATURE: KEYS[INTERVIEWER].sign(content, APPROVAL).encode()})
    signers = [*SIGNERS, signer(SUPERVISOR, INTERVIEWER)]
    assert judged(bundle, signers) == (13, FaultCode.BUNDLE_APPROVAL_WRONG, {"place": "supervisor"})
    assert judged(bundle, [*SIGNERS, signer(SUPERVISOR, STRANGER)]) == (
        13, FaultCode.BUNDLE_APPROVAL_WRONG, {"place": "signature"},
    )  # fmt: skip


def test_a_reviser_s_other_key_counts_too() -> None:
    def edit(record: Json) -> None:
        record["recordings"][0]["transcript"]["revised_by"] = [STRANGER]

    bundle = minimal_bundle(edit_record=edit)
    assert judged(bundle, [*SIGNERS, signer(STRANGER, STRANGER)]) is None
    assert judged(bundle, [*SIGNERS, signer(STRANGER, SUPERVISOR)]) == (
        13, FaultCode.BUNDLE_APPROVAL_WRONG, {"place": "supervisor"},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("account", "namespace", "number", "code"),
    [
        (INTERVIEWER, "bundle@saegim.v1", 6, FaultCode.BUNDLE_SIGNER_UNKNOWN),
        (SUPERVISOR, "custody-entry@saegim.v1", 11, FaultCode.BUNDLE_CUSTODY_WRONG),
        (INTERVIEWER, "custody-checkpoint@saegim.v1", 11, FaultCode.BUNDLE_CUSTODY_WRONG),
        (SUPERVISOR, "approval@saegim.v1", 13, FaultCode.BUNDLE_APPROVAL_WRONG),
    ],
)
def test_a_key_counts_only_for_what_it_was_given_for(
    account: str, namespace: str, number: int, code: FaultCode
) -> None:
    signers = [
        signer(name, name, [n for n in FOR_RECIPIENTS if (name, n) != (account, namespace)])
        for name in (INTERVIEWER, SUPERVISOR)
    ]
    refused = judged(minimal_bundle(), signers)
    assert refused is not None
    assert refused[:2] == (number, code)


def test_an_account_may_have_had_another_key_before() -> None:
    assert judged(minimal_bundle(), [signer(INTERVIEWER, STRANGER), *SIGNERS]) is None


def test_check_9_looks_for_whom_it_is_told() -> None:
    bundle = minimal_bundle(intended=[SOMEBODY_ELSE.recipient])
    wrong: Refusal = (9, FaultCode.BUNDLE_RECIPIENT_WRONG, {})
    assert judged(bundle) == wrong
    for expected, refused in (([SOMEBODY_ELSE.recipient], 10), ([], 9), ([RECIPIENT.recipient], 9)):
        report = read_bundle(bundle.open(), [RECIPIENT.secret], SIGNERS, expected_recipients=expected)
        found = refusal_of(report)
        assert found is not None
        assert found[0] == refused


def test_another_identity_may_open_it_too() -> None:
    secrets = [SOMEBODY_ELSE.secret, RECIPIENT.secret]
    assert read_bundle(minimal_bundle().open(), secrets, SIGNERS).is_verified


def _without_transcript(record: Json) -> None:
    record["recordings"][0]["transcript"] = None


def _silent(content: Json) -> None:
    content["recordings"][0].update(draft="", lines=[])


def _silent_draft(content: Json) -> None:
    content["recordings"][0].update(draft="")


_NO_TRANSCRIPT = {layout.transcript_path(1): None, layout.vtt_path(1): None, layout.draft_path(1): None}


def test_a_recording_without_a_transcript() -> None:
    bundle = minimal_bundle(_NO_TRANSCRIPT, edit_record=_without_transcript, edit_content=_silent)
    assert judged(bundle) is None
    bundle = minimal_bundle(_NO_TRANSCRIPT, edit_record=_without_transcript, edit_content=_silent_draft)
    assert judged(bundle) == (13, FaultCode.BUNDLE_APPROVAL_WRONG, {"place": "recording 1"})


@pytest.mark.parametrize("lines", [[], None, "x", [{}, {}]])
def test_as_many_lines_as_the_record_says(lines: object) -> None:
    bundle = minimal_bundle(edit_content=lambda content: content["recordings"][0].update(lines=lines))
    assert judged(bundle) == (13, FaultCode.BUNDLE_APPROVAL_WRONG, {"place": "recording 1"})


@pytest.mark.parametrize(
    ("recordings", "place"), [([{}, {}], "recordings"), ([None], "recording 1"), ([[]], "recording 1")]
)
def test_content_of_another_shape(recordings: object, place: str) -> None:
    bundle = minimal_bundle(edit_content=lambda content: content.update(recordings=recordings))
    assert judged(bundle) == (13, FaultCode.BUNDLE_APPROVAL_WRONG, {"place": place})


@pytest.mark.parametrize(
    "content", [{"v": 1}, {"v": 2, "recordings": []}, {"v": 1, "recordings": None}, {"recordings": []}]
)
def test_content_of_no_shape(content: Json) -> None:
    bundle = minimal_bundle({layout.CONTENT: canonical_json(content)})
    assert judged(bundle) == (13, FaultCode.BUNDLE_APPROVAL_WRONG, {"place": "content"})


def test_sealed_on_the_day_it_says() -> None:
    bundle = minimal_bundle(edit_record=lambda record: record.update(sealed_at="2026-11-22T16:00:00Z"))
    assert judged(bundle) == (10, FaultCode.BUNDLE_RECORD_WRONG, {"place": "sealed_at"})


def test_a_checkpoint_has_four_lines() -> None:
    origin = f"{ORIGIN}\n7"
    leaves = right_parts()[layout.LEAVES].decode().split()
    bundle = minimal_bundle(
        {**checkpoint_parts(leaves, origin=origin)}, edit_record=lambda record: record["custody"].update(origin=origin)
    )
    assert judged(bundle) == (11, FaultCode.BUNDLE_CUSTODY_WRONG, {"part": layout.CHECKPOINT})


@pytest.mark.parametrize("size", [1, 3])
def test_the_record_says_how_long_the_log_is(size: int) -> None:
    bundle = minimal_bundle(edit_record=lambda record: record["custody"].update(size=size))
    assert judged(bundle) == (11, FaultCode.BUNDLE_CUSTODY_WRONG, {"part": layout.CHECKPOINT})


@pytest.mark.parametrize("count", [2, 3, 7, 8, 9])
def test_logs_of_any_length(count: int) -> None:
    log = [(INTERVIEWER, "vault.created")] * (count - 1) + [(SUPERVISOR, "transcript.approved")]
    absent: dict[str, bytes | None] = {layout.entry_path(1): None, layout.entry_signature_path(1): None}
    bundle = minimal_bundle(
        {**absent, **custody_parts(log)}, edit_record=lambda record: record["custody"].update(size=count)
    )
    assert judged(bundle) is None


@pytest.mark.parametrize(
    "change", [{"v": True}, {"v": 2}, {"seq": True}, {"seq": "1"}, {"actor": None}, {"actor": "u0"}]
)
def test_an_entry_of_another_shape(change: Json) -> None:
    first = right_parts()[layout.LEAVES].decode().split()[0]
    entry = {"v": 1, "seq": 1, "actor": SUPERVISOR, **change}
    body = canonical_json(entry)
    leaves = [first, leaf_hash(body)]
    bundle = minimal_bundle({
        layout.entry_path(1): body,
        layout.entry_signature_path(1): KEYS[SUPERVISOR].sign(body, CUSTODY_ENTRY).encode(),
        layout.LEAVES: leaves_text(leaves),
        **checkpoint_parts(leaves),
    })  # fmt: skip
    refused = judged(bundle)
    assert refused is not None
    assert refused[:2] == (11, FaultCode.BUNDLE_CUSTODY_WRONG)


@pytest.mark.parametrize("seq", [2, 99_999_999])
def test_an_entry_beyond_the_log(seq: int) -> None:
    body = entry_body(seq, SUPERVISOR, "transcript.approved", "0" * 64)
    signature = KEYS[SUPERVISOR].sign(body, CUSTODY_ENTRY).encode()
    bundle = minimal_bundle({layout.entry_path(seq): body, layout.entry_signature_path(seq): signature})
    assert judged(bundle) == (11, FaultCode.BUNDLE_CUSTODY_WRONG, {"part": layout.entry_path(seq)})


@pytest.mark.parametrize(
    "path", [*layout.REQUIRED, layout.audio_path(1), layout.transcript_path(1), layout.vtt_path(1)]
)
def test_every_part_is_needed(path: str) -> None:
    refused = judged(minimal_bundle({path: None}))
    assert refused is not None
    assert refused[1] is (FaultCode.BUNDLE_PART_MISSING if path in layout.REQUIRED else FaultCode.BUNDLE_RECORD_WRONG)


@pytest.mark.parametrize(
    "path",
    [
        "data/audio/0001.wav", "data/audio/1.flac", "data/audio/0002.flac", "data/transcript/0001.txt",
        "data/transcript/0002.json", "data/approval/notes.json", "data/custody/entries.json", "data/custody/a/b",
    ],
)  # fmt: skip
def test_nothing_else_stands_in_the_closed_folders(path: str) -> None:
    assert judged(minimal_bundle({path: b"x"})) == (10, FaultCode.BUNDLE_RECORD_WRONG, {"place": path})


def test_other_parts_are_allowed_elsewhere() -> None:
    assert judged(minimal_bundle({"data/maps/map.png": b"x"})) is None
