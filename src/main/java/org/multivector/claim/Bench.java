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
import org.multivector.batch.Act;
import org.multivector.batch.Reading;
import org.multivector.batch.Stage;
import org.multivector.results.DrawRange;

/** Runs what claims ask for: what means the same is run once for all of them. */
final class Bench implements Laboratory {

  /** Followers that are run beside a lead at a time, each with a world of its own. */
  private static final int TOGETHER = 8;

  private final Stage stage;
  private final List<Map<ArmKind, List<Contrast>>> claims;
  private final IntConsumer progress;
  private final Map<Cue, Set<Reading>> readings = new HashMap<>();
  private final Map<Span, Map<Cue, Map<Reading, double[][]>>> read = new HashMap<>();

  /**
   * A bench.
   *
   * @param claims by claim and arm: the contrast, or the two of a hump
   * @param progress told how many runs were finished
   */
  Bench(Stage stage, List<Map<ArmKind, List<Contrast>>> claims, IntConsumer progress) {
    this.stage = stage;
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
    Map<Span, Set<Cue>> needed = new LinkedHashMap<>();
    for (Request request : requests) {
      Span span = new Span(request.draws(), request.repeats());
      Set<Cue> cues = needed.computeIfAbsent(span, some -> new LinkedHashSet<>());
      for (Contrast contrast : contrasts(request)) {
        contrast.parts().forEach(part -> cues.add(part.cue()));
      }
    }
    for (Map.Entry<Span, Set<Cue>> span : needed.entrySet()) {
      Map<Cue, Map<Reading, double[][]>> known =
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

  private static void need(Map<Cue, Set<Reading>> cues, Contrast.Part part) {
    cues.computeIfAbsent(part.cue(), cue -> new LinkedHashSet<>()).add(part.reading());
  }

  private void run(Span span, Set<Cue> cues, Map<Cue, Map<Reading, double[][]>> known)
      throws InterruptedException {
    Map<Cue, List<Cue>> followers = new LinkedHashMap<>();
    for (Cue cue : cues) {
      List<Cue> behind =
          followers.computeIfAbsent(cue.lead().orElse(cue), lead -> new ArrayList<>());
      if (cue.lead().isPresent()) {
        behind.add(cue);
      }
    }
    for (Map.Entry<Cue, List<Cue>> group : followers.entrySet()) {
      List<Cue> all = group.getValue();
      for (int from = 0; from == 0 || from < all.size(); from += TOGETHER) {
        List<Cue> some = all.subList(from, Math.min(all.size(), from + TOGETHER));
        play(span, group.getKey(), some, known);
      }
    }
  }

  private void play(
      Span span, Cue lead, List<Cue> followers, Map<Cue, Map<Reading, double[][]>> known)
      throws InterruptedException {
    List<Cue> played = new ArrayList<>();
    played.add(lead);
    played.addAll(followers);
    List<Act> acts = new ArrayList<>();
    for (Cue cue : played) {
      acts.add(new Act(cue.plan(), List.copyOf(readings.getOrDefault(cue, Set.of()))));
    }
    double[][][][] values =
        stage.run(
            acts.get(0), acts.subList(1, acts.size()), span.draws(), span.repeats(), progress);
    for (int act = 0; act < acts.size(); act++) {
      Map<Reading, double[][]> taken = new LinkedHashMap<>();
      for (int n = 0; n < acts.get(act).readings().size(); n++) {
        taken.put(acts.get(act).readings().get(n), pick(values[act], n));
      }
      known.putIfAbsent(played.get(act), taken);
    }
  }

  private static double[][] pick(double[][][] values, int reading) {
    return Arrays.stream(values)
        .map(draw -> Arrays.stream(draw).mapToDouble(repeat -> repeat[reading]).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] value(
      Contrast contrast, Span span, Map<Cue, Map<Reading, double[][]>> read) {
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

  private static double[][] of(Contrast.Part part, Map<Cue, Map<Reading, double[][]>> read) {
    Map<Reading, double[][]> taken = Objects.requireNonNull(read.get(part.cue()));
    return Objects.requireNonNull(taken.get(part.reading()));
  }
}
