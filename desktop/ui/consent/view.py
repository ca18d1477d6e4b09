"""Consent, read aloud: one question at a time at the left, all items and what they open at the right."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.interview.consent import MODES
from desktop.ui.consent.item_list import ItemList
from desktop.ui.consent.presenter import ConsentPresenter
from desktop.ui.consent.question import Question
from desktop.ui.language import NAMES
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.words import mode_word

_SIDE_WIDTH = 400


class ConsentView(View):
    """The number keys answer, Page Up and Page Down turn the pages."""

    def __init__(self, presenter: ConsentPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._header = PageHeader()
        self.question, self.items = Question(), ItemList()
        self.mode = ChoiceField()
        self._mode_field = Field(self.mode)
        self.back, self.next = Button("chevron-left"), Button("chevron-right", "primary")
        self._empty, self._to_list = EmptyState("hand-heart"), Button("list", "primary")
        self._languages = {code: Button(look="filter") for code in NAMES}
        self._body = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        group = QButtonGroup(self)
        for button in self._languages.values():
            button.setCheckable(True)
            group.addButton(button)
            self._header.buttons.addWidget(button)
        turning = QHBoxLayout()
        turning.addWidget(self.back)
        turning.addStretch()
        turning.addWidget(self.next)
        side = QWidget()
        left, right = QVBoxLayout(), QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        left.addWidget(self.question, stretch=1)
        left.addLayout(turning)
        right.setSpacing(14)
        right.addWidget(self.items)
        right.addWidget(self._mode_field)
        right.addStretch()
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addLayout(left, stretch=1)
        row.addWidget(Scrolled(side, width=_SIDE_WIDTH))
        self._empty.buttons.addWidget(self._to_list)
        self._body.addWidget(page)
        self._body.addWidget(self._empty)
        column = page_column(self)
        column.addWidget(self._header)
        column.addWidget(self._body, stretch=1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self._show
        self.question.answered.connect(self._answer)
        self.question.taken_back.connect(presenter.take_back)
        self.items.chosen.connect(presenter.go_to)
        self.back.clicked.connect(lambda: presenter.go_to(presenter.at - 1))
        self.next.clicked.connect(presenter.go_on)
        self._to_list.clicked.connect(presenter.to_interviews)
        self.mode.currentIndexChanged.connect(lambda at: presenter.give_by(MODES[at]) if at >= 0 else None)
        for code, button in self._languages.items():
            button.clicked.connect(lambda _=False, code=code: presenter.read_in(code))
        for at in range(3):
            QShortcut(QKeySequence(str(at + 1)), self, lambda at=at: self.question.choose(at))
        QShortcut(QKeySequence("PgUp"), self, lambda: presenter.go_to(presenter.at - 1))
        QShortcut(QKeySequence("PgDown"), self, lambda: None if presenter.is_last else presenter.go_on())

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()

    def focus_first(self) -> None:
        """The question; when it has been answered, going on."""
        if self._presenter.witness_code is None:
            self._to_list.setFocus()
        elif self._presenter.decision is None:
            self.question.focus_question()
        else:
            self.next.setFocus()

    def _answer(self, answer: str) -> None:
        self._presenter.answer(answer)
        self.next.setFocus()

    def _show(self) -> None:
        presenter = self._presenter
        has_interview = presenter.witness_code is not None
        self._body.setCurrentIndex(0 if has_interview else 1)
        for code, button in self._languages.items():
            button.setVisible(len(presenter.languages) > 1 and code in presenter.languages)
            button.setChecked(code == presenter.language)
        self._header.say(self.tr("Consent"), self._subtitle())
        self.question.show_item(presenter)
        self.items.show_items(presenter)
        self.back.setEnabled(presenter.at > 0)
        self._say_next()

    def _subtitle(self) -> str:
        code = self._presenter.witness_code
        if code is None:
            return ""
        return self.tr("{witness}  ·  Read each question aloud and press the answer").format(witness=code)

    def _say_next(self) -> None:
        if not self._presenter.is_last:
            self.next.set_words(self.tr("Ne&xt question"), self.tr("Page Down"))
        elif self._presenter.may_record:
            self.next.set_words(self.tr("Go on to &recording"))
        else:
            self.next.set_words(self.tr("Back to the &list"))

    def retranslate(self) -> None:
        """Says every word again."""
        self.back.set_words(self.tr("&Back"), self.tr("Page Up"))
        self._mode_field.say(self.tr("&How the answers are given"))
        for code, button in self._languages.items():
            button.set_words(NAMES[code], self.tr("Language the questions are read in"))
        self.mode.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.mode.clear()
        self.mode.addItems([mode_word(mode) for mode in MODES])
        self.mode.setCurrentIndex(MODES.index(self._presenter.mode))
        self.mode.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._empty.say(
            self.tr("No interview chosen"), self.tr("Choose an interview in the list, or begin a new one there.")
        )
        self._to_list.set_words(self.tr("To the &interviews"))
        self.question.retranslate()
        self.items.retranslate()
        self._show()
