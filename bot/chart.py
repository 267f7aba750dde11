"""The picture of a simulation."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bot.domain.population import UNDECLARED
from bot.domain.simulation import Summary
from bot.domain.standing import Standing
from bot.domain.tallies import Tally

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_BLUE, _ORANGE, _GREY = "#0072B2", "#D55E00", "#6B6B6B"
"""Colours that all eyes tell apart (Okabe and Ito), also in print."""
_INCHES, _DOTS_PER_INCH = (13, 4.6), 120
_FEWEST_BARS, _MOST_BARS = 5, 30


def draw(tallies: Sequence[Tally], summary: Summary, standing: Standing, file: Path) -> None:
    """Write a PNG: across generations round by round, how many different people everybody met,
    and how long everybody went without another generation. It needs no screen."""
    from matplotlib.figure import Figure  # makes folders for its settings when it is loaded

    figure = Figure(figsize=_INCHES, layout="constrained")
    across, partners, runs = figure.subplots(1, 3)
    _across(across, tallies)
    _partners(partners, standing)
    _runs(runs, standing)
    figure.suptitle(f"{summary.people:,} people, {summary.rounds:,} rounds", fontweight="bold")
    figure.savefig(file, format="png", dpi=_DOTS_PER_INCH)


def _across(axes: "Axes", tallies: Sequence[Tally]) -> None:
    numbers = np.arange(1, len(tallies) + 1)
    reached = [tally.across for tally in tallies]
    best = [tally.most_across for tally in tallies]
    axes.bar(numbers, reached, color=_BLUE, label="simulated")
    axes.step(numbers, best, where="mid", color=_ORANGE, linewidth=2, label="best in theory")
    _label(axes, "Meetings across generations", "round", "meetings")
    axes.set_ylim(0, 1.25 * max(1, *best))
    axes.legend(loc="upper right", ncols=2, frameon=False)


def _partners(axes: "Axes", standing: Standing) -> None:
    _shares(axes, standing.partners)
    _label(axes, "How many different people everybody met", "people met", "share of all people")


def _runs(axes: "Axes", standing: Standing) -> None:
    declared = standing.people.generation != UNDECLARED
    _shares(axes, standing.across.longest[declared])
    best = standing.across.fairest
    in_theory = f"best in theory: at most {best}"
    axes.axvline(best + 0.5, color=_ORANGE, linewidth=2, linestyle="--", label=in_theory)
    _label(
        axes,
        "Longest time without another generation",
        "rounds in a row",
        "share of all who declared one",
    )
    axes.legend(loc="upper right", framealpha=1, edgecolor="white")


def _shares(axes: "Axes", values: NDArray[np.integer]) -> None:
    """How many in a hundred have each value, from nought on."""
    high = max(_FEWEST_BARS, int(values.max(initial=0)))
    width = -(-(high + 1) // _MOST_BARS)
    edges = np.arange(0, high + width + 1, width) - 0.5
    weights = np.full(len(values), 1 / max(1, len(values)))
    axes.hist(values, bins=edges.tolist(), weights=weights, color=_BLUE, rwidth=0.9)
    axes.set_ylim(0, 1.2 * max(0.1, axes.get_ylim()[1]))
    axes.yaxis.set_major_formatter("{x:.0%}")


def _label(axes: "Axes", title: str, x: str, y: str) -> None:
    axes.set_title(title)
    axes.set_xlabel(x)
    axes.set_ylabel(y)
    axes.locator_params(axis="x", integer=True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(colors=_GREY)
