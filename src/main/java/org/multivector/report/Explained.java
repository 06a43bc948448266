package org.multivector.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.multivector.results.Figures;
import org.multivector.results.Language;
import org.multivector.results.LeverLabels;
import org.multivector.results.Setting;
import org.multivector.results.TextColumns;
import org.multivector.statistics.Split;

/** An effect split by levers, as text. */
public final class Explained {

  private static final int DECIMALS = 4;
  private static final int MOST_PAIRS = 5;

  private final Setting setting;
  private final Split split;
  private final LeverLabels labels;

  /** Of a split, with the labels of its batch. */
  public Explained(Setting setting, Split split) {
    this.setting = setting;
    this.split = split;
    labels = new LeverLabels(setting, Language.ENGLISH);
  }

  /** The effects on a state, a line each. */
  public List<String> lines(String state) {
    List<String> lines = new ArrayList<>();
    for (int outcome = 0; outcome < split.series().size(); outcome++) {
      String variable = split.series().get(outcome).variable().name();
      boolean shown = variable.equals("autonomy") || variable.equals("economic_loss");
      if (shown && split.series().get(outcome).actor().equals(state)) {
        lines.addAll(outcome(outcome, variable));
      }
    }
    return lines;
  }

  private List<String> outcome(int outcome, String variable) {
    TextColumns grid = new TextColumns();
    String name = setting.names().getOrDefault(split.series().get(outcome).actor(), "");
    grid.add(List.of(name + ", " + variable.replace('_', ' '), "part of the effect", "95 %"));
    int count = split.levers().size();
    for (int lever = 0; lever < count; lever++) {
      grid.add(row("  " + label(lever), split.share(outcome, lever)));
    }
    if (!split.isWhole()) {
      grid.add(row("  remainder (levers together)", split.remainder(outcome)));
    }
    grid.add(row("  the whole effect", split.effect(outcome)));
    if (split.isWhole()) {
      pairs(outcome, grid);
    }
    grid.add(List.of());
    return grid.lines();
  }

  private String label(int lever) {
    return labels.of(split.levers().get(lever));
  }

  private void pairs(int outcome, TextColumns grid) {
    record Pair(String name, Split.Part part) {}
    int count = split.levers().size();
    IntStream.range(0, count)
        .boxed()
        .flatMap(
            one ->
                IntStream.range(one + 1, count)
                    .mapToObj(
                        other ->
                            new Pair(
                                label(one) + " with " + label(other),
                                split.interaction(outcome, one, other))))
        .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.part().mean())))
        .limit(MOST_PAIRS)
        .forEach(pair -> grid.add(row("  together: " + pair.name(), pair.part())));
  }

  private static List<String> row(String name, Split.Part part) {
    String interval =
        Double.isNaN(part.lo95())
            ? Figures.plain(Double.NaN, DECIMALS)
            : Figures.plain(part.lo95(), DECIMALS) + " to " + Figures.plain(part.hi95(), DECIMALS);
    return List.of(name, Figures.signed(part.mean(), DECIMALS), interval);
  }
}
