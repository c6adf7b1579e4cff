// The stream of what happens, kept open: after a break it goes on behind the last event seen.

const FIRST_PAUSE = 500; // milliseconds
const LONGEST_PAUSE = 5000;

/** Calls onOpen at each (re)connection, onEvent once per event, onLost when the stream breaks. */
export function listen({ onOpen, onEvent, onLost }) {
  let last = null;
  let pause = FIRST_PAUSE;

  function connect() {
    const source = new EventSource(last === null ? "sim/events" : `sim/events?after=${last}`);
    source.onopen = () => {
      pause = FIRST_PAUSE;
      onOpen();
    };
    source.onmessage = (event) => {
      last = event.lastEventId || last;
      onEvent(JSON.parse(event.data));
    };
    source.onerror = () => {
      source.close();
      onLost();
      setTimeout(connect, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
    addEventListener("pagehide", () => source.close(), { once: true });
  }
  connect();
}
