package org.multivector.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Asks, before anything is written, whether a single file may be. */
public final class Overwriting {

  private Overwriting() {}

  /**
   * Refuses a file where there is no folder for it, or none that may be written, and one in whose
   * way a folder is.
   *
   * @throws OutputRefused if it cannot be written
   */
  public static void check(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw refusal(file, "there is no such folder");
    }
    if (Files.isDirectory(file)) {
      throw refusal(file, "a folder is in the way");
    }
    if (!Files.isWritable(folder)) {
      throw refusal(file, "permission denied");
    }
  }

  /**
   * Refuses to write over what somebody else has made.
   *
   * @param mark what a line of every file of this kind has in it if the program made it; ASCII
   * @throws OutputRefused if a file is there without it
   */
  public static void refuseForeign(Path file, String mark) {
    try {
      if (Files.isRegularFile(file) && !has(file, mark)) {
        throw new OutputRefused(
            file + " is there and not of this program; move it or choose another with --out");
      }
    } catch (IOException e) {
      throw OutputRefused.because(file, e);
    }
  }

  private static boolean has(Path file, String mark) throws IOException {
    // any bytes are text in this alphabet, so that files of whatever kind can be looked through
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      return lines.anyMatch(line -> line.contains(mark));
    }
  }

  private static OutputRefused refusal(Path file, String why) {
    return new OutputRefused("cannot write " + file + ": " + why);
  }
}
