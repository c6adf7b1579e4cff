// What a person can send besides words, each with its small dialog.

import { confirmDialog, openDialog } from "./dialogs.js";
import { h, icon } from "./dom.js";
import { fileSize } from "./format.js";
import { openMenu } from "./menu.js";
import { pollDialog } from "./poll-dialog.js";
import { showError } from "./toasts.js";
import { places, stickers, words } from "./words.js";

/** send: {upload(files, caption), sticker(emoji), location(lat, lon), contact(), otherContact(name, phone), poll(poll)}
 *  -> promises. */
export function attachMenu(anchor, send) {
  const pick = (accept, kindOf) => () => pickFiles(accept, (files) => fileDialog(files, kindOf, send));
  openMenu(anchor, words.attach, [
    { label: words.photoOrVideo, icon: "photo", onChoose: pick("image/*,video/*", kindOfPicture) },
    { label: words.file, icon: "file", onChoose: pick("", kindOfFile) },
    { label: words.voice, icon: "voice", onChoose: pick("audio/*", () => "voice") },
    { label: words.sticker, icon: "sticker", onChoose: () => stickerDialog(send) },
    { label: words.location, icon: "location", onChoose: () => locationDialog(send) },
    { label: words.newPoll, icon: "poll", onChoose: () => pollDialog(send.poll) },
    { label: words.contact, icon: "contact", onChoose: () => send.contact() },
    { label: words.otherContact, icon: "contact", onChoose: () => contactDialog(send) },
  ]);
}

function kindOfPicture(file) {
  if (file.type === "image/gif") return "animation";
  return file.type.startsWith("video/") ? "video" : "photo";
}

/** As Telegram's apps see it: music is played, whatever else is a file stays one. */
const kindOfFile = (file) => (file.type.startsWith("audio/") ? "audio" : "document");

/** The kind of what is pasted or dropped. */
export const guessKind = (file) => (/^(image|video)\//.test(file.type) ? kindOfPicture(file) : kindOfFile(file));

function pickFiles(accept, onPicked) {
  const input = h("input", { type: "file", accept, multiple: true, hidden: true });
  input.addEventListener("change", () => {
    if (input.files.length) onPicked([...input.files]);
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}

/** Shows what is about to be sent and takes a caption. Also for files that are pasted or dropped. */
export function fileDialog(files, kindOf, send) {
  const chosen = files.map((file) => ({ file, kind: kindOf(file), address: URL.createObjectURL(file) }));
  const caption = h("input", {
    "aria-label": words.caption, placeholder: words.caption, autofocus: true, autocomplete: "off",
  });
  const form = h("form", {
    onSubmit: (event) => {
      event.preventDefault();
      dialog.close();
      send.upload(chosen, caption.value.trim()).catch(showError);
    },
  },
  h("div", { class: chosen.length > 1 ? "previews several" : "previews" }, chosen.map(preview)),
  h("div", { class: "field" }, caption),
  h("div", { class: "dialog-actions" },
    h("button", { type: "button", class: "button", onClick: () => dialog.close() }, words.cancel),
    h("button", { class: "button primary" }, words.send)));
  const title = files.length > 1 ? words.sendFiles(files.length) : words.sendFile(files[0].name);
  const dialog = openDialog(title, form);
  dialog.addEventListener("close", () => {
    for (const { address } of chosen) URL.revokeObjectURL(address);
  });
}

function preview({ file, kind, address }) {
  if (kind === "photo" || kind === "animation") return h("img", { class: "preview", src: address, alt: file.name });
  const sounds = kind === "voice" || kind === "audio";
  return h("div", { class: "preview-file" }, icon(sounds ? "voice" : "file"), `${file.name} · ${fileSize(file.size)}`);
}

export const filesOf = (transfer) => [...(transfer?.files ?? [])];

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

function contactDialog(send) {
  const field = (name, label, type) => h("label", { class: "field" }, h("span", {}, label),
    h("input", { name, type, required: true, autocomplete: "off" }));
  const form = h("form", {
    class: "form-grid",
    onSubmit: (event) => {
      event.preventDefault();
      dialog.close();
      send.otherContact(form.elements.name.value.trim(), form.elements.phone.value.trim()).catch(showError);
    },
  },
  field("name", words.contactName, "text"),
  field("phone", words.contactPhone, "tel"),
  h("div", { class: "dialog-actions" }, h("button", { class: "button primary" }, words.share)));
  const dialog = openDialog(words.otherContact, form);
}

/** As in Telegram, a bot gets a phone number only after a clear yes. */
export function askForContact(bot, phone) {
  return confirmDialog(words.shareContact, words.shareContactText(bot, phone), words.share);
}
