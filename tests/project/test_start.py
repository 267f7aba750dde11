"""What the bot at rest does not carry."""

import subprocess
import sys

from tests.project.repository import ROOT

HEAVY = (
    *("numpy", "scipy", "matplotlib", "alembic", "holidays", "dateparser", "rapidfuzz"),
    "icalendar",
    "sqlalchemy.dialects.postgresql",
)
LOADED = "import sys, bot.app; print(*[name for name in sys.argv[1:] if name in sys.modules])"


def test_the_bot_starts_without_what_only_some_of_its_work_needs() -> None:
    """Planning, charts and migrations load their libraries when they are at work."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *HEAVY], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
