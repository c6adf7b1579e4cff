// How people, times and sizes are written on the page.

import { languages, words } from "./words.js";

const HUE_BITS = 3; // tokens.css names eight colours, --face-0 to --face-7

export const fullName = (person) => [person.first_name, person.last_name].filter(Boolean).join(" ");

export const languageName = (code) => languages[code] ?? code;

export function initials(name) {
  const parts = name.trim().split(/\s+/);
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  return letters.map((part) => [...part][0] ?? "").join("").toLocaleUpperCase();
}

/** A person keeps their colour: it depends on the id alone. Fibonacci hashing keeps neighbours apart. */
export const hueOf = (id) => Math.imul(Number(id) || 0, 2654435769) >>> (32 - HUE_BITS);

export const clockTime = (unix) =>
  new Date(unix * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

export const dayKey = (unix) => new Date(unix * 1000).toLocaleDateString("sv-SE");

export const shortDay = (unix, now) => dayWithin(unix, now, "short");

export function dayLabel(unix, now) {
  if (dayKey(unix) === dayKey(now)) return words.today;
  if (dayKey(unix) === dayKey(now - 86400)) return words.yesterday;
  return dayWithin(unix, now, "long");
}

/** The day, with its year if that isn't the present one. */
function dayWithin(unix, now, month) {
  const date = new Date(unix * 1000);
  const sameYear = date.getFullYear() === new Date(now * 1000).getFullYear();
  return date.toLocaleDateString("en-GB", { day: "numeric", month, ...(sameYear ? {} : { year: "numeric" }) });
}

/** The weekday, the day and the year: ["Thu", "23 Sept", "2027"]. */
export function dayParts(unix) {
  const date = new Date(unix * 1000);
  const said = (options) => date.toLocaleDateString("en-GB", options);
  return [said({ weekday: "short" }), said({ day: "numeric", month: "short" }), said({ year: "numeric" })];
}

export const longDay = (unix) => new Date(unix * 1000).toLocaleDateString("en-GB",
  { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** For the list of people: the time today, the day otherwise. */
export function shortWhen(unix, now) {
  return dayKey(unix) === dayKey(now) ? clockTime(unix) : shortDay(unix, now);
}

export function fileSize(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** One line that stands for a message: in the list, in a quote, in the pinned bar. */
export function summary(message) {
  const said = message.text || message.caption;
  if (message.sticker) return `${message.sticker.emoji ?? ""} ${words.sticker}`.trim();
  if (said) return said.replace(/\s+/g, " ");
  if (message.venue) return message.venue.title;
  if (message.poll) return message.poll.question;
  for (const kind of ["photo", "video", "animation", "voice", "video_note", "location"]) {
    if (message[kind]) return words[kind];
  }
  if (message.audio) return message.audio.title ?? message.audio.file_name ?? words.audio;
  if (message.document) return message.document.file_name ?? words.document;
  if (message.contact) return `${message.contact.first_name} ${message.contact.phone_number}`;
  return "";
}

/** The payload of a link to this very bot (t.me/<bot>?start=X), "" without one; null for any other link. */
export function startPayload(link, username) {
  let url;
  try {
    url = new URL(/^[a-z]+:/i.test(link) ? link : `https://${link}`);
  } catch {
    return null;
  }
  if (url.protocol === "tg:") {
    const isBot = url.host === "resolve" && url.searchParams.get("domain")?.toLowerCase() === username?.toLowerCase();
    return isBot ? url.searchParams.get("start") ?? "" : null;
  }
  if (!["t.me", "telegram.me", "telegram.dog"].includes(url.host.toLowerCase())) return null;
  if (url.pathname.slice(1).toLowerCase() !== username?.toLowerCase()) return null;
  return url.searchParams.get("start") ?? "";
}
