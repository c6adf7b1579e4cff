// Makes elements. Text always goes in as text nodes, so nothing a person or a bot writes can become markup.

export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2).toLowerCase(), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", shapes[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, onClick, attributes = {}) {
  const basic = { type: "button", class: "icon-button", "aria-label": label, title: label, onClick };
  return h("button", { ...basic, ...attributes }, icon(name));
}

// Drawn with a 2-unit line on a 24-unit square.
const shapes = {
  back: "M19 12H5m6-6-6 6 6 6",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  close: "M6 6l12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 4.5 4.5",
  attach: "M19 11.5 12 18.6a4.6 4.6 0 0 1-6.5-6.5l7.6-7.6a3 3 0 0 1 4.3 4.3l-7.5 7.5a1.4 1.4 0 0 1-2-2l6.6-6.7",
  send: "M4 12 3.5 4.6 21 12 3.5 19.4 4 12Zm0 0h8",
  keyboard: "M4 6h16v12H4Zm3.5 4v.01m4.5-.01v.01m4.5-.01v.01M8.5 14.5h7",
  menu: "M4 7h16M4 12h16M4 17h16",
  next: "M5 5.5 14 12 5 18.5ZM18.5 5.5v13",
  down: "M12 5v14m-6-6 6 6 6-6",
  columns: "M4 5h16v14H4ZM12 5v14",
  single: "M4 5h16v14H4Z",
  sun:
    "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0-13v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z",
  photo: "M4 5h16v14H4Zm0 11 5-5 4 4 3-3 4 4M15.5 9v.01",
  file: "M7 3h7l5 5v13H7ZM14 3v5h5",
  voice: "M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4ZM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3.5",
  sticker: "M5 4h14a1 1 0 0 1 1 1v9l-6 6H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Zm9 16v-6h6M9 9v.01M15 9v.01",
  location: "M12 21s-7-6.2-7-11.2a7 7 0 0 1 14 0C19 14.8 12 21 12 21Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  poll: "M5 20V11M12 20V4M19 20v-6",
  contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5a7.5 7.5 0 0 1 15 0",
  reply: "M10 7 5 12l5 5M5 12h8a6 6 0 0 1 6 6",
  copy: "M9 9h10v11H9ZM5 15V4h10",
  link: "M9 7h8v8M17 7 7 17",
  block: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM6.5 6.5l11 11",
  pin: "M9 4h6l-1 6 3 3H7l3-3ZM12 13v7",
};
