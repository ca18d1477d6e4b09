"""Whether a received split or merge reads as its sources did at some time: nobody writes words by splitting a line."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from desktop.domain.reshaping import Reshaping


def are_texts_of_sources(reshaping: Reshaping, texts: Mapping[str, Collection[str]]) -> bool:
    """Whether the pieces' text is that of the sources one after the other. `texts` are all that each line ever had.

    Spaces don't count: cutting a line takes them away, and joining lines adds some.
    """
    whole = _bare("".join(piece.text for piece in reshaping.pieces))
    ends = {0}
    for source in reshaping.sources:
        read = {_bare(text) for text in texts.get(source, ())}
        ends = {end + len(text) for end in ends for text in read if whole.startswith(text, end)}
    return len(whole) in ends


def _bare(text: str) -> str:
    return "".join(text.split())
