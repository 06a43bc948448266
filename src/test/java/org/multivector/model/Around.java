package org.multivector.model;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.multivector.chance.Amount;
import org.multivector.chance.Draws;
import org.multivector.world.Condition;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Measure;
import org.multivector.world.Mechanism;
import org.multivector.world.Occasion;
import org.multivector.world.World;

/**
 * Shows what a submodel finds and what it leaves in made-up worlds that run for a while, with
 * mechanisms off or frozen by chance, so that a test can hold it to the equation of the ODD
 * description, written out once more and plainly.
 */
final class Around {

  private static final int WORLDS = 80;
  private static final int QUARTERS = 12;
  private static final int STAYS = Integer.MAX_VALUE;

  /** What some states have nothing of. */
  private static final Set<Input> MAY_LACK =
      EnumSet.of(Input.DEBT, Input.LEGITIMACY, Input.NETWORKS);

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

  /** Told of a world after a submodel has acted, and of columns as they were right before. */
  interface Check {
    void see(double[][] before, World world, int tick);
  }

  /** Shows each world at its start. */
  static void start(Consumer<World> opened) {
    for (int number = 0; number < WORLDS; number++) {
      BalancingModel model = model(number);
      model.begin(7, number, 0);
      opened.accept(model.world());
    }
  }

  /** Shows each world at its start with all that events do at full strength. */
  static void pulled(Consumer<World> pulled) {
    for (int number = 0; number < WORLDS; number++) {
      BalancingModel model = model(number);
      model.begin(7, number, 0);
      model.pullAllLevers();
      pulled.accept(model.world());
    }
  }

  private static BalancingModel model(int number, Mechanism... off) {
    Worlds.Draft draft = lively(number).off(off);
    draft.quarters = QUARTERS;
    return new BalancingModel(draft.plan());
  }

  /**
   * Runs the worlds and shows the quarters of a submodel.
   *
   * @param off what is off in all of them
   */
  static void each(Class<? extends Submodel> submodel, Watcher watcher, Mechanism... off) {
    for (int number = 0; number < WORLDS; number++) {
      BalancingModel model = model(number, off);
      model.listen(listener(submodel, watcher));
      model.run(7, number, 0, (world, tick) -> {});
    }
  }

  private static SubmodelListener listener(Class<? extends Submodel> submodel, Watcher watcher) {
    return new SubmodelListener() {
      private static final String UNKNOWN = "?";

      /** Who acts right before the submodel: without it all would be copied after everybody. */
      private String eve = UNKNOWN;

      private String last = "";

      @Override
      public void before(World world, int tick) {
        if (tick == 1) {
          watcher.begins(world);
        }
        show(world, "");
      }

      @Override
      public void after(Submodel acted, World world, int tick) {
        if (submodel.isInstance(acted)) {
          eve = last;
          watcher.acted(acted);
          watcher.leaves(world, tick);
        }
        show(world, acted.getClass().getName());
      }

      private void show(World world, String acted) {
        last = acted;
        if (eve.equals(UNKNOWN) || eve.equals(acted)) {
          watcher.finds(world);
        }
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

  /** What it leaves, with copies of columns as it found them. */
  static void each(
      Class<? extends Submodel> submodel, Function<World, double[][]> columns, Check check) {
    each(
        submodel,
        new Watcher() {
          private double[][] before = {};

          @Override
          public void finds(World world) {
            before = Stream.of(columns.apply(world)).map(double[]::clone).toArray(double[][]::new);
          }

          @Override
          public void leaves(World world, int tick) {
            check.see(before, world, tick);
          }
        });
  }

  /** What it leaves, where what it finds is not needed. */
  static void each(Class<? extends Submodel> submodel, Consumer<World> left) {
    each(submodel, (world, tick) -> left.accept(world));
  }

  /**
   * A random world of two states and more, or of one, in which some ties are closed, some states
   * have another doctrine, no debts, legitimacy or networks, and much changes by events, lines most
   * of all; every second one has all its mechanisms.
   */
  private static Worlds.Draft lively(int number) {
    int states = number % 10 == 9 ? 1 : 2 + number % 3;
    Worlds.Draft draft =
        Worlds.random(
            number, Worlds.roster(states, 2 + number % 4, 1 + number % 4, 1 + number / 4 % 3));
    draft.unbalanced(1);
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
    } else if (MAY_LACK.contains(input) && u < 0.1) {
      draft.set(input, 0, members);
    }
    boolean changes = input.time() == Input.Time.ANY && input != Input.SHOCK_DURATION;
    double often = input == Input.CORRIDOR_CONDITION ? 0.4 : 0.1;
    if (changes && !draft.layout.isShadow(index) && Worlds.uniform(number, address + "?") < often) {
      change(draft, number, index);
      if (index % 2 == 0) {
        change(draft, number + WORLDS, index);
      }
    }
  }

  /** An event that takes a part of an input, or of its range if it is 0, in one way or another. */
  private static void change(Worlds.Draft draft, int number, int index) {
    Input input = draft.layout.input(index);
    String address = draft.layout.address(index);
    double u = Worlds.uniform(number, "event " + address);
    double value = draft.amounts[index].value(0, new double[0]);
    double part = 0.5 + 0.5 * u;
    InputChange.Operation operation =
        operation(input, value, Worlds.uniform(number, "does " + address));
    double amount =
        switch (operation) {
          case SET -> value == 0 ? Math.min(part, input.highest()) : part * value;
          case TIMES -> part;
          case ADD -> value == 0 ? part : (part - 1) * value;
        };
    int length = index % 5 == 0 ? 2 : STAYS;
    String name = address + "." + number;
    Optional<Occasion> occasion = occasion(draft, name, index, length);
    int from = occasion.flatMap(Occasion::condition).isPresent() ? 1 : 2 + (int) (5 * u);
    int until = length == STAYS ? STAYS : from + length;
    Amount by = new Amount.Fixed(amount);
    draft.changes.add(
        new InputChange(index, operation, by, name, from, 1 + index % 3, until, address, occasion));
  }

  private static InputChange.Operation operation(Input input, double value, double u) {
    return switch (input) {
      case STAKE, STAKE_IN -> InputChange.Operation.ADD;
      case ATTENTION -> u < 0.5 ? InputChange.Operation.SET : InputChange.Operation.TIMES;
      default ->
          value == 0 ? InputChange.Operation.SET : InputChange.Operation.values()[(int) (3 * u)];
    };
  }

  /** Some events happen by chance only, others when something has come to hold. */
  private static Optional<Occasion> occasion(
      Worlds.Draft draft, String name, int index, int length) {
    boolean waits = index % 4 == 1;
    if (!waits && index % 4 != 2) {
      return Optional.empty();
    }
    int legitimacy = draft.layout.index(Input.LEGITIMACY, 0);
    Amount atStart = draft.amounts[legitimacy];
    List<Condition.Test> tests = new ArrayList<>();
    if (index % 3 > 0) {
      Condition.Relation relation = Condition.Relation.values()[index / 4 % 4];
      Optional<Measure> measure = Optional.of(Measure.LEGITIMACY);
      tests.add(new Condition.Test(measure, List.of(0), -1, relation, atStart));
    }
    if (index % 3 < 2) {
      Condition.Relation below = Condition.Relation.BELOW;
      tests.add(new Condition.Test(Optional.empty(), List.of(), legitimacy, below, atStart));
    }
    Optional<Condition> condition =
        waits ? Optional.of(new Condition(tests, 1 + index / 2 % 2)) : Optional.empty();
    boolean again = waits && length < STAYS;
    return Optional.of(
        new Occasion(
            name, new Amount.Fixed(0.6), condition, again, 1 + index % 3, QUARTERS - 1, length));
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
    boolean same = Math.abs(actual - expected) <= 1e-12 + 1e-9 * Math.abs(expected);
    if (!same) {
      fail("%s: %s for %s", what, actual, expected);
    }
  }
}
