"""The command line: `reverse-mentor run | demo | doctor`."""


def main() -> None:
    """Placeholder entry point."""
