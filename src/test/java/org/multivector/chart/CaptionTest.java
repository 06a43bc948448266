package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.chart.Caption.Topic;
import org.multivector.chart.MadeUp.Wish;
import org.multivector.chart.Page.Written;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Findings;
import org.multivector.results.Findings.Difference;

class CaptionTest {

  private static final Caption CAPTION = new Caption(MadeUp.WORDS);
  private static final Topic AUTONOMY = new Topic("autonomy", "2039");

  @Test
  void saysTheNumbersOfTheFindings() {
    MadeUp findings = new MadeUp(Wish.usual());
    Difference kyrgyzstan = findings.difference(findings.find("autonomy", "KGZ", "", ""), 60);
    String title = title(Wish.usual(), 0);
    assertThat(title)
        .isEqualTo(
            "The United States draws down: autonomy in 2039 is lower in all 5 states, most in"
                + " Kyrgyzstan by "
                + Figures.plain(-kyrgyzstan.mean(), 4)
                + " (95 % "
                + Figures.plain(-kyrgyzstan.hi95(), 4)
                + " to "
                + Figures.plain(-kyrgyzstan.lo95(), 4)
                + ")");
    assertThat(title).contains("0.0033 (95 % 0.0026 to 0.0039)");
  }

  @Test
  void saysOneStateInOneClause() {
    assertThat(difference(effect("Kazakhstan", -.003, -.004, -.002)))
        .isEqualTo("Kazakhstan's autonomy in 2039 is 0.003 lower (95 % 0.002 to 0.004)");
    assertThat(difference(effect("Honduras", .003, .002, .004)))
        .isEqualTo("Honduras' autonomy in 2039 is 0.003 higher (95 % 0.002 to 0.004)");
  }

  @Test
  void saysBothSidesWhereStatesDiffer() {
    assertThat(
            difference(
                effect("A", -.01, -.012, -.008),
                effect("B", -.02, -.022, -.018),
                effect("C", .003, .002, .004),
                effect("D", .001, -.002, .004)))
        .isEqualTo(
            "autonomy in 2039 is lower in 2 of 4, most in B by 0.020 (95 % 0.018 to 0.022);"
                + " higher in 1 of 4: C by 0.003 (95 % 0.002 to 0.004)");
  }

  @Test
  void saysThatNothingIsClear() {
    assertThat(difference(effect("A", -.0003, -.001, .0004), effect("B", .002, -.001, .005)))
        .isEqualTo(
            "no clear effect on autonomy in 2039; largest in B, 0.002 higher (95 % –0.001 to"
                + " 0.005)");
    assertThat(difference(effect("A", -.003, -.010, .004)))
        .isEqualTo("no clear effect on A's autonomy in 2039: 0.003 lower (95 % –0.010 to 0.004)");
  }

  @Test
  void saysThatNothingChanged() {
    assertThat(difference(effect("A", 0, 0, 0), effect("B", 0, 0, 0)))
        .isEqualTo("autonomy in 2039 is the same in all 2 states with and without it");
  }

  @Test
  void saysThatWhatChangedIsTooLittle() {
    assertThat(difference(effect("A", -.0001, -.00012, -.00008), effect("B", 0, 0, 0)))
        .isEqualTo("autonomy in 2039 differs by less than 0.0005 in all 2 states");
  }

  @Test
  void countsNoStateForTheSignOfTooLittle() {
    assertThat(difference(effect("A", -.01, -.012, -.008), effect("B", .0001, .00009, .00012)))
        .isEqualTo(
            "autonomy in 2039 is lower in 1 of 2: A by 0.010 (95 % 0.008 to 0.012); 1 more by less"
                + " than 0.0005");
  }

  @Test
  void countsNoStateThatIsNeitherClearNorWorthAWord() {
    assertThat(
            difference(
                effect("A", -.01, -.012, -.008),
                effect("B", .0001, .00009, .00012),
                effect("C", .0001, -.0001, .0003)))
        .isEqualTo(
            "autonomy in 2039 is lower in 1 of 3: A by 0.010 (95 % 0.008 to 0.012); 1 more by less"
                + " than 0.0005");
  }

  @Test
  void anIntervalThatEndsAtZeroIsNotClear() {
    assertThat(difference(effect("A", -.003, -.006, 0))).startsWith("no clear effect on A's");
    assertThat(difference(effect("A", .003, 0, .006))).startsWith("no clear effect on A's");
  }

  @Test
  void doesNotCallASmallButClearEffectTooLittle() {
    assertThat(difference(effect("A", -.0004, -.0005, -.0003)))
        .isEqualTo("A's autonomy in 2039 is 0.0004 lower (95 % 0.0003 to 0.0005)");
    assertThat(difference(effect("A", .0004, .0003, .0005)))
        .isEqualTo("A's autonomy in 2039 is 0.0004 higher (95 % 0.0003 to 0.0005)");
    assertThat(difference(effect("A", -.0006, -.0007, -.0005)))
        .isEqualTo("A's autonomy in 2039 is 0.0006 lower (95 % 0.0005 to 0.0007)");
  }

  @Test
  void admitsThatThereIsNoInterval() {
    double none = Double.NaN;
    assertThat(difference(effect("A", -.003, none, none)))
        .isEqualTo("A's autonomy in 2039 is 0.0030 lower (no interval)");
    assertThat(difference(effect("A", -.003, none, none), effect("B", .001, none, none)))
        .isEqualTo("autonomy in 2039 changes most in A, 0.0030 lower (no interval)");
    assertThat(brief(effect("A", .003, none, none)))
        .isEqualTo("economic loss changes by at most 0.0030");
  }

  @Test
  void addsTheCostInBrief() {
    assertThat(brief(effect("A", .003, .002, .004)))
        .isEqualTo("economic loss is higher in A by 0.003");
    assertThat(brief(effect("A", .003, .002, .004), effect("B", -.01, -.011, -.009)))
        .isEqualTo("economic loss is lower in 1 of 2 and higher in 1 of 2, most in B by 0.010");
    assertThat(brief(effect("A", .003, .002, .004), effect("B", -.01, -.021, .001)))
        .isEqualTo("economic loss is higher in 1 of 2, A, by 0.003");
    assertThat(brief(effect("A", .003, -.002, .008))).isEqualTo("no clear effect on economic loss");
    assertThat(brief(effect("A", 0, 0, 0))).isEqualTo("economic loss is the same");
  }

  /** Russia's dependents move less than America's, but surely. */
  @Test
  void namesTheLargestChangeOfDependencyThatIsSure() {
    Findings doubtful =
        new Altered(
            new MadeUp(Wish.usual().effect(-0.05)),
            (one, quarter, made) ->
                one.partner().equals("USA") ? difference(made.mean(), -1, 1) : made);
    assertThat(Charts.pictures(doubtful, MadeUp.WORDS).get(3).title())
        .contains(" on Russia is ")
        .endsWith(", the largest change that is sure");
    Findings all =
        new Altered(
            new MadeUp(Wish.usual().effect(-0.05)),
            (one, quarter, made) -> difference(made.mean(), -1, 1));
    assertThat(Charts.pictures(all, MadeUp.WORDS).get(3).title())
        .contains("no dependency surely moves by 0.0005 or more; the largest change is that of the")
        .contains(" on the United States, ");
  }

  @Test
  void showsChangesOfDependencyInBoldThatAreSureAndNoOthers() throws Exception {
    MadeUp sure = new MadeUp(Wish.usual().effect(-0.02));
    Findings doubtful =
        new Altered(
            sure,
            (one, quarter, made) ->
                one.partner().equals("USA") ? difference(made.mean(), -1, 1) : made);
    assertThat(changes(sure)).hasSize(changes(doubtful).size() + 5);
    assertThat(changes(sure)).allMatch(change -> change.hand().letter() == Letter.SMALL_HEAD);
    assertThat(changes(new Altered(sure, (one, quarter, made) -> difference(-0.05, -1, 1))))
        .isEmpty();
    MadeUp single = new MadeUp(Wish.usual().effect(-0.02).drawn(1, 0));
    assertThat(changes(single))
        .hasSameSizeAs(changes(sure))
        .allMatch(change -> change.hand().letter() == Letter.NOTE);
  }

  private static List<Written> changes(Findings findings) throws Exception {
    Picture dependencies = Charts.pictures(findings, MadeUp.WORDS).get(3);
    return LayoutTest.written(dependencies).stream()
        .filter(text -> text.text().matches("[+–]0\\.\\d{3}"))
        .toList();
  }

  @Test
  void givesLevelsWhereTheScenarioRanAlone() {
    assertThat(title(Wish.usual().alone(), 0))
        .isEqualTo(
            "The United States draws down: mean autonomy in 2039 from 0.568 in Tajikistan to"
                + " 0.788 in Turkmenistan");
  }

  /**
   * An effect of which nothing can be seen in the numbers above the panels would be disbelieved.
   */
  @Test
  void numbersAbovePanelsAreMeansThatDifferByTheEffect() throws Exception {
    MadeUp findings = new MadeUp(Wish.usual());
    int kyrgyzstan = findings.find("autonomy", "KGZ", "", "");
    String scenario = Figures.plain(findings.summary(1, kyrgyzstan, 60).mean(), 4);
    String reference = Figures.plain(findings.summary(0, kyrgyzstan, 60).mean(), 4);
    assertThat(scenario).isNotEqualTo(reference);
    List<String> texts =
        LayoutTest.written(Charts.pictures(findings, MadeUp.WORDS).get(0)).stream()
            .map(Written::text)
            .toList();
    assertThat(texts).contains("mean 2039: " + scenario, "reference " + reference);
    assertThat(LayoutTest.written(Charts.pictures(fine(findings), MadeUp.WORDS).get(0)))
        .noneMatch(text -> text.text().matches("mean 2039: 0\\.\\d{5,}"));
    MadeUp none = new MadeUp(Wish.usual().effect(-0.000003));
    assertThat(LayoutTest.written(Charts.pictures(none, MadeUp.WORDS).get(0)))
        .anyMatch(text -> text.text().matches("mean 2039: 0\\.\\d{3}"));
  }

  /** With an interval of which an end is next to 0. */
  private static Findings fine(Findings findings) {
    return new Altered(
        findings, (one, quarter, made) -> difference(made.mean(), 2 * made.mean(), -0.00001));
  }

  @Test
  void drawsMediansNowhereInChartsOfLevels() throws Exception {
    MadeUp made = new MadeUp(Wish.usual());
    for (int picture : new int[] {0, 1}) {
      assertThat(drawn(new Shifted(made, 0.1), picture)).isEqualTo(drawn(made, picture));
    }
  }

  /** A scenario that ran alone has no differences to ask for. */
  @Test
  void asksForNoDifferencesWhereThereAreNone() throws Exception {
    MadeUp alone = new MadeUp(Wish.usual().alone());
    Findings without =
        new Altered(
            alone,
            (one, quarter, made) -> {
              throw new IllegalStateException(one.actor());
            });
    for (int picture = 0; picture < Charts.pictures(alone, MadeUp.WORDS).size(); picture++) {
      assertThat(drawn(without, picture)).isEqualTo(drawn(alone, picture));
    }
  }

  private static String drawn(Findings findings, int picture) throws Exception {
    Picture levels = Charts.pictures(findings, MadeUp.WORDS).get(picture);
    return Svg.of(levels, Sheet.of(levels), new Lettering());
  }

  /** Findings whose medians are elsewhere. */
  private record Shifted(Findings findings, double by) implements ForwardingFindings {
    @Override
    public Summary summary(int arm, int series, int quarter) {
      Summary made = findings.summary(arm, series, quarter);
      return new Summary(
          made.n(),
          made.mean(),
          made.sd(),
          made.se(),
          made.q05(),
          made.q25(),
          made.q50() + by,
          made.q75(),
          made.q95());
    }
  }

  @Test
  void namesTheLargestChangeOfDependency() {
    assertThat(title(Wish.usual(), 3))
        .isEqualTo(
            "The United States draws down: in 2039 the dependency of Kyrgyzstan on the United"
                + " States is 0.007 lower (95 % 0.005 to 0.008), the largest change that is sure");
    assertThat(title(Wish.usual().effect(0), 3))
        .isEqualTo(
            "The United States draws down: dependency in 2039 is the same with and without it");
  }

  @ParameterizedTest
  @CsvSource({
    "United States,the United States",
    "European Union,the European Union",
    "Gulf states,the Gulf states",
    "Republic of Korea,the Republic of Korea",
    "Rest of the world,the rest of the world",
    "Other Central Asian states,the other Central Asian states",
    "Own capacity,own capacity",
    "Russia,Russia",
    "Türkiye,Türkiye"
  })
  void putsArticlesWhereEnglishHasThem(String name, String within) {
    assertThat(MadeUp.WORDS.within(name)).isEqualTo(within);
  }

  private static String difference(Effect... effects) {
    return spaced(CAPTION.difference(AUTONOMY, List.of(effects)));
  }

  private static String brief(Effect... effects) {
    return spaced(CAPTION.brief("economic_loss", List.of(effects)));
  }

  private static String title(Wish wish, int picture) {
    return spaced(Charts.pictures(new MadeUp(wish), MadeUp.WORDS).get(picture).title());
  }

  /** With spaces that break. */
  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }

  private static Effect effect(String of, double mean, double low, double high) {
    return new Effect(of, difference(mean, low, high));
  }

  static Difference difference(double mean, double low, double high) {
    double none = Double.NaN;
    double zero = mean == 0 ? 1 : 0;
    return new Difference(
        100, mean, none, none, low, high, none, none, 0, zero, none, none, none, none, none, none);
  }
}
