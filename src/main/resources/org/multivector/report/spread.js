// How much of the spread is due to what is not known, how much to chance.

/**
 * Part of the variance between draws, from the design effect: the square of the clustered standard
 * error over that of independent runs is 1 + (repeats - 1) x part.
 */
function betweenDraws(series) {
  const [sd, se] = [series?.sd?.at(-1), series?.se?.at(-1)];
  if (!sd || !se) {
    return null;
  }
  const part = ((se * se * DATA.units) / (sd * sd) - 1) / (DATA.repeats - 1);
  return Math.min(1, Math.max(0, part));
}

/** What people call a drawn number; its address shows where the pointer rests. */
function numberName(address) {
  return make("span", { title: address }, DATA.numberNames[language][address] ?? address);
}

/** The numbers that drive the effect on the chosen state, or the one that the answer speaks of. */
function drivers() {
  const state = chosenState();
  const found = DATA.drivers ?? [];
  const rows = found.filter((row) => row[0] === state && row[1] === view.variable);
  const values = { variable: variableName(view.variable), small: small(view.variable), state: nameOf(state) };
  if (rows.length === 0) {
    return [make("p", {}, text(DATA.drivers ? "driversNone" : "driversMissing", values))];
  }
  const bar = (rho) => make("td", {},
    make("span", { class: "bar", style: "--part:" + Math.abs(rho) }), " ", signed(rho, 2));
  return [
    make("h3", {}, text("driversTitle", values)),
    table([text("driver"), text("rank")], rows.map((row) => [numberName(row[2]), bar(row[4])]), text("driversTitle", values)),
    make("p", { class: "caption" }, text("driversCaption", { n: rows[0][3] }))
  ];
}

function drawSpread() {
  if (DATA.repeats < 2) {
    fill("spread", text("spreadTitle"), make("p", {}, text("spreadOne", { draws: DATA.draws })), drivers());
    return;
  }
  const variable = view.variable;
  const rows = DATA.states.filter((s) => level(OWN, variable, s)).map((state) => ({
    state, level: betweenDraws(level(OWN, variable, state)), effect: betweenDraws(change(variable, state))
  }));
  const shown = (part) => (part === null ? text("none") : percent(part));
  const bar = (part) => make("td", {}, make("span", { class: "bar", style: "--part:" + (part ?? 0) }), " ", shown(part));
  const most = rows.filter((r) => r.effect !== null).sort((a, b) => b.effect - a.effect)[0];
  const title = most ? text("spreadFinding", {
    variable: language === "ru" ? variableName(variable) : small(variable), percent: percent(most.effect), state: nameOf(most.state),
    ends: text("ends", { year: when(DATA.quarters[LAST]) })
  }) : text("spreadTitle");
  fill("spread", title,
    table([text("state"), text("spreadLevel"), ...(PAIRED ? [text("spreadEffect")] : [])],
      rows.map((r) => [nameOf(r.state), bar(r.level), ...(PAIRED ? [bar(r.effect)] : [])]), text("spreadTitle")),
    make("p", { class: "caption" }, text("spreadCaption", { n: DATA.units, draws: DATA.draws })),
    drivers());
}
