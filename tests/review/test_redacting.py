"""Masks set, taken back and declined, each in the log; the approval belongs to another person and to one content."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.crypto.age import AgeNotForThisKey, new_identity, open_bytes
from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.erasure import erase
from desktop.custody.redactions import redacted_interview, redaction_approval_in_force
from desktop.custody.rows import verify_rows
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.identity import Person
from desktop.domain.ids import MaskId, RecordingId, RedactionId
from desktop.domain.marking import YES, Mark
from desktop.domain.redaction import MaskKind, MaskReason, Passage, VoiceSpan
from desktop.review.desk import approve, correct_line
from desktop.review.marking import mark_lines
from desktop.review.redacting import approve_redaction, decline, lift_mask, make_redaction, mask_passages, mask_voice
from desktop.review.redaction_suggestions import SuggestionState, names_of, occurrences_of, rules_for, suggestions_in
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    PASSPHRASE,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    ready_to_approve,
    record_tone,
)

WHY = (MaskReason.FAMILY_SAFETY, "")
"""SENTENCES: the second line is `그 사람들이 밤에 와서 아버지를 데려갔습니다.`"""


class Desk:
    """An office with one transcribed interview and a redaction begun."""

    def __init__(self, root: Path) -> None:
        self.office = Office(root)
        with self.office.as_(INTERVIEWER) as interviewer:
            self.interview = consented_interview(interviewer)
            self.recording = record_tone(interviewer, self.interview)
            self.segments = draft_transcript(interviewer, self.recording)
            self.redaction = make_redaction(interviewer, self.interview, "For research").id

    def passage(self, line: int, first: int, end: int, revisions: int = 0) -> Passage:
        return Passage(self.segments[line], revisions, first, end)

    def texts(self, signed_in: SignedIn) -> list[str]:
        redacted = redacted_interview(signed_in.vault, self.redaction)
        return [line.text for recording in redacted.recordings for line in recording.lines]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "vault")


def test_masks_are_set_and_taken_back_by_rows_that_the_log_knows(desk: Desk) -> None:
    with desk.office.as_(INTERVIEWER) as someone:
        (mask,) = mask_passages(someone, desk.redaction, [desk.passage(1, 13, 16)], MaskKind.NAME, WHY)
        voice = mask_voice(someone, desk.redaction, VoiceSpan(desk.recording.id, 100, 200), WHY)
        assert desk.texts(someone)[1] == "그 사람들이 밤에 와서 [이름 1]를 데려갔습니다."
        assert len(redacted_interview(someone.vault, desk.redaction).recordings[0].replaced) == 1
        lift_mask(someone, mask.id, "the witness agreed")
        lift_mask(someone, voice.id, "the witness agreed")
        assert desk.texts(someone)[1] == "그 사람들이 밤에 와서 아버지를 데려갔습니다."
        verify_rows(someone.vault)
        acts = [one.object for one in bodies(someone, Action.REDACTION_MASK_LIFTED)]
        assert acts == [mask.id, voice.id]
        with pytest.raises(Fault) as again:
            lift_mask(someone, mask.id, "once more")
    assert again.value.code is FaultCode.MASK_UNKNOWN


def bodies(signed_in: SignedIn, action: Action) -> list[EntryBody]:
    return [entry_body(one.body) for one in signed_in.vault.entries.about(action)]


@pytest.mark.parametrize(
    ("first", "end", "revisions", "kind"),
    [
        (-1, 2, 0, "name"),
        (3, 3, 0, "name"),
        (0, 99, 0, "name"),
        (0, 2, 1, "name"),
        (1, 2, 0, "name"),
        (0, 1, 0, "voice"),
    ],
)
def test_what_does_not_lie_in_the_line_as_it_reads_is_refused(
    desk: Desk, first: int, end: int, revisions: int, kind: str
) -> None:
    passages = [desk.passage(1, 0, 1), desk.passage(1, first, end, revisions)]
    with desk.office.as_(INTERVIEWER) as someone, pytest.raises(Fault) as raised:
        mask_passages(someone, desk.redaction, passages, MaskKind(kind), WHY)
    assert raised.value.code is FaultCode.MASK_PLACE_INVALID
    with desk.office.as_(INTERVIEWER) as someone:
        assert someone.vault.redactions.masks() == [], "all or none"


@pytest.mark.parametrize("span", [(0, 0), (5, 4), (-1, 5), (0, 999_999)])
def test_a_span_outside_of_the_recording_is_refused(desk: Desk, span: tuple[int, int]) -> None:
    with desk.office.as_(INTERVIEWER) as someone:
        for place in (VoiceSpan(desk.recording.id, *span), VoiceSpan(RecordingId("rec-none"), 0, 5)):
            with pytest.raises(Fault) as raised:
                mask_voice(someone, desk.redaction, place, WHY)
            assert raised.value.code is FaultCode.MASK_PLACE_INVALID
        with pytest.raises(Fault) as channel:
            mask_voice(someone, desk.redaction, VoiceSpan(desk.recording.id, 0, 5, (7,)), WHY)
    assert channel.value.code is FaultCode.MASK_PLACE_INVALID


def test_a_custodian_alone_masks_nothing_and_reasons_are_asked_for(desk: Desk) -> None:
    with desk.office.as_(CUSTODIAN) as custodian:
        for act in (
            lambda: mask_passages(custodian, desk.redaction, [desk.passage(1, 0, 2)], MaskKind.NAME, WHY),
            lambda: make_redaction(custodian, desk.interview, "For research"),
            lambda: decline(custodian, desk.redaction, MaskKind.NAME, [desk.passage(1, 0, 2)]),
        ):
            with pytest.raises(Fault) as raised:
                act()
            assert raised.value.code is FaultCode.ACCOUNT_ROLE_MISSING
    with desk.office.as_(INTERVIEWER) as someone:
        for words in ("", " ", "x" * 301, "two\nlines"):
            with pytest.raises(Fault) as said:
                mask_passages(
                    someone, desk.redaction, [desk.passage(1, 0, 2)], MaskKind.NAME, (MaskReason.OTHER, words)
                )
            assert said.value.code is FaultCode.REDACTION_WORDS_INVALID
        with pytest.raises(Fault) as number:
            make_redaction(someone, desk.interview, "for 900101-1234567")
        assert number.value.code is FaultCode.NUMBER_FORBIDDEN
        for unknown in (
            lambda: lift_mask(someone, MaskId("m"), "why"),
            lambda: redacted_interview(someone.vault, RedactionId("r")),
        ):
            with pytest.raises(Fault):
                unknown()


def test_a_correction_makes_its_masks_stale_and_hides_the_line_until_somebody_looks(desk: Desk) -> None:
    with desk.office.as_(INTERVIEWER) as someone:
        (mask,) = mask_passages(someone, desk.redaction, [desk.passage(1, 13, 16)], MaskKind.NAME, WHY)
        correct_line(someone, desk.segments[1], "그 사람들이 새벽에 와서 아버지를 데려갔습니다.")
        assert desk.texts(someone)[1] == "[가림 1]"
        assert redacted_interview(someone.vault, desk.redaction).stale == (mask,)
        lift_mask(someone, mask.id, "moved")
        mask_passages(someone, desk.redaction, [desk.passage(1, 14, 17, 1)], MaskKind.NAME, WHY)
        assert desk.texts(someone)[1] == "그 사람들이 새벽에 와서 [이름 1]를 데려갔습니다."


def test_a_withheld_line_is_masked_in_every_redaction(desk: Desk) -> None:
    with desk.office.as_(INTERVIEWER) as someone:
        mark_lines(someone, desk.segments[1:2], Mark.WITHHELD, YES)
        redacted = redacted_interview(someone.vault, desk.redaction)
        assert (desk.texts(someone)[1], redacted.withheld) == ("[비공개]", 1)
        assert redacted.recordings[0].replaced, "its sound too"


def test_suggestions_are_decided_and_none_is_forgotten(desk: Desk) -> None:
    with desk.office.as_(INTERVIEWER) as someone:
        correct_line(someone, desk.segments[0], "1997년 3월에 청진에서 김철수를 만났고, 김철수 씨는 평양에 갔습니다.")

        def found() -> list[tuple[str, str, str]]:
            redacted = redacted_interview(someone.vault, desk.redaction)
            return [(one.kind.value, one.said, one.state.value) for one in suggestions_in(someone, redacted)]

        assert [(kind, said) for kind, said, _ in found()] == [
            ("date", "1997년 3월"), ("place", "청진"), ("name", "김철수"), ("name", "김철수"), ("place", "평양"),
        ]  # fmt: skip
        redacted = redacted_interview(someone.vault, desk.redaction)
        everywhere = occurrences_of(redacted, "김 철수")
        assert len(everywhere) == 2
        mask_passages(someone, desk.redaction, everywhere, MaskKind.NAME, WHY)
        places = [one.passage for one in suggestions_in(someone, redacted) if one.said == "평양"]
        decline(someone, desk.redaction, MaskKind.PLACE, places)
        assert [state for _, _, state in found()] == ["open", "open", "masked", "masked", "declined"]
        mask_passages(someone, desk.redaction, places, MaskKind.PLACE, WHY)
        assert found()[-1][2] == SuggestionState.MASKED, "declined, and masked after all"
        verify_rows(someone.vault)


def test_what_was_hidden_once_by_hand_is_suggested_wherever_it_stands_else(desk: Desk) -> None:
    with desk.office.as_(INTERVIEWER) as someone:
        correct_line(someone, desk.segments[0], "그 외딴 두루미 집에 갔고, 두루미 집은 비어 있었습니다.")

        def found() -> list[tuple[str, str]]:
            redacted = redacted_interview(someone.vault, desk.redaction)
            return [(one.said, one.state.value) for one in suggestions_in(someone, redacted)]

        assert found() == []
        mask_passages(someone, desk.redaction, [desk.passage(0, 5, 10, 1)], MaskKind.PLACE, WHY)
        assert found() == [("두루미 집", "open")]
        redacted = redacted_interview(someone.vault, desk.redaction)
        decline(someone, desk.redaction, MaskKind.PLACE, [one.passage for one in suggestions_in(someone, redacted)])
        assert found() == [("두루미 집", "declined")]


def test_another_person_approves_exactly_what_is_shown(desk: Desk) -> None:
    ready_to_approve(desk.office, desk.interview)
    with desk.office.as_(SUPERVISOR) as supervisor:
        with pytest.raises(Fault) as early:
            approve_redaction(supervisor, desk.redaction)
        assert early.value.code is FaultCode.EXPORT_NOT_APPROVED
        approve(supervisor, desk.interview)
        approve_redaction(supervisor, desk.redaction)
        assert in_force(desk, supervisor)
    with desk.office.as_(INTERVIEWER) as interviewer:
        with pytest.raises(Fault) as own:
            approve_redaction(interviewer, desk.redaction)
        assert own.value.code is FaultCode.ACCOUNT_ROLE_MISSING
        mask_passages(interviewer, desk.redaction, [desk.passage(1, 0, 1)], MaskKind.OTHER, WHY)
        assert not in_force(desk, interviewer), "a later mask voids the approval"
    with desk.office.as_(SUPERVISOR) as supervisor:
        mask_passages(supervisor, desk.redaction, [desk.passage(1, 2, 5)], MaskKind.OTHER, WHY)
        with pytest.raises(Fault) as masked:
            approve_redaction(supervisor, desk.redaction)
        assert masked.value.code is FaultCode.REDACTION_OWN_WORK


def in_force(desk: Desk, signed_in: SignedIn) -> bool:
    vault = signed_in.vault
    return redaction_approval_in_force(vault, redacted_interview(vault, desk.redaction)) is not None


def test_nobody_approves_while_a_suggestion_waits(desk: Desk) -> None:
    with desk.office.as_(INTERVIEWER) as interviewer:
        correct_line(interviewer, desk.segments[0], "1997년 3월에 만났습니다.")
    ready_to_approve(desk.office, desk.interview)
    with desk.office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, desk.interview)
        with pytest.raises(Fault) as raised:
            approve_redaction(supervisor, desk.redaction)
        assert (raised.value.code, raised.value.facts) == (FaultCode.REDACTION_UNDECIDED, {"count": 1})


def test_the_key_of_the_maps_is_sealed_to_its_maker_where_nobody_is_entitled(desk: Desk) -> None:
    with desk.office.as_(INTERVIEWER) as interviewer:
        redaction = interviewer.vault.redactions.get(desk.redaction)
        assert redaction.key_holders == (INTERVIEWER,)
        assert "AGE-SECRET" not in redaction.sealed_key
        with pytest.raises(AgeNotForThisKey):
            open_bytes(redaction.sealed_key.encode(), [new_identity().secret])


def test_a_redaction_goes_with_the_words_it_masks(desk: Desk) -> None:
    with desk.office.as_(INTERVIEWER) as interviewer:
        (mask,) = mask_passages(interviewer, desk.redaction, [desk.passage(1, 13, 16)], MaskKind.NAME, WHY)
        lift_mask(interviewer, mask.id, "a word of reason")
        decline(interviewer, desk.redaction, MaskKind.NAME, [desk.passage(1, 13, 16)])
    with desk.office.as_(CUSTODIAN) as custodian:
        store = custodian.vault.redactions
        beside = second_person(custodian, SUPERVISOR, PASSPHRASE)
        erase(custodian, desk.interview, ErasureScope.TESTIMONY, ErasureReason.WITHDRAWAL, beside)
        assert [store.all(), store.masks(), store.liftings(), store.declinings(), store.approvals()] == [
            [],
            [],
            [],
            [],
            [],
        ]
        verify_rows(custodian.vault)
    with desk.office.as_(INTERVIEWER) as interviewer, pytest.raises(Fault) as raised:
        make_redaction(interviewer, desk.interview, "again")
    assert raised.value.code is FaultCode.INTERVIEW_ERASED


def test_rows_refuse_to_be_changed(desk: Desk) -> None:
    with desk.office.as_(INTERVIEWER) as interviewer:
        mask_passages(interviewer, desk.redaction, [desk.passage(1, 13, 16)], MaskKind.NAME, WHY)
        database = interviewer.vault._database
        for statement in (
            "UPDATE redaction_mask SET kind = 'other'", "DELETE FROM redaction_mask", "DELETE FROM redaction",
            "UPDATE redaction SET title = ''",
        ):  # fmt: skip
            with pytest.raises(Fault):
                database.execute(statement)


def test_the_witness_s_own_names_are_looked_for(desk: Desk) -> None:
    with desk.office.as_(INTERVIEWER) as interviewer:
        correct_line(interviewer, desk.segments[0], "두루미가 강가에 살았습니다.")
        redacted = redacted_interview(interviewer.vault, desk.redaction)
        assert suggestions_in(interviewer, redacted) == []
        person = Person(name_hangul="곽두루미", name_latin="Kwak Turumi", other_names="두루; 미미", birthplace="청진")
        names = tuple(names_of(person))
        assert names == ("곽두루미", "Kwak Turumi", "두루", "미미", "청진", "두루미")
        assert [one.said for one in suggestions_in(interviewer, redacted, rules_for(names))] == ["두루미"]
