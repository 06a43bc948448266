package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Graph;
import org.multivector.world.Network;
import org.multivector.world.Roster;
import org.multivector.world.Roster.Entry;
import org.multivector.world.Routes;

/** Reads cargoes, places and the legs of corridors from the keys of a {@code world.yaml}. */
final class NetworkReader {

  private static final List<String> LEG_KEYS = Key.names(WorldKeys.LEG);
  private static final String LEG = "{from: KAZ, to: RUS, by: RUS}";
  private static final int MOST_LEGS = 12;
  static final int MOST = 100;

  /** What was read: the ids and names, and how the lines run. */
  record Lines(List<Entry> cargoes, List<Entry> corridors, Network network) {}

  private final Fields fields;
  private final Faults faults;
  private final Roster roster;
  private final List<String> domains;
  private final List<String> nodes = new ArrayList<>();
  private final List<Entry> places = new ArrayList<>();
  private final List<Entry> cargoes = new ArrayList<>();
  private final List<Network.Cargo> kinds = new ArrayList<>();
  private final List<Entry> corridors = new ArrayList<>();
  private final List<Network.Line> lines = new ArrayList<>();

  /**
   * A reader for a world of these actors.
   *
   * @param roster states, partners and domains, and the cargoes and places that are there already
   */
  NetworkReader(Fields fields, Faults faults, Roster roster) {
    this.fields = fields;
    this.faults = faults;
    this.roster = roster;
    domains = roster.domains().stream().map(Entry::id).toList();
    roster.states().forEach(state -> nodes.add(state.id()));
    roster.partners().forEach(partner -> nodes.add(partner.id()));
    roster.network().places().forEach(place -> nodes.add(place.id()));
  }

  /** Reads them; faults leave something out. */
  Lines lines() {
    group("places").forEach(this::place);
    group("cargoes").forEach(this::cargo);
    group("corridors").forEach(this::corridor);
    return new Lines(cargoes, corridors, new Network(kinds, lines, places));
  }

  /** Refuses a network with more routes than can be looked at one by one. */
  void checkRoutes(Roster whole) {
    Graph graph = new Graph(whole);
    for (int cargo = 0; cargo < graph.cargoes(); cargo++) {
      if (Routes.of(graph, whole, cargo).size() > Routes.MOST) {
        String id = whole.cargoes().get(cargo).id();
        String what = "there are more than " + Routes.MOST + " routes for " + Wording.quote(id);
        Spot at = fields.entry("corridors").map(e -> e.key().at()).orElse(fields.at());
        faults.error(at, what + "; join corridors or leave some out");
      }
    }
  }

  private List<Yaml.Entry> group(String key) {
    Optional<Yaml.Mapping> group =
        fields.entry(key).isEmpty() ? Optional.empty() : fields.mapping(key);
    List<Yaml.Entry> entries = group.map(Yaml.Mapping::entries).orElse(List.of());
    int most = key.equals("corridors") ? MOST : EntitiesReader.MOST;
    boolean fits =
        group.isEmpty()
            || EntitiesReader.checkSize(key, entries.size(), most, group.get().at(), faults);
    return fits ? entries : List.of();
  }

  private void place(Yaml.Entry entry) {
    boolean is = EntitiesReader.checkForm(entry.key(), Forms.ACTOR, faults);
    Optional<Yaml.Scalar> name = Fields.scalar(entry, faults);
    if (nodes.contains(entry.key().text())) {
      boolean isPlace = nodes.indexOf(entry.key().text()) >= nodes.size() - places();
      String what = isPlace ? " is a place already; leave it out" : " is an actor already";
      faults.error(entry.key().at(), Wording.quote(entry.key().text()) + what);
    } else if (is && name.isPresent()) {
      nodes.add(entry.key().text());
      places.add(new Entry(entry.key().text(), name.get().text()));
    }
  }

  /** How many places there are by now; they are the last nodes. */
  private int places() {
    return roster.network().places().size() + places.size();
  }

  private void cargo(Yaml.Entry entry) {
    boolean is = EntitiesReader.checkForm(entry.key(), Forms.THING, faults);
    Optional<Yaml.Mapping> group = Fields.mapping(entry, faults);
    if (group.isEmpty()) {
      return;
    }
    Fields keys = Fields.of(group.get(), WorldKeys.CARGO, faults);
    Optional<Yaml.Scalar> name = keys.required("name", "name: Oil");
    Optional<Yaml.Scalar> unit = keys.required("unit", "unit: Mt");
    int domain = find(keys.required("domain", "domain: energy"), "domain", domains);
    boolean bothWays = flag(keys);
    if (is && name.isPresent() && unit.isPresent() && domain >= 0) {
      cargoes.add(new Entry(entry.key().text(), name.get().text()));
      kinds.add(new Network.Cargo(unit.get().text(), domain, bothWays));
    }
  }

  private boolean flag(Fields keys) {
    Optional<Yaml.Scalar> flag =
        keys.entry("both_ways").isEmpty() ? Optional.empty() : keys.scalar("both_ways");
    boolean yes = flag.map(f -> f.text().equals("true")).orElse(false);
    if (flag.isPresent() && !yes && !flag.get().text().equals("false")) {
      String what = "\"both_ways\" is not " + Wording.quote(flag.get().text());
      faults.error(flag.get().at(), what, "true, false");
    }
    return yes;
  }

  private int find(Optional<Yaml.Scalar> word, String kind, List<String> allowed) {
    int found = word.map(w -> allowed.indexOf(w.text())).orElse(-1);
    if (word.isPresent() && found < 0) {
      faults.unknown(word.get().at(), kind, word.get().text(), allowed);
    }
    return found;
  }

  private void corridor(Yaml.Entry entry) {
    boolean is = EntitiesReader.checkForm(entry.key(), Forms.PROJECT, faults);
    Optional<Yaml.Mapping> group = Fields.mapping(entry, faults);
    if (group.isEmpty()) {
      return;
    }
    Fields keys = Fields.of(group.get(), WorldKeys.CORRIDOR, faults);
    Optional<Yaml.Scalar> name = keys.required("name", "name: Caspian pipeline");
    List<String> known = new ArrayList<>(roster.cargoes().stream().map(Entry::id).toList());
    group("cargoes").forEach(each -> known.add(each.key().text()));
    int cargo = find(keys.required("cargo", "cargo: oil"), "cargo", known);
    List<Network.Leg> legs = legs(keys);
    if (is && name.isPresent() && cargo >= 0 && !legs.isEmpty()) {
      corridors.add(new Entry(entry.key().text(), name.get().text()));
      lines.add(new Network.Line(cargo, legs));
    }
  }

  private List<Network.Leg> legs(Fields keys) {
    List<Network.Leg> legs = new ArrayList<>();
    if (keys.entry("legs").isEmpty()) {
      faults.error(keys.at(), "\"legs\" is missing; write legs: [" + LEG + "]");
      return legs;
    }
    Optional<Yaml.Sequence> all = keys.sequence("legs");
    List<Yaml> items = all.map(Yaml.Sequence::items).orElse(List.of());
    if (all.isPresent() && (items.isEmpty() || items.size() > MOST_LEGS)) {
      String what = "a corridor has " + Wording.count(items.size(), "leg");
      faults.error(all.get().at(), what, "1 to " + MOST_LEGS);
      return legs;
    }
    if (items.size() > 1 && items.stream().allMatch(Yaml.Scalar.class::isInstance)) {
      faults.error(all.orElseThrow().at(), "legs are groups of keys, such as " + LEG);
      return legs;
    }
    List<Integer> met = new ArrayList<>();
    for (Yaml item : items) {
      leg(item, met).ifPresent(legs::add);
    }
    return legs.size() == items.size() ? legs : List.of();
  }

  private Optional<Network.Leg> leg(Yaml item, List<Integer> met) {
    if (!(item instanceof Yaml.Mapping mapping)) {
      faults.error(item.at(), "a leg is a group of keys, such as " + LEG);
      return Optional.empty();
    }
    Fields keys = new Fields(mapping, LEG_KEYS, faults);
    int from = node(keys.required("from", "from: KAZ"));
    int to = node(keys.required("to", "to: RUS"));
    boolean anybody = keys.entry("by").isPresent();
    int by = anybody ? node(keys.scalar("by")) : Network.NOBODY;
    if (from < 0 || to < 0 || (anybody && by < 0)) {
      return Optional.empty();
    }
    if (!met.isEmpty() && met.get(met.size() - 1) != from) {
      String last = nodes.get(met.get(met.size() - 1));
      faults.error(mapping.at(), "a leg begins where the one before ends", "from: " + last);
      return Optional.empty();
    }
    if (met.isEmpty()) {
      met.add(from);
    }
    if (met.contains(to)) {
      faults.error(mapping.at(), "the corridor comes to " + nodes.get(to) + " twice");
      return Optional.empty();
    }
    met.add(to);
    return Optional.of(new Network.Leg(from, to, by));
  }

  /** A state, a power, the rest of the world or a place. */
  private int node(Optional<Yaml.Scalar> word) {
    List<String> allowed = new ArrayList<>(nodes);
    allowed.remove(roster.passive().get(0).id());
    allowed.remove(roster.passive().get(2).id());
    return find(word, "node", allowed) < 0 ? -1 : nodes.indexOf(word.orElseThrow().text());
  }
}
