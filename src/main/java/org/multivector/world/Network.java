package org.multivector.world;

import java.util.List;

/**
 * The lines over which cargoes go, as they are drawn on a map: who is next to whom, and in whose
 * hand each leg lies. What lines can carry, and what they do, are figures and columns.
 *
 * <p>A node is a state ({@code 0 .. states - 1}), a partner ({@code states + partner}) or a place
 * ({@code states + partners + place}).
 *
 * @param cargoes what goes over lines, in the order of the roster's cargoes
 * @param lines one for each corridor of the roster, in its order
 * @param places nodes that are nobody: neither states nor partners
 */
public record Network(List<Cargo> cargoes, List<Line> lines, List<Roster.Entry> places) {

  /** No lines at all. */
  public static final Network NONE = new Network(List.of(), List.of(), List.of());

  /** Stands where nobody has jurisdiction who could press or earn. */
  public static final int NOBODY = -1;

  /** Keeps copies. */
  public Network {
    cargoes = List.copyOf(cargoes);
    lines = List.copyOf(lines);
    places = List.copyOf(places);
  }

  /**
   * A kind of goods.
   *
   * @param unit what it is measured in, a year: Mt, bcm or TWh
   * @param domain the domain whose needs it meets
   * @param bothWays whether its lines carry it in both directions
   */
  public record Cargo(String unit, int domain, boolean bothWays) {}

  /**
   * A corridor: legs in series, each from the end of the one before.
   *
   * @param cargo what it carries
   * @param legs in order
   */
  public record Line(int cargo, List<Leg> legs) {

    /** Keeps a copy. */
    public Line {
      legs = List.copyOf(legs);
    }
  }

  /**
   * A part of a line in one hand.
   *
   * @param from node at which it begins
   * @param to node at which it ends
   * @param by the node that has jurisdiction, or {@link #NOBODY}
   */
  public record Leg(int from, int to, int by) {}
}
