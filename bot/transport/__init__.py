"""To and from Telegram: how requests go out, how updates come in, and how fast either may happen.

- `request.py`   the HTTP client behind `telegram.Bot`; tells "not sent" from "unknown"
- `api.py`       one bare call of a method, raw JSON in and out
- `gateway.py`   the one door for what people are shown: pacing, repeating, quiet errors
- `outcomes.py`  every error a call can end with, and what each means to the caller
- `pacer.py`     waits for a slot; the rules of how fast are in `pacing/`
- `queues.py`    one queue per person, a bounded number in flight
- `receiver.py`  long polling which confirms an update only when it is finished
- `webhook.py`   the same door for updates that come by webhook
- `intake.py`    which updates have come, which are finished, what may be confirmed
- `incoming.py`  reading an update, and whose it is
"""
