package org.multivector.chart;

import java.util.Locale;
import org.multivector.results.Variable;

/** Names and units of variables as a reader knows them. */
final class Words {

  private Words() {}

  /** "economic loss". */
  static String name(Variable variable) {
    return variable.name().replace('_', ' ');
  }

  /** "Economic loss". */
  static String capital(Variable variable) {
    String name = name(variable);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The unit without the shorthand of tables. */
  static String unit(Variable variable) {
    return switch (variable.unit()) {
      case "share" -> "share, 0 to 1";
      case "welfare" -> "part of external welfare at the start";
      default -> variable.unit();
    };
  }
}
