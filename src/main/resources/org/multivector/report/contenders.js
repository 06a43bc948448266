// The scenarios of a comparison: their effects, against their own references or the first of them.
const CONTENDERS = DATA.scenarios.map((_, n) => n);
const AGAINST = { own: CHANGES, first: index(DATA.versus) };
const LONGEST = 24;

/** The paired difference of a scenario, or undefined. */
function changeOf(n, variable, state) {
  return AGAINST[view.against].get(key(n, variable, state));
}

function effectOf(n, variable, state, quarter = view.quarter) {
  return effectIn(changeOf(n, variable, state), quarter);
}

/** Those that have an effect: not the first against itself, nor one without a reference. */
function contendersShown() {
  return CONTENDERS.filter((n) => changeOf(n, view.variable, view.state));
}

/** A label that fits beside a chart: the last words of a long one, for those tell scenarios apart. */
function shortLabel(n) {
  const label = DATA.scenarios[n];
  if (label.length <= LONGEST) {
    return label;
  }
  const end = label.slice(1 - LONGEST);
  return "…" + (/-.{8,}/.exec(end)?.[0].slice(1) ?? end);
}

/** What the effects are measured against, and where they stand. */
function base() {
  return text(view.against === "own" ? "againstOwn" : "againstFirst", { first: DATA.scenarios[0] });
}

function drawAsked() {
  fill("asked", text("askedTitle"),
    table([text("scenario"), text("askedQuestion"), text("reference"), "n"],
      DATA.contenders.map((one, n) => {
        const { title, question, reference } = said(one);
        return [DATA.scenarios[n], title + (question ? ". " + question : ""), reference || text("none"), exact(one.units)];
      }), text("askedQuestion"), "prose"));
}

function drawAnswer() {
  const shown = contendersShown();
  const sentences = shown.map((n) => make("li", {}, make("strong", {}, DATA.scenarios[n]), ": ",
    OUTCOMES.map((v) => outcome(n, v)).join(" ")));
  fill("answer", text("answer"), make("ul", {}, sentences), 
    make("div", { class: "columns" }, OUTCOMES.map((v) => answerTable(shown, v))),
    make("p", { class: "caption" }, text("jointCaption", { ends: text("ends", { year: when(DATA.quarters[LAST]) }), base: base() })));
}

function outcome(n, variable) {
  const effects = endsOf(n, variable);
  return clause(variable, effects) + passed(effects, changesOf(n, variable));
}

function endsOf(n, variable) {
  return DATA.states.map((s) => effectOf(n, variable, s, LAST));
}

function changesOf(n, variable) {
  return DATA.states.map((s) => changeOf(n, variable, s));
}

/** The state in which the answer speaks of the largest sure effect, on autonomy or else on loss, or undefined. */
function spokenOf() {
  const shown = contendersShown();
  return OUTCOMES.map((v) => shown.map((n) => toldOf(endsOf(n, v), changesOf(n, v))).filter(Boolean))
    .filter((told) => told.length > 0).map((told) => greatest(told).actor)[0];
}

function answerTable(shown, variable) {
  const effects = shown.flatMap((n) => DATA.states.map((s) => effectOf(n, variable, s, LAST)));
  const decimals = Math.max(4, ...effects.filter((e) => !e.negligible).map((e) => e.decimals));
  const rows = DATA.states.flatMap((state) => shown.map((n) => {
    const e = effectOf(n, variable, state, LAST);
    return [nameOf(state), DATA.scenarios[n], marked(e, decimals), intervalWords(e, decimals),
      side(e) + " " + percent(e.part), exact(changeOf(n, variable, state).n[LAST])];
  }));
  const label = variableName(variable) + " (" + unitName(unitOf(variable)) + ")";
  return table([text("state"), text("scenario"), label, text("interval95"), text("ofRuns"), "n"], rows, label, "answer second");
}

function drawMade() {
  fill("made", text("madeTitle"),
    make("p", {}, text("jointRuns", {
      units: DATA.units, draws: DATA.draws, repeats: DATA.repeats, seed: String(DATA.seed),
      from: DATA.quarters[0], to: DATA.quarters[LAST], version: DATA.version, model: DATA.model
    })),
    make("p", {}, text("jointHashes", { hashes: DATA.contenders.map((one, n) => DATA.scenarios[n] + " " + one.hash).join(", ") })),
    make("p", {}, text("jointFiles", { first: DATA.scenarios[0] })),
    make("p", {}, text("notProbability")),
    make("p", {}, text("madeRounded")),
    make("p", {}, text("jointWith")));
}
