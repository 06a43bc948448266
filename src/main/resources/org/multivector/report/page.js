// What is chosen, and drawing the page anew when it changes.
const view = {
  variable: stateVariables()[0],
  state: "",
  power: DATA.powers[0] ?? "",
  quarter: LAST,
  pair: pairVariables()[0],
  show: String(OWN),
  mapShow: String(OWN),
  cargo: movedCargo()
};

function drawControls() {
  document.getElementById("controls").replaceChildren(
    chooser("variable", text("variable"), stateVariables().map((v) => [v, variableName(v)]), view.variable,
      (v) => choose({ variable: v })),
    chooser("state", text("state"), [["", text("all")], ...[...DATA.states, "REGION"].map((s) => [s, nameOf(s)])],
      view.state, (v) => choose({ state: v })),
    chooser("power", text("power"), DATA.powers.map((p) => [p, nameOf(p)]), view.power, (v) => choose({ power: v })),
    slider("quarter", changeQuarter));
}

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

let waiting = 0;

/** Moves the quarter: the sliders stay, what they show changes. */
function changeQuarter(quarter) {
  view.quarter = quarter;
  moveSliders();
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    drawLevels();
    drawChange();
    updateMatrix();
    updateMap();
  });
}

function drawAll() {
  drawAnswer();
  if (DATA.units) {
    drawControls();
    drawLevels();
    drawChange();
    drawDependence();
    drawMap();
    drawWhy();
    drawSpread();
  }
  drawAssumed();
  drawMade();
}

function drawWords() {
  document.documentElement.lang = language;
  document.getElementById("title").textContent = DATA.title;
  document.getElementById("question").textContent = DATA.question;
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

let width = document.documentElement.clientWidth;
window.addEventListener("resize", () => {
  if (DATA.units && document.documentElement.clientWidth !== width) {
    width = document.documentElement.clientWidth;
    drawLevels();
    drawChange();
    drawDependence();
  }
});
