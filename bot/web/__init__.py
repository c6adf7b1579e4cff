"""The web side, for whoever runs the bot: Telegram's webhook and a health page, and a server for any ASGI app.

- `app.py`      the routes
- `webhook.py`  one update by POST: who may send it, how large it may be, when it is answered
- `server.py`   uvicorn inside the bot's own event loop
"""
