"""Where the parts of blocks are: every block and every interactive element, with pointers."""

from collections.abc import Iterator
from typing import Any

Block = dict[str, Any]
Element = dict[str, Any]

_LISTS_OF_ELEMENTS = {"actions": "elements", "context_actions": "elements", "card": "actions"}
_SINGLE_ELEMENTS = {"section": "accessory", "input": "element"}
_LISTS_OF_BLOCKS = {"container": "child_blocks", "carousel": "elements"}


def every_block(blocks: list[Block], at: str) -> Iterator[tuple[str, Block]]:
    """Each block and the blocks inside it, with its JSON pointer; `at` is that of the list."""
    for index, block in enumerate(blocks):
        here = f"{at}/{index}"
        yield here, block
        inner = _LISTS_OF_BLOCKS.get(block["type"], "")
        yield from every_block(block.get(inner, []), f"{here}/{inner}")


def elements_of(block: Block) -> Iterator[tuple[str, Element]]:
    """The elements which a person can act on, each with its pointer below the block."""
    listed = _LISTS_OF_ELEMENTS.get(block["type"], "")
    for index, element in enumerate(block.get(listed, [])):
        yield f"/{listed}/{index}", element
    single = _SINGLE_ELEMENTS.get(block["type"], "")
    if single in block and block[single]["type"] != "image":
        yield f"/{single}", block[single]
