package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.chart.Page.Written;
import org.multivector.results.Hindcast;
import org.multivector.results.Hindcasts;
import org.multivector.results.History;
import org.multivector.results.History.Point;
import org.multivector.results.Setting;

/** Charts of back-tests. */
final class HindcastPanelsTest {

  private static final Setting SETTING = new MadeUp(MadeUp.Wish.usual()).setting();

  @TempDir private Path folder;

  private static Hindcasts hindcasts(int ties) {
    List<Hindcast> all = new ArrayList<>();
    List<String> states = SETTING.states();
    List<String> powers = SETTING.powers();
    for (int n = 0; n < ties; n++) {
      List<Point> before =
          n % 2 == 0
              ? List.of()
              : List.of(new Point(1995, 0.1, true, "s"), new Point(2000, 0.2, true, "s"));
      List<Point> after =
          List.of(
              new Point(2006, 0.02 * n, true, "s"),
              new Point(2013, 0.03 * n, true, "s"),
              new Point(2014, 0.9, false, "t"));
      History history =
          new History(
              states.get(n % states.size()),
              "trade",
              powers.get(n / states.size()),
              2005,
              0.01 * n,
              before,
              after);
      List<double[]> runs =
          IntStream.range(0, 5)
              .mapToObj(run -> new double[] {history.start(), 0.01 * run, 0.02 * run, 0.03 * run})
              .toList();
      all.add(Hindcast.of(history, runs, runs));
    }
    return new Hindcasts(SETTING, all, 0.01, 5, 0, "");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 11, 20})
  void textsAreWithinThePictureApartAndForReaders(int ties) throws Exception {
    for (Picture picture :
        LayoutTest.inBothLanguages(words -> Charts.pictures(hindcasts(ties), words))) {
      LayoutTest.assertLegible(picture);
    }
  }

  @Test
  void showsTheLargestTiesAndTheirLastComparableYear() throws Exception {
    List<String> words =
        LayoutTest.written(Charts.pictures(hindcasts(20), MadeUp.WORDS).get(0)).stream()
            .map(Written::text)
            .toList();
    assertThat(words.stream().filter(word -> word.startsWith("2013: "))).hasSize(11);
    assertThat(words).contains("2013: 0.57, model 0.04").noneMatch(w -> w.contains("0.90"));
  }

  @Test
  void drawsEveryDomainAsSvgAndPng() throws Exception {
    assertThat(Charts.draw(hindcasts(3), ChartRequest.USUAL, folder))
        .containsExactly("backtest-trade.svg", "backtest-trade.png");
    assertThat(
            Charts.draw(
                new Hindcasts(SETTING, List.of(), 0.01, 0, 1, "x"), ChartRequest.USUAL, folder))
        .isEmpty();
  }
}
