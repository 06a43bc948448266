package org.multivector.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.multivector.results.DrawnEffects;
import org.multivector.results.EffectMap;
import org.multivector.results.EffectMaps;
import org.multivector.results.Figures;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Sensitivity.Driver;
import org.multivector.results.Setting;
import org.multivector.results.TextColumns;

/** What drives an effect, as tables of text. */
public final class Drivers {

  private static final int DECIMALS = 2;
  private static final int FINE = 4;

  private final Setting setting;
  private final List<Driver> drivers;

  /** Of these correlations, the strongest first. */
  public Drivers(DrawnEffects drawn, List<Driver> drivers) {
    setting = drawn.setting();
    this.drivers = drivers;
  }

  /** For each state and variable the strongest drivers that chance does not explain. */
  public List<String> table(int most) {
    List<String> lines = new ArrayList<>(heading());
    TextColumns grid = new TextColumns();
    grid.add(List.of("", "rank correlation"));
    for (List<String> outcome : outcomes()) {
      List<Driver> sure = sure(outcome);
      grid.add(List.of());
      grid.add(List.of(name(outcome.get(0)) + ", " + outcome.get(1).replace('_', ' ')));
      sure.stream().limit(most).forEach(driver -> grid.add(row(driver)));
      if (sure.isEmpty()) {
        grid.add(List.of("  nothing that chance does not explain"));
      }
    }
    lines.addAll(grid.lines());
    return lines;
  }

  private List<String> heading() {
    return List.of(
        what() + ": Spearman's rank correlation with what was drawn,",
        "only those that remain after Holm's correction for all "
            + drivers.size()
            + " (5 %); n = "
            + drivers.stream().mapToInt(Driver::n).findFirst().orElse(0)
            + " draws, seed "
            + setting.seed()
            + ", scenario "
            + setting.hash(),
        "");
  }

  /** The parameters of the model that no effect answers, as far as so many draws can tell. */
  public List<String> withoutEffect() {
    Set<String> alive = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (Driver driver : drivers) {
      if (driver.parameter().startsWith("parameters.")) {
        all.add(driver.parameter());
        if (driver.sure()) {
          alive.add(driver.parameter());
        }
      }
    }
    return all.stream().filter(name -> !alive.contains(name)).sorted().toList();
  }

  /** Maps of effects over two drawn numbers, one below the other. */
  public static List<String> maps(EffectMaps maps) {
    List<String> lines = new ArrayList<>();
    maps.maps()
        .forEach(
            (variable, map) -> {
              lines.add(maps.actor() + ", " + variable.name().replace('_', ' '));
              lines.addAll(map(maps.across(), maps.down(), map));
              lines.add("");
            });
    return lines;
  }

  private static List<String> map(String across, String down, EffectMap map) {
    List<String> lines = new ArrayList<>();
    lines.add("Mean effect (part of the draws below 0); " + down + " downwards, " + across);
    lines.add("to the right, each in classes of equally many draws");
    lines.add("");
    TextColumns grid = new TextColumns();
    List<String> head = new ArrayList<>(List.of(""));
    for (int column = 0; column < map.classes(); column++) {
      head.add("from " + Figures.plain(map.column(column), DECIMALS));
    }
    grid.add(head);
    for (int row = 0; row < map.classes(); row++) {
      List<String> cells = new ArrayList<>();
      cells.add("from " + Figures.plain(map.row(row), DECIMALS));
      for (int column = 0; column < map.classes(); column++) {
        cells.add(cell(map, row, column));
      }
      grid.add(cells);
    }
    lines.addAll(grid.lines());
    return lines;
  }

  private static String cell(EffectMap map, int row, int column) {
    Difference effect = map.difference(row, column);
    return effect.n() == 0
        ? Figures.plain(Double.NaN, FINE)
        : Figures.signed(effect.mean(), FINE) + " (" + Figures.percent(effect.pLessZero()) + ")";
  }

  private String what() {
    return setting.paired()
        ? "Effect of " + setting.title() + " at the end of the horizon"
        : setting.title() + " at the end of the horizon";
  }

  private List<List<String>> outcomes() {
    return drivers.stream()
        .map(driver -> List.of(driver.actor(), driver.variable()))
        .distinct()
        .sorted(
            Comparator.comparing((List<String> of) -> of.get(1))
                .thenComparing(of -> setting.states().indexOf(of.get(0))))
        .toList();
  }

  private List<Driver> sure(List<String> outcome) {
    return drivers.stream()
        .filter(d -> d.actor().equals(outcome.get(0)) && d.variable().equals(outcome.get(1)))
        .filter(Driver::sure)
        .toList();
  }

  private static List<String> row(Driver driver) {
    return List.of("  " + driver.parameter(), Figures.signed(driver.rankCorrelation(), DECIMALS));
  }

  private String name(String id) {
    return setting.names().getOrDefault(id, id);
  }
}
