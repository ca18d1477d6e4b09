"""What the glossary screen shows. Plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.faults import Fault
from desktop.domain.glossary import MOST_TOKENS, GlossaryPack
from desktop.domain.ids import AccountId, GlossaryId
from desktop.domain.interview import Interview
from desktop.transcription.glossary import UsablePack


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack as it is now; one without terms is out of use. `versions` are those the office wrote, oldest first."""

    pack: UsablePack
    versions: tuple[GlossaryPack, ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether an interview may be heard with it."""
        return bool(self.pack.terms)


@dataclass(frozen=True, slots=True)
class GlossaryState:
    """One picture of the screen.

    `chosen` is what the interview is heard with now, `ticked` what it would be heard with; `tokens` is what the model
    counts for `ticked`, None where it was not counted. `at` is the pack that is shown, None for one to be written.
    `refusal` is why a version was not stored, `stored` the pack and number of one that was.
    """

    interview: Interview | None = None
    rows: tuple[PackRow, ...] = ()
    is_loaded: bool = False
    chosen: tuple[GlossaryId, ...] = ()
    ticked: tuple[GlossaryId, ...] = ()
    tokens: int | None = None
    is_counting: bool = False
    has_model: bool = False
    at: GlossaryId | None = None
    names: Mapping[AccountId, str] = field(default_factory=dict)
    may_write: bool = False
    is_storing: bool = False
    refusal: Fault | None = None
    stored: tuple[str, int] | None = None

    @property
    def row(self) -> PackRow | None:
        """The pack that is shown."""
        return next((row for row in self.rows if row.pack.id == self.at), None)

    @property
    def is_over(self) -> bool:
        """Whether what is ticked would take the room from the text."""
        return self.tokens is not None and self.tokens > MOST_TOKENS

    @property
    def may_choose(self) -> bool:
        """Whether there is another choice to be stored, and nothing against it."""
        is_other = set(self.ticked) != set(self.chosen)
        is_clear = not self.is_counting and not self.is_over
        return self.may_write and self.interview is not None and is_other and is_clear
