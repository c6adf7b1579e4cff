// Which chats are open is told by the address: #/p/<id> or #/p/<id>,<id>. So links, Back and tests can open them.

export const MOST_COLUMNS = 4;

const MODE_KEY = "kopru-view";

export function openPeople() {
  const match = /^#\/p\/([\d,]+)$/.exec(location.hash);
  if (!match) return [];
  return [...new Set(match[1].split(",").filter(Boolean).map(Number))].slice(0, MOST_COLUMNS);
}

export const addressOf = (people) => (people.length ? `#/p/${people.join(",")}` : "#/");

export function go(people) {
  location.hash = addressOf(people);
}

/** "one" chat at a time or several "beside" one another, remembered in this browser. */
export const viewMode = () => (openPeople().length > 1 ? "beside" : localStorage.getItem(MODE_KEY) ?? "one");

export function setViewMode(mode) {
  localStorage.setItem(MODE_KEY, mode);
  if (mode === "one") go(openPeople().slice(-1));
}

/** The address after choosing a person in the list: alone, or as one more column (the last one gives way). */
export function withPerson(id, beside) {
  const open = openPeople();
  if (open.includes(id)) return open;
  if (!beside) return [id];
  return [...open.slice(0, MOST_COLUMNS - 1), id];
}

export const withoutPerson = (id) => openPeople().filter((other) => other !== id);
