"""Who speaks, as the transcript screen lets people say it: of lines, and of the microphones of a recording. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.speaking import ChannelSetup, ChannelVoice, Speaker, SpeakerRevision
from desktop.domain.transcript import Line
from desktop.review.speakers import set_channels, set_speakers
from desktop.ui.transcripts.looking import approval_of
from desktop.ui.transcripts.part import Screen
from desktop.ui.transcripts.state import ApprovalState
from desktop.ui.workplace import Workplace

Said = tuple[list[SpeakerRevision], ApprovalState]


class SpeakerSetting:
    """Sets speakers anew, never in another's place. What is refused is reported, and nothing is shown as set."""

    def __init__(self, screen: Screen, workplace: Workplace) -> None:
        self._screen, self._workplace = screen, workplace

    def say(self, numbers: Iterable[int], speaker: Speaker) -> int | None:
        """Sets who speaks in these lines, and says which line comes after them; None where nothing may be set."""
        chosen = sorted(set(numbers))
        if not chosen:
            return None
        lines = [self._screen.state.lines[number] for number in chosen]
        self._write([line.segment.id for line in lines if not _is_said(line, speaker)], speaker)
        last = len(self._screen.state.lines) - 1
        return min(chosen[-1] + 1, last) if self._screen.state.may_correct else None

    def say_on(self, number: int) -> int | None:
        """Sets the speaker of the line above for this line and all below it, up to the next one that somebody set."""
        lines = self._screen.state.lines
        if not 0 < number < len(lines):
            return None
        end = next_set(lines, number)
        after = self.say(range(number, end), lines[number - 1].speaker)
        return min(end, len(lines) - 1) if after is not None else None

    def set_up(self, recording_id: RecordingId, voices: Sequence[ChannelVoice]) -> None:
        """Says who sits at which microphone."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: set_channels(signed_in, recording_id, voices), self._is_set_up, self._workplace.report
        )

    def _write(self, segment_ids: list[SegmentId], speaker: Speaker) -> None:
        if segment_ids:
            self._workplace.runner.run(lambda _: self._lay(segment_ids, speaker), self._laid, self._workplace.report)

    def _lay(self, segment_ids: list[SegmentId], speaker: Speaker) -> Said:
        signed_in = self._workplace.signed_in
        revisions = set_speakers(signed_in, segment_ids, speaker)
        recording_id, _ = signed_in.vault.transcripts.segment(segment_ids[0])
        return revisions, approval_of(signed_in, signed_in.vault.recordings.get(recording_id).interview_id)

    def _laid(self, said: Said) -> None:
        revisions, approval = said
        by_line = {revision.segment_id: revision for revision in revisions}
        lines = tuple(_with(line, by_line.get(line.segment.id)) for line in self._screen.state.lines)
        self._screen.show(lines=lines, approval=approval)
        self._workplace.changed()

    def _is_set_up(self, _: ChannelSetup) -> None:
        self._workplace.changed()


def next_set(lines: Sequence[Line], number: int) -> int:
    """The next line from `number` on whose speaker somebody set, or where the lines end. Line `number` itself counts
    as not set: it was chosen to be set now.
    """
    found = (at for at in range(number + 1, len(lines)) if lines[at].speaker_revisions)
    return next(found, len(lines))


def _is_said(line: Line, speaker: Speaker) -> bool:
    return bool(line.speaker_revisions) and line.speaker is speaker


def _with(line: Line, revision: SpeakerRevision | None) -> Line:
    return line if revision is None else replace(line, speaker_revisions=(*line.speaker_revisions, revision))
