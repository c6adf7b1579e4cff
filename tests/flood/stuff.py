"""What a flood is made of: texts, numbers and pieces of JSON that people, apps and forgers might send."""

from typing import Any, Final

LANGUAGES: Final = ("en", "ru", "kk-KZ", "az", "tr", "de", "")
NUMBERS: Final = (0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 40, 99, -1, 2**31, 2**63 - 1, 2**63, 10**30)
WORDS: Final = (
    *("", "x", "kk", "en", "accepted", "declined", "withdrawn", "submitted", "waiting", "helper", "coordinator"),
    *(
        "administrator",
        "00000000",
        "1e3",
        "٣",
        "１",
        " 1",
        "1_0",
        "+1",
        "01",
        "’",
        "🙂",
        "all",
        "csv",
        "xlsx",
        "status",
    ),
)
TEXTS: Final = (
    *("А" * 4096, "🙂" * 2000, "ن" * 4096, "a " * 2048, "\n" * 4000 + "x", "<b>" * 1300),
    *(
        "\U0001f469\u200d\U0001f467",
        "\u200b",
        "\u200b\u200b ok",
        "\u202e\u0627\u0628",
        "\u0000\u0001",
        "\ufeff",
        "\u0085",
    ),
    *("24.09.2001", "31.02.2001", "25.09.2012", "24 қыркүйек 2008", "24 sentyabr 2008-ci il", "28 IYUN 2008"),
    *("1", "0", "-5", "1e9", "9" * 400, "1,5", "\u0663", "½", "+77010000000", "+994501234567", "8 707 000 00 00"),
    *("SERIKOVA AIGERIM", "Astana", "I want to hear mugham with my own ears.", "Kazakhstan", "Small", "Yes", "/", "//"),
    *("/start@kopru_bot", "/start@another_bot x", "/nonsense", "/START", "/help\nplease", "/start\tx", "{ $name }"),
    *("a\nb\n\n\nc", "İıŞğ", "%s %d {0}", "'); DROP TABLE persons;--", "-" * 500, "<b>&amp;</b><a href='x'>", "null"),
    *("=1+1", "@SUM(A1)", "19:30", "7 pm", "25.09", "25.09 19:30", "31.12.9999 23:00", "01.01.0001", "3", "100000"),
    *("status = accepted", "not (age < 18 or language = kk)", "((((", 'name = "x', "going = concert and", "everyone"),
)
PAYLOADS: Final = (
    *("", "p-nowhere", "p-days-of-culture-astana", "p-baku", "p-", "-", "x" * 64, "e-1", "e-2", "e-999", "e--1", "e-x"),
    *(
        "claim-AAAAAAAAAA",
        "claim-",
        "i-AAAAAAAAAAAAAAAAAAAAAAAA",
        "i-",
        "g-AAAAAAAAAAAAAAAAAAAAAAAA",
        "g-",
        "a-1",
        "b-",
    ),
)
# In place of any value of an update, wherever it stands.
JSON: Final[tuple[Any, ...]] = (
    *(None, True, False, 0, 1, -1, 2**63, 10**40, 1.5, "", "x", "А" * 5000, "\u0000", "1", [], {}, [[]], [None]),
    *({"id": 1}, {"id": "1"}, {"text": 5}, [{"type": "bot_command"}], {"first_name": None}, {"a": {"b": {"c": []}}}),
)
# Kinds that the bot asked for and such as it didn't: https://core.telegram.org/bots/api#update
KINDS: Final = (
    *("message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message"),
    *("message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query"),
    *("shipping_query", "pre_checkout_query", "poll", "poll_answer", "my_chat_member", "chat_member"),
    *("chat_join_request", "chat_boost", "removed_chat_boost", "purchased_paid_media", "something_of_the_future", ""),
)
