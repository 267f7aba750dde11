"""Logs as facts with keys, for people or for machines, without what people wrote.

log.info("round opened", extra={"round_id": 4, "pairings": 11})
"""

import json
import logging
import re
from datetime import UTC, datetime

from bot.settings import LogFormat, LogLevel

OURS = ("bot", "handlers", "storage")
CHATTY = ("alembic.runtime.plugins", "apscheduler", "uvicorn")
"""Their INFO is about themselves: a line per plugin, per tick, per step of a start."""

_NOT_A_FACT = {"message", "asctime", "taskName", "color_message"}  # the last one is uvicorn's
_NO_FACTS = frozenset(vars(logging.makeLogRecord({}))) | _NOT_A_FACT

# Bolt writes whole requests into some of its records: after a bad signature, or when a
# middleware gives no answer. What comes before says what happened.
_REQUEST = re.compile(r"(body: |for the request \().*", re.DOTALL)


def set_up(level: LogLevel, log_format: LogFormat) -> None:
    """Log to standard error from now on, replacing what was set up before.

    Below INFO only our own packages are heard: slack-sdk, Bolt and SQLAlchemy write requests,
    messages and statements with their values there.
    """
    handler = logging.StreamHandler()
    handler.setFormatter(_JsonLines() if log_format is LogFormat.JSON else _TextLines())
    handler.addFilter(_without_request)
    threshold = logging.getLevelNamesMapping()[level]
    logging.basicConfig(level=max(threshold, logging.INFO), handlers=[handler], force=True)
    for package in OURS:
        logging.getLogger(package).setLevel(threshold)
    for library in CHATTY:
        logging.getLogger(library).setLevel(max(threshold, logging.WARNING))


class _TextLines(logging.Formatter):
    """`2026-11-23T10:00:00Z INFO bot.rounds: round opened round_id=4 pairings=11`"""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        facts = "".join(f" {key}={_word(value)}" for key, value in _facts(record).items())
        return f"{_moment(record)} {record.levelname} {record.name}: {record.message}{facts}"


class _JsonLines(logging.Formatter):
    """One JSON object per line: at, level, logger, message, the facts, and any traceback."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": _moment(record),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **_facts(record),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str, ensure_ascii=False)


def _without_request(record: logging.LogRecord) -> bool:
    message = record.getMessage()
    if record.name.partition(".")[0] not in OURS and _REQUEST.search(message):
        record.msg, record.args = _REQUEST.sub(r"\1…", message), None
    return True


def _facts(record: logging.LogRecord) -> dict[str, object]:
    return {key: value for key, value in vars(record).items() if key not in _NO_FACTS}


def _moment(record: logging.LogRecord) -> str:
    at = datetime.fromtimestamp(record.created, UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _word(value: object) -> str:
    plain = str(value)
    return plain if re.fullmatch(r"[^\s\"=]+", plain) else json.dumps(plain, ensure_ascii=False)
