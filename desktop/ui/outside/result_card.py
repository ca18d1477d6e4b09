"""What comparing came to, in calm words; before that, what comparing is for and the lines to be kept on paper."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.custody.comparing import Outcome
from desktop.custody.outside_text import comparison_text
from desktop.ui.fonts import exact, strong
from desktop.ui.language import language_now
from desktop.ui.outside.comparing import Compared, ComparePresenter
from desktop.ui.widgets.card import Card, Rule
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.digest import grouped
from desktop.ui.widgets.plain_label import PlainLabel

_TONES = {Outcome.FITS: "good", Outcome.OLDER_COPY: "danger", Outcome.REWRITTEN: "danger"}
_HALF = 24


class ResultCard(Card):
    """Shows `presenter.compared` and `presenter.newest`."""

    def __init__(self, presenter: ComparePresenter, parent: QWidget | None = None) -> None:
        super().__init__(margin=22, spacing=10, parent=parent)
        self._presenter = presenter
        self.chip, self.title, self.words = StatusChip(), PlainLabel(wrap=True), PlainLabel(wrap=True)
        self._paper_title, self._paper_words = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.paper, self._paper = PlainLabel(), QWidget()
        self._build()

    def _build(self) -> None:
        self.title.setFont(strong(17))
        self._paper_title.setFont(strong(14))
        self.paper.setFont(exact(16))
        top, paper = QHBoxLayout(), QVBoxLayout(self._paper)
        top.addWidget(self.chip)
        top.addStretch()
        paper.setContentsMargins(0, 0, 0, 0)
        paper.setSpacing(6)
        for part in (Rule(), self._paper_title, self._paper_words, self.paper):
            paper.addWidget(part)
        self.column.addLayout(top)
        self.column.addWidget(self.title)
        self.column.addWidget(self.words)
        self.column.addStretch()
        self.column.addWidget(self._paper)

    def show_state(self) -> None:
        """Shows the result, or what there is to know before."""
        compared, newest = self._presenter.compared, self._presenter.newest
        if compared is None:
            self._say_before()
        else:
            self._say(compared)
        self._tell(f"{self.title.text()} {self.words.text()}")
        self._paper.setVisible(newest is not None)
        if newest is not None:
            words = self.tr("Entries: {size}").replace("{size}", str(newest.size))
            halves = (newest.root[:_HALF], newest.root[_HALF:])
            self.paper.setText("\n".join((words, *(grouped(half) for half in halves))))

    def _tell(self, text: str) -> None:
        """Screen readers hear a new result at once, wherever the keyboard is."""
        if text != self.accessibleName():
            self.setAccessibleName(text)
            if self._presenter.compared is not None:
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _say_before(self) -> None:
        self.chip.say("", "calm")
        self.title.setText(self.tr("Nothing compared yet"))
        self.words.setText(
            self.tr(
                "A checkpoint is two lines that stand for the whole log. Whoever holds one can show whether this is "
                "still that log. Recipients find theirs in every bundle; in the transcript it is printed at the end."
            )
        )

    def _say(self, compared: Compared) -> None:
        outcome = compared.comparison.outcome
        said = comparison_text(
            compared.comparison, language_now(), is_typed=compared.is_typed, has_signature=compared.has_signature
        )
        self.chip.say(self._outcome_word(outcome), _TONES[outcome])
        self.title.setText(said.title)
        self.words.setText("\n\n".join((*said.lines, self.tr("The custody log notes that it was compared."))))

    def _outcome_word(self, outcome: Outcome) -> str:
        return {
            Outcome.FITS: self.tr("It fits"),
            Outcome.OLDER_COPY: self.tr("Entries are missing"),
            Outcome.REWRITTEN: self.tr("Another log"),
        }[outcome]

    def retranslate(self) -> None:
        """Says everything again."""
        self._paper_title.setText(self.tr("To be kept on paper"))
        self._paper_words.setText(
            self.tr("The newest checkpoint of this vault. Copy it, with today's date, and keep it in another place.")
        )
        self.show_state()
