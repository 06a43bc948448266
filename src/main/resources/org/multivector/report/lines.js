// Lines over time: what happens in each arm, and what the scenario changes.
function drawLevels() {
  const variable = view.variable;
  const actors = actorsOf(variable, view.state);
  const arms = (actor) => (PAIRED ? [0, OWN] : [OWN]).map((arm) => level(arm, variable, actor));
  const domain = domainOf(actors.flatMap((a) => arms(a).flatMap((s) => [s.q05 ?? s.mean, s.q95 ?? s.mean])));
  const own = level(OWN, variable, actors[0]);
  const values = (actor, q) => {
    const series = arms(actor);
    const names = PAIRED ? ["reference", "scenario"] : ["scenario"];
    return DATA.quarters[q] + ": " + series.map((s, n) =>
      text(names[n]) + " " + figure(s.mean[q])).reverse().join(", ");
  };
  const bands = (actor, q) => {
    const s = level(OWN, variable, actor);
    return s.q05 ? text("bands", { a: figure(s.q25[q]), b: figure(s.q75[q]), c: figure(s.q05[q]), d: figure(s.q95[q]) }) : "";
  };
  const draw = (actor, width, height) => {
    const series = level(OWN, variable, actor);
    const lines = [{ name: text("scenario"), values: series.mean, colour: "var(--scenario)" }];
    if (PAIRED) {
      lines.push({
        name: text("reference"), values: level(0, variable, actor).mean, colour: "var(--reference)", dash: "5,3"
      });
    }
    return panel({
      bands: [
        { low: series.q05, high: series.q95, colour: "var(--band90)" },
        { low: series.q25, high: series.q75, colour: "var(--band50)" }
      ],
      lines, domain, width, height, label: nameOf(actor) + ": " + variableName(variable) + ", " + values(actor, LAST),
      tip: (q) => values(actor, q).replaceAll(", ", "\n") + "\n" + bands(actor, q).replace("; ", "\n")
    });
  };
  fill("levels", levelsFinding(variable, actors),
    panels(actors, draw, nameOf, (a, q) => [values(a, q), bands(a, q)].filter(Boolean).join("; ")),
    eventList(),
    make("p", { class: "caption" }, text(own.q50 ? "levelsCaption" : "levelsMeanCaption",
      { unit: capital(unitName(own.unit)), n: DATA.units })),
    numbers(variableName(variable), () => levelNumbers(variable, actors)));
}

function levelsFinding(variable, actors) {
  const year = when(DATA.quarters[LAST]);
  const mean = (arm, actor) => level(arm, variable, actor).mean[LAST];
  const states = actors.filter((actor) => actor !== "REGION" || actors.length === 1);
  const ends = states.map((actor) => mean(OWN, actor)).sort((a, b) => a - b);
  const finding = states.length === 1
    ? text(PAIRED ? "endsAt" : "endsAlone", {
      state: nameOf(actors[0]), year, scenario: figure(mean(OWN, actors[0])), reference: figure(mean(0, actors[0]) ?? 0)
    })
    : text("rangeEnds", { year, low: figure(ends[0]), high: figure(ends.at(-1)) });
  return text("levelsFinding", { variable: variableName(variable), finding });
}

function levelNumbers(variable, actors) {
  const columns = ["mean", "q05", "q25", "q50", "q75", "q95"];
  const rows = actors.flatMap((actor) => DATA.scenarios.flatMap((name, arm) => {
    const series = level(arm, variable, actor);
    return DATA.quarters.map((quarter, q) =>
      [nameOf(actor), name, quarter, ...columns.map((c) => exact(series[c]?.[q]))]);
  }));
  return table([text("state"), text("scenario"), text("quarter"), ...columns], rows, "summary.csv: " + variable);
}

function drawChange() {
  const section = document.getElementById("change");
  section.hidden = !PAIRED;
  if (!PAIRED) {
    section.replaceChildren();
    return;
  }
  const variable = view.variable;
  const actors = actorsOf(variable, view.state);
  const own = change(variable, actors[0]);
  const domain = changeDomain(actors.map((a) => change(variable, a)));
  const words = (actor, q) => changeWords(effect(variable, actor, "", q), q);
  const draw = (actor, width, height) => changePanel({
    series: change(variable, actor), name: nameOf(actor), words: (q) => words(actor, q), domain, width, height
  });
  fill("change", changeFinding(variable, actors), panels(actors, draw, nameOf, words), eventList(),
    make("p", { class: "caption" }, text(own.lo95_simultaneous ? "changeCaption" : "changeMeanCaption",
      { unit: capital(unitName(unitOf(variable))), n: DATA.units })),
    numbers(text("difference"), () => changeNumbers(variable, actors)));
}

function changeFinding(variable, actors) {
  const states = actors.filter((actor) => actor !== "REGION" || actors.length === 1);
  const effects = states.map((actor) => effect(variable, actor));
  const ends = text("ends", { year: when(DATA.quarters[LAST]) });
  const clear = clearOf(effects);
  let finding;
  if (effects.every((e) => e.same === 1)) {
    finding = text("changeSame");
  } else if (states.length === 1) {
    const [e] = effects;
    finding = text("changeOne", { state: nameOf(e.actor), size: sizeOf(e), side: side(e), ends, interval: intervalOf(e) });
  } else if (clear.length === 0) {
    finding = text("changeUnclear", { ends });
  } else {
    const most = greatest(clear);
    finding = text("changeClear", {
      sides: sides(effects), most: mostIn(clear, effects.length), ends, size: signed(most.mean, most.decimals)
    });
  }
  return text("changeFinding", { variable: variableName(variable), finding });
}

function changeNumbers(variable, actors) {
  const columns = ["mean", "lo95", "hi95", "lo95_simultaneous", "hi95_simultaneous", "p_gt_0", "p_zero"];
  const rows = actors.flatMap((actor) => DATA.quarters.map((quarter, q) =>
    [nameOf(actor), quarter, ...columns.map((c) => exact(change(variable, actor)[c]?.[q]))]));
  return table([text("state"), text("quarter"), ...columns], rows, "difference.csv: " + variable);
}
