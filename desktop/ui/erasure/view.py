"""Erasures: what was erased and by whom with its report, and the way to erase for those who may. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.custody.erasure_text import erasure_text
from desktop.domain.erasure import ErasureScope
from desktop.i18n.formats import day
from desktop.ui.erasure.form import ErasureCard
from desktop.ui.erasure.presenter import ErasureForm, ErasurePresenter
from desktop.ui.fonts import strong
from desktop.ui.language import language_now
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable
from desktop.ui.widgets.scrolled import Scrolled

_TABLE_HEIGHT, _REPORT_HEIGHT = 110, 130
_TITLE_PX = 16


class ErasureView(View):
    """A list of reports with the chosen one beneath it, or the form, which has a page of its own."""

    def __init__(self, presenter: ErasurePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._is_erasing = False
        self.table = RecordsTable((150, 0, 240, 120))
        self.report, self.form, self._title = PlainLabel(wrap=True), ErasureCard(), PlainLabel()
        self.begin, self.begin_first = Button("circle-x", "text-danger"), Button("circle-x", "text-danger")
        self._none, self._pages = EmptyState("shield-check"), Pages()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._title.setFont(strong(_TITLE_PX))
        self._none.buttons.addWidget(self.begin_first)
        form = QWidget()
        beneath = QVBoxLayout(form)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.addWidget(self.form)
        beneath.addStretch(1)
        for page in (self._none, self._reports(), form):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _reports(self) -> QWidget:
        """The page with the list and what is said of the chosen one."""
        listed, reported, page, top = Card(margin=12, spacing=0), Card("quiet", margin=18), QWidget(), QHBoxLayout()
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        top.addWidget(self._title)
        top.addStretch()
        top.addWidget(self.begin)
        listed.column.addWidget(self.table)
        reported.column.addWidget(self.report)
        reported.column.addStretch(1)
        scroll = Scrolled(reported)
        scroll.setMinimumHeight(_REPORT_HEIGHT)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(listed, stretch=2)
        column.addWidget(scroll, stretch=3)
        return page

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self._presenter.erased = self._erased
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self._leave_form)
        for button in (self.begin, self.begin_first):
            button.clicked.connect(self._begin)
        self.table.selectionModel().currentRowChanged.connect(self._show_report)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()

    def leave(self) -> None:
        """Forgets what was typed, and that somebody was about to erase."""
        self.form.clear()
        self._is_erasing = False
        self._show()

    def focus_first(self) -> None:
        """The form once it is open, else the list or the way to the form."""
        first = self.table if self._presenter.state.reports else self.begin_first
        (self.form.interview if self._is_erasing else first).setFocus()

    def _begin(self) -> None:
        self._is_erasing = True
        self._show()
        self.form.interview.setFocus()

    def _leave_form(self) -> None:
        self.leave()
        self.focus_first()

    def _submit(self, form: ErasureForm) -> None:
        self._presenter.erase(form)

    def _erased(self) -> None:
        self.leave()
        self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _show(self) -> None:
        presenter = self._presenter
        may_begin = presenter.may_erase and bool(presenter.state.erasable)
        self._is_erasing = self._is_erasing and may_begin
        self.form.show_state(presenter.state, presenter.chosen, is_working=presenter.is_working)
        for button in (self.begin, self.begin_first):
            button.setVisible(may_begin)
        self._pages.setCurrentIndex(2 if self._is_erasing else 1 if presenter.state.reports else 0)
        titles = (self.tr("Witness"), self.tr("What went"), self.tr("Who"), self.tr("When"))
        self.table.show_records(
            titles,
            [
                (
                    report.witness_code,
                    self._scope_word(report.erasure.scope),
                    f"{report.erasure.erased_by} · {report.erasure.second}",
                    day(report.erasure.erased_at),
                )
                for report in presenter.state.reports
            ],
        )
        self._show_report()

    def _show_report(self, *_: object) -> None:
        reports, row = self._presenter.state.reports, self.table.currentIndex().row()
        lines = erasure_text(reports[row], language_now()) if 0 <= row < len(reports) else []
        self.report.setText("\n\n".join(lines))

    def _scope_word(self, scope: ErasureScope) -> str:
        return self.tr("The audio") if scope is ErasureScope.MEDIA else self.tr("The whole testimony")

    def retranslate(self) -> None:
        """Says every word again."""
        self._none.say(
            self.tr("Nothing was ever erased here"),
            self.tr(
                "Erasing destroys the key of an interview's audio, or all of its testimony. Two people sign it, and "
                "the log keeps that it was done, never what it was."
            ),
        )
        self._title.setText(self.tr("What was erased"))
        self.table.setAccessibleName(self.tr("What was erased"))
        for button in (self.begin, self.begin_first):
            button.set_words(self.tr("&Erase something…"))
        self.form.retranslate()
        self._show()
