package org.multivector.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.multivector.report.ReportPage;
import org.multivector.results.AtomicFile;
import org.multivector.results.FinishedResults;
import org.multivector.results.Language;
import org.multivector.results.OutputRefused;
import org.multivector.results.Overwriting;

/** The page in a finished folder. */
final class PageFile {

  private PageFile() {}

  /**
   * Whether a folder has the tables of a page and may be written.
   *
   * @throws OutputRefused if a folder is in the way of the page
   */
  static boolean canBeIn(Path folder) {
    if (!Files.isWritable(folder) || !Files.exists(folder.resolve("summary.csv"))) {
      return false;
    }
    check(folder);
    return true;
  }

  /**
   * Refuses, before anything is computed, a folder in which the page cannot be written; one that is
   * not there yet is made.
   *
   * @throws OutputRefused if it cannot be written
   */
  static void check(Path folder) {
    if (Files.exists(folder)) {
      Overwriting.check(folder.resolve(ReportPage.NAME));
    }
  }

  /** Makes it anew in the language in which it opens. */
  static Path write(Path folder, FinishedResults results) throws IOException {
    return write(folder, results, ReportPage.language(folder));
  }

  /** Makes it anew from what is in the folder; whoever reads it meanwhile has the one before. */
  static Path write(Path folder, FinishedResults results, Language language) throws IOException {
    Path file = folder.resolve(ReportPage.NAME);
    AtomicFile.write(file, ReportPage.of(results, folder, language));
    return file;
  }
}
