"""How the program logs: events with ids, never names, answers, phone numbers, tokens, or URLs, which hold the token."""

import logging
import sys
import traceback

import structlog
from structlog.typing import EventDict

QUIET = ("httpx", "httpcore", "telegram", "apscheduler", "aiohttp", "uvicorn", "asyncio", "tzlocal")


def configure(style: str) -> None:
    """Write logs to stderr, for people (`console`) or one JSON object a line (`json`)."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_its_words,
    ]
    show: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if style == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[*shared, show],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processor=show, foreign_pre_chain=shared))
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _without_its_words(_logger: object, _method: str, event: EventDict) -> EventDict:
    """An exception by its type and place alone: what it says, and the variables around it, may be somebody's answer."""
    info = event.pop("exc_info", None)
    error = sys.exc_info()[1] if info is True else info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        event["at"] = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-4:]]
    return event
