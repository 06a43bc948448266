// Pieces of the page.
const CLASSES = 7;

/** An element with attributes and children; texts are children too. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter((child) => child != null));
  return element;
}

/** Fills a section: heading, then whatever. */
function fill(id, title, ...children) {
  const section = document.getElementById(id);
  section.replaceChildren(make("h2", { id: id + "-title" }, title), ...children.flat().filter(Boolean));
}

function chooser(id, label, options, value, onchange) {
  return make("span", { class: "choice" },
    make("label", { for: id }, label),
    make("select", { id, onchange: (event) => onchange(event.target.value) },
      options.map(([key, name]) => make("option", { value: key, selected: key === value }, name))));
}

/** A slider over the quarters that the page has. */
function slider(id, onchange) {
  const shown = make("output", { for: id }, DATA.quarters[view.quarter]);
  const input = make("input", {
    id, type: "range", min: 0, max: LAST, step: 1, value: view.quarter,
    "aria-valuetext": DATA.quarters[view.quarter],
    oninput: (event) => onchange(Number(event.target.value))
  });
  return make("span", { class: "choice slider" }, make("label", { for: id }, text("quarter")), input, shown);
}

/** Moves every slider to the chosen quarter without making it anew, so that it keeps the focus. */
function moveSliders() {
  for (const input of document.querySelectorAll("input[type=range]")) {
    input.value = view.quarter;
    input.setAttribute("aria-valuetext", DATA.quarters[view.quarter]);
    input.parentElement.querySelector("output").textContent = DATA.quarters[view.quarter];
  }
}

/** A table with a header row; the first cell of each row is its header. */
function table(head, rows, caption, className) {
  return make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": caption },
    make("table", { class: className },
      make("caption", { class: "unseen" }, caption),
      make("thead", {}, make("tr", {}, head.map((cell) => make("th", { scope: "col" }, cell)))),
      make("tbody", {}, rows.map((row) =>
        make("tr", {}, make("th", { scope: "row" }, row[0]), row.slice(1).map((cell) =>
          cell instanceof HTMLTableCellElement ? cell : make("td", {}, cell)))))));
}

/** Numbers of a chart behind a summary; they are made when it is opened. */
function numbers(label, build) {
  const details = make("details", { class: "numbers" }, make("summary", {}, text("table") + ": " + label));
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) {
      details.append(build());
    }
  });
  return details;
}

/** A class of colour, seven from least to most. */
function shade(value, most) {
  return "s" + Math.min(CLASSES - 1, Math.floor(Math.max(0, value) / most * CLASSES));
}

const FALLS = ["low3", "low2", "low1"];
const RISES = ["high1", "high2", "high3"];

/** Levels of both signs: seven classes of one width, the middle one around 0. */
function shadeAround(value, most) {
  const size = Math.min(3, Math.ceil(Math.abs(value) / most * 3.5 - 0.5));
  return size <= 0 ? "d0" : (value < 0 ? "low" : "high") + size;
}

/** Effects: three classes each way of what is clear, and one of all that is not. */
function shadeOf(e, most) {
  const size = Math.min(3, Math.max(1, Math.ceil(Math.abs(e.mean) / most * 3)));
  return isColoured(e) ? (e.mean < 0 ? "low" : "high") + size : "d0";
}

/** The largest effect with a colour, to which classes are made; 0 if none has one. */
function mostOf(effects) {
  return Math.max(0, ...effects.filter(isColoured).map((e) => Math.abs(e.mean)));
}

/** The same of series, at all quarters. */
function mostEver(all) {
  return Math.max(0, ...all.filter(Boolean).map((one) => mostOf(one.mean.map((mean, q) =>
    ({ mean, low: one.lo95?.[q] ?? null, high: one.hi95?.[q] ?? null })))));
}

/** An effect in a table of colours: bold where its sign is sure, in colour where it is clear too. */
function effectCell(e, most) {
  return make("td", { class: shadeOf(e, most) }, marked(e, 4));
}

/** An effect so rounded, bold where its sign is sure and seen. */
function marked(e, decimals) {
  const words = signed(e.mean, decimals);
  const seen = e.mean !== null && Number(digitsOf(e.mean, decimals)) !== 0;
  return (e.lower || e.higher) && seen ? make("strong", {}, words) : words;
}

/** What is in the classes of effects. */
function effectClasses(most) {
  const end = (part, sign) => signed(sign * part * most / 3, 4);
  const range = (part, sign) => part === 1
    ? text("classClear", { end: end(1, sign) })
    : text("classRange", { from: end(part - 1, sign), to: end(part, sign) });
  const falls = FALLS.map((name, n) => [name, range(3 - n, -1)]);
  const rises = RISES.map((name, n) => [name, range(n + 1, 1)]);
  return most === 0 ? classes([["d0", text("classUnclear", { least: least() })]])
    : classes([...falls, ["d0", text("classUnclear", { least: least() })], ...rises]);
}

/** Swatches with what they stand for. */
function classes(all) {
  return make("ul", { class: "classes" },
    all.map(([name, words]) => make("li", {}, make("span", { class: "swatch " + name }), words)));
}
