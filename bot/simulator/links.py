"""Which links Telegram takes in buttons and texts."""

import re
from urllib.parse import parse_qs, urlsplit

_SCHEMES = frozenset({"http", "https", "tg", "ton", "tonsite"})
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_HOST = re.compile(r"(?:[\w-]+\.)+\w[\w-]*\.?|\[[0-9A-Fa-f:.]+\]")


def link_fault(url: str) -> str | None:
    """Why Telegram would refuse this link, in its own words; None if it takes it."""
    match = _SCHEME.match(url)
    if match and match.group(1).lower() not in _SCHEMES:
        return "Unsupported URL protocol"
    if match and match.group(1).lower() in {"tg", "ton"}:
        return None
    try:
        host = urlsplit(url if match else f"http://{url}").hostname or ""
    except ValueError:
        return "Wrong HTTP URL"
    if not host:
        return "URL host is empty"
    return None if _HOST.fullmatch(host) or ":" in host else "Wrong HTTP URL"


def start_payload(url: str, username: str) -> str | None:
    """What `t.me/<bot>?start=…` would send to this bot; None if the link leads elsewhere."""
    parts = urlsplit(url if "://" in url else f"https://{url}")
    query = parse_qs(parts.query, keep_blank_values=True)
    if parts.hostname in {"t.me", "telegram.me", "telegram.dog"}:
        name = parts.path.strip("/")
    elif parts.scheme == "tg" and parts.netloc == "resolve":
        name = query.get("domain", [""])[0]
    else:
        return None
    return query.get("start", [""])[0] if name.lower() == username.lower() else None
