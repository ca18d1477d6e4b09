"""What the states of a file are called, in a few words each. Asked for when shown, for the language may change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.shown_name import shown_name
from desktop.i18n.formats import clock_time, duration
from desktop.ui.imports.state import ImportsState, LeftOut, Work, WorkKind
from desktop.ui.language import language_now
from desktop.vault.import_items import ImportItem, ItemState

_FORM_PARTS = 4


def name_of(item: ImportItem) -> str:
    """The file's name, with everything that hides or turns in it spelled out."""
    return shown_name(Path(item.path).name)


def sound_words(item: ImportItem) -> str:
    """Length and form, as far as they are known."""
    length = clock_time(item.length_ms) if item.length_ms else ""
    return " \u00b7 ".join(part for part in (length, _form_words(item.form)) if part)


def _form_words(form: str) -> str:
    """`PCM 16 kHz` for `wav, pcm_s16le, 16000 Hz, 1 ch`."""
    parts = form.split(", ")
    if len(parts) != _FORM_PARTS:
        return ""
    codec, rate = parts[1].split("_")[0].removesuffix("float").upper(), parts[2].split(" ")[0]
    return f"{codec} {int(rate) / 1000:g} kHz" if rate.isdecimal() else codec


def state_words(state: ImportsState, item: ImportItem, twin: ImportItem | None) -> str:
    """How far a file has come, or why it can't be taken in; `twin` is one before it with the same bytes."""
    translate = QCoreApplication.translate
    work = state.work
    if item.state is ItemState.KEPT:
        return _kept_words(item)
    if item.fault is not None and item.state is ItemState.REFUSED:
        return refused_words(item.fault)
    if work is not None and work.number == item.number and work.kind is not WorkKind.SEARCHING:
        return _working_words(state, work)
    if twin is not None:
        return translate("Imports", "same as {name}").replace("{name}", name_of(twin))
    if not item.sha256:
        return translate("Imports", "not looked at yet")
    return translate("Imports", "waiting") if item.interview_id else translate("Imports", "for which interview?")


def _kept_words(item: ImportItem) -> str:
    translate = QCoreApplication.translate
    if item.lost_ms:
        lost = duration(item.lost_ms, language_now()) if item.lost_ms >= 1000 else f"{item.lost_ms} ms"
        return translate("Imports", "kept, {time} missing").replace("{time}", lost)
    return translate("Imports", "kept, damaged in places") if item.gaps else translate("Imports", "kept")


def _working_words(state: ImportsState, work: Work) -> str:
    translate = QCoreApplication.translate
    if state.is_recording:
        return translate("Imports", "waits for the recording")
    if work.kind is WorkKind.LOOKING:
        return translate("Imports", "being looked at")
    if not work.total_ms:
        return translate("Imports", "being read")
    if work.done_ms >= work.total_ms:
        return translate("Imports", "being sealed")
    return translate("Imports", "decoding, {percent} %").replace("{percent}", str(work.percent))


def refused_words(fault: Fault) -> str:
    """Why a file was not taken in, for a cell; the whole fault is said beneath the table."""
    translate = QCoreApplication.translate
    words = {
        FaultCode.AUDIO_DUPLICATE: translate("Imports", "in this interview already"),
        FaultCode.AUDIO_ELSEWHERE: translate("Imports", "already in {witness}"),
        FaultCode.AUDIO_EMPTY: translate("Imports", "empty"),
        FaultCode.AUDIO_NOT_AUDIO: translate("Imports", "no sound recording"),
        FaultCode.AUDIO_NO_STREAM: translate("Imports", "video without sound"),
        FaultCode.AUDIO_PROTECTED: translate("Imports", "copy protection"),
        FaultCode.AUDIO_NOT_A_FILE: translate("Imports", "not a file"),
        FaultCode.AUDIO_CHANGED: translate("Imports", "changed while read"),
        FaultCode.AUDIO_SOURCE_LOST: translate("Imports", "drive can't be read"),
        FaultCode.AUDIO_UNREADABLE: translate("Imports", "sound can't be read"),
        FaultCode.FILE_NOT_FOUND: translate("Imports", "not found any more"),
        FaultCode.FILE_CLOSED_TO_US: translate("Imports", "may not be read"),
        FaultCode.CONSENT_MISSING: translate("Imports", "no consent to record"),
        FaultCode.INTERVIEW_ERASED: translate("Imports", "interview is erased"),
    }.get(fault.code, translate("Imports", "not taken in"))
    return words.replace("{witness}", str(fault.facts.get("witness", "")))


def work_words(state: ImportsState) -> str:
    """What is under way, and how long it will still take."""
    translate, work = QCoreApplication.translate, state.work
    if work is None:
        return ""
    if work.is_stopping:
        return translate("Imports", "Stopping\u2026 What is kept stays kept.")
    if state.is_recording:
        return translate("Imports", "A recording is running. The import waits until it has ended.")
    if work.kind is WorkKind.SEARCHING:
        return translate("Imports", "Searching the folder\u2026")
    words = (
        translate("Imports", "Looking at file {n} of {all}")
        if work.kind is WorkKind.LOOKING
        else translate("Imports", "Taking in file {n} of {all}")
    )
    words = words.replace("{n}", str(min(work.files_done + 1, work.files))).replace("{all}", str(work.files))
    if work.remaining_ms is None:
        return words
    left = translate("Imports", "about {time} left").replace("{time}", duration(work.remaining_ms, language_now()))
    return f"{words} \u00b7 {left}"


def left_out_words(left_out: LeftOut | None) -> str:
    """What a folder held besides."""
    if left_out is None:
        return ""
    translate = QCoreApplication.translate
    counted = (
        (left_out.known, translate("Imports", "on the list already: {n}")),
        (left_out.hidden, translate("Imports", "hidden: {n}")),
        (left_out.links, translate("Imports", "links: {n}")),
        (left_out.others, translate("Imports", "without sound: {n}")),
        (left_out.closed, translate("Imports", "can't be read: {n}")),
        (left_out.numbered, translate("Imports", "identity number in the name, rename a copy: {n}")),
    )
    parts = [words.replace("{n}", str(count)) for count, words in counted if count]
    said = [translate("Imports", "Files added: {n}.").replace("{n}", str(left_out.found))]
    if parts:
        said.append(translate("Imports", "Left out: {what}.").replace("{what}", ", ".join(parts)))
    if left_out.is_cut:
        said.append(translate("Imports", "There is more in it than fits on the list: choose its folders one by one."))
    return " ".join(said)
