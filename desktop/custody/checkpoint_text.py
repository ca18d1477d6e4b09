"""The text of a checkpoint: a C2SP tlog-checkpoint note body with one extension line for tools without a tree."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

from desktop.custody.tree import GrowingTree

_TEXT = re.compile(
    r"(?P<origin>[a-z0-9-]{1,64})\n(?P<size>0|[1-9][0-9]{0,14})\n(?P<root>[A-Za-z0-9+/]{43}=)\n"
    r"leaves-sha256 [0-9a-f]{64}\n\Z"
)
_PRINTED = re.compile(r"\s*(?P<size>[0-9]{1,15})\s+(?P<root>[A-Za-z0-9+/\s]+=)\s*\Z")
ROOT_BYTES = 32


@dataclass(frozen=True, slots=True)
class CheckpointLine:
    """What a checkpoint states: how many entries, and the root over them in Base64. `origin` is empty if not told."""

    origin: str
    size: int
    root: str


def checkpoint_text(origin: str, tree: GrowingTree) -> str:
    """Origin, size, root in base64, and `leaves-sha256 <hex>`: four lines, each ended by a line feed."""
    root = base64.b64encode(tree.root()).decode("ascii")
    return f"{origin}\n{tree.size}\n{root}\nleaves-sha256 {tree.leaves_sha256()}\n"


def stated_in(untrusted_text: str) -> CheckpointLine:
    """What a checkpoint's text states. Raises `ValueError` for one that is not spelled as `checkpoint_text` does."""
    match = _TEXT.match(untrusted_text)
    if not match:
        raise ValueError("not a checkpoint")
    return CheckpointLine(match["origin"], int(match["size"]), _root(match["root"]))


def stated_in_print(untrusted_text: str) -> CheckpointLine:
    """The same of what a person typed from paper: the number of entries, then the root, spaces anywhere in it.

    Raises `ValueError`.
    """
    match = _PRINTED.match(untrusted_text)
    if not match:
        raise ValueError("not a checkpoint")
    return CheckpointLine("", int(match["size"]), _root("".join(match["root"].split())))


def _root(text: str) -> str:
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not a root") from error
    if len(raw) != ROOT_BYTES:
        raise ValueError("not a root")
    return text
