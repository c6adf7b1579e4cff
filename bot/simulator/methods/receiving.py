"""Methods with which a bot receives updates: long polling or a webhook."""

import re
from urllib.parse import urlsplit

from bot.simulator.arguments import Arguments
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.methods.method import Method
from bot.simulator.world import Json, World

MAX_TIMEOUT = 50
MAX_LIMIT = 100
PORTS = frozenset({80, 88, 443, 8443})

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


async def get_updates(world: World, arguments: Arguments) -> list[Json]:
    """https://core.telegram.org/bots/api#getupdates"""
    if world.webhook.url:
        raise ApiError(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    _allow(world, arguments)
    limit = arguments.integer("limit")
    return await world.updates.get(
        offset=arguments.integer("offset") or 0,
        limit=min(max(limit, 1), MAX_LIMIT) if limit is not None else MAX_LIMIT,
        seconds=min(max(arguments.integer("timeout") or 0, 0), MAX_TIMEOUT),
    )


def set_webhook(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setwebhook

    Plain HTTP and any port are taken for this machine's own addresses, as a local Bot API server takes them.
    """
    url = arguments.text("url").strip()
    if not url:
        return delete_webhook(world, arguments)
    parts = urlsplit(url)
    local = parts.hostname in _LOOPBACK
    if parts.scheme != "https" and not (local and parts.scheme == "http"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not local and (parts.port or 443) not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    secret = arguments.text("secret_token")
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    connections = arguments.integer("max_connections") or 40
    if not 1 <= connections <= 100:
        raise bad_request("max_connections must be between 1 and 100")
    _allow(world, arguments)
    if arguments.flag("drop_pending_updates"):
        world.updates.drop()
    world.updates.end_poll("setWebhook request")
    world.webhook.start(url, secret, connections)
    return True


def delete_webhook(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deletewebhook"""
    world.webhook.stop()
    if arguments.flag("drop_pending_updates"):
        world.updates.drop()
    return True


def get_webhook_info(world: World, arguments: Arguments) -> Json:  # noqa: ARG001 - every method has this shape
    """https://core.telegram.org/bots/api#getwebhookinfo"""
    info: Json = {
        "url": world.webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates),
    }
    if world.webhook.url:
        info["max_connections"] = world.webhook.connections
    if world.webhook.last_error:
        info["last_error_date"], info["last_error_message"] = world.webhook.last_error
    if world.updates.allowed:
        info["allowed_updates"] = world.updates.allowed
    return info


def _allow(world: World, arguments: Arguments) -> None:
    kinds = arguments.array("allowed_updates", "can't parse allowed updates JSON object")
    if kinds is not None:
        world.updates.allow(str(kind) for kind in kinds)


METHODS = {
    "getUpdates": Method(get_updates, frozenset({"offset", "limit", "timeout", "allowed_updates"})),
    "setWebhook": Method(
        set_webhook,
        frozenset({"url", "certificate", "ip_address", "max_connections", "allowed_updates", "drop_pending_updates",
                   "secret_token"}),
    ),
    "deleteWebhook": Method(delete_webhook, frozenset({"drop_pending_updates"})),
    "getWebhookInfo": Method(get_webhook_info),
}  # fmt: skip
