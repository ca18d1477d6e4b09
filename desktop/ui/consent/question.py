"""The item being read aloud: big type, answers as buttons, and a way to take a consent back in two steps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from desktop.domain.consent import ConsentState
from desktop.i18n.formats import moment
from desktop.ui.consent.answers import answer_text, count_text
from desktop.ui.consent.presenter import ConsentPresenter
from desktop.ui.fonts import font, strong
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.words import STATE_TONES, consent_state_word

_MOST_ANSWERS = 6


class Question(Card):
    """Shows the presenter's item. `answered` carries the answer, `taken_back` that consent was withdrawn."""

    answered = Signal(str)
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__(margin=36, spacing=14)
        self._count, self._ask = PlainLabel(look="muted"), PlainLabel(wrap=True)
        self._explain, self._note = PlainLabel(wrap=True), PlainLabel(look="muted", wrap=True)
        self.answers = [Button(look="choice") for _ in range(_MOST_ANSWERS)]
        self._options: tuple[str, ...] = ()
        self._chip, self._noted = StatusChip(), PlainLabel(look="muted")
        self.take_back, self.really = Button(look="text-danger"), Button(look="danger")
        self.keep = Button(look="quiet")
        self._is_asking = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self._count.setFont(font(14))
        self._ask.setFont(strong(28))
        # the question takes the keyboard first: no answer is a Return key away before it has been read
        self._ask.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._explain.setFont(font(19))
        row = QHBoxLayout()
        row.setSpacing(12)
        group = QButtonGroup(self)
        for button in self.answers:
            button.setCheckable(True)
            button.setFont(font(18, QFont.Weight.DemiBold))
            button.setMinimumWidth(130)
            button.setVisible(False)
            group.addButton(button)
            row.addWidget(button)
        row.addStretch()
        self._group = group
        noted = QHBoxLayout()
        noted.setSpacing(10)
        for widget in (self._chip, self._noted):
            noted.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
        noted.addStretch()
        for button in (self.take_back, self.really, self.keep):
            noted.addWidget(button)
        for label in (self._count, self._ask, self._explain):
            self.column.addWidget(label)
        self.column.addSpacing(10)
        self.column.addLayout(row)
        self.column.addWidget(self._note)
        self.column.addStretch()
        self.column.addLayout(noted)

    def _connect(self) -> None:
        for at, button in enumerate(self.answers):
            button.clicked.connect(lambda _=False, at=at: self.choose(at))
        self.take_back.clicked.connect(lambda: self._ask_first(is_asking=True))
        self.keep.clicked.connect(lambda: self._ask_first(is_asking=False))
        self.really.clicked.connect(self.taken_back)

    def focus_question(self) -> None:
        """Puts the keyboard on the question, where a screen reader begins to read."""
        self._ask.setFocus()

    def choose(self, at: int) -> None:
        """The witness gave the answer `at`."""
        if at < len(self._options):
            self.answered.emit(self._options[at])

    def show_item(self, presenter: ConsentPresenter) -> None:
        """Shows the item in front, its latest answer, and what it rests on."""
        item, language, decision = presenter.item, presenter.language, presenter.decision
        self._count.setText(
            f"{count_text(presenter.at + 1, len(presenter.items), language)}  ·  {item.title.get(language, item.id)}"
        )
        self._ask.setText(item.ask.get(language, item.id))
        self._ask.setAccessibleName(self._ask.text())
        self._explain.setText(item.explain.get(language, ""))
        self._options = item.options
        self._show_answers(language, decision.answer if decision else "")
        state = decision.state if decision else ConsentState.NOT_ASKED
        self._chip.say(consent_state_word(state), STATE_TONES[state])
        self._noted.setText(f"{decision.asked_by}, {moment(decision.decided_at)}" if decision else "")
        needs = ", ".join(needed.title.get(language, needed.id) for needed in presenter.needs)
        self._note.setText(self.tr("Has effect only together with: {items}").format(items=needs) if needs else "")
        self._may_take_back = state.is_granted or state is ConsentState.ASK_FIRST
        self._ask_first(is_asking=False)

    def _show_answers(self, language: str, chosen: str) -> None:
        self._group.setExclusive(False)
        for at, button in enumerate(self.answers):
            has_answer = at < len(self._options)
            button.setVisible(has_answer)
            button.setChecked(has_answer and self._options[at] == chosen)
            if has_answer:
                button.set_words(
                    f"{at + 1}   {answer_text(self._options[at], language)}",
                    self.tr("Key {number}").format(number=at + 1),
                )
        self._group.setExclusive(True)

    def _ask_first(self, *, is_asking: bool) -> None:
        self._is_asking = is_asking and self._may_take_back
        self.take_back.setVisible(self._may_take_back and not self._is_asking)
        self.really.setVisible(self._is_asking)
        self.keep.setVisible(self._is_asking)
        if self._is_asking:
            self.keep.setFocus()

    def retranslate(self) -> None:
        """Says the buttons again; the item is said by `show_item`."""
        self.take_back.set_words(self.tr("&Witness takes this back…"))
        self.really.set_words(self.tr("&Note that it was taken back"))
        self.keep.set_words(self.tr("&Keep it"))
