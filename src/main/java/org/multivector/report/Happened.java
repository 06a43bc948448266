package org.multivector.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.multivector.results.EventsFile;
import org.multivector.results.Figures;
import org.multivector.results.Setting;
import org.multivector.statistics.Frequency;

/**
 * In how many runs the events of a scenario happened of which it was open whether and when they do,
 * as sentences: what never happened first, for nothing of it was tested. Those that the reference
 * has too are told only if they happened there in other runs.
 */
public final class Happened {

  /** Lines at the most; the rest is in the file. */
  private static final int MOST = 6;

  private final List<Frequency> reference;
  private final List<Frequency> scenario;
  private final List<String> quarters;

  /**
   * Of a batch.
   *
   * @param arms what it counted, by arm
   */
  public Happened(List<List<Frequency>> arms, Setting setting) {
    reference = setting.paired() ? arms.get(0) : List.of();
    scenario = arms.get(arms.size() - 1);
    quarters = setting.quarters();
  }

  /** The sentences, a line each; none if there is no such event, or no run. */
  public List<String> lines() {
    List<Frequency> told =
        scenario.stream()
            .filter(event -> event.units() > 0 && !isAsInReference(event))
            .sorted(Comparator.comparing(event -> !event.never()))
            .toList();
    List<String> lines = new ArrayList<>();
    int most = told.size() > MOST ? MOST - 1 : MOST;
    told.stream().limit(most).map(this::sentence).forEach(lines::add);
    if (told.size() > most) {
      lines.add("(" + (told.size() - most) + " more events are in " + EventsFile.NAME + ")");
    }
    return lines;
  }

  private Optional<Frequency> inReference(Frequency event) {
    return reference.stream().filter(other -> other.event().equals(event.event())).findFirst();
  }

  private boolean isAsInReference(Frequency event) {
    return inReference(event)
        .filter(other -> Arrays.equals(other.first(), event.first()))
        .isPresent();
  }

  private String sentence(Frequency event) {
    String known =
        inReference(event)
            .map(other -> "; in the reference in " + Figures.percent(other.share()))
            .orElse("");
    return "\"" + event.event() + "\" happened " + often(event) + when(event) + known + ".";
  }

  private static String often(Frequency event) {
    if (event.never()) {
      return "in no run (95 % interval: up to " + Figures.percent(event.high()) + ")";
    }
    if (event.happened() == event.units()) {
      return "in every run";
    }
    return "in "
        + Figures.percent(event.share())
        + " of runs (95 % interval "
        + Figures.plain(event.low() * 100, 0)
        + " to "
        + Figures.plain(event.high() * 100, 0)
        + ")";
  }

  private String when(Frequency event) {
    if (event.never()) {
      return ", so that nothing of it was tested";
    }
    String quarter = quarters.get(event.by(0.5));
    return event.atOneTime() ? ", in " + quarter : ", in half of these by " + quarter;
  }
}
