package org.multivector.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.multivector.results.Figures;
import org.multivector.results.Setting;
import org.multivector.results.TestedClaim;
import org.multivector.results.TestedClaim.Estimate;
import org.multivector.results.TestedClaims;
import org.multivector.results.TextTable;
import org.multivector.results.Verdict;
import org.multivector.scenario.Expectation.Question;

/**
 * What became of a suite, as tables and files.
 *
 * @param design how much was run
 * @param seed seed of all chance
 * @param unfinished whether it was stopped before all was decided
 */
public record Report(List<SuiteEntry> entries, Design design, long seed, boolean unfinished) {

  /** What every page of this program has in a line. */
  public static final String PAGE_MARK = ClaimsPage.MARK;

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "id",
          "claim",
          "source",
          "scenario",
          "metric",
          "of",
          "on",
          "domain",
          "over",
          "than",
          "direction",
          "unit",
          "mechanism",
          "coefficient",
          "verdict",
          "reason",
          "margin",
          "difference",
          "lo95",
          "hi95",
          "n",
          "draws",
          "p_direction",
          "robustness",
          "robustness_lo95",
          "robustness_hi95",
          "beyond_margin",
          "p_adjusted",
          "parameter_share",
          "off_keeps",
          "frozen_keeps",
          "reversed_follows",
          "p_emergent",
          "draws_needed");

  private static final int TEXTS = 17;
  private static final int NUMBERS = COLUMNS.size() - TEXTS;
  private static final int SHARE = 2;

  public Report {
    entries = List.copyOf(entries);
  }

  /** Whether a claim fails. */
  public boolean fails() {
    return entries.stream().anyMatch(SuiteEntry::fails);
  }

  /** Whether runs of claims as they are have failed. */
  public boolean lacksRuns() {
    return entries.stream().anyMatch(Report::lacksRuns);
  }

  private static boolean lacksRuns(SuiteEntry entry) {
    return entry.finding().filter(found -> found.units().failed() > 0).isPresent();
  }

  /** Everything, for other programs. */
  public TextTable table() {
    return new TextTable(COLUMNS, entries.stream().map(Report::row).toList(), TEXTS);
  }

  private static List<String> row(SuiteEntry entry) {
    List<String> row = new ArrayList<>();
    row.addAll(List.of(entry.file(), entry.id(), entry.expectation().claim()));
    row.add(entry.expectation().source().text());
    row.addAll(entry.question().map(q -> question(entry, q)).orElse(blanks(11)));
    row.add(entry.verdict());
    row.add(entry.expectation().reason().map(reason -> reason.text()).orElse(""));
    row.addAll(
        entry.claim().map(claim -> List.of(number(claim.hypothesis().margin()))).orElse(blanks(1)));
    row.addAll(entry.finding().map(Report::numbers).orElse(blanks(NUMBERS - 1)));
    return row;
  }

  private static List<String> question(SuiteEntry entry, Question question) {
    return List.of(
        question.setup().words(),
        question.gauge().metric().text(),
        SuiteEntry.list(question.gauge().of()),
        SuiteEntry.list(question.gauge().on()),
        SuiteEntry.list(question.gauge().domain()),
        entry.over(),
        entry.than(),
        question.direction().word(),
        entry.claim().map(Claim::unit).orElse(""),
        SuiteEntry.list(question.mechanisms()),
        SuiteEntry.list(question.coefficients()));
  }

  private static List<String> blanks(int count) {
    return Collections.nCopies(count, "");
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : TextTable.number(value);
  }

  private static List<String> numbers(Finding finding) {
    List<String> numbers = new ArrayList<>();
    for (double value :
        new double[] {
          finding.difference().value(),
          finding.difference().low(),
          finding.difference().high(),
          finding.units().units(),
          finding.units().draws(),
          finding.pSign(),
          finding.robust().value(),
          finding.robust().low(),
          finding.robust().high(),
          finding.beyond(),
          finding.p(),
          finding.parameterShare(),
          kept(finding, ArmKind.OFF),
          kept(finding, ArmKind.FROZEN),
          kept(finding, ArmKind.REVERSED),
          finding.pEmergent(),
          Math.rint(finding.needed())
        }) {
      numbers.add(number(value));
    }
    return numbers;
  }

  private static double kept(Finding finding, ArmKind arm) {
    return finding.kept().getOrDefault(arm, Double.NaN);
  }

  /** A table for people. */
  public List<String> lines() {
    List<List<String>> rows = new ArrayList<>();
    for (SuiteEntry entry : entries) {
      entry.finding().ifPresent(finding -> rows.add(line(entry, finding)));
    }
    List<String> columns =
        List.of(
            "claim",
            "difference",
            "95 % interval",
            "n",
            "as claimed",
            "robust",
            "95 % interval",
            "off",
            "frozen",
            "reversed",
            "verdict");
    List<String> lines = new ArrayList<>(new TextTable(columns, rows).lines());
    lines.add("");
    for (SuiteEntry entry : entries) {
      Sentence.open(entry).ifPresent(why -> lines.add(entry.id() + " is undecided: " + why));
    }
    entries.stream().filter(Report::lacksRuns).map(Report::failed).forEach(lines::add);
    if (entries.stream().anyMatch(entry -> entry.finding().isPresent())) {
      lines.add(unmet());
    }
    lines.add(summary());
    return lines;
  }

  private static List<String> line(SuiteEntry entry, Finding finding) {
    Estimate difference = finding.difference();
    int decimals = Figures.decimals(difference.value(), difference.low(), difference.high());
    return List.of(
        entry.id(),
        Figures.signed(difference.value(), decimals),
        Figures.plain(difference.low(), decimals)
            + " to "
            + Figures.plain(difference.high(), decimals),
        Long.toString(finding.units().units()),
        Figures.percent(finding.pSign()),
        Figures.plain(finding.robust().value(), SHARE),
        Figures.plain(finding.robust().low(), SHARE)
            + " to "
            + Figures.plain(finding.robust().high(), SHARE),
        share(finding, ArmKind.OFF),
        share(finding, ArmKind.FROZEN),
        share(finding, ArmKind.REVERSED),
        finding.verdict().words());
  }

  private static String share(Finding finding, ArmKind arm) {
    double kept = kept(finding, arm);
    return Double.isNaN(kept) ? "" : Figures.percent(kept);
  }

  private static String failed(SuiteEntry entry) {
    Finding.Count units = entry.finding().orElseThrow().units();
    long all = units.units() + units.failed();
    return entry.id() + ": runs of " + units.failed() + " of " + all + " units failed, left out";
  }

  /** What no verdict and no interval can know of. */
  String unmet() {
    return "An effect that comes in one draw of "
        + design.rare()
        + ", or in fewer, may have come in none (5 %): it is in no interval here, and in no verdict.";
  }

  /** How many of each verdict there are. */
  String summary() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict.words(), 0);
    }
    int untested = 0;
    int open = 0;
    for (SuiteEntry entry : entries) {
      if (entry.finding().isPresent()) {
        counts.merge(entry.verdict(), 1, Integer::sum);
      } else if (unfinished && entry.claim().isPresent()) {
        open++;
      } else {
        untested++;
      }
    }
    List<String> words = new ArrayList<>();
    counts.forEach((verdict, count) -> words.add(count + " " + verdict));
    words.removeIf(word -> word.startsWith("0 "));
    if (untested > 0) {
      words.add(untested + " not tested");
    }
    if (unfinished) {
      words.add("UNFINISHED, " + open + " still to be decided");
    }
    return String.join("; ", words);
  }

  /** What was tested, as charts show it. */
  public TestedClaims tested() {
    List<TestedClaim> tested = new ArrayList<>();
    entries.forEach(entry -> entry.tested().ifPresent(tested::add));
    String all = table().csv() + design + seed;
    return new TestedClaims(
        tested, design.draws(), design.repeats(), seed, Setting.digest(all), unfinished);
  }

  /** As a report of tests: a claim that fails is a failure; one that is undecided is skipped. */
  public String junit() {
    return new TestReport(this).xml();
  }

  /** As a page of the docs. */
  public String page(String command) {
    return new ClaimsPage(this).text(command);
  }
}
