"""Merges a verified review bundle: sound first, into a file nobody has the key of; then every row in one transaction.

A merge is a union: what is here stays, what is new is added with a signed entry of this vault that names the bundle and
the author, and nothing is changed. Killed at any moment, the vault is as it was, or has all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from desktop.custody.media_check import is_as_sealed
from desktop.custody.received_entries import leaves_sha256
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import BundleId, RecordingId
from desktop.domain.recording import Recording, Seal
from desktop.domain.review_bundle import Direction, ReceivedEntry, ReviewBundle
from desktop.review.second_laptop.incoming import Incoming, read_file
from desktop.review.second_laptop.kinds import KINDS, rows_of
from desktop.review.second_laptop.row_parts import StatedRow
from desktop.review.second_laptop.sending import file_name
from desktop.review.second_laptop.sound import noted_in, write_noted
from desktop.review.second_laptop.sound_sink import SoundSink
from desktop.review.second_laptop.stated import RECEIVED
from desktop.review.second_laptop.watch import Step, Watch
from desktop.vault.incoming_media import IncomingMedia, incoming_media, move_into_media, take_away
from desktop.vault.media import MediaFile
from desktop.vault.stamps import moment_of
from desktop.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of it: the bundle as it is noted, and how many rows of each kind were new."""

    bundle: ReviewBundle
    new_by_kind: Mapping[str, int]


def merge(signed_in: SignedIn, incoming: Incoming, watch: Watch) -> Merged:
    """Stores what is new in the bundle.

    Raises `Fault(REVIEW_BUNDLE_CHANGED)` when the file or the vault is not what was examined, `REVIEW_AUDIO_WRONG` when
    a seal does not fit, `REVIEW_CANCELLED`, `DISK_FULL` and the like. Then the vault is as it was.
    """
    vault = signed_in.vault
    with ExitStack() as stack:
        made: IncomingMedia | None = None
        if incoming.sound:
            made = _take_sound(signed_in, incoming, watch, stack)
        watch.tick(Step.MERGING, 0, len(incoming.new))
        if made is not None:
            move_into_media(vault.root, made)
            stack.enter_context(_taken_away_unless_kept(vault, made))
        with vault.transaction():
            _require_unchanged(vault, incoming)
            bundle = _store(signed_in, incoming, watch)
            if made is not None:
                vault.take_media(incoming.interview_id, made.name, made.key)
    _end_imports(vault, incoming)
    return Merged(bundle, incoming.new_by_kind)


def _take_sound(signed_in: SignedIn, incoming: Incoming, watch: Watch, stack: ExitStack) -> IncomingMedia | None:
    """Reads the file once more, its sound into a media file, and holds each seal against what is stored."""
    vault = signed_in.vault
    made = None
    if incoming.is_known_interview and vault.has_media(incoming.interview_id):
        media = vault.media(incoming.interview_id)
        _begin_imports(media, incoming)
    else:
        made = stack.enter_context(incoming_media(vault.root, signed_in.chance))
        media = made.media
    sink = SoundSink(media, incoming.sound)
    read = read_file(signed_in, incoming.path, incoming.age_secret, (Step.STORING, watch), sink)
    if (read.sha256, read.header) != (incoming.read.sha256, incoming.read.header):
        raise Fault(FaultCode.REVIEW_BUNDLE_CHANGED)
    for noted in incoming.sound.values():
        with media.transaction():
            if noted_in(media, noted.recording_id) != noted:
                write_noted(media, noted)
        recording, seal = _sealed(incoming, RecordingId(noted.recording_id))
        if not is_as_sealed(media, recording, seal):
            raise Fault(FaultCode.REVIEW_AUDIO_WRONG, recording=recording.id, part="")
    return made


def _sealed(incoming: Incoming, recording_id: RecordingId) -> tuple[Recording, Seal]:
    rows = [row.held.row for row in incoming.new]
    recording = next(row for row in rows if isinstance(row, Recording) and row.id == recording_id)
    seal = next(row for row in rows if isinstance(row, Seal) and row.recording_id == recording_id)
    return recording, seal


def _begin_imports(media: MediaFile, incoming: Incoming) -> None:
    """As with an import: until all is there, what is stored under a new recording's id may go again."""
    broken_off = set(media.unfinished_imports())
    for noted in incoming.sound.values():
        if noted.recording_id in broken_off:
            media.forget_import(noted.recording_id)
        media.begin_import(noted.recording_id)


def _end_imports(vault: Vault, incoming: Incoming) -> None:
    if incoming.sound:
        media = vault.media(incoming.interview_id)
        for noted in incoming.sound.values():
            media.end_import(noted.recording_id)


@contextmanager
def _taken_away_unless_kept(vault: Vault, made: IncomingMedia) -> Iterator[None]:
    try:
        yield
    except BaseException:
        take_away(vault.root, made)
        raise


def _require_unchanged(vault: Vault, incoming: Incoming) -> None:
    """Nobody has merged or erased meanwhile what was compared."""
    vault.require_not_erased(incoming.interview_id)
    header = incoming.read.header
    if vault.review_bundles.known(header.bundle_id, incoming.read.sha256) is not None:
        raise Fault(FaultCode.REVIEW_BUNDLE_CHANGED)
    if vault.interviews.is_known(incoming.interview_id) != incoming.is_known_interview:
        raise Fault(FaultCode.REVIEW_BUNDLE_CHANGED)
    here = {row.digest for row in rows_of(vault, incoming.interview_id)} if incoming.is_known_interview else set()
    if any(row.held.digest in here for row in incoming.new):
        raise Fault(FaultCode.REVIEW_BUNDLE_CHANGED)


def _store(signed_in: SignedIn, incoming: Incoming, watch: Watch) -> ReviewBundle:
    header, vault = incoming.read.header, signed_in.vault
    rows = sorted(incoming.new, key=_order)
    for done, row in enumerate(rows):
        watch.tick(Step.MERGING, done, len(rows))
        _store_row(signed_in, row, header.bundle_id)
    bundle = _bundle(signed_in, incoming)
    vault.review_bundles.add(bundle)
    vault.review_bundles.add_entries(
        ReceivedEntry(row.held.digest, entry.leaf, entry.body, entry.signature, bundle.id)
        for row in rows
        for entry in row.entries
    )
    facts: dict[str, Fact] = {
        "interview": bundle.interview_id, "colleague": bundle.colleague, "rows": bundle.rows_sent,
        "new": bundle.rows_new, "bundle_sha256": bundle.sha256,
    }  # fmt: skip
    signed_in.log.record(Action.REVIEW_RECEIVED, bundle.id, after=row_digest(bundle), facts=facts)
    signed_in.log.checkpoint()
    return bundle


def _store_row(signed_in: SignedIn, row: StatedRow, bundle_id: str) -> None:
    row.held.kind.add(signed_in.vault, row.held.row)
    for said, entry in zip(row.held.states, row.entries, strict=True):
        facts: dict[str, Fact] = {
            RECEIVED: bundle_id, "by": row.held.author, "entry": entry.leaf, "row": said.digest,
        }  # fmt: skip
        signed_in.log.record(said.action, said.object_id, after=said.digest, facts=facts)


def _bundle(signed_in: SignedIn, incoming: Incoming) -> ReviewBundle:
    header, read = incoming.read.header, incoming.read
    entries = (entry for row in incoming.new for entry in row.entries)
    return ReviewBundle(
        id=BundleId(header.bundle_id),
        direction=Direction.RECEIVED,
        interview_id=incoming.interview_id,
        colleague=incoming.sender.account.id,
        file_name=file_name(header.bundle_id),
        sha256=read.sha256,
        size_bytes=read.size_bytes,
        with_audio=header.with_audio,
        rows_sent=header.rows,
        rows_new=len(incoming.new),
        rows_sha256=header.rows_sha256,
        checkpoint=read.checkpoint,
        entries_sha256=leaves_sha256({entry.leaf for entry in entries}),
        made_at=moment_of(header.made_at),
        noted_by=signed_in.account.id,
        noted_at=signed_in.clock.now(),
    )


_PLACE = {kind.name: place for place, kind in enumerate(KINDS)}


def _order(row: StatedRow) -> tuple[int, int]:
    """By kind, then by number: what stands on others comes after them; else as the sender has it."""
    return _PLACE[row.held.kind.name], getattr(row.held.row, "number", 0)
