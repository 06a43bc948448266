package org.multivector.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.model.BalancingModel;
import org.multivector.results.Figures;
import org.multivector.results.LedgerFile;
import org.multivector.results.TextTable;
import org.multivector.scenario.Marker;
import org.multivector.scenario.Scenario;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** One run of a scenario, run again, and why autonomy moved in it. */
public final class Replay {

  private final Plan plan;
  private final Causes causes;
  private final List<Happening> happened;
  private final List<double[]> autonomy = new ArrayList<>();
  private final List<double[]> loss = new ArrayList<>();

  /** Runs it. */
  public Replay(Scenario scenario, long seed, int draw, int repeat) {
    plan = scenario.plan();
    BalancingModel model = new BalancingModel(plan);
    Ledger ledger = new Ledger(model.world());
    causes = new Causes(plan, ledger);
    Chronicle chronicle = new Chronicle(model.world());
    model.listen(new RunObserver(ledger, chronicle));
    model.run(
        seed,
        draw,
        repeat,
        (world, tick) -> {
          if (tick == 0) {
            chronicle.open(world);
          } else {
            chronicle.see(world, tick);
          }
          autonomy.add(world.autonomy.clone());
          loss.add(world.economicLoss.clone());
        });
    happened = dated(scenario);
    happened.addAll(chronicle.happenings());
    happened.sort(Comparator.comparingInt(Happening::tick));
  }

  /** Autonomy of a state in a quarter, 0 for the start: to the last bit that of the batch. */
  public double autonomy(int tick, int state) {
    return autonomy.get(tick)[state];
  }

  /** The story of a state, a line each: year by year what happened and why autonomy moved. */
  public List<String> story(int state) {
    List<String> lines = new ArrayList<>();
    int last = plan.quarters();
    lines.add(
        roster().states().get(state).name()
            + ": autonomy "
            + Figures.plain(autonomy(0, state), Causes.DECIMALS)
            + " at the start, "
            + Figures.plain(autonomy(last, state), Causes.DECIMALS)
            + " at the end; economic loss "
            + Figures.plain(loss.get(last)[state], Causes.DECIMALS));
    for (int from = 1; from <= last; from += 4) {
      year(from, Math.min(last, from + 3), state, lines);
    }
    lines.add("");
    lines.add("From the start to the end:");
    lines.addAll(causes.told(1, last, state));
    return lines;
  }

  private void year(int from, int to, int state, List<String> lines) {
    List<String> told = new ArrayList<>();
    happenings(from, to, state, told);
    told.addAll(causes.told(from, to, state));
    if (!told.isEmpty()) {
      lines.add("");
      lines.add(
          quarter(from)
              + " to "
              + quarter(to)
              + ": "
              + Figures.plain(autonomy(from - 1, state), Causes.DECIMALS)
              + " -> "
              + Figures.plain(autonomy(to, state), Causes.DECIMALS)
              + " ("
              + Figures.signed(autonomy(to, state) - autonomy(from - 1, state), Causes.DECIMALS)
              + ")");
      lines.addAll(told);
    }
  }

  private void happenings(int from, int to, int state, List<String> lines) {
    for (int tick = from; tick <= to; tick++) {
      String quarter = quarter(tick);
      happened(tick, tick, state)
          .filter(each -> !each.kind().isCounted())
          .forEach(each -> lines.add("  " + quarter + "  " + each.text()));
    }
    for (int p = 0; p < roster().powers().size(); p++) {
      counted(from, to, state, p).ifPresent(lines::add);
    }
  }

  private Stream<Happening> happened(int from, int to, int state) {
    return happened.stream()
        .filter(each -> each.tick() >= from && each.tick() <= to && each.concerns(state));
  }

  /** What a power demanded and offered, in numbers, and its last posture if it changed. */
  private Optional<String> counted(int from, int to, int state, int power) {
    List<Happening> its = happened(from, to, state).filter(each -> each.power() == power).toList();
    String name = roster().powers().get(power).name();
    List<String> parts = new ArrayList<>();
    long demands = count(its, Happening.Kind.DEMAND);
    if (demands > 0) {
      long met = count(its, Happening.Kind.CONCESSION);
      String answered = met == 0 ? "none met" : met + " met";
      parts.add(demands + (demands == 1 ? " demand" : " demands") + ", " + answered);
    }
    long offers = count(its, Happening.Kind.OFFER);
    if (offers > 0) {
      parts.add(offers + (offers == 1 ? " offer" : " offers"));
    }
    its.stream()
        .filter(each -> each.kind() == Happening.Kind.POSTURE)
        .reduce((earlier, later) -> later)
        .ifPresent(last -> parts.add("now " + last.text().substring(name.length() + 1)));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("  " + name + ": " + String.join("; ", parts));
  }

  private static long count(List<Happening> of, Happening.Kind kind) {
    return of.stream().filter(each -> each.kind() == kind).count();
  }

  /** All that happened, for other programs: of a quarter's dated events first. */
  public TextTable happenings() {
    return new TextTable(
        List.of("quarter", "kind", "state", "power", "what"),
        happened.stream().filter(each -> each.tick() <= plan.quarters()).map(this::row).toList());
  }

  private List<String> row(Happening happening) {
    return List.of(
        quarter(happening.tick()),
        happening.kind().word(),
        happening.state() == Happening.ALL ? "" : roster().states().get(happening.state()).id(),
        happening.power() == Happening.NOBODY ? "" : roster().powers().get(happening.power()).id(),
        happening.text());
  }

  /** What happens in every run, by date: in the reference too. */
  private List<Happening> dated(Scenario scenario) {
    List<Marker> markers = new ArrayList<>(scenario.markers());
    scenario.reference().ifPresent(reference -> markers.addAll(reference.markers()));
    List<Happening> dated = new ArrayList<>();
    for (int tick = 1; tick <= plan.quarters(); tick++) {
      String quarter = quarter(tick);
      for (Marker marker : markers) {
        if (marker.certain() && marker.quarter().equals(quarter)) {
          dated.add(
              new Happening(
                  tick, Happening.Kind.EVENT, Happening.ALL, Happening.NOBODY, marker.label()));
        }
      }
    }
    return dated;
  }

  /**
   * What moved autonomy from the start to the end: of each state the most important, and what is
   * left.
   */
  public List<LedgerFile.Entry> whole(int most) {
    return causes.whole(most);
  }

  /** The whole ledger, for other programs. */
  public TextTable table() {
    return causes.table();
  }

  private String quarter(int tick) {
    return plan.start().plus(tick - 1).toString();
  }

  private Roster roster() {
    return plan.roster();
  }
}
