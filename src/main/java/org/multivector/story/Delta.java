package org.multivector.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.results.Figures;
import org.multivector.scenario.Provenance;
import org.multivector.scenario.Scenario;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Occasion;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** What a scenario changes against its reference, in plain words, and what of it is assumed. */
public final class Delta {

  private static final Pattern UNTITLED = Pattern.compile("\\d{4}Q[1-4]|when .*");
  static final List<Dimension> GROUPS =
      List.of(Dimension.STATE, Dimension.POWER, Dimension.CORRIDOR, Dimension.INSTITUTION);

  private final Scenario scenario;
  private final Plan plan;
  private final Optional<Plan> reference;
  private final Deviations deviations;

  /** Of a scenario; of a world on its own, what happens in it. */
  public Delta(Scenario scenario) {
    this.scenario = scenario;
    plan = scenario.plan();
    reference = scenario.reference().map(Scenario::plan);
    deviations = new Deviations(scenario);
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
        deviations.uncertain().stream()
            .map(each -> each.name() + ": " + Phrase.amount(each.amount()))
            .toList());
  }

  private void startValues(List<String> lines) {
    List<String> changed =
        deviations.startValues().stream()
            .map(v -> now(v.place()) + v.before().map(b -> ", not " + Phrase.amount(b)).orElse(""))
            .toList();
    section(lines, "Otherwise from the start:", changed);
  }

  private String now(int place) {
    return Phrase.measured(plan.layout(), place) + ": " + Phrase.amount(plan.amounts()[place]);
  }

  private void actors(List<String> lines) {
    if (deviations.sameActors()) {
      return;
    }
    Roster own = plan.roster();
    Roster other = reference.orElseThrow().roster();
    List<String> comes = new ArrayList<>();
    List<String> goes = new ArrayList<>();
    for (Dimension dimension : GROUPS) {
      deviations.added(dimension).stream()
          .map(entry -> named(entry) + said(dimension, entry))
          .forEach(comes::add);
      deviations.removed(dimension).stream().map(Delta::named).forEach(goes::add);
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
    section(lines, "Mechanisms:", deviations.switches().stream().map(Delta::position).toList());
  }

  private static String position(Deviations.Switched changed) {
    boolean idle = changed.now().equals("off") && changed.mechanism().isNeutralAtStart();
    String now = changed.now() + (idle ? " (frozen is the same)" : "");
    return changed.mechanism().key() + " is " + now;
  }

  private void effects(List<String> lines) {
    sections(deviations.own(), plan).forEach((time, changes) -> section(lines, time, changes));
    reference
        .map(other -> sections(deviations.gone(), other))
        .orElse(Map.of())
        .forEach((time, changes) -> section(lines, "Does not happen: " + time, changes));
  }

  /** What is done, by when it is done. */
  private Map<String, List<String>> sections(List<InputChange> effects, Plan of) {
    Map<List<Object>, List<InputChange>> changes = new LinkedHashMap<>();
    effects.forEach(e -> changes.computeIfAbsent(same(e), key -> new ArrayList<>()).add(e));
    Map<String, List<String>> byTime = new LinkedHashMap<>();
    for (List<InputChange> times : changes.values()) {
      String time = new When(of).text(times, inBrackets(times.get(0)));
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

  private static String inBrackets(InputChange effect) {
    String title = title(effect);
    return title.isEmpty() ? "" : " (" + title + ")";
  }

  /** The title of its event; empty if it has none and is called by its date or condition. */
  static String title(InputChange effect) {
    return UNTITLED.matcher(effect.event()).matches() ? "" : effect.event();
  }

  /** Such as "attention of the United States times 0.2, as a hazard". */
  static String change(InputChange effect, Plan plan) {
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
    deviations.own().forEach(effect -> touched.add(effect.index()));
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
