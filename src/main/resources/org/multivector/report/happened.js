// In how many runs events happened of which it was open whether and when they do.

/** Rows at the most; the rest is in the file. */
const MOST_EVENTS = 20;

function drawHappened() {
  const own = DATA.happened.filter((event) => event.arm === OWN);
  const only = DATA.happened.filter((event) => event.arm !== OWN && !own.some((one) => one.event === event.event));
  const all = [...own, ...only];
  const section = document.getElementById("happened");
  section.hidden = all.length === 0;
  if (section.hidden) {
    section.replaceChildren();
    return;
  }
  const shared = PAIRED && DATA.happened.some((event) => event.arm !== OWN);
  const never = own.filter((event) => event.times === 0);
  const left = all.length - MOST_EVENTS;
  fill("happened", happenedFinding(own, never),
    neverWords(never),
    table(happenedHead(shared), all.slice(0, MOST_EVENTS).map((event) => happenedRow(event, shared)), text("happened")),
    make("p", { class: "caption" }, [text("happenedCaption", { n: DATA.units }), left > 0 ? text("happenedMore", { n: left }) : ""].join(" ")));
}

function happenedFinding(own, never) {
  if (own.length === 0) {
    return text("happened");
  }
  if (never.length > 1) {
    return text("happenedNone", { n: never.length });
  }
  const [event] = [...never, ...own];
  const key = event.times === 0 ? "happenedNot" : event.times === event.n ? "happenedAlways" : "happenedIn";
  return text(key, { event: eventName(event), percent: percent(event.share) });
}

/** What never happens. */
function neverWords(never) {
  if (never.length === 0) {
    return null;
  }
  const events = never.map((event) => text("happenedQuoted", { event: eventName(event) })).join(", ");
  return make("p", {}, text(never.length === 1 ? "happenedOne" : "happenedNever", { events }));
}

function eventName(event) {
  return DATA.eventNames[language][event.event];
}

function happenedHead(shared) {
  const head = [text("happenedEvent"), text("happenedRuns"), text("interval95"), text("happenedHalf"), text("happenedMost")];
  return shared ? [...head, text("reference")] : head;
}

/** Of the scenario, with the part of runs of the reference beside it. */
function happenedRow(event, shared) {
  const here = event.arm === OWN ? event : null;
  const cells = [
    eventName(event),
    happenedPart(here),
    here ? percent(here.low) + " … " + percent(here.high) : text("none"),
    here?.first[1] || text("none"),
    here?.first[0] ? [...new Set([here.first[0], here.first[2]])].join(" – ") : text("none")
  ];
  const known = DATA.happened.find((other) => other.arm === 0 && other.event === event.event);
  return shared ? [...cells, happenedPart(known)] : cells;
}

function happenedPart(event) {
  return event ? percent(event.share) : text("none");
}
