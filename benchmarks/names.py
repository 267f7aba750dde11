"""What everybody in a measurement is called."""

HOST = "127.0.0.1"
COMMAND = "/reverse-mentor"
TEAM = "T0BENCHMARK"
BOT_USER = "U0BENCHBOT"
BOT = "B0BENCHBOT"
APP = "A0BENCHMARK"

# They open nothing but the Slack of the measurement.
BOT_TOKEN = "xoxb-benchmark"
APP_TOKEN = "xapp-benchmark"
SIGNING_SECRET = "benchmark"


def member(number: int) -> str:
    """The Slack id of somebody who had joined before the measurement, from 0 on."""
    return f"UMEMBER{number:06}"


def newcomer(number: int) -> str:
    """The Slack id of somebody who had not, from 0 on."""
    return f"UNEWCOMER{number:06}"
