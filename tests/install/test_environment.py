"""`.venv`: when it is taken as it is, when it is made anew, and what of the lock goes which way."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.install.__main__ import version_complaint
from desktop.install.environment import SetUpError, is_ready, require_pip, split_lock, venv_python

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_these_pythons_will_do(version: tuple[int, int]) -> None:
    assert version_complaint(version) == ""


@pytest.mark.parametrize("version", [(2, 7), (3, 10), (3, 14)])
def test_other_pythons_get_a_sentence(version: tuple[int, int]) -> None:
    assert "3.11, 3.12 and 3.13" in version_complaint(version)


def test_the_lock_is_split_without_losing_a_line() -> None:
    lock = (ROOT / "requirements-dev.lock").read_text("utf-8")
    wheels, source = split_lock(lock, ("bagit",))
    assert source.startswith("bagit==")
    assert source.count("--hash=sha256:") >= 1
    assert "bagit" not in wheels
    assert sorted((wheels + source).split()) == sorted(lock.split())


def test_a_lock_without_such_a_package_stays_whole() -> None:
    wheels, source = split_lock("numpy==1.0 \\\n    --hash=sha256:00\n", ("bagit",))
    assert wheels == "numpy==1.0 \\\n    --hash=sha256:00\n"
    assert source == ""


def made_by_the_system(root: Path, *, with_tests: bool) -> subprocess.CompletedProcess[str]:
    """`make_environment` by the Python that `.venv` was made with: that one has pip."""
    code = (
        "import sys; from pathlib import Path; from desktop.install.environment import make_environment\n"
        "make_environment(Path(sys.argv[1]), with_tests=sys.argv[2] == 'True')"
    )
    python = getattr(sys, "_base_executable", sys.executable)
    return subprocess.run(
        [python, "-c", code, str(root), str(with_tests)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip


def project(folder: Path) -> Path:
    """A project whose lock names nothing, so that making its environment fetches nothing."""
    for name in ("requirements.lock", "requirements-dev.lock"):
        (folder / name).write_text(f"# {name}\n")
    return folder


@pytest.mark.timeout(120)
def test_an_environment_serves_until_its_lock_changes(tmp_path: Path) -> None:
    root = project(tmp_path)
    assert not is_ready(root, with_tests=False)
    assert made_by_the_system(root, with_tests=False).returncode == 0
    assert is_ready(root, with_tests=False)
    assert not is_ready(root, with_tests=True)
    assert venv_python(root).exists()
    (root / "requirements.lock").write_text("# another\n")
    assert not is_ready(root, with_tests=False)


@pytest.mark.timeout(120)
def test_the_environment_for_tests_serves_the_program_too(tmp_path: Path) -> None:
    root = project(tmp_path)
    assert made_by_the_system(root, with_tests=True).returncode == 0
    assert is_ready(root, with_tests=False)
    assert is_ready(root, with_tests=True)


@pytest.mark.timeout(120)
def test_a_failed_installation_leaves_no_stamp(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / "requirements.lock").write_text("no-such-package==1.0\n")  # no hash: pip refuses before it looks anywhere
    done = made_by_the_system(root, with_tests=False)
    assert "SetUpError" in done.stderr
    assert not is_ready(root, with_tests=False)


def test_an_old_pip_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object())
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "20.3.4")
    with pytest.raises(SetUpError, match=r"22\.3 is needed"):
        require_pip()


def test_no_pip_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(SetUpError, match="python3-pip"):
        require_pip()


def test_checking_changes_nothing(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from desktop.install.steps import check\n"
        "sys.exit(check(Path(sys.argv[1]), with_tests=True))"
    )
    words = [sys.executable, "-c", code, str(project(tmp_path))]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert "missing: .venv" in done.stdout
    assert not (tmp_path / ".venv").exists()
