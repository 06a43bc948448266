package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.results.Output.Existing;
import org.multivector.results.ResultsFolder.Content;
import org.multivector.statistics.Shape;

class ResultsFolderTest {

  private static final Shape SHAPE = Samples.shape(9, 2, 1);
  private static final Setting SETTING = Samples.setting(SHAPE);
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path home;

  private Path out() {
    return home.resolve("results/us-draws-down");
  }

  private static Output output(Path directory, boolean force) {
    Existing existing = Existing.replace(force);
    return new Output(
        Output.RUN, directory, List.of("run", "a b.yaml"), List.of("chi"), true, existing);
  }

  private static Content content(Setting setting) {
    return new Content(setting, SHAPE, new DrawRange(0, 20));
  }

  private ResultsFolder open(Setting setting) {
    return ResultsFolder.open(output(out(), false), content(setting));
  }

  private static void fill(ResultsFolder folder, Setting setting) {
    commit(folder, setting, 1);
    commit(folder, setting, 0);
    folder.write(folder.finish().findings(setting));
  }

  private static void commit(ResultsFolder folder, Setting setting, int block) {
    double[][][][] draws = Samples.draws(SHAPE, 20, 41);
    Rows rows = new Rows(SHAPE, setting);
    RowBuffer outcomes = new RowBuffer();
    RowBuffer runs = new RowBuffer();
    RowBuffer series = new RowBuffer();
    DrawRange range = new DrawRange(10 * block, 10 * block + 10);
    for (int draw = range.from(); draw < range.to(); draw++) {
      for (int arm = 0; arm < 2; arm++) {
        Run run = new Run(arm, draw, 0, false, "", "", 1, 0.9);
        rows.outcomes(outcomes, run, draws[draw][0][arm]);
        rows.series(series, run, draws[draw][0][arm]);
        rows.run(runs, run, new double[] {draw});
      }
    }
    folder.commit(new Block(range, List.of(outcomes, runs, series), totals(draws, range)));
  }

  private static Totals totals(double[][][][] draws, DrawRange range) {
    Totals totals = new Totals(SHAPE);
    for (int draw = range.from(); draw < range.to(); draw++) {
      totals.add(draws[draw], Samples.none(SHAPE), Samples.good(SHAPE), 0.9);
    }
    return totals;
  }

  private Path publish(Setting setting, boolean force) {
    try (ResultsFolder folder = ResultsFolder.open(output(out(), force), content(setting))) {
      fill(folder, setting);
      return folder.publish();
    }
  }

  private List<String> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void holdsAllFilesAndNothingElseRemains() throws IOException {
    assertThat(publish(SETTING, false)).isEqualTo(out());
    assertThat(entries(out()))
        .containsExactly(
            "difference.csv",
            "manifest.json",
            "outcomes.csv",
            "runs.csv",
            "series.csv",
            "state.bin",
            "summary.csv");
    assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down");
    assertThat(Files.readAllLines(out().resolve("outcomes.csv"))).hasSize(1 + 20 * 2 * 2 * 3);
    assertThat(Files.readAllLines(out().resolve("runs.csv"))).hasSize(1 + 20 * 2);
    assertThat(Files.readAllLines(out().resolve("runs.csv")).get(1)).startsWith("baseline,0,0,ok");
  }

  @Test
  void tablesAreSortedAndHaveTheirColumns() throws IOException {
    publish(SETTING, false);
    List<String> summary = Files.readAllLines(out().resolve("summary.csv"));
    assertThat(summary.get(0) + "\n").isEqualTo(Tables.SUMMARY);
    assertThat(summary).hasSize(1 + 2 * SHAPE.cells());
    assertThat(summary.get(1)).startsWith("baseline,2024Q4,KAZ,,,autonomy,1,20,0.");
    assertThat(summary.get(19)).startsWith("baseline,2024Q4,KAZ,CHN,finance,debt,share of GDP,20,");
    assertThat(summary.get(19)).endsWith(",,,,,");
    List<String> difference = Files.readAllLines(out().resolve("difference.csv"));
    assertThat(difference).hasSize(1 + SHAPE.cells());
    assertThat(difference.get(1)).startsWith("us-draws-down,baseline,2024Q4,KAZ,,,autonomy,1,20,");
    for (String line : difference) {
      assertThat(line.split(",", -1)).hasSize(24);
    }
  }

  @Test
  void tablesAgreeWithTheFindings() throws IOException {
    publish(SETTING, false);
    Findings findings = Findings.of(Samples.tally(SHAPE, Samples.draws(SHAPE, 20, 41)), SETTING);
    Findings.Difference d = findings.difference(2, 8);
    String row =
        Files.readAllLines(out().resolve("difference.csv")).stream()
            .filter(line -> line.contains(",2026Q4,UZB,"))
            .findFirst()
            .orElseThrow();
    RowBuffer numbers = new RowBuffer();
    numbers.number(d.lo95Simultaneous()).mark(',').number(d.hi95Simultaneous()).mark(',');
    numbers.number(d.pGreaterZero()).mark(',').number(d.pZero());
    assertThat(row).contains("," + numbers + ",").endsWith("," + text(d.varianceReduction()));
  }

  private static String text(double value) {
    return new RowBuffer().number(value).toString();
  }

  @Test
  void findingsAreReadBack() throws IOException {
    publish(SETTING, false);
    Findings back = ResultsFolder.read(out());
    Findings before = Findings.of(Samples.tally(SHAPE, Samples.draws(SHAPE, 20, 41)), SETTING);
    assertThat(back.setting()).isEqualTo(SETTING);
    assertThat(back.units()).isEqualTo(20);
    assertThat(back.difference(2, 8)).isEqualTo(before.difference(2, 8));
    assertThat(back.summary(1, 0, 3)).isEqualTo(before.summary(1, 0, 3));
  }

  @Test
  void onlyWholeFoldersOfOursAreReadBack() throws IOException {
    assertThatThrownBy(() -> ResultsFolder.read(home)).hasMessageContaining("not a results folder");
    publish(SETTING, false);
    Files.write(out().resolve("state.bin"), new byte[] {1, 2, 3});
    assertThatThrownBy(() -> ResultsFolder.read(out()))
        .hasMessageContaining("state.bin was changed since it was written");
  }

  @Test
  void manifestTellsTheSetting() {
    publish(SETTING, false);
    Manifest manifest = ManifestReader.find(out()).orElseThrow();
    assertThat(manifest.setting()).isEqualTo(SETTING);
    assertThat(manifest.complete()).isTrue();
    assertThat(manifest.units()).isEqualTo(20);
    assertThat(manifest.files()).contains("manifest.json", "summary.csv", "state.bin");
    assertThat(out().resolve("manifest.json")).content().contains("\"a b.yaml\"").contains("jvm");
  }

  @Test
  void aScenarioAloneHasNoDifference() throws IOException {
    Shape alone = Samples.shape(5, 1, 1);
    Setting setting = Samples.setting(alone);
    Output output =
        new Output(Output.RUN, out(), List.of(), List.of(), false, Existing.REPLACE_SAME);
    Content content = new Content(setting, alone, new DrawRange(0, 1));
    try (ResultsFolder folder = ResultsFolder.open(output, content)) {
      Totals totals = new Totals(alone);
      totals.add(Samples.draws(alone, 1, 42)[0], Samples.none(alone), Samples.good(alone), 0.9);
      List<RowBuffer> rows = List.of(new RowBuffer(), new RowBuffer());
      folder.commit(new Block(content.draws(), rows, totals));
      folder.write(folder.finish().findings(setting));
      folder.publish();
    }
    assertThat(entries(out()))
        .containsExactly("manifest.json", "outcomes.csv", "runs.csv", "state.bin", "summary.csv");
  }

  @Test
  void moreRunsOfTheSameAreToldBeforeAnythingIsComputed() throws IOException {
    publish(SETTING, false);
    Content part = new Content(SETTING, SHAPE, new DrawRange(0, 10));
    assertThatThrownBy(() -> ResultsFolder.check(output(out(), false), part))
        .isInstanceOf(OutputRefused.class)
        .hasMessageStartingWith(
            out() + " holds more runs of the same (draws x repeats: 20 x 1; now 10 x 1); keep");
    assertThatThrownBy(() -> ResultsFolder.open(output(out(), false), part))
        .isInstanceOf(OutputRefused.class);
    assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down");
    ResultsFolder.check(output(out(), true), part);
    ResultsFolder.check(output(out(), false), content(SETTING));
  }

  @Test
  void theSameCommandTwiceReplaces() throws IOException {
    publish(SETTING, false);
    Files.writeString(out().resolve("summary.csv"), "spoilt");
    publish(SETTING, false);
    assertThat(out().resolve("summary.csv")).content().startsWith("scenario,");
    assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down");
  }

  @Test
  void filesOfTheUserStay() throws IOException {
    publish(SETTING, false);
    Files.writeString(out().resolve("notes.txt"), "mine");
    Files.createDirectories(out().resolve("brief"));
    Files.writeString(out().resolve("brief/a.txt"), "mine too");
    publish(SETTING, false);
    assertThat(out().resolve("notes.txt")).hasContent("mine");
    assertThat(out().resolve("brief/a.txt")).hasContent("mine too");
  }

  @Test
  void otherResultsAreRefusedBeforeComputingUnlessForced() throws IOException {
    publish(SETTING, false);
    Setting other = Samples.setting(SHAPE, 2, "0123456789ab");
    assertThatThrownBy(() -> open(other))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("seed 1")
        .hasMessageContaining("seed 2")
        .hasMessageContaining("--force");
    assertThatThrownBy(() -> open(Samples.setting(SHAPE, 1, "ffff56789abc")))
        .isInstanceOf(OutputRefused.class);
    assertThat(ManifestReader.find(out()).orElseThrow().setting().seed()).isEqualTo(1);
    publish(other, true);
    assertThat(ManifestReader.find(out()).orElseThrow().setting().seed()).isEqualTo(2);
  }

  @Test
  void whatIsNotOursIsNeverReplaced() throws IOException {
    Files.createDirectories(out());
    Files.writeString(out().resolve("thesis.doc"), "three years");
    for (boolean force : new boolean[] {false, true}) {
      assertThatThrownBy(() -> ResultsFolder.open(output(out(), force), content(SETTING)))
          .isInstanceOf(OutputRefused.class)
          .hasMessageContaining("no results of this program");
    }
    Files.writeString(out().resolve("manifest.json"), "{\"name\":\"a web page\"}");
    assertThatThrownBy(() -> ResultsFolder.open(output(out(), true), content(SETTING)))
        .isInstanceOf(OutputRefused.class);
    assertThat(out().resolve("thesis.doc")).hasContent("three years");
    assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down");
  }

  @Test
  void aFileInTheWayIsRefused() throws IOException {
    Files.createDirectories(out().getParent());
    Files.writeString(out(), "a file");
    assertThatThrownBy(() -> ResultsFolder.open(output(out(), true), content(SETTING)))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("is not a folder");
    assertThat(out()).hasContent("a file");
  }

  @Test
  void aFileInPlaceOfAParentIsRefused() throws IOException {
    Files.writeString(home.resolve("results"), "a file");
    assertThatThrownBy(() -> open(SETTING))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("is not a folder")
        .hasMessageNotContaining("\n");
    assertThat(home.resolve("results")).hasContent("a file");
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectories(out());
    publish(SETTING, false);
    assertThat(entries(out())).contains("summary.csv");
    assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down");
  }

  @Test
  void closingBeforeTheFirstBlockLeavesNothing() throws IOException {
    try (ResultsFolder folder = open(SETTING)) {
      assertThat(folder.path()).isDirectory();
    }
    assertThat(entries(home)).isEmpty();
  }

  @Test
  void closingEarlyLeavesTheOldResults() throws IOException {
    publish(SETTING, false);
    byte[] before = Files.readAllBytes(out().resolve("manifest.json"));
    try (ResultsFolder folder = open(SETTING)) {
      fill(folder, SETTING);
    }
    assertThat(out().resolve("manifest.json")).hasBinaryContent(before);
    assertThat(entries(home.resolve("results")))
        .containsExactly("us-draws-down", "us-draws-down.partial");
  }

  private ResultsFolder resume(int draws) {
    Output output =
        new Output(Output.RUN, out(), List.of("run"), List.of("chi"), true, Existing.RESUME);
    return ResultsFolder.open(output, new Content(SETTING, SHAPE, new DrawRange(0, draws)));
  }

  @Test
  void anInterruptedRunIsGoneOnWith() throws IOException {
    publish(SETTING, false);
    byte[] outcomes = Files.readAllBytes(out().resolve("outcomes.csv"));
    byte[] state = Files.readAllBytes(out().resolve("state.bin"));
    Folders.delete(out());
    try (ResultsFolder folder = open(SETTING)) {
      commit(folder, SETTING, 1);
    }
    assertThat(ResultsFolder.begun(out()).orElseThrow())
        .isEqualTo(new ResultsFolder.Begun(20, 1, 1, true));
    try (ResultsFolder folder = resume(20)) {
      assertThat(folder.done()).isEqualTo(10);
      assertThat(folder.missing(new DrawRange(10, 20)).size()).isZero();
      commit(folder, SETTING, 0);
      folder.write(folder.finish().findings(SETTING));
      folder.publish();
    }
    assertThat(out().resolve("outcomes.csv")).hasBinaryContent(outcomes);
    assertThat(out().resolve("state.bin")).hasBinaryContent(state);
    assertThat(entries(out())).doesNotContain("blocks", "checkpoint.bin");
  }

  @Test
  void aKillOnTheWayToTheNameLosesNothing() throws IOException {
    try (ResultsFolder folder = open(SETTING)) {
      fill(folder, SETTING);
      try (var manifest = Files.newOutputStream(folder.path().resolve("manifest.json"))) {
        ManifestWriter.write(
            manifest,
            new Manifest(
                Output.RUN,
                true,
                SETTING,
                Contents.of(SETTING),
                20,
                List.of(),
                Manifest.Maker.of(List.of())));
      }
    }
    try (ResultsFolder folder = resume(20)) {
      assertThat(folder.done()).isEqualTo(20);
      folder.write(folder.finish().findings(SETTING));
      folder.publish();
    }
    assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down");
  }

  @Test
  void whatOnlyServedToGoOnIsNotKeptAsAUsersFile() throws IOException {
    publish(SETTING, false);
    Files.createDirectories(out().resolve("blocks"));
    Files.writeString(out().resolve("blocks/0000000000-0000000010.block"), "left by a kill");
    Files.writeString(out().resolve("checkpoint.bin"), "left by a kill");
    publish(SETTING, false);
    assertThat(entries(out())).doesNotContain("blocks", "checkpoint.bin");
  }

  @Test
  void aFinishedFolderIsAddedTo() throws IOException {
    publish(SETTING, false);
    try (ResultsFolder folder = resume(30)) {
      assertThat(folder.done()).isEqualTo(20);
      assertThat(folder.missing(new DrawRange(10, 30))).isEqualTo(new DrawRange(20, 30));
    }
    assertThat(ManifestReader.find(out()).orElseThrow().complete()).isTrue();
  }

  @Test
  void aTableThatWasEditedIsNotAddedTo() throws IOException {
    publish(SETTING, false);
    Path outcomes = out().resolve("outcomes.csv");
    Files.writeString(outcomes, Files.readString(outcomes).replace("KAZ", "UZB"));
    assertThatThrownBy(() -> resume(30))
        .isInstanceOf(NotMergeable.class)
        .hasMessageContaining("outcomes.csv was changed since it was written");
    assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down");
  }

  @Test
  void fewerRunsThanAFinishedFolderHasAreRefused() {
    publish(SETTING, false);
    assertThatThrownBy(() -> resume(10))
        .isInstanceOf(NotMergeable.class)
        .hasMessageContaining("holds draws 0 to 19 and cannot become draws 0 to 9");
  }

  /** Such as were begun with --force. */
  @Test
  void fewerRunsThatWereNotFinishedDoNotReplaceMore() throws IOException {
    publish(SETTING, false);
    Content fewer = new Content(SETTING, SHAPE, new DrawRange(0, 10));
    try (ResultsFolder folder = ResultsFolder.open(output(out(), true), fewer)) {
      commit(folder, SETTING, 0);
    }
    assertThat(entries(home.resolve("results"))).contains("us-draws-down.partial");
    assertThatThrownBy(() -> resume(10))
        .isInstanceOf(NotMergeable.class)
        .hasMessageContaining("holds draws 0 to 19 and cannot become draws 0 to 9");
    try (ResultsFolder folder = resume(20)) {
      assertThat(folder.done()).isEqualTo(10);
    }
  }

  @Test
  void onlyTheSameRunsAreGoneOnWith() throws IOException {
    try (ResultsFolder folder = open(SETTING)) {
      commit(folder, SETTING, 0);
    }
    assertThatThrownBy(() -> resume(Samples.setting(SHAPE, 2, "0123456789ab"), SHAPE))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("seed 2");
    assertThatThrownBy(() -> resume(Samples.setting(SHAPE, 1, "ffff56789abc"), SHAPE))
        .isInstanceOf(OutputRefused.class);
    Shape three = Samples.shape(9, 2, 3);
    assertThatThrownBy(() -> resume(Samples.setting(three), three))
        .isInstanceOf(NotMergeable.class)
        .hasMessageContaining("has --repeats 1, not 3");
    assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down.partial");
  }

  private ResultsFolder resume(Setting setting, Shape shape) {
    Output output = new Output(Output.RUN, out(), List.of(), List.of("chi"), true, Existing.RESUME);
    return ResultsFolder.open(output, new Content(setting, shape, new DrawRange(0, 20)));
  }

  @Test
  void aFullDiskIsOneClearLineAndKeepsFinishedBlocks() throws IOException {
    assumeTrue(Files.exists(FULL));
    for (String file : new String[] {"summary.csv", "state.bin"}) {
      try (ResultsFolder folder = open(SETTING)) {
        Files.createSymbolicLink(folder.path().resolve(file), FULL);
        assertThatThrownBy(() -> fill(folder, SETTING))
            .isInstanceOf(OutputRefused.class)
            .hasMessageStartingWith("cannot write " + out() + ": ")
            .hasMessageContaining("space")
            .hasMessageNotContaining("\n");
      }
      assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down.partial");
    }
  }

  @Test
  void aFullDiskAtTheFirstBlockLeavesNothing() throws IOException {
    assumeTrue(Files.exists(FULL));
    try (ResultsFolder folder = open(SETTING)) {
      Path half = folder.path().resolve("blocks/0000000010-0000000020.block.half");
      Files.createSymbolicLink(half, FULL);
      assertThatThrownBy(() -> fill(folder, SETTING))
          .isInstanceOf(OutputRefused.class)
          .hasMessageContaining("space");
    }
    assertThat(entries(home)).isEmpty();
  }

  @Test
  void aFullDiskAtTheEndLeavesTheOldResults() throws IOException {
    assumeTrue(Files.exists(FULL));
    publish(SETTING, false);
    byte[] before = Files.readAllBytes(out().resolve("summary.csv"));
    try (ResultsFolder folder = open(SETTING)) {
      fill(folder, SETTING);
      Files.createSymbolicLink(folder.path().resolve("manifest.json.half"), FULL);
      assertThatThrownBy(folder::publish).isInstanceOf(OutputRefused.class);
    }
    assertThat(out().resolve("summary.csv")).hasBinaryContent(before);
    assertThat(entries(home.resolve("results")))
        .containsExactly("us-draws-down", "us-draws-down.partial");
  }

  @Test
  void whatAKilledRunLeftIsCleared() throws IOException {
    publish(SETTING, false);
    Path partial = out().resolveSibling("us-draws-down.partial");
    Files.createDirectories(partial);
    try (var manifest = Files.newOutputStream(partial.resolve("manifest.json"))) {
      ManifestWriter.write(
          manifest,
          Manifest.unfinished(
              Output.of(Output.RUN, out(), List.of(), false), SETTING, Contents.of(SETTING)));
    }
    Files.writeString(partial.resolve("outcomes.csv"), "half a li");
    Files.writeString(partial.resolve(".lock"), "");
    publish(SETTING, false);
    assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down");
  }

  @Test
  void aKillBetweenTheTwoRenamesLosesNothing() throws IOException {
    publish(SETTING, false);
    Path old = out().resolveSibling("us-draws-down.partial.old");
    Files.move(out(), old);
    try (ResultsFolder folder = open(SETTING)) {
      assertThat(folder.path()).isDirectory();
    }
    assertThat(entries(out())).contains("summary.csv");
    assertThat(old).doesNotExist();
  }

  @Test
  void otherResultsLeftByAKillAreRefusedBeforeComputing() throws IOException {
    publish(SETTING, false);
    Files.move(out(), out().resolveSibling("us-draws-down.partial.old"));
    assertThatThrownBy(() -> open(Samples.setting(SHAPE, 2, "0123456789ab")))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("other results");
    assertThat(entries(home.resolve("results"))).containsExactly("us-draws-down");
  }

  @Test
  void aPartialFolderOfSomebodyElseIsRefused() throws IOException {
    Path partial = out().resolveSibling("us-draws-down.partial");
    Files.createDirectories(partial);
    Files.writeString(partial.resolve("draft.txt"), "mine");
    assertThatThrownBy(() -> open(SETTING))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("us-draws-down.partial is in the way");
    assertThat(partial.resolve("draft.txt")).hasContent("mine");
  }

  @Test
  void finishedResultsUnderTheNameOfUnfinishedOnesAreRefused() throws IOException {
    publish(SETTING, false);
    Path partial = out().resolveSibling("us-draws-down.partial");
    Files.move(out(), partial);
    assertThatThrownBy(() -> open(SETTING))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("holds finished results; move it");
    assertThat(entries(partial)).contains("summary.csv");
  }

  @Test
  void resultsThatAUserPutAsideStay() throws IOException {
    publish(SETTING, false);
    Path aside = out().resolveSibling("us-draws-down.old");
    Files.move(out(), aside);
    publish(SETTING, false);
    publish(SETTING, false);
    assertThat(entries(aside)).contains("summary.csv");
    assertThat(entries(out())).contains("summary.csv");
  }

  @Test
  void checkingTouchesNothing() throws IOException {
    ResultsFolder.check(output(out(), false), content(SETTING));
    assertThat(home).isEmptyDirectory();
    Files.createDirectories(out());
    Files.writeString(out().resolve("thesis.doc"), "three years");
    assertThatThrownBy(() -> ResultsFolder.check(output(out(), true), content(SETTING)))
        .isInstanceOf(OutputRefused.class);
  }

  @Test
  void whoComesSecondLeavesTheFirstAlone() throws IOException {
    try (ResultsFolder first = open(SETTING)) {
      assertThatThrownBy(() -> open(SETTING)).isInstanceOf(OutputRefused.class);
      assertThat(first.path()).isDirectory();
      fill(first, SETTING);
      first.publish();
    }
  }

  @Test
  void twoRunsAtATimeDoNotMix() throws IOException {
    try (ResultsFolder first = open(SETTING)) {
      assertThatThrownBy(() -> open(SETTING))
          .isInstanceOf(OutputRefused.class)
          .hasMessageContaining("another run is writing");
      fill(first, SETTING);
      first.publish();
    }
    assertThat(entries(out())).contains("summary.csv");
  }

  @Test
  void whatAppearsMeanwhileIsNotReplaced() throws IOException {
    try (ResultsFolder folder = open(SETTING)) {
      fill(folder, SETTING);
      Files.createDirectories(out());
      Files.writeString(out().resolve("thesis.doc"), "three years");
      assertThatThrownBy(folder::publish).isInstanceOf(OutputRefused.class);
    }
    assertThat(out().resolve("thesis.doc")).hasContent("three years");
  }

  @Test
  void aLinkToAFolderStaysALink() throws IOException {
    Path real = home.resolve("disk/here");
    Files.createDirectories(real);
    Files.createDirectories(out().getParent());
    Files.createSymbolicLink(out(), real);
    publish(SETTING, false);
    assertThat(out()).isSymbolicLink();
    assertThat(entries(real)).contains("summary.csv");
  }

  @Test
  void chartsWrittenInBetweenBelongToIt() throws IOException {
    try (ResultsFolder folder = open(SETTING)) {
      fill(folder, SETTING);
      Files.createDirectories(folder.path().resolve("charts"));
      Files.writeString(folder.path().resolve("charts/autonomy.svg"), "<svg/>");
      folder.publish();
    }
    assertThat(ManifestReader.find(out()).orElseThrow().files()).contains("charts/autonomy.svg");
    assertThat(out().resolve("charts/autonomy.svg")).exists();
  }
}
