package org.multivector.results;

import java.util.List;

/**
 * The few numbers of a batch that stand for it in a gallery: autonomy and economic loss of each
 * state, at the start and every fourth quarter, of both arms and their paired difference with its
 * 95 % interval.
 */
public final class Headline {

  private static final int EVERY = 4;
  private static final List<String> VARIABLES = List.of("autonomy", "economic_loss");
  private static final String HEADER =
      "state,variable,quarter,n,reference,scenario,difference,lo95,hi95,p_gt_0\n";

  private final Findings findings;
  private final RowBuffer out = new RowBuffer();

  private Headline(Findings findings) {
    this.findings = findings;
  }

  /**
   * As CSV.
   *
   * @param findings of a scenario with a reference
   */
  public static String csv(Findings findings) {
    return new Headline(findings).write();
  }

  private String write() {
    out.raw(HEADER);
    Setting setting = findings.setting();
    for (String state : setting.states()) {
      for (String variable : VARIABLES) {
        int series = findings.find(variable, state, "", "");
        for (int quarter = 0; quarter < setting.quarters().size(); quarter += EVERY) {
          row(state, variable, series, quarter);
        }
      }
    }
    return out.toString();
  }

  private void row(String state, String variable, int series, int quarter) {
    Findings.Difference difference = findings.difference(series, quarter);
    out.text(state).mark(',').text(variable).mark(',');
    out.text(findings.setting().quarters().get(quarter)).mark(',').number(difference.n());
    numbers(findings.summary(0, series, quarter).mean());
    numbers(findings.summary(1, series, quarter).mean());
    numbers(difference.mean(), difference.lo95(), difference.hi95(), difference.pGreaterZero());
    out.mark('\n');
  }

  private void numbers(double... values) {
    for (double value : values) {
      out.mark(',').number(value);
    }
  }
}
