// What is assumed, how it was made, and why autonomy moved.

function drawWhy() {
  fill("why", text("why"), make("p", {}, text("whyNone")));
}

function drawAssumed() {
  fill("assumed", text("assumedTitle"),
    make("p", {}, text("assumedText", { percent: percent(DATA.assumed) })),
    make("p", {}, text("notProbability")),
    DATA.sources.length > 0 ? make("p", {}, text("sources") + ": " + DATA.sources.join(", ") + ".") : null);
}

function drawMade() {
  fill("made", text("madeTitle"),
    make("p", {}, text("madeRuns", {
      units: DATA.units, draws: DATA.draws, repeats: DATA.repeats, seed: DATA.seed,
      from: DATA.quarters[0], to: DATA.quarters[LAST], paired: PAIRED ? text("madePaired", { reference: DATA.reference }) : ""
    })),
    make("p", {}, text("madeVersion", { version: DATA.version, model: DATA.model, hash: DATA.hash })),
    DATA.step > 1 ? make("p", {}, text("madeStep", { step: DATA.step })) : null,
    make("p", {}, text("madeRounded")),
    make("p", {}, text("madeWith")));
}
