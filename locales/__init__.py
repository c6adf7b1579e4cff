"""The words: one folder per language, one .ftl file (https://projectfluent.org) per area of the conversation.

English is complete by definition and the fallback of the others; `bot.language.texts` loads them all.
"""
