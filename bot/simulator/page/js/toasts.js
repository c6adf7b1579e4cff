// Short words that come and go by themselves.

import { h, iconButton } from "./dom.js";
import { words } from "./words.js";

const MOST = 3; // at a time
const SHOWN = { info: 3500, error: 6000, notice: 10000 }; // milliseconds

/** tone: info (a bot's answer), error (something didn't work), notice (the simulator warns). */
export function toast(container, text, tone = "info") {
  const element = h("div", { class: `toast toast-${tone}`, role: tone === "info" ? "status" : "alert" },
    h("span", { class: "toast-text" }, text));
  const remove = () => element.remove();
  if (tone === "notice") element.append(iconButton("close", words.dismiss, remove));
  [...container.children].find((other) => other.textContent === element.textContent)?.remove();
  container.append(element);
  while (container.childElementCount > MOST) container.firstElementChild.remove();
  setTimeout(remove, SHOWN[tone]);
}

/** For the words of the page itself, wherever it stands. */
export function pageToast(text, tone) {
  const container = document.getElementById("toasts");
  if (container.matches(":popover-open")) container.hidePopover();
  container.showPopover(); // the last one shown is on top, even of an open dialog
  toast(container, text, tone);
}

export const showError = (error) => pageToast(error.message || words.failed, "error");
