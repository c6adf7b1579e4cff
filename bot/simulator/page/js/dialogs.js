// Questions that stand in front of everything, on the browser's own <dialog>: it keeps the focus and hears Escape.

import { h, iconButton } from "./dom.js";
import { words } from "./words.js";

/** Shows a dialog that takes itself away when closed. Its "close" event tells returnValue. */
export function openDialog(title, content, attributes = {}) {
  const heading = h("h2", {}, title);
  const dialog = h("dialog", { "aria-label": title, ...attributes },
    h("header", { class: "dialog-head" }, heading, iconButton("close", words.close, () => dialog.close())),
    content);
  return show(dialog);
}

function show(dialog) {
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close(); // the backdrop
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A bot's alert: it stays until it is read. */
export function alertDialog(text) {
  const dialog = h("dialog", { role: "alertdialog", "aria-label": text, class: "dialog-alert" },
    h("p", {}, text),
    h("form", { method: "dialog", class: "dialog-actions" }, h("button", { class: "button primary" }, words.ok)));
  show(dialog);
}

/** Resolves to whether the person agreed. */
export function confirmDialog(title, text, agree) {
  const dialog = openDialog(title, [
    h("p", {}, text),
    h("form", { method: "dialog", class: "dialog-actions" },
      h("button", { class: "button", value: "" }, words.cancel),
      h("button", { class: "button primary", value: "yes", autofocus: true }, agree)),
  ]);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"));
  });
}

export function imageDialog(source, caption) {
  const label = caption || words.photo;
  const dialog = h("dialog", { class: "dialog-image", "aria-label": label, onClick: () => dialog.close() },
    h("img", { src: source, alt: label }),
    iconButton("close", words.close, () => dialog.close()));
  show(dialog);
}
