"""The words of speech models: what the office says, what is being done, what came of it. Asked for when shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n.faults import sentences_for
from desktop.i18n.formats import size
from desktop.i18n.model_words import quality_words, time_words
from desktop.transcription.model_decisions import Standing
from desktop.transcription.models import ModelPack
from desktop.transcription.pack_source import PackSource
from desktop.ui.language import language_now
from desktop.ui.models.state import Outcome, PackRow, Work
from desktop.ui.words import language_word

translate = QCoreApplication.translate


def standing_words(row: PackRow) -> tuple[str, str]:
    """What may be done with a pack, and the tone."""
    if row.installed.is_part:
        return translate("Models", "Not whole yet"), "calm"
    if row.standing is None:
        return translate("Models", "Not what its list says"), "danger"
    return {
        Standing.PINNED: (translate("Models", "On our list"), "good"),
        Standing.ACCEPTED: (translate("Models", "Accepted by the office"), "good"),
        Standing.TURNED_DOWN: (translate("Models", "Turned down by the office"), "warn"),
        Standing.UNDECIDED: (translate("Models", "On no list: the office decides"), "warn"),
    }[row.standing]


def choice_words(row: PackRow) -> str:
    """How good it is, and how long an interview takes with it here."""
    language, pack = language_now(), row.pack
    if row.installed.is_part:
        return translate("Models", "Choose the same folder again to go on, or remove what is here.")
    if pack is None:
        return (
            " ".join(sentences_for(row.installed.fault.code, row.installed.fault.facts, language))
            if row.installed.fault
            else ""
        )
    expected = row.measured.expected if row.measured is not None else None
    return f"{quality_words(pack.family.value, language)} {time_words(expected, language)}"


def facts_words(row: PackRow) -> str:
    """Size, languages, whether it translates, licence, source; and what was measured."""
    pack = row.pack
    if pack is None:
        return size(row.installed.size_bytes)
    parts = [size(pack.size_bytes), *_common(pack)]
    if row.measured is not None:
        threads = translate("Models", "{n} threads").replace("{n}", str(row.measured.threads))
        memory = translate("Models", "{size} of memory").replace("{size}", size(row.measured.memory_bytes))
        parts += [threads, memory] if row.measured.memory_bytes else [threads]
    return " \u00b7 ".join(parts)


def source_words(source: PackSource) -> str:
    """What lies in the folder that was chosen."""
    kind = translate("Models", "a model of the kind {kind}").replace("{kind}", source.family.value)
    languages = ", ".join(map(language_word, source.languages))
    listed = (
        translate("Models", "with a list of digests of its own")
        if source.listed is not None
        else translate("Models", "without a list of digests: one is made while it is copied")
    )
    return " \u00b7 ".join((kind, size(source.size_bytes), languages, listed))


def work_words(work: Work) -> str:
    """What is being done, and how far it is."""
    if work.is_stopping:
        return translate("Models", "Stopping\u2026")
    words = {
        "installing": translate("Models", "Copying {name} and reading it back"),
        "measuring": translate("Models", "Measuring {name} on this laptop: this takes some minutes"),
        "verifying": translate("Models", "Comparing every file of {name} with its digest"),
    }[work.step].replace("{name}", work.name)
    if work.step == "installing" and work.total:
        return f"{words} \u00b7 {size(work.done // 2)} / {size(work.total // 2)}"
    return words


def outcome_words(outcome: Outcome) -> str:
    """What came of it."""
    return {
        "installed": translate("Models", "{name} is installed, read back and compared with its digests."),
        "stopped": translate("Models", "Stopped. What was copied of {name} is kept, and gone on with next time."),
        "measured": translate("Models", "{name} was measured on this laptop."),
        "verified": translate("Models", "{name} is what its list says, byte for byte."),
        "removed": translate("Models", "{name} is removed from this laptop. Drafts made with it stay."),
    }[outcome.what].replace("{name}", outcome.name)


def _common(pack: ModelPack) -> list[str]:
    translates = (
        translate("Models", "can translate into English") if pack.translates else translate("Models", "can't translate")
    )
    parts = [", ".join(map(language_word, pack.languages)), translates]
    licence = translate("Models", "licence: {licence}").replace("{licence}", pack.licence) if pack.licence else ""
    source = translate("Models", "from {source}").replace("{source}", pack.source) if pack.source else ""
    return [*parts, *filter(None, (licence, source))]
