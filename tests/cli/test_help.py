"""Help and usage in both languages: nothing is without words, nothing is said in the wrong language."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import fields

import pytest

from desktop.cli.parser import COMMANDS, main, make_parser
from desktop.domain.identity import Person
from desktop.i18n.catalogue import read_catalogue
from desktop.receiver import COMMANDS as RECEIVER_COMMANDS


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for one in action.choices.values():
                yield from parsers(one)


def shown(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[object, str, str]:
    with pytest.raises(SystemExit) as ended:
        main(words)
    out, err = capsys.readouterr()
    return ended.value.code, out, err


def test_everything_that_can_be_typed_is_explained_in_both_languages() -> None:
    catalogue = read_catalogue("ko")
    explained = 0
    for parser in parsers(make_parser()):
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                texts = [one.help for one in action._choices_actions]
                assert len(texts) == len(action.choices), parser.prog
            else:
                texts = [action.help]
            assert all(texts), (parser.prog, action.option_strings or action.dest)
            assert all(("Help", text) in catalogue for text in texts), (parser.prog, texts)
            explained += len(texts)
    assert explained > 200


@pytest.mark.parametrize(("language", "heading"), [("ko", "쓰는 법: saegim "), ("en", "usage: saegim ")])
@pytest.mark.parametrize("typed", ["--language {}", "--language={}"])
def test_help_speaks_the_language_that_was_asked_for(
    capsys: pytest.CaptureFixture[str], language: str, heading: str, typed: str
) -> None:
    code, out, err = shown(capsys, *typed.format(language).split(), "--help")
    assert (code, err) == (0, "")
    assert out.startswith(heading)
    assert all(command in out for command in COMMANDS)
    assert ("보관함" in out) == (language == "ko")
    _, deeper, _ = shown(capsys, "kit", "recover", "--help", "--language", language)
    assert ("복구지" in deeper) == (language == "ko")


def test_a_korean_system_gets_korean(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert shown(capsys, "--help")[1].startswith("쓰는 법: ")
    with pytest.raises(SystemExit):
        make_parser(RECEIVER_COMMANDS, "saegim-receive", ["--help"]).parse_args(["--help"])
    assert capsys.readouterr().out.startswith("쓰는 법: saegim-receive")


@pytest.mark.parametrize(
    ("typed", "english", "korean"),
    [
        ("kit make", "Missing: --vault, --account, --sheets.", "빠진 것: --vault, --account, --sheets."),
        ("vaults", "COMMAND can't be 'vaults'. It is one of these:", "COMMAND 자리에 'vaults'"),
        ("policy set --x", "Missing: ", "빠진 것: "),
        ("passphrase suggest --words x", "--words takes a number, and 'x' is none.", "'x'은(는) 수가 아닙니다."),
        ("passphrase suggest --words", "--words takes a value, and none was given.", "--words에는 값이 필요한데"),
        ("passphrase suggest six", "Not understood: six.", "알 수 없는 것: six."),
        ("export x --to a --check", "--check and --to exclude each other.", "함께 쓸 수 없습니다."),
        (
            "export x --destination a --vault v --account b",
            "One of these is missing: ",
            "다음 가운데 하나가 빠졌습니다",
        ),
        ("recording capture x --seconds 0", "--seconds takes a number from 1 to 86400.", "1에서 86400까지의 수"),
        ("vault create --pass 3", "Missing: ", "빠진 것: "),
        ("kit make --s a", "could be any of these: --sheets, --shares.", "어느 것인지 알 수 없습니다"),
    ],
)
def test_what_was_typed_wrongly_is_said_in_three_sentences(
    capsys: pytest.CaptureFixture[str], typed: str, english: str, korean: str
) -> None:
    for language, said, nothing in (("en", english, "Nothing was done."), ("ko", korean, "아무것도 하지 않았습니다.")):
        code, out, err = shown(capsys, "--language", language, *typed.split())
        *_, what, safe, todo, mark = err.splitlines()
        assert (code, out, safe, mark) == (64, "", nothing, "[usage]")
        assert said in what
        assert "--help" in todo


def test_a_machine_is_told_too(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = shown(capsys, "--language", "en", "kit", "status", "--json")
    assert (code, json.loads(out)["fault"]) == (64, "usage")


def test_the_form_of_an_identity_names_every_part_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("ko", "en"):
        _, out, _ = shown(capsys, "--language", language, "identity", "write", "--help")
        assert all(field.name in out for field in fields(Person)), language
