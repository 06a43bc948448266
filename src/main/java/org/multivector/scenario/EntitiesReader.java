package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Roster;
import org.multivector.world.Roster.Entry;

/** Reads who and what there is from the keys of a {@code world.yaml}. */
final class EntitiesReader {

  /** The keys that only a world has. */
  static final List<String> KEYS = Key.names(WorldKeys.ENTITIES);

  private static final List<String> PASSIVE = Key.names(WorldKeys.PARTNERS);
  static final int MOST = 40;

  private final Fields fields;
  private final Faults faults;
  private final Map<String, Spot> actors = new HashMap<>();

  EntitiesReader(Fields fields, Faults faults) {
    this.fields = fields;
    this.faults = faults;
  }

  /** The entities, or faults and nothing. */
  Optional<Entities> entities() {
    int before = faults.errors();
    List<Entry> states = members("states", Forms.ACTOR);
    List<Entry> powers = members("powers", Forms.ACTOR);
    List<Entry> passive = passive();
    boolean named =
        faults.errors() == before; // otherwise who is in a nest, or on a line, is unclear
    List<Entry> domains = members("domains", Forms.THING);
    List<Boolean> balanced = new ArrayList<>();
    List<Entry> issues = issues(balanced);
    List<Entry> theatres = members("theatres", Forms.THING);
    InstitutionReader charters = new InstitutionReader(powers, domains, issues, faults);
    List<Entry> institutions = optional("institutions", charters::read);
    List<ShockKind> shocks = shocks();
    if (!named) {
      return Optional.empty();
    }
    int[] nest = nests(Stream.concat(powers.stream(), passive.stream()).map(Entry::id).toList());
    NetworkReader reader =
        new NetworkReader(
            fields, faults, new Roster(states, powers, passive, domains, issues, theatres));
    NetworkReader.Lines lines = reader.lines();
    Roster roster =
        new Roster(
            states,
            powers,
            passive,
            domains,
            issues,
            theatres,
            optional("interests", Forms.THING),
            optional("commodities", Forms.THING),
            lines.corridors(),
            institutions,
            optional("regimes", Forms.THING),
            shocks.stream().map(ShockKind::entry).toList(),
            lines.cargoes(),
            lines.network());
    if (faults.errors() == before) {
      reader.checkRoutes(roster);
    }
    return faults.errors() > before
        ? Optional.empty()
        : Optional.of(new Entities(roster, flags(balanced), nest, shocks, charters.institutions()));
  }

  private static boolean[] flags(List<Boolean> balanced) {
    boolean[] flags = new boolean[balanced.size()];
    for (int issue = 0; issue < flags.length; issue++) {
      flags[issue] = balanced.get(issue);
    }
    return flags;
  }

  private Optional<Yaml.Mapping> group(String key) {
    if (fields.lacks(key)) {
      faults.error(fields.at(), Wording.quote(key) + " is missing; a world needs it");
    }
    Optional<Yaml.Mapping> group = fields.mapping(key);
    group.ifPresent(g -> checkSize(key, g.entries().size(), MOST, g.at(), faults));
    return group;
  }

  /** Whether there are not too few and not too many of a group; otherwise a fault. */
  static boolean checkSize(String key, int size, int most, Spot at, Faults faults) {
    boolean fits = size >= 1 && size <= most;
    if (!fits) {
      faults.error(at, "there are " + size + " " + key, "1 to " + most);
    }
    return fits;
  }

  private List<Entry> members(String key, Pattern form) {
    List<Entry> members = new ArrayList<>();
    group(key).ifPresent(group -> members(group, form, members));
    return members;
  }

  /** What a world may do without. */
  private List<Entry> optional(String key, Pattern form) {
    return fields.entry(key).isEmpty() ? List.of() : members(key, form);
  }

  private List<ShockKind> shocks() {
    Optional<Yaml.Mapping> kinds =
        fields.entry("shocks").isEmpty() ? Optional.empty() : group("shocks");
    kinds.ifPresent(group -> group.entries().forEach(entry -> checkId(entry.key(), Forms.THING)));
    return kinds.map(group -> new ShockReader(faults).kinds(group)).orElse(List.of());
  }

  /** Members that are more than a name; one reads what its entry says and returns the name. */
  private List<Entry> optional(String key, Function<Yaml.Mapping, String> reader) {
    List<Entry> members = new ArrayList<>();
    if (fields.entry(key).isPresent()) {
      for (Yaml.Entry entry : group(key).map(Yaml.Mapping::entries).orElse(List.of())) {
        checkId(entry.key(), Forms.PROJECT);
        String name = Fields.mapping(entry, faults).map(reader).orElse("");
        members.add(new Entry(entry.key().text(), name));
      }
    }
    return members;
  }

  private void members(Yaml.Mapping group, Pattern form, List<Entry> members) {
    for (Fields.Named named : Fields.named(group, faults)) {
      checkId(named.key(), form);
      members.add(new Entry(named.key().text(), named.value().text()));
    }
  }

  private void checkId(Yaml.Scalar id, Pattern form) {
    String text = id.text();
    if (checkForm(id, form, faults) && form == Forms.ACTOR) {
      Spot first = actors.putIfAbsent(text, id.at());
      if (first != null) {
        String what = Wording.quote(text) + " is an actor already, on " + first.seenFrom(id.at());
        faults.error(id.at(), what);
      }
    }
  }

  /** Reports what cannot be the id of an actor. */
  static void checkActor(Yaml.Scalar id, Faults faults) {
    checkForm(id, Forms.ACTOR, faults);
  }

  /** Reports what cannot be the id of a corridor or institution. */
  static void checkProject(Yaml.Scalar id, Faults faults) {
    checkForm(id, Forms.PROJECT, faults);
  }

  /** Whether it is an id of this form; otherwise a fault. */
  static boolean checkForm(Yaml.Scalar id, Pattern form, Faults faults) {
    boolean fits = form.matcher(id.text()).matches();
    if (!fits && form == Forms.ACTOR && Forms.RESERVED.contains(id.text())) {
      String what = " is no id: it stands for something else in tables and shocks";
      faults.error(id.at(), Wording.quote(id.text()) + what);
    } else if (!fits) {
      faults.error(id.at(), "not an id: " + Wording.quote(id.text()), allowed(form));
    }
    return fits;
  }

  private static String allowed(Pattern form) {
    if (form == Forms.ACTOR) {
      return "2 to 12 capital letters, digits and _";
    }
    String joint = form == Forms.THING ? "_" : "-";
    return "small letters, digits and " + joint + ", a letter first";
  }

  private List<Entry> passive() {
    List<Entry> passive = new ArrayList<>();
    Optional<Yaml.Mapping> group = group("partners");
    if (group.isEmpty()) {
      return passive;
    }
    Fields kinds = new Fields(group.get(), PASSIVE, faults);
    for (String kind : PASSIVE) {
      kinds.require(kind, kind + ": {ID: name} among the partners");
      kinds.mapping(kind).ifPresent(one -> onePartner(kind, one, passive));
    }
    return passive;
  }

  private void onePartner(String kind, Yaml.Mapping one, List<Entry> passive) {
    if (one.entries().size() != 1) {
      String what = Wording.quote(kind) + " is one partner, not " + one.entries().size();
      faults.error(one.at(), what, "{ID: name}");
    } else {
      members(one, Forms.ACTOR, passive);
    }
  }

  private List<Entry> issues(List<Boolean> balanced) {
    List<Entry> issues = new ArrayList<>();
    Optional<Yaml.Mapping> group = group("issues");
    for (Yaml.Entry entry : group.map(Yaml.Mapping::entries).orElse(List.of())) {
      checkId(entry.key(), Forms.THING);
      Optional<Yaml.Mapping> issue = Fields.mapping(entry, faults);
      String name = issue.map(i -> issue(i, balanced)).orElse("");
      issues.add(new Entry(entry.key().text(), name));
    }
    return issues;
  }

  private String issue(Yaml.Mapping issue, List<Boolean> balanced) {
    Fields keys = Fields.of(issue, WorldKeys.ISSUE, faults);
    keys.required("low", "low: what -1 means");
    keys.required("middle", "middle: what 0 means");
    keys.required("high", "high: what +1 means");
    Optional<Yaml.Scalar> balance = keys.required("balance", "balance: true or false");
    boolean yes = balance.map(b -> b.text().equals("true")).orElse(false);
    if (balance.isPresent() && !yes && !balance.get().text().equals("false")) {
      String what = "\"balance\" is not " + Wording.quote(balance.get().text());
      faults.error(balance.get().at(), what, "true, false");
    }
    balanced.add(yes);
    return keys.required("name", "name: Alignment").map(Yaml.Scalar::text).orElse("");
  }

  private int[] nests(List<String> partners) {
    int[] nest = new int[partners.size()];
    Arrays.fill(nest, -1);
    Optional<Yaml.Sequence> nests = fields.sequence("nests");
    if (nests.isEmpty()) {
      faults.error(fields.at(), "\"nests\" is missing; write nests: [[RUS], [USA, EU], ...]");
      return nest;
    }
    List<Yaml> items = nests.get().items();
    for (int number = 0; number < items.size(); number++) {
      nest(items.get(number), number, partners, nest);
    }
    List<String> left = partners.stream().filter(p -> nest[partners.indexOf(p)] < 0).toList();
    if (!left.isEmpty()) {
      faults.error(nests.get().at(), "partners in no nest: " + Wording.list(left));
    }
    return nest;
  }

  private void nest(Yaml item, int number, List<String> partners, int[] nest) {
    if (!(item instanceof Yaml.Sequence sequence) || sequence.items().isEmpty()) {
      faults.error(item.at(), "a nest is a list of partners, such as [USA, EU]");
      return;
    }
    for (Yaml member : sequence.items()) {
      String id = member instanceof Yaml.Scalar scalar ? scalar.text() : member.kind();
      int partner = partners.indexOf(id);
      if (partner < 0) {
        faults.unknown(member.at(), "partner", id, partners);
      } else if (nest[partner] >= 0) {
        faults.error(member.at(), Wording.quote(id) + " is in another nest already");
      } else {
        nest[partner] = number;
      }
    }
  }
}
