// One person's chat with the bot: their phone, so to say.

import { api } from "./api.js";
import { avatar } from "./avatar.js";
import { Composer } from "./composer.js";
import { alertDialog, imageDialog } from "./dialogs.js";
import { h, icon, iconButton } from "./dom.js";
import { fullName, languageName, summary } from "./format.js";
import { openMenu } from "./menu.js";
import { MessageLog } from "./message-log.js";
import { addressOf, go, withoutPerson } from "./routes.js";
import { hintList, introduction } from "./start-screen.js";
import { showError, toast } from "./toasts.js";
import { words } from "./words.js";

export class ChatView {
  #state;
  #id;
  #stop;
  #description = "";

  constructor(state, id) {
    this.#state = state;
    this.#id = id;
    const person = state.people.get(id);
    const name = fullName(person);
    const { bot } = state.info;
    const names = { bot: bot.first_name, person: name, username: bot.username };

    this.toasts = h("div", { class: "toasts" });
    const say = (text) => toast(this.toasts, text);
    this.actions = this.#makeActions(say);
    this.log = new MessageLog(state, id, names, this.actions);
    this.composer = new Composer(id, bot.first_name, this.#requests(), say);
    this.subtitle = h("span", { class: "chat-subtitle" });
    this.more = iconButton("more", words.chatMenu, () => this.#openMenu(), { "aria-haspopup": "menu" });
    this.pinned = h("button", { type: "button", class: "pinned", hidden: true });
    this.intro = h("div", { class: "intro-area" });
    this.foot = h("footer", { class: "chat-foot" });
    this.element = h("section", { class: "chat", "aria-label": words.chatOf(name), "data-chat": id },
      h("header", { class: "chat-head" },
        iconButton("back", words.back, () => go([]), { class: "icon-button back" }),
        avatar(id, name),
        h("div", { class: "chat-title" }, h("h2", {}, name), this.subtitle),
        this.more,
        iconButton("close", words.closeColumn, () => go(withoutPerson(id)), { class: "icon-button close-column" })),
      this.pinned, this.toasts, this.log.element, this.intro, this.foot);

    this.#stop = state.subscribe((change) => this.#onChange(change));
    this.#update(true);
    state.loadChat(id).catch(showError);
    this.#loadDescription(person.language_code);
  }

  close() {
    this.#stop();
    this.element.remove();
  }

  focus() {
    this.foot.querySelector("textarea, button.start")?.focus({ preventScroll: true });
  }

  async #loadDescription(language) {
    const { bot } = await api.info(language).catch(() => this.#state.info);
    this.#description = bot.description ?? "";
    this.#update();
  }

  #onChange(change) {
    if (change.kind === "day") this.log.update();
    if (change.person !== this.#id) return;
    if (change.kind === "messages") {
      this.log.update(change.added);
      this.#update();
    }
    if (change.kind === "chat") this.#update(change.keyboardChanged === true);
    if (change.kind === "answer") this.#onAnswer(change);
  }

  #onAnswer({ messageId, text, alert }) {
    this.log.answered(messageId);
    if (!text) return;
    if (alert) alertDialog(text);
    else toast(this.toasts, text);
  }

  #update(keyboardChanged = false) {
    const chat = this.#state.chat(this.#id);
    const person = this.#state.people.get(this.#id);
    if (!person) return; // gone with the simulator that knew them
    const { bot } = this.#state.info;
    this.subtitle.textContent = chat.typing
      ? words.typing
      : `${languageName(person.language_code)} · ${words.talkingTo(bot.first_name)}`;
    this.subtitle.classList.toggle("typing", chat.typing);
    this.log.setTyping(chat.typing);
    this.#updatePinned(chat);
    this.#updateIntro(chat);
    this.#updateFoot(chat, person, keyboardChanged);
  }

  #updatePinned(chat) {
    const message = chat.messages.get(chat.pinned);
    this.pinned.hidden = !message;
    if (!message) return;
    this.pinned.replaceChildren(icon("pin"), h("span", { class: "quote-sender" }, words.pinned),
      h("span", { class: "quote-text" }, summary(message)));
    this.pinned.onclick = () => this.log.show(message.message_id);
  }

  #updateIntro(chat) {
    const empty = chat.loaded && !chat.started;
    this.intro.hidden = !empty;
    this.log.element.hidden = empty;
    if (!empty) return;
    const { bot, hints } = this.#state.info;
    this.intro.replaceChildren(...[
      this.#description ? introduction(this.#description, bot.username, this.actions) : null,
      hintList(hints, bot.username, this.actions),
    ].filter(Boolean));
  }

  #updateFoot(chat, person, keyboardChanged) {
    const kind = chat.blocked ? "blocked" : chat.loaded && !chat.started ? "new" : "open";
    if (this.foot.dataset.kind !== kind) {
      this.foot.dataset.kind = kind;
      const contents = {
        blocked: () => [h("p", { class: "quiet" }, words.blockedNote),
          h("button", { type: "button", class: "button primary", onClick: () => this.#block(false) }, words.unblock)],
        new: () => [
          h("button", { type: "button", class: "start", onClick: () => this.actions.start("") }, words.start)],
        open: () => [this.composer.element],
      };
      this.foot.replaceChildren(...contents[kind]());
    }
    this.composer.update(chat, person.phone, keyboardChanged);
  }

  #requests() {
    const id = this.#id;
    return {
      text: (text, replyTo) => api.send(id, text, replyTo),
      upload: (files, caption, replyTo) => api.upload(id, files, caption, replyTo),
      sticker: (emoji, replyTo) => api.sticker(id, emoji, replyTo),
      location: (latitude, longitude, replyTo) => api.location(id, latitude, longitude, replyTo),
      poll: (poll, replyTo) => api.poll(id, poll, replyTo),
      contact: () => api.contact(id),
      otherContact: (name, phone) => api.otherContact(id, name, phone),
    };
  }

  /** What can be pressed within messages. */
  #makeActions(say) {
    const id = this.#id;
    const reporting = (promise) => {
      promise.catch(showError);
      return promise;
    };
    return {
      person: id,
      say,
      start: (payload) => reporting(api.start(id, payload)),
      command: (text) => reporting(api.send(id, text)),
      tap: (messageId, row, column) => reporting(api.tap(id, messageId, row, column)),
      vote: (messageId, options) => reporting(api.vote(id, messageId, options)),
      copy: (text) => navigator.clipboard.writeText(text).then(() => say(words.copied), showError),
      reply: (message) => this.composer.replyTo(message),
      show: (messageId) => this.log.show(messageId),
      enlarge: imageDialog,
    };
  }

  #block(blocked) {
    api.block(this.#id, blocked).catch(showError);
  }

  #openMenu() {
    const { blocked } = this.#state.chat(this.#id);
    openMenu(this.more, words.chatMenu, [
      { label: words.restartWith, icon: "send", onChoose: () => this.actions.start("") },
      {
        label: words.copyChatLink,
        icon: "copy",
        onChoose: () => this.actions.copy(new URL(addressOf([this.#id]), location.href).href),
      },
      {
        label: blocked ? words.unblock : words.block,
        icon: "block",
        danger: !blocked,
        onChoose: () => this.#block(!blocked),
      },
    ]);
  }
}
