// The clock of the rehearsal, and the buttons that skip time.

import { api } from "./api.js";
import { h, icon } from "./dom.js";
import { clockTime, dayParts, longDay } from "./format.js";
import { pageToast, showError } from "./toasts.js";
import { words } from "./words.js";

const HOUR = 3600; // seconds
const SETTLING = 400; // milliseconds after the last change until what comes next is asked for

export function clock(element, state) {
  const time = h("time");
  const when = h("span", { class: "clock-when" });
  const next = h("button", { type: "button", class: "clock-button clock-next", onClick: () => skip({ to: "next" }) },
    icon("next"), h("span", { class: "clock-label" }, words.toNext), when);
  const by = (seconds, label) =>
    h("button", { type: "button", class: "clock-button", onClick: () => skip({ skip: seconds }) }, label);
  const buttons = [next, by(HOUR, words.hourOn), by(24 * HOUR, words.dayOn)];

  let coming = null; // when something is due next; null: nothing is
  let skipping = false;
  let asking = null;

  element.setAttribute("aria-label", words.clock);
  element.replaceChildren(time);

  function showTime() {
    const now = state.now();
    time.dateTime = new Date(now * 1000).toISOString();
    time.title = new Date(now * 1000).toUTCString();
    const [weekday, day, year] = dayParts(now);
    time.replaceChildren(`${weekday} ${day} `, h("span", { class: "clock-spare" }, `${year} `),
      h("b", {}, clockTime(now)));
  }

  function showButtons() {
    when.replaceChildren();
    next.title = words.nothingToCome;
    if (coming !== null) {
      const [weekday, day, year] = dayParts(coming);
      const inYear = year === dayParts(state.now())[2] ? "" : ` ${year}`;
      when.append(h("span", { class: "clock-spare" }, `${weekday} `), `${day}${inYear} ${clockTime(coming)}`);
      next.title = `${words.toNext}: ${longDay(coming)}, ${clockTime(coming)}`;
    }
    for (const button of buttons) button.disabled = skipping;
    next.disabled ||= coming === null;
    element.setAttribute("aria-busy", String(skipping));
  }

  function take(answer) {
    coming = answer.next;
    if (answer.movable && buttons[0].parentElement === null) element.append(...buttons);
    showButtons();
  }

  async function skip(how) {
    skipping = true;
    showButtons();
    try {
      const answer = await api.skip(how);
      if (how.to && answer.messages === 0) pageToast(words.nobodyTold, "info");
      take(answer);
    } catch (error) {
      showError(error);
    }
    skipping = false;
    showButtons();
  }

  /** What people do may change what comes next. */
  function askSoon() {
    clearTimeout(asking);
    if (!skipping) asking = setTimeout(() => api.clock().then(take, () => {}), SETTLING);
  }

  state.subscribe(({ kind }) => {
    if (kind === "clock") showTime();
    if (kind === "clock" || kind === "messages") askSoon();
  });
  setInterval(showTime, 1000);
  showTime();
}
