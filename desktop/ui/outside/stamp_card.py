"""Timestamps over a drive: a request out, answers back, what became of them; without an authority how to get one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.custody.outside_text import CONTEXT, REASONS
from desktop.custody.timestamps import READ_ME, TakenAnswers
from desktop.domain.ids import AuthorityId
from desktop.i18n.catalogue import translate
from desktop.i18n.formats import day, moment
from desktop.ui.fonts import strong
from desktop.ui.language import language_now
from desktop.ui.outside.state import OutsideScreen
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel


class StampCard(Card):
    """`folder_chosen(str)`; `request`, `take` and `add` are buttons to be connected."""

    folder_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=10, parent=parent)
        self.folder = FolderEdit("usb")
        self.request, self.take, self.add = Button("stamp"), Button("import"), Button("plus", "primary")
        self.title, self.waiting, self.none = (
            PlainLabel(),
            PlainLabel(look="muted"),
            PlainLabel(look="muted", wrap=True),
        )
        self.outcome, self.refused, self._bar = Message("good"), Message("warn"), QProgressBar()
        self._asking, self._without = QWidget(), QWidget()
        self._state, self._may_add = OutsideScreen(), False
        self._build()
        self.folder.chosen.connect(self.folder_chosen)

    def _build(self) -> None:
        self.title.setFont(strong(15))
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        bottom, lonely = QHBoxLayout(), QHBoxLayout(self._without)
        self._field = Field(self.folder.edit, self.folder)
        bottom.addWidget(self.waiting, stretch=1)
        bottom.addWidget(self.take)
        bottom.addWidget(self.request)
        lonely.setContentsMargins(0, 0, 0, 0)
        lonely.setSpacing(16)
        lonely.addWidget(self.none, stretch=1)
        lonely.addWidget(self.add)
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._field)
        column.addLayout(bottom)
        for widget in (self.title, self._asking, self._without, self._bar, self.outcome, self.refused):
            self.column.addWidget(widget)

    def show_state(self, state: OutsideScreen, *, may_add: bool) -> None:
        """Shows the drive, what is waited for, and what came of the last act."""
        self._state, self._may_add = state, may_add
        self._asking.setVisible(state.has_authority)
        self._without.setVisible(state.seen is not None and not state.has_authority)
        self.add.setVisible(may_add)
        self.folder.show_folder(state.folder)
        for button in (self.request, self.take):
            button.setEnabled(state.may_start)
        self.take.set_look("primary" if state.is_waiting else "")
        self.request.set_look("" if state.is_waiting else "primary")
        self._bar.setVisible(state.is_working)
        self._say_outcome(state)

    def _say_outcome(self, state: OutsideScreen) -> None:
        words = self._written(state.written) if state.written else self._taken(state.taken) if state.taken else ""
        refused = self._refused(state.taken) if state.taken else ""
        is_good = bool(state.written or (state.taken and (state.taken.taken or state.taken.known)))
        self.outcome.say(words, "good" if is_good else "info")
        self.refused.say(refused, "warn")
        self.waiting.setText(self._waiting(state))

    def _waiting(self, state: OutsideScreen) -> str:
        if state.seen is None or state.seen.asked_at is None:
            return ""
        words = self.tr("Not answered yet: {count}, the last asked on {day}")
        return words.replace("{count}", str(state.seen.waiting)).replace("{day}", day(state.seen.asked_at))

    def _written(self, name: str) -> str:
        words = self.tr(
            "The request is on the drive: {request}. Carry it to a computer with a network; {note} beside it says what "
            "to do there. Bring the answer back on the same drive. Nobody learns from it what it is about."
        )
        return words.replace("{request}", name).replace("{note}", READ_ME)

    def _taken(self, taken: TakenAnswers) -> str:
        if not (taken.taken or taken.known or taken.refused):
            return self.tr("There is no answer on this drive. An answer is a file whose name ends in .tsr.")
        lines = []
        for answer in taken.taken:
            words = self.tr("Taken: {authority} confirms that the log, as it was when you asked, existed on {moment}.")
            words = words.replace("{authority}", self._title_of(answer.authority_id))
            lines.append(words.replace("{moment}", moment(answer.stamped_at)))
        if taken.known:
            lines.append(self.tr("Taken before: {files}").replace("{files}", ", ".join(taken.known)))
        return "\n".join(lines)

    def _title_of(self, authority: AuthorityId) -> str:
        known = self._state.seen.authorities if self._state.seen else ()
        return next((one.title for one in known if one.id == authority), authority)

    def _refused(self, taken: TakenAnswers) -> str:
        lines = []
        for one in taken.refused:
            words = self.tr("Refused: {file}. {reason}").replace("{file}", one.name)
            lines.append(words.replace("{reason}", translate(CONTEXT, REASONS[one.reason], language_now())))
        return "\n".join(lines)

    def retranslate(self) -> None:
        """Says everything again."""
        self.title.setText(self.tr("Timestamp"))
        self._field.say(self.tr("&Drive or folder"))
        self.folder.retranslate()
        self.request.set_words(self.tr("&Write a request"), self.tr("A question about the log as it is now"))
        self.take.set_words(self.tr("&Take answers back"), self.tr("Every answer on this drive is verified first"))
        self.add.set_words(self.tr("Add an authorit&y…"))
        self._bar.setAccessibleName(self.tr("Working on the drive"))
        self.none.setText(
            self.tr(
                "A timestamp authority says that the log existed on a certain day, and learns nothing of it. Add one "
                "with the root certificate it gave you."
            )
            if self._may_add
            else self.tr(
                "A timestamp authority says that the log existed on a certain day, and learns nothing of it. A "
                "custodian adds one."
            )
        )
        self._say_outcome(self._state)
