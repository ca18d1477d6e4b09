"""Erasing: what was erased, each with its whole report, and at the right the form for two people. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.custody.erasure_text import erasure_text
from desktop.domain.erasure import ErasureScope
from desktop.i18n.formats import day
from desktop.ui.erasure.form import ErasureCard
from desktop.ui.erasure.presenter import ErasureForm, ErasurePresenter
from desktop.ui.language import language_now
from desktop.ui.view import View
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable
from desktop.ui.widgets.scrolled import Scrolled

_WIDEST = 16_777_215


class ErasureView(View):
    """A list of reports, the chosen one beneath it, and the form."""

    def __init__(self, presenter: ErasurePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.table = RecordsTable((150, 0, 200, 120))
        self.report, self.form = PlainLabel(wrap=True), ErasureCard()
        self._none, self._left = EmptyState("shield-check"), QStackedWidget()
        self._form_scroll = Scrolled(self.form, width=384)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        listed, reported, both = Card(margin=12, spacing=0), Card("quiet", margin=18), QWidget()
        listed.column.addWidget(self.table)
        reported.column.addWidget(self.report)
        reported.column.addStretch()
        scroll = Scrolled(reported, width=0)
        scroll.setMinimumWidth(360)
        scroll.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(listed, stretch=2)
        column.addWidget(scroll, stretch=3)
        for page in (self._none, both):
            self._left.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self._left, stretch=1)
        row.addWidget(self._form_scroll)

    def _connect(self) -> None:
        self._presenter.changed = self._show
        self._presenter.erased = self._erased
        self.form.submitted.connect(self._submit)
        self.table.selectionModel().currentRowChanged.connect(self._show_report)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.load()

    def leave(self) -> None:
        """Forgets what was typed."""
        self.form.clear()

    def focus_first(self) -> None:
        """The form for those who may erase, else the list."""
        (self.form.interview if self._presenter.may_erase else self.table).setFocus()

    def _submit(self, form: ErasureForm) -> None:
        self._presenter.erase(form)

    def _erased(self) -> None:
        self.form.clear()
        self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _show(self) -> None:
        presenter = self._presenter
        self.form.show_state(presenter.state, presenter.chosen, is_working=presenter.is_working)
        self._form_scroll.setVisible(presenter.may_erase and bool(presenter.state.erasable))
        self._left.setCurrentIndex(1 if presenter.state.reports else 0)
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
        self.table.setAccessibleName(self.tr("What was erased"))
        self.form.retranslate()
        self._show()
