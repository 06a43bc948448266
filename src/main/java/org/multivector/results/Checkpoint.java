package org.multivector.results;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.multivector.statistics.StateReader;
import org.multivector.statistics.StateWriter;

/**
 * How far a batch has come, on disk; replaced as a whole.
 *
 * @param tables draws whose rows are in the tables
 * @param early later draws that are in the totals, while their rows are in files of their own
 * @param marks how much of each table counts
 * @param totals of all these draws
 */
record Checkpoint(
    DrawRange tables, List<DrawRange> early, List<FileChecksum> marks, Totals totals) {

  static final String NAME = "checkpoint.bin";
  private static final int MOST = 1 << 20;

  void write(Path folder) throws IOException {
    AtomicFile.write(folder.resolve(NAME), out -> write(new DataOutputStream(out)));
  }

  private void write(DataOutputStream out) throws IOException {
    StateWriter to = new StateWriter(out);
    write(to, tables);
    to.number(early.size());
    for (DrawRange draws : early) {
      write(to, draws);
    }
    to.number(marks.size());
    for (FileChecksum mark : marks) {
      to.number(mark.bytes());
      to.number(mark.checksum());
    }
    to.end();
    totals.write(out);
  }

  private static void write(StateWriter to, DrawRange draws) throws IOException {
    to.number(draws.from());
    to.number(draws.to());
  }

  static boolean in(Path folder) {
    return Files.exists(folder.resolve(NAME));
  }

  static Checkpoint read(Path folder) throws IOException {
    Path path = folder.resolve(NAME);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
      StateReader from = new StateReader(in);
      DrawRange tables = draws(from);
      List<DrawRange> early = new ArrayList<>();
      for (int left = from.size(MOST); left > 0; left--) {
        early.add(draws(from));
      }
      List<FileChecksum> marks = new ArrayList<>();
      for (int left = from.size(MOST); left > 0; left--) {
        marks.add(new FileChecksum(from.number(), from.number()));
      }
      from.end();
      return new Checkpoint(tables, early, marks, Totals.read(in));
    } catch (IllegalArgumentException e) {
      throw StateReader.damaged();
    }
  }

  private static DrawRange draws(StateReader from) throws IOException {
    return new DrawRange(from.size(Integer.MAX_VALUE), from.size(Integer.MAX_VALUE));
  }
}
