package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doses of one uncertain quantity beside one reference. */
final class SweepCommandTest {

  private static Shell sweep(String... options) {
    List<String> words = new ArrayList<>(List.of("sweep", "us-draws-down", "--quiet"));
    words.addAll(List.of(options));
    words.addAll(List.of("--runs", "8", "--set", "horizon.to=2027Q4"));
    return Shell.run(words.toArray(String[]::new));
  }

  @Test
  void noDoseIsNoEffectAndTheRowsAreThoseOfTheBatch() {
    Shell csv = sweep("--over", "decline=0,0.9", "--format", "csv");
    assertThat(csv.code()).as(csv.err()).isZero();
    List<String> kaz = csv.out().lines().filter(l -> l.startsWith("KAZ,autonomy,")).toList();
    assertThat(kaz).hasSize(2);
    assertThat(kaz.get(0)).startsWith("KAZ,autonomy,0,8,0,0,0,0,");
    assertThat(kaz.get(1)).startsWith("KAZ,autonomy,0.9,8,").doesNotContain(",8,0,");
  }

  @Test
  void theOrderOfThreadsChangesNothing() {
    String one = sweep("--over", "decline=0.3,0.9", "--threads", "1", "--format", "csv").out();
    String three = sweep("--over", "decline=0.3,0.9", "--threads", "3", "--format", "csv").out();
    assertThat(three).isEqualTo(one).isNotEmpty();
  }

  @Test
  void saysWhatIsWrongInALine() {
    assertThat(sweep("--over", "decline").complaints().get(0))
        .isEqualTo("--over:1:1: error: not name=doses: \"decline\"; allowed: x=0,0.5,1");
    assertThat(sweep("--over", "declin=1").complaints().get(0))
        .contains("unknown uncertain quantity \"declin\"", "did you mean \"decline\"?");
    assertThat(Shell.run("sweep", "baseline", "--over", "x=1").code())
        .isEqualTo(ExitCode.BAD_INPUT);
  }
}
