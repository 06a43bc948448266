package org.multivector.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.batch.Sequence.End;
import org.multivector.results.DrawRange;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;

/** When a batch has enough draws. */
final class SequenceTest {

  private static final double GOAL = 0.01;

  private final List<DrawRange> stretches = new ArrayList<>();

  private static BatchSpec spec(int draws, int repeats) throws Exception {
    Scenario scenario = ScenarioReader.read("us-draws-down", List.of());
    return new BatchSpec(scenario, 1, draws, repeats, 1);
  }

  /** Ends where these half-widths, one after each stretch, make it end. */
  private End end(int draws, int repeats, double... halfWidths) throws Exception {
    Iterator<Double> looks = DoubleStream.of(halfWidths).iterator();
    return new Sequence(spec(draws, repeats), GOAL)
        .run(
            next -> {
              stretches.add(next.part());
              return looks.next();
            });
  }

  @Test
  void endsWhereTheLookAheadStaysBelow() throws Exception {
    assertThat(end(5000, 1, 0.02, 0.009, 0.008)).isEqualTo(new End(576, 0.008, true));
    assertThat(stretches)
        .containsExactly(new DrawRange(0, 256), new DrawRange(256, 512), new DrawRange(512, 576));
  }

  @Test
  void aHalfWidthThatOnlyDipsDoesNotEndIt() throws Exception {
    End end = end(5000, 1, 0.009, 0.011, 0.0099, 0.0101, 0.009, 0.0095);
    assertThat(end).isEqualTo(new End(256 + 64 + 256 + 64 + 256 + 64, 0.0095, true));
  }

  @Test
  void belowMeansBelow() throws Exception {
    assertThat(end(320, 1, GOAL, 0.009)).isEqualTo(new End(320, 0.009, false));
    assertThat(end(320, 1, Double.NaN, Double.NaN)).isEqualTo(new End(320, Double.NaN, false));
  }

  @Test
  void aGoalThatIsNeverReachedEndsWithAllDraws() throws Exception {
    assertThat(end(600, 1, 0.02, 0.02, 0.02)).isEqualTo(new End(600, 0.02, false));
    assertThat(stretches).endsWith(new DrawRange(512, 600));
  }

  /** A block has about 64 units. */
  @ParameterizedTest
  @CsvSource({"1, 256, 64", "2, 128, 32", "10, 36, 6", "64, 32, 5", "500, 32, 5", "3, 84, 21"})
  void stretchesAreWholeBlocksOfEnoughDraws(int repeats, int first, int ahead) throws Exception {
    end(10_000, repeats, 0.001, 0.001);
    assertThat(stretches).extracting(DrawRange::size).containsExactly(first, ahead);
  }

  @Test
  void theLookAheadGrowsWithTheDraws() throws Exception {
    double[] looks = DoubleStream.generate(() -> 0.02).limit(13).toArray();
    looks[10] = 0.001;
    looks[12] = 0.001;
    looks = DoubleStream.concat(DoubleStream.of(looks), DoubleStream.of(0.001)).toArray();
    assertThat(end(10_000, 1, looks).draws()).isEqualTo(11 * 256 + 192 + 256 + 192);
  }

  /** With 64 repeats a block is one draw, so that nothing is rounded to blocks. */
  @Test
  void theLookAheadIsATwentiethOfTheDrawsRoundedUp() throws Exception {
    assertThat(end(10_000, 64, 0.02, 0.02, 0.02, 0.02, 0.001, 0.001).draws()).isEqualTo(168);
    assertThat(end(10_000, 64, 0.02, 0.02, 0.02, 0.02, 0.02, 0.001, 0.001).draws())
        .isEqualTo(192 + 10);
  }

  /** The interval covers what it should as often as it says, although it decides where to end. */
  @Test
  void coversTheTruthInNearly95OutOf100() throws Exception {
    BatchSpec most = spec(10_000, 1);
    SplittableRandom random = new SplittableRandom(1);
    int covers = 0;
    for (int n = 0; n < 2000; n++) {
      SummaryStatistics made = new SummaryStatistics();
      End end =
          new Sequence(most, 0.09)
              .run(
                  next -> {
                    for (int draw = next.part().from(); draw < next.part().to(); draw++) {
                      made.addValue(random.nextGaussian());
                    }
                    return halfWidth(made);
                  });
      assertThat(end.draws()).isEqualTo((int) made.getN()).isBetween(320, 1000);
      covers += Math.abs(made.getMean()) < end.halfWidth() ? 1 : 0;
    }
    assertThat(covers / 2000.0).isBetween(0.94, 0.96);
  }

  private static double halfWidth(SummaryStatistics made) {
    double t = new TDistribution(made.getN() - 1.0).inverseCumulativeProbability(0.975);
    return t * made.getStandardDeviation() / Math.sqrt(made.getN());
  }
}
