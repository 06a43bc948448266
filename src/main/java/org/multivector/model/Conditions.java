package org.multivector.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.multivector.world.Condition;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Occasion;
import org.multivector.world.Occasions;
import org.multivector.world.World;

/**
 * Looks at the end of the quarter whether the conditions hold that events wait for. When all tests
 * of a condition have held at the end of so many quarters in a row, chance decides whether the
 * event happens: for the n-th time with the n-th number of its own stream, so that both arms of a
 * pair meet the same chance even if it holds at other times. What happens begins with the next
 * quarter. Unless it comes again, that was all; if it does, counting begins anew when it has ended.
 */
final class Conditions implements Submodel {

  private final List<Occasion> occasions;
  private final List<List<ToDoubleFunction<World>>> gauges;

  /** The conditions of the world's plan. */
  public Conditions(World world) {
    occasions = world.occasions.all();
    Layout layout = world.plan.layout();
    gauges =
        occasions.stream()
            .map(each -> each.condition().map(Condition::tests).orElse(List.of()))
            .map(tests -> tests.stream().map(test -> gauge(test, layout)).toList())
            .toList();
  }

  private static ToDoubleFunction<World> gauge(Condition.Test test, Layout layout) {
    if (test.measure().isPresent()) {
      int[] members = test.members().stream().mapToInt(Integer::intValue).toArray();
      return world -> test.measure().get().read(world, members);
    }
    Input input = layout.input(test.place());
    int place = test.place() - layout.offset(input);
    return world -> world.now(input)[place];
  }

  @Override
  public void act(World world, int tick) {
    for (int n = 0; n < occasions.size(); n++) {
      Occasion occasion = occasions.get(n);
      if (occasion.condition().isPresent() && isOpen(world.occasions, n, tick)) {
        look(world, n, tick, occasion.condition().get());
      }
    }
  }

  /** Whether it is still, or again, to be decided. */
  private boolean isOpen(Occasions state, int n, int tick) {
    Occasion occasion = occasions.get(n);
    if (tick < occasion.first() || tick > occasion.last()) {
      return false;
    }
    return occasion.again()
        ? state.before[n] == Occasions.NEVER || tick - state.before[n] >= occasion.length()
        : state.decided[n] == 0;
  }

  private void look(World world, int n, int tick, Condition condition) {
    Occasions state = world.occasions;
    state.held[n] = holds(world, n, condition) ? state.held[n] + 1 : 0;
    if (state.held[n] >= condition.quarters()) {
      state.held[n] = 0;
      state.decide(world, n, tick);
    }
  }

  private boolean holds(World world, int n, Condition condition) {
    for (int test = 0; test < condition.tests().size(); test++) {
      double value = gauges.get(n).get(test).applyAsDouble(world);
      if (!condition.tests().get(test).relation().holds(value, world.occasions.limit(n, test))) {
        return false;
      }
    }
    return true;
  }
}
