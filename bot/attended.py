"""`python -m bot.attended MODULE …`: a module that ends when whoever started it is gone."""

import os
import runpy
import signal
import sys
import threading
import time

SECONDS_FOR_GOODBYES = 10


def main() -> None:
    """Run a module as `python -m` does, until standard input is closed.

    Its other end is held by whoever started us, and no way of dying leaves it open.
    """
    threading.Thread(target=_end_with_stdin, daemon=True).start()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


def _end_with_stdin() -> None:
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(SECONDS_FOR_GOODBYES)
    os._exit(1)  # nobody is left who would kill us


if __name__ == "__main__":
    main()
