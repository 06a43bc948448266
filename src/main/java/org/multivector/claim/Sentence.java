package org.multivector.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.multivector.claim.Finding.Doubt;
import org.multivector.results.Figures;
import org.multivector.results.TestedClaim.Estimate;
import org.multivector.results.Verdict;
import org.multivector.scenario.Expectation.Direction;
import org.multivector.scenario.Expectation.Question;

/** One honest sentence on a claim. */
final class Sentence {

  private static final int MANY = 10_000;

  private final SuiteEntry entry;
  private final Question question;
  private final Claim claim;
  private final Finding finding;

  private Sentence(SuiteEntry entry) {
    this.entry = entry;
    question = entry.question().orElseThrow();
    claim = entry.claim().orElseThrow();
    finding = entry.finding().orElseThrow();
  }

  /** What became of it. */
  static String of(SuiteEntry entry) {
    return entry.finding().isPresent()
        ? new Sentence(entry).text()
        : "Not tested: "
            + entry.verdict()
            + entry.expectation().reason().map(reason -> ". " + reason.text()).orElse("")
            + ".";
  }

  private String text() {
    if (finding.units().units() == 0) {
      return what() + ": all of its runs have failed.";
    }
    String text = difference() + ", " + robust();
    return text
        + switch (finding.verdict()) {
          case EMERGENT ->
              ". "
                  + kept()
                  + ": it emerges from what the actors do, unless a coefficient makes it that was not"
                  + " turned.";
          case ASSUMED, DAMPED, ARITHMETIC ->
              ". " + kept() + ": " + finding.verdict().words() + ".";
          case HOLDS -> holds();
          case SIGN_ONLY -> ": the sign is sure, the size below the margin of " + margin() + ".";
          case MIXED -> mixed();
          case NOTHING -> ": it fails, for nothing in the scenario moves it in any run.";
          case FAILS -> ": it fails" + how() + ".";
          case UNDECIDED ->
              finding.kept().isEmpty()
                  ? ": undecided; " + undecided()
                  : ". " + kept() + ": it holds, and why is undecided with these runs.";
        };
  }

  private String holds() {
    if (claim.hypothesis().none()) {
      return ": it holds.";
    }
    return finding.kept().isEmpty()
        ? ": it holds, not taken apart."
        : ". " + kept() + ": it holds, not wholly taken apart: " + missing() + ".";
  }

  /** Why it could not be found to have emerged. */
  private String missing() {
    if (question.mechanisms().isEmpty()) {
      return "no mechanism was switched off";
    }
    if (question.coefficients().isEmpty()) {
      return "no coefficient was turned";
    }
    if (!claim.hypothesis().arms().contains(ArmKind.REVERSED)) {
      return SuiteEntry.named(question.coefficients()) + " cannot have another sign";
    }
    if (finding.doubt() == Doubt.FAILED) {
      return "in many draws what was switched off or turned cannot be run";
    }
    if (!finding.kept().containsKey(ArmKind.FROZEN)) {
      return "there are no decisions that could be taken over";
    }
    if (claim.hypothesis().rules()) {
      return "ways of deciding are what is compared";
    }
    return finding.doubt() == Doubt.STILL
        ? "with the coefficient turned nothing is left whose sign could turn"
        : "the coefficient that was turned does not carry it";
  }

  private String mixed() {
    return claim.hypothesis().none() || finding.robust().value() < SequentialDecision.ROBUST
        ? ": it holds in some draws and not in others."
        : ", but beyond the margin of "
            + margin()
            + " in "
            + Figures.percent(finding.beyond())
            + ": in size it holds in some draws and not in others.";
  }

  /** In which way it fails. */
  private String how() {
    Estimate of = finding.difference();
    double margin = claim.hypothesis().margin();
    if (claim.hypothesis().none()) {
      return ", the difference is beyond the margin of " + margin();
    }
    boolean rises = claim.hypothesis().sign() > 0;
    double least = rises ? of.low() : -of.high();
    double most = rises ? of.high() : -of.low();
    if (most < margin && least > -margin) {
      return ", what there is lies below the margin of " + margin() + unsure(least);
    }
    if (most < 0) {
      return ", the difference is of the other sign";
    }
    return most < margin ? ", what there may be of it lies below the margin of " + margin() : "";
  }

  /** Why a difference that seems to have the sign has it not for sure. */
  private String unsure(double least) {
    boolean inMost = finding.robust().value() >= SequentialDecision.ROBUST;
    return least > 0 && inMost ? ", and among so many claims its sign is not sure" : "";
  }

  private String difference() {
    Estimate of = finding.difference();
    double low = of.low();
    double high = of.high();
    int decimals = Figures.decimals(of.value(), low, high);
    String what = what();
    String interval = Figures.signed(low, decimals) + " to " + Figures.signed(high, decimals);
    if (of.value() == 0 && low == high) {
      return what + ": no difference at all in " + finding.units().units() + " runs";
    }
    if (low == high) {
      String draws = ", the same in all " + finding.units().draws() + " draws";
      return what + ": " + Figures.signed(of.value(), decimals) + draws;
    }
    return what + ": " + Figures.signed(of.value(), decimals) + " (" + interval + ")";
  }

  private String what() {
    String what = entry.measured();
    return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
  }

  private String robust() {
    String share = Figures.percent(finding.robust().value());
    String interval =
        Figures.percent(finding.robust().low()) + " to " + Figures.percent(finding.robust().high());
    String as =
        claim.hypothesis().none()
            ? "within the margin of " + margin()
            : question.direction().word();
    if (question.direction() == Direction.HUMP || question.direction() == Direction.DIP) {
      as = "a " + question.direction().word();
    }
    return as + " in " + share + " of the draws (" + interval + ")";
  }

  /** Why the size of a claim is not decided, and what would decide it. */
  static Optional<String> open(SuiteEntry entry) {
    return entry
        .finding()
        .filter(finding -> finding.verdict() == Verdict.UNDECIDED && finding.kept().isEmpty())
        .map(finding -> new Sentence(entry).undecided());
  }

  private String undecided() {
    if (finding.units().units() == 0) {
      return "all of its runs have failed.";
    }
    boolean sure = finding.difference().low() > 0 || finding.difference().high() < 0;
    return (sure ? "the sign is sure, but " : "")
        + (isAcrossTheMargin()
            ? "the mean may lie on either side of the margin of "
            : "the mean is too near for so many claims to the margin of ")
        + margin()
        + needed();
  }

  private boolean isAcrossTheMargin() {
    Estimate of = finding.difference();
    double margin = claim.hypothesis().margin();
    double[] bounds =
        claim.hypothesis().none()
            ? new double[] {-margin, margin}
            : new double[] {claim.hypothesis().sign() * margin};
    return Arrays.stream(bounds).anyMatch(bound -> of.low() <= bound && bound <= of.high());
  }

  private String needed() {
    if (Double.isNaN(finding.needed())) {
      return ".";
    }
    return finding.needed() > MANY
        ? "; it would take more than " + MANY + " draws to tell."
        : "; about " + round(finding.needed()) + " draws would tell.";
  }

  /** To two digits. */
  private static long round(double draws) {
    long unit = draws < 1000 ? 10 : 100;
    return unit * (long) Math.ceil(draws / unit);
  }

  private String margin() {
    return Figures.plain(claim.hypothesis().margin(), 4).replaceFirst("0+$", "");
  }

  private String kept() {
    StringBuilder kept = new StringBuilder();
    add(
        kept,
        ArmKind.OFF,
        "without " + SuiteEntry.named(question.mechanisms()) + " %s of it is left");
    add(kept, ArmKind.FROZEN, "with everybody deciding as before %s");
    add(
        kept,
        ArmKind.REVERSED,
        "with "
            + SuiteEntry.named(question.coefficients())
            + " reversed the sign turns in %s of the draws");
    String text = kept.toString();
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void add(StringBuilder kept, ArmKind arm, String words) {
    Double share = finding.kept().get(arm);
    if (share != null) {
      kept.append(kept.isEmpty() ? "" : ", ");
      kept.append(String.format(Locale.ROOT, words, Figures.percent(share)));
    }
  }
}
