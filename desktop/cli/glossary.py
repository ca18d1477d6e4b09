"""`saegim glossary list|show|write|choose|count`: words the engine would not expect, and who is heard with which.

The terms of a pack are read from standard input, one on each line.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.interview import add_interview
from desktop.cli.parser import DONE, REFUSED, with_json, with_vault
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.glossary import MOST_TERMS, MOST_TOKENS, glossary_id, require_few
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.transcription.glossary import UsablePack

_LINE_LIMIT = 400


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "glossary", help=QT_TRANSLATE_NOOP("Help", "packs of words that an interview is heard with; never names")
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    leaf = acts.add_parser("list", help=QT_TRANSLATE_NOOP("Help", "every pack that may be chosen"))
    with_json(with_vault(leaf)).set_defaults(run=_list)
    leaf = acts.add_parser("show", help=QT_TRANSLATE_NOOP("Help", "the terms of a pack"))
    _with_pack(with_json(with_vault(leaf))).set_defaults(run=_show)
    leaf = acts.add_parser(
        "write",
        help=QT_TRANSLATE_NOOP(
            "Help", "the next version of a pack, its terms on standard input, one on each line; none: out of use"
        ),
    )
    leaf.add_argument("--title", metavar="TITLE", help=QT_TRANSLATE_NOOP("Help", "what it is called (its handle)"))
    _with_pack(with_json(with_vault(leaf))).set_defaults(run=_write)
    leaf = acts.add_parser("choose", help=QT_TRANSLATE_NOOP("Help", "what an interview is heard with from now on"))
    add_interview(leaf)
    words = QT_TRANSLATE_NOOP("Help", "handles as `glossary list` prints them; none: without a glossary")
    leaf.add_argument("packs", metavar="PACK", nargs="*", help=words)
    with_json(with_vault(leaf)).set_defaults(run=_choose)
    leaf = acts.add_parser(
        "count", help=QT_TRANSLATE_NOOP("Help", "the tokens of packs together, as a model counts them")
    )
    leaf.add_argument("packs", metavar="PACK", nargs="+", help=words)
    leaf.add_argument(
        "--model", type=Path, required=True, metavar="DIR", help=QT_TRANSLATE_NOOP("Help", "folder of a model pack")
    )
    with_json(with_vault(leaf)).set_defaults(run=_count)


def _with_pack(leaf: argparse.ArgumentParser) -> argparse.ArgumentParser:
    leaf.add_argument("pack", metavar="PACK", help=QT_TRANSLATE_NOOP("Help", "its handle"))
    return leaf


def _list(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.glossary import usable_packs

    with terminal.unlock(args) as signed_in:
        packs = usable_packs(signed_in.vault)
    for pack in packs:
        terminal.row(f"{pack.id:<20} {pack.version:>6} {len(pack.terms):>3}  {pack.title}")
    terminal.show([_value(pack) for pack in packs])
    return DONE


def _show(args: argparse.Namespace, terminal: Terminal) -> int:
    with terminal.unlock(args) as signed_in:
        [pack] = _packs(signed_in, [args.pack])
    for term in pack.terms:
        terminal.row(term)
    terminal.show(_value(pack))
    return DONE


def _write(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.glossary import write_pack

    with terminal.unlock(args) as signed_in:
        if sys.stdin.isatty():
            terminal.note(QT_TRANSLATE_NOOP("Cli", "The terms, one on each line, then an empty line:"))
        pack = write_pack(signed_in, args.pack, args.title or args.pack, _terms())
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{pack}: version {version} with {count} terms is in use from now on."),
        pack=pack.id,
        version=pack.version,
        count=len(pack.terms),
    )
    terminal.show({"pack": pack.id, "version": pack.version, "title": pack.title, "terms": list(pack.terms)})
    return DONE


def _terms() -> list[str]:
    """Lines of standard input up to an empty one, and no more of them than a pack may have, and one."""
    terms: list[str] = []
    while len(terms) <= MOST_TERMS and (line := sys.stdin.readline(_LINE_LIMIT).strip()):
        terms.append(line)
    return terms


def _choose(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.transcription.glossary import choose_packs

    with terminal.unlock(args) as signed_in:
        interview = signed_in.vault.interviews.find(args.interview)
        choice = choose_packs(signed_in, interview.id, args.packs)
    if choice.packs:
        words = QT_TRANSLATE_NOOP("Cli", "The next drafts of this interview are heard with: {packs}.")
        terminal.say(words, packs=", ".join(choice.packs))
    else:
        terminal.say(QT_TRANSLATE_NOOP("Cli", "The next drafts of this interview are heard without a glossary."))
    terminal.show({"interview": interview.id, "packs": list(choice.packs)})
    return DONE


def _count(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.system.paths import program_command
    from desktop.transcription.glossary import hotwords_for
    from desktop.transcription.models import load_pack
    from desktop.transcription.transcriber import ChildTranscriber

    with terminal.unlock(args) as signed_in:
        packs = _packs(signed_in, args.packs)
    model = load_pack(args.model)
    [tokens] = ChildTranscriber(program_command("whisper"), model).count_tokens([hotwords_for(packs)], lambda: False)
    terminal.say(
        QT_TRANSLATE_NOOP("Cli", "{count} tokens of the model {model}; {most} are the most."),
        count=tokens,
        model=model.name,
        most=MOST_TOKENS,
    )
    terminal.show({"packs": [pack.id for pack in packs], "model": model.name, "tokens": tokens, "most": MOST_TOKENS})
    return DONE if tokens <= MOST_TOKENS else REFUSED


def _packs(signed_in: SignedIn, handles: list[str]) -> list[UsablePack]:
    """The packs with these handles. Raises `Fault(GLOSSARY_UNKNOWN)`."""
    from desktop.transcription.glossary import usable_packs

    usable = {pack.id: pack for pack in usable_packs(signed_in.vault)}
    asked = [glossary_id(handle) for handle in handles]
    require_few(asked)
    for handle in asked:
        if handle not in usable:
            raise Fault(FaultCode.GLOSSARY_UNKNOWN, name=handle)
    return [usable[handle] for handle in asked]


def _value(pack: UsablePack) -> dict[str, object]:
    return {
        "pack": pack.id,
        "title": pack.title,
        "version": pack.version,
        "is_shipped": pack.is_shipped,
        "terms": list(pack.terms),
        "sha256": pack.sha256,
    }
