package org.multivector.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All routes of a cargo: out to markets, and in from markets and from other states. (What a state
 * sends to another is booked as what that one takes in.) A route uses a corridor in one stretch and
 * changes corridors at most twice, since goods that change hands more often hardly go at all.
 */
public final class Routes {

  /** More routes of one cargo than this are refused. */
  public static final int MOST = 2000;

  private static final int MOST_CORRIDORS = 3;

  private final Graph graph;
  private final Roster roster;
  private final int cargo;
  private final List<Route> found = new ArrayList<>();
  private final boolean[] seen;
  private final List<Integer> way = new ArrayList<>();
  private int home;
  private boolean outward;

  private Routes(Graph graph, Roster roster, int cargo) {
    this.graph = graph;
    this.roster = roster;
    this.cargo = cargo;
    seen = new boolean[graph.nodes];
  }

  /** The routes, no more than one beyond {@link #MOST}; by state, out before in. */
  public static List<Route> of(Graph graph, Roster roster, int cargo) {
    Routes routes = new Routes(graph, roster, cargo);
    for (int state = 0; state < graph.states; state++) {
      routes.from(state, true);
      routes.from(state, false);
    }
    return List.copyOf(routes.found);
  }

  private void from(int state, boolean out) {
    home = state;
    outward = out;
    seen[state] = true;
    walk(state);
    seen[state] = false;
  }

  private void walk(int node) {
    for (int leg : graph.legsOf(cargo)) {
      int next = next(leg, node);
      if (next >= 0 && !seen[next] && found.size() <= MOST && goesOn(leg)) {
        way.add(leg);
        seen[next] = true;
        if (graph.isMarket(cargo, next) || (!outward && next < graph.states)) {
          found.add(route(next));
        }
        walk(next);
        seen[next] = false;
        way.remove(way.size() - 1);
      }
    }
  }

  /** Whether a leg stays on the corridor of the one before, or may change to a new one. */
  private boolean goesOn(int leg) {
    int count = 1;
    int last = way.isEmpty() ? Network.NOBODY : graph.corridor[way.get(way.size() - 1)];
    if (last == graph.corridor[leg]) {
      return true;
    }
    for (int n = 0; n < way.size(); n++) {
      int corridor = graph.corridor[way.get(n)];
      count += n == 0 || corridor != graph.corridor[way.get(n - 1)] ? 1 : 0;
      if (corridor == graph.corridor[leg]) {
        return false;
      }
    }
    return count <= MOST_CORRIDORS;
  }

  /** The node at the other end of a leg, or -1 if there is no way. */
  private int next(int leg, int node) {
    int with = outward ? graph.from[leg] : graph.to[leg];
    int onward = outward ? graph.to[leg] : graph.from[leg];
    if (with == node) {
      return onward;
    }
    return graph.bothWays(cargo) && onward == node ? with : Network.NOBODY;
  }

  /** Without streams, which the JVM's compiler would copy into the walk: a second of its time. */
  private Route route(int end) {
    int[] legs = new int[way.size()];
    boolean[] passes = new boolean[roster.powers().size()];
    boolean neighbour = end < graph.states;
    for (int n = 0; n < legs.length; n++) {
      legs[n] = way.get(n);
      mark(passes, graph.power[legs[n]]);
      neighbour |= graph.state[legs[n]] >= 0 && graph.state[legs[n]] != home;
    }
    mark(passes, end - graph.states);
    int partner = neighbour ? roster.region() : roster.rest();
    return new Route(home, outward, end, legs, corridors(legs), marked(passes), partner);
  }

  private static void mark(boolean[] marks, int place) {
    if (place >= 0 && place < marks.length) {
      marks[place] = true;
    }
  }

  private static int[] marked(boolean[] marks) {
    int[] places = new int[marks.length];
    int count = 0;
    for (int n = 0; n < marks.length; n++) {
      if (marks[n]) {
        places[count++] = n;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /** The corridors of legs, each of which is used in one stretch. */
  private int[] corridors(int[] legs) {
    int[] corridors = new int[legs.length];
    int count = 0;
    for (int leg : legs) {
      if (count == 0 || corridors[count - 1] != graph.corridor[leg]) {
        corridors[count++] = graph.corridor[leg];
      }
    }
    return Arrays.copyOf(corridors, count);
  }
}
