package org.multivector.results;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that grow block by block, in order, whatever the order in which blocks arrive. */
final class Blocks {

  /** A worker that is so many blocks ahead waits: memory stays bounded. */
  private static final int AHEAD = 64;

  private final List<Target> targets;
  private final List<OutputStream> streams = new ArrayList<>();
  private final Map<Integer, List<RowBuffer>> early = new HashMap<>();
  private int next;
  private boolean closed;
  private @Nullable IOException failure;

  /** A file and its first line. */
  record Target(Path path, String header) {}

  Blocks(List<Target> targets) {
    this.targets = targets;
  }

  /** Takes the rows of a block, one buffer for each file; they may be reused at once. */
  synchronized void commit(int block, List<RowBuffer> rows) throws IOException {
    await(block);
    if (block < next || early.containsKey(block)) {
      throw new IllegalArgumentException("block " + block + " was committed before");
    }
    if (block > next) {
      early.put(block, rows.stream().map(RowBuffer::copy).toList());
      return;
    }
    write(rows);
    for (List<RowBuffer> more = early.remove(next); more != null; more = early.remove(next)) {
      write(more);
    }
    notifyAll();
  }

  private void await(int block) throws IOException {
    try {
      while (!closed && block - next > AHEAD) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
    if (closed) {
      throw failure == null ? new IOException("the folder is closed") : failure;
    }
  }

  private void write(List<RowBuffer> rows) throws IOException {
    try {
      open();
      for (int i = 0; i < streams.size(); i++) {
        rows.get(i).writeTo(streams.get(i));
      }
      next++;
    } catch (IOException e) {
      failure = e;
      closed = true;
      notifyAll();
      throw e;
    }
  }

  private void open() throws IOException {
    while (streams.size() < targets.size()) {
      Target target = targets.get(streams.size());
      OutputStream stream = Files.newOutputStream(target.path());
      streams.add(stream);
      stream.write(target.header().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Finishes the files. */
  synchronized void finish() throws IOException {
    if (!early.isEmpty()) {
      throw new IllegalStateException("block " + next + " was never committed");
    }
    open();
    close();
  }

  /** Closes the files as they are; workers that wait give up. */
  synchronized void close() throws IOException {
    closed = true;
    notifyAll();
    for (OutputStream stream : streams) {
      stream.close();
    }
  }
}
