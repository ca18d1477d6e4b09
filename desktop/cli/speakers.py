"""`saegim recording channels`, `saegim transcript speaker`: who sits at which microphone, and who speaks in a line."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.speaking import SPOKEN, ChannelVoice, Speaker
from desktop.i18n.flag_words import CONTEXT, SPEAKER_WORDS
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal

_BY_EAR = "any"


def add_channels(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `channels` to the acts on recordings."""
    leaf = leaves.add_parser(
        "channels",
        help=QT_TRANSLATE_NOOP("Help", "say who sits at which microphone, and which language is spoken into it"),
    )
    leaf.add_argument(
        "recording",
        metavar="RECORDING",
        help=QT_TRANSLATE_NOOP("Help", "id of the recording, as `recording list` prints it"),
    )
    leaf.add_argument(
        "voices",
        metavar="CHANNEL:SPEAKER:LANGUAGE",
        type=_voice,
        nargs="+",
        help=QT_TRANSLATE_NOOP(
            "Help", "such as 1:witness:ko 2:interpreter:any; any leaves the language to the ear, and may be left out"
        ),
    )
    with_json(with_vault(leaf)).set_defaults(run=_channels)


def add_speaker(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `speaker` to the acts on transcripts."""
    leaf = acts.add_parser("speaker", help=QT_TRANSLATE_NOOP("Help", "say who speaks in a line"))
    leaf.add_argument(
        "segment", metavar="SEGMENT", help=QT_TRANSLATE_NOOP("Help", "id of the line, as `transcript show` prints it")
    )
    leaf.add_argument(
        "speaker",
        choices=[speaker.value for speaker in Speaker],
        help=QT_TRANSLATE_NOOP("Help", "the role, never a name"),
    )
    with_json(with_vault(leaf)).set_defaults(run=_speaker)


def _voice(text: str) -> ChannelVoice:
    channel, speaker, language = [*text.split(":"), _BY_EAR][:3]
    if not channel.isdigit() or language not in (*SPOKEN, _BY_EAR) or text.count(":") > 2:
        raise argparse.ArgumentTypeError(text)
    return ChannelVoice(int(channel) - 1, Speaker(speaker), "" if language == _BY_EAR else language)


def _channels(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.speakers import set_channels

    with terminal.unlock(args) as signed_in:
        setup = set_channels(signed_in, RecordingId(args.recording), args.voices)
    for voice in setup.voices:
        who = terminal.words_of(CONTEXT, SPEAKER_WORDS[voice.speaker])
        terminal.row(f"{voice.channel + 1}  {who}  {voice.language or _BY_EAR}")
    voices = [{"channel": v.channel, "speaker": v.speaker.value, "language": v.language} for v in setup.voices]
    terminal.show({"recording": setup.recording_id, "voices": voices})
    return DONE


def _speaker(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.speakers import set_speaker

    with terminal.unlock(args) as signed_in:
        revision = set_speaker(signed_in, SegmentId(args.segment), Speaker(args.speaker))
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{segment}: {speaker}. An earlier approval is not in force any more."),
        segment=revision.segment_id,
        speaker=terminal.words_of(CONTEXT, SPEAKER_WORDS[revision.speaker]),
    )
    terminal.show({"segment": revision.segment_id, "speaker": revision.speaker.value, "number": revision.number})
    return DONE
