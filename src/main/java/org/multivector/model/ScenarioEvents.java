package org.multivector.model;

import java.util.List;
import org.multivector.world.Effect;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.World;

/**
 * What the scenario changes. Each quarter every input that an event touches is taken back to its
 * value at the start and the effects are applied to it in the order of the scenario, each at its
 * strength {@code u}: set {@code x + u (amount - x)}, times {@code x (1 + u (amount - 1))}, add
 * {@code x + u amount}.
 *
 * <p>Attention is decided by its power, so effects on it are handed to {@link Attention}: a set
 * replaces the decision while it lasts, a multiple acts on the hazard; there is no adding. A set of
 * a power's posture replaces its decisions on posture in the same way.
 */
public final class ScenarioEvents implements Submodel {

  private final List<Effect> effects;
  private final Input[] inputs;
  private final int[] places;
  private final int[] mirrors;

  /** The effects of the world's plan. */
  public ScenarioEvents(World world) {
    effects = world.plan.effects();
    Layout layout = world.plan.layout();
    inputs = new Input[effects.size()];
    places = new int[effects.size()];
    mirrors = new int[effects.size()];
    for (int n = 0; n < inputs.length; n++) {
      int index = effects.get(n).index();
      inputs[n] = layout.input(index);
      places[n] = index - layout.offset(inputs[n]);
      mirrors[n] = mirror(layout, index) - layout.offset(inputs[n]);
    }
  }

  @Override
  public void act(World world, int tick) {
    for (int n = 0; n < inputs.length; n++) {
      clear(world, n);
    }
    for (int n = 0; n < inputs.length; n++) {
      apply(world, n, effects.get(n).strength(tick));
    }
  }

  /** Applies every effect at full strength: the extreme of the scenario's levers. */
  void applyAll(World world) {
    for (int n = 0; n < inputs.length; n++) {
      apply(world, n, 1);
    }
  }

  private void clear(World world, int n) {
    int place = places[n];
    if (inputs[n] == Input.ATTENTION) {
      world.attentionMultiple[place] = 1;
      world.attentionKept[place] = 1;
      world.attentionImposed[place] = 0;
      return;
    }
    if (inputs[n] == Input.POSTURE) {
      world.conduct.kept[place] = 1;
    }
    write(world, n, world.start(inputs[n])[place]);
  }

  private void apply(World world, int n, double strength) {
    if (strength == 0) {
      return;
    }
    if (inputs[n] == Input.ATTENTION) {
      applyToAttention(world, n, strength);
      return;
    }
    if (inputs[n] == Input.POSTURE && effects.get(n).operation() == Effect.Operation.SET) {
      world.conduct.kept[places[n]] *= 1 - strength;
    }
    double value = world.now(inputs[n])[places[n]];
    write(world, n, change(value, n, world.inputs.amount(n), strength));
  }

  private void write(World world, int n, double value) {
    double[] now = world.now(inputs[n]);
    now[places[n]] = value;
    now[mirrors[n]] = value;
  }

  private double change(double value, int n, double amount, double strength) {
    return switch (effects.get(n).operation()) {
      case SET -> value + strength * (amount - value);
      case TIMES -> value * (1 + strength * (amount - 1));
      case ADD -> value + strength * amount;
    };
  }

  private void applyToAttention(World world, int n, double strength) {
    int power = places[n];
    double amount = world.inputs.amount(n);
    if (effects.get(n).operation() == Effect.Operation.TIMES) {
      world.attentionMultiple[power] *= 1 + strength * (amount - 1);
      return;
    }
    world.attentionKept[power] *= 1 - strength;
    world.attentionImposed[power] += strength * (amount - world.attentionImposed[power]);
  }

  private static int mirror(Layout layout, int index) {
    Input input = layout.input(index);
    if (!input.symmetric()) {
      return index;
    }
    int[] members = layout.members(index);
    int size = layout.roster().members(input.dimensions().get(0)).size();
    return layout.offset(input) + members[1] * size + members[0];
  }
}
