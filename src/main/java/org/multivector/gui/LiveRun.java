package org.multivector.gui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.multivector.chance.Amount;
import org.multivector.results.TextTable;
import org.multivector.scenario.Marker;
import org.multivector.scenario.Scenario;
import org.multivector.world.InputChange;
import org.multivector.world.InputDraw;
import org.multivector.world.Layout;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/**
 * One run of a scenario that goes on while one watches, and what was changed in it by hand. A lever
 * that is moved is an event from the next quarter on; a start value counts from the next start.
 * Since a run is a function of its plan and its key, a change makes the run anew up to the present
 * quarter, and nothing before it is other than it was.
 */
final class LiveRun {

  private final Scenario scenario;
  private final List<Plan> arms = new ArrayList<>();

  /** What was changed, for the next start; and what of it acts in the present run. */
  private final List<Change> changes = new ArrayList<>();

  private final List<Change> acting = new ArrayList<>();
  private RunKey key;
  private RunKey chosen;
  private volatile Track track;

  /**
   * A run at its start.
   *
   * @param arms what one of them has is measured in each, unless other actors are in it
   */
  LiveRun(Scenario scenario, List<Plan> arms, RunKey key) {
    this.scenario = scenario;
    arms.stream().filter(arm -> arm.roster().equals(roster())).forEach(this.arms::add);
    this.key = key;
    chosen = key;
    track = opened();
  }

  /** From the start, with what is set now. */
  void begin() {
    key = chosen;
    acting.clear();
    acting.addAll(changes);
    track = opened();
  }

  private Track opened() {
    Track opened = new Track(plan(), arms);
    opened.begin(key);
    return opened;
  }

  /** Changes a lever from the next quarter on. */
  void move(int index, double value) {
    int present = track.tick();
    Change change = new Change(index, present + 1, value);
    put(changes, change);
    put(acting, change);
    Track remade = opened();
    remade.runTo(present);
    track = remade;
  }

  /** Changes a number from the next start on; a lever in the first quarter. */
  void set(int index, boolean lever, double value) {
    changes.removeIf(change -> change.index() == index);
    put(changes, new Change(index, lever ? 1 : Change.START, value));
  }

  private static void put(List<Change> list, Change change) {
    list.removeIf(old -> old.index() == change.index() && old.from() == change.from());
    list.add(change);
    list.sort(Comparator.comparingInt(Change::from));
  }

  /** Forgets what was changed, from the next start on. */
  void forget() {
    changes.clear();
  }

  private Plan plan() {
    Plan plan = scenario.plan();
    if (acting.isEmpty()) {
      return plan;
    }
    Amount[] amounts = plan.amounts().clone();
    List<InputChange> effects = new ArrayList<>(plan.changes());
    for (Change change : acting) {
      if (change.isStart()) {
        amounts[change.index()] = new Amount.Fixed(change.value());
      } else {
        effects.add(effect(change));
      }
    }
    return plan.with(amounts, effects, plan.off(), plan.frozen());
  }

  private InputChange effect(Change change) {
    return new InputChange(
        change.index(),
        InputChange.Operation.SET,
        new Amount.Fixed(change.value()),
        "by hand",
        change.from(),
        1,
        Integer.MAX_VALUE,
        "by hand");
  }

  /** What was changed, as it would be written in a scenario file; empty if nothing was. */
  String yaml() {
    Layout layout = scenario.plan().layout();
    TreeMap<Integer, List<Change>> byDate = new TreeMap<>();
    changes.forEach(
        change -> byDate.computeIfAbsent(change.from(), from -> new ArrayList<>()).add(change));
    StringBuilder text = new StringBuilder();
    List<Change> start = byDate.getOrDefault(Change.START, List.of());
    if (!start.isEmpty()) {
      text.append("set:\n");
      start.forEach(change -> text.append("  ").append(line(layout, change)));
      byDate.remove(Change.START);
    }
    text.append(byDate.isEmpty() ? "" : "events:\n");
    byDate.forEach(
        (from, together) -> {
          text.append("  - at: ").append(quarter(from)).append("\n    set:\n");
          together.forEach(change -> text.append("      ").append(line(layout, change)));
        });
    return text.toString();
  }

  private static String line(Layout layout, Change change) {
    return layout.address(change.index()) + ": " + TextTable.number(change.value()) + "\n";
  }

  Scenario scenario() {
    return scenario;
  }

  Roster roster() {
    return scenario.plan().roster();
  }

  int quarters() {
    return scenario.plan().quarters();
  }

  /** Such as 2026Q1; the end of it is what is shown. */
  String quarter(int tick) {
    return scenario.plan().start().plus(tick - 1).toString();
  }

  RunKey key() {
    return key;
  }

  /** The run of the next start. */
  RunKey chosen() {
    return chosen;
  }

  /** Another run, from the next start on. */
  void choose(RunKey other) {
    chosen = other;
  }

  /** The run so far. */
  Track track() {
    return track;
  }

  /** Whether the present run is another than that of replay. */
  boolean isChanged() {
    return !acting.isEmpty();
  }

  /** Which run this is, in words. */
  String status() {
    return isChanged()
        ? "Changed by hand: no longer the run of replay"
        : "The run of replay: " + key.words();
  }

  /** Everything as it is drawn for the run, before anybody changes it. */
  InputDraw drawn() {
    InputDraw drawn = new InputDraw(scenario.plan());
    drawn.fill(key.seed(), key.draw());
    return drawn;
  }

  /** The same run without what was changed by hand, to its end. */
  Track unchanged() {
    Track whole = new Track(scenario.plan(), arms);
    whole.begin(key);
    whole.runTo(quarters());
    return whole;
  }

  /** What happens by date, in the reference too. */
  List<Marker> markers() {
    List<Marker> all = new ArrayList<>(scenario.markers());
    scenario.reference().ifPresent(reference -> all.addAll(reference.markers()));
    all.sort(Comparator.comparing(Marker::quarter));
    return all;
  }
}
