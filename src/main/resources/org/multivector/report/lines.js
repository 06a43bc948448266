// Charts over time: what happens in each arm, and what the scenario changes.
const YEARS = DATA.quarters.map(yearOf);
const EVENTS = groupEvents();

/** Events by quarter, numbered; those before or after the horizon are not on the axis. */
function groupEvents() {
  const groups = new Map();
  for (const marker of DATA.markers) {
    groups.set(marker.quarter, [...(groups.get(marker.quarter) ?? []), marker.label]);
  }
  return [...groups].sort().map(([quarter, labels], n) =>
    ({ number: n + 1, quarter, year: yearOf(quarter), labels: [...new Set(labels)] }));
}

function eventList() {
  return EVENTS.length === 0 ? null : make("ol", { class: "events" },
    EVENTS.map((event) => make("li", { value: event.number }, event.quarter + " " + event.labels.join("; "))));
}

/** Events in every panel: a line with the number of the list below; those too near share one text. */
function eventMarks(span) {
  const least = (YEARS[LAST] - YEARS[0]) * 24 / span;
  const placed = EVENTS.filter((e) => e.year >= YEARS[0] && e.year <= YEARS[LAST]);
  const groups = [];
  for (const event of placed) {
    const last = groups.at(-1);
    if (last && event.year - last.at(-1).year < least) {
      last.push(event);
    } else {
      groups.push([event]);
    }
  }
  const numbersOf = (group) => group.length === 1 ? String(group[0].number) : group[0].number + "–" + group.at(-1).number;
  return [
    Library.ruleX(placed, { x: "year", stroke: "var(--event)", strokeDasharray: "2,3" }),
    Library.text(groups, {
      x: (group) => (group[0].year + group.at(-1).year) / 2, text: numbersOf, frameAnchor: "top", dy: -12, fill: "var(--muted)"
    })
  ];
}

/** The names of lines at their ends, apart from each other. */
function endLabels(lines, scaleY) {
  const ends = lines.filter((l) => l.values[LAST] != null)
    .map((l) => ({ name: l.name, colour: l.colour, y: l.values[LAST], at: scaleY(l.values[LAST]) }))
    .sort((a, b) => a.at - b.at);
  for (let n = 1; n < ends.length; n++) {
    ends[n].at = Math.max(ends[n].at, ends[n - 1].at + 13);
  }
  return ends.map((end) => Library.text([end], {
    x: () => YEARS[LAST], y: "y", text: "name", textAnchor: "start", dx: 5,
    dy: end.at - scaleY(end.y), fill: end.colour, fontWeight: 600
  }));
}

/**
 * One chart over time.
 * bands: {low, high, className}; lines: {name, values, colour, dash}; tip: text of a quarter.
 */
function panel({ bands, lines, domain, width, height, label, tip, zero }) {
  const right = 8 + 7 * Math.max(...lines.map((l) => l.name.length));
  const margin = { marginTop: 24, marginRight: right, marginBottom: 26, marginLeft: 52 };
  const scaleY = (y) =>
    height - margin.marginBottom -
    ((y - domain[0]) / (domain[1] - domain[0])) * (height - margin.marginBottom - margin.marginTop);
  const points = YEARS.map((year, n) => ({ year, n }));
  const main = lines[0].values;
  const svg = Library.plot({
    width, height, ...margin, style: { fontSize: "11px" },
    x: { domain: [YEARS[0], YEARS[LAST]], tickFormat: (year) => String(year), label: null,
      ticks: ticksOf(width) },
    y: { domain, label: null, ticks: 5, grid: true },
    marks: [
      ...bands.filter((b) => b.low).map((band) =>
        Library.areaY(points, { x: "year", y1: (d) => band.low[d.n], y2: (d) => band.high[d.n], fill: band.colour })),
      zero ? Library.ruleY([0], { stroke: "var(--text)" }) : null,
      ...eventMarks(width - margin.marginLeft - right),
      ...lines.map((line) => Library.lineY(points, {
        x: "year", y: (d) => line.values[d.n], stroke: line.colour, strokeWidth: line.dash ? 1.5 : 2.5, strokeDasharray: line.dash
      })),
      Library.ruleX([YEARS[view.quarter]], { stroke: "var(--text)", strokeOpacity: 0.6 }),
      ...endLabels(lines, scaleY),
      Library.ruleX(points, Library.pointerX({ x: "year", stroke: "var(--muted)" })),
      Library.tip(points, Library.pointerX({
        x: "year", y: (d) => main[d.n] ?? 0, title: (d) => tip(d.n), fill: "var(--page)", stroke: "var(--muted)"
      }))
    ]
  });
  for (const part of svg.querySelectorAll("[aria-label]")) {
    part.removeAttribute("aria-label");
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  return svg;
}

function ticksOf(width) {
  const years = Math.floor(YEARS[LAST]) - Math.ceil(YEARS[0]);
  const step = [1, 2, 5, 10, 20].find((s) => years / s <= Math.max(2, width / 70)) ?? 50;
  const first = Math.ceil(YEARS[0] / step) * step;
  return Array.from({ length: Math.floor((YEARS[LAST] - first) / step) + 1 }, (_, n) => first + n * step);
}

/** Lowest and highest of all values, with some room. */
function domainOf(columns) {
  const all = columns.flat().filter((value) => value != null);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low) * 0.05 || Math.abs(high) * 0.05 || 0.001;
  return [low - room, high + room];
}

/** Panels of equal size, as many in a row as there is room for. */
function panels(actors, draw, heading, readout) {
  const room = Math.max(280, document.getElementById("main").clientWidth - 4);
  const columns = actors.length === 1 ? 1 : Math.max(1, Math.min(3, actors.length, Math.floor(room / 310)));
  const width = Math.floor((room - 18 * (columns - 1)) / columns);
  const height = actors.length === 1 ? 340 : 210;
  return make("div", { class: "panels", style: "--columns:" + columns }, actors.map((actor) =>
    make("div", { class: "panel" }, make("h3", {}, heading(actor)), draw(actor, width, height),
      make("p", { class: "readout" }, readout(actor, view.quarter)))));
}

const middle = (series) => series.q50 ?? series.mean;

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
      text(names[n]) + " " + figure(middle(s)[q])).reverse().join(", ");
  };
  const bands = (actor, q) => {
    const s = level(OWN, variable, actor);
    return s.q05 ? text("bands", { a: figure(s.q25[q]), b: figure(s.q75[q]), c: figure(s.q05[q]), d: figure(s.q95[q]) }) : "";
  };
  const draw = (actor, width, height) => {
    const series = level(OWN, variable, actor);
    const lines = [{ name: text("scenario"), values: middle(series), colour: "var(--scenario)" }];
    if (PAIRED) {
      lines.push({
        name: text("reference"), values: middle(level(0, variable, actor)), colour: "var(--reference)", dash: "5,3"
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

function capital(words) {
  return words === "" ? words : words[0].toUpperCase() + words.slice(1);
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
  const domain = domainOf(actors.flatMap((a) => {
    const d = change(variable, a);
    return [d.mean, d.lo95 ?? [], d.hi95 ?? [], d.lo95_simultaneous ?? [], d.hi95_simultaneous ?? [], [0]];
  }));
  const words = (actor, q) => {
    const e = effect(variable, actor, "", q);
    const decimals = Math.max(4, e.decimals);
    return DATA.quarters[q] + ": " + signed(e.mean, decimals) + (e.low === null ? ""
      : text("interval", { low: fixed(e.low, decimals), high: fixed(e.high, decimals) }));
  };
  const draw = (actor, width, height) => {
    const d = change(variable, actor);
    return panel({
      bands: [
        { low: d.lo95_simultaneous, high: d.hi95_simultaneous, colour: "var(--band90)" },
        { low: d.lo95, high: d.hi95, colour: "var(--band50)" }
      ],
      lines: [{ name: text("difference"), values: d.mean, colour: "var(--scenario)" }],
      domain, width, height, zero: true, label: nameOf(actor) + ": " + text("difference") + ", " + words(actor, LAST),
      tip: (q) => words(actor, q).replace(" (", "\n(")
    });
  };
  fill("change", changeFinding(variable, actors), panels(actors, draw, nameOf, words), eventList(),
    make("p", { class: "caption" }, text(own.lo95_simultaneous ? "changeCaption" : "changeMeanCaption",
      { unit: capital(unitName(unitOf(variable))), n: DATA.units })),
    numbers(text("difference"), () => changeNumbers(variable, actors)));
}

function changeFinding(variable, actors) {
  const states = actors.filter((actor) => actor !== "REGION" || actors.length === 1);
  const effects = states.map((actor) => effect(variable, actor));
  const ends = text("ends", { year: when(DATA.quarters[LAST]) });
  const clear = effects.filter((e) => (e.lower || e.higher) && !e.negligible);
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
      sides: sides(clear, effects.length), most: mostIn(clear, effects.length), ends, size: signed(most.mean, most.decimals)
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
