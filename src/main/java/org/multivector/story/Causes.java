package org.multivector.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.multivector.results.Figures;
import org.multivector.results.Language;
import org.multivector.results.LedgerFile;
import org.multivector.results.Terms;
import org.multivector.results.TextTable;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** Why autonomy moved in a run, as its {@link Ledger} has it: in lines and in tables. */
final class Causes {

  static final int DECIMALS = 4;
  private static final int MOST = 3;

  /** Changes of autonomy below this are not told. */
  private static final double LEAST = 0.0005;

  private final Map<String, String> names = Terms.of(Language.ENGLISH).causes();
  private final Plan plan;
  private final Ledger ledger;
  private final int aspects = Attribution.Aspect.COUNT;

  Causes(Plan plan, Ledger ledger) {
    this.plan = plan;
    this.ledger = ledger;
  }

  /** A line for each submodel that moved a state's autonomy within some quarters. */
  List<String> told(int from, int to, int state) {
    Map<String, double[]> bySubmodel = new LinkedHashMap<>();
    for (Ledger.Entry entry : ledger.entries()) {
      if (entry.state() == state && entry.tick() >= from && entry.tick() <= to) {
        double[] sums =
            bySubmodel.computeIfAbsent(
                entry.submodel(), name -> new double[ledger.attribution().shares()]);
        for (int n = 0; n < sums.length; n++) {
          sums[n] += entry.shares()[n];
        }
      }
    }
    return bySubmodel.entrySet().stream()
        .filter(each -> Math.abs(sum(each.getValue())) >= LEAST)
        .sorted(Comparator.comparingDouble(each -> -Math.abs(sum(each.getValue()))))
        .map(each -> line(each.getKey(), each.getValue()))
        .toList();
  }

  private String line(String submodel, double[] shares) {
    List<String> parts =
        IntStream.range(0, shares.length)
            .boxed()
            .filter(n -> Math.abs(shares[n]) >= LEAST / 2)
            .sorted(Comparator.comparingDouble(n -> -Math.abs(shares[n])))
            .limit(MOST)
            .map(n -> words(n) + " " + Figures.signed(shares[n], DECIMALS))
            .toList();
    String detail = parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    String name = names.getOrDefault(submodel, submodel);
    return "  " + Figures.signed(sum(shares), DECIMALS) + "  " + name + detail;
  }

  private static double sum(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum;
  }

  private String words(int share) {
    return isOwn(share) ? through(share) : power(share).name() + " through " + through(share);
  }

  private static boolean isOwn(int share) {
    return share == 0;
  }

  private Roster.Entry power(int share) {
    return roster().powers().get((share - 1) / block());
  }

  private String through(int share) {
    if (isOwn(share)) {
      return "own resolve";
    }
    int within = (share - 1) % block();
    return within < aspects
        ? Attribution.Aspect.values()[within].words()
        : roster().domains().get(within - aspects).id();
  }

  private int block() {
    return aspects + roster().domains().size();
  }

  /**
   * What moved autonomy from the start to the end: of each state the most important, and what is
   * left.
   */
  List<LedgerFile.Entry> whole(int most) {
    List<LedgerFile.Entry> entries = new ArrayList<>();
    for (int state = 0; state < roster().states().size(); state++) {
      whole(state, most, entries);
    }
    return entries;
  }

  private void whole(int state, int most, List<LedgerFile.Entry> entries) {
    Map<List<String>, Double> sums = new LinkedHashMap<>();
    for (Ledger.Entry entry : ledger.entries()) {
      for (int n = 0; n < entry.shares().length; n++) {
        if (entry.state() == state && entry.shares()[n] != 0) {
          sums.merge(cause(entry, n), entry.shares()[n], Double::sum);
        }
      }
    }
    List<Map.Entry<List<String>, Double>> sorted =
        sums.entrySet().stream()
            .sorted(Comparator.comparingDouble(each -> -Math.abs(each.getValue())))
            .toList();
    double rest = 0;
    for (int n = 0; n < sorted.size(); n++) {
      List<String> key = sorted.get(n).getKey();
      if (n < most) {
        String change = TextTable.number(sorted.get(n).getValue());
        entries.add(new LedgerFile.Entry(key.get(1), key.get(0), key.get(2), key.get(3), change));
      } else {
        rest += sorted.get(n).getValue();
      }
    }
    String id = roster().states().get(state).id();
    entries.add(new LedgerFile.Entry(id, "", "", "", TextTable.number(rest)));
  }

  /** The whole ledger. */
  TextTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      for (int share = 0; share < entry.shares().length; share++) {
        if (entry.shares()[share] != 0) {
          rows.add(row(entry, share));
        }
      }
    }
    return new TextTable(
        List.of("quarter", "submodel", "state", "power", "through", "change"), rows, 5);
  }

  private List<String> row(Ledger.Entry entry, int share) {
    List<String> row = new ArrayList<>(List.of(plan.start().plus(entry.tick() - 1).toString()));
    row.addAll(cause(entry, share));
    row.add(TextTable.number(entry.shares()[share]));
    return row;
  }

  /** Submodel, state, power and through what. */
  private List<String> cause(Ledger.Entry entry, int share) {
    return List.of(
        entry.submodel(),
        roster().states().get(entry.state()).id(),
        isOwn(share) ? "" : power(share).id(),
        through(share));
  }

  private Roster roster() {
    return plan.roster();
  }
}
