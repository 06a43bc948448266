package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import org.multivector.amount.Cell;
import org.multivector.amount.Figure;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.MaxFlow;
import org.multivector.world.Roster;

/**
 * Whether the corridors of a world can carry what is said that they do, at central values: each
 * state alone, and all together.
 */
final class CarryingCapacity {

  /**
   * What does not fit.
   *
   * @param place of the needs of a state
   * @param clause what is wrong
   */
  record Shortage(int place, String clause) {}

  private static final double ROUNDING = 1e-6;

  private final WrittenWorld world;
  private final Layout layout;
  private final Cell[] cells;
  private final Graph graph;
  private final Faults faults;

  /** Of a world as its tables have it. */
  CarryingCapacity(WrittenWorld world, Faults faults) {
    this(world, world.figures().cells(), faults);
  }

  /** Of a world with other start values. */
  CarryingCapacity(WrittenWorld world, Cell[] cells, Faults faults) {
    this.world = world;
    this.cells = cells;
    this.faults = faults;
    layout = world.layout();
    graph = new Graph(layout.roster());
  }

  /** Reports every flow, contract and network part that does not fit. */
  void check() {
    checkNetworks();
    for (int corridor = 0; corridor < graph.length.length; corridor++) {
      checkContracts(corridor);
    }
    shortages().forEach(each -> faults.error(spot(each.place()), each.clause()));
  }

  /** What states need to send or take in and corridors cannot carry. */
  List<Shortage> shortages() {
    List<Shortage> shortages = new ArrayList<>();
    for (int cargo = 0; cargo < graph.cargoes(); cargo++) {
      shortages.addAll(shortages(cargo, true, Input.EXPORTS, Input.IMPORTS));
      shortages.addAll(shortages(cargo, false, Input.IMPORTS, Input.EXPORTS));
    }
    return shortages;
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

  private List<Shortage> shortages(int cargo, boolean outward, Input needs, Input others) {
    MaxFlow flow = new MaxFlow(graph, cargo);
    int[] legs = graph.legsOf(cargo);
    for (int n = 0; n < legs.length; n++) {
      flow.leg(n, available(graph.corridor[legs[n]]));
    }
    double[] volumes = volumes(needs);
    double[] markets = volumes(others);
    flow.markets(outward, markets);
    List<Shortage> shortages = new ArrayList<>();
    double sum = 0;
    int largest = 0;
    for (int i = 0; i < graph.states; i++) {
      double need = volumes[i * graph.cargoes() + cargo];
      double most = need > 0 ? flow.of(i, outward, need) : 0;
      if (most < need * (1 - ROUNDING)) {
        add(shortages, layout.index(needs, i, cargo), need, most, "the corridors can carry");
      }
      largest = need > volumes[largest * graph.cargoes() + cargo] ? i : largest;
      sum += need;
    }
    double together = sum > 0 ? flow.ofAll(outward, volumes, markets) : 0;
    if (shortages.isEmpty() && together < sum * (1 - ROUNDING)) {
      int place = layout.index(needs, largest, cargo);
      add(shortages, place, sum, together, "together the corridors carry");
    }
    return shortages;
  }

  private void add(List<Shortage> shortages, int place, double need, double most, String clause) {
    if (!Double.isNaN(most)) {
      String unit = layout.roster().network().cargoes().get(layout.members(place)[1]).unit();
      String what = "of " + Figure.text(need) + " " + unit + " a year " + clause + " only ";
      shortages.add(new Shortage(place, what + Figure.text(Math.rint(most * 1e6) / 1e6)));
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
