"""`reverse-mentor simulate`: the file of people, the plan, the screen, the picture."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from bot.cli import cli
from bot.domain import population
from bot.people_file import COLUMNS, WrongPeople, read
from tests.project.repository import ROOT

HEADER = ",".join(COLUMNS)
COMPANY = (
    "Ada,2,Board,,Europe/Rome,history,ai;video,",
    "Bea,1,Sales,Ada,Europe/London,,ai,Fay",
    "Cid,1,Sales,,,video,excel,",
    "Dan,0,Sales,Bea,Asia/Kolkata,ai;video,history,",
    "Eve,0,Lab,,Europe/Rome,excel;ai,,",
    "Fay,,,,Europe/Rome,video,history,",
)
KEPT_APART = {("Ada", "Bea"), ("Bea", "Dan"), ("Ada", "Dan"), ("Bea", "Fay")}


@dataclass(frozen=True)
class Desk:
    """A folder with a file of people, where the command is run."""

    folder: Path

    @property
    def people(self) -> Path:
        return self.folder / "people.csv"

    def write(self, *lines: str, header: str = HEADER) -> None:
        self.people.write_text("\n".join([header, *lines, ""]), encoding="utf-8")

    def simulate(self, *options: str, rounds: int = 2) -> Result:
        arguments = ["simulate", str(self.people), f"--rounds={rounds}", *options]
        return CliRunner().invoke(cli, arguments)

    def plan(self, *options: str, rounds: int = 2) -> dict[str, Any]:
        file = self.folder / "plan.json"
        done = self.simulate(f"--output={file}", *options, rounds=rounds)
        assert done.exit_code == 0, done.output
        plan: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return plan

    def problems(self, *options: str) -> list[str]:
        """What is told on the way to exit code 2; nothing but the people is there afterwards."""
        done = self.simulate(*options)
        assert (done.exit_code, done.stdout) == (2, "")
        assert self.files() <= {"people.csv"}
        return done.stderr.splitlines()

    def files(self) -> set[str]:
        return {file.name for file in self.folder.iterdir()}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    desk.write(*COMPANY)
    return desk


def test_everybody_is_in_each_round_of_the_plan_once(desk: Desk) -> None:
    plan = desk.plan(rounds=3)
    assert [each["round"] for each in plan["rounds"]] == [1, 2, 3]
    for each in plan["rounds"]:
        names = [name for table in tables_of(each) for name in table]
        names += [sitting["person"] for sitting in each["sitting_out"]]
        assert sorted(names) == ["Ada", "Bea", "Cid", "Dan", "Eve", "Fay"]


def test_reporting_lines_and_blocks_are_kept_apart(desk: Desk) -> None:
    """All the way up, and both ways."""
    met = {
        couple
        for each in desk.plan(rounds=5)["rounds"]
        for table in tables_of(each)
        for couple in combinations(sorted(table), 2)
    }
    assert met
    assert met & KEPT_APART == set()


def test_a_pairing_tells_its_topic_and_its_reasons(desk: Desk) -> None:
    desk.write("Ada,1,Board,,Europe/Rome,,ai,", "Dan,0,Sales,,Asia/Kolkata,ai,,")
    first, second = (each["pairings"] for each in desk.plan()["rounds"])
    pairing = {"mentors": ["Dan"], "mentees": ["Ada"], "topic": "ai"}
    reasons = ["shown-and-wanted", "never-met", "across-generations", "different-teams"]
    assert first == [{**pairing, "reasons": [*reasons, "3-hours-in-common"]}]
    reasons[1] = "met-1-rounds-ago"
    assert second == [{**pairing, "reasons": [*reasons, "3-hours-in-common"]}]


def test_whoever_sits_out_is_told_why(desk: Desk) -> None:
    desk.write("Ada,1,,,,,,Dan", "Dan,0,,,,,,")
    (only,) = desk.plan(rounds=1)["rounds"]
    why = {"reason": "nobody-allowed", "could_meet": 0}
    assert only["sitting_out"] == [{"person": "Ada", **why}, {"person": "Dan", **why}]


def test_the_summary_sets_what_was_reached_beside_the_best(desk: Desk) -> None:
    summary = desk.plan("--seed=4", "--gap=2")["summary"]
    assert (summary["people"], summary["rounds"]) == (6, 2)
    assert (summary["seed"], summary["gap"], summary["format"]) == (4, 2, "coffee")
    assert summary["seated"] == {"reached": 12, "best": 12}


def test_the_order_of_the_lines_does_not_matter(desk: Desk) -> None:
    plan = desk.plan("--absence=0.2", rounds=6)
    desk.write(*reversed(COMPANY))
    assert desk.plan("--absence=0.2", rounds=6) == plan


def test_nobody_waits_for_ever_because_of_reporting_lines(desk: Desk) -> None:
    """Twelve juniors, half of them under one of the four seniors, have three rounds to wait."""
    seniors = [f"S{number},1,,,,,," for number in range(4)]
    juniors = [f"J{number:02},0,,{'S0' if number % 2 else ''},,,," for number in range(12)]
    desk.write(*seniors, *juniors)
    plan = desk.plan("--surplus=wait", "--cooldown=4", rounds=12)
    assert plan["summary"]["longest_wait"]["reached"] <= 3


def test_the_same_seed_gives_the_same_plan(desk: Desk) -> None:
    plans = [desk.plan(f"--seed={seed}", "--absence=0.3") for seed in (1, 1, 2)]
    assert plans[0] == plans[1] != plans[2]


@pytest.mark.parametrize(
    "options", [["--format=group"], ["--surplus=groups", "--cap=4"], ["--surplus=wait"]]
)
def test_every_way_to_put_rounds_together_can_be_seen(desk: Desk, options: list[str]) -> None:
    assert len(desk.plan(*options)["rounds"]) == 2


@pytest.mark.parametrize("option", ["--gap", "--cooldown"])
def test_the_highest_number_allowed_is_the_highest_to_plan_by(desk: Desk, option: str) -> None:
    assert desk.simulate(f"{option}={population.MOST}", rounds=1).exit_code == 0
    assert desk.simulate(f"{option}={population.MOST + 1}", rounds=1).exit_code == 2


def test_the_screen_has_a_line_for_each_round_and_a_summary(desk: Desk) -> None:
    told = desk.simulate(rounds=3).stdout
    assert [line.split()[:2] for line in told.splitlines()[3:6]] == [[n, "6"] for n in "123"]
    assert "Best in theory" in told
    assert "Introduced, of those who could be: 100.0%" in told
    assert "\x1b" not in told


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([], "fewer than two people"),
        (["Ada,0,,,,,,"], "fewer than two people"),
        (["Ada,0,,,,,,", "Bea,0,,,,,,", "Cid,,,,,,,"], "only one generation is declared"),
        (["Ada,,,,,,,", "Bea,,,,,,,"], "no generation is declared"),
    ],
)
def test_it_says_where_the_bot_would_not_run_a_round(
    desk: Desk, lines: list[str], words: str
) -> None:
    desk.write(*lines)
    done = desk.simulate()
    assert done.exit_code == 0
    assert words in done.stderr


def test_two_of_different_generations_need_no_warning(desk: Desk) -> None:
    assert desk.simulate().stderr == ""


def test_the_columns_of_people_are_those_of_the_file(desk: Desk) -> None:
    """A time zone that is not given is the most common one."""
    roster = read(desk.people)
    people = roster.people

    def named(chosen: population.Choices) -> list[str]:
        return [" ".join(np.array(people.topics)[row > 0]) for row in chosen.toarray()]

    assert roster.names == ("Ada", "Bea", "Cid", "Dan", "Eve", "Fay")
    assert people.generation.tolist() == [2, 1, 1, 0, 0, population.UNDECLARED]
    assert people.team.tolist() == [0, 1, 1, 1, 2, population.UNDECLARED]
    assert people.utc_offset.tolist() == [60, 0, 60, 330, 60, 60]
    assert people.topics == ("ai", "excel", "history", "video")
    assert named(people.can_show) == ["history", "", "video", "ai video", "ai excel", "video"]
    assert named(people.wants_to_learn) == ["ai video", "ai", "excel", "history", "", "history"]
    apart = {tuple(sorted(roster.names[each] for each in pair)) for pair in people.apart.tolist()}
    assert apart == KEPT_APART


def test_a_file_from_excel_is_read_as_it_is(desk: Desk) -> None:
    """With a mark at its beginning, semicolons between columns, empty rows and other line ends."""
    rows = [HEADER.replace(",", ";"), 'Zoë;0;;;;"ai;video";;', "", ";;;;;;;", "Ben;1;;Zoë;;;ai;"]
    desk.people.write_bytes("\ufeff".encode() + "\r\n".join(rows).encode())
    people = read(desk.people).people
    assert people.topics == ("ai", "video")
    assert people.apart.tolist() == [[0, 1]]


def test_columns_may_come_in_any_order(desk: Desk) -> None:
    header = ",".join(reversed(COLUMNS))
    desk.write(",,,,,,3,Ada", header=header)
    roster = read(desk.people)
    assert (roster.names, roster.people.generation.tolist()) == (("Ada",), [3])


def test_names_may_hold_commas_quotes_and_emoji(desk: Desk) -> None:
    desk.write('"Rossi, ""Ada"" 🦊",0,,,,,,', "Bea\\n,1,,,,,,")
    (only,) = desk.plan(rounds=1)["rounds"]
    assert tables_of(only) == [['Rossi, "Ada" 🦊', "Bea\\n"]]


def test_a_hundred_topics_are_kept_apart(desk: Desk) -> None:
    topics = ";".join(f"topic {number}" for number in range(100))
    desk.write(f"Ada,0,,,,{topics},,", "Bea,1,,,,,topic 99,")
    (only,) = desk.plan(rounds=1)["rounds"]
    assert only["pairings"][0]["topic"] == "topic 99"


def test_every_wrong_line_is_told_with_its_number(desk: Desk) -> None:
    desk.write(
        "Ada,x,,,,,,",
        "Ada,0,,,,,,",
        "",
        ",1,,,,,,",
        "Bea,-1,,Nobody,Europe/Roma,,,Zoe;Ada",
        "Cid,0,,Dan,,,,",
        "Dan,0,,Cid,,,,",
        "Eve,0,,Eve,Europe,,,Eve",
        "Fay,0",
        '"Gus,0,,,,,,',
        "Hal,99999,,Dan,../etc,,,",
    )
    told = [line.removeprefix("people.csv, line ") for line in desk.problems("--output=plan.json")]
    age = "is not a whole number from 0, the youngest, to 9999, or empty"
    assert told == [
        f"2: the generation 'x' {age}",
        "3: 'Ada' is in line 2 already",
        "5: the person has no name",
        f"6: the generation '-1' {age}",
        "6: there is no time zone 'Europe/Roma'; one is Europe/Rome",
        "6: the manager 'Nobody' is not a person of this file",
        "6: the blocked person 'Zoe' is not a person of this file",
        "7: the managers above lead back to this person",
        "8: the managers above lead back to this person",
        "9: there is no time zone 'Europe'; one is Europe/Rome",
        "9: nobody can be kept apart from themselves",
        "9: the managers above lead back to this person",
        "10: 2 columns, where the header has 8",
        "11: a quote is not closed, or not where it should be (unexpected end of data)",
        f"12: the generation '99999' {age}",
        "12: there is no time zone '../etc'; one is Europe/Rome",
    ]


def test_lines_that_are_not_utf_8_are_told(desk: Desk) -> None:
    """And those that are wrong otherwise too."""
    lines = [HEADER.encode(), "Renée,0,,,,,,".encode("latin-1"), b"Ada,x,,,,,,"]
    desk.people.write_bytes(b"\n".join(lines))
    second, third = desk.problems()
    assert "line 2: this is not UTF-8" in second
    assert "line 3: the generation 'x'" in third


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (b"Fay,0", "Fay"),
        (b'"Fay,0,,,,,,', "Fay"),
        (b"Fay,0,Caf\xe9,,,,,", "Fay"),
        (b"Rossi, Fay,0,,,,,,", '"Rossi, Fay"'),
        (b'"Fay "the boss"",0,,,,,,', '"Fay ""the boss"""'),
    ],
)
def test_a_line_that_cannot_be_read_makes_nobody_else_wrong(
    desk: Desk, line: bytes, name: str
) -> None:
    """That it cannot be read is told once; who is in no line at all is told too."""
    others = [f"Ada,1,,{name},,,,", f"Bea,0,,,,,,{name}", "Cid,0,,Zoe,,,,"]
    lines = [HEADER.encode(), line, *(each.encode() for each in others)]
    desk.people.write_bytes(b"\n".join(lines))
    unread, unknown = desk.problems()
    assert "line 2: " in unread
    assert unknown == "people.csv, line 5: the manager 'Zoe' is not a person of this file"


def test_a_line_in_another_encoding_is_told_once(desk: Desk) -> None:
    """Whatever it looks like: not that somebody is there twice."""
    lines = [HEADER, "Ren\xe9,0,,,,,,", "Ren\xe8,0,,,Mars,,,", "Ada,1,,Ren\xe9,,,,"]
    desk.people.write_bytes("\n".join(lines).encode("latin-1"))
    assert [told.split(";")[0][-9:] for told in desk.problems()] == ["not UTF-8"] * 3


def test_a_cell_may_be_of_any_length(desk: Desk) -> None:
    """Such as the names of all whom somebody would rather not meet."""
    names = [f"A person with a rather long name, number {number:05}" for number in range(3000)]
    desk.write(f'Ada,0,,,,,,"{";".join(names)}"', *(f'"{name}",1,,,,,,' for name in names))
    assert len(read(desk.people).people.apart) == len(names)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "person is missing"),
        (HEADER.replace("blocks", "boss").encode(), "blocks is missing; 'boss' is not among them"),
        (f"{HEADER},team".encode(), "team is there twice"),
        (HEADER.encode("utf-16"), "this is not UTF-8"),
        (f'"{HEADER}'.encode(), "a quote is not closed"),
    ],
)
def test_what_is_wrong_with_the_header_is_told_in_one_sentence(
    desk: Desk, data: bytes, words: str
) -> None:
    desk.people.write_bytes(data)
    (told,) = desk.problems()
    assert told.startswith("people.csv, line 1: ")
    assert words in told


def test_a_file_that_is_not_there_is_told(desk: Desk) -> None:
    desk.people.unlink()
    (told,) = desk.problems()
    assert told == f"{desk.people} cannot be read: No such file or directory"


@pytest.mark.parametrize(
    "option",
    [
        *("--rounds=0", "--absence=1", "--absence=nan", "--gap=0", "--cooldown=-1", "--seed=-1"),
        *("--cap=5", "--surplus=some", "--format=tea"),
    ],
)
def test_an_option_out_of_range_is_refused(desk: Desk, option: str) -> None:
    done = desk.simulate(option)
    assert done.exit_code == 2
    assert option.split("=")[0] in done.stderr


@pytest.mark.parametrize("option", ["--output", "--chart"])
@pytest.mark.parametrize("place", ["nowhere/out.png", "people.csv", "folder.png"])
def test_a_place_that_cannot_be_written_is_told_before_the_work(
    desk: Desk, option: str, place: str
) -> None:
    """More rounds than anybody would wait for, and nothing happens to what is there."""
    (desk.folder / "folder.png").mkdir()
    done = desk.simulate(f"{option}={desk.folder / place}", rounds=9999)
    assert done.exit_code == 2
    assert "Traceback" not in done.output
    assert desk.files() == {"people.csv", "folder.png"}
    assert len(read(desk.people).names) == len(COMPANY)


def test_the_example_is_a_company_that_can_meet() -> None:
    """As the page about it says."""
    done = CliRunner().invoke(cli, ["simulate", str(ROOT / "docs/people-example.csv")])
    assert (done.exit_code, done.stderr) == (0, "")
    assert "Introduced, of those who could be: 100.0%" in done.stdout


def test_an_older_plan_is_replaced(desk: Desk) -> None:
    (desk.folder / "plan.json").write_text("old")
    assert desk.plan()["rounds"]
    assert desk.files() == {"people.csv", "plan.json"}


def test_the_chart_is_a_picture(desk: Desk) -> None:
    chart = desk.folder / "out.png"
    assert desk.simulate(f"--chart={chart}").exit_code == 0
    assert chart.read_bytes().startswith(b"\x89PNG\r\n")
    assert desk.files() == {"people.csv", "out.png"}


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Whoever is started in the background of a shell ignores Ctrl-C, with all that they start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopping_it_leaves_what_was_there(desk: Desk, number: signal.Signals) -> None:
    desk.write(*(f"P{number},0,,,,,," for number in range(50)))
    plan = desk.folder / "plan.json"
    plan.write_text("old")
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "simulate", desk.people, "--rounds=9999", "--output", plan],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"]},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr
        assert "warning" in process.stderr.readline()
        process.send_signal(number)
        assert process.stderr.read().strip() == "Stopped; nothing was written."
    assert process.returncode == 130
    assert plan.read_text() == "old"
    assert desk.files() == {"people.csv", "plan.json"}


def test_the_command_line_starts_without_what_only_planning_needs() -> None:
    heavy = ("numpy", "scipy", "matplotlib")
    program = f"import sys, bot.cli; print([n for n in {heavy} if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_reading_raises_all_problems_at_once(desk: Desk) -> None:
    desk.write("Ada,x,,,,,,", "Bea,y,,,,,,")
    with pytest.raises(WrongPeople) as wrong:
        read(desk.people)
    assert len(wrong.value.problems) == 2


def tables_of(each: dict[str, Any]) -> list[list[str]]:
    """Who sits together, the mentors first."""
    return [pairing["mentors"] + pairing["mentees"] for pairing in each["pairings"]]
