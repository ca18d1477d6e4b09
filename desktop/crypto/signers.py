"""`allowed_signers` (ssh-keygen(1), ALLOWED SIGNERS): who may sign for what, in the form stock tools read.

No validity dates: OpenSSH up to 8.6 refuses lines that hold them. A file found inside a bundle is never trusted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.crypto.namespaces import FOR_RECIPIENTS
from desktop.crypto.signing import key_blob
from desktop.domain.faults import Fault, FaultCode

_LINE = re.compile(
    r'(?P<who>[A-Za-z0-9._@-]{1,64}) namespaces="(?P<what>[^"\s]{1,512})" (?P<key>ssh-ed25519 \S+)(?: .*)?\Z'
)
_TEXT_LIMIT = 256 * 1024


@dataclass(frozen=True, slots=True)
class AllowedSigner:
    """One signer: the name used with `ssh-keygen -I`, the namespaces they may sign in, and their public line."""

    principal: str
    namespaces: frozenset[str]
    public_line: str


def parse_allowed_signers(text: str) -> list[AllowedSigner]:
    """Every signer in the text of an `allowed_signers` file; comments and empty lines are skipped.

    Raises `Fault(SIGNERS_INVALID, line=n)` for the first line (from 1) that is not exactly in our form, and with
    `line=0` for a text that names nobody or is longer than 256 KiB.
    """
    lines = text.splitlines() if len(text) <= _TEXT_LIMIT else []
    signers = [
        _signer(line.strip(), number)
        for number, line in enumerate(lines, start=1)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    if not signers:
        raise Fault(FaultCode.SIGNERS_INVALID, line=0)
    return signers


def allowed_signers_line(account_id: str, public_line: str) -> str:
    """The line recipients get for an account, with its line end."""
    return f'{account_id} namespaces="{",".join(FOR_RECIPIENTS)}" {public_line}\n'


def keys_allowed(signers: Iterable[AllowedSigner], namespace: str, principal: str | None = None) -> list[str]:
    """The public lines that may sign in `namespace`, of everybody or of one `principal`."""
    return [s.public_line for s in signers if namespace in s.namespaces and principal in (None, s.principal)]


def _signer(line: str, number: int) -> AllowedSigner:
    match = _LINE.match(line)
    if not match:
        raise Fault(FaultCode.SIGNERS_INVALID, line=number)
    public_line = match["key"]
    try:
        key_blob(public_line)
    except ValueError as error:
        raise Fault(FaultCode.SIGNERS_INVALID, line=number) from error
    return AllowedSigner(match["who"], frozenset(match["what"].split(",")), public_line)
