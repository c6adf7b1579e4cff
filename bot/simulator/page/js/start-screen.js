// What is seen before a chat has begun, and before a chat is chosen.

import { h } from "./dom.js";
import { suggestionButtons } from "./person-dialogs.js";
import { linked } from "./safe-html.js";
import { words } from "./words.js";

/** The bot introduces itself in the person's language, as in a chat in Telegram nobody has begun yet. */
export function introduction(description, username, actions) {
  return h("div", { class: "introduction" },
    h("strong", {}, words.whatCanItDo),
    h("p", {}, linked(description, username, actions)));
}

/** The lines that whoever started the simulator has for its users; links to the bot can be clicked. */
export function hintList(hints, username, actions) {
  if (!hints.length) return null;
  return h("section", { class: "hints", "aria-label": words.hints },
    h("h3", {}, words.hints),
    h("ul", {}, hints.map((hint) => h("li", {}, linked(hint, username, actions)))));
}

/** With no chat open: what this page is, whom one can be. */
export function welcome(state, actions) {
  const { bot, hints } = state.info;
  return h("div", { class: "welcome" },
    h("div", { class: "welcome-card" },
      h("img", { class: "welcome-mark", src: "page/icon.svg", alt: "", width: "64", height: "64" }),
      h("h2", {}, words.welcome(bot.first_name)),
      bot.short_description ? h("p", {}, bot.short_description) : null,
      h("p", { class: "quiet" }, words.welcomeText),
      h("h3", {}, words.beSomebody),
      suggestionButtons(state.people, actions.create),
      h("button", { type: "button", class: "button", onClick: actions.newPerson }, words.somebodyElse),
      hintList(hints, bot.username, actions)));
}
