// Puts the page together.

import { api } from "./api.js";
import { clock } from "./clock.js";
import { columns } from "./columns.js";
import { h, icon } from "./dom.js";
import { listen } from "./events.js";
import { peopleList } from "./people-list.js";
import { choosePersonDialog, newPersonDialog } from "./person-dialogs.js";
import { go, openPeople, setViewMode, viewMode, withPerson } from "./routes.js";
import { State } from "./state.js";
import { themeButton } from "./theme.js";
import { pageToast, showError } from "./toasts.js";
import { words } from "./words.js";

const LAST_LINES_OF = 60; // people whose chats are fetched for the list's last lines
const at = (id) => document.getElementById(id);

const state = new State();

const create = async (details) => {
  const person = await state.createPerson(details);
  go(withPerson(person.id, viewMode() === "beside"));
  return person;
};
const newPerson = () => newPersonDialog(state.people, create);
const start = (payload) => {
  const open = (id) => {
    go(withPerson(id, viewMode() === "beside"));
    api.start(id, payload).catch(showError);
  };
  choosePersonDialog(state.people, open, (details) => create(details).then(({ id }) => open(id)));
};

function showBot() {
  const { bot } = state.info;
  at("bot-name").textContent = bot.first_name;
  at("bot-username").textContent = `@${bot.username}`;
  document.title = `${bot.first_name} · rehearsal`;
}

function showViewMode() {
  const segment = (mode, mark, label) => h("button", {
    type: "button",
    class: "segment",
    title: label,
    "aria-label": label,
    "aria-pressed": String(viewMode() === mode),
    onClick: () => {
      setViewMode(mode);
      showViewMode();
    },
  }, icon(mark));
  at("view").replaceChildren(segment("one", "single", words.oneChat), segment("beside", "columns", words.sideBySide));
}

/** Fetches everything anew: at the start, and after a break, when the simulator itself may be another one. */
async function refresh() {
  await Promise.all([state.loadInfo(), state.loadPeople()]);
  showBot();
  at("connection").textContent = "";
  const open = openPeople().filter((id) => state.people.has(id));
  const others = [...state.people.keys()].filter((id) => !open.includes(id)).slice(-LAST_LINES_OF);
  for (const id of [...open, ...others]) await state.loadChat(id);
}

async function begin() {
  clock(at("clock"), state);
  at("view").setAttribute("aria-label", words.view);
  at("theme").replaceWith(themeButton());
  showViewMode();
  addEventListener("hashchange", showViewMode);
  state.subscribe(({ kind, text }) => {
    if (kind === "notice") pageToast(text, "notice");
  });

  let isFirst = true;
  listen({
    onOpen: () => refresh().then(() => {
      if (!isFirst) return;
      isFirst = false;
      peopleList(at("people"), state, newPerson);
      columns(at("columns"), state, { create: (details) => create(details).catch(showError), newPerson, start });
    }).catch(showError),
    onEvent: (event) => state.apply(event),
    onLost: () => {
      at("connection").textContent = words.reconnecting;
    },
  });
}

begin();
