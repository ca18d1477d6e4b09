"""Makes the bundles of this folder, one for each defect: `python -m tests.assets.bundles.generate` writes what is missing.

What is inside a file is the same in every run; age's own chance is not. A file that was committed is never made anew: a
reader of any later version must say of it what is said of it here.
"""

from __future__ import annotations

from pathlib import Path

from desktop.crypto.age import seal_bytes
from tests.assets.bundles.cases import CASES, Case
from tests.fakes.bundles import RECIPIENT, SIGNERS_TEXT

HERE = Path(__file__).parent


def path_of(case: Case) -> Path:
    """Where the case's file lies."""
    return HERE / case.folder / f"{case.name}.age"


def main() -> None:
    """Writes every file that is not there yet."""
    (HERE / "key.txt").write_text(f"# for tests only\n{RECIPIENT.secret}\n", "utf-8")
    (HERE / "allowed_signers").write_text(SIGNERS_TEXT, "utf-8")
    for case in CASES:
        path = path_of(case)
        path.parent.mkdir(exist_ok=True)
        if not path.exists():
            path.write_bytes(case.data() if case.is_raw else seal_bytes(case.data(), [RECIPIENT.recipient]))


if __name__ == "__main__":
    main()
