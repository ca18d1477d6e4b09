"""`saegim demo [--out DIR]`: the whole path once, without a screen and without a question."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import TYPE_CHECKING

from desktop.i18n.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.cli.terminal import Terminal


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "demo", help=QT_TRANSLATE_NOOP("Help", "watch a testimony being recorded, transcribed, sealed and verified")
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path(),
        metavar="DIR",
        help=QT_TRANSLATE_NOOP("Help", "where the new folder is made"),
    )
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, terminal: Terminal) -> int:
    from desktop.app.demo.folder import demo_folder
    from desktop.app.demo.report import report_lines
    from desktop.app.demo.scenario import STEPS, Demonstration
    from desktop.system.known_checkpoints import KnownCheckpoints

    def say_step(number: int) -> None:
        terminal.say_plain(f"[{number}/{len(STEPS)}] {terminal.words_of('Demo', STEPS[number - 1])}")

    wiring = terminal.wiring
    name = f"saegim-demo-{wiring.clock.now():%Y%m%d-%H%M%S}-{wiring.chance.token_hex(2)}"
    with (
        _stopping_when_told(),
        demo_folder(args.out.resolve(), name) as folder,
        TemporaryDirectory(dir=folder.work) as remembered,
    ):
        wiring.known = KnownCheckpoints(Path(remembered))  # this laptop is to remember nothing of such a vault
        outcome = Demonstration(wiring, folder, say_step, terminal.progress).run()
    for line in report_lines(outcome.moved(folder), terminal.language):
        terminal.say_plain(line)
    return 0


@contextmanager
def _stopping_when_told() -> Iterator[None]:
    """Ends like Ctrl-C when the system asks the program to end, so that children and folders are cleared away."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    earlier = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, earlier)
