package org.multivector.scenario;

import java.util.Optional;
import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.MaxFlow;
import org.multivector.world.Roster;

/**
 * Whether the corridors of a world can carry what its tables say that they do, at central values:
 * each state alone, and all together.
 */
final class CarryingCapacity {

  private static final double ROUNDING = 1e-6;

  private final World world;
  private final Layout layout;
  private final Cell[] cells;
  private final Graph graph;
  private final Faults faults;

  CarryingCapacity(World world, Faults faults) {
    this.world = world;
    this.faults = faults;
    layout = world.layout();
    cells = world.figures().cells();
    graph = new Graph(layout.roster());
  }

  /** Reports every flow, contract and network part that does not fit. */
  void check() {
    checkNetworks();
    for (int corridor = 0; corridor < graph.length.length; corridor++) {
      checkContracts(corridor);
    }
    for (int cargo = 0; cargo < graph.cargoes(); cargo++) {
      checkFlows(cargo, true, Input.EXPORTS, Input.IMPORTS);
      checkFlows(cargo, false, Input.IMPORTS, Input.EXPORTS);
    }
  }

  private void checkNetworks() {
    Roster roster = layout.roster();
    for (int i = 0; i < graph.states; i++) {
      for (int d = 0; d < roster.domains().size(); d++) {
        boolean carried = false;
        for (int cargo = 0; cargo < graph.cargoes(); cargo++) {
          carried |= graph.domain(cargo) == d;
        }
        int place = layout.index(Input.NETWORKS, i, d);
        if (!carried && cells[place].centre() > 0) {
          String domain = Wording.quote(roster.domains().get(d).id());
          faults.error(spot(place), "no cargo meets needs in " + domain);
        }
      }
    }
  }

  private void checkContracts(int corridor) {
    double sum = 0;
    int last = -1;
    for (int i = 0; i < graph.states; i++) {
      int place = layout.index(Input.CONTRACT, i, corridor);
      sum += cells[place].centre();
      last = cells[place].centre() > 0 ? place : last;
    }
    if (sum > 1 + ROUNDING) {
      String id = Wording.quote(layout.roster().corridors().get(corridor).id());
      String what = "the contracts for " + id + " sum to " + Figure.text(sum);
      faults.error(spot(last), what + ", more than there is", "up to 1");
    }
  }

  private void checkFlows(int cargo, boolean outward, Input needs, Input others) {
    MaxFlow flow = new MaxFlow(graph, cargo);
    int[] legs = graph.legsOf(cargo);
    for (int n = 0; n < legs.length; n++) {
      flow.leg(n, available(graph.corridor[legs[n]]));
    }
    double[] volumes = volumes(needs);
    double[] markets = volumes(others);
    flow.markets(outward, markets);
    int before = faults.errors();
    double sum = 0;
    int largest = 0;
    for (int i = 0; i < graph.states; i++) {
      double need = volumes[i * graph.cargoes() + cargo];
      double most = need > 0 ? flow.of(i, outward, need) : 0;
      if (most < need * (1 - ROUNDING)) {
        report(layout.index(needs, i, cargo), need, most, "the corridors can carry");
      }
      largest = need > volumes[largest * graph.cargoes() + cargo] ? i : largest;
      sum += need;
    }
    double together = sum > 0 ? flow.ofAll(outward, volumes, markets) : 0;
    if (faults.errors() == before && together < sum * (1 - ROUNDING)) {
      report(layout.index(needs, largest, cargo), sum, together, "together the corridors carry");
    }
  }

  private void report(int place, double need, double most, String clause) {
    Optional<Double> carried = Optional.of(most).filter(m -> !Double.isNaN(m));
    if (carried.isPresent()) {
      String unit = layout.roster().network().cargoes().get(layout.members(place)[1]).unit();
      String what = "of " + Figure.text(need) + " " + unit + " a year " + clause + " only ";
      faults.error(spot(place), what + Figure.text(Math.rint(most * 1e6) / 1e6));
    }
  }

  private double available(int corridor) {
    return centre(Input.CORRIDOR_CAPACITY, corridor)
        * centre(Input.CORRIDOR_BUILT, corridor)
        * centre(Input.CORRIDOR_CONDITION, corridor)
        * (1 - centre(Input.CORRIDOR_HELD, corridor));
  }

  private double centre(Input input, int corridor) {
    return cells[layout.index(input, corridor)].centre();
  }

  private double[] volumes(Input input) {
    double[] volumes = new double[layout.blockSize(input)];
    for (int n = 0; n < volumes.length; n++) {
      double centre = cells[layout.offset(input) + n].centre();
      volumes[n] = Double.isNaN(centre) ? 0 : centre;
    }
    return volumes;
  }

  private Spot spot(int place) {
    String table = layout.input(place).table();
    return world
        .figures()
        .spot(place)
        .orElseGet(() -> Spot.startOf(world.location().sibling(table).name()));
  }
}
