// The question's answer in three sentences and a table.

function answerSentences() {
  if (!DATA.units) {
    return [text("noRuns")];
  }
  return PAIRED
    ? [...["autonomy", "economic_loss"].map(answerOn), pairClause()]
    : [levelClause("autonomy"), levelClause("economic_loss"), greatestPair()];
}

function answerOn(variable) {
  const effects = effectsOn(variable);
  return clause(variable, effects) + passed(effects, DATA.states.map((state) => change(variable, state)));
}

function effectsOn(variable) {
  return DATA.states.map((state) => effect(variable, state)).filter(Boolean);
}

function pairs(variable) {
  return DATA.states.flatMap((state) => DATA.powers.map((power) => [state, power]))
    .filter(([state, power]) => level(OWN, variable, state, power));
}

function pairClause() {
  const effects = pairs("dependency").map(([s, p]) => effect("dependency", s, p)).filter(Boolean);
  if (effects.length === 0) {
    return text("noDependency");
  }
  const clear = clearOf(effects);
  if (clear.length === 0) {
    return text("pairNone");
  }
  const most = greatest(clear);
  return text("pairSentence", {
    state: nameOf(most.actor), power: nameOf(most.partner), size: sizeOf(most), side: side(most),
    interval: intervalOf(most)
  });
}

function levelClause(variable) {
  const means = DATA.states.filter((state) => level(OWN, variable, state))
    .map((state) => [state, level(OWN, variable, state).mean[LAST]])
    .sort((a, b) => a[1] - b[1]);
  if (means.length === 0) {
    return "";
  }
  const [low, high] = [means[0], means.at(-1)];
  return text(means.length === 1 ? "aloneOne" : "aloneLevels", {
    when: start(), measure: small(variable), low: fixed(low[1], 3), lowState: nameOf(low[0]),
    high: fixed(high[1], 3), highState: nameOf(high[0])
  });
}

function greatestPair() {
  const all = pairs("dependency").map(([s, p]) => [s, p, level(OWN, "dependency", s, p).mean[LAST]]);
  if (all.length === 0) {
    return text("noDependency");
  }
  const [state, power, mean] = all.reduce((a, b) => (b[2] > a[2] ? b : a));
  return text("alonePair", { state: nameOf(state), power: nameOf(power), size: fixed(mean, 3) });
}

function answerTable(variable) {
  const states = DATA.states.filter((state) => level(OWN, variable, state));
  const label = variableName(variable) + " (" + unitName(unitOf(variable)) + ")";
  if (!PAIRED) {
    return table([label, text("mean"), text("range90")],
      states.map((state) => {
        const own = level(OWN, variable, state);
        const range = own.q05 ? figure(own.q05[LAST]) + " – " + figure(own.q95[LAST]) : text("none");
        return [nameOf(state), figure(own.mean[LAST]), range];
      }), label);
  }
  const effects = states.map((state) => effect(variable, state));
  const decimals = Math.max(4, ...effects.map((e) => e.decimals));
  return table(
    [label, text("reference"), text("scenario"), text("difference"), text("interval95"), text("ofRuns")],
    states.map((state, n) => [
      nameOf(state), figure(level(0, variable, state).mean[LAST]), figure(level(OWN, variable, state).mean[LAST]),
      signed(effects[n].mean, decimals),
      intervalWords(effects[n], decimals),
      side(effects[n]) + " " + percent(effects[n].part)
    ]), label, "answer");
}

function drawAnswer() {
  const measures = ["autonomy", "economic_loss"].filter((v) => unitOf(v) !== "");
  const caption = text(PAIRED ? "answerCaption" : "aloneCaption",
    { n: DATA.units, ends: text("ends", { year: when(DATA.quarters[LAST]) }) });
  fill("answer", text("answer"),
    make("p", { class: "sentences" }, answerSentences().filter(Boolean).join(" ")),
    DATA.units ? [make("div", { class: "columns" }, measures.map(answerTable)), make("p", { class: "caption" }, caption), aloneNote()] : null);
}

/** Who is in one arm alone, and what that means for the numbers. */
function aloneNote() {
  const sides = [["aloneScenario", DATA.alone.scenario], ["aloneReference", DATA.alone.reference]]
    .filter(([, ids]) => ids.length > 0)
    .map(([key, ids]) => text(key, { names: ids.map(nameOf).join(", ") }));
  return sides.length === 0 ? null : make("p", { class: "caption" }, [...sides, text("aloneMeans")].join(" "));
}
