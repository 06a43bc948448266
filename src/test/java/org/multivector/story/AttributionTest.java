package org.multivector.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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
