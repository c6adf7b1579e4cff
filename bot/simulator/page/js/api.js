// What a person can do, as requests to the simulator. Each promise rejects with an Error whose message can be shown.

import { words } from "./words.js";

async function request(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error(words.unreachable);
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? words.failed);
  return body;
}

const post = (path, body) => request(path, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

const of = (person, action) => `sim/people/${person}/${action}`;

export const api = {
  info: (language) => request(`sim/info${language ? `?language=${encodeURIComponent(language)}` : ""}`),
  clock: () => request("sim/clock"),
  skip: (how) => post("sim/clock", how), // {skip: seconds} or {to: "next"}
  people: () => request("sim/people"),
  createPerson: (details) => post("sim/people", details),
  chat: (person) => request(of(person, "chat")),
  send: (person, text, replyTo) => post(of(person, "send"), replyTo ? { text, reply_to: replyTo } : { text }),
  start: (person, payload = "") => post(of(person, "start"), { payload }),
  tap: (person, messageId, row, column) => post(of(person, "tap"), { message_id: messageId, row, column }),
  contact: (person) => post(of(person, "contact"), {}),
  otherContact: (person, name, phone) => post(of(person, "contact"), { first_name: name, phone_number: phone }),
  location: (person, latitude, longitude, replyTo) =>
    post(of(person, "location"), { latitude, longitude, reply_to: replyTo }),
  sticker: (person, emoji, replyTo) => post(of(person, "sticker"), { emoji, reply_to: replyTo }),
  poll: (person, poll, replyTo) => post(of(person, "poll"), { ...poll, reply_to: replyTo }),
  vote: (person, messageId, options) => post(of(person, "vote"), { message_id: messageId, options }),
  block: (person, blocked) => post(of(person, "block"), { blocked }),
  /** files: [{file, kind}]; those that go together become an album. */
  upload(person, files, caption, replyTo) {
    const form = new FormData();
    files.forEach(({ file, kind }, index) => {
      form.append(`file${index}`, file, file.name);
      form.append(`kind${index}`, kind);
    });
    if (caption) form.append("caption", caption);
    if (replyTo) form.append("reply_to", replyTo);
    return request(of(person, "upload"), { method: "POST", body: form });
  },
  fileUrl: (fileId) => `sim/files/${encodeURIComponent(fileId)}`,
};
