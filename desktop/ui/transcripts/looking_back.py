"""What a split or merged line came of, for its history: read only where somebody looks at it. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.transcript import Line
from desktop.review.past import PastDraft, draft_of, past_of
from desktop.ui.workplace import Workplace


class LookingBack:
    """Holds the draft last read. `changed` is called when another one was."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._line: Line | None = None
        self.draft: PastDraft | None = None
        self.changed: Callable[[], None] = lambda: None

    def look(self, recording_id: RecordingId | None, line: Line | None) -> PastDraft | None:
        """The draft that knows where the line came from; None while it is read, or where there is nothing to know."""
        if line is None or recording_id is None or not line.segment.reshaping:
            return None
        if line != self._line:
            self._line, self.draft = line, None
            signed_in, segment_id = self._workplace.signed_in, line.segment.id
            self._workplace.runner.run(
                lambda _: _read(signed_in, recording_id, segment_id),
                lambda draft: self._looked(line, draft),
                self._workplace.report,
            )
        return self.draft

    def _looked(self, line: Line, draft: PastDraft | None) -> None:
        if line == self._line:
            self.draft = draft
            self.changed()


def _read(signed_in: SignedIn, recording_id: RecordingId, segment_id: SegmentId) -> PastDraft | None:
    past = past_of(signed_in.vault, recording_id)
    return draft_of(past, segment_id) if past is not None else None
