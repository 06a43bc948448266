// What is assumed, how it was made, and why autonomy moved.

/** The ledger of a state: the chosen one, or the one that the answer speaks of. */
function drawWhy() {
  if (!DATA.ledger) {
    fill("why", text("why"), make("p", {}, text("whyNone")));
    return;
  }
  const state = chosenState();
  const rows = DATA.ledger.rows.filter((row) => row[0] === state);
  const by = new Map();
  for (const [, cause, , , change] of rows.filter((row) => row[1] !== "")) {
    by.set(cause, (by.get(cause) ?? 0) + change);
  }
  const most = [...by].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0];
  const through = (power, what) => [power === "" ? "" : nameOf(power), nameOf(what)].filter(Boolean).join(", ");
  const sum = rows.reduce((all, row) => all + row[4], 0);
  fill("why",
    most ? text("whyTitle", { state: nameOf(state), cause: causeName(most[0]), change: signed(most[1], 4) }) : text("why"),
    table([text("whyCause"), text("whyThrough"), text("whyChange")], [
      ...rows.map(([, cause, power, what, change]) =>
        cause === "" ? [text("others"), "", signed(change, 4)] : [causeName(cause), through(power, what), signed(change, 4)]),
      [text("whySum"), "", signed(sum, 4)]
    ], text("why")),
    make("p", { class: "caption" }, text("whyCaption", {
      draw: DATA.ledger.draw, repeat: DATA.ledger.repeat, from: DATA.quarters[0], to: DATA.quarters[LAST]
    })));
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
      units: DATA.units, draws: DATA.draws, repeats: DATA.repeats, seed: String(DATA.seed),
      from: DATA.quarters[0], to: DATA.quarters[LAST], paired: PAIRED ? text("madePaired", { reference: said().reference }) : ""
    })),
    make("p", {}, text("madeVersion", { version: DATA.version, model: DATA.model, hash: DATA.hash })),
    DATA.step > 1 ? make("p", {}, text("madeStep", { step: DATA.step })) : null,
    make("p", {}, text("madeRounded")),
    make("p", {}, text("madeWith")));
}
