"""What every command needs of the terminal: language, words, JSON, progress, and passphrases that are never arguments.

While `--json` is in force, standard output holds one JSON value and nothing else. Sentences go to standard error then,
rows of a result nowhere: no word of a testimony and no name is to lie in a script's error log.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from desktop.domain.faults import Fact, Fault, FaultCode, FaultKind
from desktop.i18n.catalogue import translate
from desktop.i18n.faults import sentences_for
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # the receiver's commands load no vault
    from desktop.app.wiring import Wiring
    from desktop.custody.second_person import SecondPerson
    from desktop.custody.signed_in import SignedIn

CONTEXT = "Cli"
_FD_LIMIT_BYTES = 4096
_STRENGTHS = {
    "good": QT_TRANSLATE_NOOP("Cli", "The new passphrase is good: worth {count} words by chance. Six are strong."),
    "strong": QT_TRANSLATE_NOOP("Cli", "The new passphrase is strong: worth {count} words by chance."),
}


class Terminal:
    """Standard input and output as the commands see them. `out` carries results, `err` progress and questions."""

    def __init__(self, wiring: Wiring, language: str, *, wants_json: bool, out: TextIO, err: TextIO) -> None:
        self.wiring = wiring
        self.language = language
        self.wants_json = wants_json
        self._out = out
        self._err = err
        self._progress_is_open = False

    def words(self, text: str, **facts: Fact) -> str:
        """`text` (marked with `QT_TRANSLATE_NOOP("Cli", …)`) in the terminal's language, with its facts."""
        return self.words_of(CONTEXT, text, **facts)

    def words_of(self, context: str, text: str, **facts: Fact) -> str:
        """`text` marked in another context."""
        return translate(context, text, self.language, **facts)

    def say(self, text: str, **facts: Fact) -> None:
        """One line for a person."""
        self.say_plain(self.words(text, **facts))

    def say_plain(self, line: str) -> None:
        """One line that is in the reader's language already, or in none: a path, a command."""
        self._put(line, self._err if self.wants_json else self._out)

    def row(self, line: str) -> None:
        """One row of a list, one line of somebody's words. Silent where `show` says it."""
        if not self.wants_json:
            self._put(line, self._out)

    def note(self, text: str, **facts: Fact) -> None:
        """One line for a person beside the result: whatever reads standard output does not get it."""
        self._put(self.words(text, **facts), self._err)

    def show(self, value: object) -> None:
        """One JSON value for a machine; silent unless `--json` was given."""
        if self.wants_json:
            print(json.dumps(value, ensure_ascii=False, indent=2, default=_as_text), file=self._out, flush=True)

    def say_fault(self, fault: Fault) -> None:
        """What happened, what is safe, what to do; and the fault as JSON when a machine reads."""
        self.say_sentences(fault)
        self.show({"fault": fault.code.value, "kind": fault.kind.value, "facts": fault.facts})

    def say_sentences(self, fault: Fault) -> None:
        """The fault for a person only: beside a result, or where it is not the end."""
        what, safe, todo = sentences_for(fault.code, fault.facts, self.language)
        details = [str(fact) for fact in fault.facts.values()] if fault.kind is FaultKind.DEFECT else []
        self._put(f"{what}\n{safe}\n{todo}\n[{' '.join([fault.code, *details])}]", self._err)

    def progress(self, done: int, total: int, text: str = "") -> None:
        """A line that overwrites itself on a real terminal and keeps silent elsewhere."""
        if self._err.isatty():
            share = min(100, done * 100 // total) if total else 0
            print(f"\r{share:3d} % {text:<60}", end="", file=self._err, flush=True)
            self._progress_is_open = True

    @contextmanager
    def unlock(self, args: argparse.Namespace, old_copy: str | None = None) -> Iterator[SignedIn]:
        """The vault of `--vault`, unlocked for `--account`, and locked again at the end whatever happens.

        `old_copy` is the reason for which an older copy of it is accepted.
        """
        passphrase = self._passphrase(args, QT_TRANSLATE_NOOP("Cli", "Passphrase: "))
        root, key_file = Path(args.vault), self.key_file(args)
        if old_copy is None:
            signed_in = self.wiring.unlock(root, args.account, passphrase, key_file)
        else:
            signed_in = self.wiring.accept_old_copy(root, args.account, passphrase, old_copy, key_file)
        try:
            self._tell_tries(signed_in.wrong_tries)
            yield signed_in
        finally:
            signed_in.lock()

    def key_file(self, args: argparse.Namespace) -> bytes | None:
        """What lies at `--key-file`, if it was given. Raises `Fault(FILE_NOT_FOUND)` and `Fault(KEY_FILE_INVALID)`."""
        return _content(args.key_file)

    def new_passphrase(self, args: argparse.Namespace) -> str:
        """A passphrase to be set: from the next line of the descriptor, or asked for twice.

        Raises `Fault(PASSPHRASE_DIFFERS)`.
        """
        first = self._passphrase(args, QT_TRANSLATE_NOOP("Cli", "New passphrase: "))
        if args.passphrase_fd is None:
            again = getpass.getpass(self.words(QT_TRANSLATE_NOOP("Cli", "The same again: ")))
            if first != again:
                raise Fault(FaultCode.PASSPHRASE_DIFFERS)
        self._tell_strength(first)
        return first

    def passphrase_again(self, args: argparse.Namespace) -> str:
        """The account's own passphrase once more, for an act that opens its slot again: the next line, or asked for."""
        return self._passphrase(args, QT_TRANSLATE_NOOP("Cli", "Your own passphrase, once more: "))

    def second_person(self, args: argparse.Namespace, signed_in: SignedIn) -> SecondPerson:
        """The person `--second` names, by their own passphrase: the next line of the descriptor, or asked for.

        Raises as `second_person`.
        """
        from desktop.custody.second_person import second_person

        question = QT_TRANSLATE_NOOP("Cli", "Passphrase of the second person: ")
        passphrase = self._passphrase(args, question)
        return second_person(signed_in, args.second, passphrase, _content(getattr(args, "second_key_file", None)))

    def _tell_tries(self, count: int) -> None:
        """News for the account's owner: somebody else may have been at the keyboard."""
        words = QT_TRANSLATE_NOOP("Cli", "Tries that did not open your account since you last unlocked it: {count}.")
        if count:
            self.note(words, count=count)

    def _tell_strength(self, passphrase: str) -> None:
        """One that is too weak is refused by the act itself."""
        from desktop.crypto.strength import Level, strength_of

        strength = strength_of(passphrase)
        if strength.level is not Level.WEAK:
            self.note(_STRENGTHS[strength.level.value], count=strength.words)

    def _passphrase(self, args: argparse.Namespace, question: str) -> str:
        if args.passphrase_fd is None:
            return getpass.getpass(self.words(question))
        return _line_from(args.passphrase_fd)

    def _put(self, line: str, stream: TextIO) -> None:
        self._end_progress()
        print(line, file=stream, flush=True)

    def _end_progress(self) -> None:
        if self._progress_is_open:
            print(file=self._err)
            self._progress_is_open = False


def _as_text(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _content(path: Path | None) -> bytes | None:
    from desktop.vault.second_factor import read_key_file

    return None if path is None else read_key_file(path)


def _line_from(descriptor: int) -> str:
    """Reads one line byte by byte, so that a second passphrase on the same descriptor stays unread."""
    line = bytearray()
    while len(line) < _FD_LIMIT_BYTES:
        try:
            byte = os.read(descriptor, 1)
        except OSError as error:
            raise Fault(FaultCode.FILE_NOT_FOUND, name=f"fd {descriptor}") from error
        if byte in (b"", b"\n"):
            break
        line += byte
    return line.decode("utf-8", "surrogateescape").rstrip("\r")


def standard_terminal(wiring: Wiring, language: str, *, wants_json: bool) -> Terminal:
    """The process's own standard streams."""
    return Terminal(wiring, language, wants_json=wants_json, out=sys.stdout, err=sys.stderr)
