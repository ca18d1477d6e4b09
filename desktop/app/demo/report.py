"""What a demonstration says at its end: words beside the reference, where things lie, how to verify them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shlex import quote

from desktop.app.demo.cast import INTERVIEWER, SUPERVISOR
from desktop.app.demo.outcome import DemoOutcome, Spoken
from desktop.i18n.catalogue import translate
from desktop.i18n.marks import QT_TRANSLATE_NOOP

CONTEXT = "Demo"
_HEARD = QT_TRANSLATE_NOOP("Demo", "Recognized text, and below it what was really said:")
_CORRECTED = QT_TRANSLATE_NOOP("Demo", "Corrected by {account}: {text}")
_RECORDED = QT_TRANSLATE_NOOP(
    "Demo", "Recorded {seconds} s in {chunks} sealed chunks with {gaps} gaps; SHA-256 of the samples {digest}"
)
_SEALED = QT_TRANSLATE_NOOP("Demo", "Sealed for the destination in {size} bytes and read back; SHA-256 {digest}")
_OPENED = QT_TRANSLATE_NOOP(
    "Demo", "Opened as the recipient: {passed} of {total} checks passed; {entries} custody entries in the vault"
)
_PLACES = (
    QT_TRANSLATE_NOOP("Demo", "Bundle, as it lies on the drive"),
    QT_TRANSLATE_NOOP("Demo", "The same, opened by the recipient"),
    QT_TRANSLATE_NOOP("Demo", "Transcript as PDF"),
    QT_TRANSLATE_NOOP("Demo", "Sheets of the recovery kit, to be printed"),
    QT_TRANSLATE_NOOP("Demo", "Vault"),
)
_PASSPHRASES = QT_TRANSLATE_NOOP(
    "Demo", "To look around in the window, unlock the vault as {account} with the passphrase {passphrase}"
)
_COMMANDS = QT_TRANSLATE_NOOP("Demo", "Anybody can verify it with four stock commands:")


def report_lines(outcome: DemoOutcome, language: str) -> Iterator[str]:
    """The report, line by line, in `language`."""
    yield ""
    yield translate(CONTEXT, _HEARD, language)
    for spoken in outcome.spoken:
        yield from _spoken(spoken)
    yield translate(CONTEXT, _CORRECTED, language, account=INTERVIEWER, text=outcome.corrected_text)
    yield ""
    yield from _numbers(outcome, language)
    yield ""
    places = (outcome.bundle, outcome.opened, outcome.report, outcome.sheets, outcome.vault)
    for title, path in zip(_PLACES, places, strict=True):
        yield f"{translate(CONTEXT, title, language)}:\n  {path}"
    pairs = ((INTERVIEWER, outcome.interviewer_passphrase), (SUPERVISOR, outcome.supervisor_passphrase))
    for account, passphrase in pairs:
        yield translate(CONTEXT, _PASSPHRASES, language, account=account, passphrase=passphrase)
    yield ""
    yield translate(CONTEXT, _COMMANDS, language)
    yield from (f"  {line}" for line in stock_commands(outcome.folder, outcome.bundle.name))


def stock_commands(folder: Path, bundle: str) -> list[str]:
    """Opens the bundle, and verifies its signature and every part: four commands for a POSIX shell."""
    verify = f"ssh-keygen -Y verify -f ../allowed_signers -I {SUPERVISOR} -n bundle@saegim.v1"
    return [
        f"cd {quote(str(folder / 'recipient'))} && age -d -i ohchr-seoul-demo.key -o bundle.tar ../drive/{bundle}",
        "tar -xf bundle.tar && cd bundle",
        f"{verify} -s signatures/{SUPERVISOR}.sig < tagmanifest-sha256.txt",
        "sha256sum --strict -c tagmanifest-sha256.txt && sha256sum --strict -c manifest-sha256.txt",
    ]


def _spoken(spoken: Spoken) -> Iterator[str]:
    mark = "=" if spoken.is_exact else "≠"
    start = f"{spoken.start_ms // 60_000:02d}:{spoken.start_ms // 1000 % 60:02d}.{spoken.start_ms % 1000:03d}"
    yield f"  {start}  {spoken.language}    {spoken.recognized}"
    yield f"                 {mark}  {spoken.reference}"


def _numbers(outcome: DemoOutcome, language: str) -> Iterator[str]:
    seal = outcome.seal
    yield translate(
        CONTEXT,
        _RECORDED,
        language,
        seconds=outcome.recorded_ms // 1000,
        chunks=seal.chunks,
        gaps=len(seal.gaps),
        digest=seal.samples_sha256,
    )
    yield translate(CONTEXT, _SEALED, language, size=outcome.bundle_bytes, digest=outcome.bundle_sha256)
    yield translate(
        CONTEXT,
        _OPENED,
        language,
        passed=outcome.checks_passed,
        total=outcome.checks,
        entries=outcome.custody_entries,
    )
