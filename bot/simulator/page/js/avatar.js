// The round face of a person: initials on a colour that stays theirs.

import { h } from "./dom.js";
import { hueOf, initials } from "./format.js";

export const avatar = (id, name, size = "") => h("span", {
  class: `avatar ${size}`, style: `--face: var(--face-${hueOf(id)})`, "aria-hidden": "true",
}, initials(name));
