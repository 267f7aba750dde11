"""`python -m bot` is `reverse-mentor`."""

from bot.cli import main

if __name__ == "__main__":
    main()
