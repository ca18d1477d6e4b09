"""Many files, one after the other, each for an interview: a list in the vault that outlives cancel, lock and crash.

What happened to a file is written in the same transaction as its recording, so none is taken in twice and none is
forgotten. A file that can't be taken in never keeps the next one waiting.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import forbidden_number_in
from desktop.domain.ids import InterviewId
from desktop.domain.recording import GapReason, Recording, Seal
from desktop.domain.shown_name import shown_name
from desktop.domain.source_provenance import Source, checked_source
from desktop.recording.importing import Stop, Taking, import_audio, require_new
from desktop.recording.looking import look_at
from desktop.recording.source_words import form_of
from desktop.vault.import_items import ImportItem, ItemState

Told = Callable[[ImportItem, int, int], None]
"""An item, and how much is done of it, in ms; 0 of 0 when it has just begun or ended."""

OF_THE_FILE = frozenset({
    FaultCode.FILE_NOT_FOUND, FaultCode.FILE_CLOSED_TO_US, FaultCode.AUDIO_EMPTY, FaultCode.AUDIO_NOT_AUDIO,
    FaultCode.AUDIO_NO_STREAM, FaultCode.AUDIO_PROTECTED, FaultCode.AUDIO_NOT_A_FILE, FaultCode.AUDIO_UNREADABLE,
    FaultCode.AUDIO_CHANGED, FaultCode.AUDIO_SOURCE_LOST, FaultCode.AUDIO_DUPLICATE, FaultCode.AUDIO_ELSEWHERE,
    FaultCode.NUMBER_FORBIDDEN, FaultCode.CONSENT_MISSING, FaultCode.INTERVIEW_ERASED, FaultCode.INTERVIEW_UNKNOWN,
    FaultCode.PROVENANCE_INVALID,
})  # fmt: skip
"""What keeps one file out and no other. After anything else the list waits as it is."""
TWINS = (FaultCode.AUDIO_DUPLICATE, FaultCode.AUDIO_ELSEWHERE)


@dataclass(frozen=True, slots=True)
class Means:
    """What the work is done with, and how it can be stopped or held up."""

    decoder_command: Sequence[str]
    told: Told
    cancelled: Callable[[], bool]
    must_wait: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Added:
    """How many files came on the list, how many were on it already, and how many have a number in their name."""

    count: int
    known: int
    numbered: int


def items_of(signed_in: SignedIn) -> list[ImportItem]:
    """The list of the account at work."""
    return signed_in.vault.import_items.of(signed_in.account.id)


def take_up(signed_in: SignedIn) -> list[ImportItem]:
    """The list as it was left: what a crash or a lock broke off waits again."""
    for item in items_of(signed_in):
        if item.state is ItemState.WORKING:
            signed_in.vault.import_items.update(replace(item, state=ItemState.WAITING))
    return items_of(signed_in)


def add_files(signed_in: SignedIn, paths: Iterable[Path], interview_id: InterviewId) -> Added:
    """Puts files on the list, each path once; one whose path holds an identity number is not written down at all.

    `interview_id` may be empty: then it is still to be said where they go.
    """
    store, account = signed_in.vault.import_items, signed_in.account.id
    known = {item.path for item in items_of(signed_in)}
    count = twice = numbered = 0
    with signed_in.vault.transaction():
        for path in paths:
            if forbidden_number_in(str(path)):
                numbered += 1
            elif str(path) in known:
                twice += 1
            else:
                known.add(str(path))
                store.add(ImportItem(str(path), account, interview_id))
                count += 1
    return Added(count, twice, numbered)


def assign(signed_in: SignedIn, numbers: Iterable[int], interview_id: InterviewId) -> None:
    """These files go to this interview. Raises `Fault(INTERVIEW_UNKNOWN)`, `Fault(INTERVIEW_ERASED)`."""
    vault = signed_in.vault
    vault.interviews.get(interview_id)
    vault.require_not_erased(interview_id)
    _change(signed_in, numbers, lambda item: _weighed(signed_in, replace(item, interview_id=interview_id)))


def say_of(signed_in: SignedIn, numbers: Iterable[int], source: Source, *, is_own: bool) -> None:
    """What is said of the sources of these files: for one by itself (`is_own`), or of all that have no own words.

    Raises as `checked_source`.
    """
    said = checked_source(source)
    _change(
        signed_in,
        numbers,
        lambda item: replace(item, source=said, has_own_words=is_own) if is_own or not item.has_own_words else item,
    )


def forget_own_words(signed_in: SignedIn, numbers: Iterable[int], source: Source) -> None:
    """These files have nothing said of them but what is said of all. Raises as `checked_source`."""
    said = checked_source(source)
    _change(signed_in, numbers, lambda item: replace(item, source=said, has_own_words=False))


def insist(signed_in: SignedIn, numbers: Iterable[int]) -> None:
    """These files are to be taken in although another interview has them."""
    _change(signed_in, numbers, lambda item: _weighed(signed_in, replace(item, is_deliberate=True)))


def try_again(signed_in: SignedIn, numbers: Iterable[int]) -> None:
    """What was refused waits again, and is looked at anew."""
    _change(
        signed_in,
        numbers,
        lambda item: (
            replace(item, state=ItemState.WAITING, sha256="", fault=None) if item.state is ItemState.REFUSED else item
        ),
    )


def leave_out(signed_in: SignedIn, numbers: Iterable[int]) -> None:
    """Takes files off the list. What was taken in stays in the vault, and every file stays where it is."""
    with signed_in.vault.transaction():
        for number in numbers:
            signed_in.vault.import_items.remove(number)


def look_at_all(signed_in: SignedIn, means: Means) -> None:
    """Looks at every waiting file that was not looked at yet. Raises `Fault(AUDIO_IMPORT_CANCELLED)`."""
    for item in items_of(signed_in):
        if item.state is ItemState.WAITING and not item.sha256:
            means.told(item, 0, 0)
            _looked_at(signed_in, item, means)


def bring_in_all(signed_in: SignedIn, means: Means, only: Collection[int] | None = None) -> None:
    """Takes in every waiting file that has an interview, in order; `only` those of these numbers, if given.

    Raises `Fault(AUDIO_IMPORT_CANCELLED)`, and what keeps every file out, as `Fault(DISK_FULL)`; the list then waits.
    """
    for listed in items_of(signed_in):
        if only is not None and listed.number not in only:
            continue
        item = signed_in.vault.import_items.get(listed.number)
        if item is not None and item.state is ItemState.WAITING and item.interview_id:
            _bring_in(signed_in, item, means)


def _bring_in(signed_in: SignedIn, item: ImportItem, means: Means) -> None:
    store = signed_in.vault.import_items
    means.told(item, 0, 0)
    if not item.sha256:
        item = _looked_at(signed_in, item, means)
        if item.state is not ItemState.WAITING:
            return
    store.update(replace(item, state=ItemState.WORKING))
    try:
        _import(signed_in, item, means)
    except Fault as fault:
        if fault.code is FaultCode.VAULT_LOCKED:
            raise
        now = store.get(item.number)
        if now is None or now.state is ItemState.KEPT:  # it failed only after all was written down
            raise
        is_its_own = fault.code in OF_THE_FILE
        store.update(replace(item, state=ItemState.REFUSED, fault=fault) if is_its_own else item)
        if not is_its_own:
            raise


def _import(signed_in: SignedIn, item: ImportItem, means: Means) -> None:
    def noted(recording: Recording, seal: Seal) -> None:
        losses = [gap for gap in seal.gaps if gap.reason is GapReason.DAMAGED_SOURCE]
        signed_in.vault.import_items.update(
            replace(
                item, state=ItemState.KEPT, recording_id=recording.id, sha256=seal.source_sha256, fault=None,
                length_ms=recording.format.frames_to_ms(seal.frames), gaps=len(losses),
                lost_ms=sum(gap.length_ms for gap in losses),
            )
        )  # fmt: skip

    import_audio(
        signed_in, item.interview_id, Path(item.path), means.decoder_command,
        Stop(lambda done, total: means.told(item, done, total), means.cancelled, means.must_wait),
        Taking(item.source, item.is_deliberate, noted),
    )  # fmt: skip


def _looked_at(signed_in: SignedIn, item: ImportItem, means: Means) -> ImportItem:
    """The item with what was found, or with the reason why it can't be taken in."""
    stop = Stop(lambda *_: None, means.cancelled, means.must_wait)
    try:
        looked = look_at(Path(item.path), means.decoder_command, stop)
    except Fault as fault:
        if fault.code not in OF_THE_FILE:
            raise
        found = replace(item, state=ItemState.REFUSED, fault=fault)
    else:
        form = form_of(looked.source)
        found = _weighed(
            signed_in,
            replace(
                item, sha256=looked.sha256, size_bytes=looked.size_bytes, changed_ns=looked.changed_ns, form=form,
                length_ms=looked.length_ms,
            ),
        )  # fmt: skip
    return _kept(signed_in, item.number, found)


def _kept(signed_in: SignedIn, number: int, found: ImportItem) -> ImportItem:
    """Stores what was found without undoing what somebody has said of the file meanwhile."""
    store = signed_in.vault.import_items
    with signed_in.vault.transaction():
        now = store.get(number)
        if now is None:
            return replace(found, state=ItemState.REFUSED)
        merged = replace(
            found, interview_id=now.interview_id, source=now.source, has_own_words=now.has_own_words,
            is_deliberate=now.is_deliberate,
        )  # fmt: skip
        store.update(_weighed(signed_in, merged))
        return store.get(number) or merged


def _weighed(signed_in: SignedIn, item: ImportItem) -> ImportItem:
    """The item refused where its bytes are in the vault already, and waiting where that was all against it."""
    is_twin = item.fault is not None and item.fault.code in TWINS
    if item.state is ItemState.KEPT or not item.sha256 or (item.state is ItemState.REFUSED and not is_twin):
        return item
    name = shown_name(Path(item.path).name)
    try:
        require_new(signed_in.vault, item.interview_id, item.sha256, name, is_deliberate=item.is_deliberate)
    except Fault as fault:
        return replace(item, state=ItemState.REFUSED, fault=fault)
    return replace(item, state=ItemState.WAITING, fault=None) if is_twin else item


def _change(signed_in: SignedIn, numbers: Iterable[int], change: Callable[[ImportItem], ImportItem]) -> None:
    """Changes what waits or was refused; what is kept or under way stays as it is."""
    store = signed_in.vault.import_items
    with signed_in.vault.transaction():
        for number in numbers:
            item = store.get(number)
            if item is not None and item.state in (ItemState.WAITING, ItemState.REFUSED):
                store.update(change(item))
