package org.multivector.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.multivector.chance.Amount;
import org.multivector.results.Figures;
import org.multivector.scenario.Provenance;
import org.multivector.scenario.Scenario;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Occasion;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** What a scenario changes against its reference, in plain words, and what of it is assumed. */
public final class Delta {

  private static final Pattern UNTITLED = Pattern.compile("\\d{4}Q[1-4]|when .*");
  private static final List<Dimension> GROUPS =
      List.of(Dimension.STATE, Dimension.POWER, Dimension.CORRIDOR, Dimension.INSTITUTION);

  private final Scenario scenario;
  private final Plan plan;
  private final Optional<Plan> reference;
  private final Set<Integer> set;

  /** Of a scenario; of a world on its own, what happens in it. */
  public Delta(Scenario scenario) {
    this.scenario = scenario;
    plan = scenario.plan();
    reference = scenario.reference().map(Scenario::plan);
    set =
        scenario.provenance().stream()
            .filter(Provenance::isSet)
            .map(Provenance::place)
            .collect(Collectors.toSet());
  }

  /** The description, a line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    heading(lines);
    int before = lines.size();
    actors(lines);
    uncertain(lines);
    startValues(lines);
    switches(lines);
    effects(lines);
    if (lines.size() == before) {
      lines.add("");
      lines.add(reference.isPresent() ? "Nothing differs." : "Nothing special happens.");
    }
    assumed(lines);
    return lines;
  }

  private void heading(List<String> lines) {
    lines.add(scenario.title());
    if (!scenario.question().isEmpty()) {
      lines.add(scenario.question());
    }
    lines.add("");
    lines.add(
        scenario
            .reference()
            .map(other -> "Compared with: " + other.title() + " (" + other.stem() + ")")
            .orElse("A world on its own, compared with nothing"));
    lines.add(
        "From "
            + plan.start()
            + " to "
            + plan.start().plus(plan.quarters() - 1)
            + "; hash "
            + scenario.hash());
    if (!scenario.sources().isEmpty()) {
      lines.add("Sources: " + String.join(", ", scenario.sources()));
    }
  }

  private void uncertain(List<String> lines) {
    section(
        lines,
        "Not known, and drawn anew for each run:",
        plan.uncertain().stream()
            .filter(each -> reference.map(r -> !r.uncertain().contains(each)).orElse(true))
            .map(each -> each.name() + ": " + Phrase.amount(each.amount()))
            .toList());
  }

  private void startValues(List<String> lines) {
    if (reference.isEmpty()) {
      return;
    }
    Layout layout = plan.layout();
    List<String> changed = new ArrayList<>();
    for (int place = 0; place < layout.size(); place++) {
      if (!layout.isShadow(place)) {
        startValue(place, changed);
      }
    }
    section(lines, "Otherwise from the start:", changed);
  }

  /**
   * When somebody comes or goes only what is set counts: shares of others all change a little, and
   * a newcomer has figures everywhere.
   */
  private void startValue(int place, List<String> changed) {
    Layout layout = plan.layout();
    OptionalInt there = reference.orElseThrow().layout().find(layout.address(place));
    if (there.isEmpty()) {
      if (set.contains(place)) {
        changed.add(now(place));
      }
      return;
    }
    Amount before = reference.orElseThrow().amounts()[there.getAsInt()];
    if (!plan.amounts()[place].equals(before) && (sameActors() || set.contains(place))) {
      changed.add(now(place) + ", not " + Phrase.amount(before));
    }
  }

  private String now(int place) {
    return Phrase.measured(plan.layout(), place) + ": " + Phrase.amount(plan.amounts()[place]);
  }

  private boolean sameActors() {
    return reference.map(other -> other.roster().equals(plan.roster())).orElse(true);
  }

  private void actors(List<String> lines) {
    if (sameActors()) {
      return;
    }
    Roster own = plan.roster();
    Roster other = reference.orElseThrow().roster();
    List<String> comes = new ArrayList<>();
    List<String> goes = new ArrayList<>();
    for (Dimension dimension : GROUPS) {
      only(own.members(dimension), other.members(dimension)).stream()
          .map(entry -> named(entry) + said(dimension, entry))
          .forEach(comes::add);
      only(other.members(dimension), own.members(dimension)).stream()
          .map(Delta::named)
          .forEach(goes::add);
    }
    section(lines, "Added, and absent from what it is compared with:", comes);
    section(lines, "Taken out:", goes);
    boolean haveShares =
        Stream.of(Dimension.STATE, Dimension.POWER)
            .anyMatch(dimension -> !own.members(dimension).equals(other.members(dimension)));
    if (!comes.isEmpty() || haveShares) {
      lines.add("");
    }
    if (!comes.isEmpty()) {
      lines.add("Where nothing is set, a newcomer has the figures of whom it is like, if anybody.");
    }
    if (haveShares) {
      lines.add("Where shares are not set, those who stay share what is left as they did.");
    }
  }

  private static List<Roster.Entry> only(List<Roster.Entry> these, List<Roster.Entry> those) {
    return these.stream().filter(entry -> !those.contains(entry)).toList();
  }

  private static String named(Roster.Entry entry) {
    return entry.name() + " (" + entry.id() + ")";
  }

  /** Whom a newcomer is like, and where a corridor runs. */
  private String said(Dimension dimension, Roster.Entry entry) {
    Roster before = reference.orElseThrow().roster();
    int model = before.find(dimension, scenario.newcomers().getOrDefault(entry.id(), ""));
    String like = model < 0 ? "" : ", like " + before.members(dimension).get(model).name();
    int line = plan.roster().corridors().indexOf(entry);
    boolean runs = dimension == Dimension.CORRIDOR;
    return like + (runs ? ": " + Phrase.line(plan.roster(), line) : "");
  }

  private void switches(List<String> lines) {
    List<String> changed = new ArrayList<>();
    for (Mechanism mechanism : Mechanism.values()) {
      String now = position(plan, mechanism);
      String before = reference.map(other -> position(other, mechanism)).orElse("on");
      if (!now.equals(before)) {
        changed.add(mechanism.key() + " is " + now);
      }
    }
    section(lines, "Mechanisms:", changed);
  }

  private static String position(Plan plan, Mechanism mechanism) {
    if (plan.off().contains(mechanism)) {
      return mechanism.isNeutralAtStart() ? "off (frozen is the same)" : "off";
    }
    return plan.frozen().contains(mechanism) ? "frozen" : "on";
  }

  private void effects(List<String> lines) {
    sections(own(), plan).forEach((time, changes) -> section(lines, time, changes));
    reference
        .map(other -> sections(gone(), other))
        .orElse(Map.of())
        .forEach((time, changes) -> section(lines, "Does not happen: " + time, changes));
  }

  /** What is done, by when it is done. */
  private Map<String, List<String>> sections(List<InputChange> effects, Plan of) {
    Map<List<Object>, List<InputChange>> changes = new LinkedHashMap<>();
    effects.forEach(e -> changes.computeIfAbsent(same(e), key -> new ArrayList<>()).add(e));
    Map<String, List<String>> byTime = new LinkedHashMap<>();
    for (List<InputChange> times : changes.values()) {
      String time = new When(of).text(times, title(times.get(0)));
      byTime.computeIfAbsent(time, key -> new ArrayList<>()).add(change(times.get(0), of));
    }
    return byTime;
  }

  /** What a change that is made again and again has in common. */
  private static List<Object> same(InputChange effect) {
    boolean stays = effect.until() == Integer.MAX_VALUE;
    return List.of(
        effect.index(),
        effect.operation(),
        effect.amount(),
        effect.event(),
        effect.ramp(),
        stays ? -1 : effect.until() - effect.from(),
        effect.occasion().map(Occasion::probability),
        effect.occasion().flatMap(Occasion::condition));
  }

  /** What happens in the reference alone to those who are in both. */
  private List<InputChange> gone() {
    return reference.stream()
        .flatMap(
            other ->
                without(other, Optional.of(plan)).stream()
                    .filter(e -> plan.layout().find(other.layout().address(e.index())).isPresent()))
        .toList();
  }

  private List<InputChange> own() {
    return without(plan, reference);
  }

  /** The effects of a plan that another does not have; places may differ. */
  private static List<InputChange> without(Plan plan, Optional<Plan> other) {
    Set<Object> known = new HashSet<>();
    other.ifPresent(o -> o.changes().forEach(effect -> known.add(lasting(effect, o))));
    return plan.changes().stream()
        .filter(effect -> !known.contains(lasting(effect, plan)))
        .toList();
  }

  private static List<Object> lasting(InputChange effect, Plan plan) {
    return List.of(
        plan.layout().address(effect.index()),
        effect.amount(),
        effect.key(),
        effect.from(),
        effect.ramp(),
        effect.until(),
        effect.event(),
        effect.occasion().map(Occasion::probability));
  }

  /** The title of its event in brackets; what has none is called by its date or condition. */
  private static String title(InputChange effect) {
    boolean none = UNTITLED.matcher(effect.event()).matches();
    return none ? "" : " (" + effect.event() + ")";
  }

  private static String change(InputChange effect, Plan plan) {
    String what = Phrase.input(plan.layout(), effect.index());
    String measured = Phrase.measured(plan.layout(), effect.index());
    String amount = Phrase.amount(effect.amount());
    return switch (effect.operation()) {
      case SET -> measured + " becomes " + amount;
      case TIMES -> what + " times " + amount + hazard(effect, plan);
      case ADD -> measured + " plus " + amount;
    };
  }

  private static String hazard(InputChange effect, Plan plan) {
    return plan.layout().input(effect.index()) == Input.ATTENTION ? ", as a hazard" : "";
  }

  /** What the changed inputs were, and who says so. */
  private void assumed(List<String> lines) {
    Set<Integer> touched = new TreeSet<>();
    own().forEach(effect -> touched.add(effect.index()));
    List<String> origins =
        scenario.provenance().stream()
            .filter(origin -> touched.contains(origin.place()))
            .map(this::origin)
            .toList();
    section(lines, "What the events change starts at:", origins);
    lines.add("");
    String part = Figures.percent(scenario.assumedShare());
    lines.add(part + " of the world's ties, by weight, are assumptions.");
  }

  private String origin(Provenance origin) {
    String from = origin.assumed() ? "an assumption" : "from " + origin.source();
    String note = origin.note().isEmpty() ? "" : ": " + origin.note();
    return Phrase.measured(plan.layout(), origin.place())
        + ": "
        + Phrase.amount(origin.amount())
        + ", "
        + from
        + note;
  }

  private static void section(List<String> lines, String heading, List<String> items) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add(heading);
      items.forEach(item -> lines.add("  - " + item));
    }
  }
}
