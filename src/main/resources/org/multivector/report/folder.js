// The page of a results folder: what is chosen, and what is drawn anew when it changes.
const view = {
  variable: stateVariables()[0],
  state: "",
  told: spokenOf() ?? DATA.states[0],
  power: (toldTie("leverage") ?? toldTie("dependency"))?.partner ?? DATA.powers[0] ?? "",
  quarter: LAST,
  pair: pairVariables()[0],
  show: String(OWN),
  mapShow: String(OWN),
  domain: "",
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
    drawShares();
    updateMap();
  });
}

function drawAll() {
  drawAnswer();
  if (DATA.units) {
    drawHappened();
    drawControls();
    drawLevels();
    drawChange();
    drawDependence();
    drawShares();
    drawMap();
    drawLevers();
    drawWhy();
    drawSpread();
  }
  drawAssumed();
  drawMade();
}

/** What is as wide as the window. */
function drawSized() {
  drawLevels();
  drawChange();
  drawDependence();
  drawShares();
}

function heading() {
  return [said().title, said().question, said().title];
}
