package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.world.InputChange.Operation.ADD;
import static org.multivector.world.InputChange.Operation.TIMES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Runs whose agents decide what those of another run have decided. */
class DecisionLogTest {

  private static final Roster ROSTER = Worlds.roster(3, 4, 3, 2);
  private static final FreeActors NOBODY = new FreeActors(new boolean[3], new boolean[4]);

  /** The domain whose shares follow by money, not by decision. */
  private static final int DEBTS = new World(Worlds.random(5, ROSTER).plan()).debts.domain;

  /** Rows of everything that is decided or measured, quarter by quarter. */
  private static List<double[]> run(BalancingModel model) {
    List<double[]> rows = new ArrayList<>();
    model.run(7, 3, 1, (world, tick) -> rows.addAll(row(world)));
    return rows;
  }

  private static List<double[]> row(World world) {
    return List.of(
        world.share.clone(),
        world.attentionTo.clone(),
        world.bargains.commitment.clone(),
        world.bargains.cut.clone(),
        world.deals.made.clone(),
        world.autonomy.clone(),
        world.economicLoss.clone(),
        world.legitimacy.clone(),
        world.sentiment.clone(),
        world.cohesion.clone());
  }

  private static BalancingModel follower(Worlds.Draft draft, FreeActors free) {
    BalancingModel lead = new BalancingModel(Worlds.random(5, ROSTER).plan());
    DecisionLog log = lead.logDecisions();
    run(lead);
    BalancingModel follower = new BalancingModel(draft.plan());
    follower.follow(log, free);
    return follower;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whoFollowsItsOwnScriptRunsTheSameToTheLastBit(int number) {
    BalancingModel lead = new BalancingModel(Worlds.random(number, ROSTER).plan());
    List<double[]> plain = run(lead);
    DecisionLog log = lead.logDecisions();
    List<double[]> written = run(lead);
    BalancingModel follower = new BalancingModel(Worlds.random(number, ROSTER).plan());
    follower.follow(log, NOBODY);
    List<double[]> followed = run(follower);
    for (int n = 0; n < plain.size(); n++) {
      assertThat(written.get(n)).as("written, row %d", n).containsExactly(plain.get(n));
      assertThat(followed.get(n)).as("followed, row %d", n).containsExactly(plain.get(n));
    }
  }

  @Test
  void whoFollowsDoesNotAnswerWhatIsDifferent() {
    Worlds.Draft changed =
        Worlds.random(5, ROSTER)
            .event("powers.P0.load.t1", TIMES, 0, 2)
            .event("states.S0.legitimacy", ADD, 0.01, 2);
    List<double[]> lead = run(new BalancingModel(Worlds.random(5, ROSTER).plan()));
    List<double[]> followed = run(follower(changed, NOBODY));
    List<double[]> alive = run(new BalancingModel(changed.plan()));
    int last = lead.size() - 10;
    assertThat(followed.get(last + 1)).containsExactly(lead.get(last + 1));
    assertThat(alive.get(last + 1)).isNotEqualTo(lead.get(last + 1));
    assertThat(followed.get(last + 7)).isNotEqualTo(lead.get(last + 7));
  }

  @Test
  void whatCannotBeDoneIsNotMade() {
    World world = Worlds.opened(Worlds.random(5, ROSTER).off(Mechanism.INITIATIVES));
    Initiative initiative = new Initiative(world);
    initiative.open(world);
    Moves moves = new Moves(world, List.of(initiative, new Invest()), new UnitMemory(world.plan));
    moves.listen(
        (tick, chosen, variants) -> {
          System.arraycopy(new int[] {0, 1, Moves.HOLD}, 0, chosen, 0, 3);
          System.arraycopy(new int[] {1, 2, 0}, 0, variants, 0, 3);
          return true;
        });
    moves.act(world, 1);
    assertThat(moves.made(0)).isEmpty();
    assertThat(moves.made(1)).contains(new Moves.Made("invest", "finance"));
    assertThat(moves.made(2)).isEmpty();
  }

  @Test
  void powersThatAreFreeAnswer() {
    Worlds.Draft changed = Worlds.random(5, ROSTER).event("powers.P0.load.t1", TIMES, 0, 2);
    FreeActors first = new FreeActors(new boolean[3], new boolean[] {true, false, false, false});
    List<double[]> lead = run(new BalancingModel(Worlds.random(5, ROSTER).plan()));
    List<double[]> followed = run(follower(changed, first));
    int attention = lead.size() - 9;
    double[] now = followed.get(attention);
    double[] before = lead.get(attention);
    for (int pair = 0; pair < now.length; pair++) {
      assertThat(now[pair] == before[pair]).as("pair %d", pair).isEqualTo(pair % 4 != 0);
    }
  }

  @Test
  void statesThatAreFreeMoveTheirPortfolios() {
    Worlds.Draft changed = Worlds.random(5, ROSTER).event("powers.P0.load.t1", TIMES, 0, 2);
    FreeActors second = new FreeActors(new boolean[] {false, true, false}, new boolean[4]);
    List<double[]> lead = run(new BalancingModel(Worlds.random(5, ROSTER).plan()));
    changed = changed.event("states.S1.legitimacy", ADD, 0.02, 2);
    List<double[]> followed = run(follower(changed, second));
    double[] now = followed.get(followed.size() - 10);
    double[] before = lead.get(lead.size() - 10);
    int ties = now.length / 3;
    for (int tie = 0; tie < now.length; tie++) {
      boolean debt = tie / 7 % 3 == DEBTS;
      if (tie / ties != 1 && !debt) {
        assertThat(now[tie]).as("tie %d", tie).isEqualTo(before[tie]);
      }
    }
    assertThat(Arrays.copyOfRange(now, ties, 2 * ties))
        .isNotEqualTo(Arrays.copyOfRange(before, ties, 2 * ties));
  }

  @Test
  void whatIsWrittenForATieThatDidNotOpenGoesToTheOthers() {
    int domain = (DEBTS + 1) % 3;
    Worlds.Draft draft =
        Worlds.random(5, ROSTER)
            .set(Input.TIE, 0, 1, domain, 2)
            .set(Input.CAPACITY, 0.5, 2, domain)
            .set(Input.ACCESS, 0.8, 1, 2);
    BalancingModel lead = new BalancingModel(draft.plan());
    DecisionLog log = lead.logDecisions();
    lead.run(7, 3, 1, (world, tick) -> openAt(3, tick, world, domain));
    BalancingModel follower = new BalancingModel(draft.off(Mechanism.ENTRY).plan());
    follower.follow(log, NOBODY);
    run(follower);
    World world = follower.world();
    int from = world.tie(1, domain, 0);
    assertThat(lead.world().share[from + 2]).isPositive();
    assertThat(world.share[from + 2]).isZero();
    double[] shares = Arrays.copyOfRange(world.share, from, from + world.partners);
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    assertThat(world.economicLoss[1]).isFinite();
  }

  private static void openAt(int opening, int tick, World world, int domain) {
    if (tick == opening) {
      world.entry.open(world, 1, domain, 2);
    }
  }

  @Test
  void portfoliosOfAnotherStartMoveInTheSameProportions() {
    List<double[]> followed = run(follower(Worlds.random(6, ROSTER), NOBODY));
    for (int row = 0; row < followed.size(); row += 10) {
      double[] share = followed.get(row);
      for (double part : share) {
        assertThat(part).isBetween(0.0, 1.0);
      }
    }
  }
}
