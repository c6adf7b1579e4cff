// One message: quote, media, text, time, buttons.

import { h, iconButton } from "./dom.js";
import { clockTime, summary } from "./format.js";
import { inlineKeyboard } from "./inline-keyboard.js";
import { albumOf, mediaOf } from "./media.js";
import { safeHtml } from "./safe-html.js";
import { onSwipe } from "./swipe.js";
import { words } from "./words.js";

/**
 * messages: one, or the parts of an album, which look like one. names: {bot, person, username}; quoted: the message
 * that is answered, if it is still there.
 */
export function messageView(messages, quoted, names, actions) {
  const [message] = messages;
  const sender = message.from_bot ? names.bot : names.person;
  const media = messages.length > 1 ? [albumOf(messages, actions)] : mediaOf(message, actions);
  const worded = messages.find((part) => part.html) ?? message;
  const text = worded.html ?? worded.text ?? worded.caption;
  const meta = h("span", { class: "meta" },
    // A bot's own edits go unmarked, as on a phone: a screen that changes under a tap isn't a correction.
    message.edit_date && !message.from_bot ? h("span", { class: "edited" }, words.edited) : null,
    h("time", { datetime: new Date(message.date * 1000).toISOString() }, clockTime(message.date)));
  const said = text
    ? h("div", { class: "said" }, h("span", { class: "text" }, body(worded, text, names, actions)), meta) : meta;
  const above = Boolean(text) && worded.caption_above;
  const bubble = h("div", {
    class: bubbleClass(message, media, text, above), onDblclick: () => actions.reply(message),
  },
  message.forwarded_from ? h("span", { class: "forwarded" }, words.forwardedFrom(message.forwarded_from)) : null,
  message.reply_to ? quote(message.reply_to, quoted, names, actions) : null,
  above ? [said, ...media] : [...media, said]);
  const article = h("article", {
    class: message.from_bot ? "message from-bot" : "message from-person",
    "aria-label": `${sender}, ${clockTime(message.date)}`,
    "data-messages": messages.map((part) => part.message_id).join(" "),
  },
  h("div", { class: "bubble-row" }, bubble,
    iconButton("reply", words.reply, () => actions.reply(message), { class: "icon-button reply-button" })),
  message.buttons?.length ? inlineKeyboard(message, names.username, actions) : null);
  onSwipe(article, () => actions.reply(message));
  return article;
}

function body(message, text, names, actions) {
  return message.html === null || message.html === undefined ? text : safeHtml(text, names.username, actions);
}

function bubbleClass(message, media, text, above) {
  const bare = (message.sticker || message.video_note) && !text;
  const edge = message.photo || message.video || message.animation || message.location || message.venue;
  const textless = media.length && !text;
  return ["bubble", bare && "bare", edge && "edge", textless && "textless", above && "above"].filter(Boolean).join(" ");
}

function quote(id, quoted, names, actions) {
  const sender = quoted && (quoted.from_bot ? names.bot : names.person);
  return h("button", { type: "button", class: "quote", onClick: () => actions.show(id) },
    sender ? h("span", { class: "quote-sender" }, sender) : null,
    h("span", { class: "quote-text" }, quoted ? summary(quoted) : words.deletedMessage));
}
