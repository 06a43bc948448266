package org.multivector.results;

import java.nio.file.Path;

/**
 * Results that are to be where others may be already.
 *
 * @param output where they go, and what may happen to those that are there
 * @param setting what they are of
 * @param draws those of its draws that they hold, or will at the most
 */
record Successor(Output output, Setting setting, DrawRange draws) {

  /**
   * Refuses results of another kind, and, unless they may go, such as are not of the same question,
   * or of more runs.
   */
  void refuseToReplace(Path folder, Manifest there) {
    refuseOtherKind(folder, there);
    if (output.existing() != Output.Existing.REPLACE_SAME) {
      return;
    }
    if (!there.sameAs(output.kind(), setting)) {
      throw new OutputRefused(
          others(folder, there) + "; choose another with --out or replace them with --force");
    }
    if (isFewerThan(there)) {
      throw new OutputRefused(
          folder
              + " holds more runs of the same (draws x repeats: "
              + size(there.draws(), there.setting())
              + "; now "
              + size(draws, setting)
              + "); keep them with --resume without --runs, choose another with --out or replace"
              + " them with --force");
    }
    refuseToLoseSeries(folder, there);
  }

  /** Whether these are fewer runs of the same than are there, and may not replace them. */
  boolean isFewerThan(Manifest there) {
    return output.existing() == Output.Existing.REPLACE_SAME
        && output.kind().equals(Output.RUN)
        && there.sameAs(output.kind(), setting)
        && units(there.draws(), there.setting()) > units(draws, setting);
  }

  private void refuseToLoseSeries(Path folder, Manifest there) {
    if (there.tables().containsKey(ResultsFolder.SERIES) && !output.series()) {
      throw new OutputRefused(
          folder
              + " holds "
              + ResultsFolder.SERIES
              + " of the same, which would be lost; keep it with --series, choose another with"
              + " --out or replace it with --force");
    }
  }

  private void refuseOtherKind(Path folder, Manifest there) {
    if (!there.kind().equals(output.kind())) {
      throw new OutputRefused(
          others(folder, there) + "; one kind does not replace another; choose another with --out");
    }
  }

  private static long units(DrawRange draws, Setting setting) {
    return (long) draws.size() * setting.repeats();
  }

  private static String size(DrawRange draws, Setting setting) {
    return draws.size() + " x " + setting.repeats();
  }

  /** Refuses to go on with anything but the same runs. */
  void refuseToGoOn(Path folder, Manifest there) {
    refuseOtherKind(folder, there);
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

  /** Refuses to go on towards less than is finished. */
  void refuseToLose(Path folder, Manifest finished) {
    if (finished.draws().to() > draws.to()) {
      throw new NotMergeable(
          folder
              + " holds draws "
              + finished.draws()
              + " and cannot become draws "
              + draws
              + "; say as many --runs, take another --out or replace them with --force in place of"
              + " --resume");
    }
    refuseToLoseSeries(folder, finished);
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
