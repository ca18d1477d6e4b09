"""`saegim recording asides|hear-aside`: what was kept off the record, and hearing it for a reason that is logged."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, with_json, with_vault
from desktop.cli.recording_rows import place_of
from desktop.domain.ids import RecordingId
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal

LOOK_SECONDS = 0.2


def add_leaves(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the commands below `saegim recording`."""
    leaf = leaves.add_parser("asides", help=QT_TRANSLATE_NOOP("Help", "list what was kept off the record"))
    leaf.add_argument(
        "interview", metavar="INTERVIEW", help=QT_TRANSLATE_NOOP("Help", "id of the interview, or code of the witness")
    )
    with_json(with_vault(leaf)).set_defaults(run=_list)
    leaf = leaves.add_parser(
        "hear-aside", help=QT_TRANSLATE_NOOP("Help", "play what was kept off the record; supervisors only, logged")
    )
    leaf.add_argument("recording", metavar="ID", help=QT_TRANSLATE_NOOP("Help", "as the list of asides names it"))
    leaf.add_argument(
        "--reason", required=True, metavar="TEXT", help=QT_TRANSLATE_NOOP("Help", "why it is heard; the log keeps it")
    )
    with_vault(leaf).set_defaults(run=_hear)


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        vault = signed_in.vault
        interview = vault.interviews.find(args.interview)
        rows = []
        for recording in vault.recordings.of(interview.id):
            for aside in vault.media(interview.id).asides(recording.id):
                seal = vault.recordings.seal_of(aside.id)
                length_ms = recording.format.frames_to_ms(seal.frames if seal is not None else 0)
                rows.append({
                    "recording": aside.id, "of": recording.id, "at_frame": aside.at_frame, "length_ms": length_ms,
                })  # fmt: skip
                terminal.say(
                    QT_TRANSLATE_NOOP("Cli", "{aside}: {seconds} seconds off the record at {place} of {recording}."),
                    aside=aside.id,
                    seconds=length_ms // 1000,
                    place=place_of(recording.format, aside.at_frame),
                    recording=recording.id,
                )
        terminal.show(rows)
        if not rows:
            terminal.say(QT_TRANSLATE_NOOP("Cli", "Nothing was kept off the record."))
    return DONE


def _hear(args: argparse.Namespace, terminal: Terminal) -> int:
    playback = terminal.wiring.sound.playback
    with terminal.unlock(args) as signed_in, asked_to_stop() as asked:
        try:
            playback.play_apart(signed_in, RecordingId(args.recording), args.reason)
            while playback.heard().is_playing and not asked.wait(LOOK_SECONDS):
                pass
        finally:
            playback.rest()
        fault = playback.heard().fault
        if fault is not None:
            raise fault
    return DONE
