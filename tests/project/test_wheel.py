"""What is installed is complete: the wheel has everything that the repository's packages have."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.project.repository import PACKAGES, ROOT, tracked_files


@pytest.fixture(scope="module")
def names_in_wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_has_every_file_of_every_package(names_in_wheel: set[str]) -> None:
    """Catalogues, migrations and tables of the stand-in among them."""
    ours = {file.as_posix() for file in tracked_files() if file.parts[0] in PACKAGES}
    assert ours - names_in_wheel == set()


def test_the_wheel_has_the_manifest_beside_the_code_that_looks_for_it(
    names_in_wheel: set[str],
) -> None:
    assert "bot/manifest.yml" in names_in_wheel


def test_the_wheel_has_nothing_else(names_in_wheel: set[str]) -> None:
    folders = {Path(name).parts[0] for name in names_in_wheel}
    assert {folder for folder in folders if not folder.endswith(".dist-info")} == set(PACKAGES)
