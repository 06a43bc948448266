package org.multivector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.world.RuleBreakers;

/** Every rule of the architecture can fail: there are classes that break it. */
class ArchitectureRulesTest {
  record Case(ArchRule rule, Class<?>... breakers) {
    @Override
    public String toString() {
      return breakers[0].getSimpleName();
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case(ArchitectureTest.DIAGRAM, RuleBreakers.KnowsTheChart.class),
        new Case(ArchitectureTest.ALL_PARTS_ARE_IN_THE_DIAGRAM, ArchitectureTest.class),
        new Case(
            ArchitectureTest.NO_CYCLES,
            RuleBreakers.KnowsTheChart.class,
            org.multivector.chart.RuleBreakers.KnowsTheWorld.class),
        new Case(ArchitectureTest.ONE_LIBRARY_ONE_DOOR, RuleBreakers.ReadsTables.class),
        new Case(ArchitectureTest.ONE_LIBRARY_ONE_DOOR, RuleBreakers.Paints.class),
        new Case(ArchitectureTest.EVERY_LIBRARY_HAS_A_DOOR, RuleBreakers.BringsALibrary.class),
        new Case(ArchitectureTest.MATH_IS_THE_SAME_EVERYWHERE, RuleBreakers.TakesExp.class),
        new Case(ArchitectureTest.MATH_IS_THE_SAME_EVERYWHERE, RuleBreakers.RefersToTanh.class),
        new Case(ArchitectureTest.POWERS_GO_THROUGH_LOGARITHMS, RuleBreakers.TakesPowers.class),
        new Case(
            ArchitectureTest.LOGARITHMS_AND_THEIR_INVERSE_ARE_IN_JAVA,
            RuleBreakers.TakesLogarithms.class),
        new Case(
            ArchitectureTest.LOGARITHMS_AND_THEIR_INVERSE_ARE_IN_JAVA,
            RuleBreakers.TakesPowersOfE.class),
        new Case(ArchitectureTest.SUMS_HAVE_ONE_ORDER, RuleBreakers.SumsInParallel.class),
        new Case(ArchitectureTest.SUMS_HAVE_ONE_ORDER, RuleBreakers.SumsAStream.class),
        new Case(ArchitectureTest.SUMS_HAVE_ONE_ORDER, RuleBreakers.Averages.class),
        new Case(ArchitectureTest.THE_WORLD_IS_PURE, RuleBreakers.ReadsTheClock.class),
        new Case(ArchitectureTest.THE_WORLD_IS_PURE, RuleBreakers.ReadsTheDate.class),
        new Case(ArchitectureTest.THE_WORLD_IS_PURE, RuleBreakers.ReadsAFile.class),
        new Case(ArchitectureTest.THE_WORLD_IS_PURE, RuleBreakers.StartsAThread.class),
        new Case(ArchitectureTest.THE_WORLD_IS_PURE, RuleBreakers.ReadsSettings.class),
        new Case(ArchitectureTest.THE_WORLD_IS_PURE, RuleBreakers.RollsDice.class),
        new Case(ArchitectureTest.THE_WORLD_IS_PURE, RuleBreakers.RollsTheThreadsDice.class),
        new Case(ArchitectureTest.CHANCE_COMES_FROM_DRAWS, RuleBreakers.RollsDice.class),
        new Case(ArchitectureTest.CHANCE_COMES_FROM_DRAWS, RuleBreakers.RollsMasonsDice.class),
        new Case(ArchitectureTest.CHANCE_COMES_FROM_DRAWS, RuleBreakers.RollsMathsDice.class),
        new Case(ArchitectureTest.MASON_DOES_NOT_OWN_THE_LOOP, RuleBreakers.Loops.class),
        new Case(ArchitectureTest.ONLY_THE_COMMAND_LINE_SPEAKS, RuleBreakers.Prints.class),
        new Case(ArchitectureTest.ONLY_THE_COMMAND_LINE_SPEAKS, RuleBreakers.Exits.class),
        new Case(ArchitectureTest.ONLY_THE_COMMAND_LINE_SPEAKS, RuleBreakers.PrintsTraces.class),
        new Case(ArchitectureTest.NAMES_SAY_WHAT_A_THING_IS, RuleBreakers.WorldManager.class),
        new Case(ArchitectureTest.NAMES_SAY_WHAT_A_THING_IS, RuleBreakers.AbstractPower.class),
        new Case(ArchitectureTest.NO_DEFAULT_LOCALE, RuleBreakers.FormatsForHere.class),
        new Case(ArchitectureTest.NO_DEFAULT_LOCALE, RuleBreakers.FormatsItselfForHere.class));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRuleFailsWhereItIsBroken(Case broken) {
    var classes = new ClassFileImporter().importClasses(broken.breakers());
    assertThatThrownBy(() -> broken.rule().allowEmptyShould(true).check(classes))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(broken.breakers()[0].getSimpleName());
  }

  @Test
  void everyRuleIsSeenToFail() throws IllegalAccessException {
    List<ArchRule> proven = cases().map(Case::rule).toList();
    var fields =
        Arrays.stream(ArchitectureTest.class.getDeclaredFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
            .toList();
    assertThat(fields).isNotEmpty();
    for (var field : fields) {
      assertThat(proven).as(field.getName()).contains((ArchRule) field.get(null));
    }
  }
}
