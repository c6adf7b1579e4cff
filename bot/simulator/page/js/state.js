// What the page knows: people, their chats, the clock. Views subscribe and are told what has changed.

import { api } from "./api.js";
import { dayKey } from "./format.js";

const TYPING_LASTS = 6000; // milliseconds; Telegram itself forgets a bot's "typing" after five seconds

const emptyChat = () => ({
  messages: new Map(), // message_id -> message
  replyKeyboard: null,
  commands: [],
  menuButton: "default",
  started: false,
  blocked: false,
  pinned: null,
  typing: false,
  unread: new Set(), // message ids: an event and an answer may tell of the same one
  loaded: false,
});

export class State {
  info = { bot: { id: 0, username: "", first_name: "" }, hints: [] };
  people = new Map();
  #chats = new Map();
  #listeners = new Set();
  #open = new Set();
  #touched = new Map(); // person -> what events have changed while the chat is being fetched
  #typingTimers = new Map();
  #clock = { base: Date.now() / 1000, at: performance.now() };
  #day = dayKey(this.now());

  /** listener({kind, person, ...}) for kind: people, chat, messages, answer, clock, day, notice. Returns how to stop. */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(kind, person = null, details = {}) {
    for (const listener of this.#listeners) listener({ kind, person, ...details });
  }

  chat(person) {
    if (!this.#chats.has(person)) this.#chats.set(person, emptyChat());
    return this.#chats.get(person);
  }

  /** Messages in their order. */
  messages(person) {
    return [...this.chat(person).messages.values()].sort((one, other) => one.message_id - other.message_id);
  }

  /** The newest message; of an album its first part, which has the words. */
  lastMessage(person) {
    let last = null;
    for (const message of this.chat(person).messages.values()) {
      const follows = message.album && message.album === last?.album;
      if (last === null || (follows ? message.message_id < last.message_id : message.message_id > last.message_id)) {
        last = message;
      }
    }
    return last;
  }

  unread(person) {
    return this.chat(person).unread.size;
  }

  /** The rehearsal's clock in unix seconds, running on between the simulator's reports. */
  now() {
    return this.#clock.base + (performance.now() - this.#clock.at) / 1000;
  }

  #setClock(now) {
    this.#clock = { base: now, at: performance.now() };
    this.#tell("clock");
    this.lookAtDay();
  }

  /** What is said of days, such as "Today", isn't true any more when another one has begun. */
  lookAtDay() {
    const day = dayKey(this.now());
    if (day === this.#day) return;
    this.#day = day;
    this.#tell("day");
  }

  async loadInfo() {
    this.info = await api.info();
    this.#setClock(this.info.now);
  }

  async loadPeople() {
    const people = await api.people();
    for (const person of people) this.#putPerson(person);
    const here = new Set(people.map((person) => person.id));
    for (const id of [...this.people.keys()].filter((known) => !here.has(known))) {
      this.people.delete(id);
      this.#chats.delete(id);
    }
    this.#tell("people");
  }

  #putPerson(person) {
    this.people.set(person.id, person);
    this.chat(person.id).blocked = Boolean(person.blocked);
  }

  async createPerson(details) {
    const person = await api.createPerson(details);
    this.#putPerson(person);
    this.#tell("people");
    return person;
  }

  /** Which chats are on the screen: their messages count as read. */
  setOpen(people) {
    if (people.join() === [...this.#open].join()) return;
    this.#open = new Set(people);
    for (const id of people) this.chat(id).unread.clear();
    this.#tell("people");
  }

  /** Fetches a chat. What events brought meanwhile is newer than the answer and stays. */
  async loadChat(person) {
    const touched = new Set();
    this.#touched.set(person, touched);
    const fetched = await api.chat(person);
    if (this.#touched.get(person) !== touched) return; // a later call fetches it again
    this.#touched.delete(person);

    const chat = this.chat(person);
    const messages = new Map(fetched.messages.map((message) => [message.message_id, message]));
    for (const id of touched) {
      if (chat.messages.has(id)) messages.set(id, chat.messages.get(id));
      else messages.delete(id);
    }
    const replyKeyboard = touched.has("reply_keyboard") ? chat.replyKeyboard : fetched.reply_keyboard;
    if (!chat.loaded && !this.#open.has(person)) this.#addUnread(chat, messages, this.people.get(person)?.unread ?? 0);
    Object.assign(chat, {
      messages,
      replyKeyboard,
      commands: fetched.commands,
      menuButton: fetched.menu_button,
      started: fetched.started || messages.size > 0,
      blocked: fetched.blocked,
      pinned: fetched.pinned,
      loaded: true,
    });
    this.#tell("messages", person);
    this.#tell("chat", person);
    this.#tell("people");
  }

  /** Takes in one event of the stream. An event that comes twice changes nothing the second time. */
  apply(event) {
    const { person } = event;
    const handler = this.#handlers[event.type];
    if (handler) handler(event, person === null ? null : this.chat(person));
  }

  #handlers = {
    message: ({ person, message }, chat) => {
      const isNew = !chat.messages.has(message.message_id);
      this.#putMessage(person, chat, message);
      chat.started = true;
      if (message.from_bot && isNew) this.#setTyping(person, false);
      if (!message.from_bot) chat.unread.clear();
      else if (!this.#open.has(person)) chat.unread.add(message.message_id);
      this.#tell("messages", person, { added: isNew ? message : null });
      this.#tell("chat", person);
      this.#tell("people");
    },
    edit: ({ person, message }, chat) => {
      this.#putMessage(person, chat, message);
      this.#tell("messages", person);
      this.#tell("people");
    },
    delete: ({ person, message_id: id }, chat) => {
      chat.messages.delete(id);
      chat.unread.delete(id);
      this.#touched.get(person)?.add(id);
      this.#tell("messages", person);
      this.#tell("people");
    },
    reply_keyboard: ({ person, reply_keyboard: keyboard }, chat) => {
      chat.replyKeyboard = keyboard;
      this.#touched.get(person)?.add("reply_keyboard");
      this.#tell("chat", person, { keyboardChanged: true });
    },
    callback_answer: ({ person, message_id: messageId, text, show_alert: alert }) => {
      this.#tell("answer", person, { messageId, text, alert });
    },
    typing: ({ person }) => this.#setTyping(person, true),
    commands: ({ person }, chat) => {
      if (chat.loaded) this.loadChat(person).catch(() => {});
    },
    person: ({ person_data: data }) => {
      this.#putPerson(data);
      this.#tell("chat", data.id);
      this.#tell("people");
    },
    clock: ({ now }) => this.#setClock(now),
    notice: ({ text }) => this.#tell("notice", null, { text }),
  };

  #putMessage(person, chat, message) {
    chat.messages.set(message.message_id, message);
    this.#touched.get(person)?.add(message.message_id);
  }

  /** What was unread before this page was opened: the last ones from the bot. */
  #addUnread(chat, messages, count) {
    const fromBot = [...messages.values()].filter((message) => message.from_bot).map((message) => message.message_id);
    for (const id of fromBot.sort((one, other) => other - one).slice(0, count)) chat.unread.add(id);
  }

  #setTyping(person, typing) {
    clearTimeout(this.#typingTimers.get(person));
    if (typing) this.#typingTimers.set(person, setTimeout(() => this.#setTyping(person, false), TYPING_LASTS));
    if (this.chat(person).typing === typing) return;
    this.chat(person).typing = typing;
    this.#tell("chat", person);
    this.#tell("people");
  }
}
