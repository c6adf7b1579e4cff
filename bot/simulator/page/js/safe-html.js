// Message HTML -> nodes, by a whitelist: an unknown tag leaves only its text, an unknown attribute leaves nothing.

import { h } from "./dom.js";
import { clockTime, longDay, startPayload } from "./format.js";
import { words } from "./words.js";

const PLAIN = new Set(["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "blockquote", "br"]);
const WITHOUT_TEXT = new Set(["script", "style", "template", "iframe", "object"]);
const LINKS = /^(https?:|mailto:|tel:|tg:)/i;

/**
 * actions: start(payload) for deep links of this bot, command(text) for bot commands, copy(text) for code.
 * Nothing of the text runs or loads: it is parsed in a document of its own that isn't shown.
 */
export function safeHtml(html, username, actions) {
  const fragment = document.createDocumentFragment();
  const parsed = new DOMParser().parseFromString(html, "text/html");
  fragment.append(...copies(parsed.body, username, actions));
  return fragment;
}

function copies(parent, username, actions) {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(afterBlock(node))];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const tag = node.localName;
    if (WITHOUT_TEXT.has(tag)) return [];
    const children = () => copies(node, username, actions);
    if (tag === "code" && node.parentNode.localName !== "pre") return [copyable(node, children(), actions)];
    if (PLAIN.has(tag)) return [h(tag, {}, children())];
    if (tag === "span" && node.className === "spoiler") return [spoiler(children())];
    if (tag === "time") return [moment(node, children())];
    if (tag === "a") return [link(node, children(), username, actions)];
    return children();
  });
}

/** The text without the line break that ends a block before it: the block itself ends the line. */
function afterBlock(node) {
  const block = ["pre", "blockquote"].includes(node.previousSibling?.localName);
  return block ? node.data.replace(/^\n/, "") : node.data;
}

function copyable(node, children, actions) {
  const text = node.textContent;
  return pressable("code", { class: "copyable" }, children, () => actions.copy(text));
}

function spoiler(children) {
  const hidden = h("span", { class: "spoiler-text", "aria-hidden": "true" }, children);
  const reveal = (event) => {
    if (element.classList.contains("shown")) return;
    event.preventDefault();
    element.classList.add("shown");
    hidden.removeAttribute("aria-hidden");
    for (const name of ["role", "tabindex", "aria-label"]) element.removeAttribute(name);
  };
  const element = pressable("span", { class: "spoiler", "aria-label": words.reveal }, [hidden], reveal);
  return element;
}

/** A moment, which Telegram's apps also show in the reader's own zone. */
function moment(node, children) {
  const at = new Date(node.dateTime);
  const title = Number.isNaN(at.getTime()) ? null : words.here(`${longDay(at / 1000)}, ${clockTime(at / 1000)}`);
  return h("time", { class: "moment", datetime: node.dateTime, title }, children);
}

function link(node, children, username, actions) {
  const { start, command } = node.dataset;
  const href = node.getAttribute("href") ?? "";
  const payload = start ?? (href ? startPayload(href, username) : null);
  if (command !== undefined) return action(children, () => actions.command(command));
  if (payload !== null) return action(children, () => actions.start(payload));
  if (!LINKS.test(href)) return h("span", {}, children);
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, children);
}

const action = (children, onPress) => h("a", {
  href: "#",
  onClick: (event) => {
    event.preventDefault();
    onPress();
  },
}, children);

function pressable(tag, attributes, children, onPress) {
  return h(tag, {
    role: "button",
    tabindex: "0",
    ...attributes,
    onClick: onPress,
    onKeydown: (event) => {
      if (event.key === "Enter" || event.key === " ") onPress(event);
    },
  }, children);
}

/** Plain text with its addresses made clickable, for hints and the bot's description. */
export function linked(text, username, actions) {
  const pattern = /((?:https?:\/\/|t\.me\/)[^\s<>"']+[^\s<>"'.,;:!?)])/g;
  return text.split(pattern).map((part, index) => {
    if (index % 2 === 0) return part;
    const payload = startPayload(part, username);
    if (payload !== null) return action([part], () => actions.start(payload));
    const href = part.startsWith("t.me/") ? `https://${part}` : part;
    return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, part);
  });
}
