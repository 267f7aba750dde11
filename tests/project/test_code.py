"""What holds for all of the code."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.repository import PACKAGES, ROOT, text_of, tracked_files

REQUIRED_ITEMS = {*range(1, 34), *range(39, 48), 53, 54}
"""The items of the fidelity checklist that the stand-in for Slack must keep."""

IMPORT_EVERYTHING = """
import os, pkgutil, sys

def is_an_effect(event, args):
    if event == "open":
        return isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)
    return event in ("socket.connect", "socket.bind", "subprocess.Popen", "os.mkdir")

def is_search_for_a_system_library():
    frame = sys._getframe()
    while frame and not frame.f_code.co_filename.endswith("ctypes/util.py"):
        frame = frame.f_back
    return frame is not None

def note(event, args):
    if is_an_effect(event, args) and not is_search_for_a_system_library():
        print("effect:", event, args)

sys.addaudithook(note)
for package in sys.argv[1:]:
    for module in pkgutil.walk_packages([package], package + "."):
        __import__(module.name)
print("imported", len([name for name in sys.modules if name.split(".")[0] in sys.argv[1:]]))
"""


def test_importing_any_module_with_an_empty_environment_has_no_effect(tmp_path: Path) -> None:
    """No file is written, no socket opened, no process started, nothing printed."""
    for package in PACKAGES:
        (tmp_path / package).symlink_to(ROOT / package)
    before = sorted(tmp_path.rglob("*"))
    done = subprocess.run(
        [sys.executable, "-B", "-c", IMPORT_EVERYTHING, *PACKAGES],
        cwd=tmp_path,
        env={},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert re.fullmatch(r"imported \d{2,}\n", done.stdout), done.stdout
    assert sorted(tmp_path.rglob("*")) == before


def test_arrows_point_down() -> None:
    """The contracts of import-linter in pyproject.toml."""
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_names_a_package_registry_or_a_place_on_a_machine() -> None:
    """What is written here must work everywhere; a lock that names a host does not."""
    hosts = ("py" + "pi.org", "python" + "hosted.org", "--index" + "-url", "--find" + "-links")
    places = (r"/(?:work|tmp|root|home|Users)/\w", r"[A-Z]:\\Users")
    suspicious = re.compile("|".join([*map(re.escape, hosts), *places]))
    found = {
        f"{file}: {match.group()}"
        for file in tracked_files()
        for match in suspicious.finditer(text_of(file))
        if file != Path("tests/project/test_code.py")
    }
    assert found == set()


def test_every_required_item_of_the_fidelity_checklist_has_a_test() -> None:
    marked = {item for file in _test_files() for item in _checklist_items(file)}
    assert REQUIRED_ITEMS - marked == set()


def _test_files() -> list[Path]:
    return [file for file in tracked_files() if file.match("tests/**/test_*.py")]


def _checklist_items(file: Path) -> Iterator[int]:
    for node in ast.walk(ast.parse(text_of(file))):
        match node:
            case ast.Call(func=ast.Attribute(attr="checklist"), args=[ast.Constant(value=int(n))]):
                yield n


@pytest.mark.parametrize("package", PACKAGES)
def test_nothing_is_left_half_done(package: str) -> None:
    """No note to come back later stands in for the work."""
    notes = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    left = [file for file in tracked_files() if file.parts[0] == package and file.suffix == ".py"]
    assert [file for file in left if notes.search(text_of(file))] == []
