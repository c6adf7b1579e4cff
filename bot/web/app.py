"""The routes: POST of an update, GET of the health."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import orjson
import structlog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.web.exposition import CONTENT_TYPE
from bot.web.webhook import TakeUpdate, Webhook

_log = structlog.get_logger(__name__)

Metrics = Callable[[], Awaitable[str]]
Health = Callable[[], Awaitable[Mapping[str, Any]]]


def create_app(
    *,
    health: Health,
    metrics: Metrics | None = None,
    webhook: TakeUpdate | None = None,
    secret: str | None = None,
    path: str = "/webhook",
) -> Starlette:
    """The ASGI app.

    GET /health answers what `health` returns, as JSON, with 200, or 503 if its `"ok"` is false or it fails. GET
    /metrics answers the text of `metrics` for Prometheus, or 503 if that fails. With a `webhook`, POST to `path` takes
    updates, as `Webhook` describes. Raises ValueError for a webhook without a secret: anybody could forge updates.
    """

    async def show_health(_: Request) -> Response:
        try:
            state = await health()
        except Exception as error:  # noqa: BLE001 - whatever is wrong, the page says that something is
            _log.error("health can't be told", error=type(error).__name__)
            state = {"ok": False}
        status = 200 if state.get("ok", True) else 503
        return Response(orjson.dumps(state), status, media_type="application/json")

    async def show_metrics(_: Request) -> Response:
        try:
            page = await metrics() if metrics else ""
        except Exception as error:  # noqa: BLE001 - as above
            _log.error("figures can't be told", error=type(error).__name__)
            return Response(status_code=503)
        return Response(page, headers={"Content-Type": CONTENT_TYPE})

    routes = [Route("/health", show_health, methods=["GET"])]
    if metrics is not None:
        routes.append(Route("/metrics", show_metrics, methods=["GET"]))
    if webhook is not None:
        if not secret:
            raise ValueError("a webhook needs a secret")
        routes.append(Route(path, Webhook(webhook, secret), methods=["POST"]))
    return Starlette(routes=routes)
