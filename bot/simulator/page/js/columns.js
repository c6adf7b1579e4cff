// The chats that are open, next to one another, as the address says.

import { ChatView } from "./chat-view.js";
import { openPeople } from "./routes.js";
import { welcome } from "./start-screen.js";

export function columns(element, state, actions) {
  const views = new Map(); // person -> ChatView
  let welcomed = null; // how many people the welcome was written for; null: it isn't shown

  function update() {
    const open = openPeople().filter((id) => state.people.has(id));
    for (const [id, view] of views) {
      if (open.includes(id)) continue;
      view.close();
      views.delete(id);
    }
    const opened = open.filter((id) => !views.has(id));
    for (const id of opened) views.set(id, new ChatView(state, id));
    if (open.length) showChats(open, opened);
    else showWelcome();
    document.body.dataset.open = String(open.length);
    state.setOpen(open);
  }

  /** A chat that stays isn't moved: it keeps its scroll position. */
  function showChats(open, opened) {
    if (welcomed !== null) element.replaceChildren();
    welcomed = null;
    open.forEach((id, index) => {
      const node = views.get(id).element;
      if (element.children[index] !== node) element.insertBefore(node, element.children[index] ?? null);
    });
    for (const id of opened) views.get(id).log.scrollToEnd();
    if (opened.length === 0) return;
    const newest = views.get(opened.at(-1));
    newest.element.scrollIntoView({ inline: "nearest" });
    if (matchMedia("(hover: hover)").matches) newest.focus();
  }

  function showWelcome() {
    if (welcomed === state.people.size) return;
    welcomed = state.people.size;
    element.replaceChildren(welcome(state, actions));
  }

  addEventListener("hashchange", update);
  state.subscribe(({ kind }) => {
    if (kind !== "people") return;
    const wanted = openPeople().filter((id) => state.people.has(id));
    if (wanted.length === 0 || wanted.join() !== [...views.keys()].join()) update(); // somebody has come or gone
  });
  update();
}
