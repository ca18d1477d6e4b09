"""Looking at one attachment: which page, how near, turned how far. Its picture comes from the closed child. No Qt.

A drawing that was made here is drawn by ourselves from its events, after they were compared with what was added.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.attachments.drawing.drawing_board import drawing_of
from desktop.attachments.render.picture import Wish
from desktop.attachments.render.untrusted import NotShown, Shown
from desktop.attachments.render.wire import MOST_SIDE, Refusal
from desktop.attachments.viewing import NoPicture, ToldLooks
from desktop.domain.attachment import Attachment
from desktop.domain.drawing import Drawing
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.attachments.state import FIT, ZOOMS, Look, Row
from desktop.ui.drawing.replay import Replay
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

Made = Shown | NotShown | NoPicture | Drawing
_LEAST_SIDE = 64


class Looking:
    """Holds `look`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace, services: Services, changed: Callable[[], None]) -> None:
        self._workplace, self._show_page = workplace, services.attachments.show_page
        self._changed = changed
        self._told = ToldLooks()
        self._box = (_LEAST_SIDE, _LEAST_SIDE)
        self._task: Task | None = None
        self._asked = 0
        self.look: Look | None = None
        self.replay = Replay(workplace, services)

    def open(self, row: Row) -> None:
        """Opens it at its first page, whole."""
        self.close()
        self.look = Look(row)
        self._ask()

    def close(self) -> None:
        """Nothing of it is shown or made any more."""
        self._withdraw()
        self.replay.close()
        if self.look is not None:
            self._told.forget(self.look.row.attachment)
            self.look = None

    def fit_into(self, width: int, height: int) -> None:
        """The room there is for the picture."""
        box = (max(width, _LEAST_SIDE), max(height, _LEAST_SIDE))
        if box != self._box:
            self._box = box
            if self.look is not None and self.look.drawing is None:
                self._ask()

    def turn_page(self, by: int) -> None:
        """The page after, or before."""
        look = self.look
        if look is not None and 0 <= look.page + by < look.pages:
            self.look = replace(look, page=look.page + by)
            self._ask()

    def come_nearer(self, steps: int) -> None:
        """Larger, or smaller; whole again at the end of the scale."""
        look = self.look
        if look is not None:
            at = ZOOMS.index(look.zoom) + steps
            self._zoom(ZOOMS[min(max(at, 0), len(ZOOMS) - 1)])

    def fit(self) -> None:
        """The whole page."""
        self._zoom(FIT)

    def rotate(self, degrees: int) -> None:
        """Turns what is shown, and nothing that is stored."""
        look = self.look
        if look is not None:
            self.look = replace(look, turned=(look.turned + degrees) % 360)
            self._ask()

    def _zoom(self, zoom: float) -> None:
        look = self.look
        if look is not None and zoom != look.zoom:
            self.look = replace(look, zoom=zoom)
            self._ask()

    def _ask(self) -> None:
        look = self.look
        if look is None:
            return
        self._withdraw()
        self._asked += 1
        number, attachment, wish = self._asked, look.row.attachment, self._wish(look)
        self._task = self._workplace.runner.run(
            lambda task: self._made(attachment, wish, task),
            lambda made: self._came(number, made),
            lambda fault: self._failed(number, fault),
            lane=Lane.JOB,
        )
        self._changed()

    def _made(self, attachment: Attachment, wish: Wish, task: Task) -> Made:
        """On the job thread."""
        signed_in = self._workplace.signed_in
        drawing = drawing_of(signed_in, attachment)
        if drawing is None:
            return self._show_page(signed_in, attachment, wish, self._told, task.cancelled)
        self._told.tell(signed_in, attachment)
        return drawing

    def _came(self, number: int, made: Made) -> None:
        look = self.look
        if look is None or number != self._asked:
            return
        if isinstance(made, Drawing):
            self.look = replace(look, drawing=made)
            self.replay.open(made)
        else:
            self.look = replace(look, result=made)
        self._changed()

    def _failed(self, number: int, fault: Fault) -> None:
        if number != self._asked or fault.code is FaultCode.ATTACHMENT_CANCELLED:
            return
        if self.look is not None:
            self.look = replace(self.look, result=NotShown(Refusal.UNREADABLE))
            self._changed()
        self._workplace.report(fault)

    def _wish(self, look: Look) -> Wish:
        width, height = self._box if look.turned % 180 == 0 else self._box[::-1]
        sides = (min(round(side * look.zoom), MOST_SIDE) for side in (width, height))
        return Wish(look.page, *sides)

    def _withdraw(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
