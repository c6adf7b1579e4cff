"""Reply markups: what Telegram takes, and its words for what it refuses."""

from collections.abc import Callable
from typing import Any

from bot.simulator.arguments import Arguments
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.links import link_fault

Json = dict[str, Any]
Complain = Callable[[str], None]

STYLES = frozenset({"primary", "success", "danger"})
MAX_BUTTONS = 100
MAX_DATA_BYTES = 64
MAX_COPIED = 256

_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip
_INLINE_FIELDS = frozenset({"text", "style", "icon_custom_emoji_id", *_ACTIONS})
_REPLY_FIELDS = frozenset({
    "text", "style", "icon_custom_emoji_id", "request_contact", "request_location", "request_poll", "request_users",
    "request_chat", "request_managed_bot", "web_app",
})  # fmt: skip
_MARKUPS = {
    "inline_keyboard": frozenset({"inline_keyboard"}),
    "keyboard": frozenset({"keyboard", "is_persistent", "resize_keyboard", "one_time_keyboard",
                           "input_field_placeholder", "selective"}),
    "remove_keyboard": frozenset({"remove_keyboard", "selective"}),
    "force_reply": frozenset({"force_reply", "input_field_placeholder", "selective"}),
}  # fmt: skip


def reply_markup(arguments: Arguments, complain: Complain) -> Json | None:
    """The `reply_markup` of a request, checked. Raises ApiError 400."""
    markup = arguments.object("reply_markup", "can't parse reply keyboard markup JSON object")
    if not markup:
        return None
    kind = next((kind for kind in _MARKUPS if kind in markup), None)
    if kind is None:
        complain(f"reply_markup of no known kind, which Telegram ignores: {sorted(markup)}")
        return None
    _note_unknown("reply_markup", markup, _MARKUPS[kind], complain)
    if kind == "inline_keyboard":
        rows = [[_inline_button(button, complain) for button in row] for row in _rows(markup, "inline_keyboard")]
        rows = [row for row in rows if row]
        if sum(map(len, rows)) > MAX_BUTTONS:
            raise bad_request("reply markup is too long")
        return {"inline_keyboard": rows}
    if kind == "keyboard":
        keys = [[_reply_button(button, complain) for button in row] for row in _rows(markup, "keyboard")]
        if len(str(markup.get("input_field_placeholder") or "")) > 64:
            raise bad_request("REPLY_MARKUP_PLACEHOLDER_INVALID")
        return {**markup, "keyboard": [row for row in keys if row]}
    return markup


def inline_markup(arguments: Arguments, complain: Complain) -> Json | None:
    """The `reply_markup` of an edit: inline keyboards alone are taken; an empty one counts as none."""
    markup = reply_markup(arguments, complain)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup if markup and markup["inline_keyboard"] else None


def _rows(markup: Json, name: str) -> list[list[Any]]:
    rows = markup[name]
    if not isinstance(rows, list | tuple):
        raise bad_request(f'can\'t parse reply keyboard markup JSON object: field "{name}" must be of type Array')
    for row in rows:
        if not isinstance(row, list | tuple):
            what = "inline keyboard" if name == "inline_keyboard" else "keyboard"
            raise bad_request(f"can't parse {what}: Row of the keyboard must be an Array")
    return [list(row) for row in rows]


def _inline_button(button: Any, complain: Complain) -> Json:
    if not isinstance(button, dict):
        raise _inline_fault("InlineKeyboardButton must be an Object")
    _note_unknown("inline button", button, _INLINE_FIELDS, complain)
    if "text" not in button:
        raise _inline_fault('Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise _inline_fault('Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request("inline keyboard button text is empty")
    _check_style(button, _inline_fault)
    actions = [name for name in _ACTIONS if button.get(name) not in (None, "") or (name in button and "query" in name)]
    if not actions:
        raise _inline_fault("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        complain(f"an inline button with several actions, of which Telegram keeps one: {actions}")
    _check_action(button)
    return button


def _check_action(button: Json) -> None:
    for name in ("callback_data", "url"):
        if not isinstance(button.get(name, ""), str):
            raise _inline_fault(f'Field "{name}" must be of type String')
    if len(button.get("callback_data", "").encode()) > MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if button.get("url") and (fault := link_fault(button["url"])):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: {fault}")
    if "copy_text" in button:
        copied = button["copy_text"].get("text", "") if isinstance(button["copy_text"], dict) else ""
        if not 1 <= len(str(copied)) <= MAX_COPIED:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _reply_button(button: Any, complain: Complain) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: KeyboardButton must be an Object")
    _note_unknown("keyboard button", button, _REPLY_FIELDS, complain)
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request("keyboard button text must be non-empty")
    _check_style(button, lambda reason: bad_request(f"can't parse keyboard button: {reason}"))
    return button


def _check_style(button: Json, fault: Callable[[str], ApiError]) -> None:
    if button.get("style") is not None and button["style"] not in STYLES:
        raise fault("invalid button style specified")


def _note_unknown(what: str, value: Json, known: frozenset[str], complain: Complain) -> None:
    unknown = sorted(name for name in value if name not in known)
    if unknown:
        complain(f"{what} has fields that Telegram doesn't know: {unknown}")


def _inline_fault(reason: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {reason}")
