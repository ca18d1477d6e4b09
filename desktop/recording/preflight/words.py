"""What each code of the look before an interview means, and what to do about it: one line, in either language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from desktop.domain.faults import Fact
from desktop.i18n.catalogue import translate
from desktop.i18n.formats import duration, moment
from desktop.i18n.marks import QT_TRANSLATE_NOOP
from desktop.recording.preflight.checked import Checked, Code, Subject, Verdict
from desktop.recording.preflight.machine import Radio

CONTEXT = "Preflight"
SUBJECTS: Mapping[Subject, str] = {
    Subject.MICROPHONE: QT_TRANSLATE_NOOP("Preflight", "Microphone"),
    Subject.VOICE: QT_TRANSLATE_NOOP("Preflight", "Voice"),
    Subject.NOISE: QT_TRANSLATE_NOOP("Preflight", "Room"),
    Subject.CHANNELS: QT_TRANSLATE_NOOP("Preflight", "Channels"),
    Subject.DISK: QT_TRANSLATE_NOOP("Preflight", "Disk"),
    Subject.POWER: QT_TRANSLATE_NOOP("Preflight", "Power"),
    Subject.SLEEP: QT_TRANSLATE_NOOP("Preflight", "Sleep"),
    Subject.CLOCK: QT_TRANSLATE_NOOP("Preflight", "Clock"),
    Subject.RADIOS: QT_TRANSLATE_NOOP("Preflight", "Radios"),
}
VERDICTS: Mapping[Verdict, str] = {
    Verdict.WAITING: QT_TRANSLATE_NOOP("Preflight", "not known yet"),
    Verdict.GOOD: QT_TRANSLATE_NOOP("Preflight", "good"),
    Verdict.LOOK: QT_TRANSLATE_NOOP("Preflight", "worth a look"),
    Verdict.BAD: QT_TRANSLATE_NOOP("Preflight", "not good"),
}
RADIOS: Mapping[str, str] = {
    Radio.WIFI: QT_TRANSLATE_NOOP("Preflight", "Wi-Fi"),
    Radio.BLUETOOTH: QT_TRANSLATE_NOOP("Preflight", "Bluetooth"),
    Radio.MOBILE: QT_TRANSLATE_NOOP("Preflight", "mobile network"),
    Radio.CABLE: QT_TRANSLATE_NOOP("Preflight", "network cable"),
}
_SOUND: Mapping[Code, str] = {
    Code.MICROPHONE_OPENING: QT_TRANSLATE_NOOP("Preflight", "Opening the microphone."),
    Code.MICROPHONE_HEARD: QT_TRANSLATE_NOOP("Preflight", "It is heard. Nothing is kept before you record."),
    Code.MICROPHONE_RESTING: QT_TRANSLATE_NOOP("Preflight", "It was heard, and is let go until you record."),
    Code.MICROPHONE_NONE: QT_TRANSLATE_NOOP("Preflight", "None found. Connect one."),
    Code.MICROPHONE_IN_USE: QT_TRANSLATE_NOOP(
        "Preflight", "Another program holds it. Close that program, or choose another microphone."
    ),
    Code.MICROPHONE_REFUSED: QT_TRANSLATE_NOOP(
        "Preflight", "The system does not let Saegim use it. Allow it in its privacy settings."
    ),
    Code.MICROPHONE_FORMAT: QT_TRANSLATE_NOOP(
        "Preflight", "It doesn't work in this format. Choose another sample rate, or one channel."
    ),
    Code.MICROPHONE_GONE: QT_TRANSLATE_NOOP(
        "Preflight", "Nothing comes from it. Check plug and switch, or choose another one."
    ),
    Code.VOICE_WAITING: QT_TRANSLATE_NOOP("Preflight", "Say a few words as you will in the interview."),
    Code.VOICE_GOOD: QT_TRANSLATE_NOOP("Preflight", "Clearly heard ({db} dB)."),
    Code.VOICE_QUIET: QT_TRANSLATE_NOOP("Preflight", "Very quiet ({db} dB). Move the microphone closer."),
    Code.VOICE_CLIPPED: QT_TRANSLATE_NOOP("Preflight", "Too loud: it is cut off. Move the microphone away."),
    Code.VOICE_UNHEARD: QT_TRANSLATE_NOOP("Preflight", "No voice was heard yet. Say a few words."),
    Code.VOICE_SILENT: QT_TRANSLATE_NOOP(
        "Preflight", "Silence. It is switched off, or the system keeps it from Saegim."
    ),
    Code.NOISE_WAITING: QT_TRANSLATE_NOOP("Preflight", "Listening to the room."),
    Code.NOISE_QUIET: QT_TRANSLATE_NOOP("Preflight", "Quiet ({db} dB when nobody speaks)."),
    Code.NOISE_AUDIBLE: QT_TRANSLATE_NOOP("Preflight", "Audible noise ({db} dB). Shut windows, turn off fans."),
    Code.NOISE_LOUD: QT_TRANSLATE_NOOP(
        "Preflight", "Too noisy ({db} dB): words get lost. Find a quieter place, or move closer."
    ),
    Code.CHANNELS_WAITING: QT_TRANSLATE_NOOP("Preflight", "Speak into both microphones, one after the other."),
    Code.CHANNELS_APART: QT_TRANSLATE_NOOP("Preflight", "Two microphones, each heard on its own."),
    Code.CHANNELS_ALIKE: QT_TRANSLATE_NOOP(
        "Preflight", "Both are the same: one microphone feeds both. One channel would do."
    ),
    Code.CHANNELS_ONE_UNHEARD: QT_TRANSLATE_NOOP(
        "Preflight", "No voice on channel {channel} yet. Speak into that microphone."
    ),
    Code.CHANNELS_ONE_SILENT: QT_TRANSLATE_NOOP("Preflight", "Channel {channel} is silent. Check plug and switch."),
}
_MACHINE: Mapping[Code, str] = {
    Code.DISK_ENOUGH: QT_TRANSLATE_NOOP("Preflight", "Room for {room_ms}."),
    Code.DISK_TIGHT: QT_TRANSLATE_NOOP("Preflight", "Room for about {room_ms}, at worst for {least_ms}."),
    Code.DISK_SHORT: QT_TRANSLATE_NOOP("Preflight", "Room for {room_ms} only. Make room, or choose a smaller format."),
    Code.DISK_FULL: QT_TRANSLATE_NOOP("Preflight", "No room to record. Make room on this disk first."),
    Code.DISK_UNTOLD: QT_TRANSLATE_NOOP("Preflight", "It does not tell how much room there is."),
    Code.POWER_MAINS: QT_TRANSLATE_NOOP("Preflight", "Plugged in; battery at {percent} %."),
    Code.POWER_NO_BATTERY: QT_TRANSLATE_NOOP("Preflight", "No battery: it runs on its cable alone."),
    Code.POWER_LASTS: QT_TRANSLATE_NOOP("Preflight", "Battery for {left_ms} ({percent} %)."),
    Code.POWER_SHORT: QT_TRANSLATE_NOOP("Preflight", "Battery for {left_ms} only ({percent} %). Plug it in."),
    Code.POWER_TIME_UNTOLD: QT_TRANSLATE_NOOP(
        "Preflight", "On battery, {percent} %, for who knows how long. Plug it in."
    ),
    Code.POWER_LOW: QT_TRANSLATE_NOOP("Preflight", "Battery almost empty ({percent} %). Plug it in now."),
    Code.SLEEP_KEPT_OFF: QT_TRANSLATE_NOOP("Preflight", "Kept awake while recording, even with the lid closed."),
    Code.SLEEP_BY_LID: QT_TRANSLATE_NOOP("Preflight", "Kept awake while recording. Leave the lid open."),
    Code.SLEEP_POSSIBLE: QT_TRANSLATE_NOOP("Preflight", "It may fall asleep: turn that off in the system's settings."),
    Code.CLOCK_PLAUSIBLE: QT_TRANSLATE_NOOP("Preflight", "{at}, and goes evenly."),
    Code.CLOCK_JUMPED: QT_TRANSLATE_NOOP("Preflight", "{at}. It has jumped by {by_s}. Is it right?"),
    Code.CLOCK_BACKWARDS: QT_TRANSLATE_NOOP("Preflight", "{at}. It went back by {by_s}. Set it right first."),
    Code.CLOCK_TOO_EARLY: QT_TRANSLATE_NOOP("Preflight", "{at} can't be. Set it right first."),
    Code.RADIOS_OFF: QT_TRANSLATE_NOOP("Preflight", "Off; no network cable either."),
    Code.RADIOS_ON: QT_TRANSLATE_NOOP("Preflight", "On: {on}. Please turn off or unplug."),
    Code.RADIOS_UNTOLD: QT_TRANSLATE_NOOP("Preflight", "This system does not tell. Turn them off by hand."),
}
SENTENCES: Mapping[Code, str] = {**_SOUND, **_MACHINE}


def said(checked: Checked, language: str) -> str:
    """The line about one subject, in `ko` or `en`."""
    return translate(CONTEXT, SENTENCES[checked.code], language, **_facts(checked, language))


def subject_said(subject: Subject, language: str) -> str:
    """What is looked at."""
    return translate(CONTEXT, SUBJECTS[subject], language)


def verdict_said(verdict: Verdict, language: str) -> str:
    """How it is, for who can't see the icon."""
    return translate(CONTEXT, VERDICTS[verdict], language)


def _facts(checked: Checked, language: str) -> dict[str, str]:
    return {name: _fact(name, fact, language) for name, fact in checked.facts.items()}


def _fact(name: str, fact: Fact, language: str) -> str:
    if name.endswith("_ms"):
        return duration(_rounded(int(fact)), language)
    if name == "by_s":
        return duration(int(fact) * 1000, language)
    if name == "at":
        return moment(datetime.fromisoformat(str(fact)))
    if name == "on":
        return ", ".join(translate(CONTEXT, RADIOS[radio], language) for radio in str(fact).split())
    return str(fact).replace("-", "\u2212")


def _rounded(length_ms: int) -> int:
    """To whole minutes, and to whole hours above ten of them."""
    return length_ms - length_ms % (3_600_000 if length_ms >= 36_000_000 else 60_000)
