package org.multivector.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The {@link Network} of a roster as arrays: its legs one after the other, whatever their line.
 * Markets of a cargo are the nodes at which a line of it begins or ends and that are not balancing
 * states: they take what comes and give what is asked for. A state is a market for another state as
 * far as it has needs of its own the other way.
 */
public final class Graph {

  /** Number of states, nodes, legs. */
  public final int states;

  public final int nodes;
  public final int legs;

  /** By leg: its corridor, its ends, and the power and the state in whose hand it is, or -1. */
  public final int[] corridor;

  public final int[] from;
  public final int[] to;
  public final int[] power;
  public final int[] state;

  /** By corridor: number of legs, and cargo. */
  public final int[] length;

  public final int[] cargo;

  private final int[] first;
  private final Network network;
  private final int[] domain;
  private final int[][] legsOf;
  private final int[][] corridorsOf;
  private final int[][] cargoesOf;
  private final boolean[][] market;

  /** The graph of the lines of a roster. */
  public Graph(Roster roster) {
    network = roster.network();
    states = roster.states().size();
    nodes = states + roster.partners().size() + network.places().size();
    int corridors = network.lines().size();
    length = new int[corridors];
    first = new int[corridors];
    cargo = new int[corridors];
    List<Network.Leg> all = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (int line = 0; line < corridors; line++) {
      length[line] = network.lines().get(line).legs().size();
      first[line] = all.size();
      cargo[line] = network.lines().get(line).cargo();
      all.addAll(network.lines().get(line).legs());
      for (int leg = 0; leg < length[line]; leg++) {
        lines.add(line);
      }
    }
    legs = all.size();
    corridor = lines.stream().mapToInt(Integer::intValue).toArray();
    from = all.stream().mapToInt(Network.Leg::from).toArray();
    to = all.stream().mapToInt(Network.Leg::to).toArray();
    power = all.stream().mapToInt(leg -> powerOf(leg.by(), roster)).toArray();
    state = all.stream().mapToInt(leg -> leg.by() < states ? leg.by() : Network.NOBODY).toArray();
    domain = network.cargoes().stream().mapToInt(Network.Cargo::domain).toArray();
    legsOf = new int[domain.length][];
    corridorsOf = new int[domain.length][];
    market = new boolean[legsOf.length][nodes];
    for (int c = 0; c < legsOf.length; c++) {
      int kind = c;
      legsOf[c] = IntStream.range(0, legs).filter(n -> cargo[corridor[n]] == kind).toArray();
      corridorsOf[c] = IntStream.range(0, corridors).filter(e -> cargo[e] == kind).toArray();
    }
    cargoesOf = new int[roster.domains().size()][];
    for (int d = 0; d < cargoesOf.length; d++) {
      int of = d;
      cargoesOf[d] = IntStream.range(0, domain.length).filter(c -> domain[c] == of).toArray();
    }
    network.lines().forEach(this::openMarkets);
  }

  private int powerOf(int node, Roster roster) {
    int power = node - states;
    return power >= 0 && power < roster.powers().size() ? power : Network.NOBODY;
  }

  private void openMarkets(Network.Line line) {
    openMarket(line.cargo(), line.legs().get(0).from());
    openMarket(line.cargo(), line.legs().get(line.legs().size() - 1).to());
  }

  private void openMarket(int kind, int node) {
    market[kind][node] |= node >= states;
  }

  /** Number of cargoes. */
  public int cargoes() {
    return legsOf.length;
  }

  /** The first leg of a corridor; its legs follow each other. */
  public int first(int line) {
    return first[line];
  }

  /** Legs that carry a cargo. */
  public int[] legsOf(int kind) {
    return legsOf[kind];
  }

  /** Corridors that carry a cargo. */
  public int[] corridorsOf(int kind) {
    return corridorsOf[kind];
  }

  /** Whether a node that is not a state buys and sells a cargo. */
  boolean isMarket(int kind, int node) {
    return market[kind][node];
  }

  /** Whether lines of a cargo carry it in both directions. */
  boolean bothWays(int kind) {
    return network.cargoes().get(kind).bothWays();
  }

  /** Cargoes that meet the needs of a domain. */
  public int[] cargoesOf(int needs) {
    return cargoesOf[needs];
  }

  /** The domain whose needs a cargo meets. */
  public int domain(int kind) {
    return domain[kind];
  }

  /** Whether a line touches a node or lies partly in its hand. */
  public boolean touches(int line, int node) {
    return network.lines().get(line).legs().stream()
        .anyMatch(leg -> leg.from() == node || leg.to() == node || leg.by() == node);
  }

  /** Number of states and powers that a line touches. */
  public int parties(int line, int powers) {
    boolean[] there = new boolean[nodes];
    for (Network.Leg leg : network.lines().get(line).legs()) {
      there[leg.from()] = true;
      there[leg.to()] = true;
      if (leg.by() != Network.NOBODY) {
        there[leg.by()] = true;
      }
    }
    int count = 0;
    for (int node = 0; node < states + powers; node++) {
      count += there[node] ? 1 : 0;
    }
    return count;
  }
}
