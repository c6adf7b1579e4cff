// Making a poll or a quiz.

import { openDialog } from "./dialogs.js";
import { h } from "./dom.js";
import { showError } from "./toasts.js";
import { words } from "./words.js";

const MOST_OPTIONS = 12;

/** send(poll): {question, options, anonymous, several, right} -> promise. */
export function pollDialog(send) {
  const question = h("input", { required: true, maxlength: "300", autofocus: true, autocomplete: "off" });
  const options = h("div", { class: "poll-editor" });
  const anonymous = h("input", { type: "checkbox", checked: true });
  const several = h("input", { type: "checkbox" });
  const quiz = h("input", { type: "checkbox", onChange: () => showQuiz() });

  function showQuiz() {
    options.classList.toggle("quiz", quiz.checked);
    several.disabled = quiz.checked;
    for (const choice of options.querySelectorAll("[type=radio]")) choice.required = quiz.checked;
  }

  /** There is always an empty line for one more. */
  function addOption() {
    const number = options.children.length + 1;
    const text = h("input", {
      maxlength: "100",
      autocomplete: "off",
      required: number <= 2,
      "aria-label": words.option(number),
      placeholder: words.option(number),
      onInput: () => {
        const { lastElementChild: last, children } = options;
        if (last.contains(text) && text.value && children.length < MOST_OPTIONS) addOption();
      },
    });
    const right = h("input", { type: "radio", name: "right", "aria-label": words.rightAnswer(number) });
    options.append(h("div", { class: "field poll-line" }, right, text));
    showQuiz();
  }

  const check = (box, label) => h("label", { class: "check" }, box, label);
  const form = h("form", {
    onSubmit: (event) => {
      event.preventDefault();
      const lines = [...options.children].map((line) => [line.querySelector("[type=radio]"), line.lastElementChild]);
      const filled = lines.filter(([, text]) => text.value.trim());
      const right = quiz.checked ? filled.findIndex(([choice]) => choice.checked) : -1;
      if (quiz.checked && right < 0) return;
      dialog.close();
      send({
        question: question.value.trim(),
        options: filled.map(([, text]) => text.value.trim()),
        anonymous: anonymous.checked,
        several: several.checked && !quiz.checked,
        right: right < 0 ? null : right,
      }).catch(showError);
    },
  },
  h("label", { class: "field" }, h("span", {}, words.question), question),
  options,
  check(anonymous, words.anonymousVoting), check(several, words.severalAnswers), check(quiz, words.quizMode),
  h("div", { class: "dialog-actions" },
    h("button", { type: "button", class: "button", onClick: () => dialog.close() }, words.cancel),
    h("button", { class: "button primary" }, words.send)));
  addOption();
  addOption();
  const dialog = openDialog(words.newPoll, form);
}
