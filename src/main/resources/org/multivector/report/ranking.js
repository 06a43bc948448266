// Which scenario does most in which state: a coloured table, and scenarios in order of their effect.

function drawHeat() {
  const shown = contendersShown();
  const cells = shown.flatMap((n) => DATA.states.map((state) => [n, effectOf(n, view.variable, state)]));
  const most = mostOf(cells.map(([, e]) => e));
  fill("heat", heatTitle(cells),
    table([text("scenario"), ...DATA.states.map(nameOf)],
      shown.map((at) => [DATA.scenarios[at], ...DATA.states.map((state) => effectCell(effectOf(at, view.variable, state), most))]),
      variableName(view.variable), "matrix"),
    effectClasses(most),
    make("p", { class: "caption" }, text("heatCaption", {
      variable: variableName(view.variable), unit: unitName(unitOf(view.variable)), quarter: DATA.quarters[view.quarter], base: base(), least: least()
    })));
}

/** The largest of those that are clear. */
function heatTitle(cells) {
  const values = { variable: variableName(view.variable), quarter: DATA.quarters[view.quarter] };
  const clear = cells.filter(([, e]) => clearOf([e]).length > 0);
  if (clear.length === 0) {
    return text("heatUnclear", values);
  }
  const [n, e] = clear.reduce((a, b) => (Math.abs(b[1].mean) > Math.abs(a[1].mean) ? b : a));
  return text("heatTitle", { ...values, scenario: DATA.scenarios[n], state: nameOf(e.actor), value: signed(e.mean, 4) });
}

/** The effects on a state, the highest first. */
function ranked(state) {
  return contendersShown().map((n) => ({ n, ...effectOf(n, view.variable, state) })).sort((a, b) => b.mean - a.mean);
}

function drawRanking() {
  const all = DATA.states.flatMap(ranked);
  const domain = domainOf(all.map((e) => [e.mean, e.low, e.high, 0]));
  const words = (e) => DATA.scenarios[e.n] + " " + signed(e.mean, Math.max(4, e.decimals)) +
    (e.low === null ? "" : text("interval", { low: fixed(e.low, Math.max(4, e.decimals)), high: fixed(e.high, Math.max(4, e.decimals)) }));
  const readout = (state) => DATA.quarters[view.quarter] + ": " + words(ranked(state)[0]);
  const title = text("rankingTitle", { variable: variableName(view.variable), quarter: DATA.quarters[view.quarter] });
  fill("ranking", title,
    panels(DATA.states, (state, width, height) => rankPlot(state, domain, width, height, words), nameOf, readout),
    make("p", { class: "caption" }, text("rankingCaption", { unit: capital(unitName(unitOf(view.variable))), base: base() })),
    numbers(title, rankNumbers));
}

/** In two lines, if there is room for those and it is a long one. */
function lines(n, room) {
  const label = DATA.scenarios[n];
  if (label.length <= LONGEST || room < 30) {
    return [shortLabel(n)];
  }
  const middle = label.slice(0, label.length / 2 + 4).lastIndexOf("-") + 1;
  const parts = [label.slice(0, middle), label.slice(middle)].filter(Boolean);
  return parts.every((part) => part.length <= LONGEST) ? parts : [shortLabel(n)];
}

function rankPlot(state, domain, width, height, words) {
  const rows = ranked(state);
  const labels = new Map(rows.map(({ n }) => [n, lines(n, height / (rows.length + 1))]));
  const svg = Library.plot({
    width, height, marginTop: 8, marginBottom: 26, marginRight: 14, style: { fontSize: "11px" },
    marginLeft: 10 + 6.5 * Math.max(...[...labels.values()].flat().map((line) => line.length)),
    x: { domain, label: null, ticks: 4, grid: true, tickFormat: tickOf(domain, 4) },
    y: { type: "point", domain: rows.map((e) => e.n), label: null, tickFormat: (n) => labels.get(n).join("\n"), tickSize: 0, padding: 0.6 },
    marks: [
      Library.ruleX([0], { stroke: "var(--text)" }),
      Library.ruleY(rows.filter((e) => e.low !== null), {
        y: "n", x1: "low", x2: "high", stroke: "var(--scenario)", strokeWidth: 2
      }),
      Library.dot(rows, {
        x: "mean", y: "n", r: 4, stroke: "var(--scenario)", strokeWidth: 1.5,
        fill: (e) => (e.lower || e.higher ? "var(--scenario)" : "var(--page)")
      })
    ]
  });
  return pictured(svg, nameOf(state) + ": " + rows.map(words).join("; "));
}

function rankNumbers() {
  const columns = ["n", "mean", "lo95", "hi95", "p_gt_0", "p_zero"];
  const rows = DATA.states.flatMap((state) => ranked(state).map((e, place) => [
    nameOf(state), DATA.scenarios[e.n], place + 1,
    ...columns.map((c) => exact(changeOf(e.n, view.variable, state)[c]?.[view.quarter]))
  ]));
  return table([text("state"), text("scenario"), text("rankingPlace"), ...columns], rows,
    sourceOf() + ": " + view.variable, "second");
}

function sourceOf() {
  return view.against === "own" ? "difference.csv" : "comparison.csv";
}
