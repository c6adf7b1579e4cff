// A small pop-up menu next to the button that opened it.

import { h, icon } from "./dom.js";

const GAP = 6; // pixels between the button and its menu

/** items: [{label, icon?, detail?, danger?, onChoose}]. Escape, a click elsewhere or a choice closes it. */
export function openMenu(anchor, label, items) {
  const menu = h("div", { class: "menu", role: "menu", "aria-label": label, popover: "auto" },
    items.map((item) => h("button", {
      type: "button",
      role: "menuitem",
      class: item.danger ? "menu-item danger" : "menu-item",
      onClick: () => {
        menu.hidePopover();
        item.onChoose();
      },
    }, item.icon ? icon(item.icon) : null,
    h("span", { class: "menu-label" }, item.label),
    item.detail ? h("span", { class: "menu-detail" }, item.detail) : null)));

  menu.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...menu.children];
    const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
    buttons[next].focus();
  });
  menu.addEventListener("toggle", (event) => {
    anchor.setAttribute("aria-expanded", String(event.newState === "open"));
    if (event.newState === "closed") menu.remove();
  });

  document.body.append(menu);
  menu.showPopover({ source: anchor });
  place(menu, anchor.getBoundingClientRect());
  menu.firstElementChild?.focus();
}

function place(menu, anchor) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = anchor.bottom + GAP + height < innerHeight;
  const top = below ? anchor.bottom + GAP : anchor.top - GAP - height;
  const left = anchor.left + width + GAP < innerWidth ? anchor.left : anchor.right - width;
  menu.style.top = `${Math.max(GAP, top)}px`;
  menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
}
