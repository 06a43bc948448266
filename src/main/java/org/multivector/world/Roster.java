package org.multivector.world;

import java.util.ArrayList;
import java.util.List;

/**
 * Who and what there is, in the order of the world file. Partners are the powers, in their order,
 * followed by the three passive partners.
 *
 * @param states the balancing states: id and name
 * @param powers the powers that press and court them
 * @param passive exactly three partners who hold shares and press nobody: the region's other
 *     states, the rest of the world, and the state itself, in this order
 * @param domains what ties are made of
 * @param issues what powers want
 * @param theatres what else competes for the attention of powers
 * @param interests what gives powers a stake in a state
 * @param commodities what has a price on the world market
 * @param corridors routes of fuels, power and freight
 * @param institutions what states and powers join
 * @param regimes what the world at large may be like
 * @param shocks what may happen by chance
 * @param cargoes what goes over corridors
 * @param network the legs of the corridors, and the kinds of cargoes
 */
public record Roster(
    List<Entry> states,
    List<Entry> powers,
    List<Entry> passive,
    List<Entry> domains,
    List<Entry> issues,
    List<Entry> theatres,
    List<Entry> interests,
    List<Entry> commodities,
    List<Entry> corridors,
    List<Entry> institutions,
    List<Entry> regimes,
    List<Entry> shocks,
    List<Entry> cargoes,
    Network network) {

  /** An id as used in files and columns, and a name as used in sentences and charts. */
  public record Entry(String id, String name) {}

  public Roster {
    states = List.copyOf(states);
    powers = List.copyOf(powers);
    passive = List.copyOf(passive);
    domains = List.copyOf(domains);
    issues = List.copyOf(issues);
    theatres = List.copyOf(theatres);
    interests = List.copyOf(interests);
    commodities = List.copyOf(commodities);
    corridors = List.copyOf(corridors);
    institutions = List.copyOf(institutions);
    regimes = List.copyOf(regimes);
    shocks = List.copyOf(shocks);
    if (passive.size() != 3) {
      throw new IllegalArgumentException("passive partners must be three: region, rest, self");
    }
  }

  /** A world of actors and ties alone. */
  public Roster(
      List<Entry> states,
      List<Entry> powers,
      List<Entry> passive,
      List<Entry> domains,
      List<Entry> issues,
      List<Entry> theatres) {
    this(
        states,
        powers,
        passive,
        domains,
        issues,
        theatres,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Network.NONE);
  }

  /** The powers, then the passive partners. */
  public List<Entry> partners() {
    List<Entry> all = new ArrayList<>(powers);
    all.addAll(passive);
    return List.copyOf(all);
  }

  /** Who may be a member of an institution: the states, then the powers. */
  public List<Entry> joiners() {
    List<Entry> all = new ArrayList<>(states);
    all.addAll(powers);
    return List.copyOf(all);
  }

  /** The partner index of the region's other states. */
  public int region() {
    return powers.size();
  }

  /** The partner index of the rest of the world. */
  public int rest() {
    return powers.size() + 1;
  }

  /** The partner index of the state itself (own capacity). */
  public int self() {
    return powers.size() + 2;
  }

  /** The number of the member with an id, or -1 if there is none. */
  public int find(Dimension dimension, String id) {
    List<Entry> members = members(dimension);
    for (int n = 0; n < members.size(); n++) {
      if (members.get(n).id().equals(id)) {
        return n;
      }
    }
    return -1;
  }

  /** The members of one dimension. */
  public List<Entry> members(Dimension dimension) {
    return switch (dimension) {
      case STATE, OTHER_STATE -> states;
      case POWER, RIVAL -> powers;
      case PARTNER -> partners();
      case PASSIVE -> passive;
      case DOMAIN -> domains;
      case ISSUE -> issues;
      case THEATRE -> theatres;
      case INTEREST -> interests;
      case COMMODITY -> commodities;
      case CORRIDOR -> corridors;
      case INSTITUTION -> institutions;
      case MEMBER -> joiners();
      case REGIME, NEXT_REGIME -> regimes;
      case SHOCK -> shocks;
      case CARGO -> cargoes;
    };
  }
}
