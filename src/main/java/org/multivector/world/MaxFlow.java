package org.multivector.world;

import java.util.Arrays;

/**
 * The largest flow of one cargo between a state and the markets, by shortest augmenting paths
 * (Edmonds and Karp 1972), on arrays that are made once. The markets hang on one further node, the
 * world; a state may be a market too, up to what it needs.
 */
public final class MaxFlow {

  /** A remainder of capacity below this is none. */
  private static final double LEAST = 1e-10;

  private static final int NONE = -1;

  private final Graph graph;
  private final int cargo;
  private final int[] legs;
  private final int world;
  private final int[] head;
  private final double[] capacity;
  private final double[] left;
  private final int[][] arcsFrom;
  private final int[] reachedBy;
  private final int[] queue;

  /** For one cargo. */
  public MaxFlow(Graph graph, int cargo) {
    this.graph = graph;
    this.cargo = cargo;
    legs = graph.legsOf(cargo);
    world = graph.nodes;
    int edges = legs.length + graph.nodes;
    head = new int[2 * edges];
    capacity = new double[2 * edges];
    left = new double[2 * edges];
    int[] tail = new int[2 * edges];
    for (int n = 0; n < legs.length; n++) {
      join(tail, n, graph.from[legs[n]], graph.to[legs[n]]);
    }
    for (int node = 0; node < graph.nodes; node++) {
      join(tail, legs.length + node, node, world);
    }
    arcsFrom = new int[graph.nodes + 1][];
    for (int node = 0; node < arcsFrom.length; node++) {
      int at = node;
      arcsFrom[node] =
          java.util.stream.IntStream.range(0, tail.length).filter(arc -> tail[arc] == at).toArray();
    }
    reachedBy = new int[graph.nodes + 1];
    queue = new int[graph.nodes + 1];
  }

  private void join(int[] tail, int edge, int one, int other) {
    tail[2 * edge] = one;
    head[2 * edge] = other;
    tail[2 * edge + 1] = other;
    head[2 * edge + 1] = one;
  }

  /** What a leg can carry, by its place among the legs of the cargo. */
  public void leg(int place, double volume) {
    capacity[2 * place] = volume;
    capacity[2 * place + 1] = graph.bothWays(cargo) ? volume : 0;
  }

  /**
   * What the states buy (outward) or sell (inward) as markets for others; other markets take and
   * give any volume.
   *
   * @param volumes by state and cargo
   */
  public void markets(boolean outward, double[] volumes) {
    for (int node = 0; node < graph.nodes; node++) {
      double open = graph.isMarket(cargo, node) ? Double.POSITIVE_INFINITY : 0;
      double volume = node < graph.states ? volumes[node * graph.cargoes() + cargo] : open;
      int edge = legs.length + node;
      capacity[2 * edge] = outward ? volume : 0;
      capacity[2 * edge + 1] = outward ? 0 : volume;
    }
  }

  /**
   * The largest flow from a state to the markets (outward) or from them to the state, no more than
   * a limit. The state is no market of its own.
   */
  public double of(int state, boolean outward, double limit) {
    System.arraycopy(capacity, 0, left, 0, left.length);
    int own = legs.length + state;
    left[2 * own] = 0;
    left[2 * own + 1] = 0;
    int source = outward ? state : world;
    int sink = outward ? world : state;
    double flow = 0;
    while (limit - flow > LEAST && reach(source, sink)) {
      flow += push(source, sink, limit - flow);
    }
    return flow;
  }

  /**
   * The largest flow that all states together can send out (or take in), each up to its volume.
   *
   * @param volumes by state and cargo, what each has to send or take
   */
  public double ofAll(boolean outward, double[] volumes, double[] asMarkets) {
    markets(outward, asMarkets);
    System.arraycopy(capacity, 0, left, 0, left.length);
    double flow = 0;
    for (int state = 0; state < graph.states; state++) {
      int source = outward ? state : world;
      int sink = outward ? world : state;
      double limit = volumes[state * graph.cargoes() + cargo];
      int own = legs.length + state;
      double outwards = left[2 * own];
      double inwards = left[2 * own + 1];
      left[2 * own] = 0;
      left[2 * own + 1] = 0;
      double sent = 0;
      while (limit - sent > LEAST && reach(source, sink)) {
        sent += push(source, sink, limit - sent);
      }
      flow += sent;
      left[2 * own] = outwards;
      left[2 * own + 1] = inwards;
    }
    return flow;
  }

  private boolean reach(int source, int sink) {
    Arrays.fill(reachedBy, NONE);
    reachedBy[source] = Integer.MAX_VALUE;
    queue[0] = source;
    int end = 1;
    for (int at = 0; at < end; at++) {
      for (int arc : arcsFrom[queue[at]]) {
        int next = head[arc];
        if (left[arc] > LEAST && reachedBy[next] == NONE) {
          reachedBy[next] = arc;
          if (next == sink) {
            return true;
          }
          queue[end++] = next;
        }
      }
    }
    return false;
  }

  /** Sends what the path that was found can carry. */
  private double push(int source, int sink, double limit) {
    double volume = limit;
    for (int node = sink; node != source; node = head[reachedBy[node] ^ 1]) {
      volume = Math.min(volume, left[reachedBy[node]]);
    }
    for (int node = sink; node != source; node = head[reachedBy[node] ^ 1]) {
      left[reachedBy[node]] -= volume;
      left[reachedBy[node] ^ 1] += volume;
    }
    return volume;
  }
}
