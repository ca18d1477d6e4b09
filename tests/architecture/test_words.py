"""One word, one meaning (DESIGN): a synonym in a name or in a sentence is a fault."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.architecture.tree import Module, assert_none, called_name, modules, parse

# word: what we say instead
SYNONYMS = {
    "session": "interview", "meeting": "interview", "interviewee": "witness", "narrator": "witness",
    "user": "account", "users": "account", "admin": "custodian", "login": "unlock", "logout": "lock",
    "password": "passphrase", "passwords": "passphrase", "clip": "recording", "utterance": "segment",
    "audit_trail": "custody log", "tombstone": "erasure", "upload": "hand over", "dispatch": "hand over",
    "reject": "return", "rejected": "return", "addressee": "destination", "dossier": "testimony",
}  # fmt: skip
# In what people read, these mean something else or too much; in code they are Python's or Qt's own words.
SAID_SYNONYMS = {
    **SYNONYMS, "database": "vault", "file a case": "testimony", "logged in": "signed in", "audit trail": "custody log",
    "client": "witness", "container": "bundle", "zip": "bundle", "upload": "hand over", "permission": "consent", "decrypt": "open",
    "decrypted": "opened",
}  # fmt: skip
# Names given to us from outside, each with its reason.
ALLOWED = {
    "admin_public_line": "a field of the key slot format",
    "pinned_admin": "what that field holds",
}
_SAYING = {"tr", "translate", "QT_TRANSLATE_NOOP", "say", "words"}


def synonyms_in_names(module: Module) -> Iterator[str]:
    """Names that this module itself makes and that hold a forbidden word."""
    for line, name in _made_names(module.tree):
        words = _words_of(name)
        for synonym, ours in SYNONYMS.items():
            if name not in ALLOWED and f"_{synonym}_" in f"_{'_'.join(words)}_":
                yield f"{module.name}:{line} {name}: say {ours}"


def synonyms_in_sentences(module: Module) -> Iterator[str]:
    """Texts shown to people that hold a forbidden word."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and called_name(node) in _SAYING:
            for text in _texts(node):
                for synonym, ours in SAID_SYNONYMS.items():
                    if re.search(rf"\b{synonym}\b", text, re.IGNORECASE):
                        yield f"{module.name}:{node.lineno} {text!r}: say {ours}, not {synonym}"


def test_names_use_our_words() -> None:
    assert_none(wrong for module in modules("desktop") for wrong in synonyms_in_names(module))


def test_sentences_use_our_words() -> None:
    assert_none(wrong for module in modules("desktop") for wrong in synonyms_in_sentences(module))


def test_every_exception_is_still_needed() -> None:
    made = {name for module in modules("desktop") for _, name in _made_names(module.tree)}
    assert set(ALLOWED) <= made


def test_these_rules_can_fail() -> None:
    for text in (
        "user_id = 1",
        "class LoginView: pass",
        "def upload(): pass",
        "def f(password): pass",
        "self.session = 1",
    ):
        assert list(synonyms_in_names(parse("desktop/x.py", text))), text
    for text in ("browser = 1", "class Obsession: pass", "ellipsis = 2"):
        assert list(synonyms_in_names(parse("desktop/x.py", text))) == [], text
    assert list(synonyms_in_sentences(parse("desktop/x.py", "tr('Your password is wrong')")))
    assert list(synonyms_in_sentences(parse("desktop/x.py", "tr('Your passphrase is wrong')"))) == []


def _made_names(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.lineno, node.name
        elif isinstance(node, ast.arg):
            yield node.lineno, node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.lineno, node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.lineno, node.attr


def _words_of(name: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]


def _texts(call: ast.Call) -> Iterator[str]:
    for argument in call.args:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value
