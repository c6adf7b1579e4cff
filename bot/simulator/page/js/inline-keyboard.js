// The buttons under a message.

import { h, icon } from "./dom.js";
import { startPayload } from "./format.js";
import { words } from "./words.js";

const BUSY_AT_MOST = 10000; // milliseconds; after that a bot that never answers doesn't keep the button

/** actions: tap(messageId, row, column) -> promise, start(payload), copy(text), say(text). */
export function inlineKeyboard(message, username, actions) {
  return h("div", { class: "inline-keyboard" }, message.buttons.map((row, rowIndex) =>
    h("div", { class: "inline-row" }, row.map((button, columnIndex) =>
      inlineButton(button, username, actions, (element) => {
        setBusy(element, true);
        const free = () => setBusy(element, false);
        setTimeout(free, BUSY_AT_MOST);
        actions.tap(message.message_id, rowIndex, columnIndex).catch(free);
      })))));
}

function inlineButton(button, username, actions, onTap) {
  const classes = `inline-button ${button.style ?? ""}`;
  const make = (mark, onClick) => {
    const element = h("button", { type: "button", class: classes, onClick: () => onClick(element) },
      h("span", {}, button.text), mark ? icon(mark) : null);
    return element;
  };
  if (button.kind === "callback") return make(null, onTap);
  if (button.kind === "copy") return make("copy", () => actions.copy(button.copy));
  if (button.kind !== "url") return make(null, () => actions.say(words.onlyInTelegram));
  const payload = startPayload(button.url, username);
  if (payload !== null) return make(null, () => actions.start(payload));
  return h("a", { class: classes, href: safeAddress(button.url), target: "_blank", rel: "noopener noreferrer" },
    h("span", {}, button.text), icon("link"));
}

const safeAddress = (url) => (/^(https?|tg|mailto|tel):/i.test(url) ? url : `https://${url}`);

function setBusy(button, busy) {
  button.classList.toggle("busy", busy);
  if (busy) button.setAttribute("aria-busy", "true");
  else button.removeAttribute("aria-busy");
}

/** The answer to a tap has come: all buttons of the message are free again. */
export function freeButtons(article) {
  for (const button of article.querySelectorAll(".inline-button.busy")) setBusy(button, false);
}
