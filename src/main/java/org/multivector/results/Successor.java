package org.multivector.results;

import java.nio.file.Path;

/**
 * Results that are to be where others may be already.
 *
 * @param output where they go, and what may happen to those that are there
 * @param setting what they are of
 */
record Successor(Output output, Setting setting) {

  /** Refuses results that are not of the same question, or of more runs, unless they may go. */
  void refuseToReplace(Path folder, Manifest there) {
    if (output.existing() != Output.Existing.REPLACE_SAME) {
      return;
    }
    if (!there.sameAs(output.kind(), setting)) {
      throw new OutputRefused(
          others(folder, there) + "; choose another with --out or replace them with --force");
    }
    if (output.kind().equals(Output.RUN) && units(there.setting()) > units(setting)) {
      throw new OutputRefused(
          folder
              + " holds more runs of the same (draws x repeats: "
              + size(there.setting())
              + "; now "
              + size(setting)
              + "); keep them with --resume, choose another with --out or replace them with"
              + " --force");
    }
  }

  private static long units(Setting setting) {
    return (long) setting.draws() * setting.repeats();
  }

  private static String size(Setting setting) {
    return setting.draws() + " x " + setting.repeats();
  }

  /** Refuses to go on with anything but the same runs. */
  void refuseToGoOn(Path folder, Manifest there) {
    if (!there.sameQuestion(output.kind(), setting)) {
      throw new OutputRefused(
          others(folder, there) + "; choose another with --out or leave --resume out");
    }
    if (!there.sameVersion(setting)) {
      throw new NotMergeable(others(folder, there) + "; begin without --resume");
    }
    if (there.setting().repeats() != setting.repeats()) {
      throw new NotMergeable(
          folder
              + " has --repeats "
              + there.setting().repeats()
              + ", not "
              + setting.repeats()
              + "; say that, or begin without --resume");
    }
  }

  private String others(Path folder, Manifest there) {
    return folder
        + " holds other results ("
        + Manifest.words(there.kind(), there.setting())
        + "; now "
        + Manifest.words(output.kind(), setting)
        + ")";
  }
}
