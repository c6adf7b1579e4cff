// Light or dark: as the system has it, or as chosen here and remembered.

import { h, icon } from "./dom.js";
import { words } from "./words.js";

const KEY = "kopru-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

const chosen = () => localStorage.getItem(KEY);
const isDark = () => (chosen() ?? (system.matches ? "dark" : "light")) === "dark";

function apply() {
  if (chosen()) document.documentElement.dataset.theme = chosen();
}

export function themeButton() {
  const button = h("button", { type: "button", class: "icon-button" });
  const show = () => {
    const label = isDark() ? words.toLight : words.toDark;
    button.replaceChildren(icon(isDark() ? "sun" : "moon"));
    button.setAttribute("aria-label", label);
    button.title = label;
  };
  button.addEventListener("click", () => {
    localStorage.setItem(KEY, isDark() ? "light" : "dark");
    apply();
    show();
  });
  system.addEventListener("change", show);
  show();
  return button;
}

apply();
