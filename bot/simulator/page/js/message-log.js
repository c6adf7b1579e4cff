// The messages of one chat, kept in step with the state; it stays at the newest one unless somebody scrolled up.

import { h, iconButton } from "./dom.js";
import { dayKey, dayLabel } from "./format.js";
import { freeButtons } from "./inline-keyboard.js";
import { messageView } from "./message-view.js";
import { words } from "./words.js";

const NEAR_END = 90; // pixels

/** Whether two sources look the same: a day's label, or a list of messages. */
const alike = (one, other) => (one.length === other.length && [...one].every((part, index) => part === other[index]))
  || JSON.stringify(one) === JSON.stringify(other);

export class MessageLog {
  #state;
  #person;
  #names;
  #actions;
  #nodes = new Map(); // key -> {source, node}
  #atEnd = true;
  #top = 0;
  #missed = 0;

  constructor(state, person, names, actions) {
    this.#state = state;
    this.#person = person;
    this.#names = names;
    this.#actions = actions;
    this.list = h("div", {
      class: "log", role: "log", "aria-live": "polite", "aria-label": words.messagesOf(names.person), tabindex: "0",
    });
    this.typing = h("div", { class: "typing-dots", hidden: true, "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    this.scroller = h("div", { class: "scroller", onScroll: () => this.#onScroll() }, this.list, this.typing);
    this.count = h("span", { class: "badge", hidden: true });
    this.toEnd = iconButton("down", words.toNewest, () => this.scrollToEnd(),
      { class: "icon-button to-end", hidden: true });
    this.toEnd.append(this.count);
    this.element = h("div", { class: "log-area" }, this.scroller, this.toEnd);
    new ResizeObserver(() => this.#keepEnd()).observe(this.list);
    new ResizeObserver(() => this.#keepEnd()).observe(this.scroller);
  }

  /** added: a message that has just come, if that is why. */
  update(added = null) {
    const focus = this.#focusedButton();
    this.#reconcile();
    if (focus) this.#refocus(focus);
    if (added && !added.from_bot) this.#atEnd = true;
    else if (added && !this.#atEnd) this.#missed += 1;
    this.#keepEnd();
    this.#showToEnd();
  }

  setTyping(typing) {
    this.typing.hidden = !typing;
    this.#keepEnd();
  }

  answered(messageId) {
    const article = this.article(messageId);
    if (article) freeButtons(article);
  }

  article(messageId) {
    return this.list.querySelector(`[data-messages~="${messageId}"]`);
  }

  /** Brings an older message into sight and points it out. */
  show(messageId) {
    const article = this.article(messageId);
    if (!article) return;
    article.scrollIntoView({ block: "center" });
    article.classList.add("pointed-out");
    article.addEventListener("animationend", () => article.classList.remove("pointed-out"), { once: true });
  }

  scrollToEnd() {
    this.#atEnd = true;
    this.#keepEnd();
  }

  #wanted() {
    const messages = this.#state.messages(this.#person);
    const byId = this.#state.chat(this.#person).messages;
    const now = this.#state.now();
    const items = [];
    let day = null;
    for (const message of messages) {
      const ofDay = dayKey(message.date);
      if (ofDay !== day) {
        const label = dayLabel(message.date, now);
        const build = () => h("div", { class: "day" }, h("span", {}, label));
        items.push({ key: `day ${ofDay}`, source: label, build });
        day = ofDay;
      }
      const album = items.at(-1)?.source;
      if (message.album && album?.[0]?.album === message.album) {
        album.push(message);
        continue;
      }
      const source = [message]; // an album's further parts join it
      const build = () => messageView(source, byId.get(message.reply_to), this.#names, this.#actions);
      items.push({ key: message.message_id, source, build });
    }
    return items;
  }

  /** Makes only the nodes whose source has changed, so that what is being read or pressed stays as it is. */
  #reconcile() {
    const wanted = this.#wanted();
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, { node }] of this.#nodes) {
      if (keys.has(key)) continue;
      node.remove();
      this.#nodes.delete(key);
    }
    let previous = null;
    for (const { key, source, build } of wanted) {
      const old = this.#nodes.get(key);
      const same = old && alike(old.source, source);
      const node = same ? old.node : build();
      if (!same) {
        old?.node.replaceWith(node);
        this.#nodes.set(key, { source, node });
      }
      const place = previous ? previous.nextSibling : this.list.firstChild;
      if (node !== place) this.list.insertBefore(node, place);
      previous = node;
    }
  }

  #focusedButton() {
    const article = document.activeElement?.closest?.("article");
    if (!article || !this.list.contains(article)) return null;
    const buttons = [...article.querySelectorAll(".inline-button")];
    return { message: article.dataset.messages.split(" ")[0], index: buttons.indexOf(document.activeElement), article };
  }

  /** An edit replaced the button that was pressed: the one in its place gets the focus. */
  #refocus({ message, index, article }) {
    if (article.isConnected || index < 0) return;
    const buttons = this.article(message)?.querySelectorAll(".inline-button") ?? [];
    buttons[Math.min(index, buttons.length - 1)]?.focus({ preventScroll: true });
  }

  #keepEnd() {
    if (this.#atEnd) this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  #onScroll() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    if (scrollHeight - scrollTop - clientHeight < NEAR_END) this.#atEnd = true;
    else if (scrollTop < this.#top) this.#atEnd = false; // only going up means reading; a growing log doesn't
    this.#top = scrollTop;
    if (this.#atEnd) this.#missed = 0;
    this.#showToEnd();
  }

  #showToEnd() {
    this.toEnd.hidden = this.#atEnd;
    this.count.hidden = this.#missed === 0;
    this.count.textContent = String(this.#missed);
  }
}
