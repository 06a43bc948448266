package org.multivector.results;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The effect of a scenario in each draw of what is not known, beside the numbers that were drawn:
 * runs.csv and outcomes.csv of a results folder, read back. An effect is the scenario less the
 * reference at the horizon, or the level of a scenario that ran alone, mean over the draw's
 * repeats. Draws in which a run failed are left out, and actors that only one of both has.
 */
public final class DrawnEffects {

  private static final List<String> OWN =
      List.of("scenario", "draw", "repeat", "status", "stage", "message", "ms", "spectral_radius");

  private final Setting setting;
  private final Map<String, double[]> parameters = new LinkedHashMap<>();
  private final Map<List<String>, double[]> effects = new LinkedHashMap<>();
  private final Map<List<String>, Set<String>> arms = new HashMap<>();
  private final int[] finished;

  /** The values of the parameters, in the order of runs.csv. */
  private double[][] columns = {};

  DrawnEffects(Setting setting) {
    this.setting = setting;
    finished = new int[setting.draws()];
  }

  /**
   * Reads a results folder.
   *
   * @return empty if it is none of ours, or not finished
   * @throws IOException if a file cannot be read
   */
  public static Optional<DrawnEffects> read(Path folder) throws IOException {
    Optional<Manifest> manifest = IntegrityCheck.manifest(folder).filter(Manifest::isFinishedRun);
    if (manifest.isEmpty()) {
      return Optional.empty();
    }
    DrawnEffects read = new DrawnEffects(manifest.get().setting());
    read.readRuns(folder.resolve(Outcomes.RUNS));
    Outcomes.forEach(folder.resolve(Outcomes.NAME), read::add);
    return Optional.of(read);
  }

  /** How the results were made. */
  public Setting setting() {
    return setting;
  }

  /** Addresses of the drawn numbers, in the order of runs.csv. */
  public List<String> parameters() {
    return List.copyOf(parameters.keySet());
  }

  /** What a number was in each draw that finished. */
  public double[] parameter(String address) {
    return ofFinished(Objects.requireNonNull(parameters.get(address), address));
  }

  /** The effect on an actor's variable in each draw that finished; empty if it was not written. */
  public Optional<double[]> effect(String actor, String variable) {
    List<String> of = List.of(actor, variable);
    return Optional.ofNullable(effects.get(of)).filter(e -> isInAll(of)).map(this::ofFinished);
  }

  /** Whether every scenario that ran has it, so that there is an effect. */
  private boolean isInAll(List<String> of) {
    return arms.getOrDefault(of, Set.of()).containsAll(setting.scenarios());
  }

  private double[] ofFinished(double[] all) {
    int wanted = setting.scenarios().size() * setting.repeats();
    int count = (int) Arrays.stream(finished).filter(runs -> runs == wanted).count();
    double[] kept = new double[count];
    int n = 0;
    for (int draw = 0; draw < finished.length; draw++) {
      if (finished[draw] == wanted) {
        kept[n++] = all[draw];
      }
    }
    return kept;
  }

  /** Reads from runs.csv what was drawn in each run, and whether it finished. */
  void readRuns(Path file) throws IOException {
    Outcomes.forEach(
        file,
        row -> {
          int draw = Integer.parseInt(row.getField("draw"));
          finished[draw] += row.getField("status").equals("ok") ? 1 : 0;
          if (row.getField("scenario").equals(setting.scenario())) {
            parameters(row, draw);
          }
        });
  }

  private void parameters(NamedCsvRecord row, int draw) {
    if (columns.length == 0) {
      List<String> header = row.getHeader();
      header
          .subList(OWN.size(), header.size())
          .forEach(name -> parameters.put(name, new double[finished.length]));
      columns = parameters.values().toArray(double[][]::new);
    }
    for (int n = 0; n < columns.length; n++) {
      String text = row.getField(OWN.size() + n);
      columns[n][draw] = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
  }

  /** Takes a row of outcomes.csv. */
  void add(NamedCsvRecord row) {
    String horizon = setting.quarters().get(setting.quarters().size() - 1);
    if (row.getField("quarter").equals(horizon)) {
      double sign = row.getField("scenario").equals(setting.scenario()) ? 1 : -1;
      List<String> of = List.of(row.getField("actor"), row.getField("variable"));
      arms.computeIfAbsent(of, key -> new HashSet<>()).add(row.getField("scenario"));
      double[] sums = effects.computeIfAbsent(of, key -> new double[finished.length]);
      sums[Integer.parseInt(row.getField("draw"))] +=
          sign * Double.parseDouble(row.getField("value")) / setting.repeats();
    }
  }

  /** The actors and variables whose effects are known, in the order of outcomes.csv. */
  public List<List<String>> outcomes() {
    return effects.keySet().stream().filter(this::isInAll).toList();
  }
}
