"""At the left to whom and onto which drive, at the right what came and went before. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy

from desktop.i18n.formats import moment
from desktop.ui.fonts import strong
from desktop.ui.review_bundles.sending import SendPresenter
from desktop.ui.review_bundles.words import direction_word
from desktop.ui.review_bundles.work_strip import WorkStrip
from desktop.ui.view import View
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.choice_field import ChoiceField
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.folder_edit import FolderEdit
from desktop.ui.widgets.message import Message
from desktop.ui.widgets.plain_label import PlainLabel
from desktop.ui.widgets.records_table import RecordsTable

_WIDTHS = (0, 150, 150)


class SendPanel(View):
    """Shows `presenter.state`."""

    def __init__(self, presenter: SendPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title, self._none = PlainLabel(wrap=True), PlainLabel(look="muted", wrap=True)
        self.colleague, self.folder, self.audio = ChoiceField(), FolderEdit("usb"), QCheckBox()
        self.send, self.work, self.done = Button("package", "primary"), WorkStrip(), Message("good")
        self._history_title, self.history = PlainLabel(), RecordsTable(_WIDTHS)
        self.no_history = PlainLabel(look="muted", wrap=True)
        self._fields = (Field(self.colleague), Field(self.folder.edit, self.folder))
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        left, right, row, bottom = Card(margin=22, spacing=14), Card(margin=18), QHBoxLayout(self), QHBoxLayout()
        for label in (self._title, self._history_title):
            label.setFont(strong(16))
        bottom.addStretch()
        bottom.addWidget(self.send)
        for field in self._fields:
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for part in (self._title, self._none, *self._fields, self.audio):
            left.column.addWidget(part)
        left.column.addLayout(bottom)
        left.column.addWidget(self.work)
        left.column.addWidget(self.done)
        left.column.addStretch()
        right.column.addWidget(self._history_title)
        right.column.addWidget(self.no_history)
        right.column.addWidget(self.history, stretch=1)
        right.column.addStretch()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(left, stretch=1)
        row.addWidget(right, stretch=1)

    def _connect(self) -> None:
        self._presenter.changed = self.show_state
        self.colleague.activated.connect(lambda _: self._presenter.choose(self.colleague.currentData()))
        self.folder.chosen.connect(self._presenter.choose_folder)
        self.audio.clicked.connect(lambda on: self._presenter.set_with_audio(with_audio=on))
        self.send.clicked.connect(self._presenter.send)
        self.work.cancel.clicked.connect(self._presenter.cancel)

    def refresh(self) -> None:
        """Looks at the vault again."""
        self._presenter.look()

    def focus_first(self) -> None:
        """To whom."""
        self.colleague.setFocus()

    def show_state(self) -> None:
        """Shows what is chosen, the work under way, and what came and went."""
        state = self._presenter.state
        is_idle = state.work is None
        self._show_colleagues()
        self.folder.show_folder(state.folder)
        self.audio.setChecked(state.with_audio)
        for part in (self.colleague, self.folder, self.audio):
            part.setEnabled(is_idle)
        self.send.setEnabled(state.may_send)
        self.send.setVisible(is_idle)
        if self.work.show_work(state.work):
            self.focus_first()
        self._say_state()

    def retranslate(self) -> None:
        """Says everything again."""
        self._fields[0].say(self.tr("&Colleague"))
        self._fields[1].say(
            self.tr("&Drive or folder"), self.tr("What is written there opens for this colleague only.")
        )
        self.folder.retranslate()
        self.audio.setText(self.tr("With the &audio"))
        self.send.set_words(self.tr("&Seal and send"))
        self._history_title.setText(self.tr("What came and went"))
        self.history.setAccessibleName(self._history_title.text())
        self.work.retranslate()
        self.show_state()

    def _say_state(self) -> None:
        state = self._presenter.state
        code = state.interview.witness_code if state.interview is not None else ""
        title = self.tr("Send {witness} for review").replace("{witness}", code)
        self._title.setText(title if code else self.tr("No interview is chosen"))
        self._none.setText(
            self.tr("No colleague on another laptop is verified yet. A custodian adds them under Colleagues.")
            if not state.colleagues
            else self.tr("Everything goes along each time: the recordings, the transcript and all that was said of it. "
                         "Nobody's identity, and no attachments.")
        )  # fmt: skip
        self.audio.setToolTip(self.tr("Leave it out where the other laptop has it: the bundle is small then."))
        sent = state.sent
        words = self.tr("Sent for {name} and read back: {file}. Take the drive to them.")
        self.done.say(
            words.replace("{name}", state.names.get(sent.colleague, sent.colleague)).replace("{file}", sent.file_name)
            if sent is not None
            else "",
            "good",
        )
        self.no_history.setText(
            self.tr("Nothing of this interview went to another laptop yet, and nothing came from there.")
        )
        self.no_history.setVisible(not state.bundles)
        self.history.setVisible(bool(state.bundles))
        self.history.show_records(
            [self.tr("What"), self.tr("Colleague"), self.tr("When")],
            [
                [
                    direction_word(one.direction), state.names.get(one.colleague, one.colleague),
                    moment(one.noted_at),
                ]
                for one in reversed(state.bundles)
            ],
        )  # fmt: skip

    def _show_colleagues(self) -> None:
        state = self._presenter.state
        wanted = [(one.account.display_name, one.account.id) for one in state.colleagues]
        shown = [(self.colleague.itemText(at), self.colleague.itemData(at)) for at in range(self.colleague.count())]
        if wanted != shown:
            self.colleague.clear()
            for name, handle in wanted:
                self.colleague.addItem(name, handle)
        self.colleague.setCurrentIndex(max(0, self.colleague.findData(state.chosen)) if wanted else -1)
