package org.multivector.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.multivector.batch.Experiment;
import org.multivector.batch.MeasuredPlan;
import org.multivector.batch.Reading;
import org.multivector.results.DrawRange;
import org.multivector.world.Roster;

/** Runs what claims ask for: what means the same is run once for all of them. */
final class SimulatedObservations implements Observations {

  /** Runs that are made at a time, or follow a lead, each with a world of its own. */
  private static final int TOGETHER = 32;

  private final Experiment experiment;
  private final List<Map<ArmKind, List<Contrast>>> claims;
  private final IntConsumer progress;
  private final Map<PlannedRun, Set<Reading>> readings = new HashMap<>();
  private final Map<Span, Map<PlannedRun, Map<Reading, double[][]>>> read = new HashMap<>();

  /**
   * Observations of runs that are made when they are asked for.
   *
   * @param claims by claim and arm: the contrast, or the two of a hump
   * @param progress told how many runs were finished
   */
  SimulatedObservations(
      Experiment experiment, List<Map<ArmKind, List<Contrast>>> claims, IntConsumer progress) {
    this.experiment = experiment;
    this.claims = claims;
    this.progress = progress;
    for (Map<ArmKind, List<Contrast>> arms : claims) {
      for (List<Contrast> contrasts : arms.values()) {
        contrasts.forEach(contrast -> contrast.parts().forEach(part -> need(readings, part)));
      }
    }
  }

  /** How much is run of what. */
  private record Span(DrawRange draws, int repeats) {}

  @Override
  public List<double[][][]> observe(List<Request> requests) throws InterruptedException {
    Map<Span, Set<PlannedRun>> needed = new LinkedHashMap<>();
    for (Request request : requests) {
      Span span = new Span(request.draws(), request.repeats());
      Set<PlannedRun> runs = needed.computeIfAbsent(span, some -> new LinkedHashSet<>());
      for (Contrast contrast : contrasts(request)) {
        contrast.parts().forEach(part -> runs.add(part.run()));
      }
    }
    for (Map.Entry<Span, Set<PlannedRun>> span : needed.entrySet()) {
      Map<PlannedRun, Map<Reading, double[][]>> known =
          read.computeIfAbsent(span.getKey(), some -> new HashMap<>());
      span.getValue().removeAll(known.keySet());
      run(span.getKey(), span.getValue(), known);
    }
    List<double[][][]> observed = new ArrayList<>();
    for (Request request : requests) {
      Span span = new Span(request.draws(), request.repeats());
      observed.add(
          contrasts(request).stream()
              .map(contrast -> value(contrast, span, read.getOrDefault(span, Map.of())))
              .toArray(double[][][]::new));
    }
    return observed;
  }

  private List<Contrast> contrasts(Request request) {
    return claims.get(request.claim()).getOrDefault(request.arm(), List.of());
  }

  private static void need(Map<PlannedRun, Set<Reading>> runs, Contrast.Part part) {
    runs.computeIfAbsent(part.run(), run -> new LinkedHashSet<>()).add(part.reading());
  }

  private void run(Span span, Set<PlannedRun> runs, Map<PlannedRun, Map<Reading, double[][]>> known)
      throws InterruptedException {
    Map<PlannedRun, List<PlannedRun>> followers = new LinkedHashMap<>();
    for (PlannedRun run : runs) {
      List<PlannedRun> behind =
          followers.computeIfAbsent(run.lead().orElse(run), lead -> new ArrayList<>());
      if (run.lead().isPresent()) {
        behind.add(run);
      }
    }
    Map<Roster, List<PlannedRun>> alone = new LinkedHashMap<>();
    for (Map.Entry<PlannedRun, List<PlannedRun>> behind : followers.entrySet()) {
      PlannedRun lead = behind.getKey();
      if (behind.getValue().isEmpty()) {
        alone.computeIfAbsent(lead.plan().roster(), some -> new ArrayList<>()).add(lead);
      }
      for (List<PlannedRun> some : parts(behind.getValue())) {
        follow(span, lead, some, known);
      }
    }
    for (List<PlannedRun> all : alone.values()) {
      for (List<PlannedRun> group : parts(all)) {
        keep(group, experiment.run(measured(group), span.draws(), span.repeats(), progress), known);
      }
    }
  }

  private void follow(
      Span span,
      PlannedRun lead,
      List<PlannedRun> followers,
      Map<PlannedRun, Map<Reading, double[][]>> known)
      throws InterruptedException {
    List<PlannedRun> group = new ArrayList<>(List.of(lead));
    group.addAll(followers);
    List<MeasuredPlan> plans = measured(group);
    List<MeasuredPlan> behind = plans.subList(1, plans.size());
    keep(
        group,
        experiment.follow(plans.get(0), behind, span.draws(), span.repeats(), progress),
        known);
  }

  private static List<List<PlannedRun>> parts(List<PlannedRun> all) {
    List<List<PlannedRun>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += TOGETHER) {
      parts.add(all.subList(from, Math.min(all.size(), from + TOGETHER)));
    }
    return parts;
  }

  private List<MeasuredPlan> measured(List<PlannedRun> group) {
    return group.stream().map(run -> new MeasuredPlan(run.plan(), readings(run))).toList();
  }

  private List<Reading> readings(PlannedRun run) {
    return List.copyOf(readings.getOrDefault(run, Set.of()));
  }

  private void keep(
      List<PlannedRun> group,
      double[][][][] values,
      Map<PlannedRun, Map<Reading, double[][]>> known) {
    for (int run = 0; run < group.size(); run++) {
      Map<Reading, double[][]> taken = new LinkedHashMap<>();
      List<Reading> read = readings(group.get(run));
      for (int n = 0; n < read.size(); n++) {
        taken.put(read.get(n), pick(values[run], n));
      }
      known.putIfAbsent(group.get(run), taken);
    }
  }

  private static double[][] pick(double[][][] values, int reading) {
    return Arrays.stream(values)
        .map(draw -> Arrays.stream(draw).mapToDouble(repeat -> repeat[reading]).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] value(
      Contrast contrast, Span span, Map<PlannedRun, Map<Reading, double[][]>> read) {
    double[][] values = new double[span.draws().size()][span.repeats()];
    for (int draw = 0; draw < values.length; draw++) {
      for (int repeat = 0; repeat < span.repeats(); repeat++) {
        double sum = contrast.number();
        for (Contrast.Part part : contrast.parts()) {
          sum += part.weight() * of(part, read)[draw][repeat];
        }
        values[draw][repeat] = sum;
      }
    }
    return values;
  }

  private static double[][] of(Contrast.Part part, Map<PlannedRun, Map<Reading, double[][]>> read) {
    Map<Reading, double[][]> taken = Objects.requireNonNull(read.get(part.run()));
    return Objects.requireNonNull(taken.get(part.reading()));
  }
}
