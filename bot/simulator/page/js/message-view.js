// One message: quote, media, text, time, buttons.

import { h, iconButton } from "./dom.js";
import { clockTime, summary } from "./format.js";
import { inlineKeyboard } from "./inline-keyboard.js";
import { mediaOf } from "./media.js";
import { safeHtml } from "./safe-html.js";
import { words } from "./words.js";

/** names: {bot, person, username}; quoted: the message this one replies to, if it is still there. */
export function messageView(message, quoted, names, actions) {
  const sender = message.from_bot ? names.bot : names.person;
  const media = mediaOf(message, actions);
  const text = message.html ?? message.text ?? message.caption;
  const meta = h("span", { class: "meta" },
    // A bot's own edits go unmarked, as on a phone: a screen that changes under a tap isn't a correction.
    message.edit_date && !message.from_bot ? h("span", { class: "edited" }, words.edited) : null,
    h("time", { datetime: new Date(message.date * 1000).toISOString() }, clockTime(message.date)));
  const bubble = h("div", { class: bubbleClass(message, media, text), onDblclick: () => actions.reply(message) },
    message.reply_to ? quote(message.reply_to, quoted, names, actions) : null,
    media,
    text ? h("div", { class: "said" }, h("span", { class: "text" }, body(message, text, names, actions)), meta) : meta);
  return h("article", {
    class: message.from_bot ? "message from-bot" : "message from-person",
    "aria-label": `${sender}, ${clockTime(message.date)}`,
    "data-message": message.message_id,
  },
  h("div", { class: "bubble-row" }, bubble,
    iconButton("reply", words.reply, () => actions.reply(message), { class: "icon-button reply-button" })),
  message.buttons?.length ? inlineKeyboard(message, names.username, actions) : null);
}

function body(message, text, names, actions) {
  return message.html === null || message.html === undefined ? text : safeHtml(text, names.username, actions);
}

function bubbleClass(message, media, text) {
  const bare = message.sticker && !text;
  const edge = message.photo || message.video || message.location || message.venue;
  return ["bubble", bare && "bare", edge && "edge", media.length && !text && "textless"].filter(Boolean).join(" ");
}

function quote(id, quoted, names, actions) {
  const sender = quoted && (quoted.from_bot ? names.bot : names.person);
  return h("button", { type: "button", class: "quote", onClick: () => actions.show(id) },
    sender ? h("span", { class: "quote-sender" }, sender) : null,
    h("span", { class: "quote-text" }, quoted ? summary(quoted) : words.deletedMessage));
}
