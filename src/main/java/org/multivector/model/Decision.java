package org.multivector.model;

import java.lang.reflect.Array;
import java.util.List;
import org.multivector.world.World;

/**
 * What one submodel lets agents decide: columns of a world, as numbers.
 *
 * @param submodel who decides
 * @param ofStates whether states decide it
 * @param columns what is decided
 */
record Decision(Class<? extends Submodel> submodel, boolean ofStates, List<Column> columns) {

  /** Stands for the number of powers in columns that are not by power. */
  private static final int NO_POWERS = 0;

  /**
   * A column of what is decided.
   *
   * @param column a {@code double[]}, {@code int[]} or {@code boolean[]}
   * @param size its length
   * @param powers number of powers; 0 where it is by state alone
   * @param each places that stand together for one power, or for one state
   */
  record Column(Object column, int size, int powers, int each) {

    double get(int place) {
      if (column instanceof double[] numbers) {
        return numbers[place];
      }
      return column instanceof int[] whole ? whole[place] : ((boolean[]) column)[place] ? 1 : 0;
    }

    void set(int place, double value) {
      if (column instanceof double[] numbers) {
        numbers[place] = value;
      } else if (column instanceof int[] whole) {
        whole[place] = (int) value;
      } else {
        ((boolean[]) column)[place] = value != 0;
      }
    }

    boolean isFree(int place, FreeActors free, boolean ofStates) {
      if (powers == NO_POWERS) {
        return free.states()[place / each];
      }
      boolean byPower = free.powers()[place / each % powers];
      return byPower || (ofStates && free.states()[place / each / powers]);
    }
  }

  /** All that agents decide, moves apart. */
  static List<Decision> all(World world) {
    int powers = world.powers;
    int issues = world.issues;
    int domains = world.domains;
    return List.of(
        ofPowers(Attention.class, powers, world.attention, world.attentionNow, world.attentionTo),
        ofPowers(Posture.class, powers, world.conduct.posture),
        ofPowers(DealMaking.class, powers, world.deals.domain, world.deals.size),
        ofStates(Portfolio.class, column(world.share, NO_POWERS, domains * world.partners)),
        ofStates(Portfolio.class, column(world.debts.wanted, NO_POWERS, world.partners)),
        ofPowers(Demands.class, powers, world.bargains.demand, world.bargains.demands),
        ofStates(
            Compliance.class,
            column(world.bargains.complied, powers, 1),
            column(world.bargains.conceded, powers, 1),
            column(world.bargains.concessions, powers, 1),
            column(world.bargains.commitment, powers, issues),
            column(world.bargains.committedPosition, powers, issues)),
        ofPowers(Cuts.class, powers, world.bargains.struck, world.bargains.cuts),
        new Decision(
            Cuts.class,
            false,
            List.of(
                column(world.bargains.cut, powers, domains),
                column(world.bargains.quartersCut, powers, domains))));
  }

  private static Decision ofStates(Class<? extends Submodel> submodel, Column... columns) {
    return new Decision(submodel, true, List.of(columns));
  }

  private static Decision ofPowers(
      Class<? extends Submodel> submodel, int powers, Object... columns) {
    return new Decision(
        submodel,
        false,
        List.of(columns).stream().map(column -> column(column, powers, 1)).toList());
  }

  private static Column column(Object column, int powers, int each) {
    return new Column(column, Array.getLength(column), powers, each);
  }

  boolean isOf(Submodel acted) {
    return acted.getClass() == submodel;
  }

  int size() {
    return columns.stream().mapToInt(Column::size).sum();
  }

  void save(double[] frame) {
    int n = 0;
    for (Column column : columns) {
      for (int place = 0; place < column.size(); place++) {
        frame[n++] = column.get(place);
      }
    }
  }

  /** Takes over what was decided, but for those who decide by themselves. */
  void restore(double[] frame, FreeActors free) {
    int n = 0;
    for (Column column : columns) {
      for (int place = 0; place < column.size(); place++) {
        if (!column.isFree(place, free, ofStates)) {
          column.set(place, frame[n]);
        }
        n++;
      }
    }
  }
}
