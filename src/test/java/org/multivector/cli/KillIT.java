package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch that is killed with -9 at random moments, again and again, and gone on with. How often:
 * {@code -Dmultivector.kills=200}. Where a kill hits depends on the machine; what must come out
 * does not.
 */
class KillIT {

  private static final int KILLS = Integer.getInteger("multivector.kills", 3);
  private static final List<String> FILES =
      List.of(
          "summary.csv",
          "difference.csv",
          "outcomes.csv",
          "state.bin",
          "charts/autonomy.svg",
          "charts/difference.svg");

  @TempDir Path work;

  private long millis;

  private Process start(String folder, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of(java(), "-jar", "target/multivector.jar"));
    words.addAll(List.of("run", "us-draws-down", "--runs", "640", "--repeats", "2", "--quiet"));
    words.addAll(List.of("--set", "horizon.to=2026Q4", "--out", folder));
    words.addAll(List.of(more));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(work.resolve("said.txt").toFile())
        .start();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private Path whole() {
    return work.resolve("whole");
  }

  @BeforeEach
  void runOnceWithoutAKill() throws Exception {
    long began = System.nanoTime();
    assertThat(start(whole().toString()).waitFor()).isZero();
    millis = (System.nanoTime() - began) / 1_000_000;
  }

  @Test
  void endsWithTheSameBytesHoweverOftenItIsKilled() throws Exception {
    SplittableRandom random = new SplittableRandom(KILLS);
    int finished = 0;
    for (int kills = 0; kills < KILLS || finished == 0; ) {
      Path folder = work.resolve("killed-" + finished);
      Process run = start(folder.toString(), "--resume");
      if (kills < KILLS && !run.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS)) {
        run.destroyForcibly().waitFor();
        kills++;
      } else {
        assertSame(folder, run);
        finished++;
      }
    }
  }

  private void assertSame(Path folder, Process run) throws Exception {
    assertThat(run.waitFor()).as(Files.readString(work.resolve("said.txt"))).isZero();
    for (String file : FILES) {
      long mismatch = Files.mismatch(folder.resolve(file), whole().resolve(file));
      assertThat(mismatch).as(file).isEqualTo(-1);
    }
    assertThat(folder.resolve("checkpoint.bin")).doesNotExist();
    assertThat(folder.resolveSibling(folder.getFileName() + ".partial")).doesNotExist();
  }
}
