// The question's answer in a few sentences and a table.

function answerSentences() {
  if (!DATA.units) {
    return [text("noRuns")];
  }
  return PAIRED
    ? [...OUTCOMES.map(answerOn), tieClause()]
    : [levelClause("autonomy"), levelClause("economic_loss"), greatestPair()];
}

function answerOn(variable) {
  const effects = effectsOn(variable);
  return clause(variable, effects) + passed(effects, changesOf(variable));
}

function changesOf(variable) {
  return DATA.states.map((state) => change(variable, state));
}

function effectsOn(variable) {
  return DATA.states.map((state) => effect(variable, state)).filter(Boolean);
}

/** The state that the answer speaks of first, autonomy before loss and what is sure before what is not, or undefined. */
function spokenOf() {
  if (!PAIRED) {
    return lowestFirst("autonomy")[0]?.[0];
  }
  const told = OUTCOMES.map((variable) => toldOf(effectsOn(variable), changesOf(variable))).find(Boolean);
  const unclear = effectsOn("autonomy").filter((e) => !e.negligible);
  return (told ?? (unclear.length > 0 ? greatest(unclear) : undefined))?.actor;
}

function pairs(variable) {
  return DATA.states.flatMap((state) => DATA.powers.map((power) => [state, power]))
    .filter(([state, power]) => level(OWN, variable, state, power));
}

/** The clear effects on the ties of a state, or of all. */
function clearTies(variable, state) {
  return clearOf(pairs(variable).filter(([s]) => state === undefined || s === state)
    .map(([s, p]) => effect(variable, s, p)).filter(Boolean));
}

/** The clear effect that is told of the ties of the state that the answer speaks of, or null: another's would point away from it. */
function toldTie(variable) {
  const clear = PAIRED ? clearTies(variable, spokenOf()) : [];
  return clear.length > 0 ? greatest(clear) : null;
}

/** Leverage, of which autonomy is made, and dependency, of which leverage is: beside autonomy, not as its cause. */
function tieClause() {
  if (pairs("dependency").length === 0) {
    return text("noDependency");
  }
  const state = spokenOf();
  const tie = toldTie("dependency");
  if (state === undefined) {
    return tie ? tieSentence("pairSentence", tie) : text("pairNone");
  }
  const named = { state: nameOf(state) };
  const lever = toldTie("leverage");
  const leverage = lever ? tieSentence("leverageSentence", lever) : text("leverageNone", named);
  const dependency = tie ? tieSentence("tieSentence", tie) : text("tieNone", named);
  return (pairs("leverage").length > 0 ? leverage + " " : "") + dependency;
}

function tieSentence(name, e) {
  return text(name, {
    state: nameOf(e.actor), power: within(e.partner), size: sizeOf(e), side: side(e), interval: intervalOf(e)
  });
}

/** States with their means at the end. */
function lowestFirst(variable) {
  return DATA.states.filter((state) => level(OWN, variable, state))
    .map((state) => [state, level(OWN, variable, state).mean[LAST]])
    .sort((a, b) => a[1] - b[1]);
}

function levelClause(variable) {
  const means = lowestFirst(variable);
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
  return text("alonePair", { state: nameOf(state), power: within(power), size: fixed(mean, 3) });
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
      marked(effects[n], decimals),
      intervalWords(effects[n], decimals),
      side(effects[n]) + " " + percent(effects[n].part)
    ]), label, "answer");
}

function drawAnswer() {
  const measures = OUTCOMES.filter((v) => unitOf(v) !== "");
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
