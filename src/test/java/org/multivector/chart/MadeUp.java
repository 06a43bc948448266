package org.multivector.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.multivector.results.Findings;
import org.multivector.results.Language;
import org.multivector.results.Setting;
import org.multivector.results.Setting.Marker;
import org.multivector.statistics.Series;
import org.multivector.statistics.Variable;

/** Findings with plausible made-up numbers, for looking at charts. */
final class MadeUp implements Findings {

  static final Words WORDS = new Words(Language.ENGLISH);

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

  static final Variable LEVERAGE =
      new Variable("leverage", "index", "leverage of a power over a state", 0, 1, false, false);

  static final Variable SHARE =
      new Variable("share", "share", "share that a partner meets", 0, 1, false, false);

  private static final double[] START = {.8, .79, .81, .65, .6, .7, .75, .55, .62, .9, .5, .4};
  private static final double[] SIZE = {1, .35, .7, 1.3, 1.2, .2, .1, .5, .6, .9, .3, .4};
  private static final double[] HOLD = {.29, .18, .06, .08, .05, .03, .02, .02, .03, .01, .01, .01};

  /** What is asked of the fixture. */
  record Wish(
      boolean paired,
      int states,
      int powers,
      double effect,
      String title,
      List<Marker> markers,
      int quarters,
      int draws,
      int failed) {

    static final Marker WASHINGTON = new Marker("2026Q1", "Washington stops following up");

    static Wish usual() {
      return new Wish(
          true, 5, 9, -0.0025, "The United States draws down", List.of(WASHINGTON), 60, 500, 0);
    }

    /** Everything that a chart has to bear. */
    static Map<String, Wish> all() {
      Wish usual = usual();
      Marker brussels =
          new Marker("2026Q3", "Brussels follows with a longer label than anybody likes to read");
      Marker kazakh = new Marker("2036Q1", "Қазақстан: әғқңөұүһі");
      String title =
          "What if the United States, the European Union and Türkiye together draw down their"
              + " engagement with Central Asia from 2026 while Moscow and Beijing do nothing";
      Map<String, Wish> all = new LinkedHashMap<>();
      all.put("usual", usual);
      all.put("big", usual.effect(-0.2));
      all.put("tiny", usual.effect(-0.000003));
      all.put("zero", usual.effect(0));
      all.put("alone", usual.alone());
      all.put("oneState", usual.of(1, 3));
      all.put("sixStates", usual.of(6, 9).with(WASHINGTON, brussels, kazakh));
      all.put("eightStates", usual.of(8, 12));
      all.put("twelveStates", usual.of(12, 12));
      Marker waiting = new Marker("", "Moscow answers (when autonomy of KAZ > 0.8 for 4 quarters)");
      all.put("longTitle", usual.titled(title).with(WASHINGTON, brussels, kazakh, waiting));
      all.put("waiting", usual.with(waiting));
      all.put("noEvents", usual.with());
      all.put("manyEvents", usual.with(many()));
      all.put("shortHorizon", usual.over(6));
      all.put("oneQuarter", usual.over(1));
      all.put("oneRun", usual.over(13).drawn(1, 1));
      all.put("failures", usual.drawn(500, 18));
      return all;
    }

    private static Marker[] many() {
      List<Marker> markers = new ArrayList<>();
      for (String quarter : MadeUp.quarters(60).subList(1, 60)) {
        markers.add(new Marker(quarter, "Something happens once more in " + quarter));
      }
      return markers.toArray(Marker[]::new);
    }

    Wish alone() {
      return new Wish(false, states, powers, effect, title, markers, quarters, draws, failed);
    }

    Wish of(int manyStates, int manyPowers) {
      return new Wish(
          paired, manyStates, manyPowers, effect, title, markers, quarters, draws, failed);
    }

    Wish effect(double size) {
      return new Wish(paired, states, powers, size, title, markers, quarters, draws, failed);
    }

    Wish titled(String words) {
      return new Wish(paired, states, powers, effect, words, markers, quarters, draws, failed);
    }

    Wish with(Marker... events) {
      return new Wish(
          paired, states, powers, effect, title, List.of(events), quarters, draws, failed);
    }

    Wish over(int many) {
      return new Wish(paired, states, powers, effect, title, markers, many, draws, failed);
    }

    Wish drawn(int many, int less) {
      int lost = many == 1 ? 0 : less;
      return new Wish(paired, states, powers, effect, title, markers, quarters, many, lost);
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
        add(new Series(LEVERAGE, state, power, ""));
        add(new Series(SHARE, state, power, "trade"));
      }
    }
  }

  private static Setting setting(
      Wish wish, Map<String, String> names, List<String> states, List<String> powers) {
    return new Setting(
        wish.paired() ? List.of("baseline", "us-draws-down") : List.of("us-draws-down"),
        quarters(wish.quarters()),
        new Setting.Asked(
            wish.title(),
            wish.paired() ? "The world of 2025" : "",
            "How much room for manoeuvre does each state lose?",
            sources(wish),
            wish.markers(),
            Map.of()),
        new Setting.Cast(names, states, powers, List.of()),
        new Setting.Made(
            7, wish.draws(), wish.draws() == 1 ? 1 : 2, hash(wish), "0.1.0", "1", 0.43, "{}"));
  }

  private static List<String> sources(Wish wish) {
    return isUsual(wish)
        ? List.of("zhiyenbayev-2024", "contessi-2015")
        : List.of("zhiyenbayev-2024", "source-" + hash(wish));
  }

  /** Of each title another. */
  private static String hash(Wish wish) {
    return isUsual(wish)
        ? "3fa2b1c4d5e6"
        : String.format(Locale.ROOT, "%012x", wish.title().hashCode() & 0xFFFFFFFFL);
  }

  private static boolean isUsual(Wish wish) {
    return wish.title().equals(Wish.usual().title());
  }

  static List<String> quarters(int many) {
    List<String> quarters = new ArrayList<>();
    for (int i = 0; i <= many; i++) {
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
    names.put("trade", "Trade without fuels");
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
    double sd = units() == 1 ? Double.NaN : spread(one) * part(quarter, 0.15);
    double wide = units() == 1 ? 0 : sd;
    boolean grid = one.variable().quantiles();
    return new Summary(
        units(),
        mean,
        sd,
        sd / Math.sqrt(units()),
        grid ? mean - 1.7 * wide : Double.NaN,
        grid ? mean - 0.66 * wide : Double.NaN,
        grid ? mean + 0.02 * wide : Double.NaN,
        grid ? mean + 0.68 * wide : Double.NaN,
        grid ? mean + 1.6 * wide : Double.NaN);
  }

  private static double part(int quarter, double start) {
    return Math.sqrt(start + (1 - start) * quarter / 60.0);
  }

  private double reference(Series one, int quarter) {
    int state = setting.states().indexOf(one.actor());
    double wave = 0.004 * StrictMath.sin(quarter / 7.0 + state);
    return switch (one.variable().name()) {
      case "autonomy" -> START[state] - 0.0004 * quarter * SIZE[state] + wave * quarter / 60;
      case "economic_loss" -> 0.0003 * quarter * SIZE[state] + wave * quarter / 40;
      default -> dependency(one, state, quarter);
    };
  }

  private double dependency(Series one, int state, int quarter) {
    double hold = HOLD[setting.powers().indexOf(one.partner())];
    double gas = state == 2 && one.partner().equals("CHN") ? .2 : 0;
    return hold * (1.4 - START[state]) * (1.5 + 0.002 * quarter) + gas;
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
    double none = Double.NaN;
    double mean = effect(one, quarter);
    double sd = units() == 1 ? none : Math.abs(mean) * 3;
    double se = sd / Math.sqrt(units());
    boolean grid = one.variable().quantiles();
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
    return (long) setting.draws() * setting.repeats() - wish.failed();
  }

  @Override
  public long draws() {
    return setting.draws();
  }
}
