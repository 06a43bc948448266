package org.multivector.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.multivector.model.BalancingModel;
import org.multivector.results.Figures;
import org.multivector.results.Language;
import org.multivector.results.LedgerFile;
import org.multivector.results.Terms;
import org.multivector.results.TextTable;
import org.multivector.scenario.Marker;
import org.multivector.scenario.Scenario;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** One run of a scenario, run again, and why autonomy moved in it. */
public final class Replay {

  private static final int DECIMALS = 4;
  private static final int MOST_CAUSES = 3;

  /** Changes of autonomy below this are not told. */
  private static final double LEAST = 0.0005;

  private final Map<String, String> causes = Terms.of(Language.ENGLISH).causes();
  private final Plan plan;
  private final Ledger ledger;
  private final List<Happening> happened;
  private final List<double[]> autonomy = new ArrayList<>();
  private final List<double[]> loss = new ArrayList<>();

  /** Runs it. */
  public Replay(Scenario scenario, long seed, int draw, int repeat) {
    plan = scenario.plan();
    BalancingModel model = new BalancingModel(plan);
    ledger = new Ledger(model.world());
    Chronicle chronicle = new Chronicle(model.world());
    model.callWitness(new Eyes(ledger, chronicle));
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
            + Figures.plain(autonomy(0, state), DECIMALS)
            + " at the start, "
            + Figures.plain(autonomy(last, state), DECIMALS)
            + " at the end; economic loss "
            + Figures.plain(loss.get(last)[state], DECIMALS));
    for (int from = 1; from <= last; from += 4) {
      year(from, Math.min(last, from + 3), state, lines);
    }
    lines.add("");
    lines.add("From the start to the end:");
    causes(1, last, state, LEAST, lines);
    return lines;
  }

  private void year(int from, int to, int state, List<String> lines) {
    List<String> told = new ArrayList<>();
    happenings(from, to, state, told);
    causes(from, to, state, LEAST, told);
    if (!told.isEmpty()) {
      lines.add("");
      lines.add(
          quarter(from)
              + " to "
              + quarter(to)
              + ": "
              + Figures.plain(autonomy(from - 1, state), DECIMALS)
              + " -> "
              + Figures.plain(autonomy(to, state), DECIMALS)
              + " ("
              + Figures.signed(autonomy(to, state) - autonomy(from - 1, state), DECIMALS)
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
                  tick, Happening.Kind.EVENT, Happening.ALL, Happening.NOBODY, marker.title()));
        }
      }
    }
    return dated;
  }

  private void causes(int from, int to, int state, double least, List<String> lines) {
    Map<String, double[]> bySubmodel = new LinkedHashMap<>();
    for (Ledger.Entry entry : ledger.entries()) {
      if (entry.state() == state && entry.tick() >= from && entry.tick() <= to) {
        double[] sums =
            bySubmodel.computeIfAbsent(
                entry.submodel(), name -> new double[ledger.attribution().shares()]);
        for (int n = 0; n < sums.length; n++) {
          sums[n] += entry.shares()[n];
        }
      }
    }
    bySubmodel.entrySet().stream()
        .filter(each -> Math.abs(sum(each.getValue())) >= least)
        .sorted(Comparator.comparingDouble(each -> -Math.abs(sum(each.getValue()))))
        .forEach(each -> lines.add(cause(each.getKey(), each.getValue())));
  }

  private String cause(String submodel, double[] shares) {
    List<String> parts =
        IntStream.range(0, shares.length)
            .boxed()
            .filter(n -> Math.abs(shares[n]) >= LEAST / 2)
            .sorted(Comparator.comparingDouble(n -> -Math.abs(shares[n])))
            .limit(MOST_CAUSES)
            .map(n -> of(n) + " " + Figures.signed(shares[n], DECIMALS))
            .toList();
    String detail = parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    String name = causes.getOrDefault(submodel, submodel);
    return "  " + Figures.signed(sum(shares), DECIMALS) + "  " + name + detail;
  }

  private static double sum(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum;
  }

  /** What a share stands for. */
  private String of(int share) {
    if (share == 0) {
      return "own resolve";
    }
    int block = Attribution.Aspect.values().length + roster().domains().size();
    String power = roster().powers().get((share - 1) / block).name();
    int within = (share - 1) % block;
    return power + " through " + through(within);
  }

  private String through(int within) {
    int aspects = Attribution.Aspect.values().length;
    return within < aspects
        ? Attribution.Aspect.values()[within].words()
        : roster().domains().get(within - aspects).id();
  }

  /**
   * What moved autonomy from the start to the end: of each state the most important, and what is
   * left.
   */
  public List<LedgerFile.Entry> whole(int most) {
    List<LedgerFile.Entry> entries = new ArrayList<>();
    for (int state = 0; state < roster().states().size(); state++) {
      whole(state, most, entries);
    }
    return entries;
  }

  private void whole(int state, int most, List<LedgerFile.Entry> entries) {
    Map<List<String>, Double> sums = new LinkedHashMap<>();
    for (Ledger.Entry entry : ledger.entries()) {
      for (int n = 0; n < entry.shares().length; n++) {
        if (entry.state() == state && entry.shares()[n] != 0) {
          sums.merge(cause(entry, n), entry.shares()[n], Double::sum);
        }
      }
    }
    List<Map.Entry<List<String>, Double>> sorted =
        sums.entrySet().stream()
            .sorted(Comparator.comparingDouble(each -> -Math.abs(each.getValue())))
            .toList();
    double rest = 0;
    for (int n = 0; n < sorted.size(); n++) {
      List<String> key = sorted.get(n).getKey();
      if (n < most) {
        String change = TextTable.number(sorted.get(n).getValue());
        entries.add(new LedgerFile.Entry(key.get(1), key.get(0), key.get(2), key.get(3), change));
      } else {
        rest += sorted.get(n).getValue();
      }
    }
    String id = roster().states().get(state).id();
    entries.add(new LedgerFile.Entry(id, "", "", "", TextTable.number(rest)));
  }

  /** The whole ledger, for other programs. */
  public TextTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      for (int share = 0; share < entry.shares().length; share++) {
        if (entry.shares()[share] != 0) {
          rows.add(row(entry, share));
        }
      }
    }
    return new TextTable(
        List.of("quarter", "submodel", "state", "power", "through", "change"), rows);
  }

  private List<String> row(Ledger.Entry entry, int share) {
    List<String> row = new ArrayList<>(List.of(quarter(entry.tick())));
    row.addAll(cause(entry, share));
    row.add(TextTable.number(entry.shares()[share]));
    return row;
  }

  /** Submodel, state, power and through what. */
  private List<String> cause(Ledger.Entry entry, int share) {
    int block = Attribution.Aspect.values().length + roster().domains().size();
    boolean own = share == 0;
    return List.of(
        entry.submodel(),
        roster().states().get(entry.state()).id(),
        own ? "" : roster().powers().get((share - 1) / block).id(),
        own ? "own resolve" : through((share - 1) % block));
  }

  private String quarter(int tick) {
    return plan.start().plus(tick - 1).toString();
  }

  private Roster roster() {
    return plan.roster();
  }
}
