package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.text.BadInput;

/** The hash changes if and only if the meaning changes. */
class CanonicalTest {

  private static final String QUESTION =
      """
      question: How much?
      uncertain: {decline: uniform 0.5 0.9}
      switches: {taste: off}
      set: {powers.USA.risk: 2, powers.RUS.risk: 1.5}
      events:
        - at: 2026Q1
          title: Washington stops
          ramp: 8 quarters
          set: {powers.USA.attention: {times: 1 - decline}, powers.USA.stake: -1}
        - at: 2027Q1
          for: 4 quarters
          set: {powers.RUS.load.ukraine: 0}
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private String hash(String question) throws BadInput {
    return desk.question(question).hash();
  }

  @Test
  void isTwelveHexDigitsOfTheResolvedText() throws Exception {
    Scenario scenario = desk.question(QUESTION);
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(scenario.resolved().getBytes(StandardCharsets.UTF_8));
    assertThat(scenario.hash())
        .hasSize(12)
        .isEqualTo(HexFormat.of().formatHex(digest).substring(0, 12));
  }

  @Test
  void doesNotDependOnCommentsOrderTitlesOrWaysOfWriting() throws BadInput {
    String same =
        """
        # a comment
        question: Quite another?
        events:
          - set: {powers.RUS.load.ukraine: {set: "0.0"}}
            at: "2027Q1"
            until: 2028Q1
          - at: 2026Q1
            title: Another title
            ramp: 2 years
            set:
              powers.USA.stake: -1.00
              powers.USA.attention: {times: "1-decline"}
        uncertain:
          decline: uniform  .5  9e-1
        set:
          powers.RUS.risk: 1.5
          powers.USA.risk: 1 + 1
          powers.RUS.posture: 1
        switches: {taste: false, growth: on}
        """;
    assertThat(hash(same)).isEqualTo(hash(QUESTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.9}|0.91}",
        "taste: off|taste: on",
        "risk: 2,|risk: 2.0000001,",
        "2026Q1|2026Q2",
        "8 quarters|7 quarters",
        "4 quarters|5 quarters",
        "{times: 1 - decline}|{times: decline}",
        "{times: 1 - decline}|1 - decline",
        "stake: -1|stake: {add: -1}",
        "load.ukraine: 0|load.home: 0",
        "decline|descent",
        "question: How much?|horizon: {to: 2030Q1}",
      })
  void changesWithTheMeaning(String change) throws BadInput {
    String[] parts = change.split("\\|", -1);
    assertThat(hash(QUESTION.replace(parts[0], parts[1]))).isNotEqualTo(hash(QUESTION));
  }

  @Test
  void keepsTheOrderOfSeveralEffectsOnOneInput() throws BadInput {
    String set = "  - {at: 2026Q1, set: {powers.USA.risk: 2}}\n";
    String add = "  - {at: 2026Q1, set: {powers.USA.risk: {add: 1}}}\n";
    assertThat(hash("events:\n" + set + add)).isNotEqualTo(hash("events:\n" + add + set));
  }

  @Test
  void forgetsWhatChangesNothing() throws BadInput {
    String nothing =
        "events:\n  - {at: 2026Q1, set: {powers.USA.risk: {times: 1}, powers.USA.stake: {add: 0}}}\n"
            + "set: {powers.USA.risk: 1}\n";
    assertThat(hash(nothing)).isEqualTo(hash(""));
    String late = "  - {at: 2029Q1, set: {powers.USA.risk: 2}}\n";
    assertThat(hash("events:\n" + late))
        .as("an end after the horizon is no end")
        .isEqualTo(hash("events:\n" + late.replace("2029Q1,", "2029Q1, for: 9 years,")));
  }

  @Test
  void includesTheReference() throws BadInput {
    desk.write("a.yaml", "title: A\nextends: small\nset: {powers.USA.risk: 2}\n");
    desk.write("b.yaml", "title: B\nextends: a\n");
    desk.write("c.yaml", "title: C\nextends: a\nreference: small\n");
    Scenario b = desk.read("b.yaml");
    assertThat(b.hash()).isNotEqualTo(desk.read("c.yaml").hash());
    assertThat(desk.read("c.yaml").hash())
        .as("what is extended does not matter, only what comes of it")
        .isEqualTo(desk.read("a.yaml").hash());
    assertThat(b.reference().orElseThrow().hash())
        .isNotEqualTo(desk.read("small/world.yaml").hash());
  }

  @Test
  void dependsOnFiguresButNotOnTheirOrigin() throws BadInput {
    String before = desk.read("small/world.yaml").hash();
    desk.edit(
        "states.csv",
        "KAZ,gdp,280,,,bn USD,2024,almanac-2025,A,",
        "KAZ,gdp,280,,,bn USD,2023,yearbook-2024,B,why");
    assertThat(desk.read("small/world.yaml").hash()).isEqualTo(before);
    desk.edit("states.csv", "KAZ,gdp,280,", "KAZ,gdp,281,");
    assertThat(desk.read("small/world.yaml").hash()).isNotEqualTo(before);
  }

  private String worldHash(String part, String replacement) throws BadInput {
    return desk.edit("world.yaml", part, replacement).read("small/world.yaml").hash();
  }

  @Test
  void dependsOnWhoIsInTheWorldButNotOnTheirNames() throws BadInput {
    String before = desk.read("small/world.yaml").hash();
    assertThat(worldHash("Kazakhstan", "Qazaqstan")).isEqualTo(before);
    assertThat(worldHash("low: with the United States", "low: with America")).isEqualTo(before);
    assertThat(worldHash("[[RUS], [USA], [REG]", "[[RUS, USA], [REG]")).isNotEqualTo(before);
    assertThat(worldHash("balance: true", "balance: false")).isNotEqualTo(before);
    assertThat(worldHash("{ukraine: Ukraine, home: At home}", "{home: At home, ukraine: Ukraine}"))
        .as("the order of sums can change last digits")
        .isNotEqualTo(before);
  }

  @Test
  void dependsOnWhatAnInstitutionIsAbout() throws BadInput {
    desk.write(
        "small/institutions.csv",
        "institution,variable,value,low,high,unit,year,source,quality,note\n"
            + "union,depth,0.5,,,index,2024,almanac-2025,A,\n");
    String plain = worldHash("nests:", "institutions: {union: {name: Union}}\nnests:");
    assertThat(worldHash("nests:", "institutions: {union: {name: League}}\nnests:"))
        .isEqualTo(plain);
    for (String about :
        List.of("leader: RUS", "domains: [trade]", "issues: [alignment]", "neutral: true")) {
      assertThat(worldHash("nests:", "institutions: {union: {name: U, " + about + "}}\nnests:"))
          .as(about)
          .isNotEqualTo(plain);
    }
  }

  @Test
  void namesPairsInOneWayWhateverTheOrderOfTheRoster() throws BadInput {
    desk.edit(
        "world.yaml", "{KAZ: Kazakhstan, UZB: Uzbekistan}", "{UZB: Uzbekistan, KAZ: Kazakhstan}");
    assertThat(desk.read("small/world.yaml").resolved())
        .contains("states.KAZ.cohesion.UZB")
        .doesNotContain("states.UZB.cohesion.KAZ");
  }

  @Test
  void isTheSameForTheSameFileElsewhere(@TempDir Path elsewhere) throws BadInput {
    Desk other = Desk.in(elsewhere);
    assertThat(other.question(QUESTION).resolved()).isEqualTo(desk.question(QUESTION).resolved());
  }
}
