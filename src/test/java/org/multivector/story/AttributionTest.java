package org.multivector.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.model.BalancingModel;
import org.multivector.model.Worlds;
import org.multivector.world.Input;
import org.multivector.world.World;

/** How a change of autonomy is shared out. */
final class AttributionTest {

  private static World world(int number, int powers) {
    Worlds.Draft draft = Worlds.random(number, Worlds.roster(2, powers, 3, 2));
    BalancingModel model = new BalancingModel(draft.plan());
    model.begin(1, 0, 0);
    return model.world();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsTheAutonomyThatTheModelMeasures(int number) {
    World world = world(number, 3);
    Attribution attribution = new Attribution(world);
    double[] variables = new double[attribution.size()];
    attribution.read(world, 1, variables);
    assertThat(attribution.autonomy(variables)).isCloseTo(world.autonomy[1], within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void sharesSumToTheChangeEvenWithoutClosing(int number) {
    World world = world(number, 3);
    Attribution attribution = new Attribution(world);
    double[] from = new double[attribution.size()];
    double[] to = new double[attribution.size()];
    attribution.read(world, 0, from);
    attribution.read(world, 1, to);
    double[] shares = new double[attribution.shares()];
    attribution.share(from, to, shares);
    double change = attribution.autonomy(to) - attribution.autonomy(from);
    assertThat(Arrays.stream(shares).sum()).isCloseTo(change, within(1e-14));
    assertThat(attribution.unclosed()).isCloseTo(0, within(1e-9));
  }

  @Test
  void oneTieThatMovesGetsEverything() {
    World world = world(4, 3);
    Attribution attribution = new Attribution(world);
    double[] from = new double[attribution.size()];
    attribution.read(world, 0, from);
    double[] to = from.clone();
    to[to.length - 1] -= 0.2; // the last power's last domain
    double[] shares = new double[attribution.shares()];
    attribution.share(from, to, shares);
    double change = attribution.autonomy(to) - attribution.autonomy(from);
    assertThat(change).isNegative();
    assertThat(shares[attribution.share(2, 2)]).isCloseTo(change, within(1e-15));
    assertThat(Arrays.stream(shares).filter(share -> share != 0)).hasSize(1);
  }

  /** Changes a world in one thing. */
  private interface Move {
    void of(World world);
  }

  /** The place that gets the whole change if one thing moves. */
  private static int mover(Move move) {
    World world = world(4, 3);
    Attribution attribution = new Attribution(world);
    double[] from = new double[attribution.size()];
    double[] to = new double[attribution.size()];
    attribution.read(world, 1, from);
    move.of(world);
    attribution.read(world, 1, to);
    double[] shares = new double[attribution.shares()];
    Arrays.fill(shares, 7);
    attribution.share(from, to, shares);
    int[] moved = IntStream.range(0, shares.length).filter(n -> shares[n] != 0).toArray();
    assertThat(moved).hasSize(1);
    return moved[0];
  }

  /** Resolve; then of each of three powers threat, what it would lose, aims and three domains. */
  @Test
  void whatMovesAloneGetsTheChangeAtItsPlace() {
    assertThat(mover(world -> world.resolve[world.issues + 1] *= 2)).isZero();
    for (int power = 0; power < 3; power++) {
      int p = power;
      int first = 1 + 6 * p;
      assertThat(mover(world -> world.threat[world.pair(1, p)] *= 2)).isEqualTo(first);
      assertThat(mover(world -> world.voice[world.pair(1, p) * world.issues + 1] += 0.1))
          .isEqualTo(first + 1);
      assertThat(mover(world -> world.now(Input.POSITION)[p * world.issues + 1] += 3))
          .isEqualTo(first + 2);
      for (int domain = 0; domain < 3; domain++) {
        int d = domain;
        assertThat(mover(world -> world.relief[world.exposure(1, p, d)] += 0.1))
            .isEqualTo(first + 3 + d);
      }
    }
  }

  /** By differences of autonomy, in two thousand steps. */
  @Test
  void sharesAreSlopesSummedAlongTheWay() {
    World world = world(3, 2);
    Attribution attribution = new Attribution(world);
    double[] from = new double[attribution.size()];
    double[] to = new double[attribution.size()];
    attribution.read(world, 0, from);
    attribution.read(world, 1, to);
    double[] expected = new double[attribution.shares()];
    int n = 0;
    for (int k = 0; k < world.issues; k++) {
      expected[0] += alongTheWay(attribution, from, to, n++);
    }
    for (int p = 0; p < world.powers; p++) {
      int place = attribution.share(p, Attribution.Aspect.THREAT);
      expected[place++] = alongTheWay(attribution, from, to, n++);
      for (int aspect = 1; aspect <= 2; aspect++, place++) {
        for (int k = 0; k < world.issues; k++) {
          expected[place] += alongTheWay(attribution, from, to, n++);
        }
      }
      for (int d = 0; d < world.domains; d++) {
        expected[place++] = alongTheWay(attribution, from, to, n++);
      }
    }
    double[] shares = new double[attribution.shares()];
    attribution.share(from, to, shares);
    assertThat(shares).containsExactly(expected, within(1e-7));
  }

  private static double alongTheWay(Attribution attribution, double[] from, double[] to, int n) {
    double sum = 0;
    double change = to[n] - from[n];
    for (int step = 0; step < 2000; step++) {
      double u = (step + 0.5) / 2000;
      double[] point = new double[from.length];
      Arrays.setAll(point, m -> from[m] + u * (to[m] - from[m]));
      double middle = point[n];
      point[n] = middle + 1e-4 * change;
      double above = attribution.autonomy(point);
      point[n] = middle - 1e-4 * change;
      sum += (above - attribution.autonomy(point)) / 2e-4 / 2000;
    }
    return sum;
  }

  @Test
  void aPowerThatHoldsNothingGetsNothing() {
    World world = world(4, 3);
    Attribution attribution = new Attribution(world);
    double[] from = new double[attribution.size()];
    double[] to = new double[attribution.size()];
    for (int d = 0; d < world.domains; d++) {
      world.relief[world.exposure(1, 0, d)] = 1;
    }
    Arrays.fill(world.voice, world.pair(1, 0) * world.issues, world.pair(1, 1) * world.issues, 0);
    attribution.read(world, 1, from);
    world.threat[world.pair(1, 0)] *= 2;
    world.threat[world.pair(1, 1)] *= 2;
    attribution.read(world, 1, to);
    double[] shares = new double[attribution.shares()];
    attribution.share(from, to, shares);
    assertThat(shares[attribution.share(0, Attribution.Aspect.THREAT)]).isZero();
    assertThat(shares[attribution.share(1, Attribution.Aspect.THREAT)]).isNegative();
    attribution.share(to, to, shares);
    assertThat(shares).containsOnly(0);
  }

  @Test
  void powersThatMoveAlikeGetTheSame() {
    Worlds.Draft draft = Worlds.random(6, Worlds.roster(1, 2, 2, 2));
    for (Input input : Input.values()) {
      alike(draft, input);
    }
    BalancingModel model = new BalancingModel(draft.plan());
    model.begin(1, 0, 0);
    World world = model.world();
    Attribution attribution = new Attribution(world);
    double[] from = new double[attribution.size()];
    attribution.read(world, 0, from);
    for (int p = 0; p < 2; p++) {
      world.threat[p] *= 1.3;
    }
    double[] to = new double[attribution.size()];
    attribution.read(world, 0, to);
    double[] shares = new double[attribution.shares()];
    attribution.share(from, to, shares);
    double first = shares[attribution.share(0, Attribution.Aspect.THREAT)];
    assertThat(first).isNegative();
    assertThat(shares[attribution.share(1, Attribution.Aspect.THREAT)])
        .isCloseTo(first, within(1e-15));
  }

  /** Gives the second power what the first has. */
  private static void alike(Worlds.Draft draft, Input input) {
    for (int n = 0; n < draft.layout.blockSize(input); n++) {
      String address = draft.layout.address(draft.layout.offset(input) + n);
      String twin = address.replaceAll("\\bP1\\b", "P0");
      if (!twin.equals(address) && draft.layout.find(twin).isPresent()) {
        draft.amounts[draft.layout.offset(input) + n] =
            draft.amounts[draft.layout.find(twin).getAsInt()];
      }
    }
  }
}
