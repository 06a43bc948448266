package org.multivector.chart;

import java.util.ArrayList;
import java.util.List;
import org.multivector.results.Doses;
import org.multivector.results.Doses.Shape;
import org.multivector.results.Effect;
import org.multivector.results.Findings.Difference;

/**
 * What a chart says of how an effect answers a dose.
 *
 * @param variable that is affected
 */
record DoseCaption(Doses doses, String variable, Words words) {

  /** "autonomy in 2039 rises in 4 of 5 and falls in 1 of 5, most in Kazakhstan: ...". */
  String said(String topic) {
    List<String> parts = new ArrayList<>();
    List<String> changing = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      List<String> states = states().stream().filter(state -> shape(state) == shape).toList();
      if (shape.changes() && !states.isEmpty()) {
        parts.add(words.say("dose." + shape, where(states)));
        changing.addAll(states);
      }
    }
    if (changing.isEmpty()) {
      boolean flat = states().stream().allMatch(state -> shape(state) == Shape.FLAT);
      String least = words.plain(Effect.NEGLIGIBLE, 4);
      return flat
          ? words.say("dose.flat", topic, least, where(states()))
          : words.say("dose.none", topic, where(states()));
    }
    String all = parts.get(0);
    for (String part : parts.subList(1, parts.size())) {
      all = words.say("dose.and", all, part);
    }
    return words.say("dose.says", topic, all, most(changing));
  }

  private String most(List<String> changing) {
    String most = changing.get(0);
    for (String state : changing) {
      most = span(state) > span(most) ? state : most;
    }
    String key =
        states().size() == 1 ? "dose.one" : changing.size() == 1 ? "dose.only" : "dose.most";
    return words.say(key, name(most), turns("dose.turns", most));
  }

  /** The states of which there is an effect, in the order of the setting. */
  List<String> states() {
    return doses.setting().states().stream().filter(state -> place(state) >= 0).toList();
  }

  /** The shape of the answer in a state. */
  Shape shape(String state) {
    return doses.shape(place(state));
  }

  /** The effect of a dose on a state. */
  Difference difference(String state, int dose) {
    return doses.difference(place(state), dose);
  }

  private int place(String state) {
    return doses.find(variable, state);
  }

  private String name(String state) {
    return words.named(state, doses.setting().in(words.language()));
  }

  private String where(List<String> some) {
    return some.size() < states().size()
        ? words.say("where.some", some.size(), states().size())
        : some.size() == 1
            ? words.say("where.one", name(some.get(0)))
            : words.say("where.all", some.size());
  }

  private double span(String state) {
    return difference(state, greatest(state)).mean() - difference(state, least(state)).mean();
  }

  /** The least effect and the greatest, with their doses, in the order of the doses. */
  String turns(String key, String state) {
    int least = least(state);
    int greatest = greatest(state);
    boolean same = least == greatest;
    int first = same ? 0 : Math.min(least, greatest);
    int last = same ? doses.levels().size() - 1 : Math.max(least, greatest);
    return words.say(key, effect(state, first), level(first), effect(state, last), level(last));
  }

  private String level(int dose) {
    return words.level(doses.levels().get(dose));
  }

  private String effect(String state, int dose) {
    return words.signed(difference(state, dose).mean(), decimals(state));
  }

  /** As many as the effects that are drawn need to be told from their bands and 0. */
  private int decimals(String state) {
    int most = 0;
    for (int dose : List.of(least(state), greatest(state))) {
      Difference one = difference(state, dose).atOnce();
      most = Math.max(most, Math.min(Caption.COMPARED, one.decimals()));
    }
    return most;
  }

  private int least(String state) {
    int least = 0;
    for (int dose = 1; dose < doses.levels().size(); dose++) {
      least = difference(state, dose).mean() < difference(state, least).mean() ? dose : least;
    }
    return least;
  }

  private int greatest(String state) {
    int greatest = 0;
    for (int dose = 1; dose < doses.levels().size(); dose++) {
      greatest =
          difference(state, dose).mean() > difference(state, greatest).mean() ? dose : greatest;
    }
    return greatest;
  }
}
