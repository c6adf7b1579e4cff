"""A stock python-telegram-bot echo bot: the library's own HTTP client and updater, nothing stored."""

import logging
import os

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from tests.benchmarks.bot_api import TOKEN


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say it back."""
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def main() -> None:
    """Serve the Bot API that BENCH_API names."""
    logging.disable()
    api = os.environ["BENCH_API"]
    builder = Application.builder().token(TOKEN).base_url(f"{api}/bot").base_file_url(f"{api}/file/bot")
    if os.environ.get("BENCH_CONCURRENT"):
        builder = builder.concurrent_updates(True)
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    print("ready", flush=True)
    application.run_polling()


if __name__ == "__main__":
    main()
