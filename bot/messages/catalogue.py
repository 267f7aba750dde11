"""The words of one language, each entry parsed when somebody first reads it."""

import re
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle, FluentResource

_ENTRY = re.compile(r"^(?=([a-z][a-z0-9-]*) *=)", re.MULTILINE)
"""Only what begins in the first column begins an entry: https://projectfluent.org/fluent/guide."""

_REFERENCE = re.compile(r"{ *([a-z][a-z0-9-]*) *}")
"""An entry that stands in another one."""


class Catalogue:
    """A Fluent resource. To keep all of it parsed would take several megabytes in each language,
    for entries of which most are not read for days."""

    def __init__(self, language: str, source: str) -> None:
        self._bundle = FluentBundle([language], use_isolating=False)
        _, *parts = _ENTRY.split(source)
        self._sources = dict(zip(parts[::2], parts[1::2], strict=True))

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    def filled(self, key: str, values: dict[str, object]) -> str:
        """The words under `key`; raises KeyError if there are none, or if a value is missing."""
        self._parse(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        words, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(words)

    def _parse(self, key: str) -> None:
        if self._bundle.has_message(key):
            return
        source = self._sources[key]
        self._bundle.add_resource(FluentResource(source))
        for other in _REFERENCE.findall(source):
            self._parse(other)


def read_catalogues(folder: Traversable) -> dict[str, Catalogue]:
    """The catalogues in a folder by language, in alphabetical order: "it.ftl" holds "it"."""
    files = [file for file in folder.iterdir() if file.name.endswith(".ftl")]
    named = {file.name.removesuffix(".ftl"): file for file in files}
    return {each: Catalogue(each, named[each].read_text("utf-8")) for each in sorted(named)}
