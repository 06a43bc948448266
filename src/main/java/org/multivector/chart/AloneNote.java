package org.multivector.chart;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.multivector.results.Alone;
import org.multivector.results.Setting;

/**
 * What charts say of who is in one arm alone: states that cannot be compared, powers without ties
 * in the other. Each note begins with a space, and is empty where there is nobody.
 *
 * @param names of ids
 */
record AloneNote(Words words, UnaryOperator<String> names) {

  /** Everybody who is in one arm of a setting alone. */
  static String of(Words words, Setting setting) {
    AloneNote note = new AloneNote(words, id -> words.named(id, setting));
    return note.states(Alone.states(setting)) + note.powers(Alone.powers(setting));
  }

  /** The states alone, where no ties are shown. */
  static String states(Words words, Setting setting) {
    return new AloneNote(words, id -> words.named(id, setting)).states(Alone.states(setting));
  }

  private String states(Alone states) {
    return say("alone.state.scenario", states.scenario())
        + say("alone.state.reference", states.reference());
  }

  String powers(Alone powers) {
    return say("alone.power.scenario", powers.scenario())
        + say("alone.power.reference", powers.reference());
  }

  /** States that are not in every arm of several results. */
  String notCompared(List<String> states) {
    return say("alone.compared", states);
  }

  private String say(String key, List<String> ids) {
    String all = ids.stream().map(names).collect(Collectors.joining(", "));
    return ids.isEmpty() ? "" : " " + words.say(key, all);
  }
}
