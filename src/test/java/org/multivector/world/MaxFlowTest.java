package org.multivector.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graphs;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Draws;

/** Largest flows against another library, on random graphs. */
final class MaxFlowTest {

  private static final int STATES = 3;
  private static final int NODES = 9; // three states, two powers, the rest, three places
  private static final int WORLD = -1;

  private static double uniform(int graph, String what) {
    return Draws.uniform(5, Draws.name("flow test", what), graph, 0, 0, 0);
  }

  private static List<Roster.Entry> entries(String prefix, int count) {
    List<Roster.Entry> entries = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      entries.add(new Roster.Entry(prefix + n, prefix + n));
    }
    return entries;
  }

  /** Up to 20 lines of one leg each between any two nodes. */
  private static Roster roster(int number, boolean bothWays) {
    List<Network.Line> lines = new ArrayList<>();
    int count = 1 + (int) (20 * uniform(number, "lines"));
    for (int line = 0; line < count; line++) {
      int from = node((int) (NODES * uniform(number, "from" + line)));
      int to = node((int) (NODES * uniform(number, "to" + line)));
      if (from != to) {
        lines.add(new Network.Line(0, List.of(new Network.Leg(from, to, Network.NOBODY))));
      }
    }
    Network network =
        new Network(
            List.of(new Network.Cargo("Mt", 0, bothWays)), lines, List.copyOf(entries("X", 3)));
    return roster(network);
  }

  private static Roster roster(Network network) {
    return new Roster(
        entries("S", STATES),
        entries("P", 2),
        entries("Z", 3),
        entries("d", 1),
        entries("k", 1),
        entries("t", 1),
        List.of(),
        List.of(),
        entries("e", network.lines().size()),
        List.of(),
        List.of(),
        List.of(),
        entries("g", network.cargoes().size()),
        network);
  }

  /** Lines of the second of two cargoes. */
  private static Graph lines(Network.Line... lines) {
    List<Network.Cargo> cargoes =
        List.of(new Network.Cargo("bcm", 0, true), new Network.Cargo("Mt", 0, false));
    return new Graph(roster(new Network(cargoes, List.of(lines), entries("X", 3))));
  }

  /** A line by way of these nodes. */
  private static Network.Line line(int... nodes) {
    List<Network.Leg> legs = new ArrayList<>();
    for (int n = 1; n < nodes.length; n++) {
      legs.add(new Network.Leg(nodes[n - 1], nodes[n], Network.NOBODY));
    }
    return new Network.Line(1, legs);
  }

  /** Nodes without the region and the state itself, which are none. */
  private static int node(int place) {
    return place < 5 ? place : place == 5 ? 6 : place + 2;
  }

  private static double oracle(Graph graph, double[] capacity, double[] asMarket, int[] flow) {
    DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> other =
        new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    boolean outward = flow[1] == 1;
    int sign = graph.bothWays(0) ? 2 : 1;
    for (int node = WORLD; node < graph.nodes; node++) {
      other.addVertex(node);
    }
    for (int leg = 0; leg < graph.legs; leg++) {
      for (int way = 0; way < sign; way++) {
        int a = way == 0 ? graph.from[leg] : graph.to[leg];
        int b = way == 0 ? graph.to[leg] : graph.from[leg];
        Graphs.addEdge(other, a, b, capacity[leg]);
      }
    }
    for (int node = 0; node < graph.nodes; node++) {
      double volume =
          node < STATES
              ? (node == flow[0] ? 0 : asMarket[node])
              : graph.isMarket(0, node) ? 1e9 : 0;
      Graphs.addEdge(other, outward ? node : WORLD, outward ? WORLD : node, volume);
    }
    int source = outward ? flow[0] : WORLD;
    int sink = outward ? WORLD : flow[0];
    return new EdmondsKarpMFImpl<>(other).getMaximumFlowValue(source, sink);
  }

  @Test
  void agreesWithAnotherLibraryOnRandomGraphs() {
    int positive = 0;
    for (int number = 0; number < 2000; number++) {
      Graph graph = new Graph(roster(number, number % 2 == 0));
      MaxFlow flow = new MaxFlow(graph, 0);
      double[] capacity = new double[graph.legs];
      double[] asMarket = new double[STATES];
      for (int leg = 0; leg < graph.legs; leg++) {
        capacity[leg] = 10 * uniform(number, "capacity" + leg);
        flow.leg(leg, capacity[leg]);
      }
      for (int i = 0; i < STATES; i++) {
        asMarket[i] = 5 * uniform(number, "market" + i);
      }
      int state = number % STATES;
      boolean outward = number % 5 < 3;
      flow.markets(outward, asMarket);
      double most = oracle(graph, capacity, asMarket, new int[] {state, outward ? 1 : 0});
      assertThat(flow.of(state, outward, 1e8)).as("graph %d", number).isCloseTo(most, within(1e-6));
      assertThat(flow.of(state, outward, most / 3)).isCloseTo(most / 3, within(1e-6));
      positive += most > 0 ? 1 : 0;
    }
    assertThat(positive).isGreaterThan(1000);
  }

  /** Together they send what flows from one more node that feeds each with what it has. */
  private static double oracleOfAll(Graph graph, double[] capacity, double[] has, boolean outward) {
    DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> other =
        new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    for (int node = WORLD - 1; node < graph.nodes; node++) {
      other.addVertex(node);
    }
    for (int leg = 0; leg < graph.legs; leg++) {
      Graphs.addEdge(other, graph.from[leg], graph.to[leg], capacity[leg]);
      if (graph.bothWays(0)) {
        Graphs.addEdge(other, graph.to[leg], graph.from[leg], capacity[leg]);
      }
    }
    for (int node = 0; node < graph.nodes; node++) {
      int end = node < STATES ? WORLD - 1 : WORLD;
      double volume = node < STATES ? has[node] : graph.isMarket(0, node) ? 1e9 : 0;
      boolean feeds = node < STATES == outward;
      Graphs.addEdge(other, feeds ? end : node, feeds ? node : end, volume);
    }
    return new EdmondsKarpMFImpl<>(other)
        .getMaximumFlowValue(outward ? WORLD - 1 : WORLD, outward ? WORLD : WORLD - 1);
  }

  @Test
  void allStatesTogetherAgreeToo() {
    int positive = 0;
    for (int number = 0; number < 500; number++) {
      Graph graph = new Graph(roster(number, number % 2 == 0));
      MaxFlow flow = new MaxFlow(graph, 0);
      double[] capacity = new double[graph.legs];
      double[] has = new double[STATES];
      for (int leg = 0; leg < graph.legs; leg++) {
        capacity[leg] = 10 * uniform(number, "capacity" + leg);
        flow.leg(leg, capacity[leg]);
      }
      for (int i = 0; i < STATES; i++) {
        has[i] = 8 * uniform(number, "has" + i);
      }
      boolean outward = number % 5 < 3;
      double most = oracleOfAll(graph, capacity, has, outward);
      assertThat(flow.ofAll(outward, has, new double[STATES])).isCloseTo(most, within(1e-6));
      positive += most > 0 ? 1 : 0;
    }
    assertThat(positive).isGreaterThan(250);
  }

  /** A state is a market for the others and not for itself, before and after its own turn. */
  @Test
  void statesThatSendAreMarketsForEachOther() {
    MaxFlow flow = new MaxFlow(lines(line(0, 1), line(1, 0)), 1);
    flow.leg(0, 10);
    flow.leg(1, 10);
    double[] needs = {0, 7, 0, 6, 0, 5};
    double[] others = {8, 4, 8, 5, 8, 9};
    assertThat(flow.ofAll(true, needs, others)).isCloseTo(9, within(1e-9));
    assertThat(flow.ofAll(false, needs, others)).isCloseTo(9, within(1e-9));
  }

  /** The shortest way, 0-1-2-3, takes the place that the only way by 8 and 9 needs. */
  @Test
  void whatWasSentTheShortestWayMakesRoom() {
    MaxFlow flow =
        new MaxFlow(
            lines(line(0, 1), line(1, 2), line(2, 3), line(0, 8, 9, 2), line(1, 10, 6, 4)), 1);
    for (int leg = 0; leg < 9; leg++) {
      flow.leg(leg, 1);
    }
    flow.markets(true, new double[2 * STATES]);
    assertThat(flow.of(0, true, 7)).isCloseTo(2, within(1e-9));
  }

  @Test
  void allStatesTogetherSendNoMoreThanTheyShare() {
    MaxFlow flow = new MaxFlow(lines(line(1, 3), line(0, 1)), 1);
    flow.leg(0, 10);
    flow.leg(1, 8);
    double[] none = new double[2 * STATES];
    flow.markets(true, none);
    assertThat(flow.of(0, true, 7)).isEqualTo(7);
    assertThat(flow.of(1, true, 7)).isEqualTo(7);
    assertThat(flow.ofAll(true, new double[] {9, 7, 9, 7, 9, 0}, none)).isCloseTo(10, within(1e-9));
  }
}
