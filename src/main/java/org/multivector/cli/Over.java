package org.multivector.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;

/**
 * An uncertain quantity and its doses.
 *
 * @param quantity its name
 * @param levels what is written in its place, numbers or distributions, as they are given
 * @param written the option's value
 */
record Over(String quantity, List<String> levels, String written) {

  static final String OPTION = "--over";

  private static final String ALLOWED = "x=0,0.5,1";
  private static final String PATH = "uncertain.";

  Over {
    levels = List.copyOf(levels);
  }

  /** Reads {@code NAME=A,B,...}; adds a fault if it is none. */
  static Over of(String text, List<Fault> faults) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      faults.add(Limit.fault(OPTION, "not name=doses: \"" + Lines.one(text) + "\"", ALLOWED));
      return new Over("", List.of(), text);
    }
    List<String> levels = new ArrayList<>(List.of(text.substring(equals + 1).split(",", -1)));
    levels.replaceAll(String::strip);
    HashSet<String> seen = new HashSet<>();
    for (String level : levels) {
      if (!seen.add(level)) {
        faults.add(Limit.fault(OPTION, "the dose is given twice: \"" + level + "\"", ALLOWED));
      }
    }
    return new Over(text.substring(0, equals), levels, text);
  }

  /** A level, and the scenario in this dose. */
  record Dose(String level, Scenario scenario) {}

  /**
   * The scenario of a file in each dose, from the lowest to the highest, distributions by median.
   */
  List<Dose> doses(String file, List<String> sets) throws BadInput {
    List<Dose> doses = new ArrayList<>();
    for (String level : levels) {
      doses.add(new Dose(level, read(file, sets, level)));
    }
    doses.sort(Comparator.comparingDouble(dose -> dose.scenario().plan().typical(quantity)));
    return doses;
  }

  /** Reads a scenario in a dose; what is wrong with it by the dose is wrong with this option. */
  private Scenario read(String file, List<String> sets, String level) throws BadInput {
    List<String> all = new ArrayList<>(sets);
    all.add(PATH + quantity + "=" + level);
    try {
      return ScenarioReader.read(file, all);
    } catch (BadInput e) {
      String dose = Fault.ofSet(all.size());
      boolean own = e.faults().stream().anyMatch(fault -> fault.file().equals(dose));
      if (!own) {
        ScenarioReader.read(file, sets); // whoever is wrong without the dose says so
      }
      throw new BadInput(
          e.faults().stream()
              .map(f -> f.file().equals(dose) ? ofOption(f, level) : own ? f : byDose(f, level))
              .toList());
    }
  }

  /** At the character of the option that stands where the fault is. */
  private Fault ofOption(Fault fault, String level) {
    int before = PATH.length() + quantity.length() + 1;
    return fault.column() > before
        ? fault.of(OPTION, column(level) + fault.column() - before - 1)
        : fault.of(OPTION, Math.max(1, fault.column() - PATH.length()));
  }

  /** What a dose makes wrong elsewhere. */
  private Fault byDose(Fault fault, String level) {
    String where = fault.file() + ":" + fault.row() + ":" + fault.column();
    return fault.of(OPTION, column(level)).under("with the dose " + level + ", at " + where + ": ");
  }

  /** Where a dose begins, from 1. */
  private int column(String level) {
    int column = quantity.length() + 2;
    for (String part : written.substring(quantity.length() + 1).split(",", -1)) {
      if (part.strip().equals(level)) {
        return column + part.length() - part.stripLeading().length();
      }
      column += part.length() + 1;
    }
    return 1;
  }
}
