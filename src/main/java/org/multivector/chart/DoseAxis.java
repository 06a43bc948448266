package org.multivector.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Doses across a panel: numbers that grow at their distances, anything else one beside the other.
 *
 * @param labels what the doses are called
 * @param places where they stand, from 0 on
 * @param numbers whether they are numbers that grow
 */
record DoseAxis(List<String> labels, double[] places, boolean numbers) implements Across {

  static DoseAxis of(List<String> levels, Words words) {
    double[] values = new double[levels.size()];
    boolean numbers = true;
    for (int dose = 0; dose < values.length; dose++) {
      values[dose] = number(levels.get(dose));
      numbers &= Double.isFinite(values[dose]) && (dose == 0 || values[dose] > values[dose - 1]);
    }
    double[] places = new double[values.length];
    for (int dose = 1; dose < values.length; dose++) {
      double part = (values[dose] - values[0]) / (values[values.length - 1] - values[0]);
      places[dose] = numbers ? part * (values.length - 1) : dose;
    }
    return new DoseAxis(levels.stream().map(words::level).toList(), places, numbers);
  }

  private static double number(String level) {
    try {
      return Double.parseDouble(level);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Both ends first, then one after the other as long as there is room. */
  @Override
  public List<Tick> ticks(Room room, Lettering lettering) {
    List<Tick> kept = new ArrayList<>();
    for (int dose : inOrder()) {
      List<Tick> more = new ArrayList<>(kept);
      more.add(new Tick(places[dose], label(dose, room.width() / 2, lettering)));
      more.sort(Comparator.comparingDouble(Tick::place));
      kept = apart(more, room, lettering) ? more : kept;
    }
    return kept;
  }

  private String label(int dose, double width, Lettering lettering) {
    return lettering.shortened(labels.get(dose), Style.Letter.NOTE, width - GAP);
  }

  private List<Integer> inOrder() {
    List<Integer> order = new ArrayList<>(List.of(0));
    for (int dose = labels.size() - 1; dose > 0; dose--) {
      order.add(dose);
    }
    return order;
  }
}
