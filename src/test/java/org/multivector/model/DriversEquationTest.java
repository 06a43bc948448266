package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Draws;
import org.multivector.world.Condition;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Occasion;
import org.multivector.world.Occasions;
import org.multivector.world.Shock;
import org.multivector.world.World;

/** What drives a run from without: the world regime, events, shocks and conditions, by the ODD. */
final class DriversEquationTest {

  @Test
  void regime() {
    int[] imposed = new int[1];
    Around.each(
        Regime.class,
        world -> new double[][] {{world.regime.present}},
        (before, world, tick) -> {
          int present = turned(world, tick, (int) before[0][0]);
          assertThat(world.regime.present).isEqualTo(present);
          checkRegime(world, present);
          imposed[0] += world.regime.part[present] < 1 ? 1 : 0;
        });
    assertThat(imposed[0]).isPositive();
  }

  private static int turned(World world, int tick, int present) {
    int regimes = world.regime.part.length;
    double[] rate = new double[regimes];
    double rho = 0;
    for (int q = 0; q < regimes; q++) {
      rate[q] = q == present ? 0 : world.now(Input.REGIME_RATE)[present * regimes + q];
      rho += rate[q];
    }
    boolean leaves = Around.uniform(world, tick, "regime", "turn") < 1 - Math.exp(-rho / 40);
    if (!leaves || !world.has(Mechanism.WORLD_REGIME)) {
      return present;
    }
    double passed = Around.uniform(world, tick, "regime", "which") * rho;
    int to = 0;
    for (double sum = rate[0]; sum <= passed; sum += rate[to]) {
      to++;
    }
    return to;
  }

  /** Parts of regimes, with what is imposed, and what they make of rivalries and loads. */
  private static void checkRegime(World world, int present) {
    double[] imposed = world.now(Input.REGIME_IMPOSED);
    double kept = 1;
    double sum = 0;
    for (double i : imposed) {
      kept *= 1 - i;
      sum += i;
    }
    double[] part = new double[imposed.length];
    for (int r = 0; r < part.length; r++) {
      part[r] = (imposed[r] + (r == present ? kept : 0)) / (sum + kept);
      part[r] = world.has(Mechanism.WORLD_REGIME) ? part[r] : r == 0 ? 1 : 0;
      Around.same("o", world.regime.part[r], part[r]);
    }
    checkColour(world, part);
  }

  private static void checkColour(World world, double[] part) {
    double[] h = world.start(Input.REGIME_RIVALRY);
    double[] l = world.start(Input.REGIME_LOAD);
    double shift = -h[0];
    for (int r = 0; r < part.length; r++) {
      shift += part[r] * h[r];
    }
    for (int n = 0; n < world.regime.rivalry.length; n++) {
      double rivalry = Terms.shifted(world.start(Input.RIVALRY)[n], shift);
      Around.same("rivalry", world.regime.rivalry[n], rivalry);
    }
    for (int n = 0; n < world.regime.load.length; n++) {
      int th = n % world.theatres;
      double multiple = 0;
      for (int r = 0; r < part.length; r++) {
        multiple += part[r] * l[r * world.theatres + th] / l[th];
      }
      Around.same("load", world.regime.load[n], world.start(Input.LOAD)[n] * multiple);
    }
  }

  @Test
  void eachQuarterInputsGoBackToTheirStartAndRivalriesAndLoadsToWhatTheRegimeMakesOfTheirs() {
    Around.each(
        InputReturn.class,
        world -> {
          for (Input input : Input.values()) {
            double[] back =
                input == Input.RIVALRY
                    ? world.regime.rivalry
                    : input == Input.LOAD ? world.regime.load : world.start(input);
            assertThat(world.now(input)).as(input.name()).isEqualTo(back);
          }
          assertThat(world.attentionKept).containsOnly(1);
          assertThat(world.attentionImposed).containsOnly(0);
          assertThat(world.attentionMultiple).containsOnly(1);
          assertThat(world.conduct.kept).containsOnly(1);
        });
  }

  /** What effects act on: all inputs, and what they do to decisions. */
  private static double[][] targets(World world) {
    return Stream.concat(
            Stream.of(Input.values()).map(world::now),
            Stream.of(
                world.attentionKept,
                world.attentionImposed,
                world.attentionMultiple,
                world.conduct.kept))
        .toArray(double[][]::new);
  }

  private static void checkTargets(World world, double[][] expected) {
    double[][] actual = targets(world);
    for (int n = 0; n < actual.length; n++) {
      for (int m = 0; m < actual[n].length; m++) {
        Around.same(
            n < Input.values().length ? Input.values()[n].name() : "a decision",
            actual[n][m],
            expected[n][m]);
      }
    }
  }

  private static void apply(
      World world, double[][] x, int index, InputChange.Operation does, double amount, double u) {
    Layout layout = world.plan.layout();
    Input input = layout.input(index);
    int place = index - layout.offset(input);
    int decisions = Input.values().length;
    if (input == Input.ATTENTION) {
      if (does == InputChange.Operation.SET) {
        x[decisions][place] *= 1 - u;
        x[decisions + 1][place] += u * (amount - x[decisions + 1][place]);
      } else {
        x[decisions + 2][place] *= 1 + u * (amount - 1);
      }
      return;
    }
    if (input == Input.POSTURE && does == InputChange.Operation.SET) {
      x[decisions + 3][place] *= 1 - u;
    }
    double[] column = x[input.ordinal()];
    switch (does) {
      case SET -> column[place] += u * (amount - column[place]);
      case TIMES -> column[place] *= 1 + u * (amount - 1);
      case ADD -> column[place] += u * amount;
    }
    if (input.symmetric()) {
      int[] pair = layout.members(index);
      column[pair[1] * (int) Math.sqrt(column.length) + pair[0]] = column[place];
    }
  }

  @Test
  void scenarioEvents() {
    int[] waited = new int[2];
    Around.each(
        ScenarioEvents.class,
        DriversEquationTest::targets,
        (before, world, tick) -> {
          for (InputChange change : world.plan.changes()) {
            int t = tick;
            boolean happens = true;
            if (change.occasion().isPresent()) {
              Occasion occasion = change.occasion().get();
              int began = world.occasions.before[world.occasions.all().indexOf(occasion)];
              boolean waits = occasion.condition().isPresent();
              happens = waits ? began < Occasions.NEVER : happens(world, occasion, 0);
              t = waits && happens ? tick - began : tick;
              waited[waits ? 1 : 0] += happens ? 1 : 0;
            }
            double u =
                happens && t < change.until() ? (t - change.from() + 1.0) / change.ramp() : 0;
            double amount = change.amount().value(0, new double[0]);
            apply(
                world,
                before,
                change.index(),
                change.operation(),
                amount,
                Math.max(0, Math.min(1, u)));
          }
          checkTargets(world, before);
        });
    assertThat(waited[0]).isPositive();
    assertThat(waited[1]).isPositive();
  }

  /** The world that {@link Stability} is taken of. */
  @Test
  void allEventsAtFullStrength() {
    int[] again = new int[2];
    Around.pulled(
        world -> {
          double[][] expected = targets(world);
          for (Input input : Input.values()) {
            expected[input.ordinal()] = world.start(input).clone();
          }
          expected[Input.RIVALRY.ordinal()] = world.regime.rivalry.clone();
          expected[Input.LOAD.ordinal()] = world.regime.load.clone();
          for (int n = 0; n < 4; n++) {
            double[] untouched = new double[world.powers];
            Arrays.fill(untouched, n == 1 ? 0 : 1);
            expected[Input.values().length + n] = untouched;
          }
          Set<List<Object>> met = new HashSet<>();
          for (InputChange change : world.plan.changes()) {
            boolean first = met.add(List.of(change.event(), change.index(), change.operation()));
            boolean stays = change.until() == Integer.MAX_VALUE;
            double amount = change.amount().value(0, new double[0]);
            if (first || stays) {
              apply(world, expected, change.index(), change.operation(), amount, 1);
            }
            again[stays ? 1 : 0] += first ? 0 : 1;
          }
          checkRegime(world, 0);
          checkTargets(world, expected);
        });
    assertThat(again[0]).isPositive();
    assertThat(again[1]).isPositive();
  }

  /** By chance, when it was decided so often before. */
  private static boolean happens(World world, Occasion occasion, int before) {
    long name = Draws.name("happens", occasion.name());
    double u = Draws.uniform(world.seed, name, world.draw, world.repeat, 0, before);
    return u < occasion.probability().value(0, new double[0]);
  }

  @Test
  void shockArrivals() {
    int[] came = new int[1];
    int[][] left = new int[1][];
    double[][] severity = new double[1][];
    Around.each(
        ShockArrivals.class,
        world -> {
          left[0] = world.shocks.left.clone();
          severity[0] = world.shocks.severity.clone();
          return targets(world);
        },
        (before, world, tick) -> {
          List<Shock> shocks = world.plan.shocks();
          for (int n = 0; n < shocks.size() && world.has(Mechanism.SHOCKS); n++) {
            left[0][n] = Math.max(0, left[0][n] - 1);
            severity[0][n] = left[0][n] > 0 ? severity[0][n] : 0;
            if (left[0][n] == 0 && comes(world, before, shocks.get(n), tick)) {
              severity[0][n] = severity(world, before, shocks.get(n), tick);
              left[0][n] = length(world, before, shocks.get(n), tick);
              came[0]++;
            }
            for (Shock.Change change : shocks.get(n).changes()) {
              if (left[0][n] > 0) {
                double amount = change.amount().value(0, new double[] {severity[0][n]});
                apply(world, before, change.index(), change.operation(), amount, 1);
              }
            }
          }
          assertThat(world.shocks.left).isEqualTo(left[0]);
          for (int n = 0; n < shocks.size(); n++) {
            Around.same("severity", world.shocks.severity[n], severity[0][n]);
          }
          checkTargets(world, before);
        });
    assertThat(came[0]).isPositive();
  }

  private static String kind(World world, Shock shock) {
    return world.plan.roster().shocks().get(shock.kind()).id();
  }

  private static boolean comes(World world, double[][] inputs, Shock shock, int tick) {
    double rate = inputs[Input.SHOCK_RATE.ordinal()][shock.kind()];
    double u = Around.uniform(world, tick, "shock", kind(world, shock), shock.target());
    return u < 1 - Math.exp(-rate / 40);
  }

  private static double severity(World world, double[][] inputs, Shock shock, int tick) {
    long name = Draws.name("severity", kind(world, shock), shock.target());
    double z = Draws.normal(world.seed, name, world.draw, world.repeat, tick, 0);
    double sd = inputs[Input.SHOCK_SPREAD.ordinal()][shock.kind()];
    return Terms.shifted(inputs[Input.SHOCK_SEVERITY.ordinal()][shock.kind()], sd * z);
  }

  private static int length(World world, double[][] inputs, Shock shock, int tick) {
    double mean = inputs[Input.SHOCK_DURATION.ordinal()][shock.kind()];
    double u = Around.uniform(world, tick, "duration", kind(world, shock), shock.target());
    return mean == 1 ? 1 : 1 + (int) Math.floor(Math.log(u) / Math.log(1 - 1 / mean));
  }

  /** How an event that waits stands. */
  private static final class Waiting {
    int held;
    int decided;
    int before = Occasions.NEVER;
  }

  @Test
  void conditions() {
    Map<Occasion, Waiting> all = new HashMap<>();
    int[] begun = new int[2];
    Around.each(
        Conditions.class,
        world -> new double[0][],
        (nothing, world, tick) -> {
          if (tick == 1) {
            all.clear();
          }
          for (int n = 0; n < world.occasions.all().size(); n++) {
            Occasion occasion = world.occasions.all().get(n);
            if (occasion.condition().isPresent()) {
              Waiting waiting = all.computeIfAbsent(occasion, any -> new Waiting());
              begun[0] += look(world, occasion, waiting, tick);
              begun[1] += waiting.decided > 1 ? 1 : 0;
              assertThat(world.occasions.before[n]).isEqualTo(waiting.before);
              assertThat(world.occasions.held[n]).isEqualTo(waiting.held);
              assertThat(world.occasions.decided[n]).isEqualTo(waiting.decided);
            }
          }
        });
    assertThat(begun[0]).isPositive();
    assertThat(begun[1]).isPositive();
  }

  private static int look(World world, Occasion occasion, Waiting waiting, int tick) {
    boolean ended = waiting.before < Occasions.NEVER && tick >= waiting.before + occasion.length();
    boolean open =
        occasion.again() ? waiting.before == Occasions.NEVER || ended : waiting.decided == 0;
    if (!open || tick < occasion.first() || tick > occasion.last()) {
      return 0;
    }
    Condition condition = occasion.condition().orElseThrow();
    boolean holds = condition.tests().stream().allMatch(test -> holds(world, test));
    waiting.held = holds ? waiting.held + 1 : 0;
    if (waiting.held < condition.quarters()) {
      return 0;
    }
    waiting.held = 0;
    waiting.before = happens(world, occasion, waiting.decided) ? tick : Occasions.NEVER;
    waiting.decided++;
    return waiting.before == tick ? 1 : 0;
  }

  private static boolean holds(World world, Condition.Test test) {
    double limit = test.limit().value(0, new double[0]);
    double value =
        test.measure().isPresent() ? world.legitimacy[0] : world.now(Input.LEGITIMACY)[0];
    return switch (test.relation()) {
      case BELOW -> value < limit;
      case AT_MOST -> value <= limit;
      case ABOVE -> value > limit;
      case AT_LEAST -> value >= limit;
    };
  }
}
