package org.multivector.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.multivector.results.Findings;
import org.multivector.results.Series;
import org.multivector.results.Setting;
import org.multivector.results.Setting.Marker;
import org.multivector.results.Variable;

/** Findings with plausible made-up numbers, for looking at charts. */
final class MadeUp implements Findings {

  static final Variable AUTONOMY =
      new Variable(
          "autonomy",
          "share",
          "weight that a state's own wishes keep, mean over issues",
          0,
          1,
          true,
          true);
  static final Variable LOSS =
      new Variable(
          "economic_loss",
          "welfare",
          "loss since the start, negative for a gain",
          -4,
          4,
          true,
          true);
  static final Variable DEPENDENCY =
      new Variable(
          "dependency",
          "welfare",
          "loss if a power cut all ties, after adjusting",
          0,
          1,
          false,
          false);

  private static final double[] START = {.8, .79, .81, .65, .6, .7, .75, .55, .62, .9, .5, .4};
  private static final double[] SIZE = {1, .35, .7, 1.3, 1.2, .2, .1, .5, .6, .9, .3, .4};
  private static final double[] HOLD = {.29, .18, .06, .08, .05, .03, .02, .02, .03, .01, .01, .01};

  /** What is asked of the fixture. */
  record Wish(
      boolean paired, int states, int powers, double effect, String title, List<Marker> markers) {

    static Wish usual() {
      return new Wish(
          true,
          5,
          9,
          -0.0025,
          "The United States draws down",
          List.of(new Marker("2026Q1", "Washington stops following up")));
    }

    Wish alone() {
      return new Wish(false, states, powers, effect, title, markers);
    }

    Wish of(int manyStates, int manyPowers) {
      return new Wish(paired, manyStates, manyPowers, effect, title, markers);
    }

    Wish effect(double size) {
      return new Wish(paired, states, powers, size, title, markers);
    }

    Wish titled(String words) {
      return new Wish(paired, states, powers, effect, words, markers);
    }

    Wish with(Marker... events) {
      return new Wish(paired, states, powers, effect, title, List.of(events));
    }
  }

  private final Wish wish;
  private final Setting setting;
  private final List<Series> series = new ArrayList<>();
  private final Map<String, Integer> places = new TreeMap<>();

  MadeUp(Wish wish) {
    this.wish = wish;
    Map<String, String> names = names();
    List<String> states = ids(names, 0, wish.states());
    List<String> powers = ids(names, 12, wish.powers());
    setting = setting(wish, names, states, powers);
    for (String state : states) {
      add(new Series(AUTONOMY, state, "", ""));
      add(new Series(LOSS, state, "", ""));
      for (String power : powers) {
        add(new Series(DEPENDENCY, state, power, ""));
      }
    }
  }

  private static Setting setting(
      Wish wish, Map<String, String> names, List<String> states, List<String> powers) {
    return new Setting(
        wish.paired() ? List.of("baseline", "us-draws-down") : List.of("us-draws-down"),
        wish.title(),
        wish.paired() ? "The world of 2025" : "",
        "How much room for manoeuvre does each state lose?",
        List.of("zhiyenbayev-2024", "contessi-2015"),
        quarters(),
        names,
        states,
        powers,
        wish.markers(),
        1,
        500,
        2,
        "3fa2b1c4d5e6",
        "0.1.0",
        "1",
        0.43,
        "{}");
  }

  static List<String> quarters() {
    List<String> quarters = new ArrayList<>();
    for (int i = 0; i <= 60; i++) {
      quarters.add((2024 + (i + 3) / 4) + "Q" + ((i + 3) % 4 + 1));
    }
    return quarters;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    String[] states = {
      "KAZ", "Kazakhstan", "UZB", "Uzbekistan", "TKM", "Turkmenistan", "KGZ", "Kyrgyzstan", "TJK",
      "Tajikistan", "MNG", "Mongolia", "GEO", "Georgia", "ARM", "Armenia", "AFG", "Afghanistan",
      "S10", "Tenth state", "S11", "Eleventh", "S12", "Twelfth"
    };
    String[] powers = {
      "RUS",
      "Russia",
      "CHN",
      "China",
      "USA",
      "United States",
      "EU",
      "European Union",
      "TUR",
      "Türkiye",
      "GULF",
      "Gulf states",
      "IRN",
      "Iran",
      "IND",
      "India",
      "AZE",
      "Azerbaijan",
      "JPN",
      "Japan",
      "KOR",
      "South Korea",
      "PAK",
      "Pakistan"
    };
    for (String[] list : List.of(states, powers)) {
      for (int i = 0; i < list.length; i += 2) {
        names.put(list[i], list[i + 1]);
      }
    }
    return names;
  }

  private static List<String> ids(Map<String, String> names, int from, int many) {
    return names.keySet().stream().skip(from).limit(many).toList();
  }

  private void add(Series one) {
    places.put(
        one.variable().name() + "/" + one.actor() + "/" + one.partner() + "/" + one.domain(),
        series.size());
    series.add(one);
  }

  @Override
  public Setting setting() {
    return setting;
  }

  @Override
  public List<Series> series() {
    return series;
  }

  @Override
  public int find(String variable, String actor, String partner, String domain) {
    return places.getOrDefault(variable + "/" + actor + "/" + partner + "/" + domain, -1);
  }

  @Override
  public Summary summary(int arm, int place, int quarter) {
    Series one = series.get(place);
    boolean scenario = !wish.paired() || arm == 1;
    double mean = reference(one, quarter) + (scenario ? effect(one, quarter) : 0);
    double sd = spread(one) * Math.sqrt(0.15 + 0.85 * quarter / 60.0);
    boolean grid = one.variable().quantiles();
    return new Summary(
        units(),
        mean,
        sd,
        sd / Math.sqrt(units()),
        grid ? mean - 1.7 * sd : Double.NaN,
        grid ? mean - 0.66 * sd : Double.NaN,
        grid ? mean + 0.02 * sd : Double.NaN,
        grid ? mean + 0.68 * sd : Double.NaN,
        grid ? mean + 1.6 * sd : Double.NaN);
  }

  private double reference(Series one, int quarter) {
    int state = setting.states().indexOf(one.actor());
    double wave = 0.004 * StrictMath.sin(quarter / 7.0 + state);
    return switch (one.variable().name()) {
      case "autonomy" -> START[state] - 0.0004 * quarter * SIZE[state] + wave * quarter / 60;
      case "economic_loss" -> 0.0003 * quarter * SIZE[state] + wave * quarter / 40;
      default ->
          HOLD[setting.powers().indexOf(one.partner())]
                  * (1.4 - START[state])
                  * (1.5 + 0.002 * quarter)
              + (state == 2 && one.partner().equals("CHN") ? .2 : 0);
    };
  }

  private static double spread(Series one) {
    return one.variable().name().equals("economic_loss") ? 0.03 : 0.07;
  }

  private double effect(Series one, int quarter) {
    int state = setting.states().indexOf(one.actor());
    double built = Math.max(0, Math.min(1, (quarter - 4) / 20.0));
    double full = wish.effect() * SIZE[state] * built;
    return switch (one.variable().name()) {
      case "autonomy" -> full;
      case "economic_loss" -> -0.6 * full * (state == 1 ? -1 : 1);
      default -> one.partner().equals("USA") ? 2 * full : -0.1 * full;
    };
  }

  @Override
  public Difference difference(int place, int quarter) {
    Series one = series.get(place);
    double mean = effect(one, quarter);
    double sd = Math.abs(mean) * 3;
    double se = sd / Math.sqrt(units());
    boolean grid = one.variable().quantiles();
    double none = Double.NaN;
    return new Difference(
        units(),
        mean,
        sd,
        se,
        mean - 1.96 * se,
        mean + 1.96 * se,
        grid ? mean - 2.9 * se : none,
        grid ? mean + 2.9 * se : none,
        mean > 0 ? .91 : mean < 0 ? .09 : 0,
        mean == 0 ? 1 : 0,
        grid ? mean - 1.6 * sd : none,
        grid ? mean - .6 * sd : none,
        grid ? mean : none,
        grid ? mean + .6 * sd : none,
        grid ? mean + 1.6 * sd : none,
        mean == 0 ? none : 120);
  }

  @Override
  public long units() {
    return 982;
  }
}
