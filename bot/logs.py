"""How the program logs: events with ids, never names, answers, phone numbers, tokens, or URLs, which hold the token."""

import logging
import sys

import structlog

QUIET = ("httpx", "httpcore", "telegram", "apscheduler", "aiohttp", "uvicorn", "asyncio", "tzlocal")


def configure(style: str) -> None:
    """Write logs to stderr, for people (`console`) or one JSON object a line (`json`)."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    show: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if style == "json"
        # Its own way of showing an exception would print the local variables, and with them names and answers.
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
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
