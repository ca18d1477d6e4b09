"""Brings the catalogues in step with the program: extract, fill English, make the pseudo-language, compile.
    .venv/bin/python -m tests.tools.update_catalogues            rewrites i18n/*.ts and *.qm
    .venv/bin/python -m tests.tools.update_catalogues --left ko  prints what is not translated yet, as JSON

Korean is written by people: this tool never fills it, it only carries what is there along.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "i18n"
LANGUAGES = ("ko", "en", "en_XA")
_HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_PROTECTED = re.compile(r"(\{[a-z][a-z0-9_]*\}|%n|%|\n|&(?=\w))")
_LONGER = "~~~~~~~ "  # in words, because no language has one of sixty letters
_ACCENTS = str.maketrans("aeiouyAEIOUYcn", "àéîöûýÀÉÎÖÛÝçñ")


def sources() -> list[str]:
    """Every file words can come from, in one order on every machine."""
    return [str(path.relative_to(ROOT)) for path in sorted((ROOT / "desktop").rglob("*.py"))]


def extract(folder: Path = FOLDER) -> None:
    """Runs lupdate: new texts come in unfinished, texts no longer used go out."""
    targets = [str(folder / f"desktop_{code}.ts") for code in LANGUAGES]
    _tool("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", *sources(), "-ts", *targets)
    for code in LANGUAGES:
        _rewrite(folder / f"desktop_{code}.ts", code)


def compile_catalogues(folder: Path, target: Path) -> None:
    """Runs lrelease on every catalogue of `folder`. A program that has the old one mapped goes on with the old one."""
    for code in LANGUAGES:
        ts, part, made = folder / f"desktop_{code}.ts", target / f"desktop_{code}.part", target / f"desktop_{code}.qm"
        _tool("pyside6-lrelease", "-silent", str(ts), "-qm", str(part))
        part.replace(made)


def _tool(name: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).parent / name), *arguments], cwd=ROOT, check=True, capture_output=True)


def _rewrite(path: Path, code: str) -> None:
    """Fills what can be filled without a translator, sorts, and writes one spelling of the file."""
    root = ElementTree.parse(path).getroot()
    root.set("language", {"ko": "ko_KR", "en": "en_US", "en_XA": "en_XA"}[code])
    for context in root.findall("context"):
        for message in context.findall("message"):
            if code != "ko":
                _fill(message, code)
    root[:] = sorted(root, key=lambda context: context.findtext("name", ""))
    ElementTree.indent(root, " " * 4)
    path.write_text(_HEADER + ElementTree.tostring(root, "unicode") + "\n", "utf-8")


def _fill(message: ElementTree.Element, code: str) -> None:
    translation = message.find("translation")
    assert translation is not None
    source = message.findtext("source", "")
    forms = _english_forms(source) if message.get("numerus") == "yes" else [source]
    texts = [pseudo(form) for form in forms] if code == "en_XA" else forms
    translation.attrib.pop("type", None)
    for child in list(translation):
        translation.remove(child)
    if message.get("numerus") == "yes":
        translation.text = None
        for text in texts:
            ElementTree.SubElement(translation, "numerusform").text = text
    else:
        translation.text = texts[0]


def _english_forms(source: str) -> list[str]:
    """`%n interview(s)` as `%n interview` and `%n interviews`."""
    return [source.replace("(s)", ""), source.replace("(s)", "s")]


def pseudo(text: str) -> str:
    """`text` with accents, two fifths longer and in brackets: shows what was forgotten and what is cut off."""
    words = "".join(part if _PROTECTED.fullmatch(part) else part.translate(_ACCENTS) for part in _PROTECTED.split(text))
    more = len(text) * 2 // 5
    return f"[{words}{(_LONGER * more)[:more].rstrip()}]"


def untranslated(code: str, folder: Path = FOLDER) -> list[tuple[str, str]]:
    """Context and source of everything that has no finished translation."""
    left = []
    for context in ElementTree.parse(folder / f"desktop_{code}.ts").getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                left.append((context.findtext("name", ""), message.findtext("source", "")))
    return left


def main() -> int:
    """The command line of this tool."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--left", metavar="LANGUAGE")
    arguments = parser.parse_args()
    if arguments.left:
        print(json.dumps(untranslated(arguments.left), ensure_ascii=False, indent=0))
        return 0
    extract()
    compile_catalogues(FOLDER, FOLDER)
    print(f"{len(untranslated('ko'))} texts without Korean")
    return 0


if __name__ == "__main__":
    sys.exit(main())
