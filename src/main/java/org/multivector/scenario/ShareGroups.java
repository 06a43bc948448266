package org.multivector.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.multivector.amount.Cell;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Roster;

/**
 * Shares that sum to 1: of a state's partners in a domain, of domains, of the states that a power
 * watches, of theatres, of issues. In each of these inputs the last dimension is the one that is
 * summed over, so a group is a stretch of the layout.
 *
 * @param first place of the first share
 * @param count number of shares
 */
record ShareGroups(int first, int count) {

  /** What comes in shares. */
  static final List<Input> INPUTS =
      List.of(Input.TIE, Input.WEIGHT, Input.FOCUS, Input.THEATRE_SPLIT, Input.ISSUE_WEIGHT);

  /** What comes in shares of states or partners, who may come and go. */
  static final Set<Input> OF_ACTORS = EnumSet.of(Input.TIE, Input.FOCUS);

  /** How far from 1 the sum may be as written. */
  static final double TOLERANCE = 0.002;

  /** All groups of a world. */
  static List<ShareGroups> of(Layout layout) {
    List<ShareGroups> groups = new ArrayList<>();
    for (Input input : INPUTS) {
      List<Dimension> dimensions = input.dimensions();
      int count = layout.roster().members(dimensions.get(dimensions.size() - 1)).size();
      for (int at = 0; at < layout.blockSize(input); at += count) {
        groups.add(new ShareGroups(layout.offset(input) + at, count));
      }
    }
    return groups;
  }

  /** How the group of a share is called: its address without whose share it is. */
  static String address(Layout layout, int place) {
    Input input = layout.input(place);
    String address = layout.address(place);
    return input.dimensions().size() == 1
        ? input.room() + "." + input.variable()
        : address.substring(0, address.lastIndexOf('.'));
  }

  /** The sum of the central values. */
  double sum(Cell[] cells) {
    double sum = 0;
    for (int n = first; n < first + count; n++) {
      sum += cells[n].centre();
    }
    return sum;
  }

  /** Whether a sum is 1 but for rounding. */
  static boolean isOne(double sum) {
    return Math.abs(sum - 1) <= 1e-12;
  }

  /** Whether a sum is near enough to 1. */
  static boolean isWhole(double sum) {
    return Math.abs(sum - 1) <= TOLERANCE + 1e-12;
  }

  /**
   * Rescales the central values to sum to 1. A group with a distribution that cannot be rescaled
   * stays as it is; every draw of a group is rescaled in any case.
   */
  void rescale(Cell[] cells, double sum) {
    for (int n = first; n < first + count; n++) {
      if (!cells[n].scalable()) {
        return;
      }
    }
    if (!isOne(sum)) {
      for (int n = first; n < first + count; n++) {
        cells[n] = cells[n].scaled(1 / sum);
      }
    }
  }

  /** What is shared, for messages. */
  String name(Layout layout) {
    Roster roster = layout.roster();
    int[] members = layout.members(first);
    return switch (layout.input(first)) {
      case TIE ->
          "shares of "
              + roster.states().get(members[0]).id()
              + " in "
              + roster.domains().get(members[1]).id();
      case WEIGHT -> "domain weights of " + roster.states().get(members[0]).id();
      case FOCUS -> "shares of states in the focus of " + roster.powers().get(members[0]).id();
      case THEATRE_SPLIT -> "theatre shares of " + roster.powers().get(members[0]).id();
      default -> "issue weights";
    };
  }
}
