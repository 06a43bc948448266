// Who meets what part of a state's needs in a domain, scenario against reference, at the ends of years.
const SHARES = DATA.shares ?? { quarters: [], rows: [] };
const MOST_PARTNERS = 6;

/** The domain in which partners' shares move most at the end, taken together: clear moves, if there are any. */
function movedDomain(rows) {
  const moves = rows.filter((row) => row.partner !== "SELF").map((row) => ({ domain: row.domain, ...moveOf(row) }));
  const clear = clearOf(moves);
  const sums = new Map();
  for (const { domain, mean } of clear.length > 0 ? clear : moves) {
    sums.set(domain, (sums.get(domain) ?? 0) + Math.abs(mean));
  }
  return [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** How far a share is from the reference at the end, or from where it began if there is none. */
function moveOf(row) {
  const own = row.levels[OWN] ?? [0];
  return row.mean ? effectIn(row, row.mean.length - 1) : { mean: own.at(-1) - own[0] };
}

/** The last end of a year that is not after a quarter of the page. */
function yearEnd(quarter) {
  return Math.max(0, SHARES.quarters.findLastIndex((label) => label <= DATA.quarters[quarter]));
}

function shareAt(row, arm, quarter) {
  return row.levels[arm]?.[yearEnd(quarter)] ?? null;
}

/** Values at the ends of years among those of all quarters. */
function onAxis(values) {
  const all = DATA.quarters.map(() => null);
  values?.forEach((value, n) => {
    all[DATA.quarters.indexOf(SHARES.quarters[n])] = value;
  });
  return all;
}

function drawShares() {
  const section = document.getElementById("shares");
  const state = chosenState();
  const own = SHARES.rows.filter((row) => row.actor === state);
  section.hidden = own.length === 0;
  if (section.hidden) {
    return;
  }
  const domains = [...new Set(own.map((row) => row.domain))];
  const domain = domains.includes(view.domain) ? view.domain : movedDomain(own);
  const weight = (row) => Math.max(...Object.values(row.levels).flat(), ...(row.mean ?? []).map((d) => 20 * Math.abs(d)));
  const rows = own.filter((row) => row.domain === domain)
    .sort((a, b) => weight(b) - weight(a));
  const values = { state: nameOf(state), domain: nameOf(domain), quarter: SHARES.quarters[yearEnd(view.quarter)] };
  fill("shares", sharesTitle(rows, values),
    make("div", { class: "choices" },
      chooser("share-state", text("state"), DATA.states.map((s) => [s, nameOf(s)]), state, (v) => choose({ state: v })),
      chooser("domain", text("domain"), domains.map((d) => [d, capital(nameOf(d))]), domain, (v) => choose({ domain: v }))),
    sharePanels(rows.slice(0, MOST_PARTNERS)),
    shareTable(rows, values),
    make("p", { class: "caption" }, text("sharesCaption", { ...values, domain: nounOf(domain), n: DATA.units })),
    numbers(values.state + ", " + values.domain, () => shareNumbers(rows)));
}

function sharesTitle(rows, values) {
  if (!PAIRED) {
    return text("sharesTitle", values);
  }
  const clear = clearOf(rows.filter((row) => row.mean).map((row) => effectIn(row, yearEnd(view.quarter))));
  if (clear.length === 0) {
    return text("sharesNone", values);
  }
  const most = greatest(clear);
  return text("sharesMost", {
    ...values, partner: within(most.partner), size: sizeOf(most), side: side(most), interval: intervalOf(most)
  });
}

function sharePanels(rows) {
  const arms = PAIRED ? [OWN, 0] : [OWN];
  const domain = domainOf(rows.flatMap((row) => arms.map((arm) => row.levels[arm] ?? [])));
  const words = (row, q) => SHARES.quarters[yearEnd(q)] + ": " + arms.map((arm) =>
    text(arm === OWN ? "scenario" : "reference") + " " + figure(shareAt(row, arm, q))).join(", ");
  const draw = (row, width, height) => {
    const lines = [{ name: text("scenario"), values: onAxis(row.levels[OWN]), colour: "var(--scenario)" }];
    if (PAIRED) {
      lines.push({ name: text("reference"), values: onAxis(row.levels[0]), colour: "var(--reference)", dash: "5,3" });
    }
    return panel({
      bands: [], lines, domain, width, height, label: nameOf(row.partner) + ": " + words(row, LAST),
      tip: (q) => words(row, q).replaceAll(", ", "\n")
    });
  };
  return panels(rows, draw, (row) => nameOf(row.partner), words);
}

function shareTable(rows, values) {
  const head = [text("partner"), ...(PAIRED ? [text("reference")] : []), text("scenario"),
    ...(PAIRED ? [text("difference"), text("interval95")] : [])];
  const cells = (row) => {
    const e = row.mean ? effectIn(row, yearEnd(view.quarter)) : null;
    const size = e && e.mean !== null ? marked(e, Math.max(4, e.decimals)) : text("none");
    return [make("td", {}, size), e ? intervalWords(e, Math.max(4, e.decimals)) : text("none")];
  };
  return table(head, rows.map((row) => [
    nameOf(row.partner), ...(PAIRED ? [figure(shareAt(row, 0, view.quarter))] : []), figure(shareAt(row, OWN, view.quarter)),
    ...(PAIRED ? cells(row) : [])
  ]), values.state + ", " + values.domain + ", " + values.quarter);
}

function shareNumbers(rows) {
  const columns = PAIRED ? ["mean", "lo95", "hi95"] : [];
  return table([text("partner"), text("quarter"), ...DATA.scenarios.map((name) => name + ", mean"),
    ...columns.map((c) => text("difference") + ", " + c)],
  rows.flatMap((row) => SHARES.quarters.map((quarter, n) => [
    nameOf(row.partner), quarter, ...DATA.scenarios.map((_, arm) => exact(row.levels[arm]?.[n])),
    ...columns.map((c) => exact(row[c]?.[n]))
  ])), "summary.csv, difference.csv: share", "second");
}
