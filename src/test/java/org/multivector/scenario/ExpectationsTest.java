package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.scenario.Expectation.Direction;
import org.multivector.scenario.Expectation.Question;
import org.multivector.scenario.Expectation.Than;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;

/** What theory says of a scenario, as its file says it. */
class ExpectationsTest {

  private static final String HEAD =
      "sources: [{own-2025: \"Author (2025), Title\"}]\n"
          + "events: [{at: 2026Q1, set: {powers.USA.attention: {times: 0.5}}}]\n"
          + "expect:\n";

  private static final String FULL =
      "  - id: S1\n"
          + "    claim: Less engagement narrows the room for manoeuvre\n"
          + "    source: own-2025#p7\n"
          + "    metric: autonomy\n"
          + "    of: [KAZ, UZB]\n"
          + "    over: 2026Q1..2026Q4\n"
          + "    direction: lower\n"
          + "    margin: 0.01\n"
          + "    mechanism: [offers, outside_options]\n"
          + "    coefficient: parameters.outside_option\n";

  private static final String MOST =
      "  - id: S1\n    claim: x\n    source: own-2025\n    metric: autonomy\n    of: KAZ\n"
          + "    mechanism: none\n    coefficient: none\n    direction: lower\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private List<Expectation> read(String lines) throws BadInput {
    desk.write("question.yaml", "title: A question\nextends: small\n" + HEAD + lines);
    return ScenarioReader.expectations(folder.resolve("question.yaml").toString(), List.of());
  }

  private Question one(String lines) throws BadInput {
    return read(lines).get(0).question().orElseThrow();
  }

  @Test
  void readsAllThatAClaimSays() throws BadInput {
    Expectation claim = read(FULL).get(0);
    assertThat(claim.id()).hasToString("S1");
    assertThat(claim.claim()).startsWith("Less engagement");
    Question question = claim.question().orElseThrow();
    assertThat(question.gauge().of()).extracting(Word::text).containsExactly("KAZ", "UZB");
    assertThat(question.gauge().over().orElseThrow().to()).hasToString("2026Q4");
    assertThat(question.than()).isEqualTo(new Than.Reference());
    assertThat(question.direction()).isEqualTo(Direction.LOWER);
    assertThat(question.margin()).isEqualTo(OptionalDouble.of(0.01));
    assertThat(question.mechanisms()).hasSize(2);
  }

  @Test
  void asksOfEachActorOnItsOwn() throws BadInput {
    List<Expectation> claims = read(MOST.replace("of: KAZ", "each: [KAZ, UZB]"));
    assertThat(claims).extracting(claim -> claim.id().text()).containsExactly("S1/KAZ", "S1/UZB");
    assertThat(claims.get(1).question().orElseThrow().gauge().of())
        .extracting(Word::text)
        .containsExactly("UZB");
  }

  @Test
  void readsWhyAPropositionIsNotTested() throws BadInput {
    String lines =
        "  - {id: S2, claim: x, source: own-2025, class: duplicate of S1, reason: Same words}\n";
    Expectation claim = read(MOST + lines).get(1);
    assertThat(claim.question()).isEmpty();
    assertThat(claim.reason().orElseThrow().other()).hasToString("S1");
    assertThat(claim.reason().orElseThrow().words()).isEqualTo("duplicate of S1");
  }

  private static String duplicate(String id, String of) {
    return "  - {id: "
        + id
        + ", claim: x, source: own-2025, class: duplicate of "
        + of
        + ", reason: Same words}\n";
  }

  private List<String> told(String lines) {
    desk.write("question.yaml", "title: A question\nextends: small\n" + HEAD + lines);
    return desk.messages("question.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S1", "S2", "S3", "S3.a", "S4", "S4/UZB"})
  void takesADuplicateOfWhatIsThereOrInTheFolder(String of) {
    desk.write("else.yaml", "title: Else\nextends: small\n" + HEAD + MOST.replace("S1", "S2"));
    desk.write("empty.yaml", "title: Else\nextends: small\n");
    String parts = MOST.replace("S1", "S3.a") + MOST.replace("S1", "S3.b");
    String each = MOST.replace("S1", "S4").replace("of: KAZ", "each: [KAZ, UZB]");
    assertThat(told(MOST + parts + each + duplicate("S9", of))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "S10, 'unknown claim \"S10\"; allowed: an id under \"expect\" in this file, in what it extends,"
        + " in another file of its folder, or in a file that is checked with it; did you mean \"S1\"?'",
    "Other-7, 'unknown claim \"Other-7\"; allowed: an id under \"expect\" in this file, in what it"
        + " extends, in another file of its folder, or in a file that is checked with it'",
    "S5, '\"S5\" is called a duplicate of itself'",
    "'', 'the id of the claim that says the same is missing'",
  })
  void refusesADuplicateOfNothing(String of, String what) {
    desk.write("else.yaml", "title: Else\nextends: small\n" + HEAD + MOST.replace("S1", "S2"));
    int column = of.isEmpty() ? 49 : 62;
    assertThat(told(MOST + duplicate("S5", of)))
        .containsExactly("question.yaml:14:" + column + ": error: " + what);
  }

  @Test
  void saysNothingOfDuplicatesWhereAFileOrAnIdCannotBeRead() {
    String nameless = MOST.replace("id: S1", "ids: S1");
    assertThat(told(nameless + duplicate("S5", "S1")))
        .singleElement()
        .asString()
        .contains("\"ids\"");
    desk.write("else.yaml", "title: [\n");
    assertThat(told(MOST + duplicate("S5", "S2"))).isEmpty();
  }

  @Test
  void leavesTheHashAlone() throws BadInput {
    desk.write("question.yaml", "title: A question\nextends: small\n" + HEAD + FULL);
    String with = desk.read("question.yaml").hash();
    desk.write(
        "question.yaml", "title: A question\nextends: small\n" + HEAD.replace("expect:\n", ""));
    assertThat(desk.read("question.yaml").hash()).isEqualTo(with);
  }

  @Test
  void tellsWhatAnOtherWriterMadeOfOnAndThatTheIdIsAnExample() {
    desk.write("question.yaml", "title: A question\nextends: small\n" + HEAD + "  - {true: RUS}\n");
    assertThat(desk.messages("question.yaml"))
        .anyMatch(line -> line.contains("unknown key \"true\"") && line.contains("mean \"on\"?"))
        .anyMatch(line -> line.endsWith("error: \"id\" is missing; write id: my-claim"));
  }

  @Test
  void runsTheSameInAWorldSetOtherwise() throws BadInput {
    Question question = one(MOST + "    than: {effect: same, with: {switches.offers: off}}\n");
    Setup other = ((Than.Effect) question.than()).other();
    assertThat(other.read(new Library()).plan().off()).hasSize(1);
    assertThat(other.read(new Library()).reference().orElseThrow().plan().off()).hasSize(1);
    assertThat(question.setup().read(new Library()).plan().off()).isEmpty();
    assertThat(other.words()).isEqualTo("question switches.offers=off");
  }

  @Test
  void runsWhatAClaimAddsAgainstTheFileItStandsIn() throws BadInput {
    String more = "    events: [{at: 2026Q2, set: {powers.RUS.risk: 2}}]\n";
    Scenario added = one(MOST + more).setup().read(new Library());
    assertThat(added.plan().changes()).hasSize(2);
    assertThat(added.reference().orElseThrow().plan().changes()).hasSize(1);
    assertThat(added.stem()).isEqualTo("question#S1");
  }

  @Test
  void whatWasReadForOneScenarioIsThereForTheNext() throws BadInput {
    Setup alone = one(MOST).setup();
    Library library = new Library();
    Scenario first = alone.read(library);
    Setup added = one(MOST + "    events: [{at: 2026Q2, set: {powers.RUS.risk: 2}}]\n").setup();
    assertThat(added.read(library).hash()).isEqualTo(added.read(new Library()).hash());
    desk.write("question.yaml", "title: It is not read again\nextends: nothing\n");
    assertThat(alone.read(library).hash()).isEqualTo(first.hash());
    assertThatThrownBy(() -> alone.read(new Library())).isInstanceOf(BadInput.class);
  }

  @Test
  void aScenarioThatCannotBeReadSilencesNoFaultOfTheNext() throws BadInput {
    desk.write("gone.yaml", "title: Gone\nextends: small\nremove: [KAZ, UZB]\n");
    desk.write("sums.yaml", "title: Sums\nextends: small\nset: {ties.KAZ.trade.RUS: 0.4}\n");
    Setup gone = one(MOST + "    scenario: gone\n").setup();
    Setup sums = one(MOST + "    scenario: sums\n").setup();
    Library library = new Library();
    assertThat(one(MOST).setup().read(library).stem()).isEqualTo("question");
    assertThatThrownBy(() -> gone.read(library)).hasMessageContaining("there are 0 states");
    assertThatThrownBy(() -> sums.read(library)).hasMessageContaining("sum to 1.1, not 1");
  }

  @Test
  void runsOneSetupForEachDose() throws BadInput {
    String more = "    than: {doses: {powers.RUS.coerciveness: [0.1, 0.5, 0.9]}}\n";
    Than.Doses doses = (Than.Doses) one(MOST.replace("lower", "hump") + more).than();
    assertThat(doses.all()).hasSize(3);
    assertThat(doses.all().get(2).words()).endsWith("powers.RUS.coerciveness=0.9");
    assertThat(doses.all().get(2).read(new Library()).hash())
        .isNotEqualTo(doses.all().get(1).read(new Library()).hash());
  }

  @Test
  void comparesWithTheSameElsewhere() throws BadInput {
    Than than = one(MOST + "    than: {of: UZB}\n").than();
    assertThat(((Than.Elsewhere) than).gauge().of()).extracting(Word::text).containsExactly("UZB");
    assertThat(one(MOST + "    measure: level\n    than: {value: 0.9}\n").than())
        .isEqualTo(new Than.Value(0.9));
  }

  private void isRefused(String lines, String... faults) {
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(BadInput.class)
        .satisfies(
            refused -> {
              List<String> found =
                  ((BadInput) refused)
                      .faults().stream()
                          .map(Fault::line)
                          .map(line -> line.substring(line.indexOf("question.yaml")))
                          .toList();
              assertThat(found).hasSize(faults.length);
              for (int n = 0; n < faults.length; n++) {
                assertThat(found.get(n)).startsWith(faults[n]);
              }
            });
  }

  @Test
  void showsWhereAClaimIsWrong() {
    isRefused(
        FULL.replace("direction: lower", "direction: lowr").replace("own-2025#", "own-2026#"),
        "question.yaml:8:13: error: unknown source \"own-2026\"",
        "question.yaml:12:16: error: unknown direction \"lowr\"; allowed: lower, higher");
    isRefused(
        FULL.replace("own-2025#", "own-2026#"),
        "question.yaml:8:13: error: unknown source \"own-2026\"");
    isRefused(
        FULL.replace("outside_options", "outside_option"),
        "question.yaml:14:25: error: unknown mechanism \"outside_option\"");
    isRefused(
        FULL.replace("parameters.outside_option", "parameters.outside_opton"),
        "question.yaml:15:29: error: unknown variable \"outside_opton\"");
    isRefused(
        FULL.replace("2026Q1..2026Q4", "2026Q4..2026Q1"),
        "question.yaml:11:11: error: the time ends before it begins");
    isRefused(
        FULL.replace("    of: [KAZ, UZB]\n", ""),
        "question.yaml:6:5: error: say whose it is with either \"of\" or \"each\"");
    isRefused(
        FULL.replace("    mechanism: [offers, outside_options]\n", ""),
        "question.yaml:6:5: error: \"mechanism\" is missing");
    isRefused(
        FULL.replace("margin: 0.01", "margin: 0"),
        "question.yaml:13:13: error: the margin must be above 0");
  }

  @Test
  void refusesToCompareWithTwoThingsAtOnce() {
    isRefused(
        MOST + "    than: {value: 1, of: UZB}\n",
        "question.yaml:14:11: error: compare with one thing, not with of, on, domain, over and"
            + " value");
    isRefused(
        MOST.replace("lower", "hump") + "    than: {doses: {powers.RUS.risk: [1, 2]}}\n",
        "question.yaml:13:16: error: a hump needs three doses or more");
    for (String doses : List.of("{powers.RUS.risk: 1}", "{powers.RUS.risk: []}", "{}", "0.1")) {
      isRefused(MOST + "    than: {doses: " + doses + "}\n", "question.yaml:14:");
    }
    isRefused(
        MOST + "    than: referenc\n",
        "question.yaml:14:11: error: \"than\" must be reference or a group of keys");
  }

  @Test
  void refusesTwoClaimsOfOneId() {
    isRefused(MOST + MOST, "question.yaml:14:9: error: the id \"S1\" is taken already");
  }
}
