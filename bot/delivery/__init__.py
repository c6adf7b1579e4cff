"""What goes to people unasked, and answers that have to wait: one table, one worker, no message twice.

- `outbox.py`: deliveries and their states, which only move forward, and their ranks
- `news.py`: coordinators hear of new applications, and of withdrawn ones
- `status_news.py`: what becomes of somebody's application
- `team_news.py`: what becomes of somebody's role
- `event_news.py`: what news about an event are called, and what their reader knew before
- `rounds.py`: what is done again and again until the bot stops
- `worker.py`: takes what is due and sends it through the pacer
- `halts.py`: how long Telegram asked to be left alone, over a restart too
"""
