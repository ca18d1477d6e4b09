"""The copy: what stands in its way, the other person's approval, for whom, onto which drive, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from desktop.i18n.faults import sentences_for
from desktop.ui.language import language_now
from desktop.ui.redaction.state import RedactionState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel


class CopyCard(Card):
    """`destination_chosen(id)`, `folder_chosen(str)`; `approve`, `make` and `cancel` are buttons to be connected."""

    destination_chosen = Signal(str)
    folder_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=18, spacing=12, parent=parent)
        self.what, self.destination, self.folder = PlainLabel(wrap=True), ChoiceField(), FolderEdit("usb")
        self.standing, self.outcome = Message("warn"), Message("good")
        self.approve, self.make, self.cancel = Button("check"), Button("package", "primary"), Button("x")
        self.bar = QProgressBar()
        self._destination_field, self._folder_field = Field(self.destination), Field(self.folder.edit, self.folder)
        self._state = RedactionState()
        self._build()

    def _build(self) -> None:
        self.bar.setTextVisible(False)
        self.destination.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for widget in (
            self.what, self.standing, self.outcome, self.approve, self._destination_field, self._folder_field, self.bar,
        ):  # fmt: skip
            self.column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.make)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.destination.activated.connect(self._destination_chosen)
        self.folder.chosen.connect(self.folder_chosen.emit)

    def show_state(self, state: RedactionState) -> None:
        """Shows gate, destination and drive, or the work under way."""
        self._state = state
        titles = [one.title for one in state.destinations]
        if titles != [self.destination.itemText(at) for at in range(self.destination.count())]:
            self.destination.clear()
            self.destination.addItems(titles)
        known = [one.id for one in state.destinations]
        if state.destination in known:
            self.destination.setCurrentIndex(known.index(state.destination))
        self.folder.show_folder(state.folder)
        self.approve.setVisible(state.may_approve and not state.is_approved)
        self.make.setEnabled(state.may_copy)
        for widget in (self.bar, self.cancel):
            widget.setVisible(state.work is not None)
        if state.work is not None:
            self.bar.setRange(0, max(state.work.total // 1000, 1) if state.work.total > 1 else 0)
            self.bar.setValue(state.work.done // 1000)
            self.cancel.setEnabled(not state.work.is_stopping)
        self.retranslate()

    def retranslate(self) -> None:
        """Says every word again."""
        state = self._state
        self.what.setText(
            self.tr(
                "A redacted copy is a bundle with masked text, masked sound and a masked document. Drafts, "
                "translations and attachments stay here. The map of stand-ins stays in the vault."
            )
        )
        self._destination_field.say(
            self.tr("&For whom"), "" if state.destinations else self.tr("No verified destination.")
        )
        self._folder_field.say(self.tr("&Drive or folder"))
        self.folder.retranslate()
        self.approve.set_words(self.tr("&Approve what the copy shows"))
        self.make.set_words(self.tr("Seal and hand over"))
        self.cancel.set_words(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.standing.say(self._standing(), "warn")
        self.outcome.say(self._outcome(), "good")

    def _standing(self) -> str:
        finding = next(iter(self._state.findings or ()), None)
        if finding is None:
            return ""
        what, _, todo = sentences_for(finding.code, finding.facts, language_now())
        return f"{what} {todo}"

    def _outcome(self) -> str:
        result = self._state.result
        if result is None:
            return self.tr("Somebody else has approved exactly this.") if self._state.is_approved else ""
        return self.tr("Handed over and read back: {path}").replace("{path}", result.bundle_path)

    def _destination_chosen(self, at: int) -> None:
        if 0 <= at < len(self._state.destinations):
            self.destination_chosen.emit(self._state.destinations[at].id)
