package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.world.Channels;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** What the list of levers says of the model is true of it. */
class ChannelsTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);

  static Stream<Arguments> needs() {
    return Arrays.stream(Input.values())
        .flatMap(input -> Channels.needed(input).stream().map(m -> Arguments.of(input, m)));
  }

  @ParameterizedTest
  @MethodSource("needs")
  void anInputChangesNothingWithoutAMechanismThatItNeeds(Input input, Mechanism mechanism) {
    Random random = new Random(input.ordinal());
    double low = Math.max(input.lowest(), -3);
    double other = low + random.nextDouble() * (Math.min(input.highest(), 3) - low);
    Worlds.Draft plain = Worlds.random(4, ROSTER).off(mechanism);
    Worlds.Draft changed = Worlds.random(4, ROSTER).off(mechanism).setAll(input, other);
    assertThat(end(changed)).containsExactly(end(plain));
  }

  private static double[] end(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    World world = model.world();
    return Stream.of(
            world.autonomy, world.share, world.attention, world.economicLoss, world.sentiment)
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }
}
