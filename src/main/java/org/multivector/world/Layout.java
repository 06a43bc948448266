package org.multivector.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The place of every input of a world in one flat vector, and its address. Blocks follow the order
 * of {@link Input}; within a block the last dimension runs fastest.
 */
public final class Layout {

  private final Roster roster;
  private final int[] offsets = new int[Input.values().length];
  private final Map<String, Integer> byAddress = new LinkedHashMap<>();
  private final String[] addresses;
  private final Input[] inputs;

  /** Lays out the inputs of a world with this roster. */
  public Layout(Roster roster) {
    this.roster = roster;
    int size = 0;
    for (Input input : Input.values()) {
      offsets[input.ordinal()] = size;
      size += blockSize(input);
    }
    addresses = new String[size];
    inputs = new Input[size];
    for (Input input : Input.values()) {
      int[] members = new int[input.dimensions().size()];
      for (int local = 0; local < blockSize(input); local++) {
        unravel(input, local, members);
        int index = offset(input) + local;
        inputs[index] = input;
        addresses[index] = addressOf(input, named(input, members));
        if (!input.isDiagonal(members)) {
          byAddress.put(addresses[index], canonical(input, members));
        }
      }
    }
  }

  /** Who is in it. */
  public Roster roster() {
    return roster;
  }

  /** Number of inputs. */
  public int size() {
    return addresses.length;
  }

  /** Where the block of an input begins. */
  public int offset(Input input) {
    return offsets[input.ordinal()];
  }

  /** Number of values of an input. */
  public int blockSize(Input input) {
    int size = 1;
    for (Dimension dimension : input.dimensions()) {
      size *= roster.members(dimension).size();
    }
    return size;
  }

  /** The place of one value; for a symmetric input both orders give the same place. */
  public int index(Input input, int... members) {
    return canonical(input, members);
  }

  /** The place at an address such as {@code powers.USA.attention}, if there is one. */
  public OptionalInt find(String address) {
    Integer index = byAddress.get(address);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** The address of a place; of a pair the two are named in alphabetical order. */
  public String address(int index) {
    return addresses[index];
  }

  /** Which input a place belongs to. */
  public Input input(int index) {
    return inputs[index];
  }

  /** The members (state, domain, partner ...) that a place stands for. */
  public int[] members(int index) {
    int[] members = new int[inputs[index].dimensions().size()];
    unravel(inputs[index], index - offset(inputs[index]), members);
    return members;
  }

  /** Every address, in the order of the vector; for pairs both orders. */
  public Map<String, Integer> addresses() {
    return Collections.unmodifiableMap(byAddress);
  }

  /** Whether a place is the second copy of a pair, or would be of one and itself. */
  public boolean isShadow(int index) {
    int[] members = members(index);
    return inputs[index].isDiagonal(members)
        || (inputs[index].symmetric() && members[0] > members[1]);
  }

  private int canonical(Input input, int[] members) {
    if (input.symmetric() && members[0] > members[1]) {
      return ravel(input, new int[] {members[1], members[0]});
    }
    return ravel(input, members);
  }

  private int ravel(Input input, int[] members) {
    int local = 0;
    List<Dimension> dimensions = input.dimensions();
    for (int n = 0; n < members.length; n++) {
      local = local * roster.members(dimensions.get(n)).size() + members[n];
    }
    return offset(input) + local;
  }

  private void unravel(Input input, int local, int[] members) {
    List<Dimension> dimensions = input.dimensions();
    int rest = local;
    for (int n = members.length - 1; n >= 0; n--) {
      int count = roster.members(dimensions.get(n)).size();
      members[n] = rest % count;
      rest /= count;
    }
  }

  /**
   * The members in the order in which an address names them. The place where a pair is kept is
   * named in alphabetical order, so that its name, and with it its draws, do not depend on the
   * roster's.
   */
  private int[] named(Input input, int[] members) {
    if (!input.symmetric()) {
      return members;
    }
    List<Roster.Entry> entries = roster.members(input.dimensions().get(0));
    boolean kept = members[0] < members[1];
    boolean alphabetical = entries.get(members[0]).id().compareTo(entries.get(members[1]).id()) < 0;
    return kept == alphabetical ? members : new int[] {members[1], members[0]};
  }

  /** {@code room.first.variable.second...}; parameters and ties have no member before the name. */
  private String addressOf(Input input, int[] members) {
    StringBuilder address = new StringBuilder(input.room());
    List<Dimension> dimensions = input.dimensions();
    boolean nameFirst = input.room().equals("parameters");
    if (nameFirst) {
      address.append('.').append(input.variable());
    }
    for (int n = 0; n < members.length; n++) {
      address.append('.').append(roster.members(dimensions.get(n)).get(members[n]).id());
      if (n == 0 && !nameFirst && !input.variable().isEmpty()) {
        address.append('.').append(input.variable());
      }
    }
    return address.toString();
  }
}
