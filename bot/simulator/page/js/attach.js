// What a person can send besides words, each with its small dialog.

import { confirmDialog, openDialog } from "./dialogs.js";
import { h, icon } from "./dom.js";
import { fileSize } from "./format.js";
import { openMenu } from "./menu.js";
import { showError } from "./toasts.js";
import { places, stickers, words } from "./words.js";

/** send: {upload(file, kind, caption), sticker(emoji), location(lat, lon), contact()} -> promises. */
export function attachMenu(anchor, send) {
  const pick = (accept, kindOf) => () => pickFile(accept, (file) => fileDialog(file, kindOf(file), send));
  openMenu(anchor, words.attach, [
    { label: words.photoOrVideo, icon: "photo", onChoose: pick("image/*,video/*", kindOfPicture) },
    { label: words.file, icon: "file", onChoose: pick("", () => "document") },
    { label: words.voice, icon: "voice", onChoose: pick("audio/*", () => "voice") },
    { label: words.sticker, icon: "sticker", onChoose: () => stickerDialog(send) },
    { label: words.location, icon: "location", onChoose: () => locationDialog(send) },
    { label: words.contact, icon: "contact", onChoose: () => send.contact() },
  ]);
}

const kindOfPicture = (file) => (file.type.startsWith("video/") ? "video" : "photo");

function pickFile(accept, onPicked) {
  const input = h("input", { type: "file", accept, hidden: true });
  input.addEventListener("change", () => {
    if (input.files[0]) onPicked(input.files[0]);
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}

/** Shows what is about to be sent and takes a caption. Also for pictures that are pasted or dropped. */
export function fileDialog(file, kind, send) {
  const address = URL.createObjectURL(file);
  const about = `${file.name} · ${fileSize(file.size)}`;
  const preview = kind === "photo"
    ? h("img", { class: "preview", src: address, alt: file.name })
    : h("div", { class: "preview-file" }, icon(kind === "voice" ? "voice" : "file"), about);
  const caption = h("input", {
    "aria-label": words.caption, placeholder: words.caption, autofocus: true, autocomplete: "off",
  });
  const form = h("form", {
    onSubmit: (event) => {
      event.preventDefault();
      dialog.close();
      send.upload(file, kind, caption.value.trim()).catch(showError);
    },
  }, preview, h("div", { class: "field" }, caption),
  h("div", { class: "dialog-actions" },
    h("button", { type: "button", class: "button", onClick: () => dialog.close() }, words.cancel),
    h("button", { class: "button primary" }, words.send)));
  const dialog = openDialog(words.sendFile(file.name), form);
  dialog.addEventListener("close", () => URL.revokeObjectURL(address));
}

export const fileOf = (transfer) => [...(transfer?.files ?? [])][0] ?? null;

export const guessKind = (file) => (/^(image|video)\//.test(file.type) ? kindOfPicture(file) : "document");

function stickerDialog(send) {
  const dialog = openDialog(words.chooseSticker, h("div", { class: "stickers" }, stickers.map((emoji) =>
    h("button", {
      type: "button",
      class: "sticker-choice",
      "aria-label": `${words.sticker} ${emoji}`,
      onClick: () => {
        dialog.close();
        send.sticker(emoji).catch(showError);
      },
    }, emoji))));
}

export function locationDialog(send) {
  const share = (latitude, longitude) => {
    dialog.close();
    send.location(latitude, longitude).catch(showError);
  };
  const number = (name, label, most) => h("label", { class: "field" }, h("span", {}, label),
    h("input", { name, type: "number", step: "any", min: -most, max: most, required: true }));
  const form = h("form", {
    class: "form-grid",
    onSubmit: (event) => {
      event.preventDefault();
      share(form.elements.latitude.valueAsNumber, form.elements.longitude.valueAsNumber);
    },
  },
  number("latitude", words.latitude, 90),
  number("longitude", words.longitude, 180),
  h("div", { class: "dialog-actions" }, h("button", { class: "button primary" }, words.share)));
  const dialog = openDialog(words.shareLocation, [
    h("div", { class: "chips" }, places.map(([name, latitude, longitude]) =>
      h("button", { type: "button", class: "chip", onClick: () => share(latitude, longitude) },
        icon("location"), name))),
    form,
  ]);
}

/** As in Telegram, a bot gets a phone number only after a clear yes. */
export function askForContact(bot, phone) {
  return confirmDialog(words.shareContact, words.shareContactText(bot, phone), words.share);
}
