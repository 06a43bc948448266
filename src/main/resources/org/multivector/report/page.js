// Choosing, words, and drawing the page for the first time.

/** Chooses something and draws what depends on it; the focus stays where it was. */
function choose(chosen) {
  const focus = document.activeElement?.id;
  Object.assign(view, chosen);
  if (actorsOf(view.variable, view.state).length === 0) {
    view.state = "";
  }
  drawAll();
  if (focus) {
    document.getElementById(focus)?.focus();
  }
}

function drawWords() {
  document.documentElement.lang = language;
  const [title, question, tab] = heading();
  document.title = tab;
  document.getElementById("title").textContent = title;
  document.getElementById("question").textContent = question;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = text(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", text(element.dataset.label));
  }
  document.getElementById("language").replaceChildren(
    chooser("languages", text("chooseLanguage"), Object.keys(TEXTS).map((l) => [l, TEXTS[l].language]), language, (l) => {
      language = l;
      drawWords();
      drawAll();
      document.getElementById("languages").focus();
    }));
}

drawWords();
drawAll();

/** Charts are as wide as a sheet while they are printed. */
function print(on) {
  printing = on;
  if (DATA.units) {
    drawSized();
  }
}
window.addEventListener("beforeprint", () => print(true));
window.addEventListener("afterprint", () => print(false));

let width = document.documentElement.clientWidth;
window.addEventListener("resize", () => {
  if (DATA.units && document.documentElement.clientWidth !== width) {
    width = document.documentElement.clientWidth;
    drawSized();
  }
});
