package org.multivector.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.multivector.chance.Draws;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * Each state makes at most one move in a quarter: a logit over what it can do and holding still,
 * drawn as the largest of {@code appeal - log(-log u)} (Gumbel-max), u uniform with a stream for
 * each state, move and variant. The appeal of holding still is 0. All states choose in the same
 * state of the world; then the moves are made in the order of states.
 */
public final class Moves implements Submodel {

  /** Stands where no move is made. */
  static final int HOLD = -1;

  /**
   * A move that a state made.
   *
   * @param move its name
   * @param variant with whom, in what domain, on which corridor: an id
   */
  public record Made(String move, String variant) {}

  private final List<Move> moves;
  private final Roster roster;

  /** By state and move: the variants that are weighed. */
  private final int[][][] variants;

  private final UnitDraws draws;

  /**
   * By state: the place of holding still among the options of all; by state and move: the first.
   */
  private final int[] holdPlaces;

  private final int[][] places;
  private final int[] chosenMove;
  private final int[] chosenVariant;
  private @Nullable Choices choices;

  /** Sees what states have chosen in a quarter, and may change it. */
  interface Choices {
    /** Sees them; returns whether it has changed them. */
    boolean chosen(int tick, int[] moves, int[] variants);
  }

  /** These moves, for worlds of this shape. */
  Moves(World world, List<Move> moves, UnitMemory memory) {
    this.moves = List.copyOf(moves);
    roster = world.plan.roster();
    variants = new int[world.states][moves.size()][];
    holdPlaces = new int[world.states];
    places = new int[world.states][moves.size()];
    chosenMove = new int[world.states];
    chosenVariant = new int[world.states];
    Arrays.fill(chosenMove, HOLD);
    List<Long> names = new ArrayList<>();
    for (int i = 0; i < world.states; i++) {
      String state = roster.states().get(i).id();
      holdPlaces[i] = names.size();
      names.add(Draws.name("move", state, "hold"));
      for (int m = 0; m < moves.size(); m++) {
        Move move = moves.get(m);
        List<String> ids = move.variants(roster);
        int of = i;
        variants[i][m] = IntStream.range(0, ids.size()).filter(v -> move.concerns(of, v)).toArray();
        places[i][m] = names.size();
        for (int variant : variants[i][m]) {
          names.add(Draws.name("move", state, move.name(), ids.get(variant)));
        }
      }
    }
    draws = memory.uniforms(names.stream().mapToLong(Long::longValue).toArray());
  }

  /** What a state did in the quarter that was last acted in. */
  public Optional<Made> made(int state) {
    if (chosenMove[state] == HOLD) {
      return Optional.empty();
    }
    Move move = moves.get(chosenMove[state]);
    return Optional.of(new Made(move.name(), move.variants(roster).get(chosenVariant[state])));
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.MOVES)) {
      Arrays.fill(chosenMove, HOLD);
      return;
    }
    for (int i = 0; i < world.states; i++) {
      choose(world, i, tick);
    }
    if (choices != null && choices.chosen(tick, chosenMove, chosenVariant)) {
      dropImpossible(world);
    }
    for (int i = 0; i < world.states; i++) {
      if (chosenMove[i] != HOLD) {
        moves.get(chosenMove[i]).make(world, i, chosenVariant[i]);
      }
    }
  }

  /** Lets somebody see and change what is chosen in the runs that follow. */
  void listen(Choices listener) {
    choices = listener;
  }

  /** What somebody else chose for a state is not made where it cannot be. */
  private void dropImpossible(World world) {
    for (int i = 0; i < world.states; i++) {
      if (chosenMove[i] != HOLD) {
        Move move = moves.get(chosenMove[i]);
        if (appeal(move, world, i, chosenVariant[i]) == Double.NEGATIVE_INFINITY) {
          chosenMove[i] = HOLD;
        }
      }
    }
  }

  /** How much a state is drawn to one variant of a move, whatever else it could do. */
  static double appeal(Move move, World world, int state, int variant) {
    return move.concerns(state, variant) && move.consider(world, state)
        ? move.appeal(world, state, variant)
        : Double.NEGATIVE_INFINITY;
  }

  private void choose(World world, int state, int tick) {
    chosenMove[state] = HOLD;
    double best = Double.NaN; // holding still is drawn only where something else can be done
    for (int m = 0; m < moves.size(); m++) {
      Move move = moves.get(m);
      int count = move.consider(world, state) ? variants[state][m].length : 0;
      for (int n = 0; n < count; n++) {
        int variant = variants[state][m][n];
        double appeal = move.appeal(world, state, variant);
        if (appeal > Double.NEGATIVE_INFINITY) {
          best = Double.isNaN(best) ? hold(world, state, tick) : best;
          double u = draws.of(world, tick, places[state][m] + n);
          if (mayExceed(u, best - appeal)) {
            double drawn = appeal + UnitDraws.gumbel(u);
            if (drawn > best) {
              best = drawn;
              chosenMove[state] = m;
              chosenVariant[state] = variant;
            }
          }
        }
      }
    }
  }

  private double hold(World world, int state, int tick) {
    return UnitDraws.gumbel(draws.of(world, tick, holdPlaces[state]));
  }

  /**
   * Whether -log(-log u) can be above c: spares most draws their logarithms. Since -log u is at
   * least 1 - u, and e^-c at most 1/(1 + c + c^2/2) for a c above 0, it cannot where {@code (1 - u)
   * (1 + c + c^2/2)} is above 1.
   */
  private static boolean mayExceed(double u, double c) {
    return !(c > 0 && (1 - u) * (1 + c + c * c / 2) > 1 + 1e-9);
  }
}
