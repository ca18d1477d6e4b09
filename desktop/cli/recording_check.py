"""`saegim recording check`: the look before an interview, without a window and without a vault's keys. Keeps nothing.

Ends with 1 when something is not good, so that a script can ask before it records.
"""

from __future__ import annotations

import argparse
import os
import shutil
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.interrupt import asked_to_stop
from desktop.cli.parser import DONE, REFUSED, with_json
from desktop.domain.recording import SAMPLE_RATES_HZ, AudioFormat
from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal
    from desktop.custody.signed_in import SignedIn
    from desktop.domain.faults import Fact
    from desktop.recording.preflight.checked import Checked
    from desktop.recording.preflight.listening import Heard
    from desktop.recording.preflight.plan import Plan
    from desktop.recording.preflight.readings import Readings

RATE_HZ = 48_000
HOURS, MOST_HOURS = 3, 12
LISTENS_SECONDS = 9.0
_LOOK_SECONDS = 0.1
_LEAST_HEARD_MS = 3_000
_MEGABYTE = 1_000_000


def add_leaf(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command below `saegim recording`."""
    leaf = leaves.add_parser(
        "check", help=QT_TRANSLATE_NOOP("Help", "look at microphone and laptop before an interview; keeps nothing")
    )
    leaf.add_argument(
        "--vault",
        type=Path,
        default=os.environ.get("SAEGIM_VAULT") or ".",
        help=QT_TRANSLATE_NOOP("Help", "the folder whose disk is looked at; may be given as SAEGIM_VAULT"),
    )
    leaf.add_argument(
        "--hours",
        type=_hours,
        default=HOURS,
        metavar="N",
        help=QT_TRANSLATE_NOOP("Help", "how long the interview may take (3)"),
    )
    with_json(with_format(leaf)).set_defaults(run=_check)


def with_format(leaf: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Adds `--device`, `--rate` and `--channels`."""
    leaf.add_argument(
        "--device", metavar="ID", help=QT_TRANSLATE_NOOP("Help", "a microphone other than the system's own choice")
    )
    leaf.add_argument(
        "--rate", type=int, choices=SAMPLE_RATES_HZ, default=RATE_HZ, help=QT_TRANSLATE_NOOP("Help", "samples a second")
    )
    leaf.add_argument("--channels", type=int, choices=(1, 2), default=1, help=QT_TRANSLATE_NOOP("Help", "1 or 2 (1)"))
    return leaf


def checked_for_log(
    terminal: Terminal, signed_in: SignedIn, device: str | None, format: AudioFormat
) -> dict[str, Fact]:
    """What the laptop says as a recording begins, for the custody log. Nobody is asked to say a word."""
    from desktop.recording.preflight.checked import custody_facts
    from desktop.recording.preflight.plan import Plan
    from desktop.recording.preflight.readings import machine_checks, with_vault

    readings = with_vault(_asked(terminal, signed_in.vault.root), signed_in)
    return custody_facts(machine_checks(readings, Plan(device, format)))


def _hours(text: str) -> int:
    hours = int(text)
    if not 1 <= hours <= MOST_HOURS:
        raise argparse.ArgumentTypeError(f"1 to {MOST_HOURS}")
    return hours


def _asked(terminal: Terminal, folder: Path) -> Readings:
    from desktop.recording.preflight.readings import ask_machine

    wiring = terminal.wiring
    return ask_machine(wiring.asked, wiring.clock, lambda: shutil.disk_usage(folder).free)


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.recording.preflight.checked import Verdict, overall
    from desktop.recording.preflight.plan import Plan
    from desktop.recording.preflight.readings import clock_reading, machine_checks

    began = clock_reading(terminal.wiring.clock)
    plan = Plan(args.device, AudioFormat(args.rate, args.channels), args.hours)
    with asked_to_stop() as asked:
        sound = _sound(terminal, plan, asked)
    readings = replace(_asked(terminal, args.vault), clocks=(began,))
    checked = (*sound, *machine_checks(readings, plan))
    _tell(terminal, plan, readings, checked)
    return REFUSED if overall(checked) is Verdict.BAD else DONE


def _sound(terminal: Terminal, plan: Plan, asked: threading.Event) -> tuple[Checked, ...]:
    """What a few seconds of the microphone tell."""
    from desktop.recording.preflight.microphone_rules import heard_checks

    devices = terminal.wiring.sound.microphones()
    if devices:
        terminal.note(QT_TRANSLATE_NOOP("Cli", "Say a few words as you will in the interview."))
        listener = terminal.wiring.sound.listener
        listener.listen(plan.device_id, plan.format)
        looks = round(LISTENS_SECONDS / _LOOK_SECONDS)
        for _ in range(looks):
            if asked.wait(_LOOK_SECONDS) or _is_enough(listener.heard):
                break
        heard = listener.heard
        listener.rest_and_wait()
        return heard_checks(devices, heard)
    return heard_checks(devices)


def _is_enough(heard: Heard) -> bool:
    """Whether more of it would tell no more."""
    from desktop.recording.preflight.checked import Verdict
    from desktop.recording.preflight.sound_rules import UNHEARD_MS, sound_checks

    if heard.fault is not None or heard.sound.heard_ms >= UNHEARD_MS:
        return True
    is_told = all(one.verdict is not Verdict.WAITING for one in sound_checks(heard.sound))
    return is_told and heard.sound.heard_ms >= _LEAST_HEARD_MS


def _tell(terminal: Terminal, plan: Plan, readings: Readings, checked: tuple[Checked, ...]) -> None:
    from desktop.recording.preflight.checked import overall
    from desktop.recording.preflight.words import said, subject_said, verdict_said

    form, expected = plan.format, readings.expected_bytes_per_hour(plan.format)
    terminal.show(
        {
            "verdict": overall(checked).value,
            "device": plan.device_id,
            "sample_rate_hz": form.sample_rate_hz,
            "channels": form.channels,
            "hours": plan.hours,
            "most_bytes_per_hour": form.pcm_bytes_per_hour,
            "expected_bytes_per_hour": expected,
            "checks": [
                {"subject": one.subject.value, "verdict": one.verdict.value, "code": one.code.value, "facts": one.facts}
                for one in checked
            ],
        }
    )
    terminal.say(
        QT_TRANSLATE_NOOP(
            "Cli", "{rate} Hz, {channels}-channel: at most {most} MB an hour, about {size} MB as a rule."
        ),
        rate=form.sample_rate_hz,
        channels=form.channels,
        most=form.pcm_bytes_per_hour // _MEGABYTE,
        size=expected // _MEGABYTE,
    )
    for one in checked:
        subject, verdict = subject_said(one.subject, terminal.language), verdict_said(one.verdict, terminal.language)
        terminal.say_plain(f"{subject} ({verdict}): {said(one, terminal.language)}")
