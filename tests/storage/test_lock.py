"""One bot at a time works on a file."""

from pathlib import Path

import pytest

from storage.lock import InUse, only_bot
from tests.databases import url_of


def test_a_file_is_the_same_by_whatever_name_it_is_reached(tmp_path: Path) -> None:
    """A second bot is refused through a symbolic link, too."""
    file, link = tmp_path / "mentor.db", tmp_path / "link.db"
    file.touch()
    link.symlink_to(file)
    with only_bot(url_of(file)), pytest.raises(InUse), only_bot(url_of(link)):
        pass
