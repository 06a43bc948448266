package org.multivector.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Fault;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;

/**
 * An uncertain quantity and its doses.
 *
 * @param quantity its name
 * @param levels what is written in its place: numbers, then in their order, or distributions
 */
record Over(String quantity, List<String> levels) {

  static final String OPTION = "--over";

  private static final String ALLOWED = "x=0,0.5,1";

  Over {
    levels = List.copyOf(levels);
  }

  /** Reads {@code NAME=A,B,...}; adds a fault if it is none. */
  static Over of(String text, List<Fault> faults) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      faults.add(Limit.fault(OPTION, "not name=doses: \"" + Lines.one(text) + "\"", ALLOWED));
      return new Over("", List.of());
    }
    List<String> levels = new ArrayList<>(List.of(text.substring(equals + 1).split(",", -1)));
    levels.replaceAll(String::strip);
    HashSet<String> seen = new HashSet<>();
    for (String level : levels) {
      if (!seen.add(level)) {
        faults.add(Limit.fault(OPTION, "the dose is given twice: \"" + level + "\"", ALLOWED));
      }
    }
    if (levels.stream().allMatch(Over::isNumber)) {
      levels.sort(Comparator.comparingDouble(Double::parseDouble));
    }
    return new Over(text.substring(0, equals), levels);
  }

  private static boolean isNumber(String level) {
    return level.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)");
  }

  /** The scenario of a file in each dose. */
  List<Scenario> scenarios(String file, List<String> sets) throws BadInput {
    List<Scenario> scenarios = new ArrayList<>();
    for (String level : levels) {
      List<String> all = new ArrayList<>(sets);
      all.add("uncertain." + quantity + "=" + level);
      scenarios.add(read(file, all));
    }
    return scenarios;
  }

  /** Reads a scenario; what is wrong with the last that is set is wrong with this option. */
  private static Scenario read(String file, List<String> sets) throws BadInput {
    try {
      return ScenarioReader.read(file, sets);
    } catch (BadInput e) {
      String dose = Fault.ofSet(sets.size());
      throw new BadInput(
          e.faults().stream().map(f -> f.file().equals(dose) ? f.of(OPTION) : f).toList());
    }
  }
}
