package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlocksTest {

  @TempDir Path folder;

  private Blocks blocks() {
    return new Blocks(
        List.of(
            new Blocks.Target(folder.resolve("a.csv"), "a\n"),
            new Blocks.Target(folder.resolve("b.csv"), "b\n")));
  }

  private static List<RowBuffer> rows(int block) {
    RowBuffer one = new RowBuffer(16).number((long) block).mark('\n');
    RowBuffer other = new RowBuffer(16).number(-(long) block).mark('\n');
    return List.of(one, other);
  }

  @Test
  void writesInOrderWhateverComesFirst() throws IOException {
    Blocks blocks = blocks();
    for (int block : new int[] {2, 1, 4, 0, 3}) {
      List<RowBuffer> rows = rows(block);
      blocks.commit(block, rows);
      rows.forEach(RowBuffer::clear);
    }
    blocks.finish();
    assertThat(folder.resolve("a.csv")).hasContent("a\n0\n1\n2\n3\n4\n");
    assertThat(folder.resolve("b.csv")).hasContent("b\n0\n-1\n-2\n-3\n-4\n");
  }

  @Test
  void writesHeadersWithoutAnyBlock() throws IOException {
    blocks().finish();
    assertThat(folder.resolve("b.csv")).hasContent("b\n");
  }

  @Test
  void aMissingBlockIsNoticed() throws IOException {
    Blocks blocks = blocks();
    blocks.commit(1, rows(1));
    assertThatThrownBy(blocks::finish).hasMessageContaining("block 0 was never committed");
  }

  @Test
  void aBlockComesOnce() throws IOException {
    Blocks blocks = blocks();
    blocks.commit(0, rows(0));
    blocks.commit(2, rows(2));
    assertThatThrownBy(() -> blocks.commit(0, rows(0))).hasMessageContaining("before");
    assertThatThrownBy(() -> blocks.commit(2, rows(2))).hasMessageContaining("before");
  }

  @Test
  void whoIsFarAheadWaits() throws Exception {
    Blocks blocks = blocks();
    CompletableFuture<Void> ahead =
        CompletableFuture.runAsync(() -> Uninterrupted.run(() -> blocks.commit(65, rows(65))));
    assertThatThrownBy(() -> ahead.get(50, TimeUnit.MILLISECONDS)).isNotNull();
    assertThat(ahead).isNotDone();
    blocks.commit(0, rows(0));
    ahead.get(10, TimeUnit.SECONDS);
  }

  @Test
  void whoWaitsGivesUpWhenTheFilesClose() throws Exception {
    Blocks blocks = blocks();
    CompletableFuture<Void> ahead =
        CompletableFuture.runAsync(() -> Uninterrupted.run(() -> blocks.commit(65, rows(65))));
    blocks.close();
    assertThatThrownBy(() -> ahead.get(10, TimeUnit.SECONDS))
        .hasRootCauseInstanceOf(IOException.class);
  }

  @Test
  void nothingIsWrittenAfterAFault() throws Exception {
    Files.createDirectory(folder.resolve("b.csv"));
    Blocks blocks = blocks();
    Throwable fault = catchThrowable(() -> blocks.commit(0, rows(0)));
    assertThat(fault).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> blocks.commit(1, rows(1))).isSameAs(fault);
    blocks.close();
  }

  private interface Uninterrupted {
    void run() throws IOException;

    static void run(Uninterrupted step) {
      try {
        step.run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
