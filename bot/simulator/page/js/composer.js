// Where a person writes: the input, the command menu, attachments, the bot's keyboard.

import { askForContact, attachMenu, fileDialog, filesOf, guessKind, locationDialog } from "./attach.js";
import { CommandList } from "./command-list.js";
import { h, icon, iconButton } from "./dom.js";
import { summary } from "./format.js";
import { formatOnKey } from "./formatting.js";
import { openMenu } from "./menu.js";
import { replyKeyboard } from "./reply-keyboard.js";
import { showError } from "./toasts.js";
import { words } from "./words.js";

export class Composer {
  #chat;
  #bot;
  #send;
  #say;
  #replyTo = null;
  #keyboardShown = true;

  /** send: the person's requests, each a promise; say(text): a toast in this chat. */
  constructor(person, bot, send, say) {
    this.#bot = bot;
    this.#send = send;
    this.#say = say;
    this.commands = new CommandList(`commands-${person}`, (command) => this.#submit(command));
    this.input = h("textarea", {
      id: `message-${person}`, rows: "1", placeholder: words.message, "aria-label": words.message, maxlength: "4096",
      "aria-autocomplete": "list", "aria-controls": `commands-${person}`, enterkeyhint: "send", autocomplete: "off",
      onInput: () => this.#typed(),
      onKeydown: (event) => this.#onKey(event),
      onBlur: () => this.commands.close(),
      onPaste: (event) => this.#takeFiles(event, event.clipboardData),
    });
    this.menuButton = h("button", {
      type: "button", class: "menu-button", "aria-haspopup": "menu", onClick: () => this.#openMenu(),
    }, icon("menu"), h("span", {}, words.menu));
    this.keyboardButton = iconButton("keyboard", words.showKeyboard, () => this.#showKeyboard(!this.#keyboardShown));
    this.attachButton = iconButton("attach", words.attach, () => attachMenu(this.attachButton, this.#sending()),
      { "aria-haspopup": "menu" });
    this.sendButton = iconButton("send", words.send, () => this.#submit(this.input.value),
      { class: "icon-button send" });
    this.replyBar = h("div", { class: "reply-bar", hidden: true });
    this.keyboardPlace = h("div");
    this.element = h("div", {
      class: "composer",
      onDragover: (event) => event.preventDefault(),
      onDrop: (event) => this.#takeFiles(event, event.dataTransfer),
    },
    this.commands.element,
    this.replyBar,
    h("div", { class: "composer-row" },
      this.menuButton, this.attachButton, this.input, this.keyboardButton, this.sendButton),
    this.keyboardPlace);
  }

  /** keyboardChanged: the bot has just sent a keyboard, so it opens. */
  update(chat, phone, keyboardChanged) {
    this.#chat = chat;
    this.phone = phone;
    this.menuButton.hidden = chat.commands.length === 0 && typeof chat.menuButton !== "object";
    this.menuButton.lastChild.textContent = chat.menuButton?.text ?? words.menu;
    this.keyboardButton.hidden = chat.replyKeyboard === null;
    this.input.placeholder = chat.replyKeyboard?.placeholder || words.message;
    if (keyboardChanged !== null) this.#showKeyboard(keyboardChanged || this.#keyboardShown);
  }

  replyTo(message) {
    this.#replyTo = message;
    this.replyBar.hidden = message === null;
    if (message === null) return;
    this.replyBar.replaceChildren(icon("reply"), h("span", { class: "quote-text" }, summary(message)),
      iconButton("close", words.cancelReply, () => this.replyTo(null)));
    this.input.focus();
  }

  #typed() {
    this.commands.filter(this.input.value, this.#chat?.commands ?? []);
    this.#afterTyping();
  }

  #afterTyping() {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight}px`;
    if (this.commands.active) this.input.setAttribute("aria-activedescendant", this.commands.active);
    else this.input.removeAttribute("aria-activedescendant");
  }

  #onKey(event) {
    if (event.isComposing) return;
    if (formatOnKey(event)) {
      event.preventDefault();
      this.#afterTyping();
    } else if (this.commands.onKey(event)) {
      this.#afterTyping();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit(this.input.value);
    } else if (event.key === "Escape" && this.#replyTo) {
      this.replyTo(null);
    }
  }

  /** The message that is answered, for what is sent now; the next one answers nothing. */
  #takeReply() {
    const replyTo = this.#replyTo?.message_id;
    this.replyTo(null);
    return replyTo;
  }

  /** Sends and empties the input; what couldn't be sent comes back into it. */
  #submit(text) {
    const said = text.trim();
    this.commands.close();
    if (!said) return;
    const replyTo = this.#takeReply();
    this.input.value = "";
    this.#afterTyping();
    this.input.focus();
    this.#send.text(said, replyTo).catch((error) => {
      if (!this.input.value) this.input.value = said;
      this.#afterTyping();
      showError(error);
    });
  }

  #openMenu() {
    const { menuButton, commands } = this.#chat;
    if (typeof menuButton === "object") {
      window.open(menuButton.url, "_blank", "noopener");
      return;
    }
    openMenu(this.menuButton, words.commands, commands.map(({ command, description }) => ({
      label: `/${command}`, detail: description, onChoose: () => this.#submit(`/${command}`),
    })));
  }

  #showKeyboard(shown) {
    const keyboard = this.#chat.replyKeyboard;
    this.#keyboardShown = shown;
    const visible = shown && keyboard !== null;
    this.keyboardPlace.replaceChildren(...(visible ? [replyKeyboard(keyboard, (key) => this.#press(key))] : []));
    const label = visible ? words.hideKeyboard : words.showKeyboard;
    this.keyboardButton.setAttribute("aria-label", label);
    this.keyboardButton.title = label;
    this.keyboardButton.setAttribute("aria-pressed", String(visible));
  }

  #press(key) {
    const hideIfOnce = () => {
      if (this.#chat.replyKeyboard?.one_time) this.#showKeyboard(false);
    };
    const presses = {
      text: () => this.#send.text(key.text).then(hideIfOnce),
      contact: () => this.#sending().contact().then(hideIfOnce),
      location: () => locationDialog({ location: (...place) => this.#send.location(...place).then(hideIfOnce) }),
    };
    if (presses[key.kind]) presses[key.kind]()?.catch(showError);
    else this.#say(words.onlyInTelegram);
  }

  /** The person's requests, with the question that comes before a phone number is given. */
  #sending() {
    const contact = async () => {
      if (!this.phone) this.#say(words.noPhone);
      else if (await askForContact(this.#bot, this.phone)) await this.#send.contact().catch(showError);
    };
    const answering = (request) => (...what) => request(...what, this.#takeReply());
    const { upload, sticker, location, poll, otherContact } = this.#send;
    return {
      contact,
      otherContact,
      upload: answering(upload),
      sticker: answering(sticker),
      location: answering(location),
      poll: answering(poll),
    };
  }

  #takeFiles(event, transfer) {
    const files = filesOf(transfer);
    if (files.length === 0) return;
    event.preventDefault();
    fileDialog(files, guessKind, this.#sending());
  }
}
