package org.multivector.results;

import java.util.List;

/**
 * What manifest.json says: who made a folder, with what, and what is in it.
 *
 * @param complete whether the folder was finished
 * @param setting how it was made
 * @param units units of (draw, repeat) that failed in neither arm
 * @param files what the program wrote, relative, with {@code /}
 */
record Manifest(boolean complete, Setting setting, long units, List<String> files) {

  static final String NAME = "manifest.json";

  /** The mark by which a folder of ours is known. */
  static final String FORMAT = "multivector-results";

  /** Of a folder that is being written. */
  static Manifest unfinished(Setting setting) {
    return new Manifest(false, setting, 0, List.of());
  }

  /** Whether these are results of the same resolved scenario, seed and version. */
  boolean sameAs(Setting other) {
    return setting.hash().equals(other.hash())
        && setting.seed() == other.seed()
        && setting.version().equals(other.version());
  }

  /** A few words that tell results apart. */
  static String words(Setting setting) {
    return "scenario "
        + setting.hash()
        + ", seed "
        + setting.seed()
        + ", version "
        + setting.version();
  }
}
