// Effects as sentences say them.

function start() {
  return text("atEnd", { year: when(DATA.quarters[LAST]) });
}

function small(variable) {
  return variableName(variable).toLowerCase();
}

function intervalOf(e, name = "interval") {
  if (e.low === null) {
    return text("oneInterval");
  }
  const turned = e.mean < 0 && e.lower;
  const [low, high] = turned ? [-e.high, -e.low] : [e.low, e.high];
  return text(name, { low: fixed(low, e.decimals), high: fixed(high, e.decimals) });
}

/** An interval in a table. */
function intervalWords(e, decimals) {
  return e.low === null ? text("none") : fixed(e.low, decimals) + "\u00a0… " + fixed(e.high, decimals);
}

function side(e) {
  return text(e.mean < 0 ? "lower" : "higher");
}

function sizeOf(e) {
  return fixed(Math.abs(e.mean), e.decimals);
}

/** What happens to a variable in all states at the end, in a sentence. */
function clause(variable, effects) {
  const values = { when: start(), measure: small(variable), least: least() };
  if (effects.length === 0) {
    return "";
  }
  if (effects.every((e) => e.same === 1)) {
    return text("sameSentence", values);
  }
  if (effects.every((e) => e.negligible)) {
    return text("tinySentence", values);
  }
  const clear = clearOf(effects);
  const largest = greatest(clear.length > 0 ? clear : effects);
  Object.assign(values, {
    size: sizeOf(largest), side: side(largest), state: nameOf(largest.actor),
    interval: intervalOf(largest), percent: percent(largest.part),
    sides: sides(effects), most: mostIn(clear, effects.length)
  });
  return text(clear.length > 0 ? "clearSentence" : "unclearSentence", values);
}

/** How many times as large as another an effect is that is not told by telling the other. */
const FAR = 3;

/** The largest effect on the way that what is said of the end would hide, or null. */
function peakOf(effects, changes) {
  const clear = clearOf(effects);
  const told = Math.max(0, ...clear.map((e) => Math.abs(e.mean)));
  const sure = changes.flatMap((one) => one ? passedQuarters(one, clear) : [])
    .filter((e) => Math.abs(e.mean) >= told / FAR);
  return sure.length === 0 ? null : greatest(sure);
}

/** What the sentence on a variable speaks of and is sure of, at the end or on the way, or null. */
function toldOf(effects, changes) {
  const clear = clearOf(effects);
  return clear.length > 0 ? greatest(clear) : peakOf(effects, changes);
}

/** The same effect in a sentence more. */
function passed(effects, changes) {
  const most = peakOf(effects, changes);
  if (!most) {
    return "";
  }
  return " " + text("passedSentence", {
    size: sizeOf(most), side: side(most), state: nameOf(most.actor), band: intervalOf(most, "band"),
    quarter: when(DATA.quarters[most.quarter])
  });
}

/** Where nothing clear is left at the end, or a third of it, or no more of the other sign. */
function passedQuarters(series, clear) {
  const left = clear.find((e) => e.actor === series.actor)?.mean ?? 0;
  return sureQuarters(series)
    .filter((e) => Math.abs(e.mean) >= Math.abs(left) * (left * e.mean < 0 ? 1 : FAR));
}

/** The quarters in which the band for all of them at once keeps an effect from zero. */
function sureQuarters(series) {
  return series.mean.map((_, quarter) => effectIn(series, quarter, "_simultaneous"))
    .filter((e) => (e.lower || e.higher) && Math.abs(e.mean) >= NEGLIGIBLE);
}

function least() {
  return fixed(NEGLIGIBLE, 4);
}

/** Where there is an effect, and where one with a clear sign is not worth a word. */
function sides(effects) {
  const slight = effects.filter((e) => (e.lower || e.higher) && e.negligible).length;
  const said = sidesOf(clearOf(effects), effects.length);
  return said + (slight === 0 ? "" : text("slight", { n: slight, least: least() }));
}

function sidesOf(clear, all) {
  const lower = clear.filter((e) => e.lower).length;
  const higher = clear.length - lower;
  if (all === 1) {
    return clear.length === 0 ? "" : text("inOne", { side: side(clear[0]), state: nameOf(clear[0].actor) });
  }
  if (lower > 0 && higher > 0) {
    return text("bothIn", { n: lower, m: higher, all });
  }
  const side = lower > 0 ? "lower" : "higher";
  return clear.length === all ? text(side + "All", { all }) : text(side + "In", { n: clear.length, all });
}

function mostIn(clear, all) {
  if (clear.length === 0 || all === 1) {
    return "";
  }
  return text(clear.length === 1 ? "only" : "most", { state: nameOf(greatest(clear).actor) });
}
