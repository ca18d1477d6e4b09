"""`saegim redaction mask|voice|decline|lift`: masks set and taken back, each with its reason and person."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.cli.parser import DONE, with_json, with_vault
from desktop.cli.redaction_names import add_names, names_asked_for
from desktop.cli.redaction_shown import asked_for, mask_row, on_redaction
from desktop.domain.ids import MaskId, RecordingId, RedactionId, SegmentId
from desktop.domain.redaction import SETTABLE, MaskedBy, MaskKind, MaskReason, Passage, VoiceSpan
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.redactions import RedactedInterview
    from desktop.custody.signed_in import SignedIn
    from desktop.review.redacting import Why


def add_masking(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the acts that set masks, decline them and take them back."""
    _add_mask(acts)
    _add_voice(acts)
    decline = on_redaction(
        acts.add_parser("decline", help=QT_TRANSLATE_NOOP("Help", "leave readable what is suggested"))
    )
    decline.add_argument(
        "kind", choices=[one.value for one in SETTABLE], metavar="KIND",
        help=QT_TRANSLATE_NOOP("Help", "everything of this kind that is not decided"),
    )  # fmt: skip
    decline.set_defaults(run=_decline)
    lift = acts.add_parser(
        "lift", help=QT_TRANSLATE_NOOP("Help", "take a mask back; the reason is one line of standard input")
    )
    lift.add_argument("mask", metavar="MASK", help=QT_TRANSLATE_NOOP("Help", "id of the mask"))
    with_json(with_vault(lift)).set_defaults(run=_lift)


def _add_mask(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    mask = acts.add_parser("mask", help=QT_TRANSLATE_NOOP("Help", "mask what is suggested, or a passage by hand"))
    which = mask.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--suggested", choices=[one.value for one in SETTABLE], metavar="KIND",
        help=QT_TRANSLATE_NOOP("Help", "everything of a kind that is suggested and not decided"),
    )  # fmt: skip
    which.add_argument(
        "--line", metavar="SEGMENT", help=QT_TRANSLATE_NOOP("Help", "characters of this line: --first and --end")
    )
    which.add_argument(
        "--everywhere", action="store_true",
        help=QT_TRANSLATE_NOOP("Help", "the words on the first line of standard input, wherever they stand"),
    )  # fmt: skip
    first = QT_TRANSLATE_NOOP("Help", "the first character that is masked, counted from 0")
    mask.add_argument("--first", type=int, default=0, metavar="N", help=first)
    end = QT_TRANSLATE_NOOP("Help", "the first character after it")
    mask.add_argument("--end", type=int, default=0, metavar="N", help=end)
    mask.add_argument(
        "--kind", choices=[one.value for one in SETTABLE], default=MaskKind.OTHER.value,
        help=QT_TRANSLATE_NOOP("Help", "what it is (other)"),
    )  # fmt: skip
    add_names(on_redaction(_with_reason(mask))).set_defaults(run=_mask)


def _add_voice(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    voice = on_redaction(acts.add_parser("voice", help=QT_TRANSLATE_NOOP("Help", "mask a span of sound alone")))
    voice.add_argument("recording", metavar="RECORDING", help=QT_TRANSLATE_NOOP("Help", "id of the recording"))
    for name, words in (
        ("from_ms", QT_TRANSLATE_NOOP("Help", "where it begins, in milliseconds")),
        ("to_ms", QT_TRANSLATE_NOOP("Help", "where it ends, in milliseconds")),
    ):
        voice.add_argument(name, type=int, metavar=name.upper(), help=words)
    voice.add_argument(
        "--channel", type=int, action="append", default=[], metavar="N",
        help=QT_TRANSLATE_NOOP("Help", "only this channel, counted from 1; without, all of them"),
    )  # fmt: skip
    _with_reason(voice).set_defaults(run=_voice)


def _with_reason(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument(
        "--reason", choices=[one.value for one in MaskReason], required=True,
        help=QT_TRANSLATE_NOOP("Help", "a recipient reads it; with `other`, words are read from standard input"),
    )  # fmt: skip
    return parser


def _why(args: argparse.Namespace, terminal: Terminal) -> Why:
    reason = MaskReason(args.reason)
    words = QT_TRANSLATE_NOOP("Cli", "The reason, on one line, without any name:")
    return reason, asked_for(terminal, words) if reason.needs_words else ""


def _mask(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.redactions import redacted_interview
    from desktop.review.redacting import mask_passages

    redaction_id = RedactionId(args.redaction)
    kind, by = MaskKind(args.suggested or args.kind), MaskedBy.RULE if args.suggested else MaskedBy.HAND
    with terminal.unlock(args) as signed_in:
        redacted = redacted_interview(signed_in.vault, redaction_id)
        passages = _passages(args, terminal, signed_in, redacted)
        masks = mask_passages(signed_in, redaction_id, passages, kind, _why(args, terminal), by)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "{count} passages are masked."), count=len(masks))
    terminal.show([mask_row(mask) for mask in masks])
    return DONE


def _passages(
    args: argparse.Namespace, terminal: Terminal, signed_in: SignedIn, redacted: RedactedInterview
) -> list[Passage]:
    from desktop.review.redaction_suggestions import occurrences_of

    if args.suggested:
        names = names_asked_for(args, terminal, signed_in, redacted)
        return _undecided(signed_in, redacted, MaskKind(args.suggested), names)
    if args.everywhere:
        return occurrences_of(
            redacted, asked_for(terminal, QT_TRANSLATE_NOOP("Cli", "The words to mask, on one line:"))
        )
    segment = SegmentId(args.line)
    revisions = {m.line.segment.id: len(m.line.revisions) for one in redacted.recordings for m in one.lines}
    return [Passage(segment, revisions.get(segment, 0), args.first, args.end)]


def _undecided(
    signed_in: SignedIn, redacted: RedactedInterview, kind: MaskKind, names: Sequence[str] = ()
) -> list[Passage]:
    from desktop.review.redaction_suggestions import SuggestionState, rules_for, suggestions_in

    found = suggestions_in(signed_in, redacted, rules_for(names))
    return [one.passage for one in found if one.kind is kind and one.state is SuggestionState.OPEN]


def _voice(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.redacting import mask_voice

    channels = tuple(sorted({number - 1 for number in args.channel}))
    span = VoiceSpan(RecordingId(args.recording), args.from_ms, args.to_ms, channels)
    with terminal.unlock(args) as signed_in:
        mask = mask_voice(signed_in, RedactionId(args.redaction), span, _why(args, terminal))
    terminal.say(QT_TRANSLATE_NOOP("Cli", "The sound is masked: {mask}."), mask=mask.id)
    terminal.show([mask_row(mask)])
    return DONE


def _decline(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.custody.redactions import redacted_interview
    from desktop.review.redacting import decline

    redaction_id, kind = RedactionId(args.redaction), MaskKind(args.kind)
    with terminal.unlock(args) as signed_in:
        passages = _undecided(signed_in, redacted_interview(signed_in.vault, redaction_id), kind)
        declined = decline(signed_in, redaction_id, kind, passages)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "{count} suggestions are declined and stay listed."), count=len(declined))
    terminal.show({"declined": len(declined)})
    return DONE


def _lift(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.redacting import lift_mask

    with terminal.unlock(args) as signed_in:
        words = asked_for(terminal, QT_TRANSLATE_NOOP("Cli", "The reason, on one line, without any name:"))
        lifting = lift_mask(signed_in, MaskId(args.mask), words)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "The mask {mask} is taken back."), mask=lifting.mask_id)
    terminal.show({"mask": lifting.mask_id})
    return DONE
