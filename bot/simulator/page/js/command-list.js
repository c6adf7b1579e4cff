// The bot's commands that begin with what is being typed.

import { h } from "./dom.js";
import { words } from "./words.js";

export class CommandList {
  #commands = [];
  #selected = 0;
  #choose;
  #id;

  /** id: an element id of its own; choose(command) is called with "/name". */
  constructor(id, choose) {
    this.#id = id;
    this.#choose = choose;
    this.element = h("div", { id, class: "command-list", role: "listbox", "aria-label": words.commands, hidden: true });
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /** The option a screen reader should speak of, or null. */
  get active() {
    return this.isOpen ? `${this.#id}-${this.#selected}` : null;
  }

  /** Offers what fits "/text"; nothing fits anything else. */
  filter(text, commands) {
    const typed = /^\/(\w*)$/.exec(text)?.[1].toLowerCase();
    this.#commands = typed === undefined ? [] : commands.filter(({ command }) => command.startsWith(typed));
    this.#selected = 0;
    this.#render();
  }

  close() {
    this.#commands = [];
    this.#render();
  }

  /** Takes arrows, Enter, Tab and Escape while it is open; returns whether it did. */
  onKey(event) {
    if (!this.isOpen) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.#selected = (this.#selected + step + this.#commands.length) % this.#commands.length;
      this.#render();
    } else if (event.key === "Enter" || event.key === "Tab") {
      this.#choose(`/${this.#commands[this.#selected].command}`);
    } else if (event.key === "Escape") {
      this.close();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  #render() {
    this.element.hidden = this.#commands.length === 0;
    this.element.replaceChildren(...this.#commands.map(({ command, description }, index) => h("div", {
      id: `${this.#id}-${index}`,
      class: "command",
      role: "option",
      "aria-selected": String(index === this.#selected),
      onMousedown: (event) => {
        event.preventDefault(); // the input keeps the focus
        this.#choose(`/${command}`);
      },
    }, h("span", { class: "command-name" }, `/${command}`), h("span", { class: "command-about" }, description))));
    this.element.children[this.#selected]?.scrollIntoView({ block: "nearest" });
  }
}
