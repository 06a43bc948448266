package org.multivector.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.multivector.statistics.Series;
import org.multivector.statistics.Variable;
import org.multivector.world.Dimension;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Everything that is recorded of a world, in the order of the results. */
final class Sensors {

  private final Roster roster;
  private final List<Sensor> all = new ArrayList<>();

  private Sensors(Roster roster) {
    this.roster = roster;
  }

  /** The sensors of a world; a tie that some arm has is recorded in each. */
  static List<Sensor> of(World world, Presence presence) {
    Sensors sensors = new Sensors(world.plan.roster());
    ActorSeries actors = new ActorSeries(world, sensors);
    PairSeries pairs = new PairSeries(world, sensors);
    actors.addStates();
    pairs.addRelations();
    pairs.addBargains();
    actors.addPowers();
    new TieSeries(world, presence, sensors).add();
    new InstitutionSeries(world, presence, sensors).add();
    new CorridorSeries(world, presence, sensors).add();
    new RegionSeries(world, sensors).add();
    return sensors.all;
  }

  /** The id of a member, as the results name it. */
  String id(Dimension dimension, int member) {
    return roster.members(dimension).get(member).id();
  }

  void read(Series series, double[] column, int place) {
    all.add(Sensor.read(series, column, place));
  }

  void read(Variable variable, String actor, double[] column, int place) {
    read(new Series(variable, actor, "", ""), column, place);
  }

  void compute(Series series, ToDoubleFunction<World> value) {
    all.add(Sensor.computed(series, value));
  }

  void compute(Variable variable, String actor, ToDoubleFunction<World> value) {
    compute(new Series(variable, actor, "", ""), value);
  }
}
