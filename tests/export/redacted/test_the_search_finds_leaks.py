"""The search of `leaks.py` is worth something: each way out, opened on purpose, is found or refused."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.bundle.part import part_of
from desktop.custody import redactions
from desktop.domain import redaction_sound
from desktop.domain.custody import Action
from desktop.domain.faults import Fault
from desktop.export import parts
from desktop.export.redacted import exporting, gathering
from desktop.export.shown_entries import entries_about
from desktop.export.text_parts import transcript_parts
from desktop.recording import replacing
from tests.export.redacted import story as told
from tests.export.redacted.leaks import leaks, opened_with_stock_tools
from tests.export.redacted.story import NAME, Story, hand_over_copy, make_story
from tests.office import SUPERVISOR

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("age", "tar", "flac")), reason="age, tar and flac are asked to open it"
)
Patch = pytest.MonkeyPatch


def _text(patch: Patch) -> None:
    patch.setattr(redactions, "redacted_line", lambda masked: masked.line)


def _words(patch: Patch) -> None:
    """The text masked, the timed words beside it forgotten: in the draft, if that went along."""
    patch.setattr(gathering, "_bare", lambda draft: draft)
    with_draft = transcript_parts

    def leaking(gathered: Any) -> Any:
        yield from with_draft(gathered)
        yield from (p for p in with_draft(replace(gathered, redaction=None)) if p.path.endswith(".draft.json"))

    patch.setattr(parts, "transcript_parts", leaking)


def _pdf(patch: Patch) -> None:
    whole = parts.document_of

    def leaking(gathered: Any) -> Any:
        document = whole(gathered)
        original = gathered.redaction.redacted.recordings[0].original
        return replace(document, recordings=(replace(document.recordings[0], transcript=original),))

    patch.setattr(parts, "document_of", leaking)


def _one_channel(patch: Patch) -> None:
    """Cross-talk forgotten: only the first microphone is replaced."""
    replaced = replacing.replaced

    def leaking(frames: Any, first: int, places: Any, filling: Any, rate: int) -> Any:
        return replaced(frames, first, [replace(place, channels=(0,)) for place in places], filling, rate)

    patch.setattr(told, "replaced", leaking)


def _fade(patch: Patch) -> None:
    """A tone mixed with a little of what it covers."""
    replaced = replacing.replaced

    def leaking(frames: Any, first: int, places: Any, filling: Any, rate: int) -> Any:
        mixed = replaced(frames, first, places, filling, rate) * 0.9 + frames * 0.1
        return np.round(mixed).astype(np.int16)

    patch.setattr(told, "replaced", leaking)


def _word_times(patch: Patch) -> None:
    """The engine's word ends believed."""
    patch.setattr(redaction_sound, "AFTER_MS", 0)
    patch.setattr(redaction_sound, "INTO_NEXT_MS", 0)


def _microphone(patch: Patch) -> None:
    patch.setattr("desktop.bundle.record_check.wrongly_redacted", lambda _record: None)
    patch.setattr(gathering, "replace", lambda value, **new: value if "source" in new else replace(value, **new))


def _custody(patch: Patch) -> None:
    """Entries shown that state digests of short texts."""
    patch.setattr(gathering, "SHOWN", frozenset(Action))
    about = entries_about
    patch.setattr(gathering, "entries_about", lambda vault, _about, acts: about(vault, _Everything(), acts))


def _title(patch: Patch) -> None:
    value = redactions.redaction_value
    patch.setattr(redactions, "redaction_value", lambda one: {**value(one), "title": one.redaction.title})


def _map(patch: Patch) -> None:
    """The map beside the rest, and not sealed."""
    build = parts.build_parts

    def leaking(gathered: Any, *rest: Any) -> Any:
        said = "".join(
            piece.said for r in gathered.redaction.redacted.recordings for m in r.lines for piece in m.pieces
        )
        extra = part_of("data/zz-map.json", said.encode())
        return [*build(gathered, *rest), extra]

    patch.setattr(exporting, "build_parts", leaking)


class _Everything:
    def __contains__(self, _object: object) -> bool:
        return True


WAYS_OUT = (_text, _words, _pdf, _one_channel, _fade, _word_times, _microphone, _custody, _title, _map)


@pytest.mark.parametrize("way_out", WAYS_OUT, ids=lambda way: way.__name__.strip("_"))
def test_each_way_out_is_found_or_refused(way_out: Callable[[Patch], None], tmp_path: Path, monkeypatch: Patch) -> None:
    way_out(monkeypatch)
    story = make_story(tmp_path)
    try:
        with story.office.as_(SUPERVISOR) as supervisor:
            result = hand_over_copy(supervisor, story)
    except Fault:
        assert not list(story.drive.iterdir()), "refused, and nothing left behind"
        return
    opened = opened_with_stock_tools(story, story.drive / result.handover.file_name, tmp_path / "opened")
    assert leaks(story, opened), f"{way_out.__name__} went out unseen"


def test_a_map_opens_for_its_holder_and_nobody_else(tmp_path: Path) -> None:
    from desktop.custody.identity_access import Proof
    from desktop.custody.redaction_map import open_map
    from desktop.domain.faults import FaultCode
    from tests.office import INTERVIEWER, PASSPHRASE

    story: Story = make_story(tmp_path)
    with story.office.as_(SUPERVISOR) as supervisor:
        hand_over_copy(supervisor, story)
        (copy,) = supervisor.vault.redactions.copies(story.redaction)
        with pytest.raises(Fault) as raised:
            open_map(supervisor, copy.id, Proof(PASSPHRASE))
        assert raised.value.code is FaultCode.REDACTION_MAP_CLOSED
    with story.office.as_(INTERVIEWER) as interviewer:
        opened = open_map(interviewer, copy.id, Proof(PASSPHRASE)).decode()
    assert f'"said":"{NAME}"' in opened
    assert '"stand_in":"[이름 1]"' in opened
