package org.multivector.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.multivector.model.BalancingModel;
import org.multivector.results.Figures;
import org.multivector.results.TextTable;
import org.multivector.scenario.Provenance;
import org.multivector.scenario.Scenario;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * A state at the start of a scenario: whom it leans on, who leans on it, and who says so. Measures
 * are those of the model with every uncertain number at its median.
 */
public final class StatePage {

  private static final int DECIMALS = 3;
  private static final double LEAST_SHARE = 0.02;

  private final Scenario scenario;
  private final int state;
  private final Roster roster;
  private final Layout layout;
  private final World world;
  private final Map<Integer, Provenance> origins = new LinkedHashMap<>();

  /**
   * The page of a state.
   *
   * @param state place in the roster
   */
  public StatePage(Scenario scenario, int state) {
    this.scenario = scenario;
    this.state = state;
    layout = scenario.plan().layout();
    roster = layout.roster();
    scenario.provenance().forEach(origin -> origins.put(origin.place(), origin));
    world = atStart(scenario.plan());
  }

  private static World atStart(Plan plan) {
    Set<Mechanism> off = EnumSet.noneOf(Mechanism.class);
    off.addAll(plan.off());
    off.add(Mechanism.UNCERTAINTY);
    BalancingModel model = new BalancingModel(plan.switched(off, plan.frozen()));
    model.begin(0, 0, 0);
    return model.world();
  }

  /** Name, and what it is measured by at the start. */
  public List<String> heading() {
    String id = roster.states().get(state).id();
    String name = roster.states().get(state).name();
    return List.of(
        name + " (" + id + ") in " + scenario.title() + ", " + scenario.plan().start().plus(-1),
        "autonomy "
            + figure(world.autonomy[state])
            + ", balance "
            + figure(world.balance[state])
            + ", worst stress loss "
            + figure(world.stressLossMax[state])
            + ", concentration "
            + figure(world.concentration[state]),
        "GDP "
            + Phrase.number(world.start(Input.STATE_GDP)[state])
            + " bn USD; medians of what is uncertain");
  }

  /** Partners by domain, the largest first; those below two hundredths are left out. */
  public TextTable ties() {
    List<List<String>> rows = new ArrayList<>();
    for (int d = 0; d < world.domains; d++) {
      int domain = d;
      IntStream.range(0, world.partners)
          .boxed()
          .filter(j -> share(domain, j) >= LEAST_SHARE)
          .sorted(Comparator.comparingDouble(j -> -share(domain, j)))
          .forEach(j -> rows.add(tie(domain, j)));
    }
    return new TextTable(
        List.of("domain", "weight", "partner", "share", "range", "source"),
        rows,
        List.of("weight", "share"));
  }

  private double share(int domain, int partner) {
    return world.share[world.tie(state, domain, partner)];
  }

  private List<String> tie(int domain, int partner) {
    int place = layout.index(Input.TIE, state, domain, partner);
    Provenance origin = origins.get(place);
    return List.of(
        roster.domains().get(domain).id(),
        figure(world.start(Input.WEIGHT)[state * world.domains + domain]),
        roster.partners().get(partner).name(),
        figure(share(domain, partner)),
        origin == null ? "" : Phrase.range(origin.amount()),
        origin == null ? "" : origin.source());
  }

  /** Powers by leverage: what the state would lose with them, and what they would. */
  public TextTable powers() {
    List<List<String>> rows =
        IntStream.range(0, world.powers)
            .boxed()
            .sorted(Comparator.comparingDouble(p -> -world.leverage[world.pair(state, p)]))
            .map(this::power)
            .toList();
    return new TextTable(
        List.of(
            "power",
            "leverage",
            "dependency",
            "short run",
            "threat",
            "attention",
            "reverse dependency"),
        rows);
  }

  private List<String> power(int power) {
    int pair = world.pair(state, power);
    return List.of(
        roster.powers().get(power).name(),
        figure(world.leverage[pair]),
        figure(world.dependency[pair]),
        figure(world.dependencyShortRun[pair]),
        figure(world.threat[pair]),
        figure(world.attentionTo[pair]),
        Figures.plain(world.reverse[pair], 5));
  }

  /** Ids of the sources of the state's figures. */
  public List<String> sources() {
    Set<String> ids = new TreeSet<>();
    for (Provenance origin : origins.values()) {
      if (!origin.assumed() && isOfState(origin.place())) {
        ids.addAll(List.of(origin.source().split(" +")));
      }
    }
    return List.copyOf(ids);
  }

  private boolean isOfState(int place) {
    Input input = layout.input(place);
    return !input.dimensions().isEmpty()
        && input.dimensions().get(0) == Dimension.STATE
        && layout.members(place)[0] == state;
  }

  private static String figure(double value) {
    return Figures.plain(value, DECIMALS);
  }
}
