"""What is said at sign-in: every source is asked, in order, and one that fails bars nobody's way."""

from __future__ import annotations

from typing import Any, cast

from desktop.domain.faults import Fault, FaultCode
from desktop.ui.notice_sources import notices_of
from desktop.ui.notices import Notice


def _fails(_: object) -> Notice:
    raise Fault(FaultCode.VAULT_DAMAGED, name="vault.db")


def test_every_source_is_asked_in_order_and_silence_is_left_out() -> None:
    first, last = Notice("first", lambda: "1"), Notice("last", lambda: "2", "vault/kit")
    sources = (lambda _: first, lambda _: None, _fails, lambda _: last)
    assert notices_of(cast(Any, None), sources) == [first, last]


def test_words_are_asked_for_when_they_are_shown() -> None:
    words = ["one"]
    notice = Notice("key", lambda: words[0])
    words[0] = "two"
    assert notice.text() == "two"
    assert notice.go is None
