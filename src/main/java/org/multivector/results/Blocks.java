package org.multivector.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.multivector.statistics.Shape;

/**
 * What a batch has yielded so far, in a folder: tables that grow in the order of draws, whatever
 * the order in which blocks arrive, and totals. Each block is a file of its own first, until a
 * checkpoint covers it, so that a kill loses no block that was committed.
 */
final class Blocks {

  /** Bytes of blocks that are written before the next checkpoint. */
  private static final long ENOUGH = 32 << 20;

  private static final String FILES = "blocks";

  private final Path folder;
  private final List<TableFile> tables;
  private final Totals totals;

  /** Blocks that are in the totals while their rows wait for earlier ones, by first draw. */
  private final NavigableMap<Integer, DrawRange> early = new TreeMap<>();

  /** Blocks whose rows are in the tables, while no checkpoint says so. */
  private final List<DrawRange> written = new ArrayList<>();

  private DrawRange goal;
  private int next;
  private long sinceCheckpoint;
  private boolean closed;
  private @Nullable IOException failure;

  private Blocks(Path folder, DrawRange goal, List<TableFile> tables, Totals totals) {
    this.folder = folder;
    this.goal = goal;
    this.tables = tables;
    this.totals = totals;
    next = goal.from();
  }

  /** Begins with nothing. */
  static Blocks begin(Path folder, DrawRange goal, List<TableFile> tables, Shape shape)
      throws IOException {
    Blocks blocks = new Blocks(folder, goal, tables, new Totals(shape));
    Files.createDirectories(blocks.files());
    for (TableFile table : tables) {
      table.begin();
    }
    return blocks;
  }

  /** Whether there is something in a folder to go on with. */
  static boolean in(Path folder) {
    return Checkpoint.in(folder) || BlockFile.isIn(files(folder));
  }

  /**
   * Goes on with what is in a folder.
   *
   * @throws NotMergeable if that is damaged or reaches beyond the goal
   */
  static Blocks resume(Path folder, DrawRange goal, List<TableFile> tables, Shape shape)
      throws IOException {
    Blocks blocks;
    if (Checkpoint.in(folder)) {
      blocks = goOn(folder, goal, tables, shape);
    } else {
      blocks = begin(folder, goal, tables, shape);
    }
    blocks.takeFiles();
    return blocks;
  }

  private static Blocks goOn(Path folder, DrawRange goal, List<TableFile> tables, Shape shape) {
    try {
      Checkpoint checkpoint = Checkpoint.read(folder);
      if (!checkpoint.totals().shape().equals(shape)
          || checkpoint.marks().size() != tables.size()
          || checkpoint.tables().from() != goal.from()) {
        throw new NotMergeable(folder + " holds another kind of results; begin without --resume");
      }
      Blocks blocks = new Blocks(folder, goal, tables, checkpoint.totals());
      blocks.next = checkpoint.tables().to();
      checkpoint.early().forEach(draws -> blocks.early.put(draws.from(), draws));
      for (int i = 0; i < tables.size(); i++) {
        tables.get(i).goOn(checkpoint.marks().get(i));
      }
      return blocks;
    } catch (IOException e) {
      throw damaged(folder, e);
    }
  }

  private static NotMergeable damaged(Path folder, IOException cause) {
    return new NotMergeable(
        "cannot go on with " + folder + ": " + cause.getMessage() + "; begin without --resume",
        cause);
  }

  /** Takes the blocks that have files. */
  private void takeFiles() throws IOException {
    List<DrawRange> found = BlockFile.list(files());
    if (!found.containsAll(early.values())) {
      throw damaged(folder, new IOException("a finished block is missing"));
    }
    for (DrawRange draws : found) {
      if (draws.to() <= next) {
        BlockFile.delete(files(), draws);
      } else {
        take(draws);
      }
    }
    if (known() > goal.to()) {
      throw new NotMergeable(
          folder + " holds draws up to " + (known() - 1) + ", which is more than --runs asks for");
    }
    gather();
  }

  private void take(DrawRange draws) throws IOException {
    boolean counted = draws.equals(early.get(draws.from()));
    try {
      Block block = BlockFile.read(files(), draws);
      if (!counted) {
        totals.add(block.totals());
        early.put(draws.from(), draws);
      }
    } catch (IOException | IllegalArgumentException e) {
      if (counted) {
        throw damaged(folder, new IOException("a finished block is damaged", e));
      }
      BlockFile.delete(files(), draws);
    }
  }

  private int known() {
    return early.isEmpty() ? next : Math.max(next, early.lastEntry().getValue().to());
  }

  /** The draws of a block that are not there yet, the last ones of it; possibly none. */
  synchronized DrawRange missing(DrawRange block) {
    int from = Math.max(block.from(), Math.min(next, block.to()));
    for (DrawRange there = early.get(from); there != null; there = early.get(from)) {
      from = there.to();
    }
    return new DrawRange(Math.min(from, block.to()), block.to());
  }

  /** Number of draws that are there. */
  synchronized int done() {
    return next - goal.from() + early.values().stream().mapToInt(DrawRange::size).sum();
  }

  /** Takes a block; its buffers and totals may be used again at once. */
  void commit(Block block) throws IOException {
    refuseIfClosed();
    long size = BlockFile.write(files(), block);
    add(block, size);
  }

  private synchronized void refuseIfClosed() throws IOException {
    if (closed) {
      throw failure == null ? new IOException("the folder is closed") : failure;
    }
  }

  private synchronized void add(Block block, long size) throws IOException {
    refuseIfClosed();
    DrawRange draws = block.draws();
    if (draws.from() < next || early.containsKey(draws.from())) {
      throw new IllegalArgumentException("draws " + draws + " were committed before");
    }
    try {
      totals.add(block.totals());
      early.put(draws.from(), draws);
      if (draws.from() == next) {
        append(draws, block.rows());
      }
      gather();
      sinceCheckpoint += size;
      if (sinceCheckpoint > ENOUGH) {
        checkpoint();
      }
    } catch (IOException e) {
      failure = e;
      closed = true;
      throw e;
    }
  }

  /** Appends the rows of blocks whose turn has come. */
  private void gather() throws IOException {
    for (DrawRange draws = early.get(next); draws != null; draws = early.get(next)) {
      append(draws, BlockFile.rows(files(), draws));
    }
  }

  private void append(DrawRange draws, List<RowBuffer> rows) throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      tables.get(i).append(rows.get(i));
    }
    next = draws.to();
    early.remove(draws.from());
    written.add(draws);
  }

  synchronized void checkpoint() throws IOException {
    DrawRange covered = new DrawRange(goal.from(), next);
    new Checkpoint(covered, List.copyOf(early.values()), marks(), totals).write(folder);
    for (DrawRange draws : written) {
      BlockFile.delete(files(), draws);
    }
    written.clear();
    sinceCheckpoint = 0;
  }

  private List<FileChecksum> marks() {
    return tables.stream().map(TableFile::mark).toList();
  }

  /** By what each table is known again, by name. */
  synchronized Map<String, FileChecksum> tables() {
    Map<String, FileChecksum> marks = new LinkedHashMap<>();
    tables.forEach(table -> marks.put(table.name(), table.mark()));
    return marks;
  }

  /** As {@link Totals#halfWidth} says, of what is there. */
  synchronized double halfWidth(String variable) {
    return totals.halfWidth(variable);
  }

  /** From now on the goal is nearer: the first of the draws. */
  synchronized void stopAt(DrawRange fewer) {
    if (fewer.from() != goal.from() || fewer.to() > goal.to()) {
      throw new IllegalArgumentException("draws " + fewer + " are not the first of " + goal);
    }
    goal = fewer;
  }

  /** Takes all that a finished folder holds. */
  synchronized void take(Part part) throws IOException {
    refuseIfClosed();
    if (part.draws().from() != next) {
      throw new IllegalArgumentException("draws " + part.draws() + " do not follow on " + next);
    }
    for (TableFile table : tables) {
      table.append(part);
    }
    totals.add(part.totals());
    next = part.draws().to();
    checkpoint();
  }

  /** Finishes the tables; nothing but them is left. */
  synchronized Totals finish() throws IOException {
    if (next != goal.to()) {
      throw new IllegalStateException("draw " + next + " was never committed");
    }
    close();
    return totals;
  }

  /** Removes what only served to go on from a folder that is finished. */
  static void clear(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(Checkpoint.NAME));
    Folders.delete(files(folder));
  }

  /** Whether a file of a folder, by its relative name, only served to go on. */
  static boolean owns(String name) {
    return name.equals(Checkpoint.NAME) || name.startsWith(FILES + "/");
  }

  /** Closes the tables as they are; nothing can be committed any more. */
  synchronized void close() throws IOException {
    closed = true;
    for (TableFile table : tables) {
      table.close();
    }
  }

  private Path files() {
    return files(folder);
  }

  private static Path files(Path folder) {
    return folder.resolve(FILES);
  }
}
