// What each lever of the scenario adds to the effect: bars that begin where the one before ends.

const REMAINDER = "(remainder)";
const EFFECT = "(effect)";

function drawLevers() {
  const section = document.getElementById("levers");
  section.hidden = !PAIRED;
  if (!PAIRED) {
    return;
  }
  const state = chosenState();
  const explained = (DATA.levers ?? []).filter((row) => row.actor === state);
  const variable = explained.some((row) => row.variable === view.variable) ? view.variable : "autonomy";
  const rows = explained.filter((row) => row.variable === variable);
  if (rows.length === 0) {
    fill("levers", text("levers"), make("p", {}, text("leversNone")));
    return;
  }
  const steps = stepsOf(rows);
  const whole = steps.at(-1);
  const values = { variable: variableName(variable), state: nameOf(state), unit: unitName(unitOf(variable)) };
  fill("levers", leversTitle(steps, values), leverTable(steps, values), pairWords(rows),
    make("p", { class: "caption" }, text("leversCaption", { ...values, n: whole.n, draws: DATA.draws })));
}

/** The levers, the largest first, what they leave, and the whole; each with where its bar begins. */
function stepsOf(rows) {
  const alone = rows.filter((row) => row.with === "");
  const levers = alone.filter((row) => row.lever !== REMAINDER && row.lever !== EFFECT)
    .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
  let from = 0;
  const steps = [...levers, ...alone.filter((row) => row.lever === REMAINDER)].map((row) => {
    const step = { ...row, from };
    from += row.mean;
    return step;
  });
  return [...steps, { ...alone.find((row) => row.lever === EFFECT), from: 0 }];
}

function leversTitle(steps, values) {
  const [first, whole] = [steps[0], steps.at(-1)];
  return text("leversTitle", {
    ...values, lever: leverName(first.lever), part: signed(first.mean, leverDecimals(steps)), whole: signed(whole.mean, leverDecimals(steps))
  });
}

function leverDecimals(steps) {
  return Math.max(4, ...steps.map((s) => decimalsOf(s.mean, s.low, s.high)));
}

function leverName(lever) {
  return lever === EFFECT ? text("leversWhole") : lever === REMAINDER ? text("leversRemainder") : DATA.leverNames[language][lever] ?? lever;
}

function leverTable(steps, values) {
  const decimals = leverDecimals(steps);
  const ends = steps.flatMap((s) => [0, s.from, s.from + s.mean, s.from + (s.low ?? 0), s.from + (s.high ?? 0)]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const at = (value) => ((value - low) / (high - low || 1)) * 100;
  return table([text("lever"), text("leversBar"), text("leversPart"), text("interval95")],
    steps.map((s) => [leverName(s.lever), leverBar(s, at), marked({ ...s, ...signOf(s) }, decimals), intervalWords(s, decimals)]),
    text("levers") + ": " + values.variable + ", " + values.state, "steps");
}

function leverBar({ from, mean, low, high }, at) {
  const span = (className, a, b) =>
    make("span", { class: className, style: "left:" + at(Math.min(a, b)) + "%;width:" + Math.abs(at(a) - at(b)) + "%" });
  return make("td", { class: "fall" }, make("span", { class: "lane" },
    span("zero", 0, 0), span("part", from, from + mean),
    low === null ? null : span("reach", from + low, from + high)));
}

/** Which two levers together do clearly more or less than each alone. */
function pairWords(rows) {
  const pairs = rows.filter((row) => row.with !== "");
  if (pairs.length === 0) {
    return null;
  }
  const effects = pairs.map((row) => ({
    ...row, lower: row.high !== null && row.high < 0, higher: row.low !== null && row.low > 0,
    negligible: isNegligible(row), decimals: decimalsOf(row.mean, row.low, row.high)
  }));
  const clear = clearOf(effects).sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean)).slice(0, 3);
  const words = clear.map((e) => text("leversPair", {
    one: leverName(e.lever), other: leverName(e.with), size: sizeOf(e), side: side(e), interval: intervalOf(e)
  }));
  return make("p", {}, clear.length === 0 ? text("leversNoPair") : words.join(" "));
}
