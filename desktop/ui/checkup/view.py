"""The check: what was found at the left, the gravest first; what it means and what to do at the right. Widgets only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout

from desktop.custody.checkup.report import finding_words, section_word, verdict
from desktop.domain.checkup import CheckFinding, Severity
from desktop.ui.checkup.presenter import CheckupPresenter
from desktop.ui.fonts import strong
from desktop.ui.language import language_now
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import StatusChip
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable

_TABLE_SIZE, _CARD_WIDTH = (480, 130), 300
_STEPS = 1000  # a bar counts no further than two thousand million, and a backup has more bytes
_TONES = {Severity.DAMAGE: "danger", Severity.CARE: "warn", Severity.NOTE: "calm"}


class CheckupView(View):
    """An empty state before the first check, then a table beside a card."""

    def __init__(self, presenter: CheckupPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.check, self.cancel = Button("shield-check", "primary"), Button("x")
        self.repair, self.save = Button("check"), Button("scroll-text", "quiet")
        self.bring_back = Button("usb")
        self.verdict, self.step = PlainLabel(wrap=True), PlainLabel(look="muted")
        self.bar, self._pages = QProgressBar(), Pages()
        self.table = RecordsTable((120, 210, 0))
        self._chip, self._section = StatusChip(), PlainLabel(look="muted")
        self._what, self._todo = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self._empty, self._card = EmptyState("shield-check"), Card(margin=20, spacing=10)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.verdict.setFont(strong(16))
        self._what.setFont(strong(15))
        self.bar.setTextVisible(False)
        top, result, list_card = QHBoxLayout(), Columns((2, 1)), Card(margin=12, spacing=0)
        self.table.setMinimumSize(*_TABLE_SIZE)
        top.setSpacing(10)
        top.addWidget(self.verdict, stretch=1)
        for button in (self.save, self.bring_back, self.repair, self.cancel, self.check):
            top.addWidget(button)
        list_card.column.addWidget(self.table)
        chips = QHBoxLayout()
        chips.addWidget(self._chip)
        chips.addWidget(self._section)
        chips.addStretch()
        self._card.setMinimumWidth(_CARD_WIDTH)
        self._card.column.addLayout(chips)
        self._card.column.addWidget(self._what)
        self._card.column.addWidget(self._todo)
        self._card.column.addStretch(1)
        result.left.addWidget(list_card)
        result.right.addWidget(self._card)
        for page in (self._empty, result):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self.step)
        column.addWidget(self._pages, stretch=1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self._show
        self.check.clicked.connect(presenter.check)
        self.cancel.clicked.connect(presenter.cancel)
        self.repair.clicked.connect(presenter.repair)
        self.bring_back.clicked.connect(self._bring_back)
        self.save.clicked.connect(self._save)
        self.table.selectionModel().currentRowChanged.connect(self._show_finding)

    def focus_first(self) -> None:
        """The list once there is one, else the one button."""
        (self.table if self._presenter.report else self.check).setFocus()

    def _show(self) -> None:
        presenter = self._presenter
        self._pages.setCurrentIndex(1 if presenter.report else 0)
        self._show_work()
        self.repair.setVisible(presenter.may_repair and not presenter.is_working)
        self.bring_back.setVisible(presenter.may_bring_back and not presenter.is_working)
        self.save.setVisible(presenter.report is not None and not presenter.is_working)
        language = language_now()
        self.verdict.setText(verdict(presenter.report, language) if presenter.report else "")
        self.table.show_records(
            (self.tr("How grave"), self.tr("Where"), self.tr("What was found")),
            [self._row(finding, language) for finding in presenter.findings],
        )
        self._show_finding()

    def _show_work(self) -> None:
        presenter = self._presenter
        checking = presenter.checking
        self.check.setEnabled(not presenter.is_working)
        self.cancel.setVisible(checking is not None)
        self.bar.setVisible(presenter.is_working)
        self.step.setText(self._step_words())
        self.step.setVisible(bool(self.step.text()))
        known = checking is not None and checking.total > 1
        self.bar.setRange(0, _STEPS if known else 0)
        if checking is not None and known:
            self.bar.setValue(checking.done * _STEPS // checking.total)
        self.cancel.setEnabled(checking is not None and not checking.is_stopping)

    def _step_words(self) -> str:
        presenter = self._presenter
        if presenter.checking is not None and presenter.checking.is_stopping:
            return self.tr("Stopping…")
        if presenter.is_repairing:
            return self.tr("Bringing back…") if presenter.checking else self.tr("Repairing…")
        if presenter.checking is not None:
            return section_word(presenter.checking.section, language_now())
        if presenter.not_brought:
            return self.tr("No backup on this drive holds all that is missing. Try another drive.")
        return self.tr("Saved as {name}.").replace("{name}", presenter.saved) if presenter.saved else ""

    def _row(self, finding: CheckFinding, language: str) -> tuple[str, str, str]:
        what, _ = finding_words(finding, language)
        return self._severity_word(finding.severity), section_word(finding.section, language), what

    def _show_finding(self, *_: object) -> None:
        findings, row = self._presenter.findings, self.table.currentIndex().row()
        self._card.setVisible(0 <= row < len(findings))
        if not 0 <= row < len(findings):
            return
        finding, language = findings[row], language_now()
        what, todo = finding_words(finding, language)
        self._chip.say(self._severity_word(finding.severity), _TONES[finding.severity])
        self._section.setText(section_word(finding.section, language))
        self._what.setText(what)
        self._todo.setText(todo)

    def _severity_word(self, severity: Severity) -> str:
        return {
            Severity.DAMAGE: self.tr("Damaged"),
            Severity.CARE: self.tr("See to it"),
            Severity.NOTE: self.tr("Good to know"),
        }[severity]

    def _bring_back(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Drive or folder with backups"))
        if folder:
            self._presenter.bring_back(Path(folder))

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), "", options=QFileDialog.Option.DontConfirmOverwrite
        )
        if path:
            self._presenter.save(Path(path), language_now())

    def retranslate(self) -> None:
        """Says every word again."""
        self.check.set_words(self.tr("&Check everything"))
        self.cancel.set_words(self.tr("Cancel"))
        self.repair.set_words(self.tr("&Repair what can be"), self.tr("Nothing is deleted; what is moved is listed."))
        self.bring_back.set_words(
            self.tr("&Bring back from a drive…"),
            self.tr("What a backup holds whole takes the place of what is missing."),
        )
        self.save.set_words(self.tr("&Save report…"))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.table.setAccessibleName(self.tr("What was found"))
        self._empty.say(
            self.tr("Not checked since unlocking"),
            self.tr(
                "A check reads every page, every entry and every recording, and looks at keys, kit, backups and the "
                "disk. It takes about three seconds for a gigabyte."
            ),
        )
        self._show()
