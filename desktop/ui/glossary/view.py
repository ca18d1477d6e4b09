"""The glossary screen: packs with their ticks at the left, the pack that is shown at the right. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.ids import GlossaryId
from desktop.ui.glossary.pack_editor import PackEditor
from desktop.ui.glossary.packs_card import PacksCard
from desktop.ui.glossary.presenter import GlossaryPresenter
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.page import PageHeader, page_column
from desktop.ui.widgets.scrolled import Scrolled

_LEFT_WIDTH = 340


class GlossaryView(View):
    """Shows `presenter.state`."""

    def __init__(self, presenter: GlossaryPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.header, self.packs, self.editor = PageHeader(), PacksCard(), PackEditor()
        self.back, self.new = Button("chevron-left", "quiet"), Button("plus")
        self._is_focus_due = False
        self._build()
        presenter.changed = self.render_state
        self.back.clicked.connect(presenter.go_back)
        self.new.clicked.connect(self._begin_new)
        self.packs.ticked.connect(lambda pack, is_ticked: presenter.tick(GlossaryId(pack), is_ticked=is_ticked))
        self.packs.shown.connect(lambda pack: presenter.show_pack(GlossaryId(pack)))
        self.packs.chosen.connect(presenter.choose)
        self.editor.written.connect(presenter.write)
        self.retranslate()

    def _build(self) -> None:
        self.packs.setMaximumWidth(_LEFT_WIDTH)
        for button in (self.back, self.new):
            self.header.buttons.addWidget(button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.editor)
        column.addStretch()
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self.packs)
        body.addWidget(Scrolled(page), stretch=1)
        whole = page_column(self)
        whole.addWidget(self.header)
        whole.addLayout(body, stretch=1)

    def refresh(self) -> None:
        """Looks at the packs and the interview at hand again."""
        self._presenter.look()

    def focus_first(self) -> None:
        """The first tick that can be set, else the first pack; until one is there, the way back keeps its place."""
        ticks = [line.tick for line in self.packs.lines if line.tick.isEnabled()]
        shown = [line.show_pack for line in self.packs.lines]
        (*ticks, *shown, self.back)[0].setFocus()
        self._is_focus_due = not self._presenter.state.is_loaded

    def _begin_new(self) -> None:
        self._presenter.show_pack(None)
        self.editor.handle.setFocus()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        words = self.tr("Words that the next drafts of {code} are to expect. Packs never hold names of persons.")
        self.header.say(
            self.tr("Glossary"),
            words.replace("{code}", state.interview.witness_code)
            if state.interview is not None
            else self.tr("No interview is chosen. Packs can be read and written all the same."),
        )
        self.new.setVisible(state.may_write)
        self.packs.show_state(state)
        self.editor.show_state(state)
        if self._is_focus_due and state.is_loaded:
            self._is_focus_due = False
            if self.back.hasFocus():  # nobody has gone elsewhere meanwhile
                self.focus_first()

    def retranslate(self) -> None:
        """Says every word again."""
        self.back.set_words(self.tr("Transcript"))
        self.new.set_words(self.tr("New &pack\u2026"))
        self.editor.retranslate()
        self.render_state()
