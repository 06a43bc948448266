package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Shows what a submodel finds and what it leaves in made-up worlds that run for a while, with
 * mechanisms off or frozen by chance, so that a test can hold it to the equation of the ODD
 * description, written out once more and plainly.
 */
final class Around {

  private static final int WORLDS = 120;
  private static final int QUARTERS = 8;
  private static final InputChange.Operation TIMES = InputChange.Operation.TIMES;

  private Around() {}

  /**
   * @param submodel whose quarters are shown
   * @param found told of the world right before it acts
   * @param left told of the world right after
   */
  static void each(
      Class<? extends Submodel> submodel, Consumer<World> found, Consumer<World> left) {
    for (int number = 0; number < WORLDS; number++) {
      Worlds.Draft draft = lively(number);
      draft.quarters = QUARTERS;
      BalancingModel model = new BalancingModel(draft.plan());
      model.listen(
          new SubmodelListener() {
            @Override
            public void before(World world, int tick) {
              found.accept(world);
            }

            @Override
            public void after(Submodel acted, World world, int tick) {
              if (submodel.isInstance(acted)) {
                left.accept(world);
              }
              found.accept(world);
            }
          });
      model.run(7, number, 0, (world, tick) -> {});
    }
  }

  /** What it leaves, where what it finds is not needed. */
  static void each(Class<? extends Submodel> submodel, Consumer<World> left) {
    each(submodel, world -> {}, left);
  }

  /**
   * A random world of two states and more, in which some ties are closed, some states have another
   * doctrine and much changes by events; every second one has all its mechanisms.
   */
  private static Worlds.Draft lively(int number) {
    Worlds.Draft draft =
        Worlds.random(
            number,
            Worlds.roster(2 + number % 3, 2 + number % 4, 1 + number % 4, 1 + number / 4 % 3));
    for (int index = 0; index < draft.layout.size(); index++) {
      alter(draft, number, index);
    }
    if (number % 2 == 1) {
      for (Mechanism mechanism : Mechanism.values()) {
        double u = Worlds.uniform(number, "switch " + mechanism);
        if (u < 0.1) {
          draft.off(mechanism);
        } else if (u < 0.2) {
          draft.freeze(mechanism);
        }
      }
    }
    return draft;
  }

  private static void alter(Worlds.Draft draft, int number, int index) {
    Input input = draft.layout.input(index);
    String address = draft.layout.address(index);
    double u = Worlds.uniform(number, "event " + address);
    int[] members = draft.layout.members(index);
    boolean power = input == Input.TIE && members[2] < draft.layout.roster().powers().size();
    if (power && u < 0.2) {
      draft.set(input, 0, members);
    } else if ((input == Input.BANDWAGONING || input == Input.ISOLATION) && u < 0.3) {
      draft.set(input, 2 * u, members);
    }
    boolean changes = input.time() == Input.Time.ANY && !input.room().equals("parameters");
    if (changes && !draft.layout.isShadow(index) && Worlds.uniform(number, address + "?") < 0.1) {
      draft.event(address, TIMES, 0.4 + 0.6 * u, 2 + (int) (5 * u), 1 + index % 3);
    }
  }

  /** Equal but for rounding. */
  static void same(String what, double actual, double expected) {
    assertThat(Math.abs(actual - expected))
        .as("%s: %s for %s", what, actual, expected)
        .isLessThanOrEqualTo(1e-12 + 1e-9 * Math.abs(expected));
  }
}
