package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.multivector.chance.Draws;
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

  private static final int WORLDS = 80;
  private static final int QUARTERS = 12;

  private Around() {}

  /** What is shown. */
  interface Watcher {

    /** The world at the start of a run. */
    default void begins(World world) {}

    /** The world right before the submodel acts. */
    default void finds(World world) {}

    /** The submodel that has acted, before the world is shown. */
    default void acted(Submodel submodel) {}

    /** The world right after. */
    void leaves(World world, int tick);
  }

  /**
   * Runs the worlds and shows the quarters of a submodel.
   *
   * @param off what is off in all of them
   */
  static void each(Class<? extends Submodel> submodel, Watcher watcher, Mechanism... off) {
    for (int number = 0; number < WORLDS; number++) {
      Worlds.Draft draft = lively(number).off(off);
      draft.quarters = QUARTERS;
      BalancingModel model = new BalancingModel(draft.plan());
      model.listen(listener(submodel, watcher));
      model.run(7, number, 0, (world, tick) -> {});
    }
  }

  private static SubmodelListener listener(Class<? extends Submodel> submodel, Watcher watcher) {
    return new SubmodelListener() {
      @Override
      public void before(World world, int tick) {
        if (tick == 1) {
          watcher.begins(world);
        }
        watcher.finds(world);
      }

      @Override
      public void after(Submodel acted, World world, int tick) {
        if (submodel.isInstance(acted)) {
          watcher.acted(acted);
          watcher.leaves(world, tick);
        }
        watcher.finds(world);
      }
    };
  }

  /** What it finds and what it leaves. */
  static void each(
      Class<? extends Submodel> submodel, Consumer<World> found, Consumer<World> left) {
    each(
        submodel,
        new Watcher() {
          @Override
          public void finds(World world) {
            found.accept(world);
          }

          @Override
          public void leaves(World world, int tick) {
            left.accept(world);
          }
        });
  }

  /** What it leaves, where what it finds is not needed. */
  static void each(Class<? extends Submodel> submodel, Consumer<World> left) {
    each(submodel, (world, tick) -> left.accept(world));
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
      double amount = 0.4 + 0.6 * u;
      draft.event(address, operation(input, u), amount, 2 + (int) (5 * u), 1 + index % 3);
    }
  }

  private static InputChange.Operation operation(Input input, double u) {
    return switch (input) {
      case STAKE, STAKE_IN -> InputChange.Operation.ADD;
      case ATTENTION, POSTURE -> u < 0.5 ? InputChange.Operation.SET : InputChange.Operation.TIMES;
      default -> InputChange.Operation.TIMES;
    };
  }

  /** Chance in a quarter, by what it decides on. */
  static double uniform(World world, int tick, String... name) {
    return Draws.uniform(world.seed, Draws.name(name), world.draw, world.repeat, tick, 0);
  }

  /** The chance in the appeal of an option. */
  static double gumbel(World world, int tick, String... name) {
    return -Math.log(-Math.log(uniform(world, tick, name)));
  }

  /** The id of the state of a state and power. */
  static String state(World world, int pair) {
    return world.plan.roster().states().get(pair / world.powers).id();
  }

  /** The id of the power of a state and power. */
  static String power(World world, int pair) {
    return world.plan.roster().powers().get(pair % world.powers).id();
  }

  /** Equal but for rounding. */
  static void same(String what, double actual, double expected) {
    assertThat(Math.abs(actual - expected))
        .as("%s: %s for %s", what, actual, expected)
        .isLessThanOrEqualTo(1e-12 + 1e-9 * Math.abs(expected));
  }
}
