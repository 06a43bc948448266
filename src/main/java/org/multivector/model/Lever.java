package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Layout;
import org.multivector.world.World;

/**
 * One input as events and shocks move it. Of a pair both copies move.
 *
 * @param input which input
 * @param place its place in the input's block
 * @param mirror the place of the other copy of a pair, or the same place
 */
record Lever(Input input, int place, int mirror) {

  /** The lever of a place of the layout. */
  static Lever of(Layout layout, int index) {
    Input input = layout.input(index);
    int offset = layout.offset(input);
    if (!input.symmetric()) {
      return new Lever(input, index - offset, index - offset);
    }
    int[] members = layout.members(index);
    int size = layout.roster().members(input.dimensions().get(0)).size();
    return new Lever(input, index - offset, members[1] * size + members[0]);
  }

  /** Back to the value at the start. */
  void release(World world) {
    if (input == Input.ATTENTION) {
      world.attentionMultiple[place] = 1;
      world.attentionKept[place] = 1;
      world.attentionImposed[place] = 0;
      return;
    }
    if (input == Input.POSTURE) {
      world.conduct.kept[place] = 1;
    }
    write(world, world.start(input)[place]);
  }

  /** Set {@code x + u (amount - x)}, times {@code x (1 + u (amount - 1))}, add {@code x + u a}. */
  void pull(World world, InputChange.Operation operation, double amount, double strength) {
    if (input == Input.ATTENTION) {
      pullAttention(world, operation, amount, strength);
      return;
    }
    if (input == Input.POSTURE && operation == InputChange.Operation.SET) {
      world.conduct.kept[place] *= 1 - strength;
    }
    double value = world.now(input)[place];
    write(
        world,
        switch (operation) {
          case SET -> value + strength * (amount - value);
          case TIMES -> value * (1 + strength * (amount - 1));
          case ADD -> value + strength * amount;
        });
  }

  private void write(World world, double value) {
    double[] now = world.now(input);
    now[place] = value;
    now[mirror] = value;
  }

  /** Attention is decided by its power: a set replaces that, a multiple acts on the hazard. */
  private void pullAttention(
      World world, InputChange.Operation operation, double amount, double strength) {
    if (operation == InputChange.Operation.TIMES) {
      world.attentionMultiple[place] *= 1 + strength * (amount - 1);
      return;
    }
    world.attentionKept[place] *= 1 - strength;
    world.attentionImposed[place] += strength * (amount - world.attentionImposed[place]);
  }
}
