// The clock of the rehearsal, and the buttons that skip time.

import { api } from "./api.js";
import { h, icon } from "./dom.js";
import { clockTime, dayParts, fullName, longDay, shortDay } from "./format.js";
import { openPeople } from "./routes.js";
import { pageToast, showError } from "./toasts.js";
import { words } from "./words.js";

const HOUR = 3600; // seconds
const BETWEEN = 400; // milliseconds at least, from one question about what comes next to another

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
  let asked = -BETWEEN;

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
      const [weekday] = dayParts(coming);
      when.append(h("span", { class: "clock-spare" }, `${weekday} `),
        `${shortDay(coming, state.now())} ${clockTime(coming)}`);
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
      take(answer);
      report(answer.told, how);
    } catch (error) {
      showError(error);
    }
    skipping = false;
    showButtons();
  }

  /** Says what can't be seen: that nobody was told anything, or that it was somebody whose chat isn't open. */
  function report(told, how) {
    const open = openPeople();
    if (how.to && told.length === 0) pageToast(words.nobodyTold, "info");
    if (told.length === 0 || open.length === 0 || told.some((id) => open.includes(id))) return;
    const names = told.filter((id) => state.people.has(id)).map((id) => fullName(state.people.get(id)));
    pageToast(words.told(names), "info");
  }

  /** What people do may change what comes next. */
  function askSoon() {
    if (asking === null && !skipping) asking = setTimeout(ask, Math.max(0, asked + BETWEEN - performance.now()));
  }

  async function ask() {
    asking = null;
    asked = performance.now();
    const answer = await api.clock().catch(() => null);
    if (answer && !skipping) take(answer);
  }

  state.subscribe(({ kind }) => {
    if (kind === "clock") showTime();
    if (kind === "clock" || kind === "messages") askSoon();
  });
  setInterval(() => {
    showTime();
    state.lookAtDay();
  }, 1000);
  showTime();
  askSoon();
}
