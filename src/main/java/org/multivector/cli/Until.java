package org.multivector.cli;

import java.math.BigDecimal;
import java.util.List;
import org.multivector.batch.Batch;
import org.multivector.batch.Preparation;
import org.multivector.batch.Sequence;
import org.multivector.results.Figures;
import org.multivector.results.ResultsFolder;
import org.multivector.scenario.Scenario;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;

/**
 * A batch that ends once the effect on the autonomy of every state at the horizon is known.
 *
 * @param goal what half the width of its 95 % interval is to stay below
 */
record Until(BigDecimal goal) {

  static final String OPTION = "--until-half-width";

  private static final String VARIABLE = "autonomy";

  /** Adds a fault if there is no such half-width. */
  void check(List<Fault> faults) {
    if (goal.signum() <= 0 || goal.compareTo(BigDecimal.ONE) >= 0) {
      faults.add(Limit.fault(OPTION, "not a half-width: " + goal, "above 0, below 1"));
    }
  }

  /** Refuses a scenario that has no effect to look at. */
  void check(Scenario scenario) throws BadInput {
    if (scenario.reference().isEmpty()) {
      String what = scenario.stem() + " runs alone, so there is no effect to know";
      throw Limit.refusal(OPTION, what, "scenarios with a reference");
    }
  }

  /** Runs as much of a batch as it takes; says how far it is after each look unless quiet. */
  Sequence.End run(Preparation prepared, ResultsFolder folder, boolean series, boolean quiet)
      throws InterruptedException {
    return new Sequence(prepared.spec(), goal.doubleValue())
        .run(
            next -> {
              Preparation part = new Preparation(next, prepared.setting(), prepared.shape());
              new Batch(part, folder, series).run(units -> {});
              double halfWidth = folder.halfWidth(VARIABLE);
              if (!quiet) {
                System.err.println(next.scenario().stem() + look(folder.done(), halfWidth));
              }
              return halfWidth;
            });
  }

  private String look(int draws, double halfWidth) {
    String now = ": " + Lines.count(draws, "draw") + ", half-width " + text(halfWidth);
    double times = halfWidth / goal.doubleValue();
    return times >= 1
        ? now
            + "; "
            + goal.toPlainString()
            + " takes about "
            + Math.round(draws * times * times)
            + " draws"
        : now;
  }

  /** Why there are so many draws. */
  String why(Sequence.End end) {
    return "Stopped after "
        + Lines.count(end.draws(), "draw")
        + (end.reached() ? "" : ", all that --runs allows")
        + ": the widest 95 % interval of the effect on a state's autonomy at the horizon reaches "
        + text(end.halfWidth())
        + " to either side; "
        + verdict(end)
        + ".";
  }

  private String verdict(Sequence.End end) {
    String below = " below " + goal.toPlainString();
    if (end.reached()) {
      return "it stays" + below;
    }
    return end.halfWidth() < goal.doubleValue()
        ? "it is" + below + ", and more draws would say whether it stays there"
        : "it was to stay" + below;
  }

  /** With a decimal more than the goal has. */
  private String text(double halfWidth) {
    return Figures.plain(halfWidth, Math.max(4, goal.scale() + 1));
  }
}
