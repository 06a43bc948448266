// Who depends on whom: a table of states and powers, coloured, at any quarter; and one column of it
// over time.

function drawDependence() {
  const variables = pairVariables();
  document.getElementById("dependence").hidden = variables.length === 0;
  if (variables.length === 0) {
    return;
  }
  const shows = [[String(OWN), text("showScenario")]];
  if (PAIRED) {
    shows.push(["0", text("showReference")], ["difference", text("showDifference")]);
  }
  fill("dependence", matrixFinding(),
    make("div", { class: "choices" },
      chooser("pair", text("variable"), variables.map((v) => [v, variableName(v)]), view.pair, (v) => choose({ pair: v })),
      chooser("show", text("matrixShow"), shows, view.show, (v) => choose({ show: v })),
      slider("matrix-quarter", changeQuarter)),
    make("div", { id: "matrix" }, matrixBody()),
    make("h3", {}, text("pairTitle", { variable: variableName(view.pair), power: nameOf(view.power) })),
    pairPanels(),
    numbers(variableName(view.pair) + ", " + nameOf(view.power), pairNumbers));
}

function updateMatrix() {
  const body = document.getElementById("matrix");
  if (body) {
    body.replaceChildren(...matrixBody());
    document.getElementById("dependence-title").textContent = matrixFinding();
  }
}

/** Value of a cell in the chosen view, in a quarter. */
function cellAt(state, power, quarter) {
  const series = view.show === "difference"
    ? change(view.pair, state, power)
    : level(Number(view.show), view.pair, state, power);
  return series ? series.mean[quarter] : null;
}

function matrixFinding() {
  const cells = DATA.states.flatMap((s) => DATA.powers.map((p) => [s, p, cellAt(s, p, view.quarter)]))
    .filter(([, , value]) => value != null);
  if (cells.length === 0) {
    return text("dependenceTitle");
  }
  const differs = view.show === "difference";
  const values = { variable: small(view.pair), quarter: DATA.quarters[view.quarter] };
  const told = differs
    ? cells.filter(([s, p]) => clearOf([effect(view.pair, s, p, view.quarter)]).length > 0)
    : cells;
  if (told.length === 0) {
    return text("dependenceTitle") + ": " + text("dependenceSame", values);
  }
  const [state, power, value] = told.reduce((a, b) => (Math.abs(b[2]) > Math.abs(a[2]) ? b : a));
  return text("dependenceTitle") + ": " + text(differs ? "dependenceChange" : "dependenceFinding", {
    ...values, state: nameOf(state), power: within(power), value: differs ? signed(value, 4) : figure(value)
  });
}

function matrixBody() {
  const differs = view.show === "difference";
  const pairs = DATA.states.flatMap((s) => DATA.powers.map((p) => [s, p]));
  const levels = () => pairs.flatMap(([s, p]) => DATA.quarters.map((_, q) => cellAt(s, p, q))).filter((v) => v != null);
  const most = differs ? mostEver(pairs.map(([s, p]) => change(view.pair, s, p))) : Math.max(...levels().map(Math.abs), 1e-12);
  const cell = (state, power) => {
    const value = cellAt(state, power, view.quarter);
    if (value == null) {
      return make("td", {}, differs ? signed(value, 4) : figure(value));
    }
    return differs
      ? effectCell(effect(view.pair, state, power, view.quarter), most)
      : make("td", { class: shade(value, most) }, figure(value));
  };
  const caption = text(differs ? "matrixCaptionChange" : "matrixCaption", {
    variable: variableName(view.pair), unit: unitName(unitOf(view.pair)), quarter: DATA.quarters[view.quarter],
    n: DATA.units, file: "summary.csv", least: least()
  });
  return [
    table([text("state"), ...DATA.powers.map(nameOf)],
      DATA.states.map((state) => [nameOf(state), ...DATA.powers.map((power) => cell(state, power))]),
      text("dependenceTitle"), "matrix"),
    ...(differs ? [effectClasses(most)] : []),
    make("p", { class: "caption" }, caption)
  ];
}

function pairStates() {
  return DATA.states.filter((s) => (view.state === "" || !DATA.states.includes(view.state) || s === view.state) &&
    level(OWN, view.pair, s, view.power));
}

function pairPanels() {
  const states = pairStates();
  const arm = (a, s) => level(a, view.pair, s, view.power);
  const domain = domainOf(states.flatMap((s) => DATA.scenarios.map((_, a) => arm(a, s).mean)));
  const words = (state, q) => DATA.quarters[q] + ": " + text("scenario") + " " + figure(arm(OWN, state).mean[q]) +
    (PAIRED ? ", " + text("reference") + " " + figure(arm(0, state).mean[q]) : "");
  const draw = (state, width, height) => {
    const lines = [{ name: text("scenario"), values: arm(OWN, state).mean, colour: "var(--scenario)" }];
    if (PAIRED) {
      lines.push({ name: text("reference"), values: arm(0, state).mean, colour: "var(--reference)", dash: "5,3" });
    }
    return panel({
      bands: [], lines, domain, width, height, label: nameOf(state) + ": " + words(state, LAST),
      tip: (q) => words(state, q).replaceAll(", ", "\n")
    });
  };
  return states.length === 0 ? null : panels(states, draw, nameOf, words);
}

function pairNumbers() {
  const rows = pairStates().flatMap((state) => DATA.quarters.map((quarter, q) => [
    nameOf(state), quarter, ...DATA.scenarios.map((_, arm) => exact(level(arm, view.pair, state, view.power).mean[q])),
    ...(PAIRED ? ["mean", "lo95", "hi95"].map((c) => exact(change(view.pair, state, view.power)[c]?.[q])) : [])
  ]));
  const head = [text("state"), text("quarter"), ...DATA.scenarios.map((name) => name + ", mean"),
    ...(PAIRED ? [text("difference") + ", mean", "lo95", "hi95"] : [])];
  return table(head, rows, view.pair + ", " + view.power);
}
