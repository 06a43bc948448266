package org.multivector.results;

import java.util.List;
import java.util.Map;

/**
 * What manifest.json says: who made a folder, with what, and what is in it.
 *
 * @param kind what the folder holds, see {@link Output#kind}
 * @param complete whether the folder was finished
 * @param setting how it was made
 * @param contents what it holds of single runs
 * @param units units of (draw, repeat) that failed in neither arm
 * @param files what the program wrote, relative, with {@code /}
 * @param maker what made it
 */
record Manifest(
    String kind,
    boolean complete,
    Setting setting,
    Contents contents,
    long units,
    List<String> files,
    Maker maker) {

  static final String NAME = "manifest.json";

  /** The mark by which a folder of ours is known. */
  static final String FORMAT = "multivector-results";

  /**
   * What made a folder.
   *
   * @param command the command line, word by word
   * @param jvm name and version of the virtual machine
   */
  record Maker(List<String> command, String jvm) {

    /** This program, here. */
    static Maker of(List<String> command) {
      return new Maker(command, System.getProperty("java.vm.name") + " " + Runtime.version());
    }
  }

  /** Of a folder that is being written. */
  static Manifest unfinished(Output output, Setting setting, Contents contents) {
    Maker maker = Maker.of(output.command());
    return new Manifest(output.kind(), false, setting, contents, 0, List.of(), maker);
  }

  /** The draws that it holds. */
  DrawRange draws() {
    return contents.draws();
  }

  /** By what its tables are known again, by name. */
  Map<String, FileChecksum> tables() {
    return contents.tables();
  }

  /** Whether it holds all draws. */
  boolean whole() {
    return draws().size() == setting.draws();
  }

  /** Whether these are the finished results of a batch. */
  boolean isFinishedRun() {
    return complete && kind.equals(Output.RUN);
  }

  /** Whether these are results of the same kind, resolved scenario, seed and version. */
  boolean sameAs(String otherKind, Setting other) {
    return sameQuestion(otherKind, other) && sameVersion(other);
  }

  /** Whether kind, resolved scenario and seed are the same. */
  boolean sameQuestion(String otherKind, Setting other) {
    return kind.equals(otherKind)
        && setting.hash().equals(other.hash())
        && setting.seed() == other.seed();
  }

  /** Whether program and model are the same. */
  boolean sameVersion(Setting other) {
    return setting.version().equals(other.version())
        && setting.modelVersion().equals(other.modelVersion());
  }

  /** A few words that tell results apart. */
  static String words(String kind, Setting setting) {
    return kind
        + " of scenario "
        + setting.hash()
        + ", seed "
        + setting.seed()
        + ", version "
        + setting.version()
        + ", model "
        + setting.modelVersion();
  }
}
