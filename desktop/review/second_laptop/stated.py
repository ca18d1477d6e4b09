"""The signed entries by which authors stated their rows: found here for those that leave, verified for those that come.

An entry that merely notes a received row is never taken for its author's: it says who merged it, and names the bundle.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.crypto.namespaces import CUSTODY_ENTRY
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.custody.entry import EntryBody, entry_body
from desktop.domain.custody import leaf_hash
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.review.second_laptop.kinds import KINDS, HeldRow, Statement
from desktop.vault.vault import Vault

RECEIVED = "received"
"""The fact that an entry of a merged row has, and an author's own entry never."""


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """A custody entry as it is signed."""

    body: bytes
    signature: str

    @property
    def leaf(self) -> str:
        """Its leaf hash."""
        return leaf_hash(self.body)


class AuthoredEntries:
    """The entries of authors that a vault has: of its own log, and those that came with received rows."""

    def __init__(self, vault: Vault, interview_id: InterviewId) -> None:
        self._found: dict[tuple[str, str], SignedEntry] = {}
        actions = dict.fromkeys(action.value for kind in KINDS for action in kind.actions)
        for entry in vault.entries.about(*actions):
            self._take(SignedEntry(entry.body, entry.signature))
        for received in vault.review_bundles.entries_of(interview_id):
            self._take(SignedEntry(received.body, received.signature))

    def of(self, held: HeldRow) -> list[SignedEntry]:
        """The entries that state the row. Raises `Fault(CUSTODY_ROW_DIFFERS)` for a row that nobody has stated."""
        entries = [self._found.get((said.action.value, said.digest)) for said in held.states]
        if not all(entries):
            raise Fault(FaultCode.CUSTODY_ROW_DIFFERS, action=held.kind.actions[-1].value, seq=-1)
        return [entry for entry in entries if entry]

    def _take(self, entry: SignedEntry) -> None:
        body = _readable(entry.body)
        if body is not None and RECEIVED not in body.facts:
            self._found.setdefault((body.action, stated_digest(body)), entry)


class EntryCheck:
    """Verifies entries of received rows, with the keys that accounts and colleagues of this vault ever had."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._keys: dict[str, list[str]] = {}

    def verify(self, held: HeldRow, entries: Sequence[SignedEntry]) -> None:
        """Raises `Fault(REVIEW_ROW_UNSIGNED)` unless the row's author (of a machine's, anybody known) stated it.

        Raises `Fault(REVIEW_AUTHOR_UNKNOWN)` for an author whose key this vault does not have, or has only from a card
        whose fingerprint nobody ever compared.
        """
        said = held.states
        if len(said) != len(entries):
            raise Fault(FaultCode.REVIEW_ROW_UNSIGNED, kind=held.kind.name, object=said[0].object_id[:40])
        for one, entry in zip(said, entries, strict=True):
            self._verify(held, one, entry)

    def _verify(self, held: HeldRow, said: Statement, entry: SignedEntry) -> None:
        body = _readable(entry.body)
        wrong = Fault(FaultCode.REVIEW_ROW_UNSIGNED, kind=held.kind.name, object=said.object_id[:40])
        if body is None or RECEIVED in body.facts:
            raise wrong
        if (body.action, body.object, stated_digest(body)) != (said.action.value, said.object_id, said.digest):
            raise wrong
        if held.author and body.actor != held.author:
            raise wrong
        try:
            verify_signature(entry.body, entry.signature, CUSTODY_ENTRY, self._keys_of(body.actor))
        except SignatureRefused as refused:
            raise wrong from refused

    def _keys_of(self, actor: str) -> list[str]:
        if actor not in self._keys:
            colleague = self._vault.colleagues.find(actor)
            is_known = colleague is None or colleague.was_compared
            self._keys[actor] = self._vault.accounts.signing_keys(actor) if is_known else []
        if not self._keys[actor]:
            raise Fault(FaultCode.REVIEW_AUTHOR_UNKNOWN, account=actor[:40])
        return self._keys[actor]


def stated_digest(body: EntryBody) -> str:
    """The digest of the row that an entry states: as `stated_rows` takes it."""
    return str(body.facts.get("row", body.after))


def rows_sha256_text(digests: Iterable[str]) -> bytes:
    """The digests of rows, sorted, one a line: the set of rows that somebody has."""
    return "".join(f"{digest}\n" for digest in sorted(set(digests))).encode("ascii")


def _readable(body: bytes) -> EntryBody | None:
    try:
        return entry_body(body)
    except ValueError:
        return None
