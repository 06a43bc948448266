// The page of a comparison: what is chosen, and how the scenarios go on in the chosen state.
const DASHES = [undefined, "5,3", "2,2", "8,3,2,3"];

const view = {
  variable: OUTCOMES[0],
  state: DATA.states[0],
  quarter: LAST,
  against: DATA.contenders.every((one) => said(one).reference !== "") ? "own" : "first"
};
view.state = spokenOf() ?? view.state;

function drawControls() {
  const bases = [["own", text("ownReference")], ["first", DATA.scenarios[0]]]
    .filter(([value]) => value === "first" || DATA.changes.length > 0);
  document.getElementById("controls").replaceChildren(
    chooser("variable", text("variable"), OUTCOMES.map((v) => [v, variableName(v)]), view.variable,
      (v) => choose({ variable: v })),
    chooser("state", text("state"), DATA.states.map((s) => [s, nameOf(s)]), view.state, (v) => choose({ state: v })),
    chooser("against", text("against"), bases, view.against, (v) => choose({ against: v })),
    slider("quarter", changeQuarter));
}

let waiting = 0;

/** Moves the quarter: the slider stays, what it shows changes. */
function changeQuarter(quarter) {
  view.quarter = quarter;
  moveSliders();
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    drawHeat();
    drawSized();
  });
}

/** What is as wide as the window. */
function drawSized() {
  drawRanking();
  drawLevels();
  drawChange();
}

function drawAll() {
  drawAsked();
  if (DATA.units) {
    drawControls();
    drawAnswer();
    drawHeat();
    drawSized();
  }
  drawMade();
}

function heading() {
  const labels = DATA.scenarios.join(", ");
  return [text("jointTitle", { n: DATA.scenarios.length }), labels, labels];
}

function drawLevels() {
  const { variable, state } = view;
  const values = (n) => level(n, variable, state).mean;
  const words = (q) => DATA.quarters[q] + ": " + CONTENDERS.map((n) => DATA.scenarios[n] + " " + figure(values(n)[q])).join(", ");
  const title = text("overlayTitle", { variable: variableName(variable), state: nameOf(state) });
  const draw = (_, width, height) => panel({
    bands: [], domain: domainOf(CONTENDERS.map(values)), width, height, label: title + ". " + words(LAST),
    lines: CONTENDERS.map((n) => ({
      name: shortLabel(n), values: values(n), colour: "var(--line" + n + ")", dash: DASHES[n % DASHES.length]
    })),
    tip: (q) => words(q).replaceAll(", ", "\n")
  });
  fill("levels", title, panels([state], draw, nameOf, (_, q) => words(q)),
    make("p", { class: "caption" }, text("overlayCaption", { unit: capital(unitName(unitOf(variable))), n: DATA.units })),
    numbers(title, levelNumbers));
}

function levelNumbers() {
  return table([text("quarter"), ...DATA.scenarios],
    DATA.quarters.map((quarter, q) =>
      [quarter, ...CONTENDERS.map((n) => exact(level(n, view.variable, view.state).mean[q]))]),
    "comparison.csv: mean_scenario, mean_reference, " + view.variable + ", " + view.state);
}

function drawChange() {
  const { variable, state } = view;
  const shown = contendersShown();
  const domain = changeDomain(shown.map((n) => changeOf(n, variable, state)));
  const words = (n, q) => changeWords(effectOf(n, variable, state, q), q);
  const label = (n) => DATA.scenarios[n];
  const draw = (n, width, height) => changePanel({
    series: changeOf(n, variable, state), name: label(n), words: (q) => words(n, q), domain, width, height
  });
  const title = text("jointChange", { variable: variableName(variable), state: nameOf(state) });
  fill("change", title, panels(shown, draw, label, words),
    make("p", { class: "caption" }, text("jointChangeCaption", { unit: capital(unitName(unitOf(variable))), base: base() })),
    numbers(title, changeNumbers));
}

function changeNumbers() {
  const columns = ["n", "mean", "lo95", "hi95", "lo95_simultaneous", "hi95_simultaneous", "p_gt_0", "p_zero"];
  const rows = contendersShown().flatMap((n) => DATA.quarters.map((quarter, q) =>
    [DATA.scenarios[n], quarter, ...columns.map((c) => exact(changeOf(n, view.variable, view.state)[c]?.[q]))]));
  return table([text("scenario"), text("quarter"), ...columns], rows,
    sourceOf() + ": " + view.variable + ", " + view.state);
}
