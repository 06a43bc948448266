// How charts over time are drawn.
const YEARS = DATA.quarters.map(yearOf);

/** Events by quarter, numbered; those before or after the horizon are not on the axis. */
function datedEvents() {
  const groups = new Map();
  for (const marker of (said().markers ?? []).filter((one) => one.quarter !== "")) {
    groups.set(marker.quarter, [...(groups.get(marker.quarter) ?? []), marker.label]);
  }
  return [...groups].sort().map(([quarter, labels], n) =>
    ({ number: n + 1, quarter, year: yearOf(quarter), labels: [...new Set(labels)] }));
}

/** The events by their numbers; those that wait for a condition have none. */
function eventList() {
  const dated = datedEvents().map((event) =>
    make("li", { value: event.number }, event.quarter + " " + event.labels.join("; ")));
  const waiting = said().markers.filter((marker) => marker.quarter === "").map((event) => make("li", { class: "waiting" }, event.label));
  return dated.length + waiting.length === 0 ? null : make("ol", { class: "events" }, [...dated, ...waiting]);
}

/** Events in every panel: a line with the number of the list below; those too near share one text. */
function eventMarks(span) {
  const least = (YEARS[LAST] - YEARS[0]) * 24 / span;
  const placed = datedEvents().filter((e) => e.year >= YEARS[0] && e.year <= YEARS[LAST]);
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
  const points = YEARS.map((year, n) => ({ year, n })).filter(({ n }) => lines.some((l) => l.values[n] != null));
  const main = lines[0].values;
  const svg = Library.plot({
    width, height, ...margin, style: { fontSize: "11px" },
    x: { domain: [YEARS[0], YEARS[LAST]], tickFormat: (year) => String(year), label: null,
      ticks: ticksOf(width) },
    y: { domain, label: null, ticks: 5, grid: true, tickFormat: tickOf(domain, 5) },
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
  return pictured(svg, label);
}

/** A chart that a screen reader tells as one picture. */
function pictured(svg, label) {
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

/** Pixels between the margins of a sheet. */
const PAPER = 680;

let printing = false;

/** Panels of equal size, as many in a row as there is room for. */
function panels(actors, draw, heading, readout) {
  const room = printing ? PAPER : Math.max(280, document.getElementById("main").clientWidth - 4);
  const columns = actors.length === 1 ? 1 : Math.max(1, Math.min(3, actors.length, Math.floor(room / 310)));
  const width = Math.floor((room - 18 * (columns - 1)) / columns);
  const height = actors.length === 1 ? 340 : 210;
  return make("div", { class: "panels", style: "--columns:" + columns }, actors.map((actor) =>
    make("div", { class: "panel" }, make("h3", {}, heading(actor)), draw(actor, width, height),
      make("p", { class: "readout" }, readout(actor, view.quarter)))));
}

function capital(words) {
  return words === "" ? words : words[0].toUpperCase() + words.slice(1);
}

/** Room for differences, their intervals and bands, and nothing. */
function changeDomain(all) {
  return domainOf(all.flatMap((d) =>
    [d.mean, d.lo95 ?? [], d.hi95 ?? [], d.lo95_simultaneous ?? [], d.hi95_simultaneous ?? [], [0]]));
}

/** An effect in a quarter, with its interval. */
function changeWords(e, quarter) {
  const decimals = Math.max(4, e.decimals);
  return DATA.quarters[quarter] + ": " + signed(e.mean, decimals) + (e.low === null ? ""
    : text("interval", { low: fixed(e.low, decimals), high: fixed(e.high, decimals) }));
}

/** A difference over time; words: text of a quarter. */
function changePanel({ series, name, words, domain, width, height }) {
  return panel({
    bands: [
      { low: series.lo95_simultaneous, high: series.hi95_simultaneous, colour: "var(--band90)" },
      { low: series.lo95, high: series.hi95, colour: "var(--band50)" }
    ],
    lines: [{ name: text("difference"), values: series.mean, colour: "var(--scenario)" }],
    domain, width, height, zero: true, label: name + ": " + text("difference") + ", " + words(LAST),
    tip: (q) => words(q).replace(" (", "\n(")
  });
}
