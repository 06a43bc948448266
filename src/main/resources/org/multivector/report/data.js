// What the page knows of the results.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const DATA = read("data");
[DATA.levels, DATA.changes, DATA.versus, DATA.shares?.rows].forEach((all) => all?.forEach(unpack));
const OUTCOMES = ["autonomy", "economic_loss"];
const PAIRED = DATA.scenarios.length > 1;
const OWN = DATA.scenarios.length - 1;
const LAST = DATA.quarters.length - 1;
const LEVELS = index(DATA.levels);
const CHANGES = index(DATA.changes);

/** Makes numbers of the steps in which the page holds a series. */
function unpack(series) {
  for (const [name, value] of Object.entries(series)) {
    if (Array.isArray(value)) {
      series[name] = numbersOf(value);
    } else if (typeof value === "object") {
      unpack(value);
    }
  }
}

/** The same that a table has: whole numbers are added, and divided once. */
function numbersOf([decimals, ...steps]) {
  if (decimals === null) {
    return steps;
  }
  const unit = Number("1e" + decimals);
  let sum = 0;
  return steps.map((step) => (step === null ? null : (sum += step) / unit));
}

function index(all) {
  return new Map(all.map((one) => [key(one.arm, one.variable, one.actor, one.partner), one]));
}

function key(arm, variable, actor, partner = "") {
  return [arm, variable, actor, partner ?? ""].join("|");
}

/** A series of an arm, or undefined. */
function level(arm, variable, actor, partner) {
  return LEVELS.get(key(arm, variable, actor, partner));
}

/** The paired difference, or undefined. */
function change(variable, actor, partner) {
  return CHANGES.get(key(OWN, variable, actor, partner));
}

/** Its place on a time axis: the middle of the quarter, in years. */
function yearOf(quarter) {
  const [, year, part] = /^(\d+)Q(\d)$/.exec(quarter);
  return Number(year) + (Number(part) - 0.5) / 4;
}

/** A fourth quarter by its year. */
function when(quarter) {
  return quarter.replace(/Q4$/, "");
}

/** What no chart can show next to the spread of runs. */
const NEGLIGIBLE = 0.0005;

function isNegligible({ mean, low, high }) {
  return ![mean, low, high].some((x) => Math.abs(x ?? 0) >= NEGLIGIBLE);
}

/** An effect on a variable at a quarter, and what may be said of it. */
function effect(variable, actor, partner, quarter = LAST) {
  return effectIn(change(variable, actor, partner), quarter);
}

/** Which side of 0 a whole interval is on; none for one that is not there. */
function signOf({ low, high }) {
  return { lower: high !== null && high < 0, higher: low !== null && low > 0 };
}

/** The same of a series, by its own interval in a quarter or by the band for all of them. */
function effectIn(series, quarter, band = "") {
  if (!series) {
    return null;
  }
  const at = (column) => series[column]?.[quarter] ?? null;
  const [mean, low, high] = [at("mean"), at("lo95" + band), at("hi95" + band)];
  const part = at("p_gt_0") ?? 0;
  const same = at("p_zero") ?? 0;
  return {
    actor: series.actor, partner: series.partner, quarter, mean, low, high, same,
    ...signOf({ low, high }),
    negligible: isNegligible({ mean, low, high }),
    decimals: decimalsOf(mean, low, high),
    part: mean < 0 ? 1 - part - same : part
  };
}

/** The state that is chosen, or the one that the answer speaks of. */
function chosenState() {
  return DATA.states.includes(view.state) ? view.state : view.told;
}

/** Those with a clear sign that is worth a word. */
function clearOf(effects) {
  return effects.filter((e) => (e.lower || e.higher) && !e.negligible);
}

/** Whether an effect has a colour: a clear one, or one without an interval that is worth a word. */
function isColoured({ mean, low, high }) {
  return !isNegligible({ mean, low, high }) && (low === null || low > 0 || high < 0);
}

function greatest(effects) {
  return effects.reduce((a, b) => (Math.abs(b.mean) > Math.abs(a.mean) ? b : a));
}

/** Variables of states without a partner, the outcomes first. */
function stateVariables() {
  const first = ["autonomy", "economic_loss", "balance", "stress_loss_max"];
  const found = new Set(
    DATA.levels.filter((s) => !s.partner && DATA.states.includes(s.actor)).map((s) => s.variable));
  const rest = [...found].filter((v) => !first.includes(v)).sort();
  return [...first.filter((v) => found.has(v)), ...rest];
}

function pairVariables() {
  const found = new Set(DATA.levels.filter((s) => s.partner).map((s) => s.variable));
  return ["dependency", "leverage", "debt", "sentiment"].filter((v) => found.has(v));
}

/** Whose lines are drawn: states, and the region where it has the variable. */
function actorsOf(variable, chosen) {
  const all = [...DATA.states, "REGION"].filter((actor) => level(OWN, variable, actor));
  return chosen === "" ? all : all.filter((actor) => actor === chosen);
}

function unitOf(variable) {
  return DATA.levels.find((s) => s.variable === variable)?.unit ?? "";
}
