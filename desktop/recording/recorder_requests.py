"""What the window may ask of the recorder: bounded JSON, one request a message. Nothing in it can run.

Nonsense asks for nothing: the recorder then says how it goes, and goes on.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from desktop.domain.recording import MARKER_TEXT_LIMIT, MarkerKind

REQUEST_LIMIT_BYTES = 8_192
_DEVICE_LIMIT = 512


class Request(StrEnum):
    """What may be asked. Each is answered with the recorder's status."""

    STATUS = "status"
    BEGIN = "begin"
    MARK = "mark"
    PAUSE = "pause"
    RESUME = "resume"
    GO_OFF_RECORD = "go_off_record"
    ANSWER_OFF_RECORD = "answer_off_record"
    BACK_ON_RECORD = "back_on_record"
    USE_DEVICE = "use_device"
    STOP = "stop"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Wish:
    """A request with what belongs to it: `kind` and `text` to a marker, `keep` to an answer, `device` to a change."""

    request: Request
    kind: MarkerKind = MarkerKind.IMPORTANT
    text: str = ""
    keep: bool = False
    device: str = ""


def mark_wish(kind: MarkerKind, text: str) -> Wish:
    """A wish for a marker. What can't be printed becomes single spaces; what is over 200 characters is left out."""
    words = "".join(character if character.isprintable() else " " for character in text).split()
    return Wish(Request.MARK, kind=kind, text=" ".join(words)[:MARKER_TEXT_LIMIT].rstrip())


def wish_bytes(wish: Wish) -> bytes:
    """A wish as bounded JSON."""
    return json.dumps(asdict(wish)).encode("ascii")


def read_wish(untrusted_message: bytes) -> Wish | None:
    """The wish of a message; None when it is none."""
    try:
        fields: dict[str, Any] = json.loads(untrusted_message)
        asked = mark_wish(MarkerKind(fields["kind"]), str(fields["text"]))
        device = str(fields["device"])[:_DEVICE_LIMIT]
        return Wish(Request(fields["request"]), asked.kind, asked.text, fields["keep"] is True, device)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
