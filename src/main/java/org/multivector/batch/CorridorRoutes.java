package org.multivector.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.multivector.results.Setting;
import org.multivector.world.Network;
import org.multivector.world.Roster;

/** The corridors of a world, as results say where they go. */
final class CorridorRoutes {

  private CorridorRoutes() {}

  /** A route for each corridor, in the roster's order. */
  static List<Setting.Route> of(Roster roster) {
    Network network = roster.network();
    List<String> nodes =
        Stream.of(roster.states(), roster.partners(), network.places())
            .flatMap(List::stream)
            .map(Roster.Entry::id)
            .toList();
    List<Setting.Route> routes = new ArrayList<>();
    for (int n = 0; n < network.lines().size(); n++) {
      Network.Line line = network.lines().get(n);
      routes.add(
          new Setting.Route(
              roster.corridors().get(n).id(),
              roster.cargoes().get(line.cargo()).id(),
              network.cargoes().get(line.cargo()).unit(),
              through(line, nodes)));
    }
    return routes;
  }

  private static List<String> through(Network.Line line, List<String> nodes) {
    List<String> through = new ArrayList<>();
    for (Network.Leg leg : line.legs()) {
      if (through.isEmpty()) {
        through.add(nodes.get(leg.from()));
      }
      through.add(nodes.get(leg.to()));
    }
    return through;
  }
}
