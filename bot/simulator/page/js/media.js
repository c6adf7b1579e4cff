// The parts of a message that aren't text: pictures, files, voices, stickers, places, contacts, polls.

import { api } from "./api.js";
import { h, icon } from "./dom.js";
import { fileSize, initials } from "./format.js";
import { words } from "./words.js";

/** The nodes of whatever the message carries, in the order Telegram shows them. */
export function mediaOf(message, actions) {
  const carried = Object.entries(views).filter(([kind]) => message[kind]);
  return carried.map(([kind, view]) => view(message[kind], message, actions));
}

const views = {
  photo: (file, message, actions) => {
    const source = api.fileUrl(file.file_id);
    return h("button", {
      type: "button",
      class: "media-photo",
      "aria-label": words.enlarge,
      onClick: () => actions.enlarge(source, message.caption),
    }, h("img", { src: source, alt: message.caption ?? words.photo, ...sizeOf(file) }));
  },
  video: (file) => h("video", { class: "media-video", "aria-label": words.video, ...playable(file), ...sizeOf(file) }),
  voice: (file) => h("audio", { class: "media-voice", "aria-label": words.voice, ...playable(file) }),
  document: (file) => {
    const name = file.file_name ?? words.document;
    const link = { href: api.fileUrl(file.file_id), download: name, "aria-label": words.download(name) };
    return h("a", { class: "media-file", ...link },
      h("span", { class: "media-icon" }, icon("file")),
      h("span", { class: "media-title" }, name),
      h("span", { class: "media-detail" }, fileSize(file.size ?? 0)));
  },
  sticker: (file) => {
    const emoji = h("span", { class: "media-sticker", role: "img", "aria-label": words.sticker }, file.emoji ?? "🙂");
    if (!file.mime_type?.startsWith("image/")) return emoji;
    const source = api.fileUrl(file.file_id);
    const image = h("img", { class: "media-sticker", src: source, alt: file.emoji ?? words.sticker });
    image.addEventListener("error", () => image.replaceWith(emoji));
    return image;
  },
  location: (location, message) => (message.venue ? null : place(words.location, null, location)),
  venue: (venue) => place(venue.title, venue.address, venue),
  contact: (contact) => h("div", { class: "media-file" },
    h("span", { class: "media-icon" }, initials(contact.first_name)),
    h("span", { class: "media-title" }, contact.first_name),
    h("a", { class: "media-detail", href: `tel:${contact.phone_number}` }, contact.phone_number)),
  poll: (poll) => h("div", { class: "media-poll" },
    h("strong", {}, poll.question),
    h("ul", {}, (poll.options ?? []).map((option) => h("li", {}, option.text ?? String(option))))),
};

const playable = (file) => ({ src: api.fileUrl(file.file_id), controls: true, preload: "metadata" });

function sizeOf({ width, height }) {
  return width && height ? { width, height, style: `aspect-ratio: ${width} / ${height}` } : {};
}

function place(title, address, { latitude, longitude }) {
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`;
  const label = `${title}. ${words.onMap}`;
  return h("a", { class: "media-place", href: map, target: "_blank", rel: "noopener noreferrer", "aria-label": label },
    h("span", { class: "media-map" }, icon("location")),
    h("span", { class: "media-title" }, title),
    address ? h("span", { class: "media-address" }, address) : null,
    h("span", { class: "media-detail" }, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`));
}
