"""`saegim model list|add|check|bench|remove|accept|turn-down`: the speech models of this laptop.

Packs belong to the laptop; whether one may hear testimonies is decided in each vault, by a custodian.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, REFUSED, with_json, with_vault
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.transcription.installed import Installed
    from desktop.transcription.models import ModelPack

_NAME = QT_TRANSLATE_NOOP("Help", "the pack's name, its folder's, or the beginning of its digest")


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("model", help=QT_TRANSLATE_NOOP("Help", "install, check and measure speech models"))
    acts = parser.add_subparsers(metavar="ACT", required=True)
    listed = acts.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "list the model packs of this laptop"))
    with_json(listed).set_defaults(run=_list)
    _add_adding(acts)
    for name, run, words in (
        ("check", _check, QT_TRANSLATE_NOOP("Help", "compare every file of a pack with its digest")),
        (
            "bench",
            _bench,
            QT_TRANSLATE_NOOP("Help", "measure how fast a pack is on this laptop, and with how many threads"),
        ),
        ("remove", _remove, QT_TRANSLATE_NOOP("Help", "remove a pack from this laptop; drafts made with it stay")),
    ):
        one = with_json(acts.add_parser(name, help=words))
        one.add_argument("name", metavar="PACK", help=_NAME)
        one.set_defaults(run=run)
    for name, is_accepted, words in (
        (
            "accept",
            True,
            QT_TRANSLATE_NOOP("Help", "let a pack hear the testimonies of a vault; a custodian's act, and logged"),
        ),
        (
            "turn-down",
            False,
            QT_TRANSLATE_NOOP("Help", "keep a pack from a vault's testimonies; a custodian's act, and logged"),
        ),
    ):
        one = with_json(with_vault(acts.add_parser(name, help=words)))
        one.add_argument("name", metavar="PACK", help=_NAME)
        one.set_defaults(run=_decide, is_accepted=is_accepted)


def _add_adding(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    adding = with_json(
        acts.add_parser("add", help=QT_TRANSLATE_NOOP("Help", "install a pack from a folder or a drive"))
    )
    adding.add_argument(
        "folder", type=Path, metavar="DIR", help=QT_TRANSLATE_NOOP("Help", "the folder with the model's files")
    )
    adding.add_argument(
        "--name", metavar="TEXT", help=QT_TRANSLATE_NOOP("Help", "what a pack without a list is to be called")
    )
    adding.add_argument("--licence", metavar="TEXT", default="", help=QT_TRANSLATE_NOOP("Help", "the model's licence"))
    adding.add_argument("--source", metavar="TEXT", default="", help=QT_TRANSLATE_NOOP("Help", "where it was fetched"))
    adding.set_defaults(run=_add)


def _list(_: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.i18n.model_words import caveat_words, quality_words, time_words

    speech, language = terminal.wiring.speech, terminal.language
    found = speech.packs.all()
    for one in found:
        if one.pack is None:
            terminal.row(f"{one.path.name}\t{terminal.words(_state_words(one))}")
            continue
        measured = speech.measurements.of(one.pack.content_sha256)
        words = (
            quality_words(one.pack.family, language),
            time_words(measured.expected if measured else None, language),
        )
        terminal.row("\t".join([one.path.name, *_columns(one.pack), *words]))
    if not found:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "There is no model pack on this laptop yet."))
    elif not terminal.wants_json:
        terminal.say_plain(caveat_words(language))
    terminal.show([_value(terminal, one) for one in found])
    return DONE


def _state_words(one: Installed) -> str:
    if one.is_part:
        return QT_TRANSLATE_NOOP("Cli", "begun, not whole: add it again to go on, or remove it")
    return QT_TRANSLATE_NOOP("Cli", "not what its list says: remove it and add it again")


def _columns(pack: ModelPack) -> list[str]:
    from desktop.i18n.formats import size

    return [pack.name, pack.family.value, size(pack.size_bytes), "+".join(pack.languages), pack.content_sha256[:16]]


def _add(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.pack_source import PackWords, examine

    found = examine(args.folder)
    source = found.with_words(PackWords(args.name or found.words.name, args.licence, args.source))
    with asked_to_stop() as cancelled:
        pack = terminal.wiring.speech.packs.install(source, terminal.progress, cancelled.is_set)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{name} is installed, read back and compared with its digests."), name=pack.name
    )
    _say_digests(terminal, pack)
    terminal.show(_pack_value(pack))
    return DONE


def _say_digests(terminal: Terminal, pack: ModelPack) -> None:
    from desktop.transcription.known_models import PINNED

    for name, sha256 in sorted(pack.files.items()):
        terminal.row(f"{sha256}  {name}")
    terminal.say(QT_TRANSLATE_NOOP("Cli", "Digest of its content: {digest}"), digest=pack.content_sha256)
    if pack.content_sha256 not in PINNED:
        terminal.say(
            QT_TRANSLATE_NOOP(
                "Cli",
                "It is on no list of ours: your office decides. Compare the digests with its source; then a custodian "
                "accepts it: saegim model accept {digest}",
            ),
            digest=pack.content_sha256[:16],
        )


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.models import load_pack

    pack = load_pack(terminal.wiring.speech.packs.find(args.name).path)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "{name} is what its list says, byte for byte."), name=pack.name)
    _say_digests(terminal, pack)
    terminal.show(_pack_value(pack))
    return DONE


def _bench(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.i18n.formats import size
    from desktop.i18n.model_words import time_words
    from desktop.transcription.models import load_pack

    speech = terminal.wiring.speech
    pack = load_pack(speech.packs.find(args.name).path)
    with asked_to_stop() as cancelled:
        measured = speech.bench(pack, terminal.progress, cancelled.is_set)
    terminal.say_plain(time_words(measured.factor, terminal.language))
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{threads} threads are fastest; it takes {memory} of memory and {ms} ms to load."),
        threads=measured.threads,
        memory=size(measured.memory_bytes),
        ms=measured.load_ms,
    )
    terminal.show(
        {
            "pack": pack.name,
            "content_sha256": pack.content_sha256,
            "factor": measured.factor,
            "threads": measured.threads,
            "load_ms": measured.load_ms,
            "memory_bytes": measured.memory_bytes,
        }
    )
    return DONE


def _remove(args: argparse.Namespace, terminal: Terminal) -> int:
    packs = terminal.wiring.speech.packs
    found = packs.find(args.name)
    packs.remove(found)
    terminal.say(QT_TRANSLATE_NOOP("Cli", "{name} is removed from this laptop."), name=found.name)
    terminal.show({"removed": found.path.name})
    return DONE


def _decide(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.model_decisions import decide_model
    from desktop.transcription.models import load_pack

    pack = load_pack(terminal.wiring.speech.packs.find(args.name).path)
    if pack.is_selftest:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "This is the self-test model. It must not be used for a testimony."))
        return REFUSED
    with terminal.unlock(args) as signed_in:
        decision = decide_model(signed_in, pack, is_accepted=args.is_accepted)
    words = (
        QT_TRANSLATE_NOOP("Cli", "{name} may hear the testimonies of this vault from now on.")
        if decision.is_accepted
        else QT_TRANSLATE_NOOP("Cli", "{name} may not hear the testimonies of this vault.")
    )
    terminal.say(words, name=pack.name)
    terminal.show({"content_sha256": decision.content_sha256, "is_accepted": decision.is_accepted,
                   "decided_by": decision.decided_by, "decided_at": decision.decided_at})  # fmt: skip
    return DONE


def _pack_value(pack: ModelPack) -> dict[str, object]:
    return {
        "name": pack.name,
        "folder": pack.path.name,
        "content_sha256": pack.content_sha256,
        "list_sha256": pack.sha256,
        "family": pack.family.value,
        "languages": list(pack.languages),
        "translates": pack.translates,
        "licence": pack.licence,
        "source": pack.source,
        "size_bytes": pack.size_bytes,
        "files": dict(pack.files),
    }


def _value(terminal: Terminal, one: Installed) -> dict[str, object]:
    if one.pack is None:
        return {"folder": one.path.name, "is_part": one.is_part, "fault": one.fault.code.value if one.fault else ""}
    measured = terminal.wiring.speech.measurements.of(one.pack.content_sha256)
    return {**_pack_value(one.pack), "factor": measured.expected if measured else None,
            "threads": measured.threads if measured else None}  # fmt: skip
