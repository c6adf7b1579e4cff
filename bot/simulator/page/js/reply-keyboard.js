// The bot's keyboard under the input: one tap says a line, or shares a contact or a place.

import { h, icon } from "./dom.js";
import { words } from "./words.js";

const MARKS = { contact: "contact", location: "location" };

/** press(button) does what the button says. */
export function replyKeyboard(keyboard, press) {
  return h("div", {
    class: keyboard.resize ? "reply-keyboard" : "reply-keyboard tall", role: "group", "aria-label": words.botKeyboard,
  }, keyboard.rows.map((row) => h("div", { class: "reply-row" }, row.map((button) =>
    h("button", { type: "button", class: "reply-key", onClick: () => press(button) },
      MARKS[button.kind] ? icon(MARKS[button.kind]) : null, h("span", {}, button.text))))));
}
