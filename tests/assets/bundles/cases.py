"""What is wrong with each bundle of this folder, and by which check and under which name it must be refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.faults import FaultCode as Code
from tests.assets.bundles import invalid, noted, tampered
from tests.fakes.bundles import minimal_bundle


@dataclass(frozen=True, slots=True)
class Case:
    """One file. `data` gives its plaintext, or the whole file if it `is_raw`; `check` is 0 for a valid bundle."""

    folder: str
    name: str
    check: int
    code: Code | None
    data: Callable[[], bytes]
    is_raw: bool = False


def _invalid(data: Callable[[], bytes], check: int, code: Code, *, is_raw: bool = False) -> Case:
    return Case("invalid", data.__name__, check, code, data, is_raw)


def _tampered(data: Callable[[], bytes], check: int, code: Code, *, is_raw: bool = False) -> Case:
    return Case("tampered", data.__name__, check, code, data, is_raw)


CASES = (
    Case("valid", "minimal", 0, None, lambda: minimal_bundle().plaintext),
    Case("valid", "noted", 0, None, noted.noted),
    _invalid(invalid.not_age, 1, Code.BUNDLE_NOT_A_BUNDLE, is_raw=True),
    _invalid(invalid.empty, 1, Code.BUNDLE_NOT_A_BUNDLE, is_raw=True),
    _invalid(invalid.zeros, 1, Code.BUNDLE_NOT_A_BUNDLE, is_raw=True),
    _invalid(invalid.armored, 1, Code.BUNDLE_NOT_A_BUNDLE, is_raw=True),
    _invalid(invalid.sealed_to_somebody_else, 1, Code.BUNDLE_NOT_FOR_THIS_KEY, is_raw=True),
    _invalid(invalid.many_stanzas, 1, Code.BUNDLE_DAMAGED, is_raw=True),
    _invalid(invalid.nothing_inside, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.text_inside, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.zeros_inside, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.gnu_tar, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.extended_header, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.symbolic_link, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.hard_link, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.device, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.folder, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.absolute_path, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.path_traversal, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.path_traversal_first, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.backslash, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.drive_letter, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.control_character, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.device_name, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.duplicate, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.duplicate_by_case, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.file_below_file, 3, Code.BUNDLE_MEMBER_UNSAFE),
    _invalid(invalid.wrong_order, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.part_after_tag_files, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.other_mode, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.padding_not_zero, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.padding_short, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.padding_long, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.end_missing, 3, Code.BUNDLE_TAR_WRONG),
    _invalid(invalid.record_too_large, 3, Code.BUNDLE_TOO_LARGE),
    _invalid(invalid.unknown_file, 4, Code.BUNDLE_LAYOUT_WRONG),
    _invalid(invalid.no_signature, 4, Code.BUNDLE_LAYOUT_WRONG),
    _invalid(invalid.two_signatures, 4, Code.BUNDLE_LAYOUT_WRONG),
    _invalid(invalid.no_manifest, 4, Code.BUNDLE_LAYOUT_WRONG),
    _invalid(invalid.version_2, 5, Code.BUNDLE_VERSION_UNKNOWN),
    _invalid(invalid.other_bagit, 5, Code.BUNDLE_LAYOUT_WRONG),
    _invalid(invalid.folded_bag_info, 5, Code.BUNDLE_LAYOUT_WRONG),
    _tampered(tampered.changed_byte, 2, Code.BUNDLE_DAMAGED, is_raw=True),
    _tampered(tampered.cut_short, 2, Code.BUNDLE_DAMAGED, is_raw=True),
    _tampered(tampered.one_byte_more, 2, Code.BUNDLE_DAMAGED, is_raw=True),
    _tampered(tampered.unknown_signer, 6, Code.BUNDLE_SIGNER_UNKNOWN),
    _tampered(tampered.signed_by_somebody_else, 6, Code.BUNDLE_SIGNATURE_WRONG),
    _tampered(tampered.signed_for_another_purpose, 6, Code.BUNDLE_SIGNATURE_WRONG),
    _tampered(tampered.signature_with_crlf, 6, Code.BUNDLE_SIGNATURE_WRONG),
    _tampered(tampered.tag_manifest_changed, 6, Code.BUNDLE_SIGNATURE_WRONG),
    _tampered(tampered.bag_info_changed, 7, Code.BUNDLE_MANIFEST_WRONG),
    _tampered(tampered.manifest_changed, 7, Code.BUNDLE_MANIFEST_WRONG),
    _tampered(tampered.manifest_misspelled, 8, Code.BUNDLE_MANIFEST_WRONG),
    _tampered(tampered.part_changed, 8, Code.BUNDLE_PART_CHANGED),
    _tampered(tampered.part_missing, 8, Code.BUNDLE_PART_MISSING),
    _tampered(tampered.part_extra, 8, Code.BUNDLE_PART_EXTRA),
    _tampered(tampered.sha512_differs, 8, Code.BUNDLE_PART_CHANGED),
    _tampered(tampered.oxum_wrong, 8, Code.BUNDLE_MANIFEST_WRONG),
    _tampered(tampered.report_left_out, 8, Code.BUNDLE_PART_MISSING),
    _tampered(tampered.no_entry, 8, Code.BUNDLE_PART_MISSING),
    _tampered(tampered.sent_on, 9, Code.BUNDLE_RECIPIENT_WRONG),
    _tampered(tampered.record_not_canonical, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(tampered.record_deep, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(noted.marker_left_out, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(noted.marker_with_words, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(noted.clock_put_back, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(noted.passage_moved, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(tampered.record_not_in_schema, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(tampered.record_with_line_feed, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(tampered.record_of_another_bundle, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(tampered.record_of_another_signer, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(tampered.record_for_others, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(tampered.recording_unnamed, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(tampered.stranger_in_custody, 10, Code.BUNDLE_RECORD_WRONG),
    _tampered(tampered.entry_changed, 11, Code.BUNDLE_CUSTODY_WRONG),
    _tampered(tampered.entry_unsigned, 11, Code.BUNDLE_CUSTODY_WRONG),
    _tampered(tampered.entry_by_another, 11, Code.BUNDLE_CUSTODY_WRONG),
    _tampered(tampered.entry_moved, 11, Code.BUNDLE_CUSTODY_WRONG),
    _tampered(tampered.leaf_changed, 11, Code.BUNDLE_CUSTODY_WRONG),
    _tampered(tampered.leaves_misspelled, 11, Code.BUNDLE_CUSTODY_WRONG),
    _tampered(tampered.checkpoint_by_another, 11, Code.BUNDLE_CUSTODY_WRONG),
    _tampered(tampered.checkpoint_of_another_vault, 11, Code.BUNDLE_CUSTODY_WRONG),
    _tampered(tampered.log_longer_than_checkpoint, 11, Code.BUNDLE_CUSTODY_WRONG),
    _tampered(tampered.audio_exchanged, 12, Code.BUNDLE_AUDIO_WRONG),
    _tampered(tampered.content_changed, 13, Code.BUNDLE_APPROVAL_WRONG),
    _tampered(tampered.transcript_changed, 13, Code.BUNDLE_APPROVAL_WRONG),
    _tampered(tampered.approval_signed_by_another, 13, Code.BUNDLE_APPROVAL_WRONG),
    _tampered(tampered.approved_by_interviewer, 13, Code.BUNDLE_APPROVAL_WRONG),
    _tampered(tampered.approved_by_reviser, 13, Code.BUNDLE_APPROVAL_WRONG),
    _tampered(tampered.approved_by_recorder, 13, Code.BUNDLE_APPROVAL_WRONG),
    _tampered(tampered.approval_of_another_interview, 13, Code.BUNDLE_APPROVAL_WRONG),
    _tampered(tampered.approval_of_other_samples, 13, Code.BUNDLE_APPROVAL_WRONG),
    _tampered(tampered.approval_misstated, 13, Code.BUNDLE_APPROVAL_WRONG),
)
