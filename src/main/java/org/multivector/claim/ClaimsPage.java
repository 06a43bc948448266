package org.multivector.claim;

import java.util.ArrayList;
import java.util.List;
import org.multivector.results.Figures;
import org.multivector.results.TestedClaim.Estimate;
import org.multivector.results.Verdict;

/** The page of the docs that says what became of all claims. */
record ClaimsPage(Report report) {

  /** What begins a line of every such page. */
  static final String MARK =
      "What theory says, and what the runs say of it. Written by the program; ";

  String text(String command) {
    List<String> lines = new ArrayList<>(heading(command));
    lines.addAll(List.of("", report.summary() + ".", ""));
    lines.addAll(List.of("| verdict | claims |", "|---|---|"));
    lines.addAll(verdicts());
    lines.addAll(List.of("", "| id | claim | verdict | difference | robustness | |"));
    lines.add("|---|---|---|---|---|---|");
    report.entries().forEach(entry -> lines.add(row(entry)));
    lines.add("");
    return String.join("\n", lines);
  }

  private List<String> heading(String command) {
    List<String> lines = new ArrayList<>(List.of("# Claims", ""));
    lines.add(MARK + "the numbers are those of this command:");
    lines.addAll(List.of("", "```", command, "```", ""));
    lines.add(
        "Up to "
            + report.design().draws()
            + " draws of what is not known x "
            + report.design().repeats()
            + " repeats of chance, seed "
            + report.seed()
            + ". How verdicts come about is in [reading-results.md](reading-results.md#claims).");
    lines.addAll(List.of("", how() + example(), "", report.unmet()));
    if (report.unfinished()) {
      lines.addAll(List.of("", "**Unfinished: stopped before all was decided.**"));
    }
    return lines;
  }

  private List<String> verdicts() {
    List<String> lines = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<String> ids =
          report.entries().stream()
              .filter(entry -> entry.finding().filter(f -> f.verdict() == verdict).isPresent())
              .map(SuiteEntry::id)
              .toList();
      if (!ids.isEmpty()) {
        lines.add("| " + verdict.words() + " | " + String.join(", ", ids) + " |");
      }
    }
    return lines;
  }

  private static String how() {
    return "A claim holds if the difference is surely beyond its margin and has the sign in nine of"
        + " ten draws of what is not known. What holds is run again without its mechanism"
        + " (*arithmetic* if four fifths of the difference are left), with everybody deciding as"
        + " before (*assumed* if four fifths are left) and with its coefficients turned (*assumed*"
        + " if the sign turns with them). Only what was run in all three ways and is none of these"
        + " is *emergent*: made by what the actors decide, and by neither the lever nor a"
        + " coefficient alone. Where a way is lacking, for no coefficient carries the claim for"
        + " example, it *holds*, and is no finding.";
  }

  /** One that everybody's decisions have little to do with. */
  private String example() {
    for (SuiteEntry entry : report.entries()) {
      double kept =
          entry
              .finding()
              .filter(found -> found.verdict() == Verdict.ASSUMED)
              .map(found -> found.kept().getOrDefault(ArmKind.FROZEN, 0.0))
              .orElse(0.0);
      if (kept >= Decomposition.MOST) {
        return " For example, *"
            + entry.id()
            + "* keeps "
            + Figures.percent(kept)
            + " of its difference with everybody deciding as before: the scenario makes it,"
            + " whatever anybody decides, so the model assumes it.";
      }
    }
    return "";
  }

  private static String row(SuiteEntry entry) {
    String difference = "";
    String robust = "";
    if (entry.finding().isPresent()) {
      Estimate of = entry.finding().get().difference();
      int decimals = Figures.decimals(of.value(), of.low(), of.high());
      difference = Figures.signed(of.value(), decimals);
      robust = Figures.percent(entry.finding().get().robust().value());
    }
    return "| "
        + String.join(
            " | ",
            entry.id(),
            cell(entry.expectation().claim()),
            entry.verdict(),
            difference,
            robust,
            cell(Sentence.of(entry)))
        + " |";
  }

  private static String cell(String text) {
    return text.replace('\n', ' ').replace("|", "\\|");
  }
}
