"""This side of the renderer child: starts it, pours the original in, believes nothing unchecked, ends it.

The child gets an empty environment, and neither path nor key nor name. It lives for one picture.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, cast

from desktop.attachments.render.picture import Wish
from desktop.attachments.render.untrusted import Conversation, NotShown, Shown, Untrue
from desktop.attachments.render.wire import Kind, WireBroken, read_frame, write_fields
from desktop.domain.faults import Fault, FaultCode

PATIENCE_SECONDS = 45.0
LOOK_SECONDS = 0.1

# Windows starts no program without its own folder; nothing else is passed on.
_ENVIRONMENT = {"SYSTEMROOT": os.environ.get("SYSTEMROOT", "")} if sys.platform == "win32" else {}


@dataclass(frozen=True, slots=True)
class Renderer:
    """How the child is started, and how long it is waited for."""

    command: Sequence[str]
    patience_seconds: float = PATIENCE_SECONDS

    def render(
        self, media_type: str, size_bytes: int, pieces: Iterable[bytes], wish: Wish, cancelled: Callable[[], bool]
    ) -> Shown | NotShown:
        """One page of an original of `size_bytes`, whose bytes are `pieces`.

        Raises `Fault(RENDERER_FAILED)` when the child died, hung, lied or flooded, `Fault(ATTACHMENT_CANCELLED)`, and
        what `pieces` raises.
        """
        process = self._start()
        watch = _Watch(process, self.patience_seconds, cancelled)
        conversation = Conversation(wish)
        try:
            _pour(process, media_type, size_bytes, pieces, wish)
            _listen(process, conversation)
        except (Untrue, WireBroken) as error:
            raise Fault(FaultCode.RENDERER_FAILED, reason="lied") from error
        finally:
            watch.end()
        if watch.was_cancelled:
            raise Fault(FaultCode.ATTACHMENT_CANCELLED)
        if conversation.result is None:
            raise Fault(FaultCode.RENDERER_FAILED, reason="hung" if watch.was_late else "died")
        return conversation.result

    def _start(self) -> subprocess.Popen[bytes]:
        flags = 0x08000000 | 0x00004000 if sys.platform == "win32" else 0  # no console, below normal priority
        try:
            return subprocess.Popen(
                list(self.command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_ENVIRONMENT,
                creationflags=flags,
            )
        except OSError as error:
            raise Fault(FaultCode.DEFECT, place="renderer.start") from error


def _pour(
    process: subprocess.Popen[bytes], media_type: str, size_bytes: int, pieces: Iterable[bytes], wish: Wish
) -> None:
    """Everything goes in before anything is read. A child that has gone is found out when it is listened to.

    The pieces are read to their end all the same: only there it shows whether they are what was added.
    """
    target = cast("BinaryIO", process.stdin)
    request = {
        "media_type": media_type,
        "size_bytes": size_bytes,
        "page": wish.page,
        "width": wish.width,
        "height": wish.height,
    }
    is_there = _attempt(lambda: write_fields(target, Kind.REQUEST, request))
    for piece in pieces:
        is_there = is_there and _attempt(lambda data=piece: target.write(data))  # type: ignore[misc]
    _attempt(target.close)


def _attempt(act: Callable[[], object]) -> bool:
    try:
        act()
    except OSError:
        return False
    return True


def _listen(process: subprocess.Popen[bytes], conversation: Conversation) -> None:
    source = cast("BinaryIO", process.stdout)
    while conversation.result is None:
        frame = read_frame(source)
        if frame is None:
            return
        conversation.take(*frame)


class _Watch:
    """Kills the child when its time is over or nobody wants its picture any more; and in any case at the end."""

    def __init__(
        self, process: subprocess.Popen[bytes], patience_seconds: float, cancelled: Callable[[], bool]
    ) -> None:
        self._process, self._cancelled = process, cancelled
        self._looks_left = max(1, round(patience_seconds / LOOK_SECONDS))
        self._ended = threading.Event()
        self.was_late = self.was_cancelled = False
        self._thread = threading.Thread(target=self._look, name="renderer-watch", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Nothing of the child remains."""
        self._ended.set()
        self._kill()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def _look(self) -> None:
        while not self._ended.wait(LOOK_SECONDS):
            self._looks_left -= 1
            self.was_cancelled = self._cancelled()
            self.was_late = self._looks_left <= 0
            if self.was_cancelled or self.was_late:
                self._kill()
                return

    def _kill(self) -> None:
        with suppress(OSError):
            self._process.kill()
