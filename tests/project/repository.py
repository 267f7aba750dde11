"""The repository as the tests about it see it."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
PICTURES = {".png"}
PACKAGES = ("bot", "handlers", "storage", "sandbox")


def tracked_files() -> list[Path]:
    """Every text file that is part of the project, relative to its root."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    names = [Path(name) for name in listed.stdout.split("\0") if name]
    return [name for name in names if (ROOT / name).is_file() and name.suffix not in PICTURES]


def text_of(name: str | Path) -> str:
    """The text of a file of the project."""
    return (ROOT / name).read_text(encoding="utf-8")


def pages() -> list[Path]:
    """The README and everything in docs, relative to the root."""
    return [name for name in tracked_files() if name.suffix == ".md"]
