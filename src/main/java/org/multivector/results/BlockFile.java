package org.multivector.results;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A finished block on disk, until its rows are in the tables and its totals in a checkpoint. A kill
 * leaves the block or nothing of it ({@link AtomicFile}).
 */
final class BlockFile {

  static final String ENDING = ".block";
  private static final long MARK = 0x4d56424c4f434b0aL;
  private static final int BUFFER = 1 << 16;

  private BlockFile() {}

  /** Writes a block and returns the size of its file. */
  static long write(Path folder, Block block) throws IOException {
    Path path = path(folder, block.draws());
    AtomicFile.write(path, out -> write(block, new DataOutputStream(out)));
    return Files.size(path);
  }

  private static void write(Block block, DataOutputStream out) throws IOException {
    out.writeLong(MARK);
    out.writeInt(block.draws().from());
    out.writeInt(block.draws().to());
    out.writeInt(block.rows().size());
    for (RowBuffer rows : block.rows()) {
      out.writeInt(rows.size());
      out.writeInt(rows.checksum());
      rows.writeTo(out);
    }
    block.totals().write(out);
  }

  /**
   * Reads a block.
   *
   * @throws IOException if it is damaged
   */
  static Block read(Path folder, DrawRange draws) throws IOException {
    try (DataInputStream in = input(path(folder, draws))) {
      List<RowBuffer> rows = rows(in, draws);
      return new Block(draws, rows, Totals.read(in));
    }
  }

  /** Reads the rows of a block alone. */
  static List<RowBuffer> rows(Path folder, DrawRange draws) throws IOException {
    try (DataInputStream in = input(path(folder, draws))) {
      return rows(in, draws);
    }
  }

  private static DataInputStream input(Path path) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
  }

  private static List<RowBuffer> rows(DataInputStream in, DrawRange draws) throws IOException {
    if (in.readLong() != MARK || in.readInt() != draws.from() || in.readInt() != draws.to()) {
      throw new IOException("this is not the block of draws " + draws);
    }
    List<RowBuffer> all = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      int size = in.readInt();
      int checksum = in.readInt();
      byte[] bytes = in.readNBytes(size);
      RowBuffer rows = new RowBuffer(Math.max(1, bytes.length)).raw(bytes);
      if (bytes.length != size || rows.checksum() != checksum) {
        throw new IOException("the block of draws " + draws + " is damaged");
      }
      all.add(rows);
    }
    return all;
  }

  static void delete(Path folder, DrawRange draws) throws IOException {
    Files.deleteIfExists(path(folder, draws));
  }

  /** Whether there is a block in a folder. */
  static boolean isIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(ENDING));
    } catch (IOException none) {
      return false;
    }
  }

  /** The blocks in a folder, in the order of draws; what a kill left half written goes. */
  static List<DrawRange> list(Path folder) throws IOException {
    List<DrawRange> blocks = new ArrayList<>();
    for (String name : Folders.files(folder)) {
      if (name.endsWith(AtomicFile.HALF)) {
        Files.delete(folder.resolve(name));
      } else if (name.endsWith(ENDING)) {
        String[] ends = name.substring(0, name.length() - ENDING.length()).split("-", 2);
        blocks.add(new DrawRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
    }
    return blocks;
  }

  private static Path path(Path folder, DrawRange draws) {
    String name = String.format(Locale.ROOT, "%010d-%010d", draws.from(), draws.to());
    return folder.resolve(name + ENDING);
  }
}
