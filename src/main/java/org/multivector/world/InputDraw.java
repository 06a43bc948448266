package org.multivector.world;

import java.util.Arrays;
import java.util.List;
import org.multivector.chance.Amount;
import org.multivector.chance.Draws;
import org.multivector.chance.Gamma;

/**
 * The inputs of a plan as they turn out in one draw of what is not known: by place in the {@link
 * Layout}, with the amounts of the plan's effects. Each number is keyed by its own address, so that
 * it is the same in every scenario that does not change it. One for each worker, refilled for each
 * draw.
 *
 * <p>Shares of a tie, of focus, of theatres and of issues are scaled to sum 1 after they are drawn.
 * Domain weights are drawn from a Dirichlet distribution around their central values.
 */
public final class InputDraw {

  static final double MEDIAN = 0.5;
  private static final List<Input> SYMMETRIC =
      Arrays.stream(Input.values()).filter(Input::symmetric).toList();

  private final Plan plan;
  private final Layout layout;
  private final double[] values;
  private final double[] amounts;
  private final double[] uncertain;
  private final long[] inputNames;
  private final long[] weightNames;
  private final long[] effectNames;
  private final long[] uncertainNames;
  private final boolean known;
  private boolean filled;
  private long lastSeed;
  private int lastDraw;

  /** Room for the draws of a plan. */
  public InputDraw(Plan plan) {
    this.plan = plan;
    layout = plan.layout();
    values = new double[layout.size()];
    amounts = new double[plan.changes().size()];
    uncertain = new double[plan.uncertain().size()];
    inputNames = new long[layout.size()];
    weightNames = new long[layout.size()];
    for (int index = 0; index < inputNames.length; index++) {
      inputNames[index] = Draws.name("input", layout.address(index));
      weightNames[index] = Draws.name("dirichlet", layout.address(index));
    }
    effectNames = plan.changes().stream().mapToLong(e -> Draws.name("effect", e.key())).toArray();
    uncertainNames =
        plan.uncertain().stream().mapToLong(u -> Draws.name("uncertain", u.name())).toArray();
    known = !plan.has(Mechanism.UNCERTAINTY);
  }

  /** Fills in what the draw makes of every input and effect. */
  public void fill(long seed, int draw) {
    if (filled && seed == lastSeed && draw == lastDraw) {
      return;
    }
    filled = true;
    lastSeed = seed;
    lastDraw = draw;
    drawUncertain(seed, draw);
    drawInputs(seed, draw);
    drawAmounts(seed, draw);
    drawWeights(seed, draw);
    mirrorPairs();
    scaleGroups();
  }

  /** The value of the input at a place. */
  public double value(int index) {
    return values[index];
  }

  /** Copies the block of an input into a column of its size. */
  void copy(Input input, double[] into) {
    System.arraycopy(values, layout.offset(input), into, 0, into.length);
  }

  /** The amount of an effect of the plan, by its place in the plan's list. */
  public double amount(int effect) {
    return amounts[effect];
  }

  /** The value of an uncertain quantity, by its place in the plan's list. */
  public double uncertain(int place) {
    return uncertain[place];
  }

  /** What the present draw makes of an amount with this name for chance. */
  public double value(Amount amount, long name) {
    return value(amount, name, lastSeed, lastDraw);
  }

  private void drawUncertain(long seed, int draw) {
    Arrays.fill(uncertain, Double.NaN);
    List<Plan.Uncertain> all = plan.uncertain();
    for (int n = 0; n < uncertain.length; n++) {
      uncertain[n] = value(all.get(n).amount(), uncertainNames[n], seed, draw);
    }
  }

  private void drawInputs(long seed, int draw) {
    Amount[] all = plan.amounts();
    for (int index = 0; index < values.length; index++) {
      values[index] = value(all[index], inputNames[index], seed, draw);
    }
  }

  private void drawAmounts(long seed, int draw) {
    for (int n = 0; n < amounts.length; n++) {
      amounts[n] = value(plan.changes().get(n).amount(), effectNames[n], seed, draw);
    }
  }

  private double value(Amount amount, long name, long seed, int draw) {
    if (amount instanceof Amount.Fixed fixed) {
      return fixed.number();
    }
    double u = known ? MEDIAN : Draws.uniform(seed, name, draw, Draws.PARAMETER, 0, 0);
    return amount.value(u, uncertain);
  }

  private void drawWeights(long seed, int draw) {
    int offset = layout.offset(Input.WEIGHT);
    int domains = plan.roster().domains().size();
    double concentration = values[layout.offset(Input.WEIGHT_CONCENTRATION)];
    for (int state = 0; state < plan.roster().states().size(); state++) {
      int from = offset + state * domains;
      if (!known && concentration > 0) {
        for (int n = from; n < from + domains; n++) {
          values[n] = gamma(concentration * values[n], weightNames[n], seed, draw);
        }
      }
      scale(from, domains);
    }
  }

  private static double gamma(double shape, long name, long seed, int draw) {
    if (shape == 0) {
      return 0;
    }
    return Gamma.quantile(shape, Draws.uniform(seed, name, draw, Draws.PARAMETER, 0, 0));
  }

  private void mirrorPairs() {
    for (Input input : SYMMETRIC) {
      int offset = layout.offset(input);
      int count = plan.roster().members(input.dimensions().get(0)).size();
      for (int a = 0; a < count; a++) {
        values[offset + a * count + a] = 0;
        for (int b = 0; b < a; b++) {
          values[offset + a * count + b] = values[offset + b * count + a];
        }
      }
    }
  }

  private void scaleGroups() {
    for (Input input : List.of(Input.TIE, Input.FOCUS, Input.THEATRE_SPLIT, Input.ISSUE_WEIGHT)) {
      List<Dimension> dimensions = input.dimensions();
      int group = plan.roster().members(dimensions.get(dimensions.size() - 1)).size();
      int offset = layout.offset(input);
      for (int from = offset; from < offset + layout.blockSize(input); from += group) {
        scale(from, group);
      }
    }
  }

  private void scale(int from, int count) {
    double sum = 0;
    for (int n = from; n < from + count; n++) {
      sum += values[n];
    }
    if (sum > 0) {
      for (int n = from; n < from + count; n++) {
        values[n] /= sum;
      }
    }
  }
}
