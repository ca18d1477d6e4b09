"""What is to be brought in: files at the left, what is said of them at the right, the work beneath. Widgets only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.ids import InterviewId
from desktop.recording.folder_scan import ENDINGS
from desktop.ui.imports.chosen_card import ChosenCard
from desktop.ui.imports.files_table import FilesTable
from desktop.ui.imports.goal_card import GoalCard
from desktop.ui.imports.presenter import ImportsPresenter
from desktop.ui.imports.words import left_out_words
from desktop.ui.imports.work_strip import WorkStrip
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.scrolled import Scrolled

_SIDE_WIDTH = 304


class ListPanel(View):
    """Shows `presenter.state`. `add_folder` and `add_files` are for the top of the screen."""

    def __init__(self, presenter: ImportsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.empty = EmptyState("file-audio")
        self.add_folder, self.add_files = Button("folder-open"), Button("file-audio")
        self.first_folder, self.first_files = Button("folder-open", "primary"), Button("file-audio")
        self.table, self.chosen, self.goal, self.strip = FilesTable(), ChosenCard(), GoalCard(), WorkStrip()
        self.note, self._pages = Message("info"), Pages()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for button in (self.first_folder, self.first_files):
            self.empty.buttons.addWidget(button)
        left, body = QVBoxLayout(), QWidget()
        left.setSpacing(12)
        left.addWidget(self.note)
        left.addWidget(self.table, stretch=1)
        left.addWidget(self.chosen)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, stretch=1)
        row.addWidget(Scrolled(self.goal, _SIDE_WIDTH))
        self._pages.addWidget(body)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._pages, stretch=1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed = self.render_state
        for button in (self.add_folder, self.first_folder):
            button.clicked.connect(self._choose_folder)
        for button in (self.add_files, self.first_files):
            button.clicked.connect(self._choose_files)
        self.table.picked.connect(presenter.choose)
        self.goal.scope_chosen.connect(lambda is_meant: presenter.speak_of_chosen(is_meant=is_meant))
        self.goal.goal_chosen.connect(lambda number: presenter.assign(InterviewId(number)))
        self.goal.said.connect(presenter.say)
        self.goal.as_all.clicked.connect(presenter.say_as_of_all)
        self.chosen.insist.clicked.connect(presenter.insist)
        self.chosen.again.clicked.connect(presenter.try_again)
        self.chosen.leave_out.clicked.connect(presenter.leave_out)
        self.chosen.onward.clicked.connect(lambda: presenter.go("transcripts"))
        self.strip.begin.clicked.connect(self._begin)
        self.strip.stop.clicked.connect(presenter.cancel)
        self.strip.clear.clicked.connect(presenter.clear_done)

    def refresh(self) -> None:
        """Looks at the list again."""
        self._presenter.load()

    def leave(self) -> None:
        """What was typed is kept."""
        if self._presenter.state.items:
            self._presenter.say(self.goal.source.source())

    def focus_first(self) -> None:
        """The table, once there is something in it."""
        (self.table if self._presenter.state.items else self.first_folder).setFocus()

    def render_state(self) -> None:
        """Shows the presenter's state."""
        state = self._presenter.state
        self._pages.setCurrentIndex(0 if state.items else 1)
        self.note.say(left_out_words(state.left_out), "info")
        for part in (self.table, self.chosen, self.goal, self.strip):
            part.show_state(state)
        for button in (self.add_folder, self.add_files):
            button.setVisible(bool(state.items))
            button.setEnabled(not state.is_taking)
        self.strip.setVisible(bool(state.items) or state.work is not None)

    def retranslate(self) -> None:
        """Says every word again."""
        for button in (self.add_folder, self.first_folder):
            button.set_words(self.tr("A fo&lder\u2026"), self.tr("Everything with sound in it and below it"))
        for button in (self.add_files, self.first_files):
            button.set_words(self.tr("&Single files\u2026"))
        self.empty.say(
            self.tr("Nothing to bring in yet"),
            self.tr(
                "Connect the recorder, its card or a drive, and choose the folder or single files. "
                "Nothing on it is changed."
            ),
        )
        for part in (self.table, self.chosen, self.goal, self.strip):
            part.retranslate()
        self.render_state()

    def _begin(self) -> None:
        if self._presenter.say(self.goal.source.source()):
            self._presenter.bring_in()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder with recordings"))
        if folder:
            self._presenter.choose_folder(Path(folder))

    def _choose_files(self) -> None:
        names = " ".join(f"*.{ending}" for ending in sorted(ENDINGS))
        kinds = self.tr("Sound and video")
        paths, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Recordings to bring in"), "", f"{kinds} ({names});;{self.tr('All files')} (*)"
        )
        if paths:
            self._presenter.choose_files([Path(path) for path in paths])
