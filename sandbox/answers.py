"""What Slack's own client checks before it submits a modal: no submission leaves with an error."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sandbox.blocks import every_block
from sandbox.blocks import values as readers
from sandbox.state import KINDS, Entered, values
from sandbox.words import say

Element = Mapping[str, Any]
Value = Any
Complaint = tuple[str, Value]
"""English words, and the limit that stands in them."""
Check = Callable[[Element, Value], Complaint | None]


def missing_or_invalid(
    view: Mapping[str, Any], entered: Entered, locale: str = "en-US"
) -> dict[str, str]:
    """By block_id, why the view cannot be submitted like this; empty when it can.

    Only input blocks are looked at. `entered` is as in `sandbox.state`.
    """
    state = values(view, entered)
    return {
        block["block_id"]: say(reason[0], locale, reason[1])
        for _, block in every_block(view["blocks"], "")
        if block["type"] == "input"
        if (reason := _reason(block, state[block["block_id"]]))
    }


def _reason(
    block: Mapping[str, Any], entries: Mapping[str, Mapping[str, Value]]
) -> Complaint | None:
    element = block["element"]
    value = entries[element["action_id"]][KINDS[element["type"]].field]
    if value in (None, "", []):
        return None if block.get("optional") else ("This field is required", None)
    return next(_complaints(element, value), None)


def _complaints(element: Element, value: Value) -> Iterator[Complaint]:
    for check in _CHECKS.get(element["type"], ()):
        if complaint := check(element, value):
            yield complaint


def _long_enough(element: Element, value: str) -> Complaint | None:
    least = element.get("min_length", 0)
    return ("Write at least {} characters", least) if len(value) < least else None


def _short_enough(element: Element, value: str) -> Complaint | None:
    most = element.get("max_length", 3000)
    return ("Write at most {} characters", most) if len(value) > most else None


def _number(element: Element, value: str) -> Complaint | None:
    if element["is_decimal_allowed"]:
        return _unreadable(readers.number, value, "Enter a number")
    return _unreadable(readers.whole_number, value, "Enter a whole number")


def _large_enough(element: Element, value: str) -> Complaint | None:
    least = element.get("min_value")
    too_small = least is not None and float(value) < float(least)
    return ("Enter {} or more", least) if too_small else None


def _small_enough(element: Element, value: str) -> Complaint | None:
    most = element.get("max_value")
    too_large = most is not None and float(value) > float(most)
    return ("Enter {} or less", most) if too_large else None


def _date(_element: Element, value: str) -> Complaint | None:
    return _unreadable(readers.calendar_date, value, "Enter a date")


def _time(_element: Element, value: str) -> Complaint | None:
    return _unreadable(readers.clock_time, value, "Enter a time")


def _email(_element: Element, value: str) -> Complaint | None:
    is_one = re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@]+", value)
    return None if is_one else ("Enter an e-mail address", None)


def _url(_element: Element, value: str) -> Complaint | None:
    is_one = re.fullmatch(r"https?://\S+", value)
    return None if is_one else ("Enter an address with http(s)://", None)


def _few_enough(element: Element, value: list[Value]) -> Complaint | None:
    most = element.get("max_selected_items", len(value))
    return ("Choose {} at most", most) if len(value) > most else None


def _unreadable(read: Callable[[str], object], value: str, complaint: str) -> Complaint | None:
    try:
        read(value)
    except ValueError:
        return complaint, None
    return None


_SELECTS = ("static", "external", "users", "conversations", "channels")
_CHECKS: Mapping[str, tuple[Check, ...]] = {
    "plain_text_input": (_long_enough, _short_enough),
    "number_input": (_number, _large_enough, _small_enough),
    "email_text_input": (_email,),
    "url_text_input": (_url,),
    "datepicker": (_date,),
    "timepicker": (_time,),
    **{f"multi_{source}_select": (_few_enough,) for source in _SELECTS},
}
