// Making a person, and choosing one.

import { avatar } from "./avatar.js";
import { openDialog } from "./dialogs.js";
import { h } from "./dom.js";
import { fullName, languageName } from "./format.js";
import { showError } from "./toasts.js";
import { languages, readyMade, words } from "./words.js";

/** For each language the first ready-made person who isn't here yet. */
function suggestions(people) {
  const here = new Set([...people.values()].map((person) => `${person.language_code} ${person.first_name}`));
  return Object.entries(readyMade).flatMap(([code, persons]) => {
    const free = Object.entries(persons).find(([name]) => !here.has(`${code} ${name}`));
    return free ? [{ first_name: free[0], language_code: code, phone: free[1] }] : [];
  });
}

/** Buttons that each make a person with one click. */
export function suggestionButtons(people, create) {
  return h("div", { class: "chips", role: "group", "aria-label": words.readyMade },
    suggestions(people).map((person, index) => h("button", {
      type: "button", class: "chip", onClick: () => create(person),
    }, avatar(index, person.first_name, "small"), `${person.first_name} · ${languageName(person.language_code)}`)));
}

/** create(details) makes the person; the dialog closes when that has worked. */
export function newPersonDialog(people, create) {
  const make = (details) => create(details).then(() => dialog.close()).catch(showError);
  const field = (label, name, attributes = {}) => h("label", { class: "field" },
    h("span", {}, label), h("input", { name, autocomplete: "off", ...attributes }));

  const form = h("form", {
    class: "form-grid",
    onSubmit: (event) => {
      event.preventDefault();
      const filled = [...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value);
      make(Object.fromEntries(filled));
    },
  },
  field(words.firstName, "first_name", { required: true, maxlength: "64" }),
  field(words.lastName, "last_name", { maxlength: "64" }),
  h("label", { class: "field" }, h("span", {}, words.language),
    h("select", { name: "language_code" },
      Object.entries(languages).map(([code, name]) => h("option", { value: code }, name)))),
  field(words.phone, "phone", { type: "tel", placeholder: "+77015550100", pattern: "\\+?[0-9 ]{6,20}" }),
  h("div", { class: "dialog-actions" },
    h("button", { type: "button", class: "button", onClick: () => dialog.close() }, words.cancel),
    h("button", { class: "button primary" }, words.create)));

  const dialog = openDialog(words.newPerson, [
    suggestionButtons(people, make),
    h("p", { class: "dialog-or" }, words.orYourOwn),
    form,
  ]);
}

/** Asks which person does something: choose(id) somebody who is here, or create(details) somebody new. */
export function choosePersonDialog(people, choose, create) {
  const make = (details) => create(details).then(() => dialog.close()).catch(showError);
  const dialog = openDialog(words.chooseWho, [
    h("div", { class: "choices" }, [...people.values()].map((person) => h("button", {
      type: "button",
      class: "choice",
      onClick: () => {
        dialog.close();
        choose(person.id);
      },
    }, avatar(person.id, fullName(person), "small"), `${fullName(person)} · ${languageName(person.language_code)}`))),
    people.size ? h("p", { class: "dialog-or" }, words.orSomebodyNew) : null,
    suggestionButtons(people, make),
    h("div", { class: "dialog-actions" }, h("button", {
      type: "button",
      class: "button",
      onClick: () => {
        dialog.close();
        newPersonDialog(people, create);
      },
    }, words.somebodyElse)),
  ]);
}
