package org.multivector.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.multivector.chance.Draws;
import org.multivector.chance.StandardNormal;

/**
 * A made-up world of claims whose truth is known: expected differences of draws are normal, or of
 * one size in few draws and else nothing, and chance around them is normal; each arm keeps a known
 * part of them and meets the same chance.
 */
final class Planted implements Observations {

  private static final double UNEXPLAINED = 0.001;

  /**
   * A claim and its truth.
   *
   * @param mean true mean difference
   * @param spread standard deviation of the expected differences of draws
   * @param chance standard deviation of chance in one repeat
   * @param off part that is left without the mechanism
   * @param frozen part that is left with all decisions taken over
   * @param reversed part that is left with the sign turned
   * @param share part of the draws that bring the mean; 1 if all do
   */
  record Truth(
      double mean,
      double spread,
      double chance,
      double off,
      double frozen,
      double reversed,
      double share) {

    static Truth of(double mean, double spread, double chance) {
      return new Truth(mean, spread, chance, 0.2, 0.1, 0.3, 1);
    }

    /** So much on average, all of it in this part of the draws; chance does little. */
    static Truth in(double share, double mean) {
      return new Truth(mean, 0, mean / 10, 0.2, 0.1, 0.3, share);
    }

    Truth off(double part) {
      return new Truth(mean, spread, chance, part, frozen, reversed, share);
    }

    Truth frozen(double part) {
      return new Truth(mean, spread, chance, off, part, reversed, share);
    }

    Truth reversed(double part) {
      return new Truth(mean, spread, chance, off, frozen, part, share);
    }
  }

  static final double MARGIN = 0.005;

  private final List<Truth> truths;
  private final long seed;

  Planted(List<Truth> truths, long seed) {
    this.truths = truths;
    this.seed = seed;
  }

  /** What a suite of 48 draws and 8 repeats finds of these claims. */
  static List<Finding> find(List<Truth> truths, long seed) throws InterruptedException {
    return find(48, truths, seed);
  }

  /** What a suite of so many draws and 8 repeats finds of these claims. */
  static List<Finding> find(int draws, List<Truth> truths, long seed) throws InterruptedException {
    List<Hypothesis> hypotheses = new ArrayList<>();
    truths.forEach(
        truth -> hypotheses.add(new Hypothesis(1, false, MARGIN, Set.of(ArmKind.values()), false)));
    return find(draws, truths, hypotheses, seed);
  }

  static List<Finding> find(List<Truth> truths, List<Hypothesis> hypotheses, long seed)
      throws InterruptedException {
    return find(48, truths, hypotheses, seed);
  }

  private static List<Finding> find(
      int draws, List<Truth> truths, List<Hypothesis> hypotheses, long seed)
      throws InterruptedException {
    return findings(new Trial(new Design(draws, 8, 2), new Planted(truths, seed), hypotheses));
  }

  /** What a trial finds of all its claims. */
  static List<Finding> findings(Trial trial) throws InterruptedException {
    trial.run(soFar -> {});
    return trial.findings().stream().map(Optional::orElseThrow).toList();
  }

  @Override
  public List<double[][][]> observe(List<Request> requests) {
    return requests.stream().map(request -> new double[][][] {values(request)}).toList();
  }

  private double[][] values(Request request) {
    Truth truth = truths.get(request.claim());
    double kept =
        switch (request.arm()) {
          case ON -> 1;
          case OFF -> truth.off();
          case FROZEN -> truth.frozen();
          case REVERSED -> truth.reversed();
        };
    double[][] values = new double[request.draws().size()][request.repeats()];
    for (int n = 0; n < values.length; n++) {
      int draw = request.draws().from() + n;
      double expected = expected(truth, normal(request, "draw", draw, -1));
      for (int repeat = 0; repeat < request.repeats(); repeat++) {
        values[n][repeat] =
            kept * (expected + truth.chance() * normal(request, "chance", draw, repeat))
                + UNEXPLAINED * normal(request, request.arm().name(), draw, repeat);
      }
    }
    return values;
  }

  private static double expected(Truth truth, double normal) {
    if (truth.share() == 1) {
      return truth.mean() + truth.spread() * normal;
    }
    return normal < StandardNormal.quantile(truth.share()) ? truth.mean() / truth.share() : 0;
  }

  private double normal(Request request, String purpose, int draw, int repeat) {
    long name = Draws.name("planted", purpose, Integer.toString(request.claim()));
    return StandardNormal.quantile(Draws.uniform(seed, name, draw, repeat, 0, 0));
  }
}
