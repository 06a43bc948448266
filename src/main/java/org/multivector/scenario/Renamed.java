package org.multivector.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.text.CsvTable;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.text.YamlWords;

/**
 * An id that a world and a table of it write differently, or that the world has lost: told once in
 * the world, and read as the table has it, since whatever else names it would be at odds too.
 */
final class Renamed {

  /** Fewer rows may be slips of the pen themselves. */
  private static final int FEWEST_ROWS = 2;

  private static final String PASSIVE = "partners";
  private static final List<String> ACTORS = List.of("states", "powers", PASSIVE);

  /** Where the ids of groups stand in tables. */
  private static final List<Group> GROUPS =
      List.of(
          new Group(List.of("states"), "ties.csv", "state", Forms.ACTOR),
          new Group(List.of("powers", PASSIVE), "ties.csv", "partner", Forms.ACTOR),
          new Group(List.of("domains"), "ties.csv", "domain", Forms.THING),
          new Group(List.of("issues"), "aims.csv", "issue", Forms.THING),
          new Group(List.of("theatres"), "theatres.csv", "theatre", Forms.THING),
          new Group(List.of("interests"), "stakes.csv", "interest", Forms.THING),
          new Group(List.of("commodities"), "commodities.csv", "commodity", Forms.THING),
          new Group(List.of("cargoes"), "needs.csv", "cargo", Forms.THING),
          new Group(List.of("corridors"), "corridors.csv", "corridor", Forms.PROJECT),
          new Group(List.of("institutions"), "institutions.csv", "institution", Forms.PROJECT),
          new Group(List.of("regimes"), "regimes.csv", "regime", Forms.THING),
          new Group(List.of("shocks"), "shocks.csv", "shock", Forms.THING));

  private final Faults faults;
  private Yaml.Mapping world;

  /**
   * Groups of a world that a column has the ids of.
   *
   * @param keys the groups; one who is missing belongs in the first
   */
  private record Group(List<String> keys, String table, String column, Pattern form) {}

  private Renamed(Yaml.Mapping world, Faults faults) {
    this.world = world;
    this.faults = faults;
  }

  /** The world with the ids of its tables. */
  static Yaml.Mapping mended(Yaml.Mapping world, WorldTables tables, Faults faults) {
    Renamed renamed = new Renamed(world, faults);
    GROUPS.forEach(group -> renamed.check(group, tables));
    return renamed.world;
  }

  private void check(Group group, WorldTables tables) {
    Map<String, Yaml.Scalar> declared = new LinkedHashMap<>();
    ids(group.keys()).forEach(id -> declared.putIfAbsent(id.text(), id));
    if (!declared.isEmpty() && isSound(group)) {
      tables.glance(TableShape.of(group.table())).ifPresent(table -> check(group, table, declared));
    }
  }

  /** Whether every id is one, and none of them that of another; otherwise that is told first. */
  private boolean isSound(Group group) {
    boolean actors = group.form() == Forms.ACTOR;
    List<String> all = ids(actors ? ACTORS : group.keys()).map(Yaml.Scalar::text).toList();
    boolean partners =
        ids(List.of(PASSIVE)).count() == WorldKeys.PARTNERS.size()
            || !group.keys().contains(PASSIVE);
    return partners
        && Set.copyOf(all).size() == all.size()
        && all.stream().allMatch(id -> group.form().matcher(id).matches());
  }

  private Stream<Yaml.Scalar> ids(List<String> groups) {
    return world.entries().stream()
        .filter(entry -> groups.contains(entry.key().text()))
        .flatMap(entry -> ids(entry.value(), entry.key().text().equals(PASSIVE)));
  }

  private void check(Group group, CsvTable table, Map<String, Yaml.Scalar> declared) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    table.rows().forEach(row -> rows.merge(table.get(row, group.column()), 1, Integer::sum));
    List<String> idle = declared.keySet().stream().filter(id -> !rows.containsKey(id)).toList();
    List<String> strangers =
        rows.keySet().stream()
            .filter(id -> group.form().matcher(id).matches() && !declared.containsKey(id))
            .filter(id -> rows.getOrDefault(id, 0) >= FEWEST_ROWS)
            .toList();
    for (String stranger : strangers) {
      boolean pair = strangers.size() == 1 && idle.size() == 1;
      String meant = pair ? idle.get(0) : Nearest.to(stranger, idle);
      String others =
          Wording.count(rows.getOrDefault(stranger, 0), "row") + " of " + table.file() + " ";
      if (!meant.isEmpty() && !isSlip(stranger, declared.keySet(), rows)) {
        tell(Objects.requireNonNull(declared.get(meant)), stranger, others);
      } else if (idle.isEmpty() && YamlWords.of(world).anyMatch(stranger::equals)) {
        tellMissing(group.keys().get(0), stranger, others);
      }
    }
  }

  private static Stream<Yaml.Scalar> ids(Yaml group, boolean nested) {
    if (!(group instanceof Yaml.Mapping mapping)) {
      return Stream.of();
    }
    return nested
        ? mapping.entries().stream().flatMap(kind -> ids(kind.value(), false))
        : mapping.entries().stream().map(Yaml.Entry::key);
  }

  /** Whether a few rows have an id that is nearly one that many have. */
  private static boolean isSlip(String id, Set<String> declared, Map<String, Integer> rows) {
    Set<String> known = new LinkedHashSet<>(declared);
    known.retainAll(rows.keySet());
    String near = Nearest.to(id, known);
    return !near.isEmpty() && 3 * rows.getOrDefault(id, 0) < rows.getOrDefault(near, 0);
  }

  private void tell(Yaml.Scalar id, String stranger, String rows) {
    String what = " is in no row, but " + rows + "have " + Wording.quote(stranger);
    faults.error(
        id.at(), Wording.quote(id.text()) + what + ", which is not in the world", "", stranger);
    world = YamlWords.exchanged(world, id.text(), stranger);
  }

  private void tellMissing(String group, String stranger, String rows) {
    for (Yaml.Entry entry : world.entries()) {
      if (entry.key().text().equals(group)
          && entry.value() instanceof Yaml.Mapping members
          && areNames(members)) {
        String what = Wording.quote(stranger) + " is not among the " + group + ", but " + rows;
        faults.error(entry.key().at(), what + "have it");
        Yaml.Scalar id = new Yaml.Scalar(entry.key().at(), stranger, true, entry.key().at());
        List<Yaml.Entry> more = new ArrayList<>(members.entries());
        more.add(new Yaml.Entry(id, id));
        world = with(new Yaml.Entry(entry.key(), new Yaml.Mapping(members.at(), more)));
      }
    }
  }

  /** Of those who are more than a name nobody can say what they would be. */
  private static boolean areNames(Yaml.Mapping members) {
    return members.entries().stream().allMatch(one -> one.value() instanceof Yaml.Scalar);
  }

  private Yaml.Mapping with(Yaml.Entry changed) {
    return new Yaml.Mapping(
        world.at(),
        world.entries().stream()
            .map(entry -> entry.key().equals(changed.key()) ? changed : entry)
            .toList());
  }
}
