package org.multivector.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file that takes its name when it is whole, in place of one that is there: a kill leaves
 * the one before, and whoever reads it meanwhile has that.
 */
public final class AtomicFile {

  /** What the name of a file that is not whole yet ends with. */
  static final String HALF = ".half";

  private static final int BUFFER = 1 << 16;

  private AtomicFile() {}

  /** What is in a file. */
  @FunctionalInterface
  interface Content {

    /** Writes it; need not flush. */
    void write(OutputStream out) throws IOException;
  }

  /** Writes a file. */
  static void write(Path file, Content content) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + HALF);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), BUFFER)) {
      content.write(out);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Writes a text as UTF-8.
   *
   * @throws OutputRefused if it cannot be written
   */
  public static void write(Path file, String text) {
    try {
      write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw OutputRefused.because(file, e);
    }
  }
}
