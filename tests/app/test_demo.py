"""`saegim demo` as a newcomer types it: it works, again and in both languages, and what is broken off leaves nothing."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app.demo.folder import demo_folder
from desktop.app.demo.scenario import STEPS
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.waiting import wait_until
from tests.scenarios.laptop import Laptop

pytestmark = pytest.mark.timeout(400)
RECORDING, TRANSCRIBING, SEALING = 4, 5, 8
STOCK = ("age", "tar", "ssh-keygen", "sha256sum", "sh")
LANGUAGES = ("en", "ko")


class Demo:
    """One run, whose steps can be waited for."""

    def __init__(self, base: Path, out: Path, language: str = "en") -> None:
        self.out = out
        self.running = Laptop(base).start("--language", language, "demo", "--out", str(out))
        self.said = ""

    def until(self, step: int) -> None:
        """Returns when `step` has begun."""
        assert self.running.stdout is not None
        while f"[{step}/{len(STEPS)}]" not in self.said:
            line = self.running.stdout.readline()
            assert line, f"ended before step {step}: {self.running.communicate()[1]}"
            self.said += line

    def end(self, number: signal.Signals | None = None) -> tuple[int, str]:
        """Exit code and standard error, after a signal if one is given."""
        if number is not None:
            self.running.send_signal(number)
        out, err = self.running.communicate(timeout=180)
        self.said += out
        return self.running.returncode, err


def _left_by(demo: Demo) -> list[int]:
    """Processes of a run that outlive it: all of them are in its process group."""
    stats = [path.read_text("utf-8", "replace") for path in Path("/proc").glob("[0-9]*/stat") if path.exists()]
    fields = [(int(stat.split(" ", 1)[0]), stat.rpartition(")")[2].split()) for stat in stats]
    return [number for number, rest in fields if int(rest[2]) == demo.running.pid and rest[0] != "Z"]


@pytest.fixture(scope="module")
def demos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, Demo]]]:
    """A run that was killed in the middle, then one in each language beside each other, all into one folder."""
    base = tmp_path_factory.mktemp("demo")
    out = base / "out with 'quotes' and 칸"
    killed = Demo(base / "killed", out)
    killed.until(RECORDING)
    assert killed.end(signal.SIGKILL)[0] == -signal.SIGKILL
    assert [path.suffix for path in out.iterdir() if path.is_dir()] == [".part"]
    wait_until(lambda: not _left_by(killed), 60, "the killed run's recorder to end by itself")
    runs = {language: Demo(base / language, out, language) for language in LANGUAGES}
    for language, run in runs.items():
        code, err = run.end()
        assert (code, err) == (0, ""), (language, err)
    yield out, runs
    shutil.rmtree(base)


def test_each_run_leaves_one_whole_folder_and_what_a_killed_one_left_is_gone(
    demos: tuple[Path, dict[str, Demo]],
) -> None:
    out, runs = demos
    folders = sorted(out.iterdir())
    assert len(folders) == len(runs)
    for folder in folders:
        assert re.fullmatch(r"saegim-demo-\d{8}-\d{6}-[0-9a-f]{4}", folder.name)
        assert sorted(path.name for path in folder.iterdir()) == ["drive", "opened", "recipient", "sheets", "vault"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_every_step_and_what_was_heard(demos: tuple[Path, dict[str, Demo]], language: str) -> None:
    said = demos[1][language].said
    positions = [said.index(f"[{number}/{len(STEPS)}]") for number in range(1, len(STEPS) + 1)]
    assert positions == sorted(positions)
    assert said.count("\n                 =  ") == 8, "every line is heard exactly"
    assert "저는 목요일 저녁 신의주에서" in said
    assert not re.search(r"[{}…]", said)
    assert ("녹음" in said.splitlines()[3]) == (language == "ko")
    assert ("Recording" in said.splitlines()[3]) == (language == "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_places_it_names_are_there(demos: tuple[Path, dict[str, Demo]], language: str) -> None:
    places = [Path(line.strip()) for line in demos[1][language].said.splitlines() if line.startswith("  /")]
    assert len(places) == 5
    assert all(place.exists() for place in places)
    assert places[2].read_bytes().startswith(b"%PDF-")
    assert len([sheet for sheet in places[3].iterdir() if sheet.read_bytes().startswith(b"%PDF-")]) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_stock_commands_it_prints_work(demos: tuple[Path, dict[str, Demo]], language: str) -> None:
    for program in STOCK:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    said = demos[1][language].said.rstrip("\n").splitlines()
    commands = [line.strip() for line in said[-4:]]
    assert commands[0].startswith("cd ")
    done = subprocess.run(["sh", "-e", "-c", "\n".join(commands)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert 'Good "bundle@saegim.v1" signature' in done.stdout
    assert "data/audio/0001.flac: OK" in done.stdout
    assert "FAILED" not in done.stdout


@pytest.mark.parametrize(
    ("step", "number"),
    [
        (RECORDING, signal.SIGTERM),
        *(
            pytest.param(step, number, marks=pytest.mark.slow)
            for step in range(1, len(STEPS) + 1)
            for number in (signal.SIGINT, signal.SIGTERM)
            if (step, number) != (RECORDING, signal.SIGTERM)
        ),
    ],
)
def test_an_interrupted_run_leaves_nothing(tmp_path: Path, step: int, number: signal.Signals) -> None:
    demo = Demo(tmp_path / "laptop", tmp_path / "out")
    demo.until(step)
    code, err = demo.end(number)
    assert code == 2, err
    assert "Traceback" not in err
    assert list((tmp_path / "out").iterdir()) == []
    wait_until(lambda: not _left_by(demo), 20, "its children to end")
    assert [path for path in (tmp_path / "laptop").rglob("*") if path.is_file()] == []


def test_a_run_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> None:
        with demo_folder(tmp_path, "saegim-demo-x") as folder:
            (folder.work / "file").write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_a_run_still_at_work_is_left_alone_by_the_next(tmp_path: Path) -> None:
    with demo_folder(tmp_path, "saegim-demo-a") as first:
        with demo_folder(tmp_path, "saegim-demo-b"):
            assert first.work.is_dir()
        assert first.work.is_dir()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["saegim-demo-a", "saegim-demo-b"]


def test_a_place_where_no_folder_can_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Fault) as caught, demo_folder(tmp_path / "file", "saegim-demo-a"):
        pass
    assert caught.value.code is FaultCode.DRIVE_READ_ONLY
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
