package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.report.Browser;
import org.multivector.results.Addition;

/** The page as a browser shows it, without the network. */
@Tag("browser")
final class ReportInBrowserTest {

  /** A power that comes, a corridor that has never been, and events that wait. */
  private static final String KOREA =
      """
      title: Korea comes, and the pipeline to the Black Sea has never been
      question: Does a new lender make up for the line that carries most of Kazakh oil?
      extends: baseline
      add:
        powers:
          KOR: {name: South Korea, like: IND}
      remove: [cpc]
      set:
        powers.KOR.attention: uniform 0.1 0.3
      events:
        - at: 2027Q2
          title: Seoul opens a fund
          set: {powers.KOR.attention: {times: 1.5}}
        - when: autonomy of TJK < 0.9 for 4 quarters
          title: Beijing offers a way out
          set: {powers.CHN.attention: {times: 1.1}}
        - when: autonomy of TJK < 0.0001
          title: Dushanbe falls
          set: {powers.CHN.attention: {times: 1.1}}
      """;

  @TempDir static Path work;

  private static Browser browser;

  @BeforeAll
  static void startABrowser() throws Exception {
    if (!Browser.exists()) {
      String missing = "no /usr/bin/chromium and /usr/bin/chromedriver: report.html is not opened";
      if (Boolean.getBoolean("multivector.requireAll")) {
        fail(missing);
      }
      System.out.println("SKIPPED: " + missing);
      Assumptions.abort(missing);
    }
    run("us-draws-down", "us-draws-down", "--runs", "12", "--repeats", "2");
    run("baseline", "baseline", "--runs", "2");
    Path korea = Files.writeString(work.resolve("korea.yaml"), KOREA);
    run("korea", korea.toString(), "--runs", "12");
    run("russia-refocuses", "russia-refocuses", "--runs", "12", "--repeats", "2");
    Shell explained = Shell.run("explain", folder("russia-refocuses"), "-q");
    assertThat(explained.code()).as(explained.err()).isZero();
    Shell joint = Shell.run("report", folder("us-draws-down"), folder("russia-refocuses"));
    assertThat(joint.code()).as(joint.err()).isZero();
    Shell compared =
        Shell.run(
            "compare",
            folder("us-draws-down"),
            folder("russia-refocuses"),
            "--out",
            folder("compared"));
    assertThat(compared.code()).as(compared.err()).isZero();
    browser = Browser.start(work.resolve("profile"));
  }

  private static void run(String folder, String... words) {
    List<String> all = new ArrayList<>(List.of("run", "-q", "--out"));
    all.add(work.resolve(folder).toString());
    all.addAll(List.of(words));
    Shell made = Shell.run(all.toArray(String[]::new));
    assertThat(made.code()).as(made.err()).isZero();
  }

  @AfterAll
  static void stopIt() throws Exception {
    if (browser != null) {
      browser.quit();
    }
  }

  private static String folder(String name) {
    return work.resolve(name).toString();
  }

  private static Path page(String folder) {
    return work.resolve(folder).resolve("report.html");
  }

  private static void assertNothingWentWrong() throws Exception {
    assertThat(browser.console()).isEqualTo("{\"value\":[]}");
    assertThat(browser.value("performance.getEntriesByType('resource').length")).isEqualTo("0");
  }

  private static int count(String selector) throws Exception {
    return Integer.parseInt(
        browser.value("document.querySelectorAll(\"" + selector + "\").length"));
  }

  private static String words(String selector) throws Exception {
    return browser
        .value("document.querySelector(\"" + selector + "\").textContent")
        .replace('\u00a0', ' ');
  }

  /** Chooses as a user does, and waits until it is drawn. */
  private static void choose(String id, String value) throws Exception {
    browser.await(
        "const e = document.getElementById('"
            + id
            + "'); e.value = '"
            + value
            + "'; e.dispatchEvent(new Event(e.type === 'range' ? 'input' : 'change',"
            + " {bubbles: true}));"
            + "requestAnimationFrame(() => requestAnimationFrame(() => done('drawn')));");
  }

  @Test
  void drawsEveryChartWithoutAComplaint() throws Exception {
    browser.open(page("us-draws-down"));
    assertThat(count("#levels .panel svg")).isEqualTo(6);
    assertThat(count("#change .panel svg")).isEqualTo(6);
    assertThat(count("#matrix tbody td")).isEqualTo(45);
    assertThat(count("#dependence .panel svg")).isEqualTo(5);
    assertThat(count("#drawing .country")).isGreaterThan(10);
    assertThat(count("#drawing .corridor")).isGreaterThan(0);
    assertThat(count("#spread .bar")).isEqualTo(10);
    assertThat(words("#answer .sentences")).contains("At the end of 2039", "95 % interval");
    assertNothingWentWrong();
  }

  @Test
  void choosesVariableStatePowerAndCargo() throws Exception {
    browser.open(page("us-draws-down"));
    choose("state", "UZB");
    assertThat(count("#levels .panel svg")).isEqualTo(1);
    assertThat(words("#levels h3")).isEqualTo("Uzbekistan");
    choose("variable", "legitimacy");
    assertThat(words("#levels h2")).startsWith("Legitimacy: Uzbekistan ends 2039");
    choose("power", "CHN");
    assertThat(words("#dependence h3")).isEqualTo("Dependency: China");
    choose("pair", "leverage");
    assertThat(words("#dependence h3")).isEqualTo("Leverage: China");
    choose("cargo", "oil");
    assertThat(words("#flows h3")).startsWith("Oil, Mt");
    choose("map-show", "difference");
    choose("show", "difference");
    for (String variable :
        browser
            .value(
                "[...document.getElementById('variable').options]" + ".map(o => o.value).join(' ')")
            .split(" ")) {
      choose("variable", variable);
      assertThat(count("#levels .panel svg")).as(variable).isGreaterThan(0);
    }
    assertNothingWentWrong();
  }

  @Test
  void saysOfEventsThatWaitHowOftenTheyHappened() throws Exception {
    browser.open(page("korea"));
    assertThat(words("#happened h2")).isEqualTo("“Dushanbe falls” happened in no run");
    assertThat(words("#happened p")).startsWith("Nothing of it was tested: every run is as");
    assertThat(count("#happened tbody tr")).isEqualTo(2);
    assertThat(words("#happened tbody tr")).startsWith("Beijing offers a way out100 %76 % … 100 %");
    assertThat(words("#happened tbody tr:last-child")).isEqualTo("Dushanbe falls0 %0 % … 24 %––");
    choose("languages", "ru");
    assertThat(words("#happened h2")).isEqualTo("«Dushanbe falls»: ни в одном прогоне");
    assertNothingWentWrong();
    browser.open(page("us-draws-down"));
    assertThat(browser.value("document.getElementById('happened').hidden")).isEqualTo("true");
  }

  @Test
  void theSliderMovesMatrixMapAndCharts() throws Exception {
    browser.open(page("us-draws-down"));
    choose("matrix-quarter", "8");
    assertThat(words("#matrix .caption")).contains("2026Q4");
    assertThat(words("#drawing .caption")).contains("2026Q4");
    assertThat(words("#levels .readout")).startsWith("2026Q4:");
    assertThat(browser.value("document.getElementById('quarter').value")).isEqualTo("8");
    assertNothingWentWrong();
  }

  @Test
  void numbersShownAreThoseOfTheTables() throws Exception {
    browser.open(page("us-draws-down"));
    String start = "us-draws-down,2039Q4,KAZ,RUS,,dependency,";
    assertThat(words("#matrix tbody tr td")).isEqualTo(rounded(cell("summary.csv", start, 8)));
    String difference = "us-draws-down,baseline,2039Q4,KAZ,,,autonomy,";
    String shown = words("#answer tbody tr td:nth-of-type(3)").replace("+", "");
    assertThat(new BigDecimal(shown))
        .isEqualTo(
            new BigDecimal(cell("difference.csv", difference, 9))
                .setScale(new BigDecimal(shown).scale(), RoundingMode.HALF_EVEN));
    openNumbers("levels");
    String level = "baseline,2024Q4,KAZ,,,autonomy,";
    assertThat(words("#levels details tbody tr td:nth-of-type(3)"))
        .isEqualTo(cell("summary.csv", level, 8));
  }

  private static String cell(String file, String start, int column) throws IOException {
    return cell(work.resolve("us-draws-down").resolve(file), start, column);
  }

  private static String cell(Path file, String start, int column) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.filter(l -> l.startsWith(start)).findFirst().orElseThrow().split(",")[column];
    }
  }

  private static String rounded(String number) {
    return new BigDecimal(number).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }

  @Test
  void showsTheSharesOfADomainWithTheDigitsOfTheTables() throws Exception {
    browser.open(page("us-draws-down"));
    choose("share-state", "TJK");
    choose("domain", "energy");
    assertThat(words("#shares h2")).startsWith("Tajikistan, Fuels and power: ");
    assertThat(count("#shares .panel svg")).isBetween(3, 6);
    openNumbers("shares");
    String last = "#shares details tbody tr:nth-child(16) td:nth-of-type(";
    assertThat(words(last + "1)")).isEqualTo("2039Q4");
    String partner = words("#shares details tbody tr:nth-child(16) th");
    String id =
        browser.value(
            "Object.entries(JSON.parse(data.textContent).said.en.names).find((e) => e[1] === '"
                + partner
                + "')[0]");
    String pair = "2039Q4,TJK," + id + ",energy,share,";
    assertThat(words(last + "2)")).isEqualTo(cell("summary.csv", "baseline," + pair, 8));
    assertThat(words(last + "3)")).isEqualTo(cell("summary.csv", "us-draws-down," + pair, 8));
    String difference = "us-draws-down,baseline," + pair;
    assertThat(words(last + "4)")).isEqualTo(cell("difference.csv", difference, 9));
    assertThat(words(last + "5)")).isEqualTo(cell("difference.csv", difference, 12));
    choose("quarter", "20");
    assertThat(words("#shares .readout")).startsWith("2029Q4: ");
    assertNothingWentWrong();
  }

  /** Not on the first of the states, whatever the answer is about. */
  @ParameterizedTest
  @ValueSource(strings = {"us-draws-down", "russia-refocuses"})
  void opensOnTheStateThatTheAnswerSpeaksOf(String scenario) throws Exception {
    browser.open(page(scenario));
    String state =
        browser.value("document.getElementById('share-state').selectedOptions[0].textContent");
    assertThat(words("#answer .sentences"))
        .containsPattern("^At the end of 2039, autonomy is clearly [^:]*" + state + ": ");
    assertThat(words("#why h2")).contains(state);
  }

  @Test
  void tellsOfTheTiesOfThatStateTheOneThatClearlyDiffersMost() throws Exception {
    browser.open(page("russia-refocuses"));
    String state = browser.value("document.getElementById('share-state').value");
    String name =
        browser.value("document.getElementById('share-state').selectedOptions[0].textContent");
    assertThat(state).isNotEqualTo("KAZ");
    assertThat(words("#answer .sentences"))
        .contains("Of powers’ leverage on " + name + ", that of Russia differs most")
        .contains(clearTies(state, "dependency") == 0 ? "None of " + name : "Of " + name)
        .doesNotContain("moves");
    assertThat(clearTies(state, "leverage")).isPositive();
  }

  /** How many powers' ties with a state have an interval without 0 that is worth a word. */
  private static long clearTies(String state, String variable) throws IOException {
    Path file = page("russia-refocuses").resolveSibling("difference.csv");
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.contains(",2039Q4," + state + ","))
          .map(line -> line.split(","))
          .filter(row -> row[6].equals(variable))
          .filter(row -> number(row[12]) > 0 || number(row[13]) < 0)
          .filter(row -> Math.max(Math.abs(number(row[12])), Math.abs(number(row[13]))) >= 0.0005)
          .count();
    }
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }

  @Test
  void opensWithTheDomainInWhichPartnersClearlyMoveMost() throws Exception {
    browser.open(page("russia-refocuses"));
    for (String state : List.of("KAZ", "UZB", "TJK")) {
      choose("state", state);
      assertThat(browser.value("document.getElementById('domain').value"))
          .isEqualTo(movedDomain(state));
    }
  }

  private static String movedDomain(String state) throws IOException {
    Map<String, Double> moves = new TreeMap<>();
    Path file = page("russia-refocuses").resolveSibling("difference.csv");
    try (var lines = Files.lines(file)) {
      lines
          .filter(l -> l.startsWith("russia-refocuses,baseline,2039Q4," + state + ","))
          .map(l -> l.split(",", -1))
          .filter(cells -> cells[6].equals("share") && !cells[4].equals("SELF") && isClear(cells))
          .forEach(
              cells -> moves.merge(cells[5], Math.abs(Double.parseDouble(cells[9])), Double::sum));
    }
    return Collections.max(moves.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** The interval is without 0, and its mean or an end reaches the size that is worth a word. */
  private static boolean isClear(String[] cells) {
    double low = Double.parseDouble(cells[12]);
    double high = Double.parseDouble(cells[13]);
    return low * high > 0 && Math.max(Math.abs(low), Math.abs(high)) >= 0.0005;
  }

  @Test
  void saysThatACauseOfAnotherVersionIsOne() throws Exception {
    String folder = folder("us-draws-down");
    String before = Files.readString(Path.of(folder, "ledger.csv"));
    String other = before.replace(",Attention,", ",InputReturn,");
    Addition.write(Path.of(folder), "ledger.csv", other);
    assertThat(Shell.run("report", folder).code()).isZero();
    browser.open(page("us-draws-down"));
    String why = words("#why");
    Addition.write(Path.of(folder), "ledger.csv", before);
    assertThat(Shell.run("report", folder).code()).isZero();
    assertThat(why).doesNotContain("InputReturn").contains("A step of another version");
  }

  @Test
  void saysLikeThePrintedAnswerWhatThereWasOnTheWay() throws Exception {
    Shell made = Shell.run("run", "cpc-cut", "-q", "--runs", "24", "--out", folder("cpc-cut"));
    Matcher said =
        Pattern.compile("on the way (it is [^;]* at the end of \\d{4}Q?\\d? \\(95 % band [^)]*\\))")
            .matcher(made.out());
    browser.open(page("cpc-cut"));
    String answer = words("#answer");
    assertThat(said.find()).as(made.out()).isTrue();
    do {
      assertThat(answer).contains("On the way " + said.group(1) + ".");
    } while (said.find());
    browser.open(page("us-draws-down"));
    assertThat(words("#answer")).doesNotContain("On the way");
  }

  @Test
  void speaksRussian() throws Exception {
    browser.open(page("us-draws-down"));
    choose("languages", "ru");
    assertThat(browser.value("document.documentElement.lang")).isEqualTo("ru");
    assertThat(words("#levels h3")).isEqualTo("Казахстан");
    assertThat(words("#answer .sentences")).startsWith("К концу 2039 года");
    choose("cargo", "gas");
    assertThat(words("#flows h3")).isEqualTo("Газ, млрд м³ в год, 2039Q4");
    assertThat(words("#drawing")).contains("млрд м³ в год").doesNotContain("bcm");
    assertNothingWentWrong();
  }

  @Test
  void writesRussianNumbersWithTheDigitsOfTheTables() throws Exception {
    browser.open(page("us-draws-down"));
    choose("languages", "ru");
    openNumbers("levels");
    assertThat(words("#levels details tbody tr td:nth-of-type(3)"))
        .contains(",")
        .isEqualTo(cell("summary.csv", "baseline,2024Q4,KAZ,,,autonomy,", 8).replace('.', ','));
    assertThat(words("#answer tbody tr td:nth-of-type(3)")).matches("[+\u2212]?\\d,\\d{4,}");
    assertThat(browser.value("/\\d\\.\\d{3,}/.test(document.body.innerText)")).isEqualTo("false");
    assertThat(browser.value("/\\d\\.\\d/.test(document.querySelector('#levels svg').textContent)"))
        .isEqualTo("false");
    assertNothingWentWrong();
  }

  @Test
  void showsTheLeversThatExplainLeaves() throws Exception {
    browser.open(page("russia-refocuses"));
    assertThat(words("#levels-title")).startsWith("Autonomy");
    choose("state", "KAZ");
    assertThat(words("#levers h2")).startsWith("Autonomy of Kazakhstan: “The war in Ukraine");
    assertThat(count("#levers tbody tr")).isEqualTo(3);
    Path levers = page("russia-refocuses").resolveSibling("levers.csv");
    String hash = Files.readAllLines(levers).get(1).split(",")[0];
    String whole = hash + ",KAZ,autonomy,(effect),,";
    String shown = words("#levers tbody tr:last-child td:nth-of-type(2)").replace("+", "");
    assertThat(shown).isEqualTo(rounded(cell(levers, whole, 6)));
    choose("state", "UZB");
    choose("variable", "economic_loss");
    assertThat(words("#levers h2")).startsWith("Economic loss of Uzbekistan");
    choose("variable", "legitimacy");
    assertThat(words("#levers h2")).startsWith("Autonomy of Uzbekistan");
    assertNothingWentWrong();
    browser.open(page("us-draws-down"));
    assertThat(words("#levers p")).contains("multivector explain DIR");
  }

  @ParameterizedTest
  @CsvSource({"us-draws-down/report.html", "comparison.html"})
  void printsNoControlsAndChartsAsWideAsTheSheet(String page) throws Exception {
    browser.medium("print");
    browser.open(work.resolve(page));
    browser.value("window.dispatchEvent(new Event('beforeprint'))");
    String controls = "#controls, .choices, .numbers, #language";
    assertThat(
            browser.value(
                "[...document.querySelectorAll('"
                    + controls
                    + "')].every((e) => getComputedStyle(e).display === 'none')"))
        .isEqualTo("true");
    String widths = "[...document.querySelectorAll('.panel svg')].map((e) => e.clientWidth)";
    assertThat(browser.value("Math.max(..." + widths + ") <= 680")).isEqualTo("true");
    browser.value("window.dispatchEvent(new Event('afterprint'))");
    browser.medium("screen");
    assertThat(browser.value("Math.max(..." + widths + ") > 300")).isEqualTo("true");
    assertNothingWentWrong();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void showsTheAnswerOnATelephoneWithoutSidewaysScrolling(String language) throws Exception {
    assertAnswerFitsATelephone(page("us-draws-down"), language);
  }

  private static void assertAnswerFitsATelephone(Path page, String language) throws Exception {
    browser.width(400);
    browser.open(page);
    choose("languages", language);
    String narrow =
        browser.value(
            "[...document.querySelectorAll('#answer .scroll')]"
                + ".every((e) => e.scrollWidth <= e.clientWidth)");
    browser.width(0);
    assertThat(narrow).isEqualTo("true");
  }

  /** The page has its width, and what is wider has a box that a keyboard can reach and move. */
  @ParameterizedTest
  @CsvSource({
    "korea/report.html, en",
    "korea/report.html, ru",
    "comparison.html, en",
    "comparison.html, ru"
  })
  void scrollsNoPageSideways(String page, String language) throws Exception {
    for (int width : new int[] {400, 800, 1200}) {
      browser.width(width);
      browser.open(work.resolve(page));
      choose("languages", language);
      browser.await(
          "setTimeout(() => { document.querySelectorAll('details').forEach(d => d.open = true);"
              + "setTimeout(() => done('open'), 200); }, 300)"); // drawn anew after the width
      // changed
      String over = browser.value("document.documentElement.scrollWidth > innerWidth");
      String unreachable =
          browser.value(
              "[...document.querySelectorAll('main *')].filter((e) => e.scrollWidth > e.clientWidth"
                  + " && /auto|scroll/.test(getComputedStyle(e).overflowX)"
                  + " && !(e.getAttribute('role') === 'region' && e.tabIndex === 0"
                  + " && e.getAttribute('aria-label'))).map((e) => e.outerHTML.slice(0, 99))");
      browser.width(0);
      assertThat(over).as("at " + width).isEqualTo("false");
      assertThat(unreachable).as("at " + width).isEmpty();
      assertNothingWentWrong();
    }
  }

  /** The tabulator goes through all that can be chosen, opened or scrolled, and is never lost. */
  @ParameterizedTest
  @CsvSource({"korea/report.html, 400", "korea/report.html, 1200", "comparison.html, 400"})
  void canBeUsedWithoutAMouse(String page, int width) throws Exception {
    browser.width(width);
    browser.open(work.resolve(page));
    Set<String> reached = new LinkedHashSet<>();
    for (String place = tab(); reached.add(place) && !place.isEmpty(); place = tab()) {
      String hidden =
          browser.value(
              "(() => { const e = document.activeElement, r = e.getBoundingClientRect();"
                  + " return getComputedStyle(e).outlineStyle === 'none' || r.bottom < 0"
                  + " || r.top > innerHeight; })()");
      assertThat(hidden).as(place).isEqualTo("false");
    }
    String all = "document.querySelectorAll('a, select, input, summary, [tabindex=\"0\"]').length";
    reached.remove("");
    assertThat(reached).hasSize(Integer.parseInt(browser.value(all)));
    browser.value("document.getElementById('quarter').focus()");
    browser.press("ArrowLeft", 37);
    assertThat(browser.value("document.getElementById('quarter').value"))
        .isEqualTo(browser.value("document.getElementById('quarter').max - 1"));
    browser.width(0);
    assertNothingWentWrong();
  }

  /** Where the next element with the focus is in the page; empty at its end. */
  private static String tab() throws Exception {
    browser.press("Tab", 9);
    return browser.value(
        "document.activeElement === document.body ? ''"
            + " : [...document.querySelectorAll('*')].indexOf(document.activeElement)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void showsTheJointAnswerOnATelephoneWithoutSidewaysScrolling(String language) throws Exception {
    assertAnswerFitsATelephone(joint(), language);
  }

  @Test
  void showsTheLedgerThatReplayLeaves() throws Exception {
    assertThat(Shell.run("replay", page("us-draws-down").getParent().toString()).code()).isZero();
    browser.open(page("us-draws-down"));
    assertThat(words("#why h2")).startsWith("Why autonomy moved in Kazakhstan");
    assertThat(count("#why tbody tr")).isBetween(3, 22);
    assertNothingWentWrong();
  }

  @Test
  void aScenarioAloneHasItsPage() throws Exception {
    browser.open(page("baseline"));
    assertThat(count("#levels .panel svg")).isEqualTo(6);
    assertThat(count("#change .panel svg")).isZero();
    assertThat(words("#answer .sentences")).contains("runs from");
    assertNothingWentWrong();
  }

  private static Path joint() {
    return work.resolve("comparison.html");
  }

  @Test
  void drawsTheJointPageWithoutAComplaint() throws Exception {
    browser.open(joint());
    assertThat(count("#asked tbody tr")).isEqualTo(2);
    assertThat(count("#answer tbody tr")).isEqualTo(20);
    assertThat(count("#heat tbody td")).isEqualTo(10);
    assertThat(count("#ranking .panel svg circle")).isEqualTo(10);
    assertThat(count("#levels .panel svg")).isEqualTo(1);
    assertThat(count("#change .panel svg")).isEqualTo(2);
    assertThat(words("#answer li")).startsWith("us-draws-down: At the end of 2039");
    assertNothingWentWrong();
  }

  @Test
  void choosesVariableStateBaseQuarterAndLanguageOfTheJointPage() throws Exception {
    browser.open(joint());
    choose("variable", "economic_loss");
    choose("state", "UZB");
    assertThat(words("#levels h2")).isEqualTo("Economic loss of Uzbekistan in each scenario");
    choose("quarter", "3");
    assertThat(words("#heat .caption")).contains(browser.value("quarter.nextSibling.textContent"));
    choose("against", "first");
    assertThat(count("#heat tbody tr")).isEqualTo(1);
    assertThat(count("#change .panel svg")).isEqualTo(1);
    choose("languages", "ru");
    assertThat(words("#levels h2")).isEqualTo("Экономические потери в каждом сценарии: Узбекистан");
    assertNothingWentWrong();
  }

  @Test
  void numbersOfTheJointPageAreThoseOfTheTables() throws Exception {
    browser.open(joint());
    String own = "us-draws-down,baseline,2039Q4,KAZ,,,autonomy,";
    String shown = words("#heat tbody tr td").replace("+", "");
    assertThat(shown).isEqualTo(rounded(cell("difference.csv", own, 9)));
    choose("state", "KAZ");
    openNumbers("change");
    assertThat(words("#change details tbody tr:last-child td:nth-of-type(3)"))
        .isEqualTo(
            cell(
                work.resolve("russia-refocuses").resolve("difference.csv"),
                "russia-refocuses,baseline,2039Q4,KAZ,,,autonomy,",
                9));
    choose("against", "first");
    Path compared = work.resolve("compared").resolve("comparison.csv");
    String start = "russia-refocuses,us-draws-down,2039Q4,KAZ,autonomy,";
    openNumbers("change");
    int[] columns = {6, 9, 12, 13, 14, 15, 16, 17};
    for (int n = 0; n < columns.length; n++) {
      String number = "#change details tbody tr:last-child td:nth-of-type(" + (n + 2) + ")";
      assertThat(words(number)).isEqualTo(cell(compared, start, columns[n]));
    }
    openNumbers("levels");
    String last = "#levels details tbody tr:last-child td:nth-of-type(";
    assertThat(words(last + "1)")).isEqualTo(cell(compared, start, 8));
    assertThat(words(last + "2)")).isEqualTo(cell(compared, start, 7));
  }

  /** Bold is sure; a colour is for what is clear, and says how large it is. */
  @Test
  void coloursEffectsThatAreClearAndSaysWhatIsInEachClass() throws Exception {
    browser.open(joint());
    List<String> classes = new ArrayList<>();
    for (String variable : List.of("autonomy", "economic_loss")) {
      choose("variable", variable);
      double most = Double.parseDouble(words("#heat .classes li:last-child").split(" to \\+")[1]);
      for (int row = 1; row <= 2; row++) {
        String scenario = row == 1 ? "us-draws-down" : "russia-refocuses";
        for (int column = 1; column <= STATES.size(); column++) {
          String td = "#heat tbody tr:nth-child(" + row + ") td:nth-of-type(" + column + ")";
          Ends ends = ends(scenario, STATES.get(column - 1), variable);
          assertThat(count(td + " strong")).isEqualTo(ends.marked() ? 1 : 0);
          assertThat(className(td)).as(td).isEqualTo(ends.shade(most));
          classes.add(className(td));
        }
      }
      assertThat(count("#heat .classes li")).isEqualTo(7);
      assertThat(words("#heat .classes li:nth-child(3)")).startsWith("clear, up to -0.0");
      assertThat(words("#heat .classes li:nth-child(4)"))
          .isEqualTo("not clear: the 95 % interval holds 0 or does not reach 0.0005");
    }
    assertThat(classes).contains("d0", "low1", "low3", "high1");
    choose("quarter", "0");
    assertThat(words("#heat .classes")).isNotEmpty();
    assertNothingWentWrong();
  }

  private static final List<String> STATES = List.of("KAZ", "UZB", "TKM", "KGZ", "TJK");

  private static final List<String> STATE_NAMES =
      List.of("Kazakhstan", "Uzbekistan", "Turkmenistan", "Kyrgyzstan", "Tajikistan");

  /** Of an effect at the horizon. */
  private record Ends(double mean, double low, double high) {

    boolean sure() {
      return low > 0 || high < 0;
    }

    boolean marked() {
      return sure() && new BigDecimal(rounded("" + mean)).signum() != 0;
    }

    String shade(double most) {
      boolean clear = sure() && Math.max(Math.abs(low), Math.abs(high)) >= 0.0005;
      int size = Math.min(3, (int) Math.ceil(Math.abs(mean) / most * 3));
      return clear ? (mean < 0 ? "low" : "high") + size : "d0";
    }
  }

  private static Ends ends(String scenario, String state, String variable) throws IOException {
    Path file = work.resolve(scenario).resolve("difference.csv");
    String row = scenario + ",baseline,2039Q4," + state + ",,," + variable + ",";
    return new Ends(
        Double.parseDouble(cell(file, row, 9)),
        Double.parseDouble(cell(file, row, 12)),
        Double.parseDouble(cell(file, row, 13)));
  }

  private static String className(String selector) throws Exception {
    return browser.value("document.querySelector(\"" + selector + "\").className");
  }

  @Test
  void saysWhatIsInEachClassOfTheMapAndOfTheMatrix() throws Exception {
    browser.open(page("us-draws-down"));
    assertThat(count("#drawing .classes li")).isEqualTo(7);
    assertThat(words("#drawing .classes li")).matches("0\\.\\d{4} to 0\\.\\d{4}");
    choose("variable", "economic_loss");
    String around = words("#drawing .classes li:nth-child(4)");
    assertThat(around).matches("-(0\\.\\d{4}) to \\1");
    choose("map-show", "difference");
    assertThat(words("#drawing .classes li:nth-child(4)")).startsWith("not clear: the 95 %");
    for (String state : STATES) {
      assertThat(shadeOf(state).equals("d0"))
          .as(state)
          .isEqualTo(ends("us-draws-down", state, "economic_loss").shade(1).equals("d0"));
    }
    choose("show", "difference");
    assertThat(words("#matrix .classes li:nth-child(4)")).startsWith("not clear: the 95 %");
    assertThat(count("#matrix td.d0")).isPositive();
    assertThat(count("#matrix td:not(.d0)")).isPositive().isLessThan(45);
    assertThat(count("#matrix td:not(.d0) strong")).isEqualTo(count("#matrix td:not(.d0)"));
    assertNothingWentWrong();
  }

  private static String shadeOf(String state) throws Exception {
    String country =
        "[...document.querySelectorAll('#drawing .country')].find((c) =>"
            + " c.textContent.startsWith('"
            + STATE_NAMES.get(STATES.indexOf(state))
            + "')).getAttribute('class')";
    return browser.value(country).replace("country ", "");
  }

  /** As in its title, in the answer and in the charts. */
  @Test
  void drawsMeansOverTime() throws Exception {
    browser.open(page("us-draws-down"));
    String scenario = cell("summary.csv", "us-draws-down,2039Q4,KAZ,,,autonomy,", 8);
    String reference = cell("summary.csv", "baseline,2039Q4,KAZ,,,autonomy,", 8);
    assertThat(words("#levels .readout"))
        .startsWith(
            "2039Q4: Scenario " + rounded(scenario) + ", Reference " + rounded(reference) + "; ");
    assertThat(words("#levels > .caption")).contains("Line: mean of n = 24 runs; dark band: 50 %");
  }

  private static void openNumbers(String section) throws Exception {
    browser.value("document.querySelector('#" + section + " details').open = true");
    browser.await("setTimeout(() => done('open'), 100)");
  }

  @ParameterizedTest
  @CsvSource({
    "us-draws-down/report.html, light, en",
    "us-draws-down/report.html, dark, en",
    "us-draws-down/report.html, light, ru",
    "baseline/report.html, light, en",
    "russia-refocuses/report.html, dark, en",
    "korea/report.html, dark, ru",
    "comparison.html, light, en",
    "comparison.html, dark, ru"
  })
  void axeFindsNoFault(String page, String scheme, String language) throws Exception {
    browser.scheme(scheme);
    browser.open(work.resolve(page));
    choose("languages", language);
    Path axe = Path.of("src/test/resources/org/multivector/report/axe.min.js");
    browser.value("(() => { " + Files.readString(axe) + "; return 1; })()");
    String faults =
        browser.await(
            "axe.run().then((found) => done(found.violations.map((v) => v.id + ': '"
                + " + v.nodes.slice(0, 3).map((n) => n.html + ' ' + n.failureSummary).join('; '))"
                + ".join('\\n')))");
    browser.scheme("light");
    assertThat(faults).isEmpty();
  }
}
