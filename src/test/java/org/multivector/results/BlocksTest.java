package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.statistics.Shape;

/** Twenty draws in blocks of four. */
class BlocksTest {

  private static final Shape SHAPE = Samples.shape(3, 2, 1);
  private static final double[][][][] DRAWS = Samples.draws(SHAPE, 20, 51);
  private static final DrawRange ALL = new DrawRange(0, 20);

  @TempDir Path home;

  private Path folder() throws IOException {
    return Files.createDirectories(home.resolve("partial"));
  }

  private static List<TableFile> tables(Path folder) {
    return List.of(
        new TableFile(folder.resolve("a.csv"), "a\n"),
        new TableFile(folder.resolve("b.csv"), "b\n"));
  }

  private static Blocks begin(Path folder) throws IOException {
    return Blocks.begin(folder, ALL, tables(folder), SHAPE);
  }

  private static Blocks resume(Path folder, DrawRange goal) throws IOException {
    return Blocks.resume(folder, goal, tables(folder), SHAPE);
  }

  private static Block block(int from, int to) {
    RowBuffer one = new RowBuffer();
    RowBuffer other = new RowBuffer();
    Totals totals = new Totals(SHAPE);
    for (int draw = from; draw < to; draw++) {
      one.number((long) draw).mark('\n');
      other.number(-(long) draw).mark('\n');
      totals.add(DRAWS[draw], Samples.none(SHAPE), Samples.good(SHAPE), draw % 7 == 3 ? 1.1 : 0.9);
    }
    return new Block(new DrawRange(from, to), List.of(one, other), totals);
  }

  /** Runs what is missing, in an order that depends on the seed. */
  private static byte[] finish(Blocks blocks, int... order) throws IOException {
    for (int n : order) {
      DrawRange missing = blocks.missing(new DrawRange(4 * n, 4 * n + 4));
      if (missing.size() > 0) {
        blocks.commit(block(missing.from(), missing.to()));
      }
    }
    return bytes(blocks.finish());
  }

  private static byte[] bytes(Totals totals) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    totals.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static String rows(int sign) {
    StringBuilder rows = new StringBuilder(sign > 0 ? "a\n" : "b\n");
    for (int draw = 0; draw < 20; draw++) {
      rows.append(sign * draw).append('\n');
    }
    return rows.toString();
  }

  private static void assertWhole(Path folder, byte[] totals) throws IOException {
    assertThat(folder.resolve("a.csv")).hasContent(rows(1));
    assertThat(folder.resolve("b.csv")).hasContent(rows(-1));
    assertThat(totals).isEqualTo(bytes(block(0, 20).totals()));
  }

  @Test
  void writesInOrderWhateverComesFirst() throws IOException {
    assertWhole(folder(), finish(begin(folder()), 2, 1, 4, 0, 3));
  }

  @Test
  void writesHeadersWithoutAnyBlock() throws IOException {
    Blocks.begin(folder(), new DrawRange(0, 0), tables(folder()), SHAPE).finish();
    assertThat(folder().resolve("b.csv")).hasContent("b\n");
  }

  @Test
  void aMissingBlockIsNoticed() throws IOException {
    Blocks blocks = begin(folder());
    blocks.commit(block(4, 8));
    assertThatThrownBy(blocks::finish).hasMessageContaining("draw 0 was never committed");
  }

  @Test
  void aBlockComesOnce() throws IOException {
    Blocks blocks = begin(folder());
    blocks.commit(block(0, 4));
    blocks.commit(block(8, 12));
    assertThatThrownBy(() -> blocks.commit(block(0, 4))).hasMessageContaining("before");
    assertThatThrownBy(() -> blocks.commit(block(8, 12))).hasMessageContaining("before");
  }

  @Test
  void nothingIsWrittenAfterAFault() throws IOException {
    Blocks blocks = begin(folder());
    blocks.commit(block(4, 8));
    Files.delete(folder().resolve("blocks/0000000004-0000000008.block"));
    Throwable fault = catchThrowable(() -> blocks.commit(block(0, 4)));
    assertThat(fault).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> blocks.commit(block(8, 12))).isSameAs(fault);
  }

  @Test
  void nothingIsTakenOnceItIsClosed() throws IOException {
    Blocks blocks = begin(folder());
    blocks.close();
    assertThatThrownBy(() -> blocks.commit(block(0, 4))).hasMessageContaining("closed");
    assertThat(folder().resolve("blocks")).isEmptyDirectory();
  }

  @Test
  void whatWasCommittedIsThereAfterAKillAtAnyBlock() throws IOException {
    int[] order = {1, 0, 3, 4, 2};
    for (int killed = 0; killed <= order.length; killed++) {
      for (boolean checkpoint : new boolean[] {false, true}) {
        Path folder = Files.createDirectories(home.resolve(killed + "-" + checkpoint));
        Blocks blocks = begin(folder);
        for (int n : Arrays.copyOf(order, killed)) {
          blocks.commit(block(4 * n, 4 * n + 4));
        }
        if (checkpoint) {
          blocks.checkpoint();
        }
        Blocks resumed = resume(folder, ALL); // the first one never came to its end
        assertThat(resumed.done()).isEqualTo(4 * killed);
        assertWhole(folder, finish(resumed, 4, 3, 2, 1, 0));
      }
    }
  }

  @Test
  void aKillBetweenTwoStepsOfACommitLosesNothing() throws IOException {
    Path folder = folder();
    Blocks blocks = begin(folder);
    blocks.commit(block(0, 4));
    blocks.checkpoint();
    blocks.commit(block(4, 8));
    // rows written half, the next block and the next checkpoint written half
    Files.writeString(folder.resolve("a.csv"), "8\n9\n1", StandardOpenOption.APPEND);
    Files.writeString(folder.resolve("blocks/0000000008-0000000012.block.half"), "MV");
    Files.writeString(folder.resolve("checkpoint.bin.half"), "half");
    assertThat(resume(folder, ALL).done()).isEqualTo(8);
    assertWhole(folder, finish(resume(folder, ALL), 0, 1, 2, 3, 4));
  }

  @Test
  void aKillBeforeOldBlocksAreDeletedCountsThemOnce() throws IOException {
    Path folder = folder();
    Blocks blocks = begin(folder);
    blocks.commit(block(0, 4));
    blocks.commit(block(8, 12));
    Path saved = Files.createDirectories(home.resolve("saved"));
    copy(folder.resolve("blocks"), saved);
    blocks.checkpoint();
    copy(saved, folder.resolve("blocks"));
    assertThat(resume(folder, ALL).done()).isEqualTo(8);
    assertWhole(folder, finish(resume(folder, ALL), 0, 1, 2, 3, 4));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(file.getFileName());
        Files.deleteIfExists(copy);
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void aBlockThatIsDamagedIsRunAgain() throws IOException {
    Path folder = folder();
    Blocks blocks = begin(folder);
    blocks.commit(block(0, 4));
    blocks.commit(block(4, 8));
    Path file = folder.resolve("blocks/0000000004-0000000008.block");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at += 1 + bytes.length / 50) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 4;
      Files.write(file, damaged);
      assertThat(resume(folder, ALL).done()).as("byte " + at).isEqualTo(4);
    }
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    assertWhole(folder, finish(resume(folder, ALL), 0, 1, 2, 3, 4));
  }

  @Test
  void tablesThatWereChangedAreRefused() throws IOException {
    Path folder = folder();
    Blocks blocks = begin(folder);
    blocks.commit(block(0, 4));
    blocks.checkpoint();
    Files.writeString(folder.resolve("a.csv"), "a\n0\n1\n2\n4\n");
    assertThatThrownBy(() -> resume(folder, ALL))
        .isInstanceOf(NotMergeable.class)
        .hasMessageContaining("a.csv was changed")
        .hasMessageContaining("begin without --resume");
  }

  @Test
  void aDamagedCheckpointIsRefused() throws IOException {
    Path folder = folder();
    Blocks blocks = begin(folder);
    blocks.commit(block(0, 4));
    blocks.checkpoint();
    Path file = folder.resolve("checkpoint.bin");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at += 1 + bytes.length / 50) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 4;
      Files.write(file, damaged);
      assertThatThrownBy(() -> resume(folder, ALL)).isInstanceOf(NotMergeable.class);
    }
  }

  @Test
  void theLastBlockIsFilledUpWhenRunsAreAdded() throws IOException {
    Path folder = folder();
    Blocks few = Blocks.begin(folder, new DrawRange(0, 10), tables(folder), SHAPE);
    few.commit(block(8, 10));
    few.commit(block(0, 4));
    Blocks more = resume(folder, ALL);
    assertThat(more.missing(new DrawRange(0, 4)).size()).isZero();
    assertThat(more.missing(new DrawRange(4, 8))).isEqualTo(new DrawRange(4, 8));
    assertThat(more.missing(new DrawRange(8, 12))).isEqualTo(new DrawRange(10, 12));
    assertWhole(folder, finish(more, 3, 2, 4, 1));
  }

  /** A part of a batch begins where another part ends, and counts from there. */
  @Test
  void aPartCountsItsOwnDrawsAlone() throws IOException {
    DrawRange part = new DrawRange(8, 20);
    Path folder = folder();
    Blocks blocks = Blocks.begin(folder, part, tables(folder), SHAPE);
    assertThat(blocks.done()).isZero();
    blocks.commit(block(8, 12));
    blocks.commit(block(16, 20));
    assertThat(blocks.done()).isEqualTo(8);
    blocks.checkpoint();
    Blocks resumed = resume(folder, part);
    assertThat(resumed.done()).isEqualTo(8);
    assertThat(resumed.missing(new DrawRange(12, 16))).isEqualTo(new DrawRange(12, 16));
    resumed.commit(block(12, 16));
    assertThat(resumed.done()).isEqualTo(12);
    resumed.finish();
    assertThat(Files.readString(folder.resolve("a.csv"))).startsWith("a\n8\n").endsWith("\n19\n");
  }

  @Test
  void fewerRunsThanThereAreAreRefused() throws IOException {
    Blocks blocks = begin(folder());
    blocks.commit(block(0, 4));
    blocks.commit(block(4, 8));
    Path folder = folder();
    assertThatThrownBy(() -> resume(folder, new DrawRange(0, 6)))
        .isInstanceOf(NotMergeable.class)
        .hasMessageContaining("draws up to 7");
  }

  @Test
  void resultsOfAnotherShapeAreRefused() throws IOException {
    Blocks blocks = begin(folder());
    blocks.commit(block(0, 4));
    blocks.checkpoint();
    Path folder = folder();
    assertThatThrownBy(() -> Blocks.resume(folder, ALL, tables(folder), Samples.shape(3, 2, 2)))
        .isInstanceOf(NotMergeable.class);
  }

  @Test
  void checkpointsComeByThemselvesAndKeepFilesFew() throws IOException {
    Path folder = folder();
    Blocks blocks = begin(folder);
    RowBuffer large = new RowBuffer();
    for (int i = 0; i < 9 << 20; i++) {
      large.mark('x');
    }
    for (int n = 0; n < 5; n++) {
      Block block = block(4 * n, 4 * n + 4);
      blocks.commit(new Block(block.draws(), List.of(large, block.rows().get(1)), block.totals()));
    }
    assertThat(folder.resolve("checkpoint.bin")).exists();
    try (Stream<Path> files = Files.list(folder.resolve("blocks"))) {
      assertThat(files).hasSize(1);
    }
    assertThat(resume(folder, ALL).done()).isEqualTo(20);
  }
}
