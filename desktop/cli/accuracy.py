"""`saegim accuracy`: how near machine drafts came to approved transcripts, as figures; and figures in a file.

Nothing here is a word of a testimony, on the screen or in the file.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.parser import DONE, with_json, with_vault
from desktop.domain.accuracy import SecondReader
from desktop.domain.accuracy_groups import By, Group, Rate, groups_of, of_language, readings_of, since, total_of
from desktop.domain.speaking import SPOKEN
from desktop.i18n.accuracy_words import CONTEXT, READING_WORDS, language_source, source_of
from desktop.i18n.formats import percent
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.domain.accuracy import InterviewFigures, Nearness

_SECOND = "second_reading"
_DATE = re.compile(r"(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?\Z")


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "accuracy", help=QT_TRANSLATE_NOOP("Help", "how near machine drafts came to approved transcripts, as figures")
    )
    parser.add_argument(
        "--by",
        choices=[*(by.value for by in By), _SECOND],
        default=By.MODEL.value,
        help=QT_TRANSLATE_NOOP("Help", "what to tell apart"),
    )
    parser.add_argument(
        "--since",
        type=_month,
        metavar="DATE",
        help=QT_TRANSLATE_NOOP("Help", "only what was approved in this month or later, such as 2026-11"),
    )
    parser.add_argument(
        "--export",
        type=_file,
        metavar="FILE",
        help=QT_TRANSLATE_NOOP(
            "Help", "write the figures into a new file, .json or .csv; groups too small are put together"
        ),
    )
    with_json(with_vault(parser)).set_defaults(run=_run)


def _month(text: str) -> str:
    match = _DATE.match(text)
    if match is None:
        raise argparse.ArgumentTypeError(text)
    return match[1]


def _file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in {".json", ".csv"}:
        raise argparse.ArgumentTypeError(text)
    return path


def _run(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.review.accuracy import gather_figures
    from desktop.review.accuracy_export import export_figures
    from desktop.transcription.glossary import usable_packs

    exported: dict[str, object] = {}
    with terminal.unlock(args) as signed_in:
        gathered = gather_figures(signed_in, lambda _, done, total: terminal.progress(done, total)) or []
        month = args.since or ""
        figures = since(gathered, month)
        if args.export:
            shipped = [pack.id for pack in usable_packs(signed_in.vault) if pack.is_shipped]
            digest = export_figures(signed_in, figures, args.export, month, shipped)
            exported = {"file": args.export.name, "sha256": digest}
    _say(terminal, figures, args.by)
    if exported:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "Written to {file}: figures only."), file=str(exported["file"]))
    terminal.show({**_value(figures, args.by), "since": month, "exported": exported or None})
    return DONE


def _say(terminal: Terminal, figures: Sequence[InterviewFigures], by: str) -> None:
    total = total_of(figures)
    terminal.say(
        QT_TRANSLATE_NOOP(
            "Cli", "{interviews} approved interviews, {words} words compared, {left_out} lines left out."
        ),
        interviews=total.interviews,
        words=total.tally.words.length,
        left_out=total.tally.left_out,
    )
    if by == _SECOND:
        for reader, found in readings_of(figures).items():
            _say_reading(terminal, reader, found)
        return
    for language, groups in _groups(figures, By(by)):
        if language and groups:
            terminal.row(f"{terminal.words_of(*language_source(language))}:")
        for group in groups:
            _say_group(terminal, By(by), group)


def _groups(figures: Sequence[InterviewFigures], by: By) -> list[tuple[str, Sequence[Group]]]:
    """The groups of each language for itself, unless languages are what is told apart."""
    if by is By.LANGUAGE:
        return [("", groups_of(figures, by))]
    return [(language, groups_of(of_language(figures, language), by)) for language in SPOKEN]


def _say_group(terminal: Terminal, by: By, group: Group) -> None:
    source, tally = source_of(by, group.key), group.tally
    terminal.row(terminal.words_of(*source) if source else group.key)
    if group.is_enough:
        terminal.row(f"    WER {_rate(group.words)}   CER {_rate(group.characters)}")
    else:
        terminal.row(terminal.words(QT_TRANSLATE_NOOP("Cli", "    too few words to say")))
    words = QT_TRANSLATE_NOOP(
        "Cli", "    {interviews} interviews, {words} words, {judged} lines judged, {changed} of them changed"
    )
    terminal.row(
        terminal.words(
            words,
            interviews=group.interviews,
            words=tally.words.length,
            judged=tally.judged,
            changed=tally.changed,
        )
    )


def _rate(rate: Rate) -> str:
    """Such as `18.2% (15.1%-21.4%)`; without what lies in brackets where too few interviews tell it."""
    if rate.value is None:
        return "-"
    if rate.low is None or rate.high is None:
        return percent(rate.value)
    return f"{percent(rate.value)} ({percent(rate.low)}-{percent(rate.high)})"


def _say_reading(terminal: Terminal, reader: SecondReader, found: tuple[int, Nearness]) -> None:
    _, nearness = found
    terminal.row(f"{terminal.words_of(CONTEXT, READING_WORDS[reader.kind])}: {reader.model}")
    words = QT_TRANSLATE_NOOP("Cli", "    {spans} spans: nearer in {nearer}, as near in {same}, less near in {farther}")
    terminal.row(
        terminal.words(
            words, spans=nearness.spans, nearer=nearness.nearer, same=nearness.same, farther=nearness.farther
        )
    )


def _value(figures: Sequence[InterviewFigures], by: str) -> dict[str, object]:
    from desktop.review.accuracy_export import group_value, reading_value

    rows: list[dict[str, object]] = (
        [reading_value(*found) for found in readings_of(figures).items()]
        if by == _SECOND
        else [
            {"language": language or group.key, **group_value(group.key, group)}
            for language, groups in _groups(figures, By(by))
            for group in groups
        ]
    )
    return {"by": by, "total": group_value("total", total_of(figures)), "groups": rows}
