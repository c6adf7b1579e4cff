// The parts of a message that aren't text: pictures, files, voices, stickers, places, contacts, polls, albums.

import { api } from "./api.js";
import { h, icon } from "./dom.js";
import { fileSize, initials } from "./format.js";
import { pollView } from "./poll.js";
import { words } from "./words.js";

/** The nodes of whatever the message carries, in the order Telegram shows them. */
export function mediaOf(message, actions) {
  const carried = Object.entries(views).filter(([kind]) => message[kind]);
  const nodes = carried.map(([kind, view]) => view(message[kind], message, actions));
  return message.hidden ? [veiled(nodes)] : nodes;
}

/** Pictures beside one another, files and music below one another. */
export function albumOf(messages, actions) {
  const pictures = messages.every((message) => message.photo || message.video);
  return h("div", { class: pictures ? "album" : "album-list", role: "group", "aria-label": words.album },
    messages.map((message) => h("div", { class: "album-part" }, mediaOf(message, actions))));
}

/** A picture that isn't seen before it is pressed. */
function veiled(nodes) {
  const veil = h("div", { class: "veiled" }, nodes);
  const reveal = (event) => {
    event.preventDefault();
    event.stopPropagation();
    veil.classList.remove("veiled");
  };
  veil.addEventListener("click", reveal, { capture: true, once: true });
  return veil;
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
  animation: (file) => {
    if (!file.mime_type?.startsWith("image/")) {
      const moving = { ...playable(file), autoplay: true, loop: true, muted: true, controls: false };
      return h("video", { class: "media-video", "aria-label": words.animation, ...moving, ...sizeOf(file) });
    }
    return h("img", { class: "media-video", src: api.fileUrl(file.file_id), alt: words.animation, ...sizeOf(file) });
  },
  audio: (file) => {
    const name = file.title ?? file.file_name ?? words.audio;
    return h("div", { class: "media-audio" },
      h("span", { class: "media-title" }, file.performer ? `${file.performer} – ${name}` : name),
      h("audio", { class: "media-voice", "aria-label": name, ...playable(file) }));
  },
  video_note: (file) => h("video", { class: "media-note", "aria-label": words.video_note, ...playable(file) }),
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
  poll: pollView,
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
