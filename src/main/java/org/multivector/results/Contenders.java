package org.multivector.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.multivector.statistics.Series;
import org.multivector.statistics.Variable;

/** Results that are to be compared, before it is said on what. */
public final class Contenders {

  /** How many there may be, in words. */
  public static final String HOW_MANY = "2 to 8 results folders";

  static final String MEAN = "mean";

  private final List<Contender> all;

  private Contenders(List<Contender> all) {
    this.all = all;
  }

  /** Whether so many can be compared. */
  public static boolean canBe(int folders) {
    return folders >= 2 && folders <= 8;
  }

  /**
   * Reads results folders.
   *
   * @throws NotMergeable if one is damaged, not whole or of another version, or if their runs
   *     cannot be paired
   */
  public static Contenders read(List<Path> folders) {
    List<Contender> all = new ArrayList<>();
    for (Path folder : folders) {
      all.add(new Contender(folder.toString(), folder, ResultsFolder.read(folder)));
    }
    refuseUnpaired(all);
    return new Contenders(labelled(all));
  }

  /** By file stem, or by folder where two have the same. */
  private static List<Contender> labelled(List<Contender> all) {
    List<Contender> labelled = new ArrayList<>();
    for (Contender one : all) {
      long same = all.stream().filter(other -> other.scenario().equals(one.scenario())).count();
      String label = same == 1 ? one.scenario() : one.folder().normalize().toString();
      labelled.add(new Contender(label, one.folder(), one.findings()));
    }
    return labelled;
  }

  private static void refuseUnpaired(List<Contender> all) {
    List<String> apart = new ArrayList<>();
    for (Contender other : all.subList(1, all.size())) {
      Map<String, Object> first = paired(all.get(0).setting());
      paired(other.setting())
          .forEach(
              (what, value) -> {
                if (!value.equals(first.get(what))) {
                  String where = " in " + other.folder() + ", not " + first.get(what);
                  apart.add(what + " " + value + where);
                }
              });
    }
    if (!apart.isEmpty()) {
      throw new NotMergeable(
          "runs cannot be paired with those of "
              + all.get(0).folder()
              + ": "
              + String.join("; ", apart)
              + "; run them again with the same --seed, --runs and --repeats");
    }
  }

  /** What must be the same for a run to have met the same chance. */
  private static Map<String, Object> paired(Setting setting) {
    Map<String, Object> paired = new LinkedHashMap<>();
    paired.put("seed", setting.seed());
    paired.put("draws", setting.draws());
    paired.put("repeats", setting.repeats());
    paired.put("version", setting.version());
    paired.put("model", setting.modelVersion());
    return paired;
  }

  /** How the comparison is made, as its folder tells. */
  public Setting setting() {
    List<String> labels = all.stream().map(Contender::label).toList();
    List<String> hashes = all.stream().map(one -> one.setting().hash()).toList();
    return all.get(0).setting().together(labels, hashes);
  }

  /** The results, in the order in which they were given. */
  public List<Contender> all() {
    return all;
  }

  /** Names of what may be compared: the variables of states that all have. */
  public List<String> variables() {
    return shared(contender -> variables(contender).keySet());
  }

  /** Those of them that need series.csv. */
  public boolean needsSeries(String variable) {
    return !Objects.requireNonNull(variables(all.get(0)).get(variable)).outcome();
  }

  /** Folders without series.csv. */
  public List<Path> withoutSeries() {
    return all.stream()
        .map(Contender::folder)
        .filter(folder -> !Files.exists(folder.resolve(ResultsFolder.SERIES)))
        .toList();
  }

  /** Ids of the states that all have. */
  List<String> states() {
    return shared(contender -> contender.setting().states());
  }

  /**
   * Quarters that all have.
   *
   * @param series whether they are those of series.csv
   */
  public List<String> quarters(boolean series) {
    return shared(
        contender -> {
          List<String> quarters = contender.setting().quarters();
          return series ? quarters : Rows.sampled(quarters);
        });
  }

  private List<String> shared(Function<Contender, ? extends Iterable<String>> of) {
    Set<String> shared = new LinkedHashSet<>();
    of.apply(all.get(0)).forEach(shared::add);
    for (Contender other : all) {
      List<String> there = new ArrayList<>();
      of.apply(other).forEach(there::add);
      shared.retainAll(there);
    }
    return List.copyOf(shared);
  }

  /** The variables of states without partner or domain, by name. */
  private static Map<String, Variable> variables(Contender contender) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    for (Series series : contender.findings().series()) {
      if (contender.setting().states().contains(series.actor())
          && series.partner().isEmpty()
          && series.domain().isEmpty()) {
        variables.putIfAbsent(series.variable().name(), series.variable());
      }
    }
    return variables;
  }

  /**
   * Pairs all with the first, unit by unit.
   *
   * @param names of the variables that are compared, from {@link #variables()}
   * @throws IOException if a file cannot be read
   */
  public Comparison compare(List<String> names) throws IOException {
    boolean series = names.stream().anyMatch(this::needsSeries);
    List<String> quarters = quarters(series);
    if (quarters.isEmpty() || states().isEmpty()) {
      throw new NotMergeable("the results have no quarter or no state in common");
    }
    if (series) {
      for (Contender one : all) {
        IntegrityCheck.check(one.folder(), ResultsFolder.SERIES, Part.manifest(one.folder()));
      }
    }
    Map<String, Variable> known = variables(all.get(0));
    List<Variable> variables = names.stream().map(known::get).map(Objects::requireNonNull).toList();
    boolean mean = !series && all.stream().allMatch(this::sameHorizon);
    Pairing pairing = new Pairing(all, variables, states(), quarters, mean);
    List<PairedComparison> pairs = pairing.read(series ? ResultsFolder.SERIES : Outcomes.NAME);
    return new Comparison(all, pairs, variables, states(), quarters);
  }

  private boolean sameHorizon(Contender contender) {
    return contender.setting().quarters().equals(all.get(0).setting().quarters());
  }
}
