package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.Supplier;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;

/**
 * Mechanisms that are off.
 *
 * @param lively a world in which each of them makes a difference
 * @param end what is left of one at its end
 */
record SwitchedOff(Supplier<Worlds.Draft> lively, Function<Worlds.Draft, double[]> end) {

  /**
   * The inputs of one change a world, and not a bit of one in which it is off.
   *
   * @param inputs their names, with spaces between
   * @param value what all of them are set to
   */
  void assertIdle(Mechanism mechanism, String inputs, double value) {
    Worlds.Draft off = lively.get().off(mechanism);
    Worlds.Draft other = lively.get().off(mechanism);
    Worlds.Draft on = lively.get();
    for (String input : inputs.split(" ")) {
      other.setAll(Input.valueOf(input), value);
      on.setAll(Input.valueOf(input), value);
    }
    assertThat(end.apply(other)).containsExactly(end.apply(off));
    assertThat(end.apply(on)).isNotEqualTo(end.apply(lively.get()));
  }
}
