// The keys with which Telegram's apps format what is selected. What is typed between marks is formatted when it is sent.

const MARKS = { b: "**", i: "__", "shift+x": "~~", "shift+p": "||", "shift+m": "`" };

/** Puts the marks around the selection; whether the key was one of these. */
export function formatOnKey(event) {
  if (!event.ctrlKey && !event.metaKey) return false;
  const mark = MARKS[`${event.shiftKey ? "shift+" : ""}${event.key.toLowerCase()}`];
  const input = event.target;
  const { selectionStart: start, selectionEnd: end } = input;
  if (!mark || start === end) return false;
  input.setRangeText(`${mark}${input.value.slice(start, end)}${mark}`, start, end, "end");
  return true;
}
