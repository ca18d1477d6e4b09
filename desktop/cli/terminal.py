"""What every command needs of the terminal: language, words, JSON, progress, and passphrases that are never arguments.

Sentences go to standard error while `--json` is in force: standard output then holds one JSON value and nothing else.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
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
        """One line that is no sentence: a path, a command, words of a transcript."""
        self._end_progress()
        print(line, file=self._err if self.wants_json else self._out, flush=True)

    def show(self, value: object) -> None:
        """One JSON value for a machine; silent unless `--json` was given."""
        if self.wants_json:
            print(json.dumps(value, ensure_ascii=False, indent=2, default=str), file=self._out, flush=True)

    def say_fault(self, fault: Fault) -> None:
        """What happened, what is safe, what to do; and the fault as JSON when a machine reads."""
        self._end_progress()
        what, safe, todo = sentences_for(fault.code, fault.facts, self.language)
        details = [str(fact) for fact in fault.facts.values()] if fault.kind is FaultKind.DEFECT else []
        print(f"{what}\n{safe}\n{todo}\n[{' '.join([fault.code, *details])}]", file=self._err, flush=True)
        self.show({"fault": fault.code.value, "kind": fault.kind.value, "facts": fault.facts})

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
            print(self.words(words, count=count), file=self._err, flush=True)

    def _passphrase(self, args: argparse.Namespace, question: str) -> str:
        if args.passphrase_fd is None:
            return getpass.getpass(self.words(question))
        return _line_from(args.passphrase_fd)

    def _end_progress(self) -> None:
        if self._progress_is_open:
            print(file=self._err)
            self._progress_is_open = False


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
