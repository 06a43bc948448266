package org.multivector.results;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * The autonomy of all states in the runs of a scenario, as outcomes.csv has it, to choose a run
 * that is worth telling.
 */
public final class Trajectories {

  private static final String MEAN = "mean";

  /** One run of the scenario. */
  public record Key(int draw, int repeat) {}

  /** Where the value of a state in a quarter is in a run. */
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private final Map<Key, double[]> runs = new LinkedHashMap<>();

  private final String scenario;

  /**
   * None yet.
   *
   * @param scenario short name of the arm whose runs are wanted
   */
  Trajectories(String scenario) {
    this.scenario = scenario;
  }

  /**
   * Reads the runs of a scenario from a results folder.
   *
   * @param scenario short name of the arm
   */
  public static Trajectories read(Path folder, String scenario) throws IOException {
    Trajectories read = new Trajectories(scenario);
    Outcomes.forEach(folder.resolve(Outcomes.NAME), read::add);
    return read;
  }

  /** Takes a row of outcomes.csv. */
  void add(NamedCsvRecord row) {
    if (row.getField("scenario").equals(scenario) && row.getField("variable").equals("autonomy")) {
      put(row);
    }
  }

  private void put(NamedCsvRecord row) {
    Key key =
        new Key(Integer.parseInt(row.getField("draw")), Integer.parseInt(row.getField("repeat")));
    String name = row.getField("actor") + "@" + row.getField("quarter");
    int place = places.computeIfAbsent(name, n -> places.size());
    double[] run = runs.computeIfAbsent(key, k -> new double[0]);
    if (place >= run.length) {
      int before = run.length;
      run = Arrays.copyOf(run, places.size());
      Arrays.fill(run, before, run.length, Double.NaN);
      runs.put(key, run);
    }
    run[place] = Double.parseDouble(row.getField("value"));
  }

  /** The run nearest to the median of all runs, over all states and quarters. */
  public Optional<Key> typical() {
    Map<Integer, Double> medians = new LinkedHashMap<>();
    places.forEach(
        (name, place) -> {
          if (!name.endsWith("@" + MEAN)) {
            medians.put(place, median(place));
          }
        });
    return least(run -> distance(run, medians));
  }

  private Optional<Key> least(ToDoubleFunction<double[]> of) {
    return runs.entrySet().stream()
        .min(Comparator.comparingDouble(run -> of.applyAsDouble(run.getValue())))
        .map(Map.Entry::getKey);
  }

  private double median(int place) {
    return new Median()
        .evaluate(runs.values().stream().mapToDouble(run -> at(run, place)).toArray());
  }

  private static double distance(double[] run, Map<Integer, Double> medians) {
    double sum = 0;
    for (Map.Entry<Integer, Double> median : medians.entrySet()) {
      double apart = at(run, median.getKey()) - median.getValue();
      sum += apart * apart;
    }
    return sum;
  }

  private static double at(double[] run, int place) {
    return place < run.length ? run[place] : Double.NaN;
  }

  /** The run in which a state has the least autonomy, mean over the horizon. */
  public Optional<Key> worst(String state) {
    int place = places.getOrDefault(state + "@" + MEAN, Integer.MAX_VALUE);
    return least(run -> at(run, place));
  }

  /** Whether the run is there. */
  public boolean has(Key key) {
    return runs.containsKey(key);
  }
}
