// A poll or a quiz: options to choose from, then how many chose what.

import { h } from "./dom.js";
import { words } from "./words.js";

/** actions: person (who looks), vote(messageId, options) -> promise. */
export function pollView(poll, message, actions) {
  const chosen = poll.chosen[actions.person] ?? null;
  const vote = (options) => actions.vote(message.message_id, options).catch(() => {});
  const over = chosen !== null || poll.closed;
  return h("div", { class: "poll", role: "group", "aria-label": poll.question },
    h("strong", { class: "poll-question" }, poll.question),
    h("span", { class: "poll-kind" }, kindOf(poll)),
    over ? results(poll, chosen ?? []) : choices(poll, vote),
    over && poll.explanation ? h("p", { class: "poll-explanation" }, poll.explanation) : null,
    h("span", { class: "poll-count" }, words.votes(poll.voters)),
    chosen !== null && !poll.quiz && !poll.closed
      ? h("button", { type: "button", class: "poll-act", onClick: () => vote([]) }, words.takeBack) : null);
}

function kindOf(poll) {
  if (poll.closed) return words.finalResults;
  const [named, unnamed] = poll.quiz ? [words.quiz, words.anonymousQuiz] : [words.poll, words.anonymousPoll];
  return poll.anonymous ? unnamed : named;
}

function choices(poll, vote) {
  if (!poll.several) {
    return h("div", { class: "poll-options" }, poll.options.map(({ text }, index) =>
      h("button", { type: "button", class: "poll-option", onClick: () => vote([index]) }, text)));
  }
  const done = h("button", { class: "poll-act", disabled: true }, words.vote);
  const form = h("form", {
    class: "poll-options",
    onChange: () => {
      done.disabled = !form.querySelector(":checked");
    },
    onSubmit: (event) => {
      event.preventDefault();
      vote([...form.querySelectorAll(":checked")].map((box) => Number(box.value)));
    },
  }, poll.options.map(({ text }, index) =>
    h("label", { class: "poll-option" }, h("input", { type: "checkbox", value: String(index) }), text)), done);
  return form;
}

function results(poll, chosen) {
  return h("ul", { class: "poll-options" }, poll.options.map(({ text, votes }, index) => {
    const share = poll.voters ? Math.round((100 * votes) / poll.voters) : 0;
    const right = poll.quiz && poll.right.includes(index);
    const wrong = poll.quiz && poll.right.length > 0 && chosen.includes(index) && !right;
    const mark = right ? "✓ " : wrong ? "✗ " : chosen.includes(index) ? "● " : "";
    return h("li", {
      class: ["poll-result", right && "right", wrong && "wrong"].filter(Boolean).join(" "), style: `--share: ${share}%`,
    }, h("span", { class: "poll-share" }, `${share}%`), h("span", {}, mark + text));
  }));
}
