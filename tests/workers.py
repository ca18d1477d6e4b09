"""How pytest's workers share the tests: a file goes to one of them whole, and files that tell the same story go together.

Files are taken in their order, so that the long stories begin first. Without workers (`-n 0`) nothing of this is asked.
"""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_TELLS = "told_story"


def story_files() -> frozenset[str]:
    """The files whose tests look at the one story: a worker that has told it need not tell it again."""
    files = (ROOT / "tests").rglob("test_*.py")
    return frozenset(str(file.relative_to(ROOT).as_posix()) for file in files if _TELLS in file.read_text("utf-8"))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """File by file, whatever `--dist` says."""
    from xdist.scheduler import LoadFileScheduling

    together = story_files()

    class ByStory(LoadFileScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            file = nodeid.split("::", 1)[0]
            return _TELLS if file in together else file

    config.option.loadscopereorder = False
    return ByStory(config, log)
