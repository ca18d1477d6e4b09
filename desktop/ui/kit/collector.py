"""Sheets as they are typed, one after another: what each still lacks, and when they are enough. No Qt, no storage.

Keeps the words of whole sheets until `forget`; nothing here is ever shown again or logged.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.crypto.recovery_shares import WORDS_ON_A_SHEET, SheetFacts, check_sheet, combine
from desktop.crypto.recovery_words import RecoveryWords, words_in
from desktop.domain.faults import Fault, FaultCode


@dataclass(frozen=True, slots=True)
class SheetLook:
    """What is to be said about the sheet being typed. `wrong` are the places of unknown words, from 1.

    `suggestions` are words for the first of them. `refusal` is why a sheet with all its words is not taken.
    """

    words: int = 0
    wrong: tuple[int, ...] = ()
    suggestions: tuple[str, ...] = ()
    facts: SheetFacts | None = None
    refusal: FaultCode | None = None

    @property
    def is_whole(self) -> bool:
        """Whether the sheet can be taken."""
        return self.facts is not None and self.refusal is None


@dataclass(slots=True)
class SheetCollector:
    """The sheets read so far."""

    words: RecoveryWords
    sheets: list[tuple[str, ...]] = field(default_factory=list, repr=False)
    numbers: list[int] = field(default_factory=list)
    needed: int = 0

    @property
    def is_enough(self) -> bool:
        """Whether the sheets read are as many as they say it takes."""
        return 0 < self.needed <= len(self.sheets)

    def look(self, text: str) -> SheetLook:
        """What is to be said about `text`, a sheet as far as it is typed. The last word may still be unfinished."""
        typed = words_in(text)
        wrong = tuple(at for at, word in enumerate(typed, start=1) if self.words.english(word) is None)
        if wrong == (len(typed),) and not text[-1:].isspace() and self.words.completions(typed[-1]):
            return SheetLook(len(typed) - 1, suggestions=tuple(self.words.completions(typed[-1], 5)))
        if wrong:
            near = tuple(self.words.nearest(typed[wrong[0] - 1]))
            return SheetLook(len(typed), wrong, near)
        if len(typed) < WORDS_ON_A_SHEET:
            return SheetLook(len(typed))
        return self._whole(self.words.read(text))

    def take(self, text: str) -> SheetLook:
        """Keeps the sheet if it is whole and of the same kit; says why not otherwise."""
        look = self.look(text)
        if look.facts is not None and look.is_whole:
            self.sheets.append(self.words.read(text))
            self.numbers.append(look.facts.number)
            self.needed = look.facts.threshold
        return look

    def forget(self) -> None:
        """Begins anew."""
        self.sheets.clear()
        self.numbers.clear()
        self.needed = 0

    def _whole(self, words: tuple[str, ...]) -> SheetLook:
        try:
            facts = check_sheet(words)
        except Fault as fault:
            return SheetLook(len(words), refusal=fault.code)
        try:
            combine([*self.sheets, words])
        except Fault as fault:
            if fault.code is not FaultCode.KIT_SHEETS_TOO_FEW:
                return SheetLook(len(words), facts=facts, refusal=fault.code)
        return SheetLook(len(words), facts=facts)


def replaced(text: str, place: int, word: str) -> str:
    """`text` with its word at `place`, from 1, replaced: as plain words with one space between."""
    typed = words_in(text)
    typed[place - 1 : place] = [word]
    return " ".join(typed) + " "
