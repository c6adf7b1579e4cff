// The column of people: who is here, what was said last, what is unread.

import { avatar } from "./avatar.js";
import { h, icon, iconButton } from "./dom.js";
import { fullName, languageName, shortWhen, summary } from "./format.js";
import { addressOf, go, openPeople, viewMode, withPerson } from "./routes.js";
import { words } from "./words.js";

const SHOWN = 200; // more people than anybody scrolls through; the search finds the others
const SEARCH_FROM = 8;

export function peopleList(element, state, onNewPerson) {
  element.setAttribute("aria-label", words.people);
  const search = h("input", {
    type: "search", class: "search", placeholder: words.searchPeople, "aria-label": words.searchPeople, onInput: render,
  });
  const list = h("ul", { class: "people-list" });
  element.append(
    h("div", { class: "people-head" },
      h("h2", {}, words.people),
      h("button", { type: "button", class: "button primary new-person", onClick: onNewPerson },
        icon("plus"), words.newPerson)),
    search,
    list,
  );

  function render() {
    const wanted = search.value.trim().toLocaleLowerCase();
    const found = byLatest(state).filter((person) => fullName(person).toLocaleLowerCase().includes(wanted));
    search.hidden = state.people.size < SEARCH_FROM && !wanted;
    const focused = document.activeElement?.closest?.("[data-person]")?.dataset.person;
    list.replaceChildren(...found.slice(0, SHOWN).map((person) => row(state, person)));
    if (found.length === 0) list.append(note(wanted ? words.nobodyFound : words.nobodyYet));
    if (found.length > SHOWN) list.append(note(words.morePeople(found.length - SHOWN)));
    if (focused) list.querySelector(`[data-person="${focused}"] a`)?.focus();
  }

  let isPlanned = false; // a burst of events makes one rendering
  state.subscribe(({ kind }) => {
    if ((kind !== "people" && kind !== "day") || isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      render();
    });
  });
  render();
}

const note = (text) => h("li", { class: "people-note" }, text);

function byLatest(state) {
  const latest = (person) => state.lastMessage(person.id)?.date ?? 0;
  const people = [...state.people.values()].map((person) => ({ person, date: latest(person) }));
  people.sort((one, other) => other.date - one.date || other.person.id - one.person.id);
  return people.map(({ person }) => person);
}

function row(state, person) {
  const name = fullName(person);
  const last = state.lastMessage(person.id);
  const unread = state.unread(person.id);
  const isOpen = openPeople().includes(person.id);
  const choose = (beside) => (event) => {
    event.preventDefault();
    go(withPerson(person.id, beside));
    document.getElementById(`message-${person.id}`)?.focus();
  };
  return h("li", { class: isOpen ? "person open" : "person", "data-person": person.id },
    h("a", {
      href: addressOf([person.id]),
      "aria-current": isOpen ? "true" : null,
      onClick: (event) => choose(viewMode() === "beside")(event),
    },
    avatar(person.id, name),
    h("span", { class: "person-name" }, name),
    h("span", { class: "person-language" }, languageName(person.language_code)),
    last ? h("time", { class: "person-when" }, shortWhen(last.date, state.now())) : null,
    lastLine(state, person, last),
    unread ? h("span", { class: "badge", "aria-label": words.unread(unread) }, String(unread)) : null),
    isOpen ? null : iconButton("columns", words.openBeside(name), choose(true), { class: "icon-button beside" }));
}

function lastLine(state, person, last) {
  if (state.chat(person.id).typing) return h("span", { class: "person-last typing" }, words.typing);
  if (!last) return h("span", { class: "person-last" }, words.noMessages);
  return h("span", { class: "person-last" },
    last.from_bot ? null : h("span", { class: "person-you" }, `${words.you}: `), summary(last));
}
