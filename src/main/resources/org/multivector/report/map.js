// The region coloured by a variable, with the flow of its corridors.
const BORDERS = read("borders");
const PLACES = new Map(rowsOf(read("places")).map(([place, lon, lat]) => [place, [Number(lon), Number(lat)]]));
const WAYS = new Map(rowsOf(read("routes")).map(([corridor, places]) => [corridor, places.split(" ")]));
const MAP = { width: 960, height: 560 };

function rowsOf(csv) {
  return csv.trim().split("\n").slice(1).map((line) => line.split(","));
}

/** The points of a corridor; none if it is not known where they are. */
function wayOf(route) {
  const named = (WAYS.get(route.corridor) ?? route.nodes).map((place) => PLACES.get(place)).filter(Boolean);
  return named.length > 1 ? named : [];
}

function cargoes() {
  return [...new Set(DATA.routes.filter((r) => level(OWN, "flow", r.corridor)).map((r) => r.cargo))];
}

/** The cargo whose flow the scenario changes most, in proportion; otherwise the first. */
function movedCargo() {
  const moved = (cargo) => Math.max(...DATA.routes.filter((r) => r.cargo === cargo).map((r) => {
    const d = change("flow", r.corridor);
    const most = Math.max(...(level(0, "flow", r.corridor)?.mean ?? [0]));
    return d && most > 0 ? Math.max(...d.mean.map(Math.abs)) / most : 0;
  }));
  return cargoes().reduce((a, b) => (a !== "" && moved(a) >= moved(b) ? a : b), "");
}

function drawMap() {
  const shapes = Library.feature(BORDERS, BORDERS.objects.countries).features;
  const known = DATA.states.filter((state) => shapes.some((s) => s.properties.id === state));
  const cargo = cargoes();
  const shows = [[String(OWN), text("showScenario")]];
  if (PAIRED) {
    shows.push(["0", text("showReference")], ["difference", text("showDifference")]);
  }
  fill("map", mapFinding(),
    make("div", { class: "choices" },
      chooser("map-show", text("matrixShow"), shows, view.mapShow, (v) => choose({ mapShow: v })),
      cargo.length > 0 ? chooser("cargo", text("cargo"), cargo.map((c) => [c, capital(nameOf(c))]), view.cargo,
        (v) => choose({ cargo: v })) : null,
      slider("map-quarter", changeQuarter)),
    known.length === 0 ? make("p", {}, text("noShapes")) : make("div", { id: "drawing", class: "wide", tabindex: 0, role: "region", "aria-label": text("mapTitle") }, mapBody(shapes)),
    make("div", { id: "flows" }, flows()));
}

function updateMap() {
  const drawing = document.getElementById("drawing");
  const shapes = Library.feature(BORDERS, BORDERS.objects.countries).features;
  drawing?.replaceChildren(...mapBody(shapes));
  document.getElementById("flows").replaceChildren(...flows());
  document.getElementById("map-title").textContent = mapFinding();
}

function shownOn(state, quarter) {
  const series = view.mapShow === "difference" ? change(view.variable, state) : level(Number(view.mapShow), view.variable, state);
  return series?.mean[quarter] ?? null;
}

function mapFinding() {
  const differs = view.mapShow === "difference";
  const values = DATA.states.map((s) => [s, shownOn(s, view.quarter)]).filter(([, v]) => v !== null);
  if (values.length === 0) {
    return text("mapTitle");
  }
  const words = { variable: small(view.variable), quarter: DATA.quarters[view.quarter], most: text("mapMost") };
  const told = differs
    ? values.filter(([s]) => clearOf([effect(view.variable, s, "", view.quarter)]).length > 0)
    : values;
  if (told.length === 0) {
    return text("mapTitle") + ": " + text("mapSame", words);
  }
  const size = (v) => (differs ? Math.abs(v) : v);
  const [state, value] = told.reduce((a, b) => (size(b[1]) > size(a[1]) ? b : a));
  return text("mapTitle") + ": " + text(differs ? "mapChange" : "mapFinding", {
    ...words, state: nameOf(state), value: differs ? signed(value, 4) : figure(value)
  });
}

function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** All that the map can show. */
function mapLevels() {
  return DATA.states.flatMap((s) => DATA.quarters.map((_, q) => shownOn(s, q))).filter((v) => v !== null);
}

function mostOnMap() {
  return mostEver(DATA.states.map((s) => change(view.variable, s)));
}

function shadeOn(state) {
  const value = shownOn(state, view.quarter);
  if (value === null) {
    return "land";
  }
  if (view.mapShow === "difference") {
    return shadeOf(effect(view.variable, state, "", view.quarter), mostOnMap());
  }
  const all = mapLevels();
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return low < 0
    ? shadeAround(value, Math.max(-low, high))
    : "s" + Math.min(CLASSES - 1, Math.floor((value - low) / (high - low || 1) * CLASSES));
}

function mapBody(shapes) {
  const window = { type: "MultiPoint", coordinates: [[46, 35], [49, 51], [60, 55.5], [78, 55], [88, 50], [82, 36], [66, 33]] };
  const projection = Library.geoConicEqualArea().rotate([-66, 0]).parallels([37, 52])
    .fitExtent([[10, 10], [MAP.width - 10, MAP.height - 10]], window);
  const path = Library.geoPath(projection);
  const picture = svg("svg", { viewBox: `0 0 ${MAP.width} ${MAP.height}`, role: "img", "aria-label": mapFinding(), class: "map" });
  picture.append(svg("defs", {}, svg("clipPath", { id: "frame" },
    svg("rect", { width: MAP.width, height: MAP.height }))));
  const inside = svg("g", { "clip-path": "url(#frame)" });
  inside.append(svg("rect", { width: MAP.width, height: MAP.height, class: "sea" }));
  for (const shape of shapes) {
    const id = shape.properties.id;
    const state = DATA.states.includes(id);
    const country = svg("path", { d: path(shape) ?? "", class: "country " + (state ? shadeOn(id) : "land") });
    if (state) {
      country.append(svg("title", {}, nameOf(id) + ": " + words(id)));
    }
    inside.append(country);
  }
  inside.append(...corridorLines(path, projection, labelBoxes(shapes, path)), ...labels(shapes, path));
  picture.append(inside);
  return [picture, legend(), make("p", { class: "caption" }, mapCaption(shapes))];
}

function words(state) {
  const value = shownOn(state, view.quarter);
  return view.mapShow === "difference" ? signed(value, 4) : figure(value);
}

/** What flows in a corridor: the level even where the map shows differences. */
function flowOf(route, quarter) {
  const arm = view.mapShow === "0" ? 0 : OWN;
  return level(arm, "flow", route.corridor)?.mean[quarter] ?? null;
}

function shownRoutes() {
  return DATA.routes.filter((r) => r.cargo === view.cargo && level(OWN, "flow", r.corridor))
    .map((route, n) => ({ ...route, number: n + 1, way: wayOf(route) }));
}

function corridorLines(path, projection, boxes) {
  const routes = shownRoutes().filter((r) => r.way.length > 0);
  const most = Math.max(...routes.flatMap((r) => DATA.quarters.map((_, q) => flowOf(r, q) ?? 0)), 1e-9);
  const badges = [];
  const taken = [];
  const lines = routes.flatMap((route) => {
    const flow = flowOf(route, view.quarter) ?? 0;
    const width = 1.5 + 9 * flow / most;
    const d = path({ type: "LineString", coordinates: route.way });
    const middle = free(route.way.map(projection), taken, boxes);
    taken.push(middle);
    const line = svg("path", { d, class: "corridor", "stroke-width": width });
    if (Number(digitsOf(flow, 4)) === 0) {
      line.setAttribute("stroke-dasharray", "3 4");
    }
    line.append(svg("title", {}, nameOf(route.corridor) + ": " + figure(flow) + " " + unitName(route.unit)));
    badges.push(
      svg("circle", { cx: middle[0], cy: middle[1], r: 9, class: "badge" }),
      svg("text", { x: middle[0], y: middle[1], dy: "0.35em", class: "number" }, String(route.number)));
    return [svg("path", { d, class: "casing", "stroke-width": width + 3 }), line];
  });
  return [...lines, ...badges];
}

/** A point on the way, near its middle, that is on the map and not under another number or a name. */
function free(points, taken, boxes) {
  const along = points.slice(1).flatMap((b, n) => [0.1, 0.3, 0.5, 0.7, 0.9].map((part) =>
    [points[n][0] + part * (b[0] - points[n][0]), points[n][1] + part * (b[1] - points[n][1])]));
  const inside = along.filter(([x, y]) => x > 15 && y > 15 && x < MAP.width - 15 && y < MAP.height - 15);
  const all = inside.length > 0 ? inside : along;
  const middle = (all.length - 1) / 2;
  const near = all.map((point, n) => [Math.abs(n - middle), point]).sort((a, b) => a[0] - b[0]).map((each) => each[1]);
  const apart = near.filter(([x, y]) => taken.every(([u, v]) => Math.hypot(x - u, y - v) > 20));
  const named = ([x, y]) => boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  return apart.find((point) => !named(point)) ?? apart[0] ?? near[0];
}

/** Where the name and value of a state stand: where the table of places says, otherwise in its middle. */
function labelAt(shape, path) {
  const at = PLACES.get(shape.properties.id);
  return at ? path.projection()(at) : path.centroid(shape);
}

function labelled(shapes) {
  return shapes.filter((s) => DATA.states.includes(s.properties.id));
}

/** Around names and values, with room for a number. */
function labelBoxes(shapes, path) {
  return labelled(shapes).map((shape) => {
    const [x, y] = labelAt(shape, path);
    const wide = 5.6 * nameOf(shape.properties.id).length + 9;
    return { left: x - wide, right: x + wide, top: y - 22, bottom: y + 28 };
  });
}

/** Names and values of states. */
function labels(shapes, path) {
  return labelled(shapes).flatMap((shape) => {
    const id = shape.properties.id;
    const [x, y] = labelAt(shape, path);
    return [
      svg("text", { x, y, class: "name" }, nameOf(id)),
      svg("text", { x, y: y + 16, class: "value" }, words(id))
    ];
  });
}

function legend() {
  if (view.mapShow === "difference") {
    return effectClasses(mostOnMap());
  }
  const all = mapLevels();
  const both = Math.min(...all) < 0;
  const [low, high] = both ? [-Math.max(...all.map(Math.abs)), Math.max(...all.map(Math.abs))] : [Math.min(...all), Math.max(...all)];
  const end = (n) => figure(low + n * (high - low) / CLASSES);
  const names = both ? [...FALLS, "d0", ...RISES] : Array.from({ length: CLASSES }, (_, n) => "s" + n);
  return classes(names.map((name, n) => [name, text("classRange", { from: end(n), to: end(n + 1) })]));
}

function mapCaption(shapes) {
  const routes = shownRoutes();
  const values = {
    variable: small(view.variable), unit: unitName(unitOf(view.variable)), n: DATA.units,
    quarter: DATA.quarters[view.quarter], cargo: nounOf(view.cargo), cargoUnit: unitName(routes[0]?.unit ?? "")
  };
  const off = [
    ...DATA.states.filter((state) => !shapes.some((s) => s.properties.id === state)),
    ...routes.filter((r) => r.way.length === 0).map((r) => r.corridor)
  ].map(nameOf);
  return text(routes.length > 0 ? "mapCaption" : "mapPlain", values) +
    (off.length > 0 ? " " + text("offMap", { names: off.join(", ") }) : "");
}

/** What flows, in numbers. */
function flows() {
  const routes = shownRoutes();
  if (routes.length === 0) {
    return [];
  }
  const head = [text("number"), text("corridor"), ...(PAIRED ? [text("reference")] : []), text("scenario"),
    ...(PAIRED ? [text("difference"), text("interval95")] : [])];
  const rows = routes.map((route) => {
    const e = effect("flow", route.corridor, "", view.quarter);
    const at = (arm) => figure(level(arm, "flow", route.corridor).mean[view.quarter]);
    return [String(route.number), nameOf(route.corridor), ...(PAIRED ? [at(0)] : []), at(OWN), ...(PAIRED
      ? [signed(e.mean, e.decimals), intervalWords(e, e.decimals)]
      : [])];
  });
  const label = text("flows", {
    cargo: capital(nameOf(view.cargo)), unit: unitName(routes[0].unit), quarter: DATA.quarters[view.quarter]
  });
  return [make("h3", {}, label), table(head, rows, label, "flows")];
}
