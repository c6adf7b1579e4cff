// A message swiped to the left is answered, as in Telegram's apps on a phone.

const FAR = 56; // pixels that count as a swipe
const FARTHEST = 76;

export function onSwipe(element, onSwiped) {
  let start = null;
  let moved = 0;

  function end(swiped) {
    if (start === null) return;
    start = null;
    element.style.translate = "";
    if (swiped && moved >= FAR) onSwiped();
    moved = 0;
  }

  element.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" && event.isPrimary) start = event;
  });
  element.addEventListener("pointermove", (event) => {
    if (start === null || event.pointerId !== start.pointerId) return;
    moved = Math.min(Math.max(start.clientX - event.clientX, 0), FARTHEST);
    element.style.translate = moved ? `${-moved}px` : "";
  });
  element.addEventListener("pointerup", () => end(true));
  element.addEventListener("pointercancel", () => end(false)); // the browser scrolls instead
}
