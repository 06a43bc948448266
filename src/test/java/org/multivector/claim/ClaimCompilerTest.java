package org.multivector.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.SmallWorld;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;

/** What is run for a claim, and whether it can be taken apart. */
final class ClaimCompilerTest {

  private static final String HEAD =
      "title: Washington leaves\nextends: small\nsources: [almanac-2025]\nevents:\n"
          + "  - {at: 2026Q1, title: It leaves, set: {powers.USA.attention: {times: 0.2}}}\n"
          + "expect:\n"
          + "  - id: it\n    claim: What is said\n    source: almanac-2025\n"
          + "    metric: autonomy\n    of: KAZ\n";

  private static final String LOWER =
      "direction: lower\n    mechanism: attention\n    coefficient: parameters.attention_elasticity";

  @TempDir Path work;

  @BeforeEach
  void copyTheSmallWorld() throws IOException {
    SmallWorld.copyTo(work);
    Files.writeString(
        work.resolve("shorter.yaml"),
        "title: Shorter\nextends: small\nhorizon: {from: 2025Q1, to: 2027Q4}\n");
    Files.writeString(
        work.resolve("without.yaml"),
        "title: Without doctrines\nextends: small\nswitches: {doctrines: off}\n");
  }

  private Claim claim(String... lines) throws IOException, BadInput {
    Path file = work.resolve("leaves.yaml");
    Files.writeString(file, HEAD + "    " + String.join("\n    ", lines) + "\n");
    List<Claim> claims =
        new ClaimCompiler(1, 1).claims(ScenarioReader.expectations(file.toString(), List.of()));
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private Set<ArmKind> arms(String... lines) throws IOException, BadInput {
    Claim claim = claim(lines);
    assertThat(claim.arms().keySet()).isEqualTo(claim.hypothesis().arms());
    return claim.hypothesis().arms();
  }

  private boolean comparesRules(String... lines) throws IOException, BadInput {
    return claim(lines).hypothesis().rules();
  }

  @Test
  void aDirectionIsASignAndEachArmIsRunThatIsNamed() throws IOException, BadInput {
    Hypothesis lower = claim(LOWER).hypothesis();
    assertThat(lower.sign()).isEqualTo(-1);
    assertThat(lower.none()).isFalse();
    assertThat(lower.margin()).isEqualTo(0.005);
    assertThat(lower.arms()).isEqualTo(EnumSet.allOf(ArmKind.class));
    assertThat(lower.canBeTakenApart()).isTrue();
    assertThat(claim(LOWER.replace("lower", "higher"), "margin: 0.02").hypothesis().sign()).isOne();
    assertThat(arms("direction: lower", "mechanism: attention", "coefficient: none"))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(ArmKind.REVERSED)));
  }

  @Test
  void whatCannotBeNegativeIsNotTurned() throws IOException, BadInput {
    String of = "direction: lower\n    mechanism: attention\n    coefficient: ";
    assertThat(arms(of + "parameters.substitution.trade")).doesNotContain(ArmKind.REVERSED);
    assertThat(arms(of + "[parameters.voice, parameters.resolve]"))
        .doesNotContain(ArmKind.REVERSED);
    assertThat(arms(of + "parameters.choice_sensitivity")).contains(ArmKind.REVERSED);
    assertThat(arms(of + "[parameters.voice, parameters.outside_option]"))
        .contains(ArmKind.REVERSED);
  }

  @Test
  void isMeasuredInTheLastQuarterThatAllHave() throws IOException, BadInput {
    assertThat(ends(LOWER)).containsOnly(20);
    assertThat(ends(LOWER, "than: {scenario: shorter}")).containsOnly(12);
    assertThat(ends(LOWER, "than: {scenario: shorter}", "over: 2026Q4")).containsOnly(8);
  }

  private List<Integer> ends(String... lines) throws IOException, BadInput {
    List<Contrast> on = Objects.requireNonNull(claim(lines).arms().get(ArmKind.ON));
    return on.get(0).parts().stream().map(part -> part.reading().to()).toList();
  }

  @Test
  void noDifferenceIsNotTakenApart() throws IOException, BadInput {
    Hypothesis none = claim("direction: none", "margin: 0.02").hypothesis();
    assertThat(none.none()).isTrue();
    assertThat(none.sign()).isOne();
    assertThat(none.margin()).isEqualTo(0.02);
    assertThat(none.arms()).containsExactly(ArmKind.ON);
  }

  @Test
  void decisionsAreTakenOverOnlyFromARunOfTheSameActorsAndLength() throws IOException, BadInput {
    assertThat(arms(LOWER, "than: {scenario: small}")).contains(ArmKind.FROZEN);
    assertThat(arms(LOWER, "over: 2027Q4", "than: {scenario: shorter}"))
        .contains(ArmKind.OFF)
        .doesNotContain(ArmKind.FROZEN);
    assertThat(arms(LOWER, "than: {of: UZB}")).contains(ArmKind.FROZEN);
    assertThat(arms(LOWER, "than: {value: -0.01}")).contains(ArmKind.FROZEN);
    assertThat(arms(LOWER, "measure: level", "than: {of: UZB}"))
        .contains(ArmKind.OFF)
        .doesNotContain(ArmKind.FROZEN);
    assertThat(arms(LOWER, "measure: level", "than: {value: 0.9}")).doesNotContain(ArmKind.FROZEN);
  }

  @Test
  void waysOfDecidingAreSwitchesAndParameters() throws IOException, BadInput {
    assertThat(comparesRules(LOWER)).isFalse();
    assertThat(comparesRules(LOWER, "set: {powers.USA.attention: 0.3}")).isFalse();
    assertThat(comparesRules(LOWER, "set: {parameters.resolve: 0.2}")).isTrue();
    assertThat(comparesRules(LOWER, "switches: {doctrines: off}")).isTrue();
    assertThat(comparesRules(LOWER, "switches: {doctrines: frozen}")).isTrue();
    assertThat(comparesRules(LOWER, "than: {scenario: small}")).isFalse();
    assertThat(comparesRules(LOWER, "than: {scenario: without}")).isTrue();
  }

  /** Places differ where others are in the world, and parameters are the same by address. */
  @Test
  void whoComesOrGoesIsNoWayOfDeciding() throws IOException, BadInput {
    String head = "title: Others\nextends: small\n";
    String comes = "add: {powers: {JPN: {name: Japan, like: USA}}}\n";
    for (String who : List.of(comes, "remove: [UZB]\n")) {
      Files.writeString(work.resolve("others.yaml"), head + who);
      assertThat(comparesRules("scenario: others", LOWER)).isFalse();
      Files.writeString(work.resolve("others.yaml"), head + who + "switches: {doctrines: off}\n");
      assertThat(comparesRules("scenario: others", LOWER)).isTrue();
    }
  }

  @Test
  void anEffectIsOfARuleIfItIsSoWithinEitherPair() throws IOException, BadInput {
    assertThat(comparesRules(LOWER, "than: {effect: leaves}")).isFalse();
    assertThat(comparesRules(LOWER, "than: {effect: without}")).isTrue();
    assertThat(comparesRules(LOWER, "switches: {doctrines: off}", "than: {effect: leaves}"))
        .isTrue();
  }

  @Test
  void eachOfTwoLeversMayBeARule() throws IOException, BadInput {
    assertThat(comparesRules(LOWER, "than: {alone: [leaves, leaves]}")).isFalse();
    assertThat(comparesRules(LOWER, "than: {alone: [without, leaves]}")).isTrue();
    assertThat(comparesRules(LOWER, "than: {alone: [leaves, without]}")).isTrue();
  }

  @Test
  void twoLeversStandInTheSameWorld() {
    String dimmer = "{scenario: leaves, with: {powers.RUS.attention: 0.5}}";
    assertThatThrownBy(() -> claim(LOWER, "than: {alone: [leaves, " + dimmer + "]}"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("the two levers have different references");
    assertThatThrownBy(() -> claim(LOWER, "than: {alone: [leaves, small]}"))
        .satisfies(ClaimCompilerTest::isRefused);
  }

  @Test
  void aWorldOnItsOwnHasNoEffect() {
    assertThatThrownBy(() -> claim(LOWER, "scenario: small", "than: {effect: leaves}"))
        .satisfies(ClaimCompilerTest::isRefused);
    assertThatThrownBy(() -> claim(LOWER, "scenario: small"))
        .satisfies(ClaimCompilerTest::isRefused);
    assertThatThrownBy(() -> claim(LOWER, "than: {effect: small}"))
        .satisfies(ClaimCompilerTest::isRefused);
  }

  private static void isRefused(Throwable thrown) {
    assertThat(thrown)
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("a world on its own has no effect");
  }
}
