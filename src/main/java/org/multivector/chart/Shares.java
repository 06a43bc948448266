package org.multivector.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.multivector.results.Effect;
import org.multivector.results.Language;

/**
 * Who meets the needs of each state in the domain in which a share moves most.
 *
 * @param most the share that moves most: of those that move surely, if any does
 * @param count how many shares there are, of all domains
 * @param all those in the domain
 */
record Shares(Evidence evidence, Tie most, int count, List<Tie> all) {

  private static final String SHARE = "share";
  private static final int MOST_NAMED = 6;

  /** Of these findings, if shares are measured. */
  static Optional<Shares> of(Evidence evidence) {
    List<Tie> all =
        IntStream.range(0, evidence.findings().series().size())
            .mapToObj(place -> new Tie(evidence, place))
            .filter(share -> isOfState(share, evidence))
            .toList();
    return all.stream()
        .max(Comparator.comparing(Tie::isSure).thenComparing(Tie::size))
        .map(most -> new Shares(evidence, most, all.size(), inDomain(most, all)));
  }

  private static List<Tie> inDomain(Tie most, List<Tie> all) {
    String domain = most.series().domain();
    return all.stream().filter(share -> share.series().domain().equals(domain)).toList();
  }

  private static boolean isOfState(Tie share, Evidence evidence) {
    return share.series().variable().name().equals(SHARE)
        && evidence.setting().states().contains(share.series().actor());
  }

  /** "in 2039 the share of China in Kyrgyzstan (freight routes) is 0.302 lower (95 % ...)". */
  String finding() {
    Words words = evidence.words();
    String when = words.at(evidence.time().horizon());
    String partner = words.within(evidence.name(most.series().partner()));
    String state = words.within(evidence.name(most.series().actor()));
    String domain = Language.lower(domain());
    if (!evidence.paired()) {
      String end = words.plain(most.end(), 3);
      String start = words.plain(most.mean(0, 0), 3);
      return words.say("shares.title.alone", when, partner, domain, state, end, start, count);
    }
    if (most.effect().nothing()) {
      return words.say("shares.title.same", when);
    }
    String amount = new Caption(words).amount(most.change());
    boolean tested = !Double.isNaN(most.change().lo95());
    String key = !tested ? "" : most.isSure() ? ".sure" : ".unsure";
    String least = words.plain(Effect.NEGLIGIBLE, 4);
    return words.say("shares.title" + key, when, partner, domain, state, amount, count, least);
  }

  /** The name of the domain. */
  String domain() {
    return evidence.name(most.series().domain());
  }

  List<String> states() {
    return evidence.setting().states().stream().filter(state -> !of(state).isEmpty()).toList();
  }

  /** Those of a state. */
  private List<Tie> of(String state) {
    return all.stream().filter(share -> share.series().actor().equals(state)).toList();
  }

  /** Those of a state that are named, in the order of these partners. */
  List<Tie> of(String state, List<String> partners) {
    List<Tie> own = of(state);
    return partners.stream()
        .flatMap(id -> own.stream().filter(share -> share.series().partner().equals(id)))
        .toList();
  }

  private double held(String partner) {
    double sum = 0;
    for (Tie share : all) {
      sum += share.series().partner().equals(partner) ? share.end() : 0;
    }
    return sum;
  }

  /**
   * Partners that are named: that of the share that moves most, and those who hold most over all
   * states; who holds most comes first.
   */
  List<String> partners() {
    Comparator<String> held = Comparator.comparingDouble(id -> -held(id));
    String mover = most.series().partner();
    Comparator<String> first = Comparator.comparing(id -> !id.equals(mover));
    return all.stream()
        .map(share -> share.series().partner())
        .distinct()
        .sorted(first.thenComparing(held))
        .limit(MOST_NAMED)
        .sorted(held)
        .toList();
  }
}
