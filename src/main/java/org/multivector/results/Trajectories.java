package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

  private final Map<Key, Map<String, Double>> runs = new LinkedHashMap<>();

  private Trajectories() {}

  /**
   * Reads the runs of a scenario from a results folder.
   *
   * @param scenario short name of the arm
   */
  public static Trajectories read(Path folder, String scenario) throws IOException {
    Trajectories read = new Trajectories();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(folder.resolve("outcomes.csv"), StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        if (row.getField("scenario").equals(scenario)
            && row.getField("variable").equals("autonomy")) {
          read.add(row);
        }
      }
    }
    return read;
  }

  private void add(NamedCsvRecord row) {
    Key key =
        new Key(Integer.parseInt(row.getField("draw")), Integer.parseInt(row.getField("repeat")));
    runs.computeIfAbsent(key, k -> new LinkedHashMap<>())
        .put(
            row.getField("actor") + "@" + row.getField("quarter"),
            Double.parseDouble(row.getField("value")));
  }

  /** The run nearest to the median of all runs, over all states and quarters. */
  public Optional<Key> typical() {
    Map<String, Double> medians = new LinkedHashMap<>();
    if (!runs.isEmpty()) {
      for (String place : runs.values().iterator().next().keySet()) {
        if (!place.endsWith("@" + MEAN)) {
          medians.put(place, median(place));
        }
      }
    }
    return least(run -> distance(run, medians));
  }

  private Optional<Key> least(ToDoubleFunction<Map<String, Double>> of) {
    return runs.entrySet().stream()
        .min(Comparator.comparingDouble(run -> of.applyAsDouble(run.getValue())))
        .map(Map.Entry::getKey);
  }

  private double median(String place) {
    List<Double> values = new ArrayList<>();
    runs.values().forEach(run -> values.add(run.getOrDefault(place, Double.NaN)));
    return new Median().evaluate(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double distance(Map<String, Double> run, Map<String, Double> medians) {
    double sum = 0;
    for (Map.Entry<String, Double> median : medians.entrySet()) {
      double apart = run.getOrDefault(median.getKey(), Double.NaN) - median.getValue();
      sum += apart * apart;
    }
    return sum;
  }

  /** The run in which a state has the least autonomy, mean over the horizon. */
  public Optional<Key> worst(String state) {
    return least(run -> run.getOrDefault(state + "@" + MEAN, Double.NaN));
  }

  /** Whether the run is there. */
  public boolean has(Key key) {
    return runs.containsKey(key);
  }
}
