package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario changes, and whom a state leans on, in words. */
final class DescribeScenarioTest {

  @TempDir Path work;

  private Shell describe(String yaml) throws IOException {
    Path file = Files.writeString(work.resolve("mine.yaml"), "title: Mine\n" + yaml);
    return Shell.run("describe", file.toString());
  }

  @Test
  void tellsEverythingThatDiffersAndNothingElse() throws IOException {
    Shell told =
        describe(
            "extends: us-draws-down\n"
                + "set: {powers.IND.attention: 0.2}\n"
                + "switches: {taste: frozen, voice: off, portfolio: off, outside_options: frozen}\n"
                + "uncertain: {x: uniform 1 2}\n"
                + "events:\n"
                + "  - {at: 2030Q1, title: India comes, ramp: 4 quarters, for: 3 years,\n"
                + "     set: {powers.IND.attention: {times: x}, powers.IND.stake: {add: 0.5}}}\n");
    assertThat(told.code()).isZero();
    assertThat(told.out().lines().map(String::strip).toList())
        .contains(
            "Compared with: The United States draws down (us-draws-down)",
            "- x: between 1 and 2 (uniform 1 2)",
            "From 2030Q1 (India comes), building up over 4 quarters, until 2033Q1:",
            "- attention of India times x, as a hazard",
            "- stake of India in the region plus 0.5",
            "- taste is off (frozen is the same)",
            "- portfolio is off (frozen is the same)",
            "- outside_options is frozen",
            "- voice is off")
        .anyMatch(line -> line.startsWith("- attention of India: 0.2, not between"))
        .noneMatch(line -> line.contains("United States times"));
  }

  @Test
  void writesNamesAndMediansAsPeopleDoAndLeavesOneLineFree() throws IOException {
    String yaml =
        "extends: baseline\n"
            + "remove: [csto]\n"
            + "set: {powers.USA.conditionality: beta 2 5, states.KAZ.remittances.REG: 2,\n"
            + "  parameters.resolve: lognormal 0.3 0.1}\n"
            + "events: [{at: 2030Q1, set: {powers.IRN.load.middle_east: 3,\n"
            + "  powers.CHN.load.indo_pacific: 2, powers.RUS.load.ukraine: 0}}]\n";
    assertThat(describe(yaml).out())
        .contains("- load of Middle East on Iran becomes 3")
        .contains("- load of Indo-Pacific on China becomes 2")
        .contains("- load of war in Ukraine on Russia becomes 0")
        .contains(" the other Central Asian states")
        .contains(": between 0 and 1 (beta 2 5)")
        .contains(": about 0.3 (lognormal 0.3 0.1)")
        .contains("Organization (csto)\n\nOtherwise from the start:\n")
        .doesNotContain("\n\n\n");
  }

  @Test
  void tellsOfANewcomerWhatIsSetAndNotWhatItHasFromWhomItIsLike() throws IOException {
    String yaml =
        "extends: baseline\n"
            + "add: {states: {AFG: {name: Afghanistan, like: TJK}}}\n"
            + "set: {states.AFG.gdp: 17, ties.AFG.trade.CHN: 0.3, states.AFG.cohesion.TJK: 0.2}\n";
    assertThat(describe(yaml).out().lines().filter(line -> line.startsWith("  - ")))
        .containsExactly(
            "  - Afghanistan (AFG), like Tajikistan",
            "  - GDP of Afghanistan (bn USD): 17",
            "  - cohesion of Tajikistan with Afghanistan: 0.2",
            "  - share of China in what Afghanistan needs in trade without fuels: 0.3");
    Shell page =
        Shell.run(
            "describe", work.resolve("mine.yaml").toString(), "--of", "AFG", "--format", "csv");
    assertThat(page.out().lines().filter(line -> line.startsWith("trade,")))
        .anyMatch(line -> line.contains(",China,") && line.endsWith(",0.3,assumption"));
  }

  @Test
  void tellsWhereANewCorridorRunsAndInWhoseHands() throws IOException {
    String legs =
        "[{from: UZB, to: AFG, by: UZB}, {from: AFG, to: PAK, by: AFG},"
            + " {from: PAK, to: ROW, by: PAK}]";
    String yaml =
        "extends: baseline\nadd:\n  corridors:\n"
            + "    kabul-rail: {name: Kabul railway, cargo: freight, legs: "
            + legs
            + "}\nset: {corridors.kabul-rail.capacity: 8}\n";
    assertThat(describe(yaml).out())
        .contains(
            "\n  - Kabul railway (kabul-rail): freight from Uzbekistan over Afghanistan and"
                + " Pakistan to the rest of the world, in the hands of Uzbekistan, Afghanistan and"
                + " Pakistan\n");
  }

  @Test
  void countsVolumesInTheUnitOfTheirCargo() throws IOException {
    String yaml =
        "extends: baseline\nset:\n  corridors.cpc.capacity: 50\n  states.TKM.exports.gas: 30\n";
    assertThat(describe(yaml).out())
        .contains("(Mt per year): 50", "(bcm per year): 30")
        .doesNotContain("volume");
  }

  @Test
  void saysWhenNothingDiffers() throws IOException {
    assertThat(describe("extends: baseline\n").out()).contains("\nNothing differs.\n");
  }

  @Test
  void aTableHasARowForEachChange() throws IOException {
    describe(
        "extends: us-draws-down\n"
            + "add: {states: {AFG: {name: Afghanistan, like: TJK}}}\n"
            + "remove: [csto]\n"
            + "set: {powers.IND.attention: 0.2, states.AFG.cohesion.TJK: 0.2}\n"
            + "switches: {taste: frozen}\n"
            + "uncertain: {x: uniform 1 3}\n"
            + "events:\n"
            + "  - {at: 2030Q1, title: India comes, ramp: 4 quarters, for: 3 years,\n"
            + "     set: {powers.IND.attention: {times: 2 * x}}}\n"
            + "  - {when: autonomy of KAZ < 0.5, title: Pressed, probability: 0.25,\n"
            + "     set: {powers.IND.stake: {add: 0.5}}}\n");
    String file = work.resolve("mine.yaml").toString();
    Shell csv = Shell.run("describe", file, "--format", "csv");
    assertThat(csv.code()).as(csv.err()).isZero();
    assertThat(csv.out().lines())
        .startsWith(
            "kind,address,operation,amount,median,before,median_before,title,from,ramp,length,when,"
                + "probability,what",
            "added,AFG,,,,,,,,,,,,Afghanistan")
        .contains(
            "uncertain,uncertain.x,set,uniform 1 3,2,,,,,,,,,x",
            "event,powers.IND.attention,times,2 * x,,,,India comes,2030Q1,4,12,,1,\"attention of"
                + " India times 2 * x, as a hazard\"",
            "event,powers.IND.stake,add,0.5,0.5,,,Pressed,,1,,autonomy of Kazakhstan has been"
                + " below 0.5,0.25,stake of India in the region plus 0.5")
        .anyMatch(row -> row.startsWith("removed,csto,,,"))
        .anyMatch(row -> row.matches("start,powers.IND.attention,set,0.2,0.2,\\w+ .*,0\\.\\d+,,.*"))
        .anyMatch(row -> row.startsWith("switch,switches.taste,set,off,,on,,"))
        .noneMatch(row -> row.contains("powers.USA.attention"));
    assertThat(JsonColumns.ofNumbers(Shell.run("describe", file, "--format", "json")))
        .containsExactly("median", "median_before", "ramp", "length", "probability");
  }

  @Test
  void whatTheReferenceAloneHasIsInTheTableToo() throws IOException {
    describe("extends: baseline\nswitches: {khujand_treaty: off}\n");
    String file = work.resolve("mine.yaml").toString();
    assertThat(Shell.run("describe", file, "--format", "csv").out().lines().skip(1))
        .isNotEmpty()
        .allMatch(row -> row.startsWith("event_gone,"));
  }

  @Test
  void showsAStateWithItsSources() {
    Shell page = Shell.run("describe", "baseline", "--of", "KGZ", "--format", "csv");
    assertThat(page.out().lines().toList())
        .contains("domain,weight,partner,share,range,source")
        .anyMatch(line -> line.startsWith("labour,") && line.endsWith("nbkr-remittances-2025"));
    Shell text = Shell.run("describe", "baseline", "--of", "KGZ");
    assertThat(text.out()).contains("Kyrgyzstan (KGZ) in The world of 2025, 2024Q4", "Sources: ");
  }

  @Test
  void suggestsTheStateThatWasMeant() {
    Shell refused = Shell.run("describe", "baseline", "--of", "KGX");
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.complaints())
        .first()
        .isEqualTo(
            "--of:1:1: error: unknown state \"KGX\"; allowed: KAZ, UZB, TKM, KGZ, TJK; did you"
                + " mean \"KGZ\"?");
  }
}
