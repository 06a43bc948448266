package org.multivector.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.multivector.results.Series;
import org.multivector.results.Variable;
import org.multivector.world.Dimension;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Everything that is recorded of a world, in the order of the results. */
final class Probes {

  private final Roster roster;
  private final List<Probe> all = new ArrayList<>();

  private Probes(Roster roster) {
    this.roster = roster;
  }

  /** The probes of a world; a tie that some arm has is recorded in each. */
  static List<Probe> of(World world, Presence presence) {
    Probes probes = new Probes(world.plan.roster());
    ActorSeries actors = new ActorSeries(world, probes);
    PairSeries pairs = new PairSeries(world, probes);
    actors.addStates();
    pairs.addRelations();
    pairs.addBargains();
    actors.addPowers();
    new TieSeries(world, presence, probes).add();
    new InstitutionSeries(world, presence, probes).add();
    new CorridorSeries(world, presence, probes).add();
    new RegionSeries(world, probes).add();
    return probes.all;
  }

  /** The id of a member, as the results name it. */
  String id(Dimension dimension, int member) {
    return roster.members(dimension).get(member).id();
  }

  void read(Series series, double[] column, int place) {
    all.add(Probe.read(series, column, place));
  }

  void read(Variable variable, String actor, double[] column, int place) {
    read(new Series(variable, actor, "", ""), column, place);
  }

  void compute(Series series, ToDoubleFunction<World> value) {
    all.add(Probe.computed(series, value));
  }

  void compute(Variable variable, String actor, ToDoubleFunction<World> value) {
    compute(new Series(variable, actor, "", ""), value);
  }
}
